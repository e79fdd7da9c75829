import { quoteOf } from '../../knowledge/quote.ts';
import type { BodyId, DocumentRecord, When } from '../../model.ts';
import { findPlaces } from '../../records/bodies.ts';
import { findDecisions } from '../../records/decision-numbers.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { LANGUAGES } from '../../records/languages/languages.ts';
import { bodyOfSymbol, findSymbols } from '../../records/symbol.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { answered, type Handler, passageSource } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import type { World } from '../world.ts';
import { clausesOf, datesIn, fitsTimes } from './dates.ts';
import { type Around, type Fit, fit, termsIn } from './fit.ts';
import { holdsNumber, numbersIn, type SoughtNumber } from './numbers.ts';
import { type Scope, scopeOf } from './scope.ts';
import { type Candidate, candidates } from './sentences.ts';
import { type Sought, soughtIn } from './sought.ts';
import { isOfGathering, isUnsure } from './sure.ts';

/** So much of what is sought must stand in the sentence, or around it. */
const ENOUGH = 0.75;
/** The same where no kind of thing tells that the sentence answers, and in Chinese, where no capitals tell the names. */
const ENOUGH_STRICT = 0.9;
/** So much of what a sentence holds of it must lead to the date; what is said behind a date is said of something else. */
const LED = 0.7;
/** Nearer to the best one than this, another sentence may as well be meant. */
const NEAR = 0.04;

/** What kind of thing a question asks for. */
type Wanted = 'date' | 'place' | 'hour' | 'decision' | 'document' | 'words';

type Found = { candidate: Candidate; share: number; dates: When[] };

/** Questions that one sentence cannot answer, or that have answers of their own. */
const OTHERWISE: Cue[] = [
  'why',
  'who',
  'negation',
  'howmany',
  'item',
  'items',
  'subitem',
  'agenda',
  'title',
  'cancelled',
];

function wantedBy({ cues, times }: Asked): Wanted {
  if (cues.has('who') || cues.has('howmany')) return 'words';
  if (cues.has('hour')) return 'hour';
  if ((cues.has('decision') || cues.has('resolution')) && !cues.has('when')) return 'decision';
  const limits = ['before', 'after', 'since', 'until'].some((cue) => cues.has(cue)) && times.length > 0;
  if (limits || ['when', 'docdate', 'next', 'last'].some((cue) => cues.has(cue))) return 'date';
  if (cues.has('where')) return 'place';
  if (['symbol', 'report', 'documents', 'note'].some((cue) => cues.has(cue))) return 'document';
  return 'words';
}

/**
 * The sentence that holds what a question names, and the kind of thing that it asks for: a date, a place, an hour, a
 * decision, a document. Used where nothing that was read from the documents answers. Its words are quoted; nothing is
 * concluded from them.
 */
export const evidence: Handler = (asked, world, say) => {
  if (asked.followUp || OTHERWISE.some((cue) => asked.cues.has(cue)) || asked.items.length > 0) return undefined;
  const wanted = wantedBy(asked);
  const sought = soughtIn(asked, world);
  const scope = scopeOf(asked, world);
  if (scope.numbers.length === 0 && isKnownOf(asked, world)) return undefined;
  // The list of an agenda is another matter; where it stands may be told.
  if (asked.cues.has('agenda') && wanted !== 'document') return undefined;
  const tells = sought.words.some(({ weight, unknown }) => weight > 1 && !unknown);
  if (!tells && scope.records.length === 0) return undefined;
  const found = find(asked, world, wanted, sought, scope);
  const [best, ...others] = found;
  if (!best) return undefined;
  const same = (other: Found) => other.dates.join() === best.dates.join();
  const near = others.filter(({ share }) => share > best.share - NEAR);
  if (wanted === 'date' && !near.every(same)) return undefined;
  const { record, paragraph, start, end } = best.candidate;
  const language = languageOf(record);
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  if (wanted === 'document' && symbolsOf(asked, quote, record).length === 0) return undefined;
  const decisions = wanted === 'decision' ? findDecisions(plain(quote), language).map(({ id }) => id) : [];
  return answered(asked, 'passage', {
    lead: say.passage(record.document.title, say.paragraph(paragraph.key)),
    lines: [say.quoted(quote)],
    dates: wanted === 'date' || wanted === 'hour' ? best.dates : [],
    decisions,
    symbols:
      wanted === 'document'
        ? symbolsOf(asked, quote, record)
        : findSymbols(quote)
            .map(({ symbol }) => symbol)
            .filter((symbol) => isAsked(symbol, asked)),
    sources: [passageSource(record, paragraph.key, quote)],
  });
};

