import { bodyOf } from '../../knowledge/knowledge.ts';
import type { Cited } from '../../knowledge/sessions.ts';
import { findSession } from '../../knowledge/sessions.ts';
import { overlap } from '../../knowledge/when.ts';
import type { DecisionClaim } from '../../model.ts';
import type { Asked, Focus } from '../asked.ts';
import { foldKeepingLength } from '../clean.ts';
import { answered, bodyName, type Handler, notInRecords, type Reply, sourcesOf } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import { asTyped, spokenWith } from '../question.ts';
import { agree, topicWords } from '../topic.ts';
import type { World } from '../world.ts';
import { adoption } from './mandate.ts';
import { chosen } from './sessions.ts';

type Claims = Cited<DecisionClaim>[];

const MOST_QUOTES = 5;

/** A decision or resolution by its number: title, what it says, when it was adopted, where it is cited. */
export const decisionByNumber: Handler = (asked, world, say) => {
  const focused =
    asked.followUp &&
    asked.decisions.length === 0 &&
    asked.focus?.decision &&
    ['title', 'say', 'adopt', 'cite', 'when'].some((cue) => asked.cues.has(cue)) &&
    asked.symbols.length === 0 &&
    asked.items.length === 0 &&
    asked.times.length === 0 &&
    !asked.cues.has('session') &&
    !asked.cues.has('meet') &&
    !asked.focus.session
      ? asked.focus.decision
      : undefined;
  if (focused) return reply(asked, world, say, focused);
  if (asked.decisions.length === 0) return undefined;
  // "Did decision 4/3 create the group?" is a question about the group, and held against its mandate.
  const acts = ['create', 'permanent', 'endact', 'renewact', 'mergeact'].some((cue) => asked.cues.has(cue));
  const ids = asked.decisions.map((mention) => `${mention.word ?? 'decision'} ${mention.number}`);
  if (acts && (asked.genericGroup || asked.bodyIds.length > 0) && ids.every((id) => isHeld(world, id)))
    return undefined;
  const replies = asked.decisions.map((mention) => {
    const words = mention.word ? [mention.word] : (['decision', 'resolution'] as const);
    const id = words.map((word) => `${word} ${mention.number}`).find((candidate) => isHeld(world, candidate));
    return id ? reply(asked, world, say, id) : unknown(asked, world, say, mention.word ?? 'decision', mention.number);
  });
  const [first, ...rest] = replies;
  const refused = replies.find(({ answer }) => answer.status !== 'answered');
  if (refused || !first || rest.length === 0) return refused ?? first;
  const answers = replies.map(({ answer }) => answer);
  return answered(asked, 'decision', {
    lead: first.answer.lead,
    lines: [...first.answer.lines, ...rest.flatMap(({ answer }) => [answer.lead, ...answer.lines])],
    dates: answers.flatMap(({ dates }) => dates),
    decisions: answers.flatMap(({ decisions }) => decisions),
    sources: answers.flatMap(({ sources }) => sources),
    notes: answers.flatMap(({ notes }) => notes),
  });
};

const claimsOn = (world: World, id: string): Claims => world.knowledge.decisions.filter(({ value }) => value.id === id);
const isHeld = (world: World, id: string): boolean => claimsOn(world, id).length > 0;

/** The number is not held under this word: says whether it is under the other one. */
function unknown(asked: Asked, world: World, say: Phrases, word: 'decision' | 'resolution', number: string): Reply {
  const id = `${word} ${number}`;
  const other = `${word === 'decision' ? 'resolution' : 'decision'} ${number}`;
  const mandates = world.knowledge.mandates.filter(
    ({ value }) =>
      asked.cues.has('create') &&
      value.act === 'created' &&
      (asked.bodyIds.length === 0 || asked.bodyIds.includes(value.body)),
  );
  const [mandate] = mandates;
  const lines = [
    ...(isHeld(world, other) ? [say.otherWord(say.theDecision(other))] : []),
    ...(mandate
      ? [say.created(bodyName(world, mandate.value.body, asked.language), say.theDecision(mandate.value.decision), '')]
      : []),
  ];
  return notInRecords(asked, world, say, 'decision', {
    lead: say.decisionNotHeld(say.theDecision(id)),
    lines,
    sources: sourcesOf([...(isHeld(world, other) ? claimsOn(world, other).slice(0, 1) : []), ...mandates.slice(0, 1)]),
  });
}

