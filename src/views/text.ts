import { comma } from '../answer/phrases/commas.ts';
import { phrasesOf } from '../answer/phrases/phrases.ts';
import type { Answer, Source } from '../model.ts';
import { quoted } from './quoted.ts';

/** How the terminal takes text: with colours or without, and how wide it is (columns). */
export type TextStyle = { colour: boolean; width: number; publicUrl: string };

const MOST_SOURCES = 6;
const CODES = { bold: [1, 22], dim: [2, 22], green: [32, 39], yellow: [33, 39], blue: [34, 39] } as const;

const paint = (style: TextStyle, code: keyof typeof CODES, text: string): string =>
  style.colour ? `\u001b[${CODES[code][0]}m${text}\u001b[${CODES[code][1]}m` : text;

/** Breaks a text into lines of at most `width` columns at spaces, each begun with `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line && indent.length + line.length + 1 + word.length > width) {
        lines.push(indent + line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    lines.push(indent + line);
  }
  return lines.join('\n');
}

/** An answer for the terminal: what answers, the list, notes, then each source with its quotation and link. */
export function answerAsText(answer: Answer, style: TextStyle): string {
  const { lead, lines, notes, sources } = answer;
  const say = phrasesOf(answer.language);
  const mark = answer.status === 'answered' ? 'green' : 'yellow';
  const blocks = [
    paint(style, 'bold', wrap(lead, style.width)),
    ...(lines.length > 0
      ? [
          lines
            .map((line) => wrap(line, style.width - 4, '    ').replace(/^ {4}/, `  ${paint(style, mark, '•')} `))
            .join('\n'),
        ]
      : []),
    ...notes.map((note) => paint(style, 'dim', wrap(note, style.width, '  '))),
    ...sources
      .slice(0, MOST_SOURCES)
      .map((source) => sourceAsText(source, `${comma(answer.language)}${say.paragraph(source.paragraph)}`, style)),
    ...(sources.length > MOST_SOURCES ? [paint(style, 'dim', `  + ${sources.length - MOST_SOURCES}`)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sourceAsText(source: Source, paragraph: string, style: TextStyle): string {
  const quote = quoted(source.quote, source.language);
  const url = source.url.startsWith('/') ? style.publicUrl + source.url : source.url;
  const where = wrap(`${source.symbol ?? source.title}${paragraph}`, style.width, '  ');
  return `${wrap(quote, style.width, '  ')}\n${paint(style, 'dim', where)}\n  ${paint(style, 'blue', url)}`;
}
