import { masculine, ranked } from './dates/es.ts';
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
import type { Phrases } from './fr.ts';
import type { Tense } from './tense.ts';

const L = 'es';
/** Between two bodies, each with its article. */
const BODIES = /(?:,| [ye]) (?=el (?:Grupo|Comité|Órgano) |la (?:Conferencia|Comisión|Mesa|Junta|Asamblea)\b)/;
const before = (preposition: 'a' | 'de', name: string): string => {
  const [first = '', ...rest] = name.split(BODIES);
  const one = first.startsWith('el ') ? `${preposition}l ${first.slice(3)}` : `${preposition} ${first}`;
  return rest.length === 0 ? one : listText(L, [one, ...rest.map((other) => before(preposition, other))]);
};
/** "de" before a name with its article: del Grupo, de la Conferencia. */
const de = (name: string) => before('de', name);
const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, one: string, many = `${one}s`) => (count === 1 ? one : many);
const isMasculine = (noun: string) => /^(?:el |los |período)/.test(noun);
/** The ending of a participle that goes with a session or a body: `o` or `a`. */
const end = (name: string) => (isMasculine(name) ? 'o' : 'a');
const article = (noun: string) => (isMasculine(noun) ? 'el' : 'la');
const nth = (ordinal: number, noun: string) => ranked(ordinalWord(L, ordinal), noun);
const none = (noun: string) => `${isMasculine(noun) ? 'ningún' : 'ninguna'} ${noun}`;
const count = (value: number, noun: string) => {
  const word = numberWord(L, value);
  return `${/^(?:período|día|punto|subpunto|tema|subtema|documento)/.test(noun) ? masculine(word) : word} ${noun}`;
};
const several = (noun: string) => noun.replace(/^reunión$/, 'reuniones').replace(/^período/, 'períodos');
const sessions = (value: number, noun: string) => count(value, value === 1 ? noun : several(noun));
const days = (value: number) => count(value, plural(value, 'día'));
/** "de" before a date: de 2008, de octubre de 2008, del 3 de octubre de 2007. */
const since = (when: string) =>
  /^del /.test(when)
    ? `de las fechas ${when}`
    : /^(?:\d{4}|\p{L}+ de \d{4})$/u.test(when)
      ? `de ${when}`
      : `del ${when}`;
const extreme = (names: string, stem: string, length: number, many: boolean) => {
  const ending = end(names);
  return many
    ? `${ending === 'o' ? 'Los' : 'Las'} más ${stem}${ending}s fueron ${names}: ${days(length)} en cada caso.`
    : `${ending === 'o' ? 'El' : 'La'} más ${stem}${ending} fue ${names}: ${days(length)}.`;
};
/** A participle that goes with a body: creado, creada. */
const agree = (participle: string, body: string) => participle.replace(/^(\p{L}+)o(?!\p{L})/u, `$1${end(body)}`);
const LANGUAGE = {
  ar: 'el árabe',
  en: 'el inglés',
  es: 'el español',
  fr: 'el francés',
  ru: 'el ruso',
  zh: 'el chino',
};
const DECISIONS = { decision: 'decisión', resolution: 'resolución' };
const SESSIONS = ['session', 'período de sesiones', 'сессия', 'دورة', '届会'];
const hours = (start: string, end: string, zone: string) =>
  `de las ${hourText(L, start).replace(' horas', '')} a las ${hourText(L, end)} (${cityTime(L, zone)})`;
const sub = (number: string) => number.replace(/ ([a-z])$/, ' $1)');

/** Countries with an article: "en los Emiratos Árabes Unidos". */
const ARTICLE_PLACE = /^(?:Emiratos|Estados|Países)/;

const IS: Record<Tense, string> = { coming: 'es', past: 'fue', planned: 'debía ser' };
const ENDS: Record<Tense, string> = { coming: 'termina', past: 'terminó', planned: 'debía terminar' };

