import { answered, type Handler, notInRecords, sourcesOf } from '../../compose.ts';
import { keysOf, suffixesAt, suffixesOf, suffixOf } from '../../decision-suffixes.ts';
import { placesNamed } from '../../places-named.ts';
import { isOfSession } from './decisions-sought.ts';

/** "Which CP decision?", without a session. */
const LETTERS = /(?<!\p{L})(?:cop|cp|cmp|cma)(?!\p{L})/u;

/**
 * The decisions that have the title which a question says, of the session that it names. A title that comes again at each session
 * is told of each.
 *
 * @example 'Which decision of COP 21 is about capacity-building under the Convention?' //=> 14/CP.21
 */
export const decisionEntitled: Handler = (asked, world, say) => {
  if (!asked.entitled) return undefined;
  const [place] = placesNamed(asked, world);
  const suffixes = place ? suffixesAt(place, asked, world) : suffixesOf(asked, world);
  const letters = LETTERS.exec(asked.typed)?.[0].replace('cop', 'cp').toUpperCase();
  const isOfBodies = (id: string) =>
    asked.bodyIds.length === 0 ||
    (asked.ordinals.length === 0 && letters !== undefined) ||
    world.knowledge.decisions.some(({ value }) => value.id === id && asked.bodyIds.includes(value.by ?? ''));
  const isMeant = (id: string) =>
    suffixes.length > 0
      ? world.knowledge.decisions.some(
          ({ value }) => value.id === id && keysOf(value).some((key) => suffixes.includes(key)),
        )
      : !place && isOfSession(id, asked) && isOfBodies(id);
  // "Which decision?" means no resolution; the word for the other may be one of the question, too.
  const word = asked.cues.has('decision') ? (asked.cues.has('resolution') ? '' : 'decision') : 'resolution';
  const isOfLetters = (id: string) => !letters || suffixOf(id) === '' || suffixOf(id).startsWith(`${letters}.`);
  const meant = asked.entitled.filter((id) => id.startsWith(word) && isMeant(id) && isOfLetters(id));
  const found = meant.flatMap(
    (id) => world.knowledge.decisions.find(({ value }) => value.id === id && value.title !== undefined) ?? [],
  );
  if (found.length === 0) return notInRecords(asked, world, say, 'decision', { lead: say.notInRecords });
  const titles = new Set(found.map(({ value }) => value.title ?? ''));
  const [id, ...more] = meant;
  return answered(
    asked,
    'decision',
    {
      lead: say.decisionFound(say.list(meant.map((one) => say.theDecision(one)))),
      lines: [...titles].map((title) => say.quoted(title)),
      decisions: meant,
      sources: sourcesOf(found),
    },
    { soughtDecision: true, ...(id && more.length === 0 && { decision: id }) },
  );
};
