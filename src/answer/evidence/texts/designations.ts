/**
 * What a text calls a decision or resolution by, where that is no symbol of the United Nations: letters, a number, and one more
 * in brackets or behind a hyphen.
 *
 * @example designationsIn('What is resolution MEPC.278(70) about?') // ['MEPC.278(70)']
 */
export const designationsIn = (text: string): string[] =>
  text.match(
    /(?<![\p{L}\p{N}./-])(?!(?:COP|CP|CMP|CMA|SBI|SBSTA|CRP|RCP|RCMP)-)\p{Lu}{1,3}-\d{1,4}(?![\p{L}\d/-])|(?<![\p{L}\d./])\p{Lu}{1,8}[./]\d{1,4}(?:-\d{1,3}|\(\d{1,3}\))(?![\d/])/gu,
  ) ?? [];

/** Whether a text has a designation: CIPM/103-2 is not CIPM/103-21. */
export const isNamedIn = (text: string, name: string): boolean =>
  text
    .split(name)
    .slice(1)
    .some((after) => !/^\d/.test(after));
