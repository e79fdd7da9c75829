import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { BodyId, MandateAct } from '../../../model.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import {
  answered,
  bodyName,
  groupsOf,
  type Handler,
  inTurn,
  notInRecords,
  passageSource,
  type Reply,
  sourcesOf,
  together,
} from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { disagreement } from '../../says.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { names } from '../body-names.ts';
import { createdByOther } from './created-by-other.ts';
import { ACTS, type Acts, actsOf, adoption, decisionsIn, isInterim, sentence, stranger } from './mandate-acts.ts';
import { difference } from './mandate-difference.ts';
import { purposeOf } from './purpose.ts';

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
  const root =
    asked.bodyIds.length > 0 && !cues.has('group') && !asked.followUp && act === 'created'
      ? asked.bodyIds.filter((id) => !bodyOf(world.knowledge, id).parent)
      : [];
  const created = act === 'created' ? createdByOther(asked, world) : undefined;
  const groups = created ? [created] : root.length > 0 ? root : groupsOf(asked, world);
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
  const [first, ...rest] = groups.map((group) => chain(asked, world, say, group, act ?? 'created'));
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

function chain(asked: Asked, world: World, say: Phrases, body: BodyId, act: MandateAct): Reply {
  const acts = actsOf(world, body);
  const name = bodyName(world, body, asked.language);
  const main = acts.find((entry) => entry.act === act);
  const substitute = act === 'created' ? acts.find((entry) => entry.act === 'made-permanent') : undefined;
  const known = decisionsIn(acts);
  const claimed = asked.decisions.flatMap((mention) =>
    mention.word
      ? [`${mention.word} ${mention.number}`]
      : [`decision ${mention.number}`, `resolution ${mention.number}`],
  );
  if (claimed.length > 0 && !claimed.some((id) => decisionsIn(main ? [main] : []).includes(id))) {
    return notInRecords(asked, world, say, 'mandate', {
      lead: say.notByThis(say.theDecision(claimed[0] ?? '')),
      lines: acts.flatMap((entry) => sentence(asked, world, say, body, entry.act, entry.cited)),
      sources: sourcesOf(acts.flatMap(({ cited }) => cited)),
    });
  }
  if (!main && !substitute) {
    const lines = acts.flatMap((entry) => sentence(asked, world, say, body, entry.act, entry.cited));
    return notInRecords(asked, world, say, 'mandate', {
      lead: say.noAct(say.acts[act], name),
      lines,
      sources: sourcesOf(acts.flatMap(({ cited }) => cited)),
    });
  }
  const decided = decisionsIn(main ? [main] : [substitute as Acts[number]]);
  const word =
    asked.cues.has('resolution') && !asked.cues.has('decision')
      ? 'resolution'
      : asked.cues.has('decision') && !asked.cues.has('resolution')
        ? 'decision'
        : '';
  const when = asked.times.flatMap((time) => (time.when && !time.relative ? [time.when] : []));
  const session = adoption(asked, world, say, decided[0] ?? '');
  if (
    decided.some((id) => !id.startsWith(word)) ||
    when.some((time) => !session?.dates.some((dates) => overlap(dates, time)))
  ) {
    const lines = [
      ...acts.flatMap((entry) => sentence(asked, world, say, body, entry.act, entry.cited)),
      ...(session ? [session.text] : []),
    ];
    return notInRecords(
      asked,
      world,
      say,
      'mandate',
      {
        lead: say.notSo,
        lines,
        sources: [...sourcesOf(acts.flatMap(({ cited }) => cited)), ...(session?.sources ?? [])],
      },
      { decision: decided[0] ?? '' },
    );
  }
  const shown = main ? acts : [substitute as Acts[number]];
  const lead = main
    ? sentence(asked, world, say, body, act, main.cited)[0]
    : say.permanentOnly(name, say.theDecision(substitute?.cited[0]?.value.decision ?? ''));
  const titled = asked.cues.has('title')
    ? world.knowledge.decisions.find(({ value }) => value.id === decided[0] && value.title)
    : undefined;
  if (asked.cues.has('title')) {
    const id = say.theDecision(decided[0] ?? '');
    if (!titled)
      return notInRecords(
        asked,
        world,
        say,
        'mandate',
        { lead: say.noTitle(id), lines: lead ? [lead] : [], sources: sourcesOf(main?.cited ?? []) },
        { decision: decided[0] ?? '' },
      );
    return answered(
      asked,
      'mandate',
      {
        lead: say.decisionTitle(id, titled.value.title ?? ''),
        lines: lead ? [lead] : [],
        decisions: decided,
        sources: sourcesOf([titled, ...(main?.cited ?? [])]),
      },
      { decision: decided[0] ?? '' },
    );
  }
  const others = shown.filter((entry) => entry !== main && main);
  const lines = others.map((entry) => {
    const decisions = say.list([...new Set(entry.cited.map(({ value }) => say.theDecision(value.decision)))]);
    if (entry.act === 'made-permanent') return say.thenPermanent(decisions);
    if (entry.act === 'created') return say.firstCreated(decisions);
    return say.otherAct(say.acts[entry.act], name, decisions);
  });
  const adopted = session;
  // "Quel est le mandat du Groupe ?": also for what it was created.
  const purpose = asked.cues.has('mandate') && main && act === 'created' ? purposeOf(world, body) : undefined;
  const asksWhen = asked.cues.has('when') && adopted;
  const notes = [...(main ? [] : [say.createdUnknown(name)]), ...(main ? contradictions(world, say, main) : [])];
  const inOrder = [...(main ? [main] : []), ...shown.filter((entry) => entry !== main)];
  // Each act with its words first, then who else says the same.
  const ordered = [
    ...inOrder.flatMap(({ cited }) => cited.slice(0, 1)),
    ...inOrder.flatMap(({ cited }) => cited.slice(1)),
  ];
  return answered(
    asked,
    'mandate',
    {
      lead: lead ?? '',
      lines: [...lines, ...(adopted ? [adopted.text] : []), ...(purpose ? [say.quoted(purpose.quote)] : [])],
      dates: asksWhen ? adopted.dates : [],
      decisions: main && act !== 'created' ? decisionsIn([main, ...others]) : main ? known : decisionsIn(shown),
      sources: [
        ...sourcesOf([...ordered, ...(main?.against ?? [])]),
        ...(adopted?.sources ?? []),
        ...(purpose ? [passageSource(purpose.record, purpose.key, purpose.quote)] : []),
      ],
      notes,
    },
    { decision: (main ?? substitute)?.cited[0]?.value.decision ?? '' },
  );
}

/** Records that name different decisions for one act are both told, with the ruling of a person between them. */
function contradictions(world: World, say: Phrases, { cited, against, ruling }: Acts[number]): string[] {
  const all = [...cited, ...against];
  if (new Set(all.map(({ value }) => value.decision)).size < 2) return [];
  const said = all.map(({ value, record }) => ({ value: say.decision(value.decision), record }));
  const chosen = say.decision(cited[0]?.value.decision ?? '');
  return [`${disagreement(said, world, say)}${ruling ? ` ${say.ruled(chosen, ruling.because)}` : ''}`];
}
