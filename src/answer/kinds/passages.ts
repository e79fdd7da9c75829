import type { DocumentRecord, Paragraph } from '../../model.ts';
import { exactQuote } from '../../records/document.ts';
import { LANGUAGES } from '../../records/languages/languages.ts';
import { findSentences } from '../../records/sentences.ts';
import { analyse } from '../../search/analysis.ts';
import { search } from '../../search/index.ts';
import { knows } from '../../search/knows.ts';
import { questionTerms } from '../../search/question-terms.ts';
import type { Asked } from '../asked.ts';
import { foldKeepingLength } from '../clean.ts';
import { answered, type Handler, notInRecords, passageSource, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { topicWords } from '../topic.ts';
import { passageId, type World } from '../world.ts';

/** So much of the question's own words must stand in a passage for it to be an answer. */
const ENOUGH = 0.74;
const MOST_PASSAGES = 2;
const LONGEST_QUOTE = 700;
/** Shorter words that no record holds are not guessed at. */
const LONGEST_NAME = 7;

type Found = { record: DocumentRecord; paragraph: Paragraph; coverage: number };

/** Passages that hold the words of a topic, best first. */
function find(asked: Asked, world: World, words: string[]): Found[] {
  const terms = questionTerms(words.join(' '), asked.language, world.glossary);
  if (terms.length === 0) return [];
  const byId = new Map(world.knowledge.records.map((record) => [record.id, record]));
  return search(world.passages, terms, { limit: 5 }).flatMap(({ id, coverage }) => {
    const [recordId = '', key = ''] = String(id).split('#');
    const record = byId.get(recordId);
    const paragraph = record?.paragraphs.find((entry) => passageId(recordId, entry.key) === `${recordId}#${key}`);
    return record && paragraph ? [{ record, paragraph, coverage }] : [];
  });
}

/** The words to quote: the sentence that holds most of the topic, as it stands in the file. */
function quoteFrom(asked: Asked, world: World, { record, paragraph }: Found, words: string[]): string {
  const wanted = new Set(questionTerms(words.join(' '), asked.language, world.glossary).flatMap(({ keys }) => keys));
  const language = record.document.language;
  const held = (text: string) =>
    new Set(analyse(text, language).filter((term) => wanted.has(/^\d/.test(term) ? term : `${language}:${term}`))).size;
  const sentences = findSentences(paragraph.text);
  const best = sentences
    .map((span) => ({ span, count: held(paragraph.text.slice(span.start, span.end)) }))
    .sort((a, b) => b.count - a.count)[0];
  const whole = paragraph.text.length <= LONGEST_QUOTE || !best;
  const span =
    whole && sentences.length < 3
      ? { start: sentences[0]?.start ?? 0, end: paragraph.text.length }
      : (best?.span ?? { start: 0, end: paragraph.text.length });
  return exactQuote(world.knowledge.originals.get(record.id) ?? '', paragraph, span.start, span.end);
}

/** Anything else: the best passage, quoted, only when it is really about the question. */
export const passages: Handler = (asked, world, say) => {
  const reasons = asked.cues.has('why') ? spokenWith(asked, ['joint', 'meet', 'create', 'permanent']) : [];
  const words = [...topicWords(asked), ...reasons];
  const own = [...asked.leftover.filter((word) => !/^\d+$/.test(word)), ...reasons];
  if (own.length === 0 || asked.cues.has('absent') || own.some((word) => isForeign(word, asked, world)))
    return undefined;
  const limited = asked.times.some((time) => time.when) || asked.ordinals.length > 0;
  const found = find(asked, world, [...asked.leftover, ...reasons]).filter(
    (hit) => hit.coverage >= ENOUGH && (!limited || fitsTime(asked, hit)),
  );
  const [best] = found;
  if (!best) return undefined;
  const shown = found.filter((hit) => hit.coverage >= best.coverage - 0.01).slice(0, MOST_PASSAGES);
  const quotes = shown.map((hit) => quoteFrom(asked, world, hit, words));
  return answered(asked, 'passage', {
    lead: say.passage(best.record.document.title, say.paragraph(best.paragraph.key)),
    lines: quotes.map((quote) => say.quoted(quote)),
    sources: shown.map((hit, index) => passageSource(hit.record, hit.paragraph.key, quotes[index] ?? '')),
  });
};

/**
 * Whether no record can be about a word: a short one or a name that no record holds, in any language. A longer one may
 * be a typing error, which the search weighs.
 */
function isForeign(word: string, asked: Asked, world: World): boolean {
  const token = asked.tokens.find((entry) => entry.word === word);
  if (word.length >= LONGEST_NAME && !token?.capital) return false;
  const translated = questionTerms(word, asked.language, world.glossary).some(({ keys }) => keys.length > 1);
  return !translated && !knows(world.passages, word);
}

/** The words of a question that carry one of the cues. */
const spokenWith = (asked: Asked, cues: string[]): string[] =>
  asked.matches
    .filter(({ cue }) => cues.includes(cue))
    .flatMap(({ from, to }) => asked.tokens.slice(from, to).map(({ word }) => word));

/** A question limited in time is answered only by a passage that speaks of that time, or a document of that time. */
function fitsTime(asked: Asked, { record, paragraph }: Found): boolean {
  const { document } = record;
  const years = asked.times.flatMap(({ when }) => (when ? [when.slice(0, 4)] : []));
  const language = LANGUAGES.find(({ code }) => code === document.language);
  const text = foldKeepingLength(paragraph.text);
  if (!asked.ordinals.every(({ value }) => language?.ordinals[value - 1]?.some((word) => text.includes(word))))
    return false;
  return years.every(
    (year) =>
      paragraph.text.includes(year) ||
      document.date?.startsWith(year) ||
      [document.session?.dates ?? ''].some((dates) => dates.startsWith(year)),
  );
}

/** The last word: nothing answers. Says on what, and shows the nearest passage where one holds half of the words. */
export function unanswered(asked: Asked, world: World, say: Phrases): Reply {
  const own = asked.leftover.filter((word) => !/^\d+$/.test(word));
  const [near] = own.length > 0 ? find(asked, world, own).filter((hit) => hit.coverage >= 0.5) : [];
  const quote = near ? quoteFrom(asked, world, near, own) : '';
  const lead = own.length > 0 ? say.notUnderstood(own.join(' ')) : say.notInRecords;
  return notInRecords(asked, world, say, 'passage', {
    lead,
    lines: near ? [say.nearestPassage, say.quoted(quote)] : [],
    sources: near ? [passageSource(near.record, near.paragraph.key, quote)] : [],
  });
}
