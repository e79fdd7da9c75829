/** Labels with strokes between them: "Speeches | Decisions | News | Video | Participants". */
const MENU = /^[^|\t\n]{2,60}(?: \| [^|\t\n]{2,60}){4,}$/u;

/**
 * A text without lines that hold nothing but the links of a site; rows of a table stand beside others. Undefined where there is none.
 *
 * @example withoutMenus('Assemblies\nSpeeches | Decisions | News | Video | Participants\n1. Opening') // 'Assemblies\n1. Opening'
 */
export function withoutMenus(text: string): string | undefined {
  const lines = text.split('\n');
  const isRow = (line = '') => line.includes('|');
  const kept = lines.filter((line, i) => !MENU.test(line.trim()) || isRow(lines[i - 1]) || isRow(lines[i + 1]));
  return kept.length === lines.length ? undefined : kept.join('\n');
}
