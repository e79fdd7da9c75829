import type { IncomingMessage } from 'node:http';
import { refuse } from './refusal.ts';
import type { Json } from './state.ts';

const MOST_BYTES = 4 * 1024 * 1024;

/** Arguments that forms carry as JSON, and the error when they are none. */
const AS_JSON: Readonly<Record<string, string>> = {
  blocks: 'invalid_blocks_format',
  attachments: 'invalid_attachments_format',
  metadata: 'invalid_metadata_format',
  unfurls: 'invalid_unfurls_format',
  user_auth_blocks: 'invalid_blocks_format',
  view: 'invalid_arguments',
  prompts: 'invalid_arguments',
  loading_messages: 'invalid_arguments',
  files: 'invalid_arguments',
  error: 'invalid_arguments',
};

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) refuse('request_too_large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The arguments of a call, sent as a form or as JSON. */
export function parseArguments(body: string, contentType: string): Json {
  if (contentType.startsWith('application/json')) {
    const value = parseJson(body, 'invalid_json');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('json_not_object');
    return value as Json;
  }
  if (body !== '' && !contentType.startsWith('application/x-www-form-urlencoded')) refuse('invalid_post_type');
  const args: Json = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const error = AS_JSON[name];
    args[name] = error === undefined ? value : parseJson(value, error);
  }
  return args;
}

function parseJson(text: string, error: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(error);
  }
}
