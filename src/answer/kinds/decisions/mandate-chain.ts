import type { BodyId, MandateAct } from '../../../model.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, bodyName, notInRecords, passageSource, type Reply, sourcesOf } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { disagreement } from '../../says.ts';
import type { World } from '../../world.ts';
import { type Acts, actsOf, adoption, decisionsIn, sentence } from './mandate-acts.ts';
import { purposeOf } from './purpose.ts';

/** What one act made of a body, and what came before and after it; what else is said in place of an act that is not held. */
export function mandateChain(asked: Asked, world: World, say: Phrases, body: BodyId, act: MandateAct): Reply {
  const acts = actsOf(world, body);
  const name = bodyName(world, body, asked.language);
  const main = acts.find((entry) => entry.act === act);
  const substitute = act === 'created' ? acts.find((entry) => entry.act === 'made-permanent') : undefined;
  const known = decisionsIn(acts);
  const held = {
    lines: acts.flatMap((entry) => sentence(asked, world, say, body, entry.act, entry.cited)),
    sources: sourcesOf(acts.flatMap(({ cited }) => cited)),
  };
  const claimed = asked.decisions.flatMap((mention) =>
    mention.word
      ? [`${mention.word} ${mention.number}`]
      : [`decision ${mention.number}`, `resolution ${mention.number}`],
  );
  if (claimed.length > 0 && !claimed.some((id) => decisionsIn(main ? [main] : []).includes(id))) {
    return notInRecords(asked, world, say, 'mandate', {
      lead: say.notByThis(say.theDecision(claimed[0] ?? '')),
      ...held,
    });
  }
  if (!main && !substitute)
    return notInRecords(asked, world, say, 'mandate', { lead: say.noAct(say.acts[act], name), ...held });
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
    const lines = [...held.lines, ...(session ? [session.text] : [])];
    const sources = [...held.sources, ...(session?.sources ?? [])];
    return notInRecords(
      asked,
      world,
      say,
      'mandate',
      { lead: say.notSo, lines, sources },
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
