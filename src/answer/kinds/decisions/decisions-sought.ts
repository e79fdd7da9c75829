import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Cited } from '../../../knowledge/sessions.ts';
import type { BodyId, DecisionClaim } from '../../../model.ts';
import { findDecisions } from '../../../records/decision-numbers.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';
import { analyse } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { answered, bodyName, type Handler, type Reply, sourcesOf } from '../../compose.ts';
import { saysDeed } from '../../decision-deeds.ts';
import { holdsOrdinal } from '../../evidence/asked/numbers.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { placesNamed } from '../../places-named.ts';
import { foldKeepingLength } from '../../reading/clean.ts';
import { spokenWith, wordLanguage } from '../../reading/question.ts';
import { isOfCities } from '../../session-of-decision.ts';
import { agree, topicWords } from '../../topic.ts';
import type { World } from '../../world.ts';
import { MOST_QUOTES } from './decision-by-number.ts';
import { claimsOn, isCitedByOther, onTopic } from './decision-claims.ts';
import { inItsWords } from './decision-in-words.ts';
import { saysNames } from './decision-names.ts';
import { isOfOtherBoard } from './decision-taker.ts';
import { saidOf } from './decisions-apart.ts';
import { isToldOfDecision } from './told-of-decision.ts';

/** Words that are asked for elsewhere, and here say what a decision is about: "the dates of future sessions". */
const OF_SUBJECT = ['programme', 'report', 'session', 'adopt'];
const isDates = (word: string): boolean => /^dates?$/.test(word);

/** So much of what is sought a decision must say. */
const ENOUGH = 0.6;

/** Words for what was adopted. */
const ADOPTS = /\b(?:adopt|approv|approuv|aprob|endors)|утвер[жд]|приня|одобр|اعتمد|اقر|通过|核可/u;

/** A decision with a number of its own, that is none of a session. */
const BARE_NUMBER =
  /(?:d[ée]cision|decisión|решени\p{L}+|المقرر|resolu[ct]i[oó]n|résolution|резолюци\p{L}+|القرار) (?:no?\.? ?|n° ?|№ ?|رقم )?\d+(?![\d/])|第\d+号(?:决定|决议)/iu;

