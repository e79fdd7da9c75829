import type { AnswerLanguage, DocumentRecord } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { isDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { type Handler, type Reply, together } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import { asksOutcome } from '../outcome-asked.ts';
import { asksSitting } from '../sittings/asks-sitting.ts';
import { textsBeside, type World, withTexts } from '../world.ts';
import { asksAllLands, asksAllPersons, asksPerson, type Wanted, wantedBy } from './asked/wanted.ts';
import { bracketedSession } from './days/bracketed-session.ts';
import { asksOnlyWhen, heldInHead } from './days/held-in-head.ts';
import { ofDocumentYear } from './days/of-document-year.ts';
import { asksYearAlone } from './days/years.ts';
import { type Found, find } from './find.ts';
import { isOneSession, mayBeSaid } from './gates.ts';
import { ofItemBefore } from './items/item-before.ts';
import { itemOfBody, itemSaid } from './items/item-said.ts';
import { placesItWrong } from './lands/false-place.ts';
import { asksTheme } from './rules/themes.ts';
import { type Scope, scopeOf } from './scope.ts';
import { askedOfHeads } from './texts/named-in-head.ts';
import { told } from './told.ts';
import { withinBefore } from './within.ts';
import { soughtIn } from './words/sought.ts';
import { BODIES } from './words/sure.ts';

/** Nearer to the best one than this, another sentence may as well be meant. */
const NEAR = 0.04;

/**
 * The sentence that holds what a question names, and the kind of thing that it asks for: a date, a place, an hour, a
 * decision, a document. Used where nothing that was read from the documents answers. Its words are quoted; nothing is
 * concluded from them.
 */
export const evidence: Handler = (question, world, say) => {
  const found = replies.get(question) ?? { reply: sentenceFor(question, world, say) ?? ofHeads(question, world, say) };
  replies.set(question, found);
  return found.reply;
};

/** Several handlers look for a sentence in their turn; it is sought once for a question. */
const replies = new WeakMap<Asked, { reply: Reply | undefined }>();

/** The one document that answers, of those whose heads name what the question names. */
const ofHeads: Handler = (question, world, say) => {
  const all = askedOfHeads(question, world);
  if (all.some(asksOnlyWhen)) return all.every(asksOnlyWhen) ? heldInHead(all, world, say) : undefined;
  const told = all.flatMap((asked) => sentenceFor(asked, world, say) ?? []);
  return told.length === 1 ? told[0] : undefined;
};

const sentenceFor: Handler = (question, world, say) => {
  const asked = ofDocumentYear(withoutRelative(withoutNumber(ofItemBefore(ofSessionBefore(question)))), world);
  if (!asked) return undefined;
  const named = scopeOf(asked, world);
  const before =
    named.records.length > 0
      ? undefined
      : withinBefore(asked, world, asked.leftover.length + asked.ordinals.length > 0);
  const scope = before ?? named;
  const isTitle =
    asked.items.length > 0 && !asksSitting(asked) && !asksOutcome(asked) && !DONE.some((cue) => asked.cues.has(cue));
  if (isTitle) return itemSaid(asked, world, say, scope.records) ?? itemOfBody(asked, world, say, scope.records);
  const wanted = wantedBy(asked);
  if (!mayBeSaid(asked, world, scope, wanted) || placesItWrong(asked, world)) return undefined;
  const sought = soughtIn(asked, world);
  const tells = sought.words.some(({ weight, unknown, word }) => weight > 1 && !unknown && !BODIES.test(word));
  const isKnown = scope.records.length > 0 && !scope.isOfHead;
  if (!tells && !isOneSession(asked, world, wanted) && !isKnown) return undefined;
  const bracketed = wanted === 'date' && isOneSession(asked, world, wanted) && scope.records.length === 0;
  const set = bracketed ? bracketedSession(asked, world, say) : undefined;
  if (set) return set;
  const found = find(asked, world, wanted, sought, scope);
  const [first] = found;
  const best = first && moreExact(first, found);
  const others = found.filter((one) => one !== best);
  const due = best ? undefined : asDeadline(question, wanted);
  if (due) return sentenceFor(due, world, say);
  if (!best) return wanted === 'words' ? undefined : inOtherText(question, scope, world, say);
  const same = (other: Found) => other.dates.join() === best.dates.join() || isLessExact(other, best);
  const near = others.filter(
    ({ share, isWhole, letters, isNamed }) =>
      share > best.share - NEAR &&
      (isWhole || !best.isWhole) &&
      (isNamed || !best.isNamed) &&
      best.letters.every((name) => letters.includes(name)),
  );
  if (wanted === 'date' && !near.every(same)) return undefined;
  if (wanted === 'decision' && near.some((other) => isOfOtherDecision(other, best, asked))) return undefined;
  if (wanted !== 'document') {
    const all = asksAllLands(asked) ? wholeList([best, ...near]) : asksAllPersons(asked) ? [best, ...near] : [best];
    const replies = all.flatMap((one) => told(asked, world, say, wanted, scope, one) ?? []);
    return replies.length < 2 ? replies[0] : inOne(asked, replies);
  }
  // A heading names what is sought, and no document.
  return found.map((one) => told(asked, world, say, wanted, scope, one)).find((reply) => reply !== undefined);
};

/** "In April 2002", where another sentence says "from 8 to 12 April 2002" (E/CN.5/2025/5): one day or period, and the month or year in which it lies. */
const isLessExact = ({ dates: [wide, ...more] }: Found, { dates: [exact, ...others] }: Found): boolean =>
  wide !== undefined &&
  exact !== undefined &&
  more.length + others.length === 0 &&
  wide.length < DAY &&
  isDay(exact.slice(0, DAY)) &&
  exact.split('/').every((day) => day.startsWith(wide));

/** `2002-04-08` */
const DAY = 10;

/** Of sentences that say as much, the one that gives the days of the month or year that the first one gives. */
const moreExact = (first: Found, found: readonly Found[]): Found =>
  found.find((one) => one.share === first.share && one.isWhole === first.isWhole && isLessExact(first, one)) ?? first;

/** Whether two sentences in the words of the question name decisions of which no two are the same: which is meant, nothing tells. */
const isOfOtherDecision = (other: Found, best: Found, { language }: Asked): boolean =>
  [other, best].every((one) => one.candidate.record.document.language === language && one.decisions.length > 0) &&
  other.share === best.share &&
  other.isWhole === best.isWhole &&
  !other.decisions.some((id) => best.decisions.includes(id));

/** "Which countries hosted workshops?": the sentence that announces a list, where the best one is an entry of it; or each sentence. */
function wholeList(found: readonly Found[]): readonly Found[] {
  const list = found.find(({ entries }) => entries.some((entry) => entry === found[0]?.candidate.paragraph));
  return list ? [list] : found;
}

/** "Who are the chairs of the subsidiary bodies?": a sentence for each. */
const inOne = (asked: Asked, replies: readonly Reply[]): Reply => {
  const answers = replies.map(({ answer }) => answer);
  const lines = [...new Set(answers.flatMap((answer) => answer.lines))];
  return together(asked, 'passage', answers, { lead: answers[0]?.lead ?? '', lines }, replies[0]?.focus);
};

/** An excerpt in the language of the question may lack what the texts of its document in other languages have. */
function inOtherText(question: Asked, scope: Scope, world: World, say: Parameters<Handler>[2]): Reply | undefined {
  const isNamed = scope.records.length > 0 && scope.numbers.length === 0 && !scope.paragraphs && !question.source;
  const texts = isNamed ? scope.records.flatMap((record) => textsBeside(record, world)).filter(showsNames) : [];
  if (texts.length === 0) return undefined;
  const source = { records: texts, numbers: [] };
  return sentenceFor({ ...question, source }, withTexts(world, texts), say);
}

/** In scripts without capitals fewer rules see names: what such a text alone seems to answer may be said of another. */
const showsNames = ({ document: { language } }: DocumentRecord): boolean => language !== 'ar' && language !== 'zh';

/** "¿Cuándo debe presentar el Grupo su informe?": what must be done is done by a day, where none is told on which it is. */
function asDeadline(asked: Asked, wanted: Wanted): Asked | undefined {
  const { cues, typed, language } = asked;
  // "In which year is it to be held?" asks for no last day.
  const isDue =
    wanted === 'date' && !cues.has('deadline') && !asksYearAlone(typed) && MUST[language].test(plain(typed));
  return isDue ? { ...asked, cues: new Set<Cue>([...cues, 'deadline']) } : undefined;
}

/** How questions ask for what must be done, in plain letters. */
const MUST: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:must|should|shall|has to|have to|needs? to|is to|are to|supposed to|expected to|required to)\b/u,
  fr: /\b(?:doit|doivent|devra|devront|devrait|devraient|faut|tenue?s? de|censee?s?)\b/u,
  es: /(?<!\p{L})(?:debe[n]?|debera[n]?|deberia[n]?|tienen? que|ha[n]? de|hay que)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:долж[еён]\p{L}*|должн[аоы]|следует|надо|нужно|необходимо|обязан\p{L}*)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:يجب|ينبغي|يتعين|يلزم|لا ?بد|المطلوب)(?!\p{L})/u,
  zh: /必须|应当|应该|应|须|需要/u,
};

