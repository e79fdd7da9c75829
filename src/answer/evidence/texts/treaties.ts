import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { analyse } from '../../../search/analysis.ts';
import { articleHeaded } from '../../article-numbers.ts';
import { readOnce } from '../../kept.ts';
import { isHeadingLike } from '../../section-numbers.ts';
import { namesIn } from '../letters/letters.ts';
import { kindOfText } from './in-force.ts';

/** A treaty that a document prints: its title, and its articles by their numbers, each with its heading. */
export type Treaty = { record: DocumentRecord; title: string; articles: ReadonlyMap<number, readonly Paragraph[]> };

/** A text with fewer articles is no treaty. */
const FEWEST = 3;

/** What stands behind the last article of a treaty. */
const CLOSES =
  /^(?:done (?:at|in)|in witness whereof|fait a|en foi de quoi|hecho en|совершено в|annex\b|annexe\b|anexo\b|приложение)/iu;

/**
 * The treaty that a document prints: its articles count from 1 without a hole, and its title is the heading above the first
 * that names a treaty.
 *
 * @example treatyIn(FCCC/CP/2015/10/Add.1)?.title // 'Paris Agreement'
 */
export const treatyIn = readOnce(read);

function read(record: DocumentRecord): Treaty | undefined {
  const { paragraphs } = record;
  const starts: number[] = [];
  paragraphs.forEach(({ text }, at) => {
    if (articleHeaded(text) === starts.length + 1) starts.push(at);
  });
  const [first] = starts;
  if (first === undefined || starts.length < FEWEST) return undefined;
  const above = paragraphs.slice(0, first).filter((one) => isHeadingLike(one) && !/[,，]$/u.test(one.text.trim()));
  // "I. General provisions" heads the first articles, and stands under the title.
  const title = above.findLast(({ text }) => kindOfText(text) !== undefined) ?? above.at(-1);
  if (!title) return undefined;
  const articles = starts.map((start, i): [number, Paragraph[]] => {
    const own = paragraphs.slice(start, starts[i + 1]);
    const end = own.findIndex(({ text, part }) => part === 'footnote' || CLOSES.test(text));
    return [i + 1, end < 0 ? own : own.slice(0, end)];
  });
  return { record, title: title.text, articles: new Map(articles) };
}

/** Fewer words name no one treaty: "the Convention". */
const FEWEST_WORDS = 2;

/**
 * The stems of the name of a treaty in the language of a question, where it is known and the question says all of it.
 *
 * @example namedIn('¿Qué dice el artículo 27 del Acuerdo de París?', 'es', 'Paris Agreement', 'en') // ['acuerd', 'paris']
 */
export function namedIn(typed: string, language: Language, title: string, of: Language): readonly string[] | undefined {
  const said = new Set(analyse(typed, language));
  const names = [...(language === of ? [title] : []), ...namesIn(title, of, language)];
  return names
    .map((name) => [...new Set(analyse(name, language))])
    .find((stems) => stems.length >= FEWEST_WORDS && stems.every((stem) => said.has(stem)));
}
