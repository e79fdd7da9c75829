import { Document, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { BodyId } from '../model.ts';
import type { ProposedBody } from '../records/propose-bodies.ts';

const HEAD = ` Bodies that documents name and bodies.yml does not have. Answers about them say that nobody has accepted them yet.
 To accept one: check its names, put in its zone, then: rapporteur accept ID`;
const FORMAT = { lineWidth: 120, nullStr: '' } as const;

/** A proposed body, where it is named, and what the document says of how it came about. */
type Found = { file: string; proposed: ProposedBody; mandates: string[] };

/**
 * The file `proposed.yml` with the bodies that documents name: `found` are added, each once, those that are in
 * bodies.yml by now go. What people wrote in it stays. Throws where the file is no YAML with a list of bodies.
 *
 * @example withProposals(undefined, [{ file: 'b.txt', proposed }], bodies)?.includes('- id: ctoc-cop-wg-6') // true
 */
export function withProposals(
  current: string | undefined,
  found: Found[],
  accepted: readonly BodyId[],
): string | undefined {
  if (current === undefined && found.length === 0) return undefined;
  const file = current === undefined ? emptyFile() : parseDocument(current);
  const list = file.get('bodies');
  if (file.errors.length > 0 || !isSeq(list)) throw new Error('it is not YAML with a list of "bodies"');
  const ids = new Set(accepted);
  const [first] = list.items;
  list.items = list.items.filter((item) => !ids.has(String((item as YAMLMap).get('id'))));
  // What is written above the first entry is read as being written above the list.
  if (list.items[0] !== first) list.commentBefore = null;
  for (const one of found) {
    const { body } = one.proposed;
    if (ids.has(body.id)) continue;
    const there = list.items.find((item) => (item as YAMLMap).get('id') === body.id) as YAMLMap | undefined;
    if (!there) list.items.push(entry(file, one));
    else addNames(file, there, body);
  }
  list.flow = list.items.length === 0;
  return file.toString(FORMAT);
}

function emptyFile(): Document {
  const file = new Document({ bodies: [] });
  file.commentBefore = HEAD;
  return file;
}

/** Puts what another language calls a body beside what is there. */
function addNames(file: Document, entry: YAMLMap, { names, short, also }: ProposedBody['body']): void {
  const paths = { 'names.0': names[0], short, also };
  for (const [path, words] of Object.entries(paths))
    for (const [language, word] of Object.entries(words ?? {})) {
      const way = [...path.split('.').map((step) => (step === '0' ? 0 : step)), language];
      if (!entry.hasIn(way)) entry.setIn(way, file.createNode(word));
    }
}

function entry(file: Document, { file: name, proposed: { body, paragraph }, mandates }: Found): YAMLMap {
  const { id, parent, series, ...rest } = body;
  const node = file.createNode({
    id,
    ...(parent && { parent }),
    ...(series && { series }),
    zone: null,
    ...rest,
  }) as YAMLMap;
  node.commentBefore = [` ${name}, ${paragraph}`, ...mandates.map((quote) => ` "${quote}"`)].join('\n');
  (node.get('zone', true) as Scalar).comment = ' IANA time zone of its seat, such as Europe/Vienna';
  return node;
}

/**
 * The files `bodies.yml` and `proposed.yml` with one entry moved from the second to the first, with all that people
 * wrote in both. `zone` is put in where it is given. Throws an Error that says what to do where there is no such entry,
 * or it has no zone.
 */
export function withAccepted(
  files: { bodies: string; proposed: string },
  id: BodyId,
  zone: string | undefined,
): { bodies: string; proposed: string } {
  const [bodies, proposed] = [parseDocument(files.bodies), parseDocument(files.proposed)];
  const [accepted, list] = [bodies.get('bodies'), proposed.get('bodies')];
  if (!isSeq(accepted) || !isSeq(list))
    throw new Error('bodies.yml and proposed.yml must each have a list of "bodies"');
  const entry = list.items.find((item) => (item as YAMLMap).get('id') === id) as YAMLMap | undefined;
  const ids = list.items.map((item) => (item as YAMLMap).get('id'));
  if (!entry) throw new Error(`${id} is not in proposed.yml, which has: ${ids.join(', ') || 'nothing'}`);
  if (zone !== undefined) entry.set('zone', zone);
  if (!entry.get('zone')) throw new Error(`${id} has no time zone; add --zone, such as --zone Europe/Vienna`);
  // What is written above the first entry is read as being written above the list.
  if (entry === list.items[0] && list.commentBefore) {
    entry.commentBefore = list.commentBefore;
    list.commentBefore = null;
  }
  accepted.items.push(entry);
  accepted.flow = false;
  list.items = list.items.filter((item) => item !== entry);
  list.flow = list.items.length === 0;
  return { bodies: bodies.toString(FORMAT), proposed: proposed.toString(FORMAT) };
}