/** "And who opened it?": the session that the question before was about. */
function ofSessionBefore(asked: Asked): Asked {
  const { body, number } = asked.focus?.session ?? {};
  const isOfIt = asksPerson(asked) || asksTheme(asked) || (asked.cues.has('howmany') && asked.leftover.length > 0);
  if (!asked.followUp || !isOfIt || !body || number === undefined || asked.ordinals.length > 0) return asked;
  return { ...asked, followUp: false, bodyIds: [body].flat(), ordinals: [{ value: number, from: 0, to: 0 }] };
}

/** "The deadline for those who are no Member States", "quand se tient la conférence qui comprend la COP 27": who is not asked for. */
function withoutRelative(asked: Asked): Asked {
  const { matches, tokens, cues } = asked;
  const all = matches.filter(({ cue }) => cue === 'who');
  const asks = matches.find(({ cue }) => ASKING_FIRST.includes(cue))?.from ?? Number.POSITIVE_INFINITY;
  const wordAt = (at: number) => tokens[at]?.word ?? '';
  const isRelative =
    all.length > 0 &&
    all.every(
      ({ from }) =>
        THOSE.test(wordAt(from - 1)) ||
        (asks < from - 1 && /^(?:qui|who)$/.test(wordAt(from)) && !JOINS.test(wordAt(from - 1))),
    );
  return isRelative ? { ...asked, cues: new Set([...cues].filter((cue) => cue !== 'who')) } : asked;
}

