import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from './converted.ts';

/** A run of text on a page: `x` to `right` on the line `y`, which grows downwards; all in points. */
export type Run = { text: string; x: number; right: number; y: number; size: number; rtl: boolean };

export type Page = { runs: Run[]; width: number; height: number };

/** Where the tables lie by which fonts of Chinese, Japanese and Korean files name their characters. */
export type PdfOptions = { characterMaps: string };

const MOST_PAGES = 2000;
/** What is written at an angle, such as a stamp, is no line of the text. */
const SLOPE = 0.1;

type Item = { str: string; dir: string; transform: number[]; width: number; height: number };

function toRun({ str, dir, transform, width, height }: Item, top: number): Run | undefined {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  const size = height || Math.abs(d);
  if (str === '' || size === 0 || Math.abs(b) > Math.abs(a) * SLOPE) return undefined;
  return { text: str, x, right: x + width, y: top - y, size, rtl: dir === 'rtl' };
}

function advice(error: unknown): Unreadable {
  const { name = '' } = error as Error;
  if (name === 'PasswordException') return new Unreadable('it has a password; open it and save it again without one');
  if (name === 'InvalidPDFException' || name === 'FormatError') {
    return new Unreadable('it is cut off or damaged; ask for it once more, or open it and print it to a new PDF');
  }
  return new Unreadable('it cannot be read as PDF; open it and print it to a new PDF, or save it as .docx');
}

/**
 * Reads the runs of text of a PDF, page by page, with their places. No script is run, no font loaded, nothing fetched.
 *
 * Throws Unreadable for a file that is locked, damaged or too long.
 */
export async function readPdfPages(bytes: Uint8Array, { characterMaps }: PdfOptions): Promise<Page[]> {
  const task = getDocument({
    data: bytes,
    cMapUrl: characterMaps,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) throw new Unreadable(`it has more than ${MOST_PAGES} pages; split it`);
    const pages: Page[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => ('str' in item ? (toRun(item as Item, top) ?? []) : []));
      pages.push({ runs, width: right - left, height: top - bottom });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof Unreadable ? error : advice(error);
  } finally {
    await task.destroy();
  }
}
