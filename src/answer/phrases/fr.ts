import type { Language } from '../../model.ts';
import {
  bareWhen,
  cityTime,
  dayText,
  hourText,
  listText,
  monthText,
  numberWord,
  onWhen,
  ordinalWord,
} from './dates.ts';
import type { Tense } from './tense.ts';

const L = 'fr';
/** "de" before a name with its article: du Groupe, de la Conférence. */
const de = (name: string): string => {
  const parts = name.split(/ et (?=l[ea] )/);
  if (parts.length > 1 && parts.every((part) => /^l[ea] /.test(part))) return parts.map(de).join(' et ');
  return name.startsWith('le ')
    ? `du ${name.slice(3)}`
    : name.startsWith('les ')
      ? `des ${name.slice(4)}`
      : `de ${name}`;
};
/** Names that take the feminine, by their article or by the word after an elided one. */
const FEMININE =
  /^(?:la |l['’](?:agence|alliance|assemblée|association|autorité|entité|équipe|instance|organisation|union))/iu;
/** A participle that goes with a body: créé, créée. */
const agreed = (participle: string, body: string): string =>
  FEMININE.test(body) ? participle.replace(/s(?=$| )/u, 't').replace(/(?<=\p{L})(?=$| )/gu, 'e') : participle;
const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, one: string, many = `${one}s`) => (count < 2 ? one : many);
const LANGUAGE = {
  ar: "l'arabe",
  en: "l'anglais",
  es: "l'espagnol",
  fr: 'le français',
  ru: 'le russe',
  zh: 'le chinois',
};
const DECISIONS = { decision: 'décision', resolution: 'résolution' };
const hours = (start: string, end: string, zone: string) =>
  `de ${hourText(L, start)} à ${hourText(L, end)} (${cityTime(L, zone)})`;

/** Whether a document's own word for a gathering means a session, in whatever language it stands. */
const isSession = (designation = ''): boolean => /^(?:session|sesi[oó]n|per[ií]odo|сесси|دور|届)/.test(designation);

/** Countries in the plural: "aux Émirats arabes unis". */
const PLURAL_PLACE = /^(?:Émirats|États|Pays-Bas|Philippines)/;

const opening = (session: string): Record<Tense, string> => ({
  coming: "s'ouvre",
  past: `s'est ${agreed('ouvert', session)}`,
  planned: "devait s'ouvrir",
});
const closing = (session: string): Record<Tense, string> => ({
  coming: 'se termine',
  past: `s'est ${agreed('terminé', session)}`,
  planned: 'devait se terminer',
});

/** The words of French answers. */
export const fr = {
  decision: (id: string) => id.replace(/^\w+/, (word) => DECISIONS[word as keyof typeof DECISIONS] ?? word),
  theDecision: (id: string) => `la ${fr.decision(id)}`,
  quoted: (text: string) => `« ${text} »`,
  list: (parts: string[]) => listText(L, parts),
  of: de,
  paragraph: (key: string) => {
    const [scope = '', number] = key.split('.');
    if (number === undefined) return `paragraphe ${key}`;
    if (scope.startsWith('item-'))
      return `point ${scope.slice(5).replace('-', ' ')}${/[a-z]$/.test(scope) ? ')' : ''}, paragraphe ${number}`;
    const names: Record<string, string> = {
      head: 'en-tête',
      agenda: 'ordre du jour',
      programme: 'organisation des travaux',
      footnote: 'note de bas de page',
      body: 'paragraphe',
    };
    return scope === 'head' || scope === 'footnote'
      ? (names[scope] ?? key)
      : `${names[scope] ?? scope}${scope === 'body' ? ' sans numéro' : ''}, ligne ${number}`;
  },

  // Sessions
  session: (designation: string | undefined, count = 1) =>
    /^s[eé]rie/.test(designation ?? '')
      ? 'série de réunions'
      : plural(count, isSession(designation) ? 'session' : 'réunion'),
  nthSession: (ordinal: number, noun: string, body: string) =>
    body.startsWith('la Réunion de')
      ? body.replace('la ', `la ${ordinalWord(L, ordinal)} `)
      : `la ${ordinalWord(L, ordinal)} ${noun} ${de(body)}`,
  dates: (when: string, weekday: boolean) => bareWhen(L, when, { weekday }),
  on: (when: string, weekday = false) => onWhen(L, when, { weekday }),
  in: (place: string) => (PLURAL_PLACE.test(place) ? `aux ${place}` : `à ${place}`),
  held: (name: string, when: string, place: string) => `${cap(name)} s'est tenue ${when}${place}.`,
  planned: (name: string, when: string, place: string) => `${cap(name)} était prévue ${when}${place}.`,
  stated: (name: string, when: string, place: string) => `${cap(name)} : ${when}${place}.`,
  coming: (name: string, when: string, place: string) => `${cap(name)} aura lieu ${when}${place}.`,
  met: (body: string, when: string, place: string) =>
    `${cap(body)} s'est réuni${body.startsWith('la ') ? 'e' : ''} ${when}${place}.`,
  metPlanned: (body: string, when: string, place: string) => `Une réunion ${de(body)} était prévue ${when}${place}.`,
  metComing: (body: string, when: string, place: string) => `${cap(body)} se réunira ${when}${place}.`,
  metJointly: (bodies: string, when: string, place: string) =>
    `${cap(bodies)} ont tenu des réunions l'un à la suite de l'autre ${when}${place}.`,
  jointComing: (bodies: string, when: string, place: string) =>
    `${cap(bodies)} tiendront des réunions l'un à la suite de l'autre ${when}${place}.`,
  underWay: (name: string, when: string, place: string) => `${cap(name)} se tient en ce moment, ${when}${place}.`,
  metUnderWay: (body: string, when: string, place: string) => `${cap(body)} siège en ce moment, ${when}${place}.`,
  jointUnderWay: (bodies: string, when: string, place: string) =>
    `${cap(bodies)} siègent en ce moment, l'un à la suite de l'autre, ${when}${place}.`,
  plannedDuration: (name: string, days: number, when: string) =>
    `${cap(name)} était prévue sur ${numberWord(L, days).replace('une', 'un')} ${plural(days, 'jour')} : ${when}.`,
  ordinalNote: (ordinal: number, noun: string) =>
    `Les documents ne numérotent pas cette ${noun} : ${ordinalWord(L, ordinal)} est son rang dans la liste qu'ils donnent, une déduction.`,
  ordinalsNote: 'Les rangs sont déduits de la liste que donnent les documents.',
  yes: 'Oui.',
  sessionsFound: (count: number, noun: string, body: string, limit: string) =>
    `Les documents mentionnent ${numberWord(L, count)} ${plural(count, noun)} ${de(body)}${limit} :`,
  sessionsCounted: (count: number, noun: string, body: string, limit: string) =>
    `${cap(numberWord(L, count))} ${plural(count, noun)} ${de(body)}${limit}, d'après les documents :`,
  sessionsKnown: (count: number, noun: string, body: string, limit: string) =>
    `J'ai les dates ${count === 1 ? "d'" : 'de '}${numberWord(L, count)} ${plural(count, noun)} ${de(body)}${limit} ; il peut y en avoir d'autres :`,
  otherSessions: "Les documents nomment aussi d'autres sessions, dont je n'ai pas trouvé les dates.",
  sessionsAndJoint: (own: number, joint: number, noun: string, body: string, limit: string) =>
    `D'après les documents, ${numberWord(L, own)} ${plural(own, noun)} ${de(body)}${limit}, ${joint === 1 ? 'et une période commune' : `et ${numberWord(L, joint)} périodes communes`} avec un autre groupe :`,
  jointFound: (count: number, bodies: string, limit: string) =>
    `Les documents mentionnent ${numberWord(L, count)} ${plural(count, 'période commune', 'périodes communes')} ${bodies.includes(' et ') ? `à ${bodies}`.replace(/à le /g, 'au ').replace(/ et le /g, ' et au ') : `${de(bodies)} avec un autre groupe`}${limit} :`,
  sessionLine: (ordinal: number | undefined, noun: string, when: string, place: string) =>
    `${ordinal ? `${ordinalWord(L, ordinal)} ${noun} : ` : ''}${when}${place}`,
  plannedMark: ' (prévue)',
  cancelled: (name: string, when: string, place: string) =>
    `${cap(name)}${when === '' ? place : `, prévue ${when}${place},`} est annulée.`,
  cancelledMark: ' (annulée)',
  cancelledNote: (when: string) => `Annulée d'après un document du ${when}.`,
  andCancelled: (count: number) => `, et ${numberWord(L, count)} ${plural(count, 'annulée')}`,
  moved: (name: string, when: string) => `${name}, d'abord prévue ${when},`,
  movedMark: (when: string) => ` (d'abord prévue ${when})`,
  movedNote: (name: string, when: string) => `${cap(name)} était d'abord prévue ${when}.`,
  notCancelled: (name: string) => `Les documents ne disent pas que ${name} est annulée ou reportée.`,
  noneCancelled: (noun: string, body: string) =>
    `Les fiches ne comportent aucune ${noun} ${de(body)} annulée ou reportée.`,
  sessionStatus: { held: 'tenue', planned: 'prévue', cancelled: 'annulée' } as Record<string, string>,
  jointMark: (other: string) => ` (période commune avec ${other})`,
  duration: (name: string, days: number, when: string) =>
    `${cap(name)} a duré ${numberWord(L, days).replace('une', 'un')} ${plural(days, 'jour')} : ${when}.`,
  jointDuration: (days: number, when: string) =>
    `La période commune a duré ${numberWord(L, days)} ${plural(days, 'jour')} : ${when}.`,
  longest: (names: string, days: number, many: boolean) =>
    `${many ? 'Les plus longues sont' : 'La plus longue est'} ${names} : ${numberWord(L, days).replace('une', 'un')} ${plural(days, 'jour')}${many ? ' chacune' : ''}.`,
  shortest: (names: string, days: number, many: boolean) =>
    `${many ? 'Les plus courtes sont' : 'La plus courte est'} ${names} : ${numberWord(L, days).replace('une', 'un')} ${plural(days, 'jour')}${many ? ' chacune' : ''}.`,
  nameWithDates: (name: string, when: string) => `${name} (${when})`,
  datedSession: (noun: string, body: string, when: string) => `la ${noun} ${de(body)} (${when})`,
  oneSession: (noun: string, body: string) => `la ${noun} ${de(body)}`,
  placeUnknown: (name: string, when: string) =>
    `Aucun lieu n'est enregistré pour ${name === '' ? 'cette réunion' : name}, seulement la date : ${when}.`,
  placeElsewhere: (name: string, place: string, when: string) =>
    `Ce n'est pas ce que disent les documents. ${cap(name)} : ${place}, ${when}.`,
  elsewhere: (place: string, body: string) => `Les fiches ne comportent aucune réunion ${de(body)} à ${place}.`,
  during: (body: string, when: string, outer: string, outerWhen: string) =>
    `${cap(body)} s'est réuni ${when}, pendant ${outer} (${outerWhen}).`,
  duringNote:
    'Le rapprochement des deux est une déduction : le texte dit que la réunion a eu lieu lors de cette session, et ces dates sont les seules qui y tombent.',
  jointNote: 'Période commune : les documents ne disent pas quels jours revenaient à chaque groupe.',
  plannedNote: (when: string) =>
    `Annoncée dans un document du ${when} ; les documents ne disent pas si elle a eu lieu.`,
  announcedNote: (when: string) => `Annoncée dans un document du ${when}.`,
  undatedNote: "Le document n'est pas daté : on ne sait pas s'il l'annonce ou s'il en rend compte.",
  plannedUndatedNote: 'Annoncée avant la session ; les documents ne disent pas si elle a eu lieu.',
  yearOnlyNote: "Les documents ne donnent que l'année.",
  /** Session qui s'est tenue en plusieurs fois. */
  inParts: (name: string) => `${cap(name)}, pour les parties dont parlent les documents :`,
  partLine: (part: number, when: string, place: string) => `Partie ${part} : ${when}${place}`,
  sameTimeNone: (name: string) => `Les fiches ne comportent pas d'autre réunion pendant ${name}.`,

  // Limits
  limitWhen: (when: string) => ` ${when}`,
  limitDay: (month: number, day: number) => ` un ${day === 1 ? '1er' : day} ${monthText(L, month)}`,
  limitMonth: (month: number) => ` en ${monthText(L, month)}`,
  limitBefore: (when: string) => (/^\d{4}$/.test(when) ? ` avant ${when}` : ` avant le ${when}`),
  limitAfter: (when: string) => (/^\d{4}$/.test(when) ? ` après ${when}` : ` après le ${when}`),
  limitSince: (when: string) => (/^\d{4}$/.test(when) ? ` depuis ${when}` : ` depuis le ${when}`),
  limitUntil: (when: string) => (/^\d{4}$/.test(when) ? ` jusqu'en ${when}` : ` jusqu'au ${when}`),
  limitBetween: (start: string, end: string) =>
    /^\d{4}$/.test(start) ? ` entre ${start} et ${end}` : ` entre le ${start} et le ${end}`,

  // Nothing found
  noSession: (noun: string, body: string, limit: string) =>
    `Les fiches ne comportent aucune ${noun} ${de(body)}${limit}.`,
  noNumber: (ordinal: number, noun: string, body: string) =>
    `Les fiches ne comportent pas de ${ordinalWord(L, ordinal)} ${noun} ${de(body)}.`,
  noNext: (noun: string, body: string, today: string) =>
    `Les fiches ne comportent aucune ${noun} ${de(body)} après le ${today}.`,
  noPast: (noun: string, body: string, today: string) =>
    `Les fiches ne comportent aucune ${noun} ${de(body)} avant le ${today}.`,
  impossible: "Cette date n'existe pas.",
  nearest: (list: string, count: number) => `${count === 1 ? 'La plus proche' : 'Les plus proches'} : ${list}.`,
  asOf: (date: string) => `Le document le plus récent est daté du ${date}.`,
  searched: (count: number) => `Recherché dans ${count} ${plural(count, 'document')}.`,
  unknownBody: (name: string, known: string) =>
    `Les documents ne parlent pas ${name === '' ? 'de cet organe' : `de ${name}`}. Organes connus : ${known}.`,
  notUnderstood: (words: string) =>
    `Je n'ai pas trouvé de réponse à cette question dans les documents : je n'ai pas su à quoi y rattacher « ${words} ».`,
  notMatched: (words: string) =>
    `Je n'ai pas trouvé dans les documents de réponse à cette question qui tienne compte de « ${words} ».`,
  notSo: "Ce n'est pas ce que disent les documents.",
  lost: "La question précédente est restée sans réponse : je ne sais pas à quoi se rapporte celle-ci. Nommez la réunion, l'organe ou le document.",
  untied: "Je ne peux pas rattacher cette question à la précédente. Nommez la réunion, l'organe ou le document.",
  notInRecords: "Je n'ai pas trouvé de réponse à cette question dans les documents.",
  absent: (name: string) =>
    `Je n'ai pas trouvé de réponse à cette question dans les documents. Ce qu'ils disent de ${name} :`,
  nearestPassage: 'Le passage le plus proche :',

  // Mandate
  created: (body: string, decision: string, by: string) =>
    `${cap(body)} a été ${agreed('créé', body)} par ${decision}${by}.`,
  madePermanent: (body: string, decision: string) =>
    `${cap(body)} est devenu un élément permanent de la Conférence par ${decision}.`,
  permanentOnly: (body: string, decision: string) =>
    `C'est ${decision} qui a fait ${de(body)} un élément permanent de la Conférence.`,
  thenPermanent: (decision: string) => `Ensuite, ${decision} en a fait un élément permanent de la Conférence.`,
  firstCreated: (decision: string) => `Sa création avait été décidée par ${decision}.`,
  createdUnknown: (body: string) =>
    `Les documents ne nomment pas d'autre acte de création ${de(body)} : ils disent seulement que cette décision en a fait un élément permanent.`,
  otherAct: (act: string, body: string, decision: string) => `${cap(body)} a été ${agreed(act, body)} par ${decision}.`,
  acts: {
    created: 'créé',
    'made-permanent': 'rendu permanent',
    renewed: 'renouvelé',
    merged: 'fusionné',
    ended: 'dissous',
  },
  by: (body: string) => ` ${de(body)}`,
  noAct: (act: string, body: string) =>
    `Les fiches ne comportent aucune décision par laquelle ${body} aurait été ${agreed(act, body)}.`,
  notByThis: (decision: string) => `Les documents n'attribuent pas cela à ${decision}.`,
  adoptedNote: (decision: string, session: string, when: string) =>
    `${cap(decision)} a été adoptée à ${session} (${when}).`,
  adoptionUnknown: (decision: string) => `Les documents ne disent pas quand ${decision} a été adoptée.`,
  difference: (a: string, b: string) => `${cap(a)} et ${b} n'ont pas le même mandat :`,
  series: (series: string) => `ses documents portent la cote ${series}`,
  formerName: (body: string, old: string, when: string) => `Dans un document du ${when}, ${body} s'appelle « ${old} ».`,
  nameNow: (name: string, when: string) => `Dans un document du ${when} : « ${name} ».`,

  // Agenda
  agendaOf: (session: string, count: number) => `Ordre du jour ${session} : ${count} points.`,
  knownItems: (session: string) => `Points connus de l'ordre du jour ${session} :`,
  gappedNote: "Le texte conservé omet des passages : d'autres points peuvent figurer à l'ordre du jour.",
  legendOf: (symbol: string) =>
    `${symbol}, additif au même document, dit ce que sont les deux dates ; la partie de la liste qui le dit n'est pas conservée ici.`,
  itemCount: (count: number, session: string) =>
    `L'ordre du jour ${session} compte ${numberWord(L, count).replace('une', 'un')} points (1 à ${count}).`,
  item: (number: string) => `point ${number.replace(/ ([a-z])$/, ' $1)')}`,
  itemIs: (number: string, title: string, session: string) =>
    `Le ${fr.item(number)} de l'ordre du jour ${session} est « ${title} ».`,
  itemAbout: (number: string, title: string, session: string) =>
    `C'est le ${fr.item(number)} de l'ordre du jour ${session} : « ${title} ».`,
  itemLine: (number: string, title: string) =>
    `${number.replace(/ ([a-z])$/, ' $1)')}${/[a-z]$/.test(number) ? '' : '.'} ${title}`,
  subitemsOf: (number: string, count: number, session: string) =>
    `Le ${fr.item(number)} de l'ordre du jour ${session} compte ${numberWord(L, count).replace('une', 'un')} ${plural(count, 'sous-point')} :`,
  noSubitems: (number: string, session: string) =>
    `Le ${fr.item(number)} de l'ordre du jour ${session} n'est pas divisé en sous-points.`,
  noItem: (number: string, session: string, last: string) =>
    `L'ordre du jour ${session} n'a pas de ${fr.item(number)} : il va du point 1 au point ${last}.`,
  noSuchSubitem: (number: string, session: string) => `L'ordre du jour ${session} n'a pas de ${fr.item(number)}.`,
  documentsOf: (number: string, symbols: string, count: number) =>
    `${count === 1 ? 'Document' : 'Documents'} du ${fr.item(number)} : ${symbols}.`,
  documentLine: (symbol: string, called: string) => (called ? `${symbol} : ${called}` : symbol),
  itemHasDocuments: (symbols: string, count: number) => `${count === 1 ? 'Document' : 'Documents'} : ${symbols}.`,
  itemsWithout: (session: string, count: number) =>
    `Aucun document n'est indiqué pour ${numberWord(L, count).replace('une', 'un')} ${plural(count, 'point')} de l'ordre du jour ${session} :`,
  noDocuments: (number: string, title: string) =>
    `Aucun document n'est indiqué pour le ${fr.item(number)} (« ${title} »).`,
  allDocuments: (session: string, count: number) =>
    `L'ordre du jour annoté ${session} cite ${numberWord(L, count).replace('une', 'un')} ${plural(count, 'document')} :`,
  reportDocuments: (session: string, count: number) =>
    `Le rapport ${session} mentionne ${numberWord(L, count).replace('une', 'un')} ${plural(count, 'document')} :`,
  noAgenda: (session: string) => `Je n'ai pas trouvé l'ordre du jour ${session} dans les documents.`,
  agendaSymbol: (symbol: string) =>
    `Son ordre du jour provisoire porte la cote ${symbol}, mais son texte n'est pas conservé ici.`,
  onlyItem: (number: string, title: string) => `Seul le ${fr.item(number)} est connu : « ${title} ».`,
  provisionalNote: "Il s'agit de l'ordre du jour provisoire : ce qui était proposé, pas ce qui a été fait.",
  adoptedAgendaNote: "Il s'agit de l'ordre du jour tel qu'il a été adopté, selon le rapport.",
  noTopic: (words: string, session: string) =>
    `Je n'ai pas trouvé de point de l'ordre du jour ${session} qui porte sur « ${words} ».`,

  // Organization of work
  takenAt: (number: string, title: string, when: string, tense: Tense) =>
    `Le ${fr.item(number)} (« ${title} ») ${tense === 'coming' ? 'est' : 'était'} prévu ${when}.`,
  halfDay: (day: string, start: string, end: string, zone: string) =>
    `le ${dayText(L, day, { weekday: true })}, ${hours(start, end, zone)}`,
  andContinued: (text: string) => `, puis repris ${text}`,
  programmeOf: (session: string) => `Organisation des travaux proposée ${session} :`,
  dayProgramme: (day: string, session: string) => `Programme du ${dayText(L, day, { weekday: true })} ${de(session)} :`,
  halfDayLine: (start: string, end: string, zone: string, items: string) =>
    `${cap(hours(start, end, zone))} : ${items}`,
  programmeLine: (when: string, items: string) => `${cap(when)} : ${items}`,
  programmeItem: (number: string, title: string, continued: boolean) =>
    `${fr.item(number)}, « ${title} »${continued ? ' (suite)' : ''}`,
  opens: (session: string, day: string, hour: string, zone: string, tense: Tense) =>
    `${cap(session)} ${opening(session)[tense]} le ${dayText(L, day, { weekday: true })} à ${hourText(L, hour)} (${cityTime(L, zone)}).`,
  startsAt: (day: string, hour: string, zone: string, tense: Tense) =>
    `Le ${dayText(L, day, { weekday: true })}, la première séance ${tense === 'coming' ? 'commence' : 'devait commencer'} à ${hourText(L, hour)} (${cityTime(L, zone)}).`,
  opensDay: (session: string, day: string, tense: Tense) =>
    `${cap(session)} ${opening(session)[tense]} le ${dayText(L, day, { weekday: true })}.`,
  closes: (session: string, day: string, hour: string, zone: string, tense: Tense) =>
    `La dernière séance ${de(session)} ${tense === 'coming' ? 'est' : 'était'} prévue jusqu'à ${hourText(L, hour)} (${cityTime(L, zone)}) le ${dayText(L, day, { weekday: true })}.`,
  closesDay: (session: string, day: string, tense: Tense) =>
    `${cap(session)} ${closing(session)[tense]} le ${dayText(L, day, { weekday: true })}.`,
  sittings: (count: number, session: string) =>
    `L'organisation des travaux proposée prévoit ${numberWord(L, count)} ${plural(count, 'séance')} pour ${session} :`,
  capacity: (count: number, session: string) =>
    `Les ressources permettent ${numberWord(L, count)} ${plural(count, 'séance plénière', 'séances plénières')} par jour pendant ${session}.`,
  noMeetingDay: (day: string) =>
    `Aucune séance n'est prévue dans les documents le ${dayText(L, day, { weekday: true })}.`,
  noMeetingHalf: (day: string, part: string) =>
    `Aucune séance n'est prévue dans les documents le ${dayText(L, day, { weekday: true })} ${part}.`,
  daySaid: (day: string) => `Ce que les documents disent du ${dayText(L, day, { weekday: true })} :`,
  noProgramme: (day: string) =>
    `Les documents ne donnent pas l'organisation des travaux du ${dayText(L, day, { weekday: true })}.`,
  noMeetingPeriod: (when: string) => `Les fiches ne comportent aucune réunion ${when}.`,
  parts: { morning: 'au matin', afternoon: "l'après-midi", evening: 'au soir' },
  programmeNote: "D'après l'organisation des travaux proposée, avant la réunion.",
  deductionNote: (day: string, printed: string, start: string, end: string) =>
    `Le document imprime « ${dayText(L, printed, { weekday: true })} » sur la ligne de ${hourText(L, start)} à ${hourText(L, end)}. Les heures d'une journée ne reculent pas et deux séances par jour sont prévues : l'étiquette est décalée d'une ligne, et cette séance est celle du ${dayText(L, day, { weekday: true })}. C'est une déduction.`,
  halfCancelled: (items: string) => `séance annulée (était prévu : ${items})`,
  dayCancelled: (day: string, part: string) =>
    `Ce qui était prévu le ${dayText(L, day, { weekday: true })}${part === '' ? '' : ` ${part}`} est annulé.`,
  takenCancelled: (number: string, title: string, when: string) =>
    `Le ${fr.item(number)} (« ${title} ») était prévu ${when} ; cette séance est annulée.`,
  weekdayNote: (day: string) => `Le ${dayText(L, day)} est un ${dayText(L, day, { weekday: true }).split(' ')[0]}.`,

  // Symbols
  symbolIs: (symbol: string, called: string) => `${symbol} : ${called}.`,
  symbolUntitled: (symbol: string) => `${symbol} est conservé ici ; aucun titre n'en est enregistré.`,
  untitled: {
    kind: (kind: string) => `Nature du document : ${kind}.`,
    dated: (date: string) => `Date : ${date}.`,
    item: (item: string) => `Établi pour le ${fr.item(item)} de l'ordre du jour.`,
    saysOfItself: (quote: string) => `Le document dit de lui-même : ${fr.quoted(quote)}`,
    begins: (quote: string) => `Le texte conservé ici commence ainsi : ${fr.quoted(quote)}`,
    speaksMost: (quote: string) => `La phrase qui a le plus de ses mots les plus fréquents : ${fr.quoted(quote)}`,
    headings: (titles: string) => `Intertitres du texte : ${titles}.`,
  },
  symbolReport: (symbol: string, session: string) => `${symbol} est le rapport de ${session}.`,
  symbolJointReport: (symbol: string, when: string, bodies: string) =>
    `${symbol} est le rapport conjoint des réunions tenues ${when} par ${bodies}.`,
  symbolAgenda: (symbol: string, session: string) => `${symbol} est l'ordre du jour provisoire de ${session}.`,
  symbolItem: (number: string, title: string, session: string) =>
    `Document du ${fr.item(number)} (« ${title} ») de l'ordre du jour ${de(session)}.`,
  symbolSession: (noun: string, when: string, place: string) => `${cap(noun)} : ${when}${place}.`,
  citedIn: (title: string, paragraph: string) => `Document cité dans « ${title} » (${paragraph}).`,
  citedCount: (symbol: string, count: number) =>
    `${symbol} est ${count === 1 ? 'citée dans un document' : `citée dans ${numberWord(L, count).replace('une', 'un')} documents`} :`,
  citedLine: (title: string, date: string, paragraph: string) =>
    `« ${title} », ${date === '' ? '' : `${date}, `}${paragraph}`,
  notHeldNote:
    "Le texte de ce document n'est pas conservé ici ; ce qui est dit de lui vient des documents qui le citent.",
  halfOf: (half: string, whole: string) => `${half} est la moitié d'une cote conjointe : ${whole}.`,
  links: (symbol: string) => `Liens officiels vers ${symbol} :`,
  link: (language: string, url: string) => `${language} : ${url}`,
  linkNote: "L'adresse est construite d'après la cote ; rien ne garantit que le document existe dans cette langue.",
  languages: { ar: 'arabe', en: 'anglais', es: 'espagnol', fr: 'français', ru: 'russe', zh: 'chinois' },
  partsOf: (symbol: string) => `Ce que disent les parties de ${symbol} :`,
  part: (piece: string, meaning: string) => `${piece} : ${meaning}`,
  noSymbol: (typed: string) => `Je n'ai rien trouvé sur la cote ${typed} dans les documents.`,
  didYouMean: 'Vouliez-vous dire :',
  severalSymbols: (typed: string) => `Plusieurs cotes correspondent à ${typed}. Laquelle ?`,
  noDocumentOf: (session: string) => `Les documents ne citent aucune cote pour ${session}.`,
  presentedAt: (symbols: string, session: string, when: string) => `${symbols} : à présenter à ${session} (${when}).`,
  noReport: (session: string) => `Les documents ne donnent pas la cote du rapport ${de(session)}.`,
  noSymbolOf: "La cote de ce document n'est pas connue et personne ne l'a indiquée.",
  documentsFound: (count: number) => `${cap(numberWord(L, count).replace('une', 'un'))} documents :`,

  // Decisions
  decisionTitle: (decision: string, title: string) => `${cap(decision)} s'intitule « ${title} ».`,
  decisionAbout: (decision: string, title: string) => `${cap(decision)} porte sur ${title}.`,
  noTitle: (decision: string) => `Les documents ne donnent pas le titre de ${decision}.`,
  decisionSays: (decision: string, title: string) =>
    `Ce que les documents disent de ${decision}${title === '' ? '' : ` (« ${title} »)`} :`,
  decisionNotHeld: (decision: string) => `Je n'ai rien trouvé sur ${decision} dans les documents.`,
  onlyMentioned: (name: string) =>
    `Les documents mentionnent ${name} ; je n'ai rien trouvé de plus à ce sujet que ceci :`,
  otherWord: (held: string) => `Ils mentionnent ${held}, qui est un autre texte.`,
  decisionTopic: (decision: string, words: string) =>
    `Je n'ai rien trouvé dans les documents de ${decision} sur « ${words} ».`,
  decisionCited: (decision: string, count: number) =>
    `${cap(decision)} est citée dans ${count === 1 ? 'un document' : `${numberWord(L, count).replace('une', 'un')} documents`} :`,
  sameDecisionNote: '« Dans la même décision » est compris comme la décision nommée juste avant : une déduction.',
  decisionsOf: (session: string, count: number) =>
    `Les documents nomment ${numberWord(L, count)} ${plural(count, 'décision')} ${de(session)} :`,
  decisionsOfDay: (session: string, count: number, day: string) =>
    `Les documents nomment ${numberWord(L, count)} ${plural(count, 'décision')} ${de(session)} ${plural(count, 'datée')} du ${day} :`,
  decisionsFound: (count: number) =>
    count === 1 ? 'Une décision ou résolution :' : `${cap(numberWord(L, count))} décisions ou résolutions :`,
  symbolTextUnknown: (symbol: string) =>
    `Les documents citent ${symbol} mais son texte n'est pas conservé ici : ils n'en disent pas plus.`,
  lettersMean: (letters: string, name: string) => `${letters} signifie ${name}.`,
  amongOthers: 'Les documents peuvent en dire davantage : seul un passage est cité ici.',
  decisionFound: (decision: string) => `C'est ${decision}.`,
  bodyDecided: (body: string, when: string) => `${cap(body)} a pris une décision le ${when}.`,

  // Documents
  decisionDate: (name: string, date: string) => `${cap(name)} est datée du ${date}.`,
  documentSession: (session: string) => `Établi pour ${session}.`,
  documentOf: (body: string) => `Document ${de(body)}.`,
  sessionsMissing: (low: number, high: number) =>
    `Je n'ai pas de données complètes sur les sessions entre le n° ${low} et le n° ${high}.`,
  documentDate: (title: string, date: string) => `« ${title} » est daté du ${date}.`,
  documentOriginal: (title: string, language: keyof typeof LANGUAGE) =>
    `La langue originale de « ${title} » est ${LANGUAGE[language]}.`,
  documentDistribution: (title: string, distribution: string) => `« ${title} » est en distribution ${distribution}.`,
  distributions: { general: 'générale', limited: 'limitée', restricted: 'restreinte' },
  documentReissue: (title: string) =>
    `« ${title} » porte un astérisque parce qu'il s'agit d'un nouveau tirage pour raisons techniques.`,
  documentItem: (title: string, item: string) =>
    `« ${title} » a été établi pour le ${fr.item(item)} de l'ordre du jour.`,
  documentKind: (title: string, kind: string) => `« ${title} » est ${kind}.`,
  kinds: {
    'note by the secretariat': 'une note du Secrétariat',
    note: 'une note',
    'report by the secretariat': 'un rapport du Secrétariat',
    'report of the Secretary-General': 'un rapport du Secrétaire général',
    'background paper by the secretariat': "un document d'information du Secrétariat",
    'working paper': 'un document de travail',
    'concluding observations': 'les observations finales',
    'list of issues': 'une liste de points',
    'annotated provisional agenda': 'un ordre du jour provisoire annoté',
    'provisional agenda': 'un ordre du jour provisoire',
    'draft resolution': 'un projet de résolution',
    'draft decision': 'un projet de décision',
    'summary record': 'un compte rendu analytique',
    report: 'un rapport',
  } as Record<string, string>,
  whichDocument: 'De quel document parlez-vous ?',
  footnoteSymbol: (title: string, called: string | undefined, symbol: string) =>
    `Dans « ${title} », l'astérisque${called ? ` placé après « ${called} »` : ''} renvoie à ${symbol}.`,
  notReissued: (title: string) => `Les documents ne disent pas que « ${title} » est un nouveau tirage.`,
  noAsterisk: (title: string) => `Les documents ne disent pas que « ${title} » porte un astérisque.`,
  factReport: (symbol: string) => `Rapport : ${symbol}`,
  factAgenda: (count: number) => `Ordre du jour : ${count} points`,
  factAgendaSymbol: (symbol: string) => `Ordre du jour provisoire : ${symbol}`,
  factDocuments: (symbols: string) => `Documents : ${symbols}`,
  factDuring: (outer: string) => `Pendant ${outer}`,
  factOpens: (day: string, hour: string, zone: string) =>
    `Ouverture : le ${dayText(L, day, { weekday: true })} à ${hourText(L, hour)} (${cityTime(L, zone)})`,

  // Passages
  eventDated: (when: string) => `Les documents donnent cette date : ${when}.`,
  eventAhead: (when: string) => `Les documents citent cette date, peut-être seulement prévue ou proposée : ${when}.`,
  eventPlace: 'Ce que les documents disent du lieu :',
  eventsDiffer: 'Plusieurs passages répondent, avec des dates différentes :',
  noYear: 'Ce document ne dit pas de quelle année est ce jour.',
  sessionBetween: (before: string, after: string) =>
    `Ce document ne donne pas le numéro de sa session. Il parle de ${before} et de ${after} comme d'autres sessions.`,
  passage: (title: string, paragraph: string) => `Ce qu'en disent les documents (${title}, ${paragraph}) :`,
  contradiction: (what: string) => `Les documents ne s'accordent pas : ${what}.`,
  contradictionValue: (value: string, title: string) => `${value} selon « ${title} »`,
  versionsValue: (value: string, languages: Language[], title: string) => {
    const names = languages.map((language) => fr.languages[language]);
    const who =
      names.length === 1
        ? `la version en ${names[0]}`
        : `${numberWord(L, names.length)} versions (${listText(L, names)})`;
    return `${value} selon ${who} de « ${title} »`;
  },
  heldIn: (languages: Language[]) =>
    `Le texte est conservé ici en ${listText(
      L,
      languages.map((language) => fr.languages[language]),
    )}.`,
  unconfirmed: (names: string) =>
    `Nom repris tel que les documents l'impriment, pas encore confirmé par ceux qui tiennent les archives : ${names}.`,
  toReview: (places: string) => `Laissé de côté, car personne n'a encore vérifié ce qui a été lu : ${places}.`,
  unreviewed: (count: number) =>
    count === 1
      ? "Un document que personne n'a encore vérifié a été laissé de côté."
      : `${cap(numberWord(L, count))} documents que personne n'a encore vérifiés ont été laissés de côté.`,
  ruled: (value: string, because: string) => `Une personne a tranché pour ${value} : ${because}.`,

  // Conversation
  askCreated: (body: string) => `Quelle décision a créé ${body} ?`,
  askHeld: (name: string) => `Quand s'est tenue ${name} ?`,
  askDocuments: (number: string, year: string) =>
    `Quels documents pour le ${fr.item(number)} de l'ordre du jour de ${year} ?`,
  hello:
    'Bonjour ! Je réponds sur les réunions, les ordres du jour, les décisions et les cotes, avec le passage et le lien. Par exemple :',
  helloEither:
    'Bonjour — hello! Ask me about meetings, agendas, decisions and document symbols, in English or in French. For example:',
  thanks: 'Avec plaisir. Autre chose ? Par exemple :',
  help: "Posez une question sur une réunion, un ordre du jour, une décision ou une cote : je réponds d'après les documents, avec le passage et le lien. Par exemple :",
  bot: "Je suis Rapporteur : je réponds d'après les documents des réunions, sans rien inventer. Par exemple :",
  outOfScope: 'Je ne réponds que sur les réunions, les ordres du jour, les décisions et les cotes. Par exemple :',
  inject:
    "Une question n'est pas une consigne : je réponds seulement d'après les documents des réunions. Par exemple :",
  empty: "Je n'ai pas reçu de question. Par exemple :",
  tooLong: 'Ce texte est trop long pour une question. Posez-la en une phrase, par exemple :',
  unclear: "Je n'ai pas compris la question. Vouliez-vous dire :",
  noRecords: "Aucun document n'est encore conservé ici. Ajoutez-en un avec : npm run ingest -- FICHIER",
};

/** The words of one language; every language has the same. */
export type Phrases = typeof fr;
