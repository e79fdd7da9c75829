/**
 * Words without the markup inside a line: notes, which go to `notes`, emphasis, quotation marks, links, cross-references, line
 * breaks, raised letters and formulas, in which the decisions of the CIPM keep initials: `stem:["V"]. Coleman`.
 *
 * @example asciiDocWords('its 25^th^ _ad hoc_ meeting', []) // 'its 25th ad hoc meeting'
 */
export function asciiDocWords(text: string, notes: string[]): string {
  return text
    .replace(/\s*footnote:\w*\[((?:[^[\]]|\[[^\]]*\])*)\],?/g, (_, note: string) => {
      notes.push(note);
      return '';
    })
    .replace(/(?:link:|(?=https?:))([^\s[\]]+)\[([^\]]*)\]/g, (_, address, words) => words || address)
    .replace(/<<[^<>,]+,([^<>]*)>>/g, '$1')
    .replace(/\[\[[^\]]*\]\]|\(\(\([^)]*\)\)\)/g, '')
    .replace(/"`|`"/g, '"')
    .replace(/\bstem:\[(?:"([^"\]]*)"|([^\]]*))\]/g, (_, quoted?: string, formula?: string) => quoted ?? formula ?? '')
    .replace(/(?<=[\p{L}\p{N}])\^([^\s^]{1,10})\^/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*_])([*_]{1,2})(?=\S)([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}`])`([^`\n]+)`(?![\p{L}\p{N}`])/gu, '$1')
    .replace(/[ \t]\+$/gm, '')
    .trim();
}
