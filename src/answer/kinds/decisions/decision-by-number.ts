import type { Cited } from '../../../knowledge/sessions.ts';
import type { Answer, DecisionClaim } from '../../../model.ts';
import { opensList } from '../../../records/text.ts';
import { isHan } from '../../../search/han.ts';
import type { Asked, Focus } from '../../asked.ts';
import { answered, type Handler, inTurn, notInRecords, type Reply, sourcesOf, together } from '../../compose.ts';
import { deedsIn } from '../../deeds/deed-asked.ts';
import { asksLand } from '../../evidence/asked/wanted.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { asTyped } from '../../reading/question.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { isBareRecital } from './bare-recital.ts';
import { claimsOn, datedWithin, isHeld, mandateClaims, onTopic, subjectWords, substance } from './decision-claims.ts';
import { isOfOtherConference, requestsOf, saysDuration } from './decision-requests.ts';
import { isOfOtherTaker, withoutTaker } from './decision-taker.ts';
import { adoption, asksItsMeeting } from './mandate-acts.ts';
import { unknownDecision } from './unknown-decision.ts';

export const MOST_QUOTES = 5;
/** So much of what is said of it beside its number must stand in its title. */
const MOST_OF_TITLE = 0.5;

/** "What does decision 5/CP.17 adopt?" */
const asksWhat = ({ cues, tokens }: Asked): boolean =>
  cues.has('adopt') && !cues.has('when') && /^(?:what|que|quoi|qu)$/.test(tokens[0]?.word ?? '');

/** "What did decision 4/3 change?": what it says. */
const EFFECT =
  /^(?:changed?|altered?|changer?|chang[ée]e?|modifi[ée]e?r?|cambi(?:a|o|ó|ar)|измени(?:ло|ла|л|лось)|меняет|يغير|تغير|غير|غيرت|改变|变化|改)$/u;

/** What announces a list gives none of it, and a recital of numbers says nothing of them (FCCC/PA/CMA/2018/3/Add.1). */
const isTold = ({ claim, record }: Cited<DecisionClaim>): boolean =>
  !opensList(claim.quote) && !isBareRecital(claim.quote, record.document.language);

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
    !asked.cues.has('permanent') &&
    !asked.cues.has('create') &&
    !asked.cues.has('meet') &&
    !asked.focus.session
      ? asked.focus.decision
      : undefined;
  if (focused) return reply(asked, world, say, focused);
  if (asked.decisions.length === 0) return undefined;
  // "17/CP.24: which country hosts COP 25?" is asked of a session, and not of the day of the decision.
  if (asked.cues.has('where') && asked.ordinals.length > 0 && asked.bodyIds.length > 0) return undefined;
  // Which country put it forward, or is asked for something, no document that cites it says by that.
  if (asksLand(asked) && !asked.cues.has('cite')) return undefined;
  // Up to when something is to be done is said in one sentence of its text.
  if (asked.cues.has('deadline')) return undefined;
  // "Did decision 4/3 create the group?" is a question about the group, and held against its mandate.
  const acts = ['create', 'permanent', 'endact', 'renewact', 'mergeact'].some((cue) => asked.cues.has(cue));
  const ids = asked.decisions.map((mention) => `${mention.word ?? 'decision'} ${mention.number}`);
  if (acts && (asked.genericGroup || asked.bodyIds.length > 0) && ids.every((id) => isHeld(world, id)))
    return undefined;
  // "Which decision came after 3/4?": another one is sought.
  const beside = asked.matches.some(
    ({ cue, to }) =>
      ['after', 'before', 'following', 'previous'].includes(cue) && asked.decisions.some(({ from }) => from === to),
  );
  if (beside && !asked.cues.has('session') && !asked.cues.has('meet'))
    return notInRecords(asked, world, say, 'decision', { lead: say.notInRecords });
  const replies = asked.decisions.map((mention) => {
    const words = mention.word ? [mention.word] : (['decision', 'resolution'] as const);
    const id = words.map((word) => `${word} ${mention.number}`).find((candidate) => isHeld(world, candidate));
    if (id && isOfOtherTaker(asked, mention, id, world))
      return notInRecords(asked, world, say, 'decision', { lead: say.notInRecords });
    return id
      ? reply(asked, world, say, id)
      : unknownDecision(asked, world, say, mention.word ?? 'decision', mention.number);
  });
  const [first, ...rest] = replies;
  const refused = replies.find(({ answer }) => answer.status !== 'answered');
  if (refused || !first || rest.length === 0) return refused ?? first;
  const answers = replies.map(({ answer }) => answer);
  return together(asked, 'decision', answers, inTurn(answers));
};

