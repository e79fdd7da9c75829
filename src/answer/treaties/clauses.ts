import { quoteOf } from '../../knowledge/quote.ts';
import type { Paragraph, When } from '../../model.ts';
import { findDates } from '../../records/dates.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain, unpointed } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { answered, passageSource, type Reply } from '../compose.ts';
import { deadlinesIn } from '../evidence/days/deadlines.ts';
import { holds, type Terms, termsIn } from '../evidence/fit.ts';
import { asksInForce } from '../evidence/texts/in-force.ts';
import type { Treaty } from '../evidence/texts/treaties.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';
import { BESIDE, ENTRY, LATER, SET, SIGNATURE } from './clause-words.ts';
import type { TreatyAsked } from './named.ts';

/** A sentence of a treaty. */
export type Clause = { paragraph: Paragraph; start: number; end: number; text: string };

/** The sentences of the articles of a treaty. */
export const sentencesOf = ({ articles }: Treaty): Clause[] =>
  [...articles.values()].flat().flatMap((paragraph) =>
    findSentences(paragraph.text).map(({ start, end }) => ({
      paragraph,
      start,
      end,
      text: paragraph.text.slice(start, end),
    })),
  );

/** The answer that one sentence of a treaty gives. */
export function tell(asked: Asked, world: World, say: Phrases, treaty: Treaty, clause: Clause, dates: When[]): Reply {
  const { record } = treaty;
  const quote = quoteOf(world.knowledge, record, clause.paragraph, clause.start, clause.end);
  return answered(asked, 'passage', {
    lead: say.passage(treaty.title, say.paragraph(clause.paragraph.key)),
    lines: [say.quoted(quote)],
    dates,
    sources: [passageSource(record, clause.paragraph.key, quote)],
  });
}

/** Whether a sentence holds all of a question that is neither the name of the treaty nor a word of such questions. */
const holdsRest = ({ rest, treaty }: TreatyAsked, asked: Asked, terms: Terms): boolean =>
  rest.every(
    (word) =>
      word.weight === 0 ||
      word.isLight ||
      BESIDE[asked.language].test(plain(word.word)) ||
      holds(word, terms, treaty.record.document.language),
  );

/**
 * When and where a treaty was open for signature, and until when: the sentence of it that says so.
 *
 * @example 'Until when could States sign the convention on lamps in New York?' //=> 2002-12-12
 */
export function signature(asked: Asked, world: World, say: Phrases, named: TreatyAsked): Reply | undefined {
  const { cues } = asked;
  const isAsked = SIGNATURE.asked[asked.language].test(unpointed(asked.typed));
  if (!isAsked || ['who', 'howmany', 'why'].some((cue) => cues.has(cue as 'who'))) return undefined;
  if (!['when', 'where', 'deadline', 'owndays', 'until'].some((cue) => cues.has(cue as 'when'))) return undefined;
  const { record } = named.treaty;
  const language = languageOf(record.document.language);
  const found = sentencesOf(named.treaty).filter(
    ({ text }) => SIGNATURE.said[language.code].test(unpointed(text)) && findDates(text, language).length > 0,
  );
  const [only, ...others] = found;
  if (!only || others.length > 0 || !holdsRest(named, asked, termsIn(only.text, language.code))) return undefined;
  const limits = deadlinesIn(only.text, language, record);
  if (cues.has('deadline') || cues.has('until')) {
    const [limit, ...more] = limits;
    return limit && more.length === 0 ? tell(asked, world, say, named.treaty, only, [limit.when]) : undefined;
  }
  const at = LATER[language.code].exec(plain(only.text))?.index ?? only.text.length;
  const [first, later] = [only.text.slice(0, at), only.text.slice(at)].map((part) => termsIn(part, language.code));
  // "In New York", where it was open only later.
  const isLater = named.rest.some(
    (word) => first && later && holds(word, later, language.code) && !holds(word, first, language.code),
  );
  const dates = findDates(only.text, language).filter(({ start }) => start < at !== isLater);
  return tell(asked, world, say, named.treaty, only, cues.has('when') ? dates.map(({ when }) => when) : []);
}

/**
 * How many ratifications a treaty needs to enter into force: the sentence of it that says so.
 *
 * @example 'How many ratifications does the convention on lamps need to enter into force?'
 */
export function entryIntoForce(asked: Asked, world: World, say: Phrases, named: TreatyAsked): Reply | undefined {
  if (!asked.cues.has('howmany') || !asksInForce(asked.typed)) return undefined;
  const { code } = languageOf(named.treaty.record.document.language);
  const found = sentencesOf(named.treaty).filter(({ text }) => ENTRY[code].test(unpointed(text)));
  const [only] = found;
  return only && holdsRest(named, asked, termsIn(only.text, code))
    ? tell(asked, world, say, named.treaty, only, [])
    : undefined;
}

/**
 * The day on which a treaty enters into force, where its own text sets one: "La présente Constitution sera mise à exécution le 1er janvier
 * 1966".
 *
 * @example 'When does the Constitution of the Lamp Union take effect?' //=> 1966-01-01
 */
export function dayOfForce(asked: Asked, world: World, say: Phrases, named: TreatyAsked): Reply | undefined {
  const { cues } = asked;
  if (!(cues.has('when') || cues.has('owndays')) || !asksInForce(asked.typed)) return undefined;
  const { code } = languageOf(named.treaty.record.document.language);
  const found = sentencesOf(named.treaty).flatMap((clause) => {
    const days = findDates(clause.text, languageOf(code)).filter(({ when }) => when.length === FULL_DAY);
    const [day, ...more] = days;
    return day && more.length === 0 && SET[code].test(unpointed(clause.text)) ? [{ clause, when: day.when }] : [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 && holdsRest(named, asked, termsIn(only.clause.text, code))
    ? tell(asked, world, say, named.treaty, only.clause, [only.when])
    : undefined;
}

/** `1966-01-01`. */
const FULL_DAY = 10;
