import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Unreadable } from './converted.ts';

/** Parts of a Word file that are read here, by name, and what else stands in it that a person should know of. */
export type DocxPackage = { parts: Map<string, string>; macros: boolean; outside: string[] };

const MOST_ENTRIES = 5000;
const LARGEST_TOTAL = 300 * 1024 * 1024;
/** XML packs well, but not better than this; only a bomb does. */
const LARGEST_RATIO = 200;
const SMALL = 1024 * 1024;
const LARGEST_XML = 100 * 1024 * 1024;

const READ = /^word\/(?:(?:document|numbering|styles|header\d*)\.xml|_rels\/document\.xml\.rels)$/;
const BOMB = 'unpacked it would be far larger than a document; it was not opened. Save it again from Word, or as PDF';
const BROKEN = 'it is cut off or damaged; open it in Word and save it again, or ask for it once more';

/** What other packed files hold, by an entry that each of them has. */
const OTHERS: [entry: RegExp, advice: string][] = [
  [/^xl\//, 'it is a spreadsheet; save the document as .docx or .pdf'],
  [/^ppt\//, 'it is a presentation; save it as .pdf'],
  [/^content\.xml$/, 'it is an OpenDocument file; save it as .docx'],
  [/^META-INF\/container\.xml$/, 'it is an electronic book; save the document as .docx or .pdf'],
];

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw new Unreadable(BOMB);
  const entries: Entry[] = [];
  let [total, xml] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    const { uncompressedSize: size } = entry;
    total += size;
    if (/\.(?:xml|rels)$/.test(entry.fileName)) xml += size;
    const bomb = size > SMALL && size / Math.max(1, entry.compressedSize) > LARGEST_RATIO;
    if (bomb || total > LARGEST_TOTAL || xml > LARGEST_XML) throw new Unreadable(BOMB);
    if (entry.isEncrypted()) throw new Unreadable('it has a password; open it and save it again without one');
    entries.push(entry);
  }
  return entries;
}

/** Unpacks one part. The stream stops with an error where it gets longer than the file says. */
async function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new Unreadable('it declares entities, which no Word file does; open it in Word and save it again');
  }
  return text;
}

function outsideOf(relations: string): string[] {
  return [...relations.matchAll(/<Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /TargetMode="External"/.test(tag) && !/relationships\/hyperlink"/.test(tag))
    .map((tag) => /Target="([^"]*)"/.exec(tag)?.[1] ?? '');
}

async function readPackage(zip: ZipFile): Promise<DocxPackage> {
  const entries = await entriesOf(zip);
  const names = entries.map(({ fileName }) => fileName);
  if (!names.includes('word/document.xml')) {
    const advice = OTHERS.find(([entry]) => names.some((name) => entry.test(name)))?.[1];
    throw new Unreadable(advice ?? 'it is a packed file; unpack it first and give the documents in it');
  }
  const parts = new Map<string, string>();
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/.test(entry.fileName)) continue;
    const text = await unpack(zip, entry);
    if (READ.test(entry.fileName)) parts.set(entry.fileName, text);
  }
  return {
    parts,
    macros: names.some((name) => /vbaProject/i.test(name)),
    outside: outsideOf(parts.get('word/_rels/document.xml.rels') ?? ''),
  };
}

/**
 * Looks into a Word file before anything else opens it: how large it would get, what kind of packed file it is, whether
 * it holds macros or points outside. All sizes are checked before a part is unpacked, and again while it is.
 *
 * Throws Unreadable for what is no whole Word file, is locked, or would get too large.
 */
export async function openPackage(bytes: Uint8Array): Promise<DocxPackage> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return await readPackage(zip);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(BROKEN);
  }
}
