import type { Agenda, AgendaItem } from '../../../knowledge/agendas.ts';
import { quoteWhole } from '../../../knowledge/quote.ts';
import type { Paragraph, Source } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { passageSource, type Reply } from '../../compose.ts';
import { evidence } from '../../evidence/evidence.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { typedWithout } from '../../reading/as-typed.ts';
import { refOf } from '../../session-refs.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { mayWish } from '../decisions/may-wish.ts';

const MOST = 4;

/** The annotations to an item: paragraphs with keys such as `item-6.2`, the documents listed under it left out. */
export const annotationOf = (world: World, agenda: Agenda, item: AgendaItem): Source[] =>
  paragraphsOf(agenda, item)
    .slice(0, MOST)
    .map((paragraph) =>
      passageSource(agenda.record, paragraph.key, quoteWhole(world.knowledge, agenda.record, paragraph)),
    );

function paragraphsOf({ record }: Agenda, item: AgendaItem): Paragraph[] {
  const scope = `item-${item.number.replace(' ', '-')}.`;
  const listed = new Set(item.documents.map(({ claim }) => claim.paragraph));
  return record.paragraphs.filter(({ key, heading }) => key.startsWith(scope) && !heading && !listed.has(key));
}

/** What a question says to name an item, and what of it a document or a report is called, which none of its annotations is. */
const OF_ITEM: readonly Cue[] = ['item', 'agenda', 'annotated'];
const ASKS_DOCUMENT: readonly Cue[] = ['documents', 'symbol', 'taken'];
const DOCUMENT: readonly Cue[] = ['report', 'note'];

/**
 * What the annotations to an item say of more than its title does: "Under item 3, what might the Group ask the Secretariat to report
 * on?" Undefined where all words of the question stand in the title, or no sentence of the annotations answers.
 */
export function annotationSaid(
  asked: Asked,
  world: World,
  say: Phrases,
  agenda: Agenda,
  item: AgendaItem,
): Reply | undefined {
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  const { language } = agenda.record.document;
  const isTitle = agree(words, item.title, asked, world, language).missing.length === 0;
  if (isTitle || ASKS_DOCUMENT.some((cue) => asked.cues.has(cue))) return undefined;
  const paragraphs = new Set(mayWish(paragraphsOf(agenda, item), asked.typed, language));
  if (paragraphs.size === 0) return undefined;
  const source = { records: [agenda.record], numbers: [], paragraphs, isBefore: true as const };
  const reply = evidence({ ...withoutItem(asked), source }, world, say);
  return reply?.answer.status === 'answered'
    ? { ...reply, focus: { ...reply.focus, session: refOf(agenda.session), item: item.number } }
    : undefined;
}

/** The question without the words that say which item of which agenda is meant. */
function withoutItem(asked: Asked): Asked {
  const isOfItem = ({ cue }: { cue: Cue }) => OF_ITEM.includes(cue);
  const typed = typedWithout(asked, [...asked.matches.filter(isOfItem), ...asked.items, ...asked.times]);
  const matches = asked.matches.filter((match) => !isOfItem(match) && !DOCUMENT.includes(match.cue));
  return { ...asked, typed, matches, cues: new Set(matches.map(({ cue }) => cue)), items: [], times: [] };
}
