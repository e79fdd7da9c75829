import type { Asked, Context } from '../asked.ts';
import type { Reply } from '../compose.ts';
import { evidence } from '../evidence/evidence.ts';
import type { Phrases } from '../phrases/fr.ts';
import { completed } from '../respond.ts';
import type { World } from '../world.ts';

/** A longer text is about many things, and the one that was spoken of is one of them. */
const MOST_PARAGRAPHS = 60;

/**
 * "What do the applicants ask in case S/2015/312?", refused with what stands nearest to it there, "and of when is their letter?": a
 * question that names nothing, and that nothing else answers, is sought in the text that the reader was shown before.
 */
export function ofTextShown(
  asked: Asked,
  { shown }: Pick<Context, 'shown'>,
  world: World,
  say: Phrases,
): Reply | undefined {
  const { bodies, symbols, decisions, leftover } = asked;
  const isOwn = bodies.some(({ weak }) => !weak) || symbols.length + decisions.length > 0;
  const record = world.knowledge.records.find(({ id }) => id === shown?.record);
  const isShort = record !== undefined && record.paragraphs.length <= MOST_PARAGRAPHS;
  if (!shown || !isShort || isOwn || leftover.length === 0) return undefined;
  const within = { ...asked, bodies: [], bodyIds: [], followUp: true, focus: { within: shown } };
  const reply = evidence(within, world, say);
  return reply && completed(reply, within, world, say);
}

/** The text that a question named by its symbol, and of which the reply has shown a sentence. What stands nearest to other words may be about another thing. */
export function shownBy({ symbols }: Pick<Asked, 'symbols'>, { answer: { sources } }: Reply): Context['shown'] {
  const [first] = sources;
  return first && symbols.length === 1 && sources.every(({ record }) => record === first.record)
    ? { record: first.record, paragraph: first.paragraph }
    : undefined;
}
