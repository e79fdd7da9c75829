import type { BodyId, Claim } from '../model.ts';
import { takerOf } from './decisions.ts';
import { claimAt, inside, type Reading } from './reading.ts';
import { withArticle } from './session-words.ts';

/**
 * Who created a body, made it permanent or renewed it: "a été créé en application de la décision 2/6". The decision is
 * the one right after the words, or the one that the sentence begins with ("Dans sa décision 4/3, la Conférence a
 * décidé que le Groupe de travail constituerait un élément permanent").
 */
export function readMandates(reading: Reading): Claim[] {
  const claims: Claim[] = [];
  for (const passage of reading.passages) {
    for (const sentence of passage.sentences) {
      const decisions = passage.decisions.filter((decision) => inside(decision, sentence));
      if (decisions.length === 0) continue;
      for (const mention of passage.mentions.filter((candidate) => inside(candidate, sentence))) {
        const rest = passage.plain.slice(mention.end, mention.end + 80);
        for (const [phrase, act] of reading.language.mandates) {
          const match = phrase.exec(rest);
          if (!match) continue;
          const at = mention.end + match[0].length;
          const decision =
            decisions.find((found) => found.start >= at) ?? decisions.findLast((found) => found.end <= mention.start);
          if (!decision) continue;
          const by: BodyId | undefined = takerOf(reading, passage, sentence, decision);
          const mandate = { body: mention.body, act, decision: decision.id, ...(by && by !== mention.body && { by }) };
          const span =
            decision.start >= at
              ? withArticle(passage, { start: mention.start, end: decision.end }, reading.language)
              : { start: sentence.start, end: sentence.end };
          claims.push(claimAt(passage, { mandate }, { ...span, around: decision.start }));
        }
      }
    }
  }
  return claims;
}
