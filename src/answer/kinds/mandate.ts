import { bodyOf } from '../../knowledge/knowledge.ts';
import { type Cited, findSession } from '../../knowledge/sessions.ts';
import { overlap } from '../../knowledge/when.ts';
import type { BodyId, MandateAct, MandateClaim } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { answered, bodyName, groupsOf, type Handler, notInRecords, type Reply, sourcesOf } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import { asTyped } from '../question.ts';
import { agree } from '../topic.ts';
import type { World } from '../world.ts';
import { sessionText } from './session-text.ts';

const ACTS: [Cue, MandateAct][] = [
  ['endact', 'ended'],
  ['renewact', 'renewed'],
  ['mergeact', 'merged'],
  ['create', 'created'],
  ['permanent', 'made-permanent'],
];

type Acts = { act: MandateAct; cited: Cited<MandateClaim>[] }[];

/** The acts about a body in the order in which a mandate comes about. */
function actsOf(world: World, body: BodyId): Acts {
  const order: MandateAct[] = ['created', 'made-permanent', 'renewed', 'merged', 'ended'];
  return order.flatMap((act) => {
    const cited = world.knowledge.mandates.filter(({ value }) => value.body === body && value.act === act);
    return cited.length > 0 ? [{ act, cited }] : [];
  });
}

const decisionsIn = (acts: Acts) => [...new Set(acts.flatMap(({ cited }) => cited.map(({ value }) => value.decision)))];

/** Mandates: which decision created a body, made it permanent, ended it; who decided; how two bodies differ; names. */
export const mandate: Handler = (asked, world, say) => {
  const { cues, leftover } = asked;
  const act = ACTS.find(([cue]) => cues.has(cue))?.[1];
  const wanted =
    act !== undefined ||
    cues.has('mandate') ||
    cues.has('difference') ||
    (cues.has('name') && (cues.has('group') || asked.bodyIds.length > 0));
  if (
    !wanted ||
    asked.items.length > 0 ||
    cues.has('docdate') ||
    cues.has('asterisk') ||
    cues.has('note') ||
    cues.has('report')
  )
    return undefined;
  if (cues.has('documents') && leftover.length > 0) return undefined;
  if (
    !cues.has('group') &&
    !cues.has('decision') &&
    !cues.has('resolution') &&
    asked.bodyIds.length === 0 &&
    !asked.followUp &&
    !cues.has('mandate')
  )
    return undefined;
  if (cues.has('agenda') || cues.has('item') || (asked.symbols.length > 0 && !cues.has('difference'))) return undefined;
  // "Which decision created the Conference?": no record says, and no group stands in for it.
  const root =
    asked.bodyIds.length > 0 && !cues.has('group') && !asked.followUp && act === 'created'
      ? asked.bodyIds.filter((id) => !bodyOf(world.knowledge, id).parent)
      : [];
  const groups = root.length > 0 ? root : groupsOf(asked, world);
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
  if (cues.has('name') && act === undefined) return names(asked, world, say, body);
  return chain(asked, world, say, body, act ?? 'created');
};

/** The question names something that no mandate mentions: another body, another actor. */
function stranger(asked: Asked, world: World, say: Phrases, words: string[], body: BodyId): Reply {
  const acts = asked.bodies.some(({ weak }) => !weak) ? actsOf(world, body) : [];
  const lines = acts.slice(0, 1).flatMap(({ act, cited }) => sentence(asked, world, say, body, act, cited));
  return notInRecords(asked, world, say, 'mandate', {
    lead: say.notUnderstood(asTyped(asked, words)),
    lines,
    sources: sourcesOf(acts.slice(0, 1).flatMap(({ cited }) => cited)),
  });
}