function reply(asked: Asked, world: World, say: Phrases, id: string): Reply {
  const { cues } = asked;
  const claims = claimsOn(world, id);
  const name = say.theDecision(id);
  const focus: Focus = { decision: id };
  const titled = claims.find(({ value }) => value.title);
  const quotedTitle = titled?.claim.quote.includes(`"${titled.value.title}"`) ? (titled.value.title ?? '') : '';
  const foreign = asked.leftover.filter((word) => !/^\d+$/.test(word));
  const claimed = [...foreign, ...subjectWords(asked)];
  if (
    cues.has('title') &&
    titled &&
    claimed.length > 0 &&
    agree(claimed, titled.value.title ?? '', asked, world, titled.record.document.language).share < 0.75
  )
    return notInRecords(
      asked,
      world,
      say,
      'decision',
      {
        lead: say.notSo,
        lines: [quotedTitle ? say.decisionTitle(name, quotedTitle) : say.decisionAbout(name, titled.value.title ?? '')],
        sources: sourcesOf([titled]),
      },
      focus,
    );
  if (cues.has('title') && titled) {
    const lead = quotedTitle ? say.decisionTitle(name, quotedTitle) : say.decisionAbout(name, titled.value.title ?? '');
    return answered(asked, 'decision', { lead, decisions: [id], sources: sourcesOf([titled]) }, focus);
  }
  if (cues.has('title'))
    return notInRecords(
      asked,
      world,
      say,
      'decision',
      { lead: say.noTitle(name), sources: sourcesOf(claims.slice(0, 1)) },
      focus,
    );
  if (cues.has('adopt') || cues.has('when') || (cues.has('session') && !cues.has('say') && foreign.length === 0)) {
    const adopted = adoption(asked, world, say, id);
    if (adopted && foreign.length === 0)
      return answered(
        asked,
        'decision',
        { lead: adopted.text, dates: adopted.dates, decisions: [id], sources: adopted.sources },
        focus,
      );
    if (foreign.length === 0)
      return notInRecords(
        asked,
        world,
        say,
        'decision',
        { lead: say.adoptionUnknown(name), sources: sourcesOf(claims.slice(0, 1)) },
        focus,
      );
  }
  if (cues.has('cite') || (cues.has('where') && foreign.length === 0)) {
    const lines = claims.map(({ record, claim }) =>
      say.citedLine(
        record.document.title,
        record.document.date ? say.dates(record.document.date, false) : '',
        say.paragraph(claim.paragraph),
      ),
    );
    return answered(
      asked,
      'decision',
      {
        lead: say.decisionCited(name, new Set(claims.map(({ record }) => record.id)).size),
        lines: [...new Set(lines)],
        decisions: [id],
        sources: sourcesOf(claims),
      },
      focus,
    );
  }
  const topic = [...foreign, ...subjectWords(asked)];
  const chosen = onTopic(claims, topic, asked, world);
  if (topic.length > 0 && chosen.length === 0)
    return notInRecords(
      asked,
      world,
      say,
      'decision',
      {
        lead: say.decisionTopic(name, asTyped(asked, topic)),
        lines: claims.slice(0, 1).map(({ claim }) => say.quoted(claim.quote)),
        sources: sourcesOf(claims.slice(0, 1)),
      },
      focus,
    );
  const shown = (topic.length > 0 ? chosen : substance(claims)).slice(0, MOST_QUOTES);
  const notes = shown.some(({ claim }) => claim.read === 'deduction') ? [say.sameDecisionNote] : [];
  return answered(
    asked,
    'decision',
    {
      lead: say.decisionSays(name, titled?.value.title ?? ''),
      lines: shown.map(({ claim }) => say.quoted(claim.quote)),
      decisions: [id],
      sources: sourcesOf(shown),
      notes,
    },
    focus,
  );
}

