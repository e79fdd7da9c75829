import type { DocumentRecord, Language } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain, unpointed } from '../../records/text.ts';
import { fold } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { holdsOrdinal } from '../evidence/asked/numbers.ts';
import { fit, nothingAround, termsIn } from '../evidence/fit.ts';
import { scopeOf } from '../evidence/scope.ts';
import { soughtIn } from '../evidence/words/sought.ts';
import { typedAt } from '../reading/as-typed.ts';
import type { World } from '../world.ts';
import { type KINDS, kindIn } from './kinds.ts';
import { ownTitle } from './own-title.ts';

/** A resolution that arranges the gathering that a question names, and of which kind that is. */
export type Arranged = { record: DocumentRecord; title: string; kind: (typeof KINDS)[number] };

/** So many words name one gathering. */
const FEWEST_WORDS = 2;
const MOST_NUMBERS = 99;
/** What is done after a gathering, or of it, arranges none. */
const AFTERWARDS: Record<Language, RegExp> = {
  ar: /متابع|تنفيذ نتائج|استعراض منتصف/u,
  en: /\b(?:follow-up|implementation of the outcome|midterm review|report of)\b/u,
  es: /\b(?:seguimiento|informe de|examen de mitad)\b/u,
  fr: /\b(?:suivi|rapport d|examen a mi-parcours)/u,
  ru: /последующ\p{L}+ (?:деятельност|мер)|доклад|среднесрочн/u,
  zh: /后续行动|报告|中期审查/u,
};
/** Lines above a title say who adopted it. */
const LINES_OF_ADOPTER = 3;

/**
 * The resolutions whose own titles name the gathering that words of a question name, with all of them, and with its number; none where
 * two gatherings could be meant.
 *
 * @example resolutionsOn('Summit of the Future', asked, world)[0].title // 'Modalities for the Summit of the Future'
 */
export function resolutionsOn(words: string, asked: Asked, world: World): Arranged[] {
  const kind = kindIn(words, asked.language);
  if (!kind) return [];
  const named = scopeOf(asked, world).records;
  const isNamed = asked.symbols.length + asked.decisions.length > 0;
  const { words: sought } = soughtIn({ ...asked, typed: words, text: words, bodies: [], bodyIds: [] }, world);
  // "Des Nations Unies" says nothing of which conference is meant.
  const ignored = asked.matches.filter(({ cue }) => cue === 'ignore');
  const little = new Set(typedAt(asked, ignored).map(fold));
  const found = world.knowledge.records.flatMap((record): Arranged[] => {
    const title = ownTitle(record);
    const { language } = record.document;
    if (!title || (isNamed && !named.some(({ document }) => document.symbol === record.document.symbol))) return [];
    const said = unpointed(title);
    if (kindIn(title, language) !== kind || AFTERWARDS[language].test(said)) return [];
    const above = record.paragraphs.slice(0, LINES_OF_ADOPTER).map(({ text }) => text);
    const around = { ...nothingAround(language), headings: termsIn(above.join('\n'), language) };
    const { missing, held } = fit({ words: sought, figures: [] }, termsIn(title, language), around, language);
    const isWhole = missing.every(({ weight, isLight, word }) => weight === 0 || isLight || little.has(word));
    if (!isWhole || held.filter(({ weight }) => weight > 0).length < FEWEST_WORDS) return [];
    return [{ record, title, kind }];
  });
  return new Set(found.map(({ record }) => record.document.symbol)).size > 1 ? [] : found;
}

/**
 * The numbers by which words count a gathering: "SDG 14" counts none.
 *
 * @example numbersOf('Further modalities of the Fifth United Nations Conference on the Least Developed Countries', 'en') // [5]
 */
export function numbersOf(words: string, code: Language): number[] {
  const language = languageOf(code);
  let left = code === 'zh' ? (words.match(CHINESE) ?? []).join(' ') : words.replaceAll(LETTERED, ' ');
  const found: number[] = [];
  // "Fourteenth" has "fourth" in it in Arabic: what is read is taken away, the longest first.
  for (let value = MOST_NUMBERS; value > 0; value--) {
    if (!holdsOrdinal(left, value, language)) continue;
    found.unshift(value);
    const forms = (language.ordinals[value - 1] ?? []).map(plain);
    if (code === 'ar') left = forms.reduce((rest, form) => rest.replaceAll(form, ' '), plain(left));
  }
  return found;
}

const CHINESE = /第[一二三四五六七八九十百\d]+[次届]?/gu;
const LETTERED = /\p{Lu}{2,}[ \u00a0-]?\d+/gu;