/** "Which resolution encourages the two groups to meet every year": a decision sought by what it says. */
export const decisionBySubject: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (asked.decisions.length > 0 || !(cues.has('decision') || cues.has('resolution')) || asked.symbols.length > 0)
    return undefined;
  if (asked.tokens.some(({ word }) => word === 'decisions' || word === 'resolutions')) return undefined;
  // "Which decision is that based on?", of an item that was spoken of: what is decided elsewhere is none.
  if (asked.followUp && cues.has('that') && asked.focus?.item !== undefined) return undefined;
  // "Decision 5 of the Advisory Group" has a number of its own, which none of those that are held has.
  if (BARE_NUMBER.test(asked.typed)) return undefined;
  const entitled = byTitle(asked, world, say);
  if (entitled) return entitled;
  const tells = (word: string) => analyse(word, wordLanguage(asked, word)).length > 0;
  const spoken = spokenWith(asked, ['joint']).filter(tells);
  const words = [...topicWords(asked), ...spoken];
  if (words.length === 0) return undefined;
  const word =
    cues.has('resolution') && !cues.has('decision')
      ? 'resolution'
      : cues.has('decision') && !cues.has('resolution')
        ? 'decision'
        : '';
  // Of a text that is printed, the title tells what it is about, and no single paragraph.
  const claims = world.knowledge.decisions.filter(
    (cited) =>
      cited.value.id?.startsWith(word) &&
      (cited.value.title !== undefined || !/^\d{1,3}\. /.test(cited.claim.quote)) &&
      !isCitedByOther(cited) &&
      !isOfOtherBoard(cited, asked),
  );
  const subject = [...words, ...spokenWith(asked, OF_SUBJECT), ...spokenWith(asked, ['when']).filter(isDates)];
  const cities = placesNamed(asked, world);
  const fitting = claims.filter(({ value: { id } }) => id === undefined || isOfCities(id, cities, world));
  const titled = byWordsOfTitle(asked, world, say, fitting, subject);
  if (titled) return titled;
  const named = [...words, ...spokenWith(asked, ['say', 'meet']), ...spoken];
  const found = onTopic(claims, asked.leftover.length > 0 ? asked.leftover : words, asked, world);
  const narrowed = found.length > 1 ? onTopic(found, named, asked, world) : found;
  const best = saidOf(inItsWords(narrowed.length > 0 ? narrowed : found, asked), asked, world);
  const ids = [...new Set(best.flatMap(({ value }) => value.id ?? []))];
  const [id] = ids;
  const shares = ids.map((one) =>
    Math.max(
      ...claimsOn(world, one).map(
        ({ claim, record }) => agree(subject, claim.quote, asked, world, record.document.language).share,
      ),
    ),
  );
  const share = Math.min(...shares);
  // "To meet one after the other": where no more is said, all of it is said of the decision that is meant.
  const saysSo = (one: string) =>
    claimsOn(world, one).some(
      ({ claim, record }) => agree(named, claim.quote, asked, world, record.document.language).missing.length === 0,
    );
  if (asked.leftover.length === 0 && !ids.every(saysSo)) return undefined;
  if (!id || ids.length > 2 || (asked.leftover.length > 0 && share < (ids.length > 1 ? 1 : ENOUGH))) return undefined;
  if (!ids.every((one) => isOfSession(one, asked) && isOfCities(one, cities, world) && saysNames(one, asked, world)))
    return undefined;
  if (saidOfOther(ids, subject, share, asked, world)) return undefined;
  const shown = best.slice(0, MOST_QUOTES);
  // Of the decisions of two documents one is meant, and nothing tells which.
  if (ids.length > 1 && shown.some(({ record }) => record !== shown[0]?.record)) return undefined;
  if (!shown.some(({ claim, record }) => isToldOfDecision(claim.quote, record.document.language, asked, world)))
    return undefined;
  if (!shown.some(({ claim, record }) => saysDeed(claim.quote, record.document.language, asked, world)))
    return undefined;
  if (!shown.some(({ claim, record }) => saysFigures(claim.quote, ids, languageOf(record.document.language), asked)))
    return undefined;
  // What a decision asked for, or recalls, it did not adopt.
  if (cues.has('adopt') && !shown.some(({ claim }) => ADOPTS.test(plain(claim.quote)))) return undefined;
  return answered(
    asked,
    'decision',
    {
      lead: say.decisionFound(say.list(ids.map((one) => say.theDecision(one)))),
      lines: [...new Set(shown.map(({ claim }) => say.quoted(claim.quote)))],
      decisions: ids,
      dates: cues.has('when') ? [...new Set(shown.flatMap(({ value: { date } }) => date ?? []))] : [],
      sources: sourcesOf(shown),
    },
    { decision: id },
  );
};

/** Whether another paragraph of the same documents says more of what is asked, and names another decision. */
const saidOfOther = (ids: readonly string[], words: string[], share: number, asked: Asked, world: World): boolean =>
  ids
    .flatMap((id) => claimsOn(world, id))
    .some(({ record: { document, paragraphs } }) =>
      paragraphs.some(({ text }) => {
        const named = findDecisions(plain(text), languageOf(document.language));
        const isOther = named.length > 0 && !named.some(({ id }) => ids.includes(id));
        return isOther && agree(words, text, asked, world, document.language).share > share;
      }),
    );

/** "By which decision of CMP 13": the number of a session that is named stands in those of its decisions, `1/CMP.13`, `6/4`. */
export function isOfSession(id: string, { bodyIds, ordinals, cues }: Asked): boolean {
  const isSession = ordinals.length > 0 && (bodyIds.length > 0 || cues.has('session'));
  const numbers = id.match(/\d+/g)?.map(Number) ?? [];
  return !isSession || ordinals.some(({ value }) => numbers.includes(value));
}

