import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Reply, UNREADABLE } from './commands/converter.ts';
import { convert } from './records/formats/convert.ts';
import { Unreadable } from './records/formats/converted.ts';

// Runs as a process of its own, see commands/converter.ts: bytes come in, text or advice goes out.

const characterMaps = `${join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), 'cmaps')}/`;

const send = (reply: Reply) => process.send?.(reply);

process.on('message', async (bytes: Uint8Array) => {
  try {
    // What reads PDF files refuses a Buffer.
    send({ document: await convert(new Uint8Array(bytes), { characterMaps }) });
  } catch (error) {
    send({ advice: error instanceof Unreadable ? error.message : UNREADABLE });
  }
});
