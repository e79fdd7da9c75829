import { type Difference, isOnlyQuoted } from '../../knowledge/differences.ts';
import type { Source } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { answered, passageSource, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { disagreement } from '../says.ts';
import type { World } from '../world.ts';

/** Sees to it that no answer rests on one text of a document where another one of its texts says something else. */
export function sayVersionsDiffer(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const differing = world.knowledge.differences.filter(
    (difference) => isOnlyQuoted(difference) && answer.sources.some((source) => stands(source, difference)),
  );
  if (differing.length === 0) return reply;
  const notes = differing.map(({ values }) => {
    const said = values.map(({ record, claim, said: value }) => ({
      // Texts that say the same are told by the words of the first.
      value: say.quoted(values.find((other) => other.said === value)?.claim.quote ?? claim.quote),
      record,
    }));
    return disagreement(said, world, say);
  });
  const others = differing
    .flatMap(({ values }) => values)
    .map(({ record, claim }) => passageSource(record, claim.paragraph, claim.quote))
    .filter((source) => !answer.sources.some((known) => isSame(known, source)));
  return answered(
    asked,
    answer.kind,
    { ...answer, notes: [...notes, ...answer.notes], sources: [...answer.sources, ...others] },
    focus,
  );
}

const isSame = (a: Source, b: Source): boolean =>
  a.record === b.record && a.paragraph === b.paragraph && a.quote === b.quote;

const stands = (source: Source, { values }: Difference): boolean =>
  values.some(({ record, claim }) => isSame(source, passageSource(record, claim.paragraph, claim.quote)));