/** "Edition 1.2", "the minutes of the second session": a decision on edition 1.1, and on the first session, is another. */
function saysFigures(
  quote: string,
  ids: readonly string[],
  language: LanguageData,
  { typed, ordinals }: Asked,
): boolean {
  const own = ids.flatMap((id) => id.match(/\d+/g)?.map(Number) ?? []);
  return (
    (typed.match(DECIMALS) ?? []).every((figure) => quote.includes(figure)) &&
    ordinals.every(({ value }) => own.includes(value) || holdsOrdinal(quote, value, language))
  );
}

const DECIMALS = /(?<![\d./])\d+\.\d+(?![\d./])/g;

/** The one decision whose title holds all that the question is about: "which decision deals with the report of the Board?" */
function byWordsOfTitle(
  asked: Asked,
  world: World,
  say: Phrases,
  claims: Cited<DecisionClaim>[],
  words: string[],
): Reply | undefined {
  const fitting = claims.filter(
    ({ value: { id, title }, record }) =>
      id !== undefined &&
      title !== undefined &&
      isOfSession(id, asked) &&
      agree(words, title, asked, world, record.document.language).share === 1,
  );
  const [first, ...others] = fitting;
  if (!first?.value.id || words.length < 2 || others.some(({ value }) => value.id !== first.value.id)) return undefined;
  const lead = say.decisionFound(say.theDecision(first.value.id));
  const lines = [say.quoted(first.value.title ?? '')];
  const parts = { lead, lines, decisions: [first.value.id], sources: sourcesOf([first]) };
  return answered(asked, 'decision', parts, { decision: first.value.id });
}

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

/** "Qui a décidé de mettre le rapport à disposition ?": the body whose decision says so. */
function whoDecided(asked: Asked, world: World): BodyId | undefined {
  if (!asked.cues.has('who') || !asked.cues.has('decide')) return undefined;
  const words = [...asked.leftover.filter((word) => !/^\d+$/.test(word)), ...spokenWith(asked, ['report'])];
  const found = world.knowledge.decisions.find(
    ({ value, claim, record }) =>
      !value.id && words.length > 1 && agree(words, claim.quote, asked, world, record.document.language).share >= 0.6,
  );
  return found?.value.by;
}

/** What a body decided whose decisions are known by their day alone: the extended Bureau on 12 December 2013. */
export const bodyDecisions: Handler = (asked, world, say) => {
  const body = asked.bodyIds.find((id) => !bodyOf(world.knowledge, id).series) ?? whoDecided(asked, world);
  // "When is its next meeting?": on which day it decided something is none.
  const isOfMeeting = (['meet', 'session', 'next'] as const).some((cue) => asked.cues.has(cue));
  if (!body || (isOfMeeting && !asked.cues.has('decide') && !asked.cues.has('decision'))) return undefined;
  const claims = world.knowledge.decisions.filter(({ value }) => value.by === body && value.id === undefined);
  const times = asked.times.flatMap(({ when }) => when ?? []);
  const found = claims.filter(({ value }) =>
    times.every((when) => value.date?.startsWith(when) || when === value.date),
  );
  const [first] = found;
  if (!first) return undefined;
  // "The decision on the report of the eighth meeting", where it is on that of the seventh.
  const isCounted = ({ record, claim }: Cited<DecisionClaim>) =>
    asked.ordinals.every(({ value }) => holdsOrdinal(claim.quote, value, languageOf(record.document.language)));
  if (!found.some(isCounted)) return undefined;
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  if (words.length > 0 && agree(words, first.claim.quote, asked, world, first.record.document.language).share < 0.5)
    return undefined;
  const name = bodyName(world, body, asked.language);
  const lead = first.value.date ? say.bodyDecided(name, say.dates(first.value.date, false)) : say.decisionFound(name);
  return answered(asked, 'decision', {
    lead,
    lines: [...new Set(found.map(({ claim }) => say.quoted(claim.quote)))],
    dates: found.flatMap(({ value }) => value.date ?? []),
    symbols: found.flatMap(({ claim }) => findSymbols(claim.quote).map(({ symbol }) => symbol)),
    sources: sourcesOf(found),
  });
};
