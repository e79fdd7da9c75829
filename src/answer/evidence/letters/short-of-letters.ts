import type { AnswerLanguage, DocumentRecord, Language } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { keptFor, readOnce } from '../../kept.ts';
import { writtenIn } from './letters.ts';
import { ENDS, formOf, nounOf } from './short-names.ts';

/** The languages whose names have capitals. */
type Named = Exclude<AnswerLanguage, 'ar' | 'zh'>;

/** What goes on from a question may read it again. */
const MOST_QUESTIONS = 16;

/** The things of the list of letters that a question names, by their letters or in full. */
const namedIn = keptFor(MOST_QUESTIONS, (typed: string, language: Language) => writtenIn(typed, language));

/**
 * The name in full of what a sentence calls by its noun alone, where a question names it by its letters or in full, its document has the
 * name in full, and no other one with that noun: "le secrétariat du Fonds" is that of the "Fonds pour l'environnement mondial".
 *
 * @example namesCalledShort("Le secrétariat du Fonds a accepté.", record, 'Où va le FEM ?', 'fr') // ["Fonds pour l'environnement mondial"]
 */
export function namesCalledShort(
  sentence: string,
  record: DocumentRecord,
  typed: string,
  language: Language,
): string[] {
  const code = record.document.language;
  if (code === 'ar' || code === 'zh' || sentence === '') return [];
  return namedIn(typed, language).flatMap((line) => {
    const name = line.find((one) => one.language === code)?.name ?? '';
    const noun = nounOf(name, code);
    return name !== '' && noun && isCalled(sentence, noun, code) && isOnlyOne(record, name, noun, code) ? [name] : [];
  });
}

/** Whether a document has a name in full, and no other name with its noun. */
function isOnlyOne(record: DocumentRecord, name: string, noun: string, language: Named): boolean {
  const found = onlyOnes(record);
  const known = found.get(name);
  if (known !== undefined) return known;
  const text = record.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const whole = placesOf(text, name, language);
  const others = placesOf(text, noun, language).filter(
    (one) => !isAlone(text, one, language) && !whole.some(({ index, end }) => index <= one.index && one.end <= end),
  );
  const isIt = whole.length > 0 && others.length === 0;
  found.set(name, isIt);
  return isIt;
}

const onlyOnes = readOnce(() => new Map<string, boolean>());

type Place = { index: number; end: number };

/** Where a text has a name, of which the first word has a capital. */
const placesOf = (text: string, name: string, language: Named): Place[] =>
  [...plain(text).matchAll(new RegExp(`(?<!\\p{L})${formOf(plain(name), language)}(?!\\p{L})`, 'gu'))].flatMap(
    ({ 0: found, index }) => (/\p{Lu}/u.test(text[index] ?? '') ? [{ index, end: index + found.length }] : []),
  );

/** So many characters beside a noun tell whether it is part of a longer name. */
const BESIDE = 40;

/** "The Green Climate Fund", "Зеленый фонд": what stands before a noun may be of another name. */
const LONGER: Partial<Record<Named, RegExp>> = {
  en: /\p{Lu}[\p{L}-]+(?<!(?<!\p{L})(?:The|That|Its)) $/u,
  ru: /\p{Lu}\p{L}+(?:[ыи]й|[оеё]го|[оеё]му|[ыи]м|[оеё]м|[аую]я|[оеу]й|ую|[ое]е|[ыи]е|[ыи]х) $/u,
};

/** "The Facility secretariat". */
const OF_IT =
  /^(?:['’]s| (?:secretariat|council|assembly|board|members?|also|egalement|aussi|tambien|также|тоже)(?!\p{L}))/u;

/** "Du Fonds", "du Fonds ont participé": what follows is no part of a name. */
const isEnd = (behind: string, language: Named): boolean =>
  ENDS.test(behind) || OF_IT.test(behind) || languageOf(language).finiteVerb.exec(behind)?.index === 0;

/** Whether a noun is no part of a longer name. */
const isAlone = (text: string, { index, end }: Place, language: Named): boolean =>
  isEnd(plain(text.slice(end, end + BESIDE)), language) &&
  LONGER[language]?.test(text.slice(Math.max(0, index - BESIDE), index)) !== true;

const isCalled = (sentence: string, noun: string, language: Named): boolean =>
  placesOf(sentence, noun, language).some((place) => isAlone(sentence, place, language));
