import {
  agreed,
  agreedReflexive,
  counted,
  genderOf,
  genitive,
  inCity,
  nounFor,
  pluralOf,
  withNoun,
} from './cases-ru.ts';
import { genitiveWhen, inMonth, ofMonth } from './dates/ru.ts';
import { bareWhen, cityTime, dayText, hourText, listText, onWhen, ordinalWord } from './dates.ts';
import type { Phrases } from './fr.ts';
import type { Tense } from './tense.ts';

const L = 'ru';
const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const DECISIONS: Record<string, string> = { decision: 'решение', resolution: 'резолюция' };
/** What documents of other languages call a session. */
const SESSIONS: Record<string, string> = {
  réunion: 'совещание',
  meeting: 'совещание',
  reunión: 'совещание',
  session: 'сессия',
  'período de sesiones': 'сессия',
};
const LANGUAGE = {
  ar: 'арабский',
  en: 'английский',
  es: 'испанский',
  fr: 'французский',
  ru: 'русский',
  zh: 'китайский',
};
const weekdayOf = (day: string) => dayText(L, day, { weekday: true }).split(',')[0] ?? '';
const dated = (day: string) => dayText(L, day, { weekday: true });
const onDay = (day: string) => onWhen(L, day, { weekday: true });
const hours = (start: string, end: string, zone: string) =>
  `с ${hourText(L, start)} до ${hourText(L, end)} (${cityTime(L, zone)})`;
const hour = (at: string, zone: string) => `${hourText(L, at)} (${cityTime(L, zone)})`;
const numbered = (number: string) => number.replace(/ ([a-z])$/, ' $1)');
const ofItem = (number: string) => `пункта ${numbered(number)}`;
/** "решением 2/6 и резолюцией 5/2" */
const byDecision = (decision: string) =>
  decision.replaceAll(/решение/gi, 'решением').replaceAll(/резолюция/gi, 'резолюцией');
/** "решения 2/6", "резолюции 5/2" */
const ofDecision = (decision: string) =>
  decision.replaceAll(/решение/gi, 'решения').replaceAll(/резолюция/gi, 'резолюции');
/** "о решении 2/6", "о резолюции 5/2" */
const aboutDecision = (decision: string) =>
  `о ${decision.replaceAll(/решение/gi, 'решении').replaceAll(/резолюция/gi, 'резолюции')}`;
const inDocuments = (count: number) =>
  count === 1 ? 'в одном документе' : `в ${count} ${pluralOf(count, 'документе', 'документах', 'документах')}`;
const mentioned = (count: number) => pluralOf(count, 'упоминается', 'упоминаются', 'упоминается');
const joint = (count: number) =>
  counted(count, 'период').replace(' ', ` ${pluralOf(count, 'общий', 'общих', 'общих')} `);
/** "ни одного совещания" */
const none = (noun: string) => `ни ${genderOf(noun) === 'f' ? 'одной' : 'одного'} ${genitive(noun)}`;
const hadTo = (name: string) => ({ m: 'должен был', f: 'должна была', n: 'должно было' })[genderOf(name)];
const which = (name: string) => ({ m: 'который', f: 'которая', n: 'которое' })[genderOf(name)];
/** A short participle that agrees with a decision or resolution. */
const taken = (masculine: string, decision: string) => `${masculine}${decision.startsWith('резолюция') ? 'а' : 'о'}`;
/** An act of `acts` whose participle agrees with a body. */
const acted = (act: string, body: string) => act.replace(/^\S+/, (word) => agreed(word, body));

const TAKES_PLACE: Record<Tense, string> = { coming: '—', past: 'состоялось', planned: 'должно было состояться' };

