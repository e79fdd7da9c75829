import { bodyOf } from '../../../knowledge/knowledge.ts';
import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { lettersAfter } from '../../../records/decision-series.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { firstDay, within } from '../../../records/when.ts';
import { fold } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting, type Reply } from '../../compose.ts';
import { suffixOf } from '../../decision-suffixes.ts';
import { decisionPrinting } from '../../deeds/decision-printing.ts';
import { verbsAsked, wordsOfAsking, wordsOfTaker } from '../../deeds/deed-asked.ts';
import { datesOfEntry, entriesAfter } from '../../evidence/texts/lists.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { wordsOfPlace } from '../../place-words.ts';
import { placesNamed } from '../../places-named.ts';
import { isOfOrganization, withoutOrganization } from '../../reading/organizations.ts';
import { positionOf } from '../../reading/question.ts';
import { sessionOfDecision } from '../../session-of-decision.ts';
import { ASKED, OF_BODIES, SET, TOLD } from '../../sessional-periods/period-words.ts';
import { asksWhichDecision } from '../../which-decision.ts';
import type { World } from '../../world.ts';

/** What is asked of such periods beside their dates. */
const OTHERWISE: Cue[] = ['where', 'who', 'why', 'howmany', 'hour', 'deadline', 'decision', 'resolution', 'negation'];

const OF_DECISION: Cue[] = ['decision', 'resolution'];

const YEAR = /^(?:19|20)\d\d$/;

/** The periods of one year that a decision gives: what announces them, and the entries with their dates. */
type Found = { record: DocumentRecord; announcing: Paragraph; entries: Paragraph[]; dates: When[] };

/**
 * The sessional periods of a year, as a printed decision lists them: "Decides to adopt the following dates for the sessional periods
 * in 2022". Undefined where decisions differ, or the question says more than the year and the session that decided.
 *
 * @example 'What are the dates of the sessional periods in 2022?' //=> 2022-06-06/2022-06-16 and 2022-11-07/2022-11-18, by 22/CP.23
 */
export const sessionalPeriods: Handler = (asked, world, say) => {
  const [time, ...others] = asked.times;
  if (time === undefined && asked.cues.has('next')) return nextPeriod(asked, world, say);
  const year = time?.when;
  if (!year || !YEAR.test(year) || others.length > 0 || !asksPeriods(asked, world)) return undefined;
  if (!hasOnlyKnownNumbers(asked, year)) return undefined;
  const found = world.knowledge.records.flatMap((record) => periodsIn(record, year, asked, world));
  const [first] = found;
  if (!first || found.some(({ dates }) => dates.join() !== first.dates.join())) return undefined;
  const ofSessions = sessionsNamed(asked);
  const [place, ...more] = asked.ordinals.filter((one) => !ofSessions.includes(one)).map(({ value }) => value);
  if (more.length > 0) return undefined;
  const dates = place === undefined ? first.dates : first.dates.slice(place - 1, place);
  if (dates.length === 0) return undefined;
  if (asksItsDecision(asked)) return decisionOf(found, asked, say);
  const { record, announcing, entries } = first;
  const parts = [announcing, ...entries].map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  return answered(asked, 'sessions', { ...quoting(say, record, parts), dates });
};

/** "Which decision set the 2023 sessional periods?" */
const asksItsDecision = (asked: Asked): boolean =>
  asksWhichDecision(asked) &&
  asked.decisions.length === 0 &&
  (!asked.cues.has('when') || positionOf(asked, 'decision') < positionOf(asked, 'when'));

/** The one decision that gives the periods: its name, and what it announces. */
function decisionOf(found: readonly Found[], asked: Asked, say: Phrases): Reply | undefined {
  const [id, ...others] = new Set(found.map(({ record, announcing }) => decisionPrinting(record, announcing)));
  const [first] = found;
  if (!first || id === undefined || others.length > 0) return undefined;
  const { record, announcing } = first;
  const reply = quoting(say, record, [{ key: announcing.key, quote: announcing.text }]);
  return answered(
    asked,
    'sessions',
    { ...reply, lead: say.decisionSays(say.theDecision(id), ''), decisions: [id] },
    {
      decision: id,
    },
  );
}

/**
 * The period that is the next of those that the decisions give for the year of today, or the first of the year after, where they
 * give those of both.
 */
