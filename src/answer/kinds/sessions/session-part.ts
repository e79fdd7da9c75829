import { quoteWhole } from '../../../knowledge/quote.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import { partHeads } from '../../part-heads.ts';
import { partAsked } from '../../session-parts.ts';
import { agree } from '../../topic.ts';

/**
 * "When was the second part of SBSTA 48 held?": the words at the head of its report that name the part, and its days. Those of
 * the whole session are no answer, nor those of another part.
 */
export const sessionPart: Handler = (asked, world, say) => {
  const part = partAsked(asked);
  const [body, ...bodies] = asked.bodyIds;
  if (part === undefined || body === undefined || bodies.length > 0) return undefined;
  if (!asked.cues.has('when') && !asked.cues.has('where') && !asked.cues.has('owndays')) return undefined;
  // The day of its closing plenary is none of those of the whole part.
  if (['hour', 'deadline', 'until', 'sitting', 'close', 'open'].some((cue) => asked.cues.has(cue as Cue)))
    return undefined;
  // "The second part in Bangkok": what else is said of it must stand at the head of its report.
  const others = asked.leftover.filter((word) => !PART_WORD.test(plain(word)));
  const numbers = sessionNumbers(asked, part);
  const found = world.knowledge.records
    .filter(({ document: { session } }) => session?.body === body && numbers.includes(session.number ?? 0))
    .flatMap((record) => partHeads(record, world).filter((head) => head.part === part))
    .filter(({ record, paragraph }) => {
      const { language } = record.document;
      return agree(others, paragraph.text, asked, world, language).missing.length === 0;
    });
  const [first] = found;
  if (!first && others.length > 0) return undefined;
  if (!first || new Set(found.map(({ when }) => when)).size > 1)
    return notInRecords(asked, world, say, 'sessions', { lead: say.notInRecords });
  const { record, paragraph, when } = first;
  const quote = quoteWhole(world.knowledge, record, paragraph);
  return answered(
    asked,
    'sessions',
    {
      ...quoting(say, record, [{ key: paragraph.key, quote }]),
      dates: [when],
    },
    { within: { record: record.id, paragraph: paragraph.key } },
  );
};

/** The numbers of a question, without that of the part: "the second part of the first session". */
function sessionNumbers({ ordinals, leftover }: Asked, part: number): number[] {
  const all = [...ordinals.map(({ value }) => value), ...leftover.filter((word) => /^\d+$/.test(word)).map(Number)];
  return all.length > 1 ? all.toSpliced(all.indexOf(part), all.includes(part) ? 1 : 0) : all;
}

/** Words for a part and for a body, and numbers: they say nothing beside. */
const PART_WORD = /^(?:\d+|parts?|parties?|partes?|част\p{L}*|(?:ال)?جزء|(?:ا?ل)?هيي?[هة]|部分?|分|第|期)$/u;
