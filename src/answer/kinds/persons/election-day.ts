import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { numberedGroups } from '../../../records/numbered-groups.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span, unpointed } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { ownBodies } from '../../evidence/bodies/own-bodies.ts';
import { daysIn, fitsTimes, opensAtMeeting } from '../../evidence/days/dates.ts';
import { SUBORDINATE } from '../../evidence/days/in-order.ts';
import { isYearless } from '../../evidence/days/yearless.ts';
import { PERSON } from '../../evidence/persons/persons.ts';
import { type Office, officesElected, officesIn, withoutOtherOffices } from '../../evidence/persons/roles.ts';
import { scopeOf } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import { namedBodies } from '../../slots/bodies.ts';
import type { World } from '../../world.ts';

/** How questions and documents say that somebody was elected, and that somebody was appointed, in plain letters. */
const ELECT =
  /\belect(?!r)\p{L}*|(?<!\p{L})(?:elu|elue|elus|elues|elit|election|elire|eleg\p{L}+|elig\p{L}+|elij\p{L}+|eleccion)(?!\p{L})|избра\p{L}*|избир\p{L}*|(?<!\p{L})(?:ال|ل|و|ف)*(?:[يتن]?انتخ\p{L}+)|选举|当选|选出|选为/u;
const APPOINT =
  /\b(?:appoint|designat|nominat|nomm|designe|design[oa]|nombr)\p{L}*|\bdesignation\b|назнач\p{L}*|(?<!\p{L})(?:ال|ل|و|ف)*(?:تعيين|عين\p{L}*|تسميه|سمت?)(?!\p{L})|任命|指定|委派/u;

/** What is asked of something else than the day on which an office was filled. */
const OTHERWISE: Cue[] = [
  'why',
  'howmany',
  'negation',
  'next',
  'previous',
  'decision',
  'resolution',
  'documents',
  'who',
];

/** 在2015年4月7日第348次会议上: Chinese says the day before the number of the meeting. */
const AT_CHINESE = { before: /^[\d.、．\s]*在$/u, after: /^(?:举行的)?第?\d+次[^，。；]{0,8}会议上?/u };

/**
 * On which day somebody was elected or appointed to an office of a body: the one sentence that opens with a meeting and its day, and says
 * that this was done there.
 *
 * @example 'When was the Chair of Working Group I elected?' //=> “At its 348th meeting, on 7 April, the Commission elected …” (A/CN.10/2015/L.2)
 */
export const electionDay: Handler = (asked, world, say) => {
  const office = officeFilled(asked);
  if (!office) return undefined;
  const found = recordsMeant(asked, world).flatMap((record) => elections(record, asked, office));
  const own = found.filter(({ record }) => record.document.language === asked.language);
  const [first, ...others] = own.length > 0 ? own : found;
  if (!first || others.some(({ when }) => when !== first.when)) return undefined;
  const { record, paragraph, sentence, when } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end);
  return answered(
    asked,
    'passage',
    { ...quoting(say, record, [{ key: paragraph.key, quote }]), dates: [when] },
    { within: { record: record.id, paragraph: paragraph.key } },
  );
};

/** The one office of which a question asks when somebody was elected or appointed to it, and nothing else. */
function officeFilled({ typed, cues, leftover, items, decisions }: Asked): Office | undefined {
  const words = plain(typed);
  const asksDay = cues.has('when') || cues.has('owndays');
  if (!asksDay || items.length + decisions.length > 0 || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  if (!ELECT.test(words) && !APPOINT.test(words)) return undefined;
  const [office, ...others] = new Set(officesIn(typed));
  const isOfIt = (word: string) =>
    [ELECT, APPOINT].some((verb) => verb.test(plain(word))) || officesIn(word).length > 0;
  return others.length === 0 && leftover.every(isOfIt) ? office : undefined;
}

/** The documents that a question names, or those of its session, or all of its body. */
function recordsMeant(asked: Asked, world: World): DocumentRecord[] {
  const scope = scopeOf(asked, world);
  if (asked.symbols.length > 0) return scope.records;
  const [id, ...others] = namedBodies(asked.bodies);
  if (!id || others.length > 0) return [];
  if (asked.ordinals.some(({ value }) => !scope.numbers.includes(value))) return [];
  const own = ownBodies(world, asked.language);
  const isOwn = (record: DocumentRecord) => own(record, '').bodies.includes(id);
  return (scope.numbers.length > 0 ? scope.records : world.knowledge.records).filter(isOwn);
}

type Election = { record: DocumentRecord; paragraph: Paragraph; sentence: Span; when: When };

const elections = (record: DocumentRecord, asked: Asked, office: Office): Election[] =>
  record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap((sentence) => {
      const when = electionIn(paragraph.text.slice(sentence.start, sentence.end), record, asked, office);
      return when === undefined ? [] : [{ record, paragraph, sentence, when }];
    }),
  );

/** The day on which a sentence says that somebody was elected to the office, at a meeting with which it opens. */
function electionIn(text: string, record: DocumentRecord, asked: Asked, office: Office): When | undefined {
  if (officesIn(text).length === 0 || !PERSON.test(text)) return undefined;
  const language = languageOf(record.document.language);
  const [day] = daysIn(text, language, record);
  if (!day || !isDay(day.when) || isYearless(day.when) || !fitsTimes(day.when, asked)) return undefined;
  const before = text.slice(0, day.start);
  const behind = text.slice(day.end);
  const opens =
    language.code === 'zh'
      ? AT_CHINESE.before.test(before) && AT_CHINESE.after.test(behind)
      : opensAtMeeting(before, language);
  if (!opens) return undefined;
  const clause = plain(behind).slice(0, endOf(plain(behind).search(SUBORDINATE)));
  const verbs = ELECT.test(plain(asked.typed)) ? [ELECT] : [ELECT, APPOINT];
  if (!verbs.some((verb) => verb.test(unpointed(clause)))) return undefined;
  const groups = numberedGroups(asked.typed, asked.language);
  if (groups.length > 0 && groups.join() !== numberedGroups(behind, language.code).join()) return undefined;
  // "Designated the Vice-Chair to serve also as Rapporteur": that is the office to which somebody was designated.
  const said = withoutOtherOffices(behind, asked.typed);
  const to = officesElected(said);
  return (to.length > 0 ? to : officesIn(said).slice(-1)).includes(office) ? day.when : undefined;
}

const endOf = (index: number): number | undefined => (index < 0 ? undefined : index);
