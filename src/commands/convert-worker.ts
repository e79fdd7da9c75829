import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { convert } from '../records/formats/convert.ts';
import { Unreadable } from '../records/formats/converted.ts';

// Runs in a thread of its own, see converter.ts: bytes come in, text or advice goes out.

const characterMaps = `${join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), 'cmaps')}/`;

parentPort?.on('message', async (bytes: Uint8Array) => {
  try {
    parentPort?.postMessage({ document: await convert(bytes, { characterMaps }) });
  } catch (error) {
    const advice = error instanceof Unreadable ? error.message : undefined;
    parentPort?.postMessage({ advice: advice ?? 'it cannot be read; save it again, or as .docx, .pdf or plain text' });
  }
});
