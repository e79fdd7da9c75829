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

const L = 'en';
const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, one: string, many = `${one}s`) => (count === 1 ? one : many);
const hours = (start: string, end: string, zone: string) =>
  `${hourText(L, start)} to ${hourText(L, end)} (${cityTime(L, zone)})`;

/** Whether a document's own word for a gathering means a session, in whatever language it stands. */
const isSession = (designation = ''): boolean => /^(?:session|sesi[oó]n|per[ií]odo|сесси|دور|届)/.test(designation);

/** Countries with an article: "in the United Arab Emirates". */
const ARTICLE_PLACE = /^(?:United|Netherlands|Philippines)/;

const OPENING: Record<Tense, string> = { coming: 'opens', past: 'opened', planned: 'was to open' };
const CLOSING: Record<Tense, string> = { coming: 'ends', past: 'ended', planned: 'was to end' };

/** The words of English answers. */
export const en: Phrases = {
  decision: (id) => id,
  theDecision: (id) => id,
  quoted: (text) => `“${text}”`,
  list: (parts) => listText(L, parts),
  of: (name) => `of ${name}`,
  paragraph: (key) => {
    const [scope = '', number] = key.split('.');
    if (number === undefined) return `paragraph ${key}`;
    if (scope.startsWith('item-')) return `item ${scope.slice(5).replace(/-([a-z])$/, ' ($1)')}, paragraph ${number}`;
    const names: Record<string, string> = {
      head: 'heading',
      agenda: 'agenda',
      programme: 'organization of work',
      footnote: 'footnote',
      body: 'unnumbered paragraph',
    };
    return scope === 'head' || scope === 'footnote'
      ? (names[scope] ?? key)
      : `${names[scope] ?? scope}, line ${number}`;
  },

  session: (designation, count = 1) =>
    /^s[eé]rie/.test(designation ?? '')
      ? 'series of meetings'
      : plural(count, isSession(designation) ? 'session' : 'meeting'),
  // The Meeting of Chairs does not hold meetings: it is held for the eleventh time.
  nthSession: (ordinal, noun, body) =>
    body.startsWith('the Meeting of ')
      ? body.replace('the ', `the ${ordinalWord(L, ordinal)} `)
      : `the ${ordinalWord(L, ordinal)} ${noun} of ${body}`,
  dates: (when, weekday) => bareWhen(L, when, { weekday }),
  on: (when, weekday = false) => onWhen(L, when, { weekday }),
  in: (place) => (ARTICLE_PLACE.test(place) ? `in the ${place}` : `in ${place}`),
  held: (name, when, place) => `${cap(name)} was held ${when}${place}.`,
  planned: (name, when, place) =>
    `${cap(name)} was planned ${when.replace(/^from /, 'for ').replace(/^(on|in) /, 'for ')}${place}.`,
  stated: (name, when, place) => `${cap(name)}: ${when}${place}.`,
  coming: (name, when, place) => `${cap(name)} will be held ${when}${place}.`,
  met: (body, when, place) => `${cap(body)} met ${when}${place}.`,
  metPlanned: (body, when, place) => `A meeting of ${body} was planned ${when}${place}.`,
  metComing: (body, when, place) => `${cap(body)} will meet ${when}${place}.`,
  metJointly: (bodies, when, place) => `${cap(bodies)} held back-to-back meetings ${when}${place}.`,
  jointComing: (bodies, when, place) => `${cap(bodies)} will hold back-to-back meetings ${when}${place}.`,
  underWay: (name, when, place) => `${cap(name)} is under way, ${when}${place}.`,
  metUnderWay: (body, when, place) => `${cap(body)} is meeting now, ${when}${place}.`,
  jointUnderWay: (bodies, when, place) => `${cap(bodies)} are holding back-to-back meetings now, ${when}${place}.`,
  plannedDuration: (name, days, when) =>
    `${cap(name)} was planned to last ${numberWord(L, days)} ${plural(days, 'day')}: ${when}.`,
  ordinalNote: (ordinal, noun) =>
    `The documents do not number this ${noun}: ${ordinalWord(L, ordinal)} is its place in the list that they give, a deduction.`,
  ordinalsNote: 'The order is deduced from the list that the documents give.',
  yes: 'Yes.',
  sessionsFound: (count, noun, body, limit) =>
    `The documents mention ${numberWord(L, count)} ${plural(count, noun)} of ${body}${limit}:`,
  sessionsCounted: (count, noun, body, limit) =>
    `${cap(numberWord(L, count))} ${plural(count, noun)} of ${body}${limit}, according to the documents:`,
  sessionsKnown: (count, noun, body, limit) =>
    `I have dates for ${numberWord(L, count)} ${plural(count, noun)} of ${body}${limit}; there may be others:`,
  otherSessions: 'The documents name other sessions, too, of which I found no dates.',
  sessionsAndJoint: (own, joint, noun, body, limit) =>
    `According to the documents, ${numberWord(L, own)} ${plural(own, noun)} of ${body}${limit}, and ${joint === 1 ? 'one joint period' : `${numberWord(L, joint)} joint periods`} with another group:`,
  jointFound: (count, bodies, limit) =>
    `The documents mention ${numberWord(L, count)} joint ${plural(count, 'period')} of ${bodies}${bodies.includes(' and the ') ? '' : ' with another group'}${limit}:`,
  sessionLine: (ordinal, noun, when, place) =>
    `${ordinal ? `${ordinalWord(L, ordinal)} ${noun}: ` : ''}${when}${place}`,
  plannedMark: ' (planned)',
  cancelled: (name, when, place) =>
    `${cap(name)}${when === '' ? place : `, which was to be held ${when}${place},`} is cancelled.`,
  cancelledMark: ' (cancelled)',
  cancelledNote: (when) => `Cancelled according to a document of ${when}.`,
  andCancelled: (count) => `, and ${numberWord(L, count)} cancelled`,
  moved: (name, when) => `${name}, which was first to be held ${when},`,
  movedMark: (when) => ` (first to be held ${when})`,
  movedNote: (name, when) => `${cap(name)} was first to be held ${when}.`,
  notCancelled: (name) => `The documents do not say that ${name} is cancelled or postponed.`,
  noneCancelled: (noun, body) => `The records hold no ${noun} of ${body} that is cancelled or postponed.`,
  sessionStatus: { held: 'held', planned: 'planned', cancelled: 'cancelled' },
  jointMark: (other) => ` (joint period with ${other})`,
  duration: (name, days, when) => `${cap(name)} lasted ${numberWord(L, days)} ${plural(days, 'day')}: ${when}.`,
  jointDuration: (days, when) => `The joint period lasted ${numberWord(L, days)} ${plural(days, 'day')}: ${when}.`,
  longest: (names, days, many) =>
    `The longest ${many ? 'were' : 'was'} ${names}: ${numberWord(L, days)} ${plural(days, 'day')}${many ? ' each' : ''}.`,
  shortest: (names, days, many) =>
    `The shortest ${many ? 'were' : 'was'} ${names}: ${numberWord(L, days)} ${plural(days, 'day')}${many ? ' each' : ''}.`,
  nameWithDates: (name, when) => `${name} (${when})`,
  datedSession: (noun, body, when) => `the ${noun} of ${body} (${when})`,
  oneSession: (noun, body) => `the ${noun} of ${body}`,
  placeUnknown: (name, when) =>
    `The records hold no place for ${name === '' ? 'this meeting' : name}, only its date: ${when}.`,
  placeElsewhere: (name, place, when) => `That is not what the documents say. ${cap(name)}: ${place}, ${when}.`,
  elsewhere: (place, body) => `The records hold no meeting of ${body} in ${place}.`,
  during: (body, when, outer, outerWhen) => `${cap(body)} met ${when}, during ${outer} (${outerWhen}).`,
  duringNote:
    'Bringing the two together is a deduction: the text says that the meeting was held during that session, and these are the only dates that fall within it.',
  jointNote: 'A joint period: the documents do not say which days were whose.',
  plannedNote: (when) => `Announced in a document of ${when}; the documents do not say whether it was held.`,
  announcedNote: (when) => `Announced in a document of ${when}.`,
  undatedNote: 'The document bears no date, so it is not known whether it announces this or reports it.',
  plannedUndatedNote: 'Announced before the session; the documents do not say whether it was held.',
  yearOnlyNote: 'The documents give only the year.',
  inParts: (name) => `${cap(name)}, in the parts that the documents tell of:`,
  partLine: (part, when, place) => `Part ${part}: ${when}${place}`,
  sameTimeNone: (name) => `The records hold no other meeting during ${name}.`,

  limitWhen: (when) => ` ${when}`,
  limitDay: (month, date) => ` on ${date} ${monthText(L, month)} of any year`,
  limitMonth: (month) => ` in ${monthText(L, month)} of any year`,
  limitBefore: (when) => ` before ${when}`,
  limitAfter: (when) => ` after ${when}`,
  limitSince: (when) => ` since ${when}`,
  limitUntil: (when) => ` up to ${when}`,
  limitBetween: (start, end) => ` between ${start} and ${end}`,

  noSession: (noun, body, limit) => `The records hold no ${noun} of ${body}${limit}.`,
  noNumber: (ordinal, noun, body) => `The records hold no ${ordinalWord(L, ordinal)} ${noun} of ${body}.`,
  noNext: (noun, body, today) => `The records hold no ${noun} of ${body} after ${today}.`,
  noPast: (noun, body, today) => `The records hold no ${noun} of ${body} before ${today}.`,
  impossible: 'That date does not exist.',
  nearest: (list) => `The nearest: ${list}.`,
  asOf: (date) => `The newest document is dated ${date}.`,
  searched: (count) => `Searched in ${count} ${plural(count, 'document')}.`,
  unknownBody: (name, known) =>
    `The documents do not speak of ${name === '' ? 'that body' : name}. Bodies known here: ${known}.`,
  notUnderstood: (words) =>
    `I found no answer to this in the documents: I could not tell what “${words}” refers to in them.`,
  notMatched: (words) => `I found no answer to this in the documents that takes account of “${words}”.`,
  notSo: 'That is not what the documents say.',
  lost: 'What you asked before is not in the records, so I cannot tell what this is about. Name the meeting, the body or the document.',
  untied: 'I cannot tie this to what you asked before. Name the meeting, the body or the document.',
  notInRecords: 'I found no answer to this in the documents.',
  absent: (name) => `I found no answer to this in the documents. What they say of ${name}:`,
  nearestPassage: 'The nearest passage:',

  created: (body, decision, by) => `${cap(body)} was created by ${decision}${by}.`,
  madePermanent: (body, decision) => `${cap(body)} became a permanent element of the Conference by ${decision}.`,
  permanentOnly: (body, decision) => `${cap(decision)} made ${body} a permanent element of the Conference.`,
  thenPermanent: (decision) => `It later became a permanent element of the Conference by ${decision}.`,
  firstCreated: (decision) => `It had been created by ${decision}.`,
  createdUnknown: (body) =>
    `The documents name no other act that created ${body}: they say only that this decision made it a permanent element.`,
  otherAct: (act, body, decision) => `${cap(body)} was ${act} by ${decision}.`,
  acts: {
    created: 'created',
    'made-permanent': 'made permanent',
    renewed: 'renewed',
    merged: 'merged',
    ended: 'ended',
  },
  by: (body) => ` of ${body}`,
  noAct: (act, body) => `The records hold no decision by which ${body} was ${act}.`,
  notByThis: (decision) => `The documents do not say that of ${decision}.`,
  adoptedNote: (decision, session, when) => `${cap(decision)} was adopted at ${session} (${when}).`,
  adoptionUnknown: (decision) => `The documents do not say when ${decision} was adopted.`,
  difference: (a, b) => `${cap(a)} and ${b} have different mandates:`,
  series: (series) => `its documents bear the symbol ${series}`,
  formerName: (body, old, when) => `In a document of ${when}, ${body} is called “${old}”.`,
  nameNow: (name, when) => `In a document of ${when}: “${name}”.`,

  agendaOf: (session, count) => `Agenda ${session}: ${count} items.`,
  knownItems: (session) => `Items of the agenda ${session} that are known:`,
  gappedNote: 'The text that is held leaves parts out: other items may be on the agenda.',
  legendOf: (symbol: string) =>
    `${symbol}, an addendum to the same document, says what the two dates are; the part of the list that says so is not held here.`,
  itemCount: (count, session) => `The agenda ${session} has ${numberWord(L, count)} items (1 to ${count}).`,
  item: (number) => `item ${number.replace(/ ([a-z])$/, ' ($1)')}`,
  itemIs: (number, title, session) => `${cap(en.item(number))} of the agenda ${session} is “${title}”.`,
  itemAbout: (number, title, session) => `It is ${en.item(number)} of the agenda ${session}: “${title}”.`,
  itemLine: (number, title) => `${number.replace(/ ([a-z])$/, ' ($1)')}${/[a-z]$/.test(number) ? '' : '.'} ${title}`,
  subitemsOf: (number, count, session) =>
    `${cap(en.item(number))} of the agenda ${session} has ${numberWord(L, count)} ${plural(count, 'sub-item')}:`,
  noSubitems: (number, session) => `${cap(en.item(number))} of the agenda ${session} has no sub-items.`,
  noItem: (number, session, last) =>
    `The agenda ${session} has no ${en.item(number)}: it goes from item 1 to item ${last}.`,
  noSuchSubitem: (number, session) => `The agenda ${session} has no ${en.item(number)}.`,
  documentsOf: (number, symbols, count) => `${plural(count, 'Document')} for ${en.item(number)}: ${symbols}.`,
  documentLine: (symbol, called) => (called ? `${symbol}: ${called}` : symbol),
  itemHasDocuments: (symbols, count) => `${plural(count, 'Document')}: ${symbols}.`,
  itemsWithout: (session, count) =>
    `No document is listed for ${numberWord(L, count)} ${plural(count, 'item')} of the agenda ${session}:`,
  noDocuments: (number, title) => `No document is listed for ${en.item(number)} (“${title}”).`,
  allDocuments: (session, count) =>
    `The annotated agenda ${session} cites ${numberWord(L, count)} ${plural(count, 'document')}:`,
  reportDocuments: (session, count) =>
    `The report ${session} names ${numberWord(L, count)} ${plural(count, 'document')} under its items:`,
  noAgenda: (session) => `I did not find the agenda ${session} in the documents.`,
  agendaSymbol: (symbol) => `Its provisional agenda is document ${symbol}, whose text is not held here.`,
  onlyItem: (number, title) => `Only ${en.item(number)} is known: “${title}”.`,
  provisionalNote: 'This is the provisional agenda: what was proposed, not what was done.',
  adoptedAgendaNote: 'This is the agenda as the report says it was adopted.',
  noTopic: (words, session) => `I found no item of the agenda ${session} that is about “${words}”.`,
  takenAt: (number, title, when, tense) =>
    `${cap(en.item(number))} (“${title}”) ${tense === 'coming' ? 'is' : 'was'} scheduled for ${when}.`,
  halfDay: (date, start, end, zone) => `${dayText(L, date, { weekday: true })}, ${hours(start, end, zone)}`,
  andContinued: (text) => `, and continued on ${text}`,
  programmeOf: (session) => `Proposed organization of work ${session}:`,
  dayProgramme: (date, session) => `Programme of ${session} for ${dayText(L, date, { weekday: true })}:`,
  halfDayLine: (start, end, zone, items) => `${cap(hours(start, end, zone))}: ${items}`,
  programmeLine: (when, items) => `${cap(when)}: ${items}`,
  programmeItem: (number, title, continued) => `${en.item(number)}, “${title}”${continued ? ' (continued)' : ''}`,
  opens: (session, date, hour, zone, tense) =>
    `${cap(session)} ${OPENING[tense]} on ${dayText(L, date, { weekday: true })} at ${hourText(L, hour)} (${cityTime(L, zone)}).`,
  startsAt: (date, hour, zone, tense) =>
    `On ${dayText(L, date, { weekday: true })} the first meeting ${tense === 'coming' ? 'starts' : 'was to start'} at ${hourText(L, hour)} (${cityTime(L, zone)}).`,
  opensDay: (session, date, tense) => `${cap(session)} ${OPENING[tense]} on ${dayText(L, date, { weekday: true })}.`,
  closes: (session, date, hour, zone, tense) =>
    `The last sitting of ${session} ${tense === 'coming' ? 'is' : 'was'} scheduled until ${hourText(L, hour)} (${cityTime(L, zone)}) on ${dayText(L, date, { weekday: true })}.`,
  closesDay: (session, date, tense) => `${cap(session)} ${CLOSING[tense]} on ${dayText(L, date, { weekday: true })}.`,
  sittings: (count, session) =>
    `The proposed organization of work has ${numberWord(L, count)} ${plural(count, 'meeting')} (half-days) for ${session}:`,
  capacity: (count, session) =>
    `The resources allow ${numberWord(L, count)} plenary ${plural(count, 'meeting')} a day during ${session}.`,
  noMeetingDay: (date) => `The documents give no meeting on ${dayText(L, date, { weekday: true })}.`,
  noMeetingHalf: (date, part) => `The documents give no meeting on ${dayText(L, date, { weekday: true })} ${part}.`,
  daySaid: (date) => `What the documents say of ${dayText(L, date, { weekday: true })}:`,
  noProgramme: (date) =>
    `The documents do not give the organization of work for ${dayText(L, date, { weekday: true })}.`,
  noMeetingPeriod: (when) => `The records hold no meeting ${when}.`,
  parts: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening' },
  programmeNote: 'According to the proposed organization of work, issued before the meeting.',
  deductionNote: (date, printed, start, end) =>
    `On the row of ${hourText(L, start)} to ${hourText(L, end)}, the document prints “${dayText(L, printed, { weekday: true })}”. Hours within a day do not go backwards and two meetings a day are planned: the label stands one row too high, and this meeting is that of ${dayText(L, date, { weekday: true })}. This is a deduction.`,
  halfCancelled: (items) => `meeting cancelled (was planned: ${items})`,
  dayCancelled: (date, part) =>
    `What was planned for ${dayText(L, date, { weekday: true })}${part === '' ? '' : ` ${part}`} is cancelled.`,
  takenCancelled: (number, title, when) =>
    `${cap(en.item(number))} (“${title}”) was scheduled for ${when}; this meeting is cancelled.`,
  weekdayNote: (date) => `${dayText(L, date)} is a ${dayText(L, date, { weekday: true }).split(' ')[0]}.`,

  symbolIs: (symbol, called) => `${symbol}: ${called}.`,
  symbolUntitled: (symbol) => `${symbol} is held here; no title of it is recorded.`,
  untitled: {
    kind: (kind) => `Kind of document: ${kind}.`,
    dated: (date) => `Dated ${date}.`,
    item: (item) => `Issued for ${en.item(item)} of the agenda.`,
    saysOfItself: (quote) => `The document says of itself: ${en.quoted(quote)}`,
    begins: (quote) => `The text held here begins: ${en.quoted(quote)}`,
    speaksMost: (quote) => `The sentence with the words that it uses most: ${en.quoted(quote)}`,
    headings: (titles) => `Headings in its text: ${titles}.`,
  },
  symbolReport: (symbol, session) => `${symbol} is the report of ${session}.`,
  symbolJointReport: (symbol, when, bodies) =>
    `${symbol} is the joint report of the meetings held ${when} by ${bodies}.`,
  symbolAgenda: (symbol, session) => `${symbol} is the provisional agenda of ${session}.`,
  symbolItem: (number, title, session) => `Listed under ${en.item(number)} (“${title}”) of the agenda of ${session}.`,
  symbolSession: (noun, when, place) => `${cap(noun)}: ${when}${place}.`,
  citedIn: (title, paragraph) => `Cited in “${title}” (${paragraph}).`,
  citedCount: (symbol, count) => `${symbol} is cited in ${numberWord(L, count)} ${plural(count, 'document')}:`,
  citedLine: (title, date, paragraph) => `“${title}”, ${date === '' ? '' : `${date}, `}${paragraph}`,
  notHeldNote: 'The text of this document is not held here; what is said of it comes from the documents that cite it.',
  halfOf: (half, whole) => `${half} is one half of a joint symbol: ${whole}.`,
  links: (symbol) => `Official links to ${symbol}:`,
  link: (language, url) => `${language}: ${url}`,
  linkNote: 'The address is built from the symbol; the document may not exist in that language.',
  languages: { ar: 'Arabic', en: 'English', es: 'Spanish', fr: 'French', ru: 'Russian', zh: 'Chinese' },
  partsOf: (symbol) => `What the parts of ${symbol} say:`,
  part: (piece, meaning) => `${piece}: ${meaning}`,
  noSymbol: (typed) => `I found nothing on the symbol ${typed} in the documents.`,
  didYouMean: 'Did you mean:',
  severalSymbols: (typed) => `Several symbols fit ${typed}. Which one?`,
  noDocumentOf: (session) => `The documents cite no symbol for ${session}.`,
  presentedAt: (symbols, session, when) => `${symbols}: to be presented at ${session} (${when}).`,
  noReport: (session) => `The documents do not give the symbol of the report of ${session}.`,
  noSymbolOf: 'The symbol of this document is not known, and nobody has supplied it.',
  documentsFound: (count) => `${cap(numberWord(L, count))} documents:`,

  decisionTitle: (decision, title) => `${cap(decision)} is entitled “${title}”.`,
  decisionAbout: (decision, title) => `${cap(decision)} is about: ${title}.`,
  noTitle: (decision) => `The documents do not give the title of ${decision}.`,
  decisionSays: (decision, title) => `What the documents say of ${decision}${title === '' ? '' : ` (“${title}”)`}:`,
  decisionNotHeld: (decision) => `I found nothing on ${decision} in the documents.`,
  onlyMentioned: (name) => `The documents mention ${name}; I found no more on it than this:`,
  otherWord: (held) => `They mention ${held}, which is another text.`,
  decisionTopic: (decision, words) => `I found nothing of ${decision} on “${words}” in the documents.`,
  decisionCited: (decision, count) =>
    `${cap(decision)} is cited in ${numberWord(L, count)} ${plural(count, 'document')}:`,
  sameDecisionNote: '“In the same decision” is taken to mean the decision named just before: a deduction.',
  decisionsOf: (session, count) =>
    count === 1
      ? `The documents name one decision of ${session}:`
      : `The documents name ${numberWord(L, count)} decisions of ${session}:`,
  decisionsOfDay: (session, count, day) =>
    count === 1
      ? `The documents name one decision of ${session} that is dated ${day}:`
      : `The documents name ${numberWord(L, count)} decisions of ${session} that are dated ${day}:`,
  decisionsFound: (count) =>
    count === 1 ? 'One decision or resolution:' : `${cap(numberWord(L, count))} decisions or resolutions:`,
  symbolTextUnknown: (symbol) => `The documents cite ${symbol}, but its text is not held here: they say no more of it.`,
  lettersMean: (letters, name) => `${letters} stands for ${name}.`,
  amongOthers: 'The documents may say more on this: one passage is quoted here.',
  decisionFound: (decision) => `It is ${decision}.`,
  bodyDecided: (body, when) => `${cap(body)} took a decision on ${when}.`,

  decisionDate: (name, date) => `${cap(name)} is dated ${date}.`,
  documentSession: (session) => `Issued for ${session}.`,
  documentOf: (body) => `A document of ${body}.`,
  sessionsMissing: (low, high) => `I have no full record of the sessions between no. ${low} and no. ${high}.`,
  documentDate: (title, date) => `“${title}” is dated ${date}.`,
  documentOriginal: (title, language) => `The original language of “${title}” is ${en.languages[language]}.`,
  documentDistribution: (title, distribution) => `The distribution of “${title}” is ${distribution}.`,
  distributions: { general: 'general', limited: 'limited', restricted: 'restricted' },
  documentReissue: (title) => `“${title}” bears an asterisk because it was reissued for technical reasons.`,
  documentItem: (title, item) => `“${title}” was issued for ${en.item(item)} of the agenda.`,
  documentKind: (title, kind) => `“${title}” is ${kind}.`,
  kinds: {
    'note by the secretariat': 'a note by the Secretariat',
    note: 'a note',
    'report by the secretariat': 'a report by the Secretariat',
    'report of the Secretary-General': 'a report of the Secretary-General',
    'background paper by the secretariat': 'a background paper by the Secretariat',
    'working paper': 'a working paper',
    'concluding observations': 'concluding observations',
    'list of issues': 'a list of issues',
    'annotated provisional agenda': 'an annotated provisional agenda',
    'provisional agenda': 'a provisional agenda',
    'draft resolution': 'a draft resolution',
    'draft decision': 'a draft decision',
    'summary record': 'a summary record',
    report: 'a report',
  },
  whichDocument: 'Which document do you mean?',
  footnoteSymbol: (title, called, symbol) =>
    `In “${title}”, the asterisk${called ? ` after “${called}”` : ''} refers to ${symbol}.`,
  notReissued: (title) => `The documents do not say that “${title}” was reissued.`,
  noAsterisk: (title) => `The documents do not say that “${title}” bears an asterisk.`,
  factReport: (symbol) => `Report: ${symbol}`,
  factAgenda: (count) => `Agenda: ${count} items`,
  factAgendaSymbol: (symbol) => `Provisional agenda: ${symbol}`,
  factDocuments: (symbols) => `Documents: ${symbols}`,
  factDuring: (outer) => `During ${outer}`,
  factOpens: (date, hour, zone) =>
    `Opening: ${dayText(L, date, { weekday: true })} at ${hourText(L, hour)} (${cityTime(L, zone)})`,

  eventDated: (when) => `The documents give this date: ${when}.`,
  eventAhead: (when) => `The documents name this date, perhaps only as planned or proposed: ${when}.`,
  eventPlace: 'What the documents say of the place:',
  eventsDiffer: 'Several passages fit, and they give different dates:',
  noYear: 'This document does not say of which year that day is.',
  sessionBetween: (before, after) =>
    `This document does not give the number of its session. It speaks of ${before} and ${after} as other sessions.`,
  passage: (title, paragraph) => `What the documents say on this (${title}, ${paragraph}):`,
  contradiction: (what) => `The documents disagree: ${what}.`,
  contradictionValue: (value, title) => `${value} according to “${title}”`,
  versionsValue: (value, languages, title) => {
    const names = languages.map((language) => en.languages[language]);
    const who =
      names.length === 1
        ? `the ${names[0]} version`
        : `${numberWord(L, names.length)} language versions (${listText(L, names)})`;
    return `${value} according to ${who} of “${title}”`;
  },
  heldIn: (languages) =>
    `The text is held here in ${listText(
      L,
      languages.map((language) => en.languages[language]),
    )}.`,
  unconfirmed: (names) =>
    `Named as the documents print it, and not yet confirmed by those who keep the records: ${names}.`,
  toReview: (places) => `Left out because nobody has reviewed yet how it was read: ${places}.`,
  unreviewed: (count) =>
    `${cap(numberWord(L, count))} ${plural(count, 'document')} that nobody has reviewed yet ${plural(count, 'was', 'were')} left out.`,
  ruled: (value, because) => `A person ruled for ${value}: ${because}.`,

  askCreated: (body) => `Which decision created ${body}?`,
  askHeld: (name) => `When was ${name} held?`,
  askDocuments: (number, year) => `Which documents are there for ${en.item(number)} of the ${year} agenda?`,
  hello:
    'Hello! I answer on meetings, agendas, decisions and document symbols, with the passage and the link. For example:',
  helloEither:
    'Bonjour — hello! Ask me about meetings, agendas, decisions and document symbols, in English or in French. For example:',
  thanks: 'My pleasure. Anything else? For example:',
  help: 'Ask about a meeting, an agenda, a decision or a document symbol: I answer from the documents, with the passage and the link. For example:',
  bot: 'I am Rapporteur: I answer from the meeting documents and make nothing up. For example:',
  outOfScope: 'I only answer on meetings, agendas, decisions and document symbols. For example:',
  inject: 'A question is not an instruction: I only answer from the meeting documents. For example:',
  empty: 'There was no question. For example:',
  tooLong: 'That is too long for a question. Ask it in one sentence, for example:',
  unclear: 'I did not understand the question. Did you mean:',
  noRecords: 'No document is held here yet. Add one with: npm run ingest -- FILE',
};