/** The words of Spanish answers. */
export const es: Phrases = {
  decision: (id) => id.replace(/^\w+/, (word) => DECISIONS[word as keyof typeof DECISIONS] ?? word),
  theDecision: (id) => `la ${es.decision(id)}`,
  quoted: (text) => `“${text}”`,
  list: (parts) => listText(L, parts),
  of: de,
  paragraph: (key) => {
    const [scope = '', number] = key.split('.');
    if (number === undefined) return `párrafo ${key}`;
    if (scope.startsWith('item-')) return `tema ${sub(scope.slice(5).replace('-', ' '))}, párrafo ${number}`;
    const names: Record<string, string> = {
      head: 'encabezamiento',
      agenda: 'programa',
      programme: 'organización de los trabajos',
      footnote: 'nota de pie de página',
      body: 'párrafo sin número',
    };
    return scope === 'head' || scope === 'footnote'
      ? (names[scope] ?? key)
      : `${names[scope] ?? scope}, línea ${number}`;
  },

  session: (designation, count = 1) =>
    SESSIONS.includes(designation ?? '')
      ? plural(count, 'período de sesiones', 'períodos de sesiones')
      : plural(count, 'reunión', 'reuniones'),
  nthSession: (ordinal, noun, body) =>
    body.startsWith('la Reunión de')
      ? `la ${nth(ordinal, body.replace('la ', ''))}`
      : `${article(noun)} ${nth(ordinal, noun)} ${de(body)}`,
  dates: (when, weekday) => bareWhen(L, when, { weekday }),
  on: (when, weekday = false) => onWhen(L, when, { weekday }),
  in: (place) => (ARTICLE_PLACE.test(place) ? `en los ${place}` : `en ${place}`),
  held: (name, when, place) => `${cap(name)} se celebró ${when}${place}.`,
  planned: (name, when, place) => `${cap(name)} debía celebrarse ${when}${place}.`,
  stated: (name, when, place) => `${cap(name)}: ${when}${place}.`,
  coming: (name, when, place) => `${cap(name)} se celebrará ${when}${place}.`,
  met: (body, when, place) => `${cap(body)} se reunió ${when}${place}.`,
  metPlanned: (body, when, place) => `${cap(body)} debía reunirse ${when}${place}.`,
  metComing: (body, when, place) => `${cap(body)} se reunirá ${when}${place}.`,
  metJointly: (bodies, when, place) => `${cap(bodies)} celebraron reuniones consecutivas ${when}${place}.`,
  jointComing: (bodies, when, place) => `${cap(bodies)} celebrarán reuniones consecutivas ${when}${place}.`,
  underWay: (name, when, place) => `${cap(name)} se está celebrando ahora, ${when}${place}.`,
  metUnderWay: (body, when, place) => `${cap(body)} está reunid${end(body)} ahora, ${when}${place}.`,
  jointUnderWay: (bodies, when, place) => `${cap(bodies)} celebran ahora reuniones consecutivas, ${when}${place}.`,
  plannedDuration: (name, length, when) => `${cap(name)} debía durar ${days(length)}: ${when}.`,
  ordinalNote: (ordinal, noun) =>
    `Los documentos no dan el número: que sea ${article(noun)} ${nth(ordinal, noun)} es una deducción, por su lugar en la lista que dan.`,
  ordinalsNote: 'El orden se deduce de la lista que dan los documentos.',
  yes: 'Sí.',
  sessionsFound: (found, noun, body, limit) => `Los documentos mencionan ${sessions(found, noun)} ${de(body)}${limit}:`,
  sessionsCounted: (found, noun, body, limit) =>
    `${cap(sessions(found, noun))} ${de(body)}${limit}, según los documentos:`,
  sessionsKnown: (found, noun, body, limit) =>
    `Tengo las fechas de ${sessions(found, noun)} ${de(body)}${limit}; puede haber más:`,
  otherSessions: 'Los documentos nombran también otros períodos de sesiones, cuyas fechas no he encontrado.',
  sessionsAndJoint: (own, joint, noun, body, limit) =>
    `Según los documentos, ${sessions(own, noun)} ${de(body)}${limit}, y ${count(joint, plural(joint, 'período conjunto', 'períodos conjuntos'))} con otro grupo:`,
  jointFound: (found, bodies, limit) =>
    `Los documentos mencionan ${count(found, plural(found, 'período conjunto', 'períodos conjuntos'))} ${de(bodies)}${BODIES.test(bodies) ? '' : ' con otro grupo'}${limit}:`,
  sessionLine: (ordinal, noun, when, place) => `${ordinal ? `${nth(ordinal, noun)}: ` : ''}${when}${place}`,
  plannedMark: ' (según lo previsto)',
  cancelled: (name, when, place) =>
    `${cap(name)}${when === '' ? place : `, que debía celebrarse ${when}${place},`} ha sido cancelad${end(name)}.`,
  cancelledMark: ' (no se celebra: cancelación anunciada)',
  cancelledNote: (when) => `La cancelación figura en un documento de fecha ${when}.`,
  andCancelled: (found) => `, y ${plural(found, 'una cancelación', `${numberWord(L, found)} cancelaciones`)}`,
  moved: (name, when) => `${name}, que en un principio debía celebrarse ${when},`,
  movedMark: (when) => ` (en un principio, ${when})`,
  movedNote: (name, when) => `${cap(name)} debía celebrarse en un principio ${when}.`,
  notCancelled: (name) => `Los documentos no dicen que ${name} haya sido cancelad${end(name)} o aplazad${end(name)}.`,
  noneCancelled: (noun, body) =>
    `En las fichas no consta ${none(noun)} ${de(body)} que haya sido cancelad${end(noun)} o aplazad${end(noun)}.`,
  sessionStatus: { held: 'celebración', planned: 'previsión', cancelled: 'cancelación' },
  jointMark: (other) => ` (período conjunto con ${other})`,
  duration: (name, length, when) => `${cap(name)} duró ${days(length)}: ${when}.`,
  jointDuration: (length, when) => `El período conjunto duró ${days(length)}: ${when}.`,
  longest: (names, length, many) => extreme(names, 'larg', length, many),
  shortest: (names, length, many) => extreme(names, 'cort', length, many),
  nameWithDates: (name, when) => `${name} (${when})`,
  datedSession: (noun, body, when) => `${article(noun)} ${noun} ${de(body)} (${when})`,
  oneSession: (noun, body) => `${article(noun)} ${noun} ${de(body)}`,
  placeUnknown: (name, when) => `No consta el lugar ${de(name === '' ? 'la reunión' : name)}, solo la fecha: ${when}.`,
  placeElsewhere: (name, place, when) => `No es eso lo que dicen los documentos. ${cap(name)}: ${place}, ${when}.`,
  elsewhere: (place, body) => `En las fichas no consta ninguna reunión ${de(body)} en ${place}.`,
  during: (body, when, outer, outerWhen) => `${cap(body)} se reunió ${when}, durante ${outer} (${outerWhen}).`,
  duringNote:
    'Relacionar lo uno con lo otro es una deducción: el texto dice que la reunión se celebró durante ese período de sesiones, y esas fechas son las únicas comprendidas en él.',
  jointNote: 'Período conjunto: los documentos no dicen qué días correspondieron a cada grupo.',
  plannedNote: (when) => `Se anunció en un documento de fecha ${when}; los documentos no dicen si llegó a celebrarse.`,
  announcedNote: (when) => `Se anunció en un documento de fecha ${when}.`,
  undatedNote: 'El documento no lleva fecha, por lo que no se sabe si lo anuncia o si informa de ello.',
  plannedUndatedNote: 'Se anunció de antemano; los documentos no dicen si llegó a celebrarse.',
  yearOnlyNote: 'Los documentos solo dan el año.',
  inParts: (name) => `${cap(name)}, en las partes de que hablan los documentos:`,
  partLine: (part, when, place) => `Parte ${part}: ${when}${place}`,
  sameTimeNone: (name) => `En las fichas no consta ninguna otra reunión durante ${name}.`,

  limitWhen: (when) => ` ${when}`,
  limitDay: (month, day) => ` un ${day} de ${monthText(L, month)}`,
  limitMonth: (month) => ` en el mes de ${monthText(L, month)} de cualquier año`,
  limitBefore: (when) => ` antes ${since(when)}`,
  limitAfter: (when) => ` después ${since(when)}`,
  limitSince: (when) => (/^\d{1,2} |^\p{L}+ \d/u.test(when) ? ` desde el ${when}` : ` desde ${when}`),
  limitUntil: (when) => (/^\d{1,2} |^\p{L}+ \d/u.test(when) ? ` hasta el ${when}` : ` hasta ${when}`),
  limitBetween: (start, end) =>
    /^\d{1,2} /.test(start) ? ` entre el ${start} y el ${end}` : ` entre ${start} y ${end}`,

  noSession: (noun, body, limit) => `En las fichas no consta ${none(noun)} ${de(body)}${limit}.`,
  noNumber: (ordinal, noun, body) =>
    `En las fichas no consta ${isMasculine(noun) ? 'un' : 'una'} ${nth(ordinal, noun)} ${de(body)}.`,
  noNext: (noun, body, today) => `En las fichas no consta ${none(noun)} ${de(body)} después ${since(today)}.`,
  noPast: (noun, body, today) => `En las fichas no consta ${none(noun)} ${de(body)} antes ${since(today)}.`,
  impossible: 'Esa fecha no existe.',
  nearest: (list) => `Lo más próximo: ${list}.`,
  asOf: (date) => `El documento más reciente es de fecha ${date}.`,
  searched: (found) => `Se ha buscado en ${count(found, plural(found, 'documento'))}.`,
  unknownBody: (name, known) =>
    `Los documentos no hablan de ${name === '' ? 'ese órgano' : name}. Órganos conocidos: ${known}.`,
  notUnderstood: (words) =>
    `No he encontrado respuesta a esta pregunta en los documentos: no he sabido a qué se refiere en ellos “${words}”.`,
  notMatched: (words) =>
    `No he encontrado en los documentos ninguna respuesta a esta pregunta que tenga en cuenta “${words}”.`,
  notSo: 'No es eso lo que dicen los documentos.',
  lost: 'La pregunta anterior quedó sin respuesta: no sé a qué se refiere esta. Nombre la reunión, el órgano o el documento.',
  untied: 'No puedo relacionar esta pregunta con la anterior. Nombre la reunión, el órgano o el documento.',
  notInRecords: 'No he encontrado respuesta a esta pregunta en los documentos.',
  absent: (name) => `No he encontrado respuesta a esta pregunta en los documentos. Lo que dicen ${de(name)}:`,
  nearestPassage: 'El pasaje más próximo:',

  created: (body, decision, by) => `${cap(body)} fue cread${end(body)} por ${decision}${by}.`,
  madePermanent: (body, decision) =>
    `${cap(body)} pasó a ser un elemento permanente de la Conferencia por ${decision}.`,
  permanentOnly: (body, decision) => `Por ${decision}, ${body} pasó a ser un elemento permanente de la Conferencia.`,
  thenPermanent: (decision) => `Posteriormente pasó a ser un elemento permanente de la Conferencia por ${decision}.`,
  firstCreated: (decision) => `Su creación se debe a ${decision}.`,
  createdUnknown: (body) =>
    `En las fichas no consta ningún otro acto de creación ${de(body)}: los documentos solo dicen que por esta decisión pasó a ser un elemento permanente.`,
  otherAct: (act, body, decision) => `${cap(body)} fue ${agree(act, body)} por ${decision}.`,
  acts: {
    created: 'creado',
    'made-permanent': 'convertido en elemento permanente',
    renewed: 'renovado',
    merged: 'fusionado',
    ended: 'disuelto',
  },
  by: (body) => ` ${de(body)}`,
  noAct: (act, body) => `En las fichas no consta ninguna decisión por la que ${body} haya sido ${agree(act, body)}.`,
  notByThis: (decision) => `Los documentos no atribuyen eso a ${decision}.`,
  adoptedNote: (decision, session, when) => `${cap(decision)} se aprobó en ${session} (${when}).`,
  adoptionUnknown: (decision) => `Los documentos no dicen cuándo se aprobó ${decision}.`,
  difference: (a, b) => `${cap(a)} y ${b} tienen mandatos distintos:`,
  series: (series) => `sus documentos llevan la signatura ${series}`,
  formerName: (body, old, when) => `En un documento de fecha ${when}, ${body} se denomina “${old}”.`,
  nameNow: (name, when) => `En un documento de fecha ${when}: “${name}”.`,

  agendaOf: (session, items) => `Programa ${session}: ${count(items, plural(items, 'tema'))}.`,
  knownItems: (session) => `Temas del programa ${session} que se conocen:`,
  gappedNote: 'El texto que se conserva omite partes: puede haber otros temas en el programa.',
  legendOf: (symbol: string) =>
    `${symbol}, adición al mismo documento, dice qué son las dos fechas; la parte de la lista que lo dice no se conserva aquí.`,
  itemCount: (items, session) =>
    `El programa ${session} tiene ${count(items, plural(items, 'tema'))} (${items === 1 ? '1' : `1 a ${items}`}).`,
  item: (number) => `tema ${sub(number)}`,
  itemIs: (number, title, session) => `El ${es.item(number)} del programa ${session} es “${title}”.`,
  itemAbout: (number, title, session) => `Es el ${es.item(number)} del programa ${session}: “${title}”.`,
  itemLine: (number, title) => `${sub(number)}${/[a-z]$/.test(number) ? '' : '.'} ${title}`,
  subitemsOf: (number, items, session) =>
    `El ${es.item(number)} del programa ${session} tiene ${count(items, plural(items, 'subtema'))}:`,
  noSubitems: (number, session) => `El ${es.item(number)} del programa ${session} no tiene subtemas.`,
  noItem: (number, session, last) =>
    `El programa ${session} no tiene ${es.item(number)}: va del tema 1 al tema ${last}.`,
  noSuchSubitem: (number, session) => `El programa ${session} no tiene ${es.item(number)}.`,
  documentsOf: (number, symbols, found) => `${plural(found, 'Documento')} del ${es.item(number)}: ${symbols}.`,
  documentLine: (symbol, called) => (called ? `${symbol}: ${called}` : symbol),
  itemHasDocuments: (symbols, found) => `${plural(found, 'Documento')}: ${symbols}.`,
  itemsWithout: (session, items) =>
    `No se indica ningún documento para ${count(items, plural(items, 'tema'))} del programa ${session}:`,
  noDocuments: (number, title) => `No se indica ningún documento para el ${es.item(number)} (“${title}”).`,
  allDocuments: (session, found) => `El programa anotado ${session} cita ${count(found, plural(found, 'documento'))}:`,
  reportDocuments: (session, found) => `El informe ${session} menciona ${count(found, plural(found, 'documento'))}:`,
  noAgenda: (session) => `No he encontrado el programa ${session} en los documentos.`,
  agendaSymbol: (symbol) => `Su programa provisional lleva la signatura ${symbol}, pero su texto no se conserva aquí.`,
  onlyItem: (number, title) => `Solo se conoce el ${es.item(number)}: “${title}”.`,
  provisionalNote: 'Este es el programa provisional: lo que se propuso, no lo que se hizo.',
  adoptedAgendaNote: 'Este es el programa tal como fue aprobado, según el informe.',
  noTopic: (words, session) => `No he encontrado ningún tema del programa ${session} que trate de “${words}”.`,
  takenAt: (number, title, when, tense) =>
    `El ${es.item(number)} (“${title}”) ${tense === 'coming' ? 'está' : 'estaba'} previsto para ${when}.`,
  halfDay: (date, start, end, zone) => `el ${dayText(L, date, { weekday: true })}, ${hours(start, end, zone)}`,
  andContinued: (text) => `, y continúa ${text}`,
  programmeOf: (session) => `Organización de los trabajos propuesta ${session}:`,
  dayProgramme: (date, session) => `Previsto para el ${dayText(L, date, { weekday: true })} en ${session}:`,
  halfDayLine: (start, end, zone, items) => `${cap(hours(start, end, zone))}: ${items}`,
  programmeLine: (when, items) => `${cap(when)}: ${items}`,
  programmeItem: (number, title, continued) => `${es.item(number)}, “${title}”${continued ? ' (continuación)' : ''}`,
  opens: (session, date, hour, zone, tense) =>
    `La apertura ${de(session)} ${IS[tense]} el ${dayText(L, date, { weekday: true })} a las ${hourText(L, hour)} (${cityTime(L, zone)}).`,
  startsAt: (date, hour, zone, tense) =>
    `El ${dayText(L, date, { weekday: true })}, la primera sesión ${tense === 'coming' ? 'comienza' : 'debía comenzar'} a las ${hourText(L, hour)} (${cityTime(L, zone)}).`,
  opensDay: (session, date, tense) =>
    `La apertura ${de(session)} ${IS[tense]} el ${dayText(L, date, { weekday: true })}.`,
  closes: (session, date, hour, zone, tense) =>
    `La última sesión ${de(session)} ${tense === 'coming' ? 'está' : 'estaba'} prevista para el ${dayText(L, date, { weekday: true })}, hasta las ${hourText(L, hour)} (${cityTime(L, zone)}).`,
  closesDay: (session, date, tense) => `${cap(session)} ${ENDS[tense]} el ${dayText(L, date, { weekday: true })}.`,
  sittings: (found, session) =>
    `La organización de los trabajos propuesta prevé ${count(found, plural(found, 'sesión', 'sesiones'))} (de media jornada) para ${session}:`,
  capacity: (found, session) =>
    `Los recursos permiten ${count(found, plural(found, 'sesión plenaria', 'sesiones plenarias'))} por día durante ${session}.`,
  noMeetingDay: (date) => `Los documentos no prevén ninguna sesión el ${dayText(L, date, { weekday: true })}.`,
  noMeetingHalf: (date, part) =>
    `Los documentos no prevén ninguna sesión el ${dayText(L, date, { weekday: true })} ${part}.`,
  daySaid: (date) => `Lo que dicen los documentos del ${dayText(L, date, { weekday: true })}:`,
  noProgramme: (date) =>
    `Los documentos no dan la organización de los trabajos del ${dayText(L, date, { weekday: true })}.`,
  noMeetingPeriod: (when) => `En las fichas no consta ninguna reunión ${when}.`,
  parts: { morning: 'por la mañana', afternoon: 'por la tarde', evening: 'por la noche' },
  programmeNote: 'Según la organización de los trabajos propuesta, publicada antes de la reunión.',
  deductionNote: (date, printed, start, end) =>
    `En la línea de las ${hourText(L, start).replace(' horas', '')} a las ${hourText(L, end)}, el documento dice “${dayText(L, printed, { weekday: true })}”. Las horas de un mismo día no retroceden y están previstas dos sesiones por día: la indicación está una línea más arriba de lo debido, y esta sesión es la del ${dayText(L, date, { weekday: true })}. Es una deducción.`,
  halfCancelled: (items) => `sesión cancelada (estaba previsto: ${items})`,
  dayCancelled: (date, part) =>
    `Lo previsto para el ${dayText(L, date, { weekday: true })}${part === '' ? '' : ` ${part}`} ha sido cancelado.`,
  takenCancelled: (number, title, when) =>
    `El ${es.item(number)} (“${title}”) estaba previsto para ${when}; esa sesión ha sido cancelada.`,
  weekdayNote: (date) => `El ${dayText(L, date)} es ${dayText(L, date, { weekday: true }).split(' ')[0]}.`,

  symbolIs: (symbol, called) => `${symbol}: ${called}.`,
  symbolUntitled: (symbol) => `${symbol} se conserva aquí; no consta su título.`,
  untitled: {
    kind: (kind) => `Tipo de documento: ${kind}.`,
    dated: (date) => `Fecha: ${date}.`,
    item: (item) => `Publicado en relación con el ${es.item(item)} del programa.`,
    saysOfItself: (quote) => `El documento dice de sí mismo: ${es.quoted(quote)}`,
    begins: (quote) => `El texto que se conserva aquí comienza así: ${es.quoted(quote)}`,
    speaksMost: (quote) => `La frase con las palabras que más emplea: ${es.quoted(quote)}`,
    headings: (titles) => `Epígrafes del texto: ${titles}.`,
  },
  symbolReport: (symbol, session) => `${symbol} es el informe ${de(session)}.`,
  symbolJointReport: (symbol, when, bodies) =>
    `${symbol} es el informe conjunto de las reuniones celebradas ${when} por ${bodies}.`,
  symbolAgenda: (symbol, session) => `${symbol} es el programa provisional ${de(session)}.`,
  symbolItem: (number, title, session) => `Figura en el ${es.item(number)} (“${title}”) del programa ${de(session)}.`,
  symbolSession: (noun, when, place) => `${cap(noun)}: ${when}${place}.`,
  citedIn: (title, paragraph) => `Se cita en “${title}” (${paragraph}).`,
  citedCount: (symbol, found) => `${symbol} se cita en ${count(found, plural(found, 'documento'))}:`,
  citedLine: (title, date, paragraph) => `“${title}”, ${date === '' ? '' : `${date}, `}${paragraph}`,
  notHeldNote:
    'El texto de este documento no se conserva aquí; lo que se dice de él procede de los documentos que lo citan.',
  halfOf: (half, whole) => `${half} es la mitad de una signatura conjunta: ${whole}.`,
  links: (symbol) => `Enlaces oficiales a ${symbol}:`,
  link: (language, url) => `${language}: ${url}`,
  linkNote: 'La dirección se forma a partir de la signatura; puede que el documento no exista en ese idioma.',
  languages: { ar: 'árabe', en: 'inglés', es: 'español', fr: 'francés', ru: 'ruso', zh: 'chino' },
  partsOf: (symbol) => `Lo que significan los elementos de ${symbol}:`,
  part: (piece, meaning) => `${piece}: ${meaning}`,
  noSymbol: (typed) => `No he encontrado nada sobre la signatura ${typed} en los documentos.`,
  didYouMean: 'Quizás quiso decir:',
  severalSymbols: (typed) => `Varias signaturas corresponden a ${typed}. ¿Cuál de ellas?`,
  noDocumentOf: (session) => `Los documentos no citan ninguna signatura para ${session}.`,
  presentedAt: (symbols, session, when) => `${symbols}: se presentará en ${session} (${when}).`,
  noReport: (session) => `Los documentos no dan la signatura del informe ${de(session)}.`,
  noSymbolOf: 'La signatura de este documento no se conoce y nadie la ha indicado.',
  documentsFound: (found) => `${cap(count(found, plural(found, 'documento')))}:`,

  decisionTitle: (decision, title) => `${cap(decision)} se titula “${title}”.`,
  decisionAbout: (decision, title) => `${cap(decision)} trata de lo siguiente: ${title}.`,
  noTitle: (decision) => `Los documentos no dan el título de ${decision}.`,
  decisionSays: (decision, title) =>
    `Lo que dicen los documentos de ${decision}${title === '' ? '' : ` (“${title}”)`}:`,
  decisionNotHeld: (decision) => `No he encontrado nada sobre ${decision} en los documentos.`,
  onlyMentioned: (name) => `Los documentos mencionan ${name}; no he encontrado más al respecto que esto:`,
  otherWord: (held) => `Mencionan ${held}, que es otro texto.`,
  decisionTopic: (decision, words) => `No he encontrado en los documentos nada de ${decision} sobre “${words}”.`,
  decisionCited: (decision, found) => `${cap(decision)} se cita en ${count(found, plural(found, 'documento'))}:`,
  sameDecisionNote: '“En la misma decisión” se entiende como la decisión nombrada justo antes: es una deducción.',
  decisionsOf: (session, found) =>
    `Los documentos nombran ${numberWord(L, found)} ${plural(found, 'decisión', 'decisiones')} ${de(session)}:`,
  decisionsOfDay: (session, found, day) =>
    `Los documentos nombran ${numberWord(L, found)} ${plural(found, 'decisión', 'decisiones')} ${de(session)} con fecha ${day}:`,
  decisionsFound: (found) =>
    `${cap(numberWord(L, found))} ${plural(found, 'decisión o resolución', 'decisiones o resoluciones')}:`,
  symbolTextUnknown: (symbol) =>
    `Los documentos citan ${symbol}, pero su texto no se conserva aquí: no dicen nada más de él.`,
  lettersMean: (letters, name) => `${letters} significa ${name}.`,
  amongOthers: 'Los documentos pueden decir más al respecto: aquí se cita un solo pasaje.',
  decisionFound: (decision) => `Es ${decision}.`,
  bodyDecided: (body, when) => `${cap(body)} adoptó una decisión el ${when}.`,

  decisionDate: (name, date) => `${cap(name)} es de fecha ${date}.`,
  documentSession: (session) => `Publicado para ${session}.`,
  documentOf: (body) => `Documento ${de(body)}.`,
  sessionsMissing: (low, high) =>
    `No tengo datos completos de los períodos de sesiones entre el núm. ${low} y el núm. ${high}.`,
  documentDate: (title, date) => `“${title}” es de fecha ${date}.`,
  documentOriginal: (title, language) => `El idioma original de “${title}” es ${LANGUAGE[language]}.`,
  documentDistribution: (title, distribution) => `La distribución de “${title}” es ${distribution}.`,
  distributions: { general: 'general', limited: 'limitada', restricted: 'reservada' },
  documentReissue: (title) => `“${title}” lleva un asterisco porque se publicó nuevamente por razones técnicas.`,
  documentItem: (title, item) => `“${title}” se publicó en relación con el ${es.item(item)} del programa.`,
  documentKind: (title, kind) => `“${title}” es ${kind}.`,
  kinds: {
    'note by the secretariat': 'una nota de la Secretaría',
    note: 'una nota',
    'report by the secretariat': 'un informe de la Secretaría',
    'report of the Secretary-General': 'un informe del Secretario General',
    'background paper by the secretariat': 'un documento de antecedentes de la Secretaría',
    'working paper': 'un documento de trabajo',
    'concluding observations': 'las observaciones finales',
    'list of issues': 'la lista de cuestiones',
    'annotated provisional agenda': 'un programa provisional anotado',
    'provisional agenda': 'un programa provisional',
    'draft resolution': 'un proyecto de resolución',
    'draft decision': 'un proyecto de decisión',
    'summary record': 'un acta resumida',
    report: 'un informe',
  },
  whichDocument: '¿A qué documento se refiere?',
  footnoteSymbol: (title, called, symbol) =>
    `En “${title}”, el asterisco${called ? ` que sigue a “${called}”` : ''} remite a ${symbol}.`,
  notReissued: (title) => `Los documentos no dicen que “${title}” se haya publicado nuevamente.`,
  noAsterisk: (title) => `Los documentos no dicen que “${title}” lleve un asterisco.`,
  factReport: (symbol) => `Informe: ${symbol}`,
  factAgenda: (items) => `Programa: ${count(items, plural(items, 'tema'))}`,
  factAgendaSymbol: (symbol) => `Programa provisional: ${symbol}`,
  factDocuments: (symbols) => `Documentos: ${symbols}`,
  factDuring: (outer) => `Durante ${outer}`,
  factOpens: (date, hour, zone) =>
    `Apertura: el ${dayText(L, date, { weekday: true })} a las ${hourText(L, hour)} (${cityTime(L, zone)})`,

  eventDated: (when) => `Los documentos dan esta fecha: ${when}.`,
  eventAhead: (when) => `Los documentos mencionan esta fecha, quizá solo prevista o propuesta: ${when}.`,
  eventPlace: 'Lo que dicen los documentos del lugar:',
  eventsDiffer: 'Responden varios pasajes, con fechas distintas:',
  noYear: 'Este documento no indica de qué año es ese día.',
  sessionBetween: (before, after) =>
    `Este documento no indica el número de su período de sesiones. Habla de ${before} y de ${after} como de otros períodos de sesiones.`,
  passage: (title, paragraph) => `Lo que dicen los documentos al respecto (${title}, ${paragraph}):`,
  contradiction: (what) => `Los documentos no concuerdan: ${what}.`,
  contradictionValue: (value, title) => `${value} según “${title}”`,
  versionsValue: (value, languages, title) => {
    const names = languages.map((language) => es.languages[language]);
    const who = names.length === 1 ? `la versión en ${names[0]}` : `${names.length} versiones (${listText(L, names)})`;
    return `${value} según ${who} de «${title}»`;
  },
  heldIn: (languages) =>
    `El texto se conserva aquí en ${listText(
      L,
      languages.map((language) => es.languages[language]),
    )}.`,
  unconfirmed: (names) =>
    `Nombre tal como figura en los documentos, aún no confirmado por quienes llevan el archivo: ${names}.`,
  toReview: (places) => `Se ha dejado de lado porque nadie ha revisado aún lo que se leyó: ${places}.`,
  unreviewed: (count) =>
    count === 1
      ? 'Se ha dejado de lado un documento que nadie ha revisado aún.'
      : `Se han dejado de lado ${count} documentos que nadie ha revisado aún.`,
  ruled: (value, because) => `Una persona ha decidido a favor de “${value}”: ${because}.`,

  askCreated: (body) => `¿Qué decisión creó ${body}?`,
  askHeld: (name) => `¿Cuándo se celebró ${name}?`,
  askDocuments: (number, year) => `¿Qué documentos hay para el ${es.item(number)} del programa de ${year}?`,
  hello:
    'Hola. Respondo sobre reuniones, programas, decisiones y signaturas de documentos, con el pasaje y el enlace. Por ejemplo:',
  helloEither:
    'Hola. Respondo sobre reuniones, programas, decisiones y signaturas de documentos, con el pasaje y el enlace. Por ejemplo:',
  thanks: 'Con mucho gusto. ¿Algo más? Por ejemplo:',
  help: 'Pregunte por una reunión, un programa, una decisión o una signatura: respondo a partir de los documentos, con el pasaje y el enlace. Por ejemplo:',
  bot: 'Soy Rapporteur: respondo a partir de los documentos de las reuniones, sin inventar nada. Por ejemplo:',
  outOfScope: 'Solo respondo sobre reuniones, programas, decisiones y signaturas de documentos. Por ejemplo:',
  inject: 'Una pregunta no es una instrucción: solo respondo a partir de los documentos de las reuniones. Por ejemplo:',
  empty: 'No he recibido ninguna pregunta. Por ejemplo:',
  tooLong: 'Ese texto es demasiado largo para una pregunta. Formúlela en una sola frase, por ejemplo:',
  unclear: 'No he entendido la pregunta. Quizás quiso decir:',
  noRecords: 'Aquí no se conserva todavía ningún documento. Añada uno con: npm run ingest -- ARCHIVO',
};