/** Nothing but a body is named whose sessions the records tell of: what they do not say of it, no sentence says either. */
function isKnownOf({ bodyIds, leftover, tokens }: Asked, { knowledge }: World): boolean {
  if (leftover.length > 0 || tokens.length === 0) return false;
  const bodies = bodyIds.length > 0 ? bodyIds : [knowledge.defaultBody];
  return knowledge.sessions.some((session) => session.bodies.some((body) => bodies.includes(body)));
}

const languageOf = ({ document }: DocumentRecord): LanguageData =>
  LANGUAGES.find(({ code }) => code === document.language) as LanguageData;

const isAsked = (symbol: string, { symbols }: Asked) =>
  symbols.some(({ pieces }) => pieces.join('/').toUpperCase() === symbol.toUpperCase());

/** The symbols that a sentence names, or that of its document, where a report is asked for, of a report. */
function symbolsOf(asked: Asked, quote: string, { document }: DocumentRecord): string[] {
  const found = findSymbols(quote).map(({ symbol }) => symbol);
  const isOwn = document.symbol && (!asked.cues.has('report') || document.kind === 'report');
  return found.length > 0 ? found : isOwn && document.symbol ? [document.symbol] : [];
}

function find(asked: Asked, world: World, wanted: Wanted, sought: Sought, scope: Scope): Found[] {
  const numbers = numbersIn(asked, sought).filter(({ value }) => !scope.numbers.includes(value));
  const isStrict = wanted === 'words' || wanted === 'decision' || asked.language === 'zh';
  const least = isStrict ? ENOUGH_STRICT : ENOUGH;
  const happens = wanted === 'date' || wanted === 'place' || wanted === 'hour';
  const isNamed = scope.records.length > 0 && scope.numbers.length === 0;
  const telling = sought.words.filter(({ weight }) => weight > 1).length;
  if (wanted === 'words' && !isNamed && telling < FEWEST_WORDS) return [];
  if (wanted === 'decision' && ACTS.some((cue) => asked.cues.has(cue)) && asked.bodyIds.length > 0) return [];
  const isSession = scope.numbers.length > 0;
  if (happens && !isSession && !isOfGathering(asked.typed, asked.language)) return [];
  return candidates(asked, world, scope.records)
    .flatMap((candidate): Found[] => {
      const { record, paragraph, start, end, before } = candidate;
      const language = languageOf(record);
      const text = paragraph.text.slice(start, end);
      const around = {
        ...termsIn(`${record.document.title} ${before}`, language.code),
        ofBody: bodiesOf(record, world).some((body) => asked.bodyIds.includes(body)),
      };
      const whole = fit(sought, termsIn(text, language.code), around, language.code);
      if (whole.share < least || !isSure(whole, asked) || /[:：]$/.test(text)) return [];
      if (wanted === 'words' && !isNamed && !saysAll(whole, asked, text)) return [];
      if (!numbers.every((number) => holdsNumber(text, number, language))) return [];
      const ids = findDecisions(plain(text), language).map(({ id }) => id);
      if (
        scope.records.length === 0 &&
        !asked.decisions.every(({ number }) => ids.some((id) => id.endsWith(` ${number}`)))
      )
        return [];
      const dates = datesOf(asked, sought, candidate, text, language, numbers, around);
      if (wanted === 'date' && dates.length === 0) return [];
      if (asked.times.length > 0 && dates.length === 0) return [];
      if (wanted === 'place' && !namesPlace(text, language, world)) return [];
      if (wanted === 'hour' && !language.hour.test(plain(text)) && !language.hours.test(plain(text))) return [];
      if (wanted === 'decision' && ids.length === 0 && !OLD_NUMBER.test(text)) return [];
      if (wanted === 'date' && isFewer(asked, dates, whole)) return [];
      if (wanted === 'document' && !isNamed && !whole.held.some(({ weight, ofBody }) => weight > 1 && !ofBody))
        return [];
      const takesPlace = happens && language.happens.test(plain(text)) ? TAKES_PLACE : 0;
      const names = wanted === 'document' && findSymbols(text).length > 0 ? NAMES : 0;
      return [{ candidate, share: whole.share + takesPlace + names, dates }];
    })
    .sort((a, b) => b.share - a.share);
}