function reply(asked: Asked, world: World, say: Phrases, id: string): Reply {
  const { cues } = asked;
  const claims = claimsOn(world, id);
  const name = say.theDecision(id);
  const focus: Focus = { decision: id };
  const unsaid = (lead: string, told?: Pick<Answer, 'lines' | 'sources'>) =>
    notInRecords(asked, world, say, 'decision', { lead, sources: sourcesOf(claims.slice(0, 1)), ...told }, focus);
  const titled = claims.find(({ value }) => value.title);
  const quotedTitle = titled?.claim.quote.includes(`"${titled.value.title}"`) ? (titled.value.title ?? '') : '';
  // "Date of adoption of decision 3/4?": no adoption of something else that it speaks of.
  const isDay = (word: string) => word === 'adoption' && (cues.has('when') || cues.has('docdate'));
  const left = asked.leftover.filter(
    (word) => !/^\d+$/.test(word) && !(isHan(word) && word.length < 2) && !isDay(word) && !EFFECT.test(word),
  );
  const unexplained = withoutTaker(left, id, claims, asked, world);
  // "When was resolution 48/246 on the Mission in Haiti adopted?": the words of its title say which is meant.
  const ofTitle = titled
    ? agree(unexplained, titled.value.title ?? '', asked, world, titled.record.document.language)
    : undefined;
  const foreign =
    (cues.has('adopt') || cues.has('docdate')) && ofTitle && ofTitle.share >= MOST_OF_TITLE ? [] : unexplained;
  const claimed = [...foreign, ...subjectWords(asked, world)];
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
  if (cues.has('title')) return unsaid(say.noTitle(name));
  if (
    cues.has('adopt') ||
    cues.has('when') ||
    cues.has('docdate') ||
    (cues.has('session') && !cues.has('say') && foreign.length === 0)
  ) {
    // Who adopted it, and what it adopts, is no day.
    const adopted = adoption(asked, world, say, id);
    if (cues.has('programme') || asksWhat(asked) || (cues.has('who') && !adopted?.session))
      return unsaid(say.notInRecords);
    // The day alone does not say at which of its meetings that was.
    if (asksItsMeeting(asked) && !cues.has('when') && adopted && adopted.sources.length < 2)
      return unsaid(say.notInRecords);
    // Nor does it say where, or at which session.
    const isElsewhere = cues.has('where') || (cues.has('whichsession') && !asksItsMeeting(asked));
    if (isElsewhere && adopted && !adopted.session)
      return unsaid(say.notInRecords, { lines: [adopted.text], sources: adopted.sources });
    if (adopted && foreign.length === 0)
      return answered(
        asked,
        'decision',
        {
          lead: adopted.text,
          // "At which meeting?" stands in the words that give the day.
          lines: asksItsMeeting(asked)
            ? adopted.sources.flatMap(({ quote }) => (quote ? [say.quoted(quote)] : []))
            : [],
          dates: adopted.dates,
          decisions: [id],
          sources: adopted.sources,
        },
        focus,
      );
    if (foreign.length === 0) return unsaid(say.adoptionUnknown(name));
  }
  // "Which dates does resolution 78/315 give for the Conference?": not what it says in general.
  const asksWithin = ['when', 'where', 'hour', 'symbol', 'documents'].some((cue) => cues.has(cue));
  const within = cues.has('when') && foreign.length > 0 ? datedWithin(claims, foreign, asked, world) : undefined;
  if (within)
    return answered(
      asked,
      'decision',
      {
        lead: say.decisionSays(name, quotedTitle),
        lines: [say.quoted(within.cited.claim.quote)],
        dates: [within.date],
        decisions: [id],
        sources: sourcesOf([within.cited]),
      },
      focus,
    );
  if (asksWithin && foreign.length > 0) return unsaid(say.decisionTopic(name, asTyped(asked, foreign)));
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
  const requests = deedsIn(asked).includes('request') ? requestsOf(claims) : undefined;
  if (requests && (requests.length === 0 || isOfOtherConference(asked, id, world))) return unsaid(say.notInRecords);
  const topic = [...foreign, ...subjectWords(asked, world)];
  // Words of another language than that of its text cannot be held against it.
  const isForeign = claims.every(({ record }) => record.document.language !== asked.language);
  const isNamed = claims.some(({ value, claim }) => value.title === claim.quote);
  const agreeing = onTopic(requests ?? claims, topic, asked, world);
  const ofMandate = agreeing.length === 0 && foreign.length === 0 ? mandateClaims(claims, id, asked, world) : [];
  const chosen = agreeing.length === 0 && isForeign && isNamed ? claims : ofMandate.length > 0 ? ofMandate : agreeing;
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
  const shown = (topic.length > 0 ? chosen : (requests ?? substance(claims)))
    .filter((cited) => isTold(cited) && (!cues.has('howlong') || saysDuration(cited.claim.quote)))
    .slice(0, MOST_QUOTES);
  if (shown.length === 0) return unsaid(say.notInRecords);
  const notes = shown.some(({ claim }) => claim.read === 'deduction') ? [say.sameDecisionNote] : [];
  return answered(
    asked,
    'decision',
    {
      lead: say.decisionSays(name, quotedTitle),
      lines: shown.map(({ claim }) => say.quoted(claim.quote)),
      decisions: [id],
      sources: sourcesOf(shown),
      notes,
    },
    focus,
  );
}
