import type { Language } from '../../model.ts';

/**
 * The line over the title of a draft: who proposes it, a colon, and what it is ("South Africa:* draft resolution", Third
 * Committee, 28 November 2001), or what it is and who submits it ("Draft decision submitted by the Vice-President of the Council",
 * E/2025/L.22). In plain letters.
 */
export const DRAFTS: Record<Language, [RegExp, string][]> = {
  ar: [
    [/: ?[*,]{0,6} ?مشروع قرار[*,]{0,6}$/, 'draft resolution'],
    [/: ?[*,]{0,6} ?مشروع مقرر[*,]{0,6}$/, 'draft decision'],
    [/^مشروع قرار (?:مقدم|مقترح) من /, 'draft resolution'],
    [/^مشروع مقرر (?:مقدم|مقترح) من /, 'draft decision'],
  ],
  en: [
    [/: ?[*,]{0,6} ?(?:revised )?draft resolution[*,]{0,6}$/, 'draft resolution'],
    [/: ?[*,]{0,6} ?(?:revised )?draft decision[*,]{0,6}$/, 'draft decision'],
    [/^(?:revised )?draft resolution (?:submitted|proposed) by /, 'draft resolution'],
    [/^(?:revised )?draft decision (?:submitted|proposed) by /, 'draft decision'],
  ],
  es: [
    [/: ?[*,]{0,6} ?proyecto de resolucion(?: revisado)?[*,]{0,6}$/, 'draft resolution'],
    [/: ?[*,]{0,6} ?proyecto de decision(?: revisado)?[*,]{0,6}$/, 'draft decision'],
    [/^proyecto de resolucion (?:revisado )?(?:presentado|propuesto) por /, 'draft resolution'],
    [/^proyecto de decision (?:revisado )?(?:presentado|propuesto) por /, 'draft decision'],
  ],
  fr: [
    [/ ?: ?[*,]{0,6} ?projet de resolution(?: revise)?[*,]{0,6}$/, 'draft resolution'],
    [/ ?: ?[*,]{0,6} ?projet de decision(?: revise)?[*,]{0,6}$/, 'draft decision'],
    [/^projet de resolution (?:revise )?(?:presente|depose|propose) par /, 'draft resolution'],
    [/^projet de decision (?:revise )?(?:presente|depose|propose) par /, 'draft decision'],
  ],
  ru: [
    [/: ?[*,]{0,6} ?(?:пересмотренныи )?проект резолюции[*,]{0,6}$/, 'draft resolution'],
    [/: ?[*,]{0,6} ?(?:пересмотренныи )?проект решения[*,]{0,6}$/, 'draft decision'],
    [/^(?:пересмотренныи )?проект резолюции, (?:представленныи|предложенныи) /, 'draft resolution'],
    [/^(?:пересмотренныи )?проект решения, (?:представленныи|предложенныи) /, 'draft decision'],
  ],
  zh: [
    [/: ?[*,]{0,6} ?(?:订正)?决议草案[*,]{0,6}$/, 'draft resolution'],
    [/: ?[*,]{0,6} ?(?:订正)?决定草案[*,]{0,6}$/, 'draft decision'],
    [/^.{2,60}提(?:交|出)的决议草案$/, 'draft resolution'],
    [/^.{2,60}提(?:交|出)的决定草案$/, 'draft decision'],
  ],
};
