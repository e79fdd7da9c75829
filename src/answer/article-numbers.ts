import type { AnswerLanguage } from '../model.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';
import { numberOf } from './reading/counted.ts';

/** "Article 27", in plain letters. */
const ARTICLE: Record<AnswerLanguage, RegExp> = {
  ar: /(?<!\p{L})(?:ال|لل|بال)?ماده (\d{1,3})(?!\d)/u,
  en: /\bart(?:icle|\.) ?(\d{1,3})(?!\d)/u,
  es: /\bart(?:iculo|\.) ?(\d{1,3})(?!\d)/u,
  fr: /\bart(?:icle|\.) ?(\d{1,3})(?!\d)/u,
  ru: /(?<!\p{L})ст(?:ат\p{L}+|\.) ?(\d{1,3})(?!\d)/u,
  zh: /第 ?(\d{1,3}|[一二三四五六七八九十]{1,4}) ?[条條]/u,
};

/** The numbers of the articles that a text names: "Articles 4 and 6" has one. */
export function articlesIn(text: string, language: AnswerLanguage): number[] {
  const all = new RegExp(ARTICLE[language].source, 'gu');
  return [...plain(text).matchAll(all)].map(([, number = '']) => numberOf(number));
}

/** The heading of an article, alone on its line, in the documents of all languages. */
const HEADING =
  /^(?:article|articulo|статья|(?:ال)?ماده) {1,3}(\d{1,3}|premier|1er|first|primero|1[º°o])[.*]?$|^第 ?(\d{1,3}|[一二三四五六七八九十]{1,4}) ?条$/u;

const LONGEST_HEADING = 40;

/**
 * The number of the article that a question names.
 *
 * @example articleAsked of '¿Qué dice el artículo 27 del Acuerdo de París?' // 27
 */
export function articleAsked({ typed, language }: Pick<Asked, 'typed' | 'language'>): number | undefined {
  const found = ARTICLE[language].exec(plain(typed))?.[1];
  return found === undefined ? undefined : numberOf(found);
}

/**
 * The number of the article whose heading a line is.
 *
 * @example articleHeaded('Статья 27') // 27
 */
export function articleHeaded(text: string): number | undefined {
  const line = text.trim();
  const found = line.length > LONGEST_HEADING ? undefined : HEADING.exec(plain(line));
  const number = found?.[1] ?? found?.[2];
  if (number !== undefined && FIRST.test(number)) return 1;
  return number === undefined ? undefined : numberOf(number);
}

/** "Article premier": the first is not counted in figures. */
const FIRST = /^(?:premier|first|primero|1\D+)$/u;

/** "Article 6, paragraph 4": behind the article or before it. */
const PARAGRAPH =
  /(?:\bpara(?:graphe?|\.)?|\bparrafo|(?<!\p{L})пункт\p{L}*|(?<!\p{L})(?:ال|لل|بال)?فقره) ?(\d{1,2})(?!\d)|[条條] ?第 ?(\d{1,2}) ?[款段]/u;

/**
 * The number of the paragraph of an article that a question names.
 *
 * @example articleParagraphAsked of 'What does Article 6, paragraph 4, of the Paris Agreement say?' // 4
 */
export function articleParagraphAsked({ typed }: Pick<Asked, 'typed'>): number | undefined {
  const found = PARAGRAPH.exec(plain(typed));
  const number = found?.[1] ?? found?.[2];
  return number === undefined ? undefined : Number(number);
}

const PARAGRAPHS = '(?:para(?:graph|\\.)?|par\\.?|paragraphe|parrafo|пункт\\p{L}*|п\\.)';
/** "Article 4, paragraph 12", "art. 4.12", "article 4(12)", 第4条第12款. */
const ARTICLE_FIRST = new RegExp(
  `(?:(?<!\\p{L})(?:art(?:icles?|iculo|\\.)|ст(?:ат\\p{L}+|\\.)|(?:ال|لل|بال)?ماده) ?(?<a>\\d{1,3})(?:\\.|\\(|,? ?(?:${PARAGRAPHS}|(?:ال)?فقره) ?)|第 ?(?<b>\\d{1,3}) ?条第 ?)(?<p>\\d{1,2})(?!\\d)`,
  'gu',
);
/** "Paragraph 12 of Article 4", "пункт 12 статьи 4", الفقرة 12 من المادة 4. */
const PARAGRAPH_FIRST = new RegExp(
  `(?<!\\p{L})(?:${PARAGRAPHS}|(?:ال|لل|بال)?فقره) ?(?<p>\\d{1,2}) (?:of |de l['’]|del |من )?(?:art(?:icle|iculo|\\.)|ст(?:ат\\p{L}+|\\.)|(?:ال)?ماده) ?(?<a>\\d{1,3})(?!\\d)`,
  'gu',
);

/**
 * The paragraphs of articles that a text names.
 *
 * @example articleParagraphsIn('a public registry referred to in Article 4, paragraph 12, of the Paris Agreement') // ['4.12']
 */
export function articleParagraphsIn(text: string): string[] {
  const said = plain(text);
  return [ARTICLE_FIRST, PARAGRAPH_FIRST].flatMap((form) =>
    [...said.matchAll(form)].map(({ groups: { a, b, p } = {} }) => `${a ?? b}.${p}`),
  );
}
