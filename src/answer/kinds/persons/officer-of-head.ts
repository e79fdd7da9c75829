import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import { officeAsked } from '../../sittings/office-asked.ts';
import { officerLine } from '../../sittings/officer-lines.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';
import { heldAs } from '../documents/named-document.ts';

/** Questions of something else than who held an office. */
const OTHERWISE: Cue[] = [
  'why',
  'when',
  'where',
  'hour',
  'howmany',
  'negation',
  'next',
  'previous',
  'open',
  'close',
  'decide',
];

/**
 * Who was the Rapporteur, or in the chair, of a document that is named by its symbol: the line of its head that says so. The body that is
 * named stands right above it.
 *
 * @example 'Who was the Rapporteur of the Fourth Committee in A/52/622?' //=> “Rapporteur:”, “Ms. Riitta RESCH (Finland)”
 */
export const officerOfHead: Handler = (asked, world, say) => {
  const { cues, leftover, times, items, decisions, ordinals } = asked;
  const office = officeAsked(asked);
  const record = office && heldAs(asked, world);
  const named = leftover.length + times.length + items.length + decisions.length + ordinals.length;
  if (!record || named > 0 || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  const lines = officerLine(record, office);
  if (!lines || !asked.bodyIds.every((id) => isRightAbove(lines[0]?.key ?? '', id, record, world))) return undefined;
  const parts = lines.map((line) => ({ key: line.key, quote: quoteWhole(world.knowledge, record, line) }));
  return answered(asked, 'passage', quoting(say, record, parts), focusOf(record, lines.at(-1)?.key));
};

/** The name of a body goes on over so many lines. Higher up stands that of another: the report of the Council that its Committee considered. */
const ABOVE = 2;

/** Whether the lines right above that of an office have the name of a body. */
function isRightAbove(
  key: string,
  id: string,
  { paragraphs, document }: DocumentRecord,
  { knowledge }: World,
): boolean {
  const at = paragraphs.findIndex((paragraph) => paragraph.key === key);
  const above = paragraphs.slice(Math.max(0, at - ABOVE), at).map(({ text }) => text);
  const words = plain(above.join(' ').replace(/\s+/gu, ' '));
  const body = knowledge.bodies.find((one) => one.id === id);
  const names = [
    ...(body?.names ?? []).flatMap((name) => name[document.language] ?? []),
    ...(body?.also?.[document.language] ?? []),
  ];
  return names.some((name) => words.includes(plain(name)));
}
