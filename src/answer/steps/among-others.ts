import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import type { Reply } from '../compose.ts';
import { asksOutcome } from '../outcome-asked.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** How questions ask for all that somebody requested, invited or forwarded, in plain letters. */
const REQUESTED: Record<AnswerLanguage, RegExp> = {
  en: /^(?:what|which .*) (?:did|was|were|has|have) .*\b(?:request|invite|forward|encourage|urge|call)(?:e?d)?\b/u,
  fr: /^(?:qu|quel).*(?<!\p{L})(?:demand|invit|transmi|prie|encourag)\p{L}*/u,
  es: /^¿?\s?(?:que|cual).*(?<!\p{L})(?:solicit|pidi|invit|transmiti|alent)\p{L}*/u,
  ru: /^(?:что|какие).*(?<!\p{L})(?:просил|попросил|предложил|препроводил|призвал)\p{L}*/u,
  ar: /^(?:ماذا|ما|اي).*(?:طلب|دع|احال|شجع)\p{L}*/u,
  zh: /(?:请|要求|邀请|转交|鼓励).*(?:什么|哪些)/u,
};

/**
 * A note under the one sentence that tells what was decided, recommended or requested: there may be others.
 *
 * @example sayAmongOthers(reply, asked of 'What did SBI 42 recommend to COP 21?', world, say).answer.notes
 * // ['The documents may say more on this: one passage is quoted here.']
 */
export function sayAmongOthers(reply: Reply, asked: Asked, _: World, say: Phrases): Reply {
  const { answer } = reply;
  const asksAll = asksOutcome(asked) || REQUESTED[asked.language].test(plain(asked.typed));
  if (!asksAll || answer.status !== 'answered' || answer.kind !== 'passage' || asked.items.length > 0) return reply;
  return answer.sources.length === 1
    ? { ...reply, answer: { ...answer, notes: [...answer.notes, say.amongOthers] } }
    : reply;
}