/** What a decision does to a body that is known stands in its mandate. */
const ACTS: Cue[] = ['create', 'permanent', 'endact', 'renewact', 'mergeact'];

/**
 * Whether a sentence names a place: a known city, or a name with a preposition of places before it. In scripts without
 * capitals names are words like others.
 */
function namesPlace(text: string, language: LanguageData, { knowledge }: World): boolean {
  const words = plain(text);
  if (/\p{Lo}/u.test(text)) return true;
  if (findPlaces({ text, words }, knowledge.places, language).length > 0) return true;
  const at = new RegExp(`(?:^|[^\\p{L}])(?:${language.links.at}) $`, 'u');
  const names = [...text.matchAll(/(?<=\s)\p{Lu}\p{Ll}+/gu)];
  return names.some(({ index }) => at.test(words.slice(0, index)));
}

/** Of sentences that hold the same, one says that something takes place, or gives the symbol that is sought. */
const TAKES_PLACE = 0.05;
const NAMES = 0.1;

/** One date where several are asked for: "which meetings were before 2013?" */
const isFewer = ({ cues, times }: Asked, dates: readonly When[], { missing }: Fit): boolean =>
  (dates.length < 2 || missing.length > 0) &&
  cues.has('sessions') &&
  times.length > 0 &&
  ['before', 'after', 'since', 'until'].some((cue) => cues.has(cue));

/** Resolutions were once numbered so: `9 (I)`, `682 (XXXV)`. */
const OLD_NUMBER = /\d\s?[A-Z]? ?\([IVXLC]+\)/;

/** The dates of a sentence that go with what is sought. */
function datesOf(
  asked: Asked,
  sought: Sought,
  { record }: Candidate,
  text: string,
  language: LanguageData,
  numbers: SoughtNumber[],
  around: Around,
): When[] {
  const nothing = { ...termsIn('', language.code), ofBody: around.ofBody };
  const clauses = clausesOf(text, datesIn(text, language, record))
    .filter((clause) => !isUnsure(clause, asked.typed, language.code))
    .filter(({ before, own }) => {
      const led = termsIn(`${before} ${own}`, language.code);
      return (
        fit(sought, termsIn(before, language.code), around, language.code).share >=
        LED * fit(sought, led, around, language.code).share
      );
    })
    .map(({ dates, own }) => ({
      dates,
      share: fit(sought, termsIn(own, language.code), nothing, language.code).share,
      numbered: numbers.filter((number) => holdsNumber(own, number, language)).length,
    }));
  const numbered = Math.max(0, ...clauses.map((clause) => clause.numbered));
  const meant = clauses.filter((clause) => clause.numbered === numbered);
  const most = Math.max(0, ...meant.map(({ share }) => share));
  return meant
    .filter(({ share }) => share > most - NEAR)
    .flatMap(({ dates }) => dates)
    .filter((when) => fitsTimes(when, asked));
}

/** The bodies of a document: of its session and of its symbol. */
const bodiesOf = ({ document }: DocumentRecord, { knowledge }: World): BodyId[] => [
  ...[document.session?.body ?? []].flat(),
  ...[bodyOfSymbol(knowledge.bodies, document.symbol)?.id ?? []].flat(),
];

/** So many telling words show what a question is about, where it asks for no kind of thing. */
const FEWEST_WORDS = 3;

/** Whether a sentence holds every word of a question, and what is counted or named, where that is asked. */
function saysAll({ missing }: Fit, { cues, typed }: Asked, text: string): boolean {
  if (missing.length > 0) return false;
  if (
    cues.has('howmany') &&
    !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|neuf|dos|tres|cinco)\b/iu.test(text)
  )
    return false;
  const names = [...text.matchAll(/(?<=[\p{L},] )\p{Lu}\p{Ll}+/gu)].map(([name]) => name);
  return !cues.has('who') || names.some((name) => !typed.toLowerCase().includes(name.toLowerCase()));
}

/** A name that stands in few records or none must be in what answers: what is known of others answers nothing. */
function isSure({ missing }: Fit, asked: Asked): boolean {
  const isName = (word: string) => asked.tokens.some((token, at) => at > 0 && token.capital && token.word === word);
  return !missing.some(({ word, rare }) => rare && isName(word));
}
