import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import type { RefusalKind } from '../views/page/phrases/shape.ts';

/** The largest request that is read, in bytes. */
export const bodyLimit = 200_000;

const conversation = v.object({ turns: v.pipe(v.array(v.string()), v.minLength(1)) });

/** Reads `{"turns": ["…"]}` from a request; gives the reason where that is not what it holds. */
export async function readTurns(request: IncomingMessage): Promise<string[] | RefusalKind> {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json') return 'wrong-type';
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return 'too-large';
  const bytes = await readBytes(request);
  if (!bytes) return 'too-large';
  const result = v.safeParse(conversation, parse(bytes));
  return result.success ? result.output.turns : 'malformed';
}

async function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    size += piece.length;
    if (size > bodyLimit) {
      setImmediate(() => request.resume()); // the rest is dropped, so that the reply is read
      return undefined;
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