const THOSE = /^(?:those|anyone|people|persons|ceux|celles|celui|celle|personnes|aquellos|aquellas|тех|те|тем)$/u;

const ASKING_FIRST: readonly Cue[] = ['when', 'where', 'hour', 'howmany'];
/** "Quand et par qui", "à qui": what still asks who. */
const JOINS = /^(?:et|and|ou|or|par|by|avec|with|de|of|a|to|pour|for)$/;

/** "On what date was it decided to raise the number of members to 40?": when is asked, and not how many. */
function withoutNumber(asked: Asked): Asked {
  const { matches, tokens, cues } = asked;
  const when = matches.find(({ cue }) => cue === 'when');
  const number = matches.find(({ cue }) => cue === 'howmany');
  if (!when || !number || when.from > number.from) return asked;
  const asksIt = tokens.slice(when.to, number.to).some(({ word }) => ASKS_NUMBER.test(word));
  return asksIt ? asked : { ...asked, cues: new Set([...cues].filter((cue) => cue !== 'howmany')) };
}

const ASKS_NUMBER = /^(?:what|which|how|quel\p{L}*|combien|cbn?|many|often|count)$/u;

/** What is asked of what was done under an item: when, where, by whom. */
const DONE: Cue[] = ['when', 'hour', 'where', 'who', 'sitting', 'owndays', 'deadline'];