function sentence(
  asked: Asked,
  world: World,
  say: Phrases,
  body: BodyId,
  act: MandateAct,
  cited: Cited<MandateClaim>[],
): string[] {
  const name = bodyName(world, body, asked.language);
  const decisions = say.list([...new Set(cited.map(({ value }) => say.theDecision(value.decision)))]);
  const by = cited.find(({ value }) => value.by)?.value.by;
  const maker = by ? say.by(bodyName(world, by, asked.language)) : '';
  if (act === 'created') return [say.created(name, decisions, maker)];
  if (act === 'made-permanent') return [say.madePermanent(name, decisions, maker)];
  return [say.otherAct(say.acts[act], name, decisions)];
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
    : say.permanentOnly(
        name,
        say.theDecision(substitute?.cited[0]?.value.decision ?? ''),
        say.by(bodyName(world, substitute?.cited[0]?.value.by ?? world.knowledge.defaultBody, asked.language)),
      );
  const others = shown.filter((entry) => entry !== main && main);
  const lines = others.map((entry) => {
    const decisions = say.list([...new Set(entry.cited.map(({ value }) => say.theDecision(value.decision)))]);
    if (entry.act === 'made-permanent') return say.thenPermanent(decisions);
    if (entry.act === 'created') return say.firstCreated(decisions);
    return say.otherAct(say.acts[entry.act], name, decisions);
  });
  const differing = main && new Set(main.cited.map(({ value }) => value.decision)).size > 1;
  const adopted = session;
  const asksWhen = asked.cues.has('when') && adopted;
  const notes = [
    ...(main ? [] : [say.createdUnknown(name)]),
    ...(differing
      ? [
          say.contradiction(
            say.list(
              main.cited.map(({ value, record }) =>
                say.contradictionValue(say.decision(value.decision), record.document.title),
              ),
            ),
          ),
        ]
      : []),
  ];
  const ordered = [...(main ? [main] : []), ...shown.filter((entry) => entry !== main)].flatMap(({ cited }) => cited);
  return answered(
    asked,
    'mandate',
    {
      lead: lead ?? '',
      lines: [...lines, ...(adopted ? [adopted.text] : [])],
      dates: asksWhen ? adopted.dates : [],
      decisions: main && act !== 'created' ? decisionsIn([main, ...others]) : main ? known : decisionsIn(shown),
      sources: [...sourcesOf(ordered), ...(adopted?.sources ?? [])],
      notes,
    },
    { decision: (main ?? substitute)?.cited[0]?.value.decision ?? '' },
  );
}

/** At which session a decision was adopted, when a record says so. */
export function adoption(asked: Asked, world: World, say: Phrases, decision: string) {
  const cited = world.knowledge.decisions.find(({ value }) => value.id === decision && value.session);
  const session = findSession(world.knowledge.sessions, cited?.value.session);
  if (!cited || !session?.dates) return undefined;
  const text = sessionText(asked, world, say);
  return {
    text: say.adoptedNote(say.theDecision(decision), text.name(session), text.dates(session)),
    dates: [session.dates],
    session,
    sources: sourcesOf([cited]),
  };
}

function difference(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const named = asked.bodyIds.filter((id) => bodyOf(world.knowledge, id).parent);
  const others = world.knowledge.bodies
    .filter(({ id, series, parent }) => parent && series && !named.includes(id))
    .map(({ id }) => id);
  const [a, b] = [...named, ...others];
  if (!a || !b) return undefined;
  const lines = [a, b].flatMap((body) =>
    actsOf(world, body).flatMap((entry) => sentence(asked, world, say, body, entry.act, entry.cited)),
  );
  const series = [a, b].flatMap((body) => {
    const prefix = bodyOf(world.knowledge, body).series;
    return prefix ? [`${bodyName(world, body, asked.language)} : ${say.series(prefix)}.`] : [];
  });
  const acts = [a, b].flatMap((body) => actsOf(world, body));
  if (acts.length === 0) return undefined;
  return answered(asked, 'mandate', {
    lead: say.difference(bodyName(world, a, asked.language), bodyName(world, b, asked.language)),
    lines: [...lines, ...series.map((line) => line.charAt(0).toUpperCase() + line.slice(1))],
    decisions: decisionsIn(acts),
    sources: sourcesOf(acts.flatMap(({ cited }) => cited)),
  });
}

function names(asked: Asked, world: World, say: Phrases, body: BodyId): Reply | undefined {
  const given = world.knowledge.names.filter(({ value }) => value.body === body);
  const byName = new Map(given.map((cited) => [cited.value.name, cited]));
  const dated = [...byName.values()].sort((a, b) =>
    (a.record.document.date ?? '').localeCompare(b.record.document.date ?? ''),
  );
  const [oldest] = dated;
  if (!oldest) return undefined;
  const on = (cited: typeof oldest) => say.dates(cited.record.document.date ?? '', false);
  const year = asked.times[0]?.when?.slice(0, 4);
  const then = year ? dated.filter(({ record }) => record.document.date?.startsWith(year)) : [];
  if (year && then.length === 0)
    return notInRecords(asked, world, say, 'body', {
      lead: say.notInRecords,
      lines: dated.map((cited) => say.nameNow(cited.value.name, on(cited))),
      sources: sourcesOf(dated),
    });
  const [first = oldest] = then.length > 0 ? then : dated;
  const rest = then.length > 0 ? then.slice(1) : dated.slice(1);
  return answered(asked, 'body', {
    lead: say.formerName(bodyName(world, body, asked.language), first.value.name, on(first)),
    lines: rest.map((cited) => say.nameNow(cited.value.name, on(cited))),
    sources: sourcesOf([first, ...rest]),
  });
}