/** The words of Russian answers. */
export const ru: Phrases = {
  decision: (id) => id.replace(/^\w+/, (word) => DECISIONS[word] ?? word),
  theDecision: (id) => ru.decision(id),
  quoted: (text) => `«${text}»`,
  list: (parts) => listText(L, parts),
  of: genitive,
  paragraph: (key) => {
    const [scope = '', number] = key.split('.');
    if (number === undefined) return `пункт ${key} документа`;
    if (scope.startsWith('item-'))
      return `пункт ${scope.slice(5).replace('-', ' ')}${/[a-z]$/.test(scope) ? ')' : ''} повестки дня, абзац ${number}`;
    const names: Record<string, string> = {
      head: 'начало документа',
      agenda: 'повестка дня',
      programme: 'организация работы',
      footnote: 'сноска',
      body: 'текст без нумерации',
    };
    return scope === 'head' || scope === 'footnote'
      ? (names[scope] ?? key)
      : `${names[scope] ?? scope}, строка ${number}`;
  },

  session: (designation, count = 1) => nounFor(count, SESSIONS[designation ?? 'meeting'] ?? designation ?? ''),
  nthSession: (ordinal, noun, body) => `${withNoun(ordinalWord(L, ordinal), noun)} ${genitive(body)}`,
  dates: (when, weekday) => bareWhen(L, when, { weekday }),
  on: (when, weekday = false) => onWhen(L, when, { weekday }),
  in: inCity,
  held: (name, when, place) => `${cap(name)} ${agreedReflexive('состоял', name)} ${when}${place}.`,
  planned: (name, when, place) => `По плану ${name} ${hadTo(name)} состояться ${when}${place}.`,
  stated: (name, when, place) => `${cap(name)}: ${when}${place}.`,
  coming: (name, when, place) => `${cap(name)} состоится ${when}${place}.`,
  met: (body, when, place) => `Совещание ${genitive(body)} состоялось ${when}${place}.`,
  metPlanned: (body, when, place) => `Совещание ${genitive(body)} планировалось провести ${when}${place}.`,
  metComing: (body, when, place) => `Совещание ${genitive(body)} состоится ${when}${place}.`,
  metJointly: (bodies, when, place) => `${cap(bodies)} провели совещания одно за другим ${when}${place}.`,
  jointComing: (bodies, when, place) => `${cap(bodies)} проведут совещания одно за другим ${when}${place}.`,
  underWay: (name, when, place) => `${cap(name)} проходит в настоящее время, ${when}${place}.`,
  metUnderWay: (body, when, place) => `Совещание ${genitive(body)} проходит в настоящее время, ${when}${place}.`,
  jointUnderWay: (bodies, when, place) =>
    `${cap(bodies)} проводят в настоящее время совещания одно за другим, ${when}${place}.`,
  plannedDuration: (name, days, when) =>
    `Запланированная продолжительность ${genitive(name)} — ${counted(days, 'день')}: ${when}.`,
  ordinalNote: (ordinal, noun) =>
    `Порядковый номер («${withNoun(ordinalWord(L, ordinal), noun)}») в документах не указан. Он определен по месту в приведенном в них перечне; это логический вывод.`,
  ordinalsNote: 'Порядковые номера определены по перечню, приведенному в документах; это логический вывод.',
  yes: 'Да.',
  sessionsFound: (count, noun, body, limit) =>
    `В документах ${mentioned(count)} ${counted(count, noun)} ${genitive(body)}${limit}:`,
  sessionsCounted: (count, noun, body, limit) =>
    `По данным документов — ${counted(count, noun)} ${genitive(body)}${limit}:`,
  sessionsKnown: (count, noun, body, limit) =>
    `Известны даты: ${counted(count, noun)} ${genitive(body)}${limit}; могут быть и другие:`,
  otherSessions: 'В документах упоминаются и другие сессии, сроки которых не найдены.',
  sessionsAndJoint: (own, shared, noun, body, limit) =>
    `По данным документов — ${counted(own, noun)} ${genitive(body)}${limit}, а также ${joint(shared)} с другим органом:`,
  jointFound: (count, bodies, limit) =>
    `В документах ${mentioned(count)} ${joint(count)} ${genitive(bodies)}${bodies.includes(' и ') ? '' : ' с другим органом'}${limit}:`,
  sessionLine: (ordinal, noun, when, place) =>
    `${ordinal ? `${withNoun(ordinalWord(L, ordinal), noun)}: ` : ''}${when}${place}`,
  plannedMark: ' (по плану)',
  cancelled: (name, when, place) =>
    `${cap(name)}${when === '' ? place : `, ${which(name)} ${hadTo(name)} состояться ${when}${place},`} ${agreed('отменен', name)}.`,
  cancelledMark: ' (отменено)',
  cancelledNote: (when) => `Об отмене сообщает документ от ${when}.`,
  andCancelled: (count) => `, отменено: ${count}`,
  moved: (name, when) => `${name}, ${which(name)} первоначально ${hadTo(name)} состояться ${when},`,
  movedMark: (when) => ` (первоначально — ${when})`,
  movedNote: (name, when) => `Первоначальные сроки ${genitive(name)}: ${when}.`,
  notCancelled: (name) => `В документах не говорится об отмене или переносе ${genitive(name)}.`,
  noneCancelled: (noun, body) =>
    `В документах не говорится об отмене или переносе ${nounFor(5, noun)} ${genitive(body)}.`,
  sessionStatus: { held: 'состоялось', planned: 'запланировано', cancelled: 'отменено' },
  jointMark: (other) => ` (общий период; другой орган — ${other})`,
  duration: (name, days, when) => `Продолжительность ${genitive(name)} — ${counted(days, 'день')}: ${when}.`,
  jointDuration: (days, when) => `Продолжительность общего периода — ${counted(days, 'день')}: ${when}.`,
  longest: (names, days) => `Наибольшая продолжительность — ${counted(days, 'день')}: ${names}.`,
  shortest: (names, days) => `Наименьшая продолжительность — ${counted(days, 'день')}: ${names}.`,
  nameWithDates: (name, when) => `${name} (${when})`,
  datedSession: (noun, body, when) => `${noun} ${genitive(body)} (${when})`,
  oneSession: (noun, body) => `${noun} ${genitive(body)}`,
  placeUnknown: (name, when) =>
    `Место проведения ${name === '' ? 'совещания' : genitive(name)} в записях не указано, указаны только сроки: ${when}.`,
  placeElsewhere: (name, place, when) => `В документах сказано иное. ${cap(name)}: ${place}, ${when}.`,
  elsewhere: (place, body) => `В записях не значится ни одного совещания ${genitive(body)} ${inCity(place)}.`,
  during: (body, when, outer, outerWhen) =>
    `Совещание ${genitive(body)} состоялось ${when} в ходе ${genitive(outer)} (${outerWhen}).`,
  duringNote:
    'Связь между ними — логический вывод: в тексте сказано, что совещание состоялось в ходе этой сессии, и только эти сроки приходятся на нее.',
  jointNote: 'Общий период: в документах не указано, какие дни приходились на каждый из органов.',
  plannedNote: (when) => `Объявлено в документе от ${when}; в документах не говорится, состоялось ли оно.`,
  announcedNote: (when) => `Объявлено в документе от ${when}.`,
  undatedNote: 'Документ не датирован, поэтому неизвестно, объявляет ли он об этом или сообщает о состоявшемся.',
  plannedUndatedNote: 'Объявлено до начала работы; в документах не говорится, состоялось ли оно.',
  yearOnlyNote: 'В документах указан только год.',
  inParts: (name) => `${cap(name)}, части, о которых говорится в документах:`,
  partLine: (part, when, place) => `Часть ${part}: ${when}${place}`,
  sameTimeNone: (name) => `В записях не значится других совещаний в ходе ${genitive(name)}.`,

  limitWhen: (when) => ` ${when}`,
  limitDay: (month, date) => ` ${date} ${ofMonth(month)} любого года`,
  limitMonth: (month) => ` ${inMonth(month)} любого года`,
  limitBefore: (when) => ` до ${genitiveWhen(when)}`,
  limitAfter: (when) => ` после ${genitiveWhen(when)}`,
  limitSince: (when) => ` начиная с ${genitiveWhen(when)}`,
  limitUntil: (when) => ` по ${when.replace(/^(\d{4})(?: год)?$/, '$1 год')} включительно`,
  limitBetween: (start, end) => ` в период с ${genitiveWhen(start)} по ${end.replace(/^(\d{4})(?: год)?$/, '$1 год')}`,

  noSession: (noun, body, limit) => `В записях не значится ${none(noun)} ${genitive(body)}${limit}.`,
  noNumber: (ordinal, noun, body) =>
    `В записях не значится ${withNoun(ordinalWord(L, ordinal), noun)} ${genitive(body)}.`,
  noNext: (noun, body, today) => `В записях не значится ${none(noun)} ${genitive(body)} после ${today}.`,
  noPast: (noun, body, today) => `В записях не значится ${none(noun)} ${genitive(body)} до ${today}.`,
  impossible: 'Такой даты не существует.',
  nearest: (list) => `Ближе всего по времени: ${list}.`,
  asOf: (date) => `Самый новый документ датирован ${genitiveWhen(date)}.`,
  searched: (count) => `${pluralOf(count, 'Просмотрен', 'Просмотрены', 'Просмотрено')} ${counted(count, 'документ')}.`,
  unknownBody: (name, known) =>
    `${name === '' ? 'Такой орган в документах не упоминается' : `Орган «${name}» в документах не упоминается`}. Известные органы: ${known}.`,
  notUnderstood: (words) => `Ответ в документах не найден: не удалось понять, к чему в них относятся слова «${words}».`,
  notMatched: (words) => `В документах не найден ответ, в котором учтены слова «${words}».`,
  notSo: 'В документах сказано иное.',
  lost: 'На предыдущий вопрос ответа не нашлось, поэтому неясно, о чем этот. Назовите заседание, орган или документ.',
  untied: 'Не удалось связать этот вопрос с предыдущим. Назовите заседание, орган или документ.',
  notInRecords: 'Ответ в документах не найден.',
  absent: (name) => `Ответ в документах не найден. Вот что в них есть по теме «${name}»:`,
  nearestPassage: 'Наиболее близкий отрывок:',

  created: (body, decision, by) =>
    `${cap(body)} ${agreed('был', body)} ${agreed('создан', body)} ${byDecision(decision)}${by}.`,
  madePermanent: (body, decision) =>
    `${cap(body)} — постоянный элемент Конференции в соответствии с ${byDecision(decision)}.`,
  permanentOnly: (body, decision) =>
    `Статус постоянного элемента Конференции установлен для ${genitive(body)} ${byDecision(decision)}.`,
  thenPermanent: (decision) => `Статус постоянного элемента Конференции установлен позднее ${byDecision(decision)}.`,
  firstCreated: (decision) => `Первоначально орган был создан ${byDecision(decision)}.`,
  createdUnknown: (body) =>
    `Другого акта о создании ${genitive(body)} документы не называют: в них сказано лишь, что это решение установило статус постоянного элемента.`,
  otherAct: (act, body, decision) => `${cap(body)} ${agreed('был', body)} ${acted(act, body)} ${byDecision(decision)}.`,
  acts: {
    created: 'создан',
    'made-permanent': 'наделен статусом постоянного элемента',
    renewed: 'продлен',
    merged: 'объединен с другим органом',
    ended: 'упразднен',
  },
  by: (body) => ` ${genitive(body)}`,
  noAct: (act, body) => `В записях не значится решение, которым ${agreed('был', body)} бы ${acted(act, body)} ${body}.`,
  notByThis: (decision) => `Документы не связывают это с ${byDecision(decision)}.`,
  adoptedNote: (decision, session, when) =>
    `${cap(decision)} ${taken('принят', decision)} в ходе ${genitive(session)} (${when}).`,
  adoptionUnknown: (decision) => `Дата принятия ${ofDecision(decision)} в документах не указана.`,
  difference: (a, b) => `Мандат ${genitive(a)} и мандат ${genitive(b)} различаются:`,
  series: (series) => `документы издаются под условным обозначением ${series}`,
  formerName: (body, old, when) => `В документе от ${when} ${body} именуется «${old}».`,
  nameNow: (name, when) => `В документе от ${when}: «${name}».`,

  agendaOf: (session, count) => `Повестка дня ${session}: ${counted(count, 'пункт')}.`,
  knownItems: (session) => `Известные пункты повестки дня ${session}:`,
  gappedNote: 'В имеющемся тексте есть пропуски: в повестке дня могут быть и другие пункты.',
  legendOf: (symbol: string) =>
    `Что означают обе даты, сказано в ${symbol}, другом добавлении к тому же документу; в имеющемся здесь тексте списка этого нет.`,
  itemCount: (count, session) => `В повестке дня ${session} — ${counted(count, 'пункт')} (с 1 по ${count}).`,
  item: (number) => `пункт ${numbered(number)}`,
  itemIs: (number, title, session) => `Пункт ${numbered(number)} повестки дня ${session} — «${title}».`,
  itemAbout: (number, title, session) => `Это пункт ${numbered(number)} повестки дня ${session}: «${title}».`,
  itemLine: (number, title) => `${numbered(number)}${/[a-z]$/.test(number) ? '' : '.'} ${title}`,
  subitemsOf: (number, count, session) =>
    `В пункте ${numbered(number)} повестки дня ${session} — ${counted(count, 'подпункт')}:`,
  noSubitems: (number, session) => `Пункт ${numbered(number)} повестки дня ${session} не делится на подпункты.`,
  noItem: (number, session, last) => `В повестке дня ${session} нет ${ofItem(number)}: в ней пункты с 1 по ${last}.`,
  noSuchSubitem: (number, session) => `В повестке дня ${session} нет ${ofItem(number)}.`,
  documentsOf: (number, symbols, count) =>
    `${count === 1 ? 'Документ' : 'Документы'} по пункту ${numbered(number)}: ${symbols}.`,
  documentLine: (symbol, called) => (called ? `${symbol}: ${called}` : symbol),
  itemHasDocuments: (symbols, count) => `${count === 1 ? 'Документ' : 'Документы'}: ${symbols}.`,
  itemsWithout: (session, count) =>
    `В повестке дня ${session} документы не указаны для ${count} ${pluralOf(count, 'пункта', 'пунктов', 'пунктов')}:`,
  noDocuments: (number, title) => `Для ${ofItem(number)} («${title}») документы не указаны.`,
  allDocuments: (session, count) =>
    `В аннотированной повестке дня ${session} ${pluralOf(count, 'указан', 'указаны', 'указано')} ${counted(count, 'документ')}:`,
  reportDocuments: (session, count) =>
    `В докладе ${session} ${pluralOf(count, 'указан', 'указаны', 'указано')} ${counted(count, 'документ')}:`,
  noAgenda: (session) => `Повестка дня ${session} в документах не найдена.`,
  agendaSymbol: (symbol) =>
    `Условное обозначение предварительной повестки дня — ${symbol}, однако самого текста здесь нет.`,
  onlyItem: (number, title) => `Известен только пункт ${numbered(number)}: «${title}».`,
  provisionalNote: 'Это предварительная повестка дня: что предлагалось рассмотреть, а не что было сделано.',
  adoptedAgendaNote: 'Это повестка дня в том виде, в каком она была утверждена, согласно докладу.',
  noTopic: (words, session) => `В повестке дня ${session} не найден пункт по теме «${words}».`,

  takenAt: (number, title, when, tense) =>
    `Рассмотрение ${ofItem(number)} («${title}») ${tense === 'coming' ? '' : 'было '}запланировано: ${when}.`,
  halfDay: (date, start, end, zone) => `${dated(date)}, ${hours(start, end, zone)}`,
  andContinued: (text) => `; продолжение — ${text}`,
  programmeOf: (session) => `Предлагаемая организация работы ${session}:`,
  dayProgramme: (date, session) => `Программа работы ${genitive(session)} ${onDay(date)}:`,
  halfDayLine: (start, end, zone, items) => `${cap(hours(start, end, zone))}: ${items}`,
  programmeLine: (when, items) => `${cap(when)}: ${items}`,
  programmeItem: (number, title, continued) =>
    `пункт ${numbered(number)}, «${title}»${continued ? ' (продолжение)' : ''}`,
  opens: (session, date, at, zone, tense) =>
    `Открытие ${genitive(session)} ${TAKES_PLACE[tense]} ${onDay(date)}, в ${hour(at, zone)}.`,
  startsAt: (date, at, zone, tense) =>
    `${cap(onDay(date))}, первое заседание ${tense === 'coming' ? 'начинается' : 'должно было начаться'} в ${hour(at, zone)}.`,
  opensDay: (session, date, tense) => `Открытие ${genitive(session)} ${TAKES_PLACE[tense]} ${onDay(date)}.`,
  closes: (session, date, at, zone, tense) =>
    `Последнее заседание ${genitive(session)} по плану ${tense === 'coming' ? 'завершается' : 'должно было завершиться'} ${onDay(date)}, в ${hour(at, zone)}.`,
  closesDay: (session, date, tense) => `Закрытие ${genitive(session)} ${TAKES_PLACE[tense]} ${onDay(date)}.`,
  sittings: (count, session) =>
    `Предлагаемой организацией работы ${genitive(session)} предусмотрено ${counted(count, 'заседание')}:`,
  capacity: (count, session) =>
    `Ресурсы позволяют проводить в ходе ${genitive(session)} ${counted(count, 'заседание').replace(' ', ` ${pluralOf(count, 'пленарное', 'пленарных', 'пленарных')} `)} в день.`,
  noMeetingDay: (date) => `По документам, ${onDay(date)}, заседаний не запланировано.`,
  noMeetingHalf: (date, part) => `По документам, ${onDay(date)}, ${part} заседаний не запланировано.`,
  daySaid: (date) => `Что говорится в документах об этом дне (${dated(date)}):`,
  noProgramme: (date) => `Организация работы на этот день в документах не приводится: ${dated(date)}.`,
  noMeetingPeriod: (when) => `В записях не значится ни одного совещания ${when}.`,
  parts: { morning: 'утром', afternoon: 'во второй половине дня', evening: 'вечером' },
  programmeNote: 'Согласно предлагаемой организации работы, изданной до начала совещания.',
  deductionNote: (date, printed, start, end) =>
    `В документе в строке с ${hourText(L, start)} до ${hourText(L, end)} напечатано «${dated(printed)}». Часы одного дня не могут идти в обратном порядке, а в день запланировано два заседания: дата напечатана на строку выше, чем следует, и это заседание относится к другому дню: ${dated(date)}. Это логический вывод.`,
  halfCancelled: (items) => `заседание отменено (планировалось: ${items})`,
  dayCancelled: (date, part) =>
    `Отменены заседания, которые планировалось провести ${onDay(date)}${part === '' ? '' : `, ${part}`}.`,
  takenCancelled: (number, title, when) =>
    `Рассмотрение ${ofItem(number)} («${title}») было запланировано: ${when}; это заседание отменено.`,
  weekdayNote: (date) => `${cap(dayText(L, date))} — ${weekdayOf(date)}.`,

  symbolIs: (symbol, called) => `${symbol}: ${called}.`,
  symbolUntitled: (symbol) => `${symbol} имеется здесь; его название не записано.`,
  untitled: {
    kind: (kind) => `Вид документа: ${kind}.`,
    dated: (date) => `Дата: ${date}.`,
    item: (item) => `Подготовлен по пункту ${numbered(item)} повестки дня.`,
    saysOfItself: (quote) => `Документ говорит о себе: ${ru.quoted(quote)}`,
    begins: (quote) => `Имеющийся здесь текст начинается так: ${ru.quoted(quote)}`,
    speaksMost: (quote) => `Предложение, в котором больше всего его частых слов: ${ru.quoted(quote)}`,
    headings: (titles) => `Заголовки в тексте: ${titles}.`,
  },
  symbolReport: (symbol, session) => `${symbol} — доклад о работе ${genitive(session)}.`,
  symbolJointReport: (symbol, when, bodies) =>
    `${symbol} — совместный доклад о совещаниях ${genitive(bodies)}, состоявшихся ${when}.`,
  symbolAgenda: (symbol, session) => `${symbol} — предварительная повестка дня ${genitive(session)}.`,
  symbolItem: (number, title, session) =>
    `Документ по пункту ${numbered(number)} («${title}») повестки дня ${genitive(session)}.`,
  symbolSession: (noun, when, place) => `${cap(noun)}: ${when}${place}.`,
  citedIn: (title, paragraph) => `Упоминается в документе «${title}» (${paragraph}).`,
  citedCount: (symbol, count) => `${symbol} упоминается ${inDocuments(count)}:`,
  citedLine: (title, date, paragraph) => `«${title}», ${date === '' ? '' : `${date}, `}${paragraph}`,
  notHeldNote: 'Текста этого документа здесь нет; сведения о нем взяты из документов, в которых он упоминается.',
  halfOf: (half, whole) => `${half} — одна из двух частей общего условного обозначения: ${whole}.`,
  links: (symbol) => `Официальные ссылки на ${symbol}:`,
  link: (language, url) => `${language}: ${url}`,
  linkNote: 'Адрес составлен по условному обозначению; документа на этом языке может не быть.',
  languages: LANGUAGE,
  partsOf: (symbol) => `Что означают части обозначения ${symbol}:`,
  part: (piece, meaning) => `${piece}: ${meaning}`,
  noSymbol: (typed) => `По условному обозначению ${typed} в документах ничего не найдено.`,
  didYouMean: 'Возможно, вы имели в виду:',
  severalSymbols: (typed) => `Запросу ${typed} соответствуют несколько обозначений. Какое из них?`,
  noDocumentOf: (session) => `Для ${genitive(session)} в документах не указано ни одного условного обозначения.`,
  presentedAt: (symbols, session, when) => `${symbols}: для представления в ходе ${genitive(session)} (${when}).`,
  noReport: (session) => `Условное обозначение доклада о работе ${genitive(session)} в документах не указано.`,
  noSymbolOf: 'Условное обозначение этого документа не напечатано и никем не указано.',
  documentsFound: (count) => `${cap(counted(count, 'документ'))}:`,

  decisionTitle: (decision, title) => `${cap(decision)} — «${title}».`,
  decisionAbout: (decision, title) => `Предмет ${ofDecision(decision)}: ${title}.`,
  noTitle: (decision) => `Название ${ofDecision(decision)} в документах не указано.`,
  decisionSays: (decision, title) =>
    `Что сказано в документах ${aboutDecision(decision)}${title === '' ? '' : ` («${title}»)`}:`,
  decisionNotHeld: (decision) => `В документах ничего не найдено ${aboutDecision(decision)}.`,
  onlyMentioned: (name) => `В документах упоминается ${name}; больше об этом ничего не найдено:`,
  otherWord: (held) => `В них упоминается другой текст: ${held}.`,
  decisionTopic: (decision, words) => `В документах ничего не найдено ${aboutDecision(decision)} по теме «${words}».`,
  decisionCited: (decision, count) => `${cap(decision)} упоминается ${inDocuments(count)}:`,
  sameDecisionNote:
    'Слова «в том же решении» отнесены к решению, названному непосредственно перед ними; это логический вывод.',
  decisionsOf: (session, count) => `Решения ${genitive(session)}, названные в документах (${count}):`,
  decisionsOfDay: (session, count, day) => `Решения ${genitive(session)}, датированные в документах ${day} (${count}):`,
  decisionsFound: (count) => (count === 1 ? 'Одно решение или резолюция:' : `Решения и резолюции (${count}):`),
  symbolTextUnknown: (symbol) =>
    `Обозначение ${symbol} в документах упоминается, но самого текста здесь нет: больше о нем ничего не сказано.`,
  lettersMean: (letters, name) => `${letters} расшифровывается так: ${name}.`,
  amongOthers: 'В документах об этом может быть сказано больше: здесь приведена одна выдержка.',
  decisionFound: (decision) => `Это ${decision}.`,
  bodyDecided: (body, when) => `${cap(body)}: решение принято ${when}.`,

  decisionDate: (name, date) => `${cap(name)}: ${date}.`,
  documentSession: (session) => `К чему относится документ: ${session}.`,
  documentOf: (body) => `Орган: ${body}.`,
  sessionsMissing: (low, high) => `Полных данных о сессиях между № ${low} и № ${high} нет.`,
  documentDate: (title, date) => `Документ «${title}» датирован ${genitiveWhen(date)}.`,
  documentOriginal: (title, language) => `Язык оригинала документа «${title}» — ${LANGUAGE[language]}.`,
  documentDistribution: (title, distribution) => `Распространение документа «${title}» — ${distribution}.`,
  distributions: { general: 'общее', limited: 'ограниченное', restricted: 'для служебного пользования' },
  documentReissue: (title) => `Документ «${title}» отмечен звездочкой, поскольку он переиздан по техническим причинам.`,
  documentItem: (title, item) => `«${title}» подготовлен по пункту ${numbered(item)} повестки дня.`,
  documentKind: (title, kind) => `«${title}» — это ${kind}.`,
  kinds: {
    'note by the secretariat': 'записка Секретариата',
    note: 'записка',
    'report by the secretariat': 'доклад Секретариата',
    'report of the Secretary-General': 'доклад Генерального секретаря',
    'background paper by the secretariat': 'справочный документ Секретариата',
    'working paper': 'рабочий документ',
    'concluding observations': 'заключительные замечания',
    'list of issues': 'перечень вопросов',
    'annotated provisional agenda': 'аннотированная предварительная повестка дня',
    'provisional agenda': 'предварительная повестка дня',
    'draft resolution': 'проект резолюции',
    'draft decision': 'проект решения',
    'summary record': 'краткий отчет',
    report: 'доклад',
  },
  whichDocument: 'Какой документ вы имеете в виду?',
  footnoteSymbol: (title, called, symbol) =>
    `В документе «${title}» звездочка${called ? ` после слов «${called}»` : ''} отсылает к ${symbol}.`,
  notReissued: (title) => `В документах не говорится, что «${title}» — переиздание.`,
  noAsterisk: (title) => `В документах не говорится, что документ «${title}» отмечен звездочкой.`,
  factReport: (symbol) => `Доклад: ${symbol}`,
  factAgenda: (count) => `Повестка дня: ${counted(count, 'пункт')}`,
  factAgendaSymbol: (symbol) => `Предварительная повестка дня: ${symbol}`,
  factDocuments: (symbols) => `Документы: ${symbols}`,
  factDuring: (outer) => `В ходе ${genitive(outer)}`,
  factOpens: (date, at, zone) => `Открытие: ${dated(date)}, ${hour(at, zone)}`,

  eventDated: (when) => `В документах указана дата: ${when}.`,
  eventAhead: (when) => `В документах названа дата, возможно лишь намеченная или предложенная: ${when}.`,
  eventPlace: 'О месте в документах сказано:',
  eventsDiffer: 'Подходят несколько отрывков, и даты в них разные:',
  noYear: 'В этом документе не указано, какого года этот день.',
  sessionBetween: (before, after) =>
    `В этом документе не указан номер его сессии. О ${before} и ${after} в нем говорится как о других сессиях.`,
  passage: (title, paragraph) => `Об этом сказано в документах («${title}», ${paragraph}):`,
  contradiction: (what) => `Документы расходятся: ${what}.`,
  contradictionValue: (value, title) => `${value} — по документу «${title}»`,
  versionsValue: (value, languages, title) => {
    const names = listText(
      L,
      languages.map((language) => LANGUAGE[language]),
    );
    return `${value} — по документу «${title}» (${languages.length === 1 ? 'язык' : 'языки'}: ${names})`;
  },
  heldIn: (languages) =>
    `Здесь имеется текст на следующих языках: ${listText(
      L,
      languages.map((language) => LANGUAGE[language]),
    )}.`,
  unconfirmed: (names) =>
    `Название приводится так, как оно напечатано в документах; ответственные за архив его еще не подтвердили: ${names}.`,
  toReview: (places) => `Не учтено, поскольку прочитанное еще никем не проверено: ${places}.`,
  unreviewed: (count) =>
    `Не ${pluralOf(count, 'учтен', 'учтены', 'учтено')} ${counted(count, 'документ')}, пока никем не ${pluralOf(count, 'проверенный', 'проверенные', 'проверенных')}.`,
  ruled: (value, because) => `По решению ответственного лица верно следующее: ${value}. Основание: ${because}.`,

  askCreated: (body) => `Каким решением ${agreed('был', body)} ${agreed('создан', body)} ${body}?`,
  askHeld: (name) => `Когда ${agreedReflexive('состоял', name)} ${name}?`,
  askDocuments: (number, year) => `Какие документы относятся к пункту ${numbered(number)} повестки дня ${year} года?`,
  hello:
    'Здравствуйте! Я отвечаю на вопросы о совещаниях, повестках дня, решениях и условных обозначениях документов, с цитатой и ссылкой. Например:',
  helloEither:
    'Здравствуйте — hello! Спрашивайте о совещаниях, повестках дня, решениях и условных обозначениях документов на любом официальном языке. Например:',
  thanks: 'Пожалуйста. Есть ли еще вопросы? Например:',
  help: 'Задайте вопрос о совещании, повестке дня, решении или условном обозначении документа: я отвечаю по документам, с цитатой и ссылкой. Например:',
  bot: 'Я Rapporteur: отвечаю по документам совещаний и ничего не придумываю. Например:',
  outOfScope: 'Я отвечаю только на вопросы о совещаниях, повестках дня, решениях и условных обозначениях. Например:',
  inject: 'Вопрос — не указание: я отвечаю только по документам совещаний. Например:',
  empty: 'Вопрос не получен. Например:',
  tooLong: 'Этот текст слишком длинный для вопроса. Сформулируйте вопрос одним предложением, например:',
  unclear: 'Вопрос не понят. Возможно, вы имели в виду:',
  noRecords: 'Документов здесь пока нет. Добавьте документ командой: npm run ingest -- ФАЙЛ',
};
