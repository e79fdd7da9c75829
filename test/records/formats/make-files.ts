import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import PDFDocument from 'pdfkit';

/** A piece of a document in a form from which each format is made. */
export type Part = { heading: string } | { text: string } | { number: number; text: string } | { rows: string[][] };

export function asMarkdown(parts: readonly Part[]): string {
  return `${parts
    .map((part) => {
      if ('heading' in part) return `## ${part.heading}`;
      if ('rows' in part) return part.rows.map((row) => row.join('\t')).join('\n');
      return 'number' in part ? `${part.number}. ${part.text}` : part.text;
    })
    .join('\n\n')}\n`;
}

/** Text whose lines are broken at a width, with an empty line between paragraphs. */
export function asBrokenText(parts: readonly Part[], width = 70): string {
  const wrap = (text: string) => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join('\n');
  };
  return asMarkdown(parts)
    .split('\n\n')
    .map((text) => (text.includes('\t') ? text : wrap(text.replace(/^## /, '').trim())))
    .join('\n\n');
}

export function asHtml(parts: readonly Part[]): string {
  const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const body = parts.map((part) => {
    if ('heading' in part) return `<h2>${part.heading}</h2>`;
    if ('rows' in part) return `<table>${part.rows.map(row).join('')}</table>`;
    return 'number' in part ? `<ol start="${part.number}"><li>${part.text}</li></ol>` : `<p>${part.text}</p>`;
  });
  return `<!DOCTYPE html><html><body><nav>Home | Documents</nav><main>${body.join('\n')}</main></body></html>`;
}

/** A Word file whose numbers are counted by Word and do not stand in the text. */
export async function asDocx(parts: readonly Part[]): Promise<Uint8Array> {
  const children = parts.map((part) => {
    if ('heading' in part) return new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2 });
    if ('rows' in part) {
      const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
      return new Table({ rows: part.rows.map((row) => new TableRow({ children: row.map(cell) })) });
    }
    if ('number' in part) return new Paragraph({ text: part.text, numbering: { reference: 'n', level: 0 } });
    return new Paragraph(part.text);
  });
  return packed({ children });
}

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  start: 1,
});

/** A Word file of given paragraphs, with the numberings `n` (1. (a) (i)) and `bullets`. */
export async function packed(options: {
  children: (Paragraph | Table)[];
  footnotes?: Record<string, { children: Paragraph[] }>;
}): Promise<Uint8Array> {
  const document = new Document({
    ...(options.footnotes && { footnotes: options.footnotes }),
    numbering: {
      config: [
        {
          reference: 'n',
          levels: [
            level(0, LevelFormat.DECIMAL, '%1.'),
            level(1, LevelFormat.LOWER_LETTER, '(%2)'),
            level(2, LevelFormat.LOWER_ROMAN, '(%3)'),
          ],
        },
        { reference: 'roman', levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.')] },
        { reference: 'odd', levels: [level(0, LevelFormat.AIUEO, '%1.')] },
        { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '•')] },
      ],
    },
    sections: [{ children: options.children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export const listed = (text: string, reference: string, at = 0) =>
  new Paragraph({ text, numbering: { reference, level: at } });

export const withNote = (text: string, note: number, rest: string) =>
  new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(note), new TextRun(rest)] });

/** A PDF that a function draws. */
export function drawn(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ margin: 72, size: 'A4', ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(pdf);
    pdf.end();
  });
}

/** A PDF with lines that fill the page, headings in larger letters, and a running head on every page. */
export function asPdf(parts: readonly Part[]): Promise<Uint8Array> {
  return drawn((pdf) => {
    const head = () => {
      const { y } = pdf;
      pdf.fontSize(8).text('TEST/COP/WG.9/2031/2', 72, 40, { lineBreak: false });
      pdf.fontSize(11);
      pdf.x = 72;
      pdf.y = y;
    };
    head();
    pdf.on('pageAdded', head);
    for (const part of parts) {
      if ('heading' in part) pdf.fontSize(14).text(part.heading).fontSize(11);
      else if ('rows' in part) {
        for (const row of part.rows) {
          const y = pdf.y;
          for (const [i, cell] of row.entries())
            pdf.text(cell, 72 + ([0, 150, 260, 310][i] ?? 0), y, { lineBreak: false });
          pdf.x = 72;
          pdf.y = y + 22;
        }
      } else pdf.text('number' in part ? `${part.number}. ${part.text}` : part.text, { align: 'justify' });
      pdf.moveDown(0.7);
    }
  });
}
