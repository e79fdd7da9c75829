import { Document, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Body } from '../model.ts';
import type { ProposedBody } from '../records/propose-bodies.ts';

const HEAD = ` Bodies that documents name and bodies.yml does not have. Nothing in this file is used. To accept one: check its names,
 put in its zone, move it into bodies.yml, then ingest the documents that are named above it once more.`;
const FORMAT = { lineWidth: 120, nullStr: '' } as const;

/**
 * The file `proposed.yml` with the bodies that documents name: `found` are added, each once, those that are in
 * bodies.yml by now go. What people wrote in it stays. Throws where the file is no YAML with a list of bodies.
 *
 * @example withProposals(undefined, [{ file: 'b.txt', proposed }], bodies)?.includes('- id: ctoc-cop-wg-6') // true
 */
export function withProposals(
  current: string | undefined,
  found: { file: string; proposed: ProposedBody }[],
  known: readonly Body[],
): string | undefined {
  if (current === undefined && found.length === 0) return undefined;
  const file = current === undefined ? emptyFile() : parseDocument(current);
  const list = file.get('bodies');
  if (file.errors.length > 0 || !isSeq(list)) throw new Error('it is not YAML with a list of "bodies"');
  const ids = new Set(known.map(({ id }) => id));
  const [first] = list.items;
  list.items = list.items.filter((item) => !ids.has(String((item as YAMLMap).get('id'))));
  // What is written above the first entry is read as being written above the list.
  if (list.items[0] !== first) list.commentBefore = null;
  for (const { file: name, proposed } of found) {
    const { body } = proposed;
    if (ids.has(body.id) || list.items.some((item) => (item as YAMLMap).get('id') === body.id)) continue;
    list.items.push(entry(file, name, proposed));
  }
  list.flow = list.items.length === 0;
  return file.toString(FORMAT);
}

function emptyFile(): Document {
  const file = new Document({ bodies: [] });
  file.commentBefore = HEAD;
  return file;
}

function entry(file: Document, name: string, { body, paragraph, mandates }: ProposedBody): YAMLMap {
  const { names, ...rest } = body;
  const node = file.createNode({ ...rest, zone: null, names }) as YAMLMap;
  node.commentBefore = [` ${name}, ${paragraph}`, ...mandates.map(({ quote }) => ` "${quote}"`)].join('\n');
  (node.get('zone', true) as Scalar).comment = ' IANA time zone of its seat, such as Europe/Vienna';
  return node;
}
