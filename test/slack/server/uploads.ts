import { changed, type State } from './state.ts';

/** A file from the asking for its address to its sharing. */
export interface StoredFile {
  readonly id: string;
  readonly filename: string;
  /** How many bytes were announced. */
  readonly length: number;
  /** The bytes that came, as text. */
  content?: string;
  /** What it was shared with, once. */
  shared?: { readonly channel: string | undefined; readonly comment: string | undefined; readonly title: unknown };
}

/** Takes what is sent to an upload address, as it is or as the file of a form. Undefined where no such address is. */
export async function takeUpload(state: State, id: string, sent: Response): Promise<number | undefined> {
  const file = state.files.get(id);
  if (file === undefined || file.content !== undefined) return undefined;
  const isForm = sent.headers.get('content-type')?.startsWith('multipart/form-data');
  const [part] = isForm ? (await sent.formData()).values() : [await sent.text()];
  file.content = part instanceof File ? await part.text() : String(part);
  const bytes = Buffer.byteLength(file.content);
  if (bytes !== file.length) state.problems.push(`${file.filename}: ${file.length} bytes announced, ${bytes} sent`);
  changed(state);
  return bytes;
}
