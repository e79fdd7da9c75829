import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';

/** How sentences say beside what something was held, up to the end of the clause, in plain letters. */
const BESIDE: Partial<Record<Language, RegExp>> = {
  en: /\b(?:in (?:conjunction|parallel) with|back[- ]to[- ]back with|alongside)\b[^.;]*/u,
  fr: /(?<!\p{L})(?:conjointement avec|parallelement a|en meme temps que|en marge d[eu])(?!\p{L})[^.;]*/u,
  es: /(?<!\p{L})(?:conjuntamente con|junto con|paralelamente a|al mismo tiempo que|al margen del?)(?!\p{L})[^.;]*/u,
  ru: /(?<!\p{L})(?:одновременно|совместно|параллельно|в увязке) со? [^.;]*/u,
  ar: /(?<!\p{L})(?:بالاقتران|بالتزامن|بالتوازي|بموازاه) مع [^.;؛]*/u,
};

/**
 * A text without what it says something was held beside, where the day of it stands before that. `day`: where that ends.
 *
 * @example withoutBeside('The reef workshop was held on 8 May in conjunction with the kelp workshop.', 'en', 36) // 'The reef workshop was held on 8 May .'
 */
export function withoutBeside(text: string, code: Language, day: number): string {
  const found = BESIDE[code]?.exec(plain(text));
  if (!found || found.index < day) return text;
  return text.slice(0, found.index) + text.slice(found.index + found[0].length);
}

/** Whether a text says that something is held beside something else. */
export const saysBeside = (text: string, code: Language): boolean => BESIDE[code]?.test(plain(text)) ?? false;
