import mammoth from 'mammoth';
import { beginning, type Converted, Unreadable } from './converted.ts';
import { type Numbered, readNumbers, squeeze } from './docx-numbers.ts';
import { type DocxPackage, openPackage } from './docx-package.ts';
import { readPieces, struckNote } from './html.ts';
import { elementsOf } from './html-tree.ts';
import { writeOutline } from './outline.ts';
import { tagsOf, xmlText } from './xml-tags.ts';

/** What mammoth reads a document into, as far as it is looked at here. */
type Part = {
  type: string;
  value?: string;
  children?: Part[];
  numbering?: { isOrdered: boolean } | null;
};

function wordsOf(part: Part): string {
  if (part.type === 'text') return part.value ?? '';
  return (part.children ?? []).map(wordsOf).join('');
}

/** How far a paragraph is looked for, where text boxes and the like come in another order. */
const REACH = 50;

/**
 * Puts the numbers that Word counts before the words of their paragraphs. Paragraphs are found again by their words, in
 * order; one that is not found gets no number, as a wrong one would be worse.
 */
function numbering(numbered: readonly Numbered[]) {
  let at = 0;
  const lost: string[] = [];
  const paragraph = (part: Part): Part => {
    const words = squeeze(wordsOf(part));
    if (words === '') return part;
    const found = numbered.slice(at, at + REACH).findIndex((candidate) => candidate.words === words);
    const { label = '', unknown = true } = found < 0 ? {} : (numbered[at + found] ?? {});
    if (found >= 0) at += found + 1;
    if (part.numbering && !label && (unknown || part.numbering.isOrdered)) lost.push(wordsOf(part));
    if (!label) return part.numbering?.isOrdered ? { ...part, numbering: null } : part;
    const run = { type: 'run', children: [{ type: 'text', value: `${label} ` }] };
    return { ...part, numbering: null, children: [run, ...(part.children ?? [])] };
  };
  const visit = (part: Part): Part => {
    if (part.type === 'paragraph') return paragraph(part);
    return part.children ? { ...part, children: part.children.map(visit) } : part;
  };
  return { visit, lost };
}

/** The words of the page headers, which are no part of the text but may hold the symbol. */
function headersOf({ parts }: DocxPackage): string[] {
  const headers = [...parts].filter(([name]) => name.startsWith('word/header'));
  const words = headers.map(([, xml]) =>
    [...tagsOf(xml)]
      .map((tag) => (tag.closing ? (tag.name === 'w:p' ? ' ' : '') : tag.name === 'w:t' ? xmlText(tag.text) : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...new Set(words.filter((text) => /\p{L}{2}/u.test(text)))];
}

function notesOf(file: DocxPackage, lost: readonly string[]): string[] {
  const xml = file.parts.get('word/document.xml') ?? '';
  const headers = headersOf(file);
  const notes: string[] = [];
  if (headers.length > 0)
    notes.push(`page headers were left out: ${headers.map((words) => `"${beginning(words)}"`).join(', ')}`);
  if (lost.length > 0) {
    notes.push(
      `the automatic numbers of ${lost.length} paragraphs could not be told and are missing, first at "${beginning(lost[0] ?? '')}"`,
    );
  }
  if (/<w:(?:ins|del)\s/.test(xml))
    notes.push('it has tracked changes: what was inserted is read, what was deleted is not');
  if (file.macros) notes.push('it has macros; they were not run');
  if (file.outside.length > 0)
    notes.push(
      `it points to other files, which were not fetched: ${file.outside
        .slice(0, 3)
        .map((target) => beginning(target))
        .join(', ')}`,
    );
  return notes;
}

/**
 * Reads a Word file: headings, paragraphs with the numbers that Word shows, lists, tables, notes. Nothing is run or
 * fetched, pictures are left out. Throws Unreadable with advice for a file that is damaged, locked or empty.
 *
 * @example (await readDocx(bytes)).text // '# Agenda\n\n1. Opening of the meeting\n'
 */
export async function readDocx(bytes: Uint8Array): Promise<Converted> {
  const file = await openPackage(bytes);
  const { visit, lost } = numbering(readNumbers(file.parts));
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: visit,
      },
    )
    .catch(() => {
      throw new Unreadable('it is damaged; open it in Word and save it again');
    });
  const body = elementsOf(html.value).find(({ tagName }) => tagName === 'body');
  const { pieces, struck } = body ? readPieces(body, () => false) : { pieces: [], struck: [] };
  const text = writeOutline(pieces);
  if (text === '')
    throw new Unreadable('it has no text; if it holds pictures of pages, have their words recognised (OCR) first');
  return { text, notes: [...notesOf(file, lost), ...struckNote(struck)] };
}
