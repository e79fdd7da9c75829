import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import { convert } from '../../src/records/formats/convert.ts';
import { readPdfPages } from '../../src/records/formats/pdf-text.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { asDocx, asPdf, type Part } from '../records/formats/make-files.ts';
import { type Row, ratioRow } from './row.ts';

const root = new URL('../../', import.meta.url);
const characterMaps = fileURLToPath(new URL('node_modules/pdfjs-dist/cmaps/', root));
const child = fileURLToPath(new URL('ingest-child.ts', import.meta.url));
const SENTENCE =
  'The Working Group held its seventh meeting in Vienna from 28 to 30 October 2013 (CTOC/COP/WG.2/2013/5). ';
const parts: Part[] = Array.from({ length: 200 }, (_, i) => ({ number: i + 1, text: SENTENCE.repeat(4) }));
const rounds = 8;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The least disturbed of several times each, in turn, as the machine does other things too. */
async function inTurn(ours: () => Promise<unknown>, plain: () => Promise<unknown>): Promise<[number, number]> {
  const [best, bestPlain]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    bestPlain.push(await timed(plain));
    best.push(await timed(ours));
  }
  return [Math.min(...best), Math.min(...bestPlain)];
}

/**
 * A file with claims read from it, against what its library takes for the words alone; and the memory that is held after
 * 2,000 documents in one run, against that after 200.
 */
export async function ingestBench(): Promise<Row[]> {
  const { bodies, places = [] } = loadBodies(fileURLToPath(new URL('knowledge', root))).bodies;
  const ingest = async (bytes: Uint8Array) => {
    const { text } = await convert(bytes.slice(), { characterMaps });
    readRecord(text, { file: 'x.md', bodies, places });
  };
  const [pdf, docx] = [await asPdf(parts), await asDocx(parts)];
  const times = {
    pdf: await inTurn(
      () => ingest(pdf),
      () => readPdfPages(pdf.slice(), { characterMaps }),
    ),
    docx: await inTurn(
      () => ingest(docx),
      () => mammoth.extractRawText({ buffer: Buffer.from(docx) }),
    ),
  };
  const held = (count: number) =>
    Number(execFileSync(process.execPath, ['--expose-gc', child, String(count)], { encoding: 'utf8' })) / 1e6;
  return [
    ratioRow('ingest', 'PDF, 200 paragraphs', ...times.pdf, 3),
    ratioRow('ingest', 'Word, 200 paragraphs', ...times.docx, 3),
    ratioRow('ingest', 'memory, 2000 documents', held(2000), held(200), 1.2),
  ];
}
