import type { Handler } from '../compose.ts';
import { timeOfClause, whichArticle } from '../treaties/articles.ts';
import { dayOfForce, entryIntoForce, signature } from '../treaties/clauses.ts';
import { definition } from '../treaties/definitions.ts';
import { treatyAsked } from '../treaties/named.ts';

/** What a clause of a treaty says that a document prints: when it was open for signature, what it needs to enter into force. */
export const treatyClause: Handler = (asked, world, say) => {
  if (asked.symbols.length + asked.decisions.length > 0) return undefined;
  const named = treatyAsked(asked, world);
  if (!named) return undefined;
  for (const read of [definition, signature, entryIntoForce, dayOfForce, whichArticle, timeOfClause]) {
    const reply = read(asked, world, say, named);
    if (reply) return reply;
  }
  return undefined;
};