/** The subject of the group that the question names: "la coopération internationale" in a question about decision 4/3. */
function subjectWords(asked: Asked): string[] {
  if (!asked.cues.has('about') && !asked.cues.has('say') && !asked.cues.has('title')) return [];
  const own = new Set(['groupe', 'group', 'travail', 'working', 'experts', 'conference', 'parties', 'wg', 'gt']);
  return asked.bodies
    .filter(({ body }) => body.includes('-wg-'))
    .flatMap(({ from, to }) => asked.tokens.slice(from, to))
    .filter(({ word }) => word.length > 3 && !own.has(word))
    .map(({ word }) => word);
}

/** What says most: each quotation once, those that only name the decision last. */
function substance(claims: Claims): Claims {
  const seen = new Set<string>();
  const once = claims.filter(({ claim }) => !seen.has(claim.quote) && seen.add(claim.quote));
  const telling = once.filter(({ value }) => !value.session);
  return telling.length > 0 ? telling : once;
}

function onTopic(claims: Claims, words: string[], asked: Asked, world: World): Claims {
  if (words.length === 0) return claims;
  const scored = claims.map((cited) => ({
    cited,
    share: agree(words, cited.claim.quote, asked, world, cited.record.document.language).share,
  }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  return best < 0.5 ? [] : scored.filter(({ share }) => share === best).map(({ cited }) => cited);
}

/** "Which resolution encourages the two groups to meet every year": a decision sought by what it says. */
export const decisionBySubject: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (asked.decisions.length > 0 || !(cues.has('decision') || cues.has('resolution')) || asked.symbols.length > 0)
    return undefined;
  const entitled = byTitle(asked, world, say);
  if (entitled) return entitled;
  const spoken = spokenWith(asked, ['joint']);
  const words = [...topicWords(asked), ...spoken];
  if (words.length === 0) return undefined;
  const word =
    cues.has('resolution') && !cues.has('decision')
      ? 'resolution'
      : cues.has('decision') && !cues.has('resolution')
        ? 'decision'
        : '';
  const claims = world.knowledge.decisions.filter(({ value }) => value.id?.startsWith(word));
  const named = [...words, ...spokenWith(asked, ['say', 'meet', 'joint'])];
  const found = onTopic(claims, asked.leftover.length > 0 ? asked.leftover : words, asked, world);
  const best = found.length > 1 ? onTopic(found, named, asked, world) : found;
  const ids = [...new Set((best.length > 0 ? best : found).flatMap(({ value }) => value.id ?? []))];
  const [id] = ids;
  const share = id
    ? Math.max(
        ...claimsOn(world, id).map(
          ({ claim, record }) => agree(asked.leftover, claim.quote, asked, world, record.document.language).share,
        ),
      )
    : 0;
  if (!id || ids.length > 2 || (asked.leftover.length > 0 && share < 0.6)) return undefined;
  const shown = (best.length > 0 ? best : found).slice(0, MOST_QUOTES);
  return answered(
    asked,
    'decision',
    {
      lead: say.decisionFound(say.list(ids.map((one) => say.theDecision(one)))),
      lines: shown.map(({ claim }) => say.quoted(claim.quote)),
      decisions: ids,
      sources: sourcesOf(shown),
    },
    { decision: id },
  );
};

/** The decision whose title the question quotes. */
function byTitle(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const title = /[«"“]\s*([^«»"“”]{8,400}?)\s*[»"”]/.exec(asked.text)?.[1];
  if (!title) return undefined;
  const same = (other: string | undefined) =>
    other !== undefined && foldKeepingLength(other) === foldKeepingLength(title);
  const cited = world.knowledge.decisions.find(({ value }) => same(value.title));
  if (!cited?.value.id) return undefined;
  const { id } = cited.value;
  return answered(
    asked,
    'decision',
    { lead: say.decisionTitle(say.theDecision(id), title), decisions: [id], sources: sourcesOf([cited]) },
    { decision: id },
  );
}

/** The decisions and resolutions that a document cites, that a session adopted, or all that are held. */
export const decisionsListed: Handler = (asked, world, say) => {
  const { cues } = asked;
  const decided = cues.has('decide') && !cues.has('decision') && asked.bodyIds.length > 0 && !asked.genericGroup;
  const plural = asked.tokens.some(({ word }) => ['decisions', 'resolutions'].includes(word));
  if (
    asked.decisions.length > 0 ||
    cues.has('howmany') ||
    asked.leftover.some((word) => !/^\d+$/.test(word)) ||
    !(plural || (decided && asked.ordinals.length + asked.times.length > 0))
  )
    return undefined;
  const words = ['decision', 'resolution'].filter((word) => cues.has(word) || decided);
  const adopting = decided || cues.has('adopt');
  const held = world.knowledge.decisions.filter(
    ({ value }) => value.id && words.some((word) => value.id?.startsWith(word)),
  );
  const fits = ({ value, record }: (typeof held)[number]) => {
    const session = findSession(world.knowledge.sessions, value.session);
    if (adopting)
      return session !== undefined && chosen(asked, world, [String([value.by].flat()[0])]).sessions.includes(session);
    const times = asked.times.every(
      ({ when }) =>
        !when || [record.document.date, record.document.session?.dates].some((date) => date && overlap(date, when)),
    );
    const kind = !cues.has('annotated') || record.document.kind.includes('annotated');
    const about = asked.bodies
      .filter(({ body }) => body.includes('-wg-'))
      .every(
        ({ body }) =>
          world.knowledge.mandates.some(
            (mandate) => mandate.value.body === body && mandate.value.decision === value.id,
          ) ||
          agree(
            subjectWords({ ...asked, cues: new Set(['about']) }),
            claimsOn(world, value.id ?? '')
              .map(({ claim }) => claim.quote)
              .join(' '),
            asked,
            world,
            record.document.language,
          ).share > 0.6,
      );
    return times && kind && about;
  };
  const found = held.filter(fits);
  if (found.length === 0)
    return decided || plural ? notInRecords(asked, world, say, 'decision', { lead: say.notInRecords }) : undefined;
  const ids = [...new Set(found.map(({ value }) => value.id ?? ''))].sort();
  const once = ids.flatMap((id) => found.find(({ value }) => value.id === id) ?? []);
  return answered(asked, 'decision', {
    lead: say.decisionsFound(ids.length),
    lines: ids.map((id) => `${say.decision(id)}${titleOf(world, id, say)}`),
    decisions: ids,
    sources: sourcesOf(once),
  });
};

const titleOf = (world: World, id: string, say: Phrases): string => {
  const cited = claimsOn(world, id).find(({ value, claim }) => value.title && claim.quote.includes(`"${value.title}"`));
  return cited?.value.title ? ` : ${say.quoted(cited.value.title)}` : '';
};

/** What a body that holds no sessions here decided: the extended Bureau on 12 December 2013. */
export const bodyDecisions: Handler = (asked, world, say) => {
  const body = asked.bodyIds.find((id) => !bodyOf(world.knowledge, id).series);
  if (!body) return undefined;
  const claims = world.knowledge.decisions.filter(({ value }) => value.by === body);
  const times = asked.times.flatMap(({ when }) => when ?? []);
  const found = claims.filter(({ value }) =>
    times.every((when) => value.date?.startsWith(when) || when === value.date),
  );
  const [first] = found;
  if (!first) return undefined;
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  if (words.length > 0 && agree(words, first.claim.quote, asked, world, first.record.document.language).share < 0.5)
    return undefined;
  const name = bodyName(world, body, asked.language);
  const lead = first.value.date ? say.bodyDecided(name, say.dates(first.value.date, false)) : say.decisionFound(name);
  return answered(asked, 'decision', {
    lead,
    lines: found.map(({ claim }) => say.quoted(claim.quote)),
    dates: found.flatMap(({ value }) => value.date ?? []),
    sources: sourcesOf(found),
  });
};
