import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Asked } from '../../asked.ts';
import { groupsOf, type Handler, inTurn, together } from '../../compose.ts';
import { takersAsked } from '../../evidence/asked/founded-asked.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { names } from '../body-names.ts';
import { createdByOther } from './created-by-other.ts';
import { ACTS, isInterim, stranger } from './mandate-acts.ts';
import { mandateChain } from './mandate-chain.ts';
import { difference } from './mandate-difference.ts';

/** Mandates: which decision created a body, made it permanent, ended it; who decided; how two bodies differ; names. */
export const mandate: Handler = (asked, world, say) => {
  const { cues, leftover } = asked;
  const act = ACTS.find(([cue]) => cues.has(cue))?.[1];
  const wanted =
    act !== undefined ||
    cues.has('mandate') ||
    cues.has('difference') ||
    isInterim(asked) ||
    asksDecision(asked, world) ||
    (cues.has('name') &&
      (cues.has('group') ||
        asked.bodyIds.length > 0 ||
        asked.tokens.some(({ word }) => word === 'group' || word === 'groupe')));
  if (
    !wanted ||
    asked.items.length > 0 ||
    cues.has('docdate') ||
    cues.has('asterisk') ||
    cues.has('note') ||
    cues.has('report')
  )
    return undefined;
  // "The document with the annotations prepared for …": a word for making, but nothing about a body.
  if (cues.has('documents') && (leftover.length > 0 || cues.has('annotated'))) return undefined;
  if (
    !cues.has('group') &&
    !cues.has('decision') &&
    !cues.has('resolution') &&
    asked.bodyIds.length === 0 &&
    !asked.followUp &&
    !cues.has('mandate') &&
    !cues.has('name') &&
    act !== 'made-permanent'
  )
    return undefined;
  if (cues.has('agenda') || cues.has('item') || (asked.symbols.length > 0 && !cues.has('difference'))) return undefined;
  // "Which decision created the Conference?": no record says, and no group stands in for it.
  // "Which General Assembly resolution established the Special Committee?" asks nothing of the Assembly.
  const takers = takersAsked(asked);
  const others = asked.bodyIds.filter((id) => !takers.includes(id));
  const doneTo = others.length > 0 ? others : asked.bodyIds;
  const root =
    asked.bodyIds.length > 0 && !cues.has('group') && !asked.followUp && act === 'created'
      ? doneTo.filter((id) => !bodyOf(world.knowledge, id).parent)
      : [];
  const created = act === 'created' ? createdByOther(asked, world) : undefined;
  const groups = created ? [created] : root.length > 0 ? root : groupsOf({ ...asked, bodyIds: doneTo }, world);
  const [body = world.knowledge.defaultBody] = groups;
  if (leftover.length > 0) {
    const held = world.knowledge.mandates
      .filter(({ value }) => groups.includes(value.body))
      .map(({ claim }) => claim.quote)
      .join(' ');
    const { missing } = agree(leftover, held, asked, world, 'fr');
    if (missing.length > 0) return stranger(asked, world, say, missing, body);
  }
  if (cues.has('difference')) return difference(asked, world, say);
  if ((cues.has('name') || isInterim(asked)) && act === undefined) return names(asked, world, say, body);
  const [first, ...rest] = groups.map((group) => mandateChain(asked, world, say, group, act ?? 'created'));
  const refused = rest.find(({ answer }) => answer.status !== 'answered');
  if (!first || rest.length === 0 || first.answer.status !== 'answered') return first;
  const answers = [first, ...rest].map(({ answer }) => answer);
  return refused ?? together(asked, 'mandate', answers, inTurn(answers), first.focus);
};

/** "Le groupe coopération internationale, quelle décision ?": a decision and a group, and nothing else. */
function asksDecision({ cues, bodyIds, leftover, decisions, times, ordinals, tokens }: Asked, world: World): boolean {
  const other = [
    'about',
    'say',
    'title',
    'cite',
    'adopt',
    'decide',
    'documents',
    'agenda',
    'session',
    'meet',
    'outcome',
    'joint',
    'both',
    'list',
  ].some((cue) => cues.has(cue));
  const one = !tokens.some(({ word }) => word === 'decisions' || word === 'resolutions');
  return (
    (cues.has('decision') || cues.has('resolution')) &&
    bodyIds.some((id) => bodyOf(world.knowledge, id).parent && bodyOf(world.knowledge, id).series) &&
    decisions.length + times.length + ordinals.length + leftover.length === 0 &&
    !other &&
    one
  );
}