const nextPeriod: Handler = (asked, world, say) => {
  if (!asksPeriods(asked, world) || asked.ordinals.length > 0 || /\d/.test(asked.typed)) return undefined;
  const year = Number(asked.today.slice(0, 4));
  const years = [year, year + 1].map((one) =>
    world.knowledge.records.flatMap((record) => periodsIn(record, String(one), asked, world)),
  );
  if (years.some(([first, ...others]) => others.some(({ dates }) => dates.join() !== first?.dates.join())))
    return undefined;
  const [[now], [after]] = [years[0] ?? [], years[1] ?? []];
  const coming = now?.dates.find((when) => firstDay(when) > asked.today);
  const found = coming ? now : after;
  const when = coming ?? after?.dates[0];
  if (!now || !found || !when) return undefined;
  const language = languageOf(found.record.document.language);
  const entries = found.entries.filter(({ text }) =>
    datesOfEntry(text, found.announcing.text, language).includes(when),
  );
  const parts = [found.announcing, ...entries].map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, found.record, paragraph),
  }));
  return answered(asked, 'sessions', { ...quoting(say, found.record, parts), dates: [when] });
};

/** Whether each number of a question is its year, an ordinal, or of its decision: another one may be that of a session. */
function hasOnlyKnownNumbers({ typed, ordinals, decisions, symbols }: Asked, year: string): boolean {
  const known = [
    year,
    ...ordinals.map(({ value }) => String(value)),
    ...decisions.flatMap(({ number }) => number.match(/\d+/g) ?? []),
  ];
  return symbols.length > 0 || (typed.match(/\d+/g) ?? []).every((figure) => known.includes(figure));
}

/** The numbers of sessions, right behind the Conferences that held them: "COP 27" decided, and no period is the 27th. */
const sessionsNamed = ({ ordinals, bodies }: Asked): Asked['ordinals'] =>
  ordinals.filter(({ from }) => bodies.some(({ to, weak }) => !weak && to === from));

/** Whether a question is about sessional periods, and says nothing else of them. */
function asksPeriods(asked: Asked, world: World): boolean {
  const typed = plain(asked.typed);
  const named = ASKED[asked.language].exec(typed)?.[0];
  const isOther = ({ body, weak }: Asked['bodies'][number]) =>
    !weak && !lettersAfter(bodyOf(world.knowledge, body).series);
  if (named === undefined || asked.symbols.length + asked.items.length > 0 || asked.decisions.length > 1) return false;
  const organization = withoutOrganization(asked.typed)?.organization ?? [];
  const isAsked = (cue: Cue) => asked.cues.has(cue) && !(asksItsDecision(asked) && OF_DECISION.includes(cue));
  if (asked.bodies.some(isOther) || OTHERWISE.some(isAsked)) return false;
  const places = placesNamed(asked, world).flatMap((place) => [...wordsOfPlace(place, world)]);
  const explained = new Set([
    ...named.split(/[^\p{L}]+/u).map(fold),
    ...places,
    ...organization.map(fold),
    ...verbsAsked(asked, ['adopt']),
    ...wordsOfAsking(asked, ['year', 'adopt', 'conference', 'first', 'last', 'next']),
    ...wordsOfTaker(asked, world),
  ]);
  return soughtIn(asked, world).words.every(
    ({ word }) =>
      explained.has(word) ||
      named.includes(word) ||
      SET.test(word) ||
      OF_BODIES.test(word) ||
      /^\p{L}{0,2}\d*$/u.test(word),
  );
}

/** The periods of a year in a document, by decisions of the session that is named, where one is. */
function periodsIn(record: DocumentRecord, year: string, asked: Asked, world: World): Found[] {
  const { language, symbol } = record.document;
  const told = TOLD[language];
  const organization = withoutOrganization(asked.typed)?.organization;
  const body = symbol && bodyOfSymbol(world.knowledge.bodies, symbol);
  const isOfOther = organization !== undefined && !(body && isOfOrganization(body, organization));
  if (!told || isOfOther) return [];
  return record.paragraphs.flatMap((announcing, at): Found[] => {
    if (!announcing.text.endsWith(':') || !told.test(plain(announcing.text))) return [];
    const entries = entriesAfter(record, at)
      .map((entry) => ({ entry, dates: datesOfEntry(entry.text, announcing.text, languageOf(language)) }))
      .filter(({ dates }) => dates.length > 0 && dates.every((when) => within(when, year)));
    const dates = entries.flatMap((entry) => entry.dates).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
    if (dates.length === 0 || !isOfNamed(record, announcing, asked, world)) return [];
    return [{ record, announcing, entries: entries.map(({ entry }) => entry), dates }];
  });
}

/** Whether a paragraph is of a decision of the session whose city the question names, or names no city. */
function isOfNamed(record: DocumentRecord, paragraph: Paragraph, asked: Asked, world: World): boolean {
  const places = placesNamed(asked, world);
  const id = decisionPrinting(record, paragraph);
  const [decision] = asked.decisions;
  if (decision && id !== `${decision.word ?? 'decision'} ${decision.number}`) return false;
  if (asked.source && !asked.source.records.some((one) => one.id === record.id)) return false;
  const [session] = sessionsNamed(asked);
  if (session && (id === undefined || !suffixOf(id).endsWith(`.${session.value}`))) return false;
  const place = id && sessionOfDecision(id, world)?.place;
  return places.length === 0 || (place !== undefined && places.includes(place));
}
