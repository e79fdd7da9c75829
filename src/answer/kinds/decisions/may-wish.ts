import type { Language, Paragraph } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';

/** What a body might do, as questions say it, in plain letters. */
const MIGHT =
  /\b(?:may|might|could)\b|\bpourrai(?:t|ent)\b|(?<!\p{L})podria[ns]?(?!\p{L})|(?<!\p{L})(?:может|могла?|могут|могли)(?!\p{L})|(?<!\p{L})(?:يمكن|قد)(?!\p{L})|可以|可能|会否/u;

/** How annotations to an agenda suggest it. */
const MAY_WISH: Record<Language, RegExp> = {
  en: /\bmay (?:wish|want)\b/u,
  fr: /\bsouhaiter(?:a|ont)(?: \p{L}+)? peut-etre\b|\bvoudra peut-etre\b/u,
  es: /(?<!\p{L})(?:tal vez|quizas?) (?:desee|dese|estime)\p{L}*/u,
  ru: /возможно, (?:пожелает|сочтет)/u,
  ar: /(?:لعل|قد ترغب|قد يرغب|قد تود|قد يود)/u,
  zh: /(?:似宜|不妨|或愿)/u,
};

/** Of paragraphs, where a question asks what a body might do, those that suggest it; all, where none does. */
export function mayWish(paragraphs: readonly Paragraph[], typed: string, language: Language): readonly Paragraph[] {
  const wished = MIGHT.test(unpointed(typed))
    ? paragraphs.filter(({ text }) => MAY_WISH[language].test(unpointed(text)))
    : [];
  return wished.length > 0 ? wished : paragraphs;
}

/** Whether a text only suggests what a body might do: "The Working Group may wish to discuss the indicators". */
export const isSuggested = (text: string, language: Language): boolean => MAY_WISH[language].test(unpointed(text));
