import type { Language } from '../model.ts';
import { findSymbols } from './symbol.ts';

/** What whoever keeps a text has written above it: lines `key: value`, closed by a line `---`. It is no part of the document. */
export type FrontMatter = {
  /** Where the document begins. */
  end: number;
  symbol?: string;
  /** How the symbol is known, in their words. */
  symbolKnownBy?: string;
  language?: Language;
};

const BLOCK = /^(?:---\r?\n)?((?:[a-z][a-z _-]{0,30}: .*\r?\n)+)---\r?\n/i;
/** The combined eighth and ninth reports of a State party, CEDAW/C/URY/8-9, from a file name that has no hyphen: CEDAW/C/URY/8.9. */
const COMBINED = /(?<=\/C\/[A-Z]{3}\/(?:(?:Q|CO)\/)?)(\d{1,2})\.(?=\d{1,2}(?![\d.]))/u;
const CODES: readonly string[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] satisfies Language[];

/**
 * Reads the lines above a text; undefined where there are none.
 *
 * @example readFrontMatter('language: en\nsymbol: FCCC/SBI/2019/9\n---\nReport').symbol // 'FCCC/SBI/2019/9'
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const block = BLOCK.exec(text);
  if (!block) return undefined;
  const value = (key: string) => new RegExp(`^${key}: *(.*?)\\s*$`, 'im').exec(block[1] ?? '')?.[1];
  const told = value('symbol')?.replace(COMBINED, '$1-') ?? '';
  const [found] = findSymbols(told);
  const remark = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(told.slice(found?.end ?? 0))?.[1];
  const language = value('language')?.toLowerCase();
  return {
    end: block[0].length,
    ...(found && {
      symbol: found.symbol,
      symbolKnownBy: `said above the text${remark ? `: ${remark}` : ''}`,
    }),
    ...(language && CODES.includes(language) && { language: language as Language }),
  };
}

/** The text with spaces in place of such lines, so that offsets stay. */
export function withoutFrontMatter(text: string): string {
  const end = readFrontMatter(text)?.end ?? 0;
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
