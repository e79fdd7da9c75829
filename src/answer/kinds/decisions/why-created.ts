import { answered, groupsOf, type Handler, quoting } from '../../compose.ts';
import { actsOf, decisionsIn } from './mandate-acts.ts';
import { purposeOf } from './purpose.ts';

/**
 * Why a body was created: the sentence that names the decision by which it was, and for what.
 *
 * @example 'Pourquoi le groupe a-t-il été créé ?'
 * //=> « Dans sa décision 2/6, par laquelle elle a décidé de constituer un groupe de travail provisoire … pour la conseiller … »
 */
export const whyCreated: Handler = (asked, world, say) => {
  const { cues, leftover, times, items, symbols, decisions } = asked;
  const isAlone = leftover.length + times.length + items.length + symbols.length === 0;
  if (!cues.has('why') || !cues.has('create') || !isAlone) return undefined;
  for (const body of groupsOf(asked, world)) {
    const created = decisionsIn(actsOf(world, body).filter(({ act }) => act === 'created'));
    const numbers = created.map((id) => id.replace(/^\w+ /, ''));
    if (!decisions.every(({ number }) => numbers.includes(number))) return undefined;
    const purpose = purposeOf(world, body);
    if (purpose) return answered(asked, 'mandate', { ...quoting(say, purpose.record, [purpose]), decisions: created });
  }
  return undefined;
};
