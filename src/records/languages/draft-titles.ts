import type { Language } from '../../model.ts';

/**
 * The line over the title of a draft: who proposes it, a colon, and what it is ("South Africa:* draft resolution", Third
 * Committee, 28 November 2001). In plain letters.
 */
export const DRAFTS: Record<Language, [RegExp, string][]> = {
  ar: [
    [/: ?\*{0,3} ?مشروع قرار\*{0,3}$/, 'draft resolution'],
    [/: ?\*{0,3} ?مشروع مقرر\*{0,3}$/, 'draft decision'],
  ],
  en: [
    [/: ?\*{0,3} ?(?:revised )?draft resolution\*{0,3}$/, 'draft resolution'],
    [/: ?\*{0,3} ?(?:revised )?draft decision\*{0,3}$/, 'draft decision'],
  ],
  es: [
    [/: ?\*{0,3} ?proyecto de resolucion(?: revisado)?\*{0,3}$/, 'draft resolution'],
    [/: ?\*{0,3} ?proyecto de decision(?: revisado)?\*{0,3}$/, 'draft decision'],
  ],
  fr: [
    [/ ?: ?\*{0,3} ?projet de resolution(?: revise)?\*{0,3}$/, 'draft resolution'],
    [/ ?: ?\*{0,3} ?projet de decision(?: revise)?\*{0,3}$/, 'draft decision'],
  ],
  ru: [
    [/: ?\*{0,3} ?(?:пересмотренныи )?проект резолюции\*{0,3}$/, 'draft resolution'],
    [/: ?\*{0,3} ?(?:пересмотренныи )?проект решения\*{0,3}$/, 'draft decision'],
  ],
  zh: [
    [/: ?\*{0,3} ?(?:订正)?决议草案\*{0,3}$/, 'draft resolution'],
    [/: ?\*{0,3} ?(?:订正)?决定草案\*{0,3}$/, 'draft decision'],
  ],
};
