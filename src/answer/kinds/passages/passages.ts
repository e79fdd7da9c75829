import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain, type Span } from '../../../records/text.ts';
import { analyse } from '../../../search/analysis.ts';
import { knows, occurrences } from '../../../search/knows.ts';
import type { Asked } from '../../asked.ts';
import { asksWhichNote } from '../../asks-which-document.ts';
import { answered, type Handler, passageSource } from '../../compose.ts';
import { deedOfDecision, saysDeed } from '../../decision-deeds.ts';
import { holdsOrdinal } from '../../evidence/asked/numbers.ts';
import { evidence } from '../../evidence/evidence.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { MEANING } from '../../evidence/gates.ts';
import { NAME_ASKED, PERSON } from '../../evidence/persons/persons.ts';
import { asksWhoIs } from '../../evidence/rules/who-did.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { designationsIn, isNamedIn } from '../../evidence/texts/designations.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import { asksOutcome, saysOutcome } from '../../outcome-asked.ts';
import { lettersAsked } from '../../reading/letters-asked.ts';
import { spokenWith, wordLanguage } from '../../reading/question.ts';
import { tokenize } from '../../reading/tokens.ts';
import { termsOf, topicWords } from '../../topic.ts';
import { asksWhichDecision } from '../../which-decision.ts';
import { passagesFor, type World } from '../../world.ts';
import { type Found, fitsQuestion, saysNames } from './passage-fit.ts';
import { quoteSaysIt } from './passage-says.ts';
import { datesMeant, decisionsIn, symbolsIn } from './passage-tells.ts';

/** So much of the question's own words must stand in a passage for it to be an answer. */
const ENOUGH = 0.74;
const MOST_PASSAGES = 2;
const MOST_FOUND = 8;
const LONGEST_QUOTE = 700;
/** Shorter words that no record holds are not guessed at. */
const LONGEST_NAME = 7;
/** A word in more passages than this (or than one in fifty) does not show by itself what a question is about. */
const RARE = 3;

/** Passages that hold the words of a topic, best first. Titles and table rows name a subject but say nothing of it. */
export function find(asked: Asked, world: World, words: string[], most = MOST_FOUND): Found[] {
  const terms = termsOf(words, asked, world);
  if (terms.length === 0) return [];
  // "According to resolution 48/161": what another document says is no answer.
  const { records: named } = scopeOf(asked, world);
  return passagesFor(world, terms, most).flatMap(({ id, coverage }) => {
    const found = world.paragraphs.get(String(id));
    if (named.length > 0 && !named.some((record) => record.id === found?.record.id)) return [];
    if (!found || ['head', 'agenda', 'programme'].includes(found.paragraph.part)) return [];
    return annotatesOther(found.paragraph.key, asked) ? [] : [{ ...found, coverage }];
  });
}

/** Whether a paragraph annotates another item than those that are named: what was recommended under item 5 was not under item 3. */
function annotatesOther(key: string, { items }: Asked): boolean {
  const own = /^item-(\d+)/u.exec(key)?.[1];
  return own !== undefined && items.length > 0 && !items.some(({ number }) => number.split(' ')[0] === own);
}

/** The words to quote: the sentence that holds most of the topic, as it stands in the file. */
export function quoteFrom(asked: Asked, world: World, { record, paragraph }: Found, words: string[]): string {
  const wanted = new Set(termsOf(words, asked, world).flatMap(({ keys }) => keys));
  const language = record.document.language;
  const keyOf = (term: string) => (/^\d/.test(term) ? term : `${language}:${term}`);
  const held = (text: string) => new Set(analyse(text, language).filter((term) => wanted.has(keyOf(term)))).size;
  const sentences = findSentences(paragraph.text);
  const [best] = sentences
    .map((span) => {
      const text = paragraph.text.slice(span.start, span.end);
      const typed = new Set(tokenize(text).map(({ word }) => word));
      // "Le Groupe a recommandé" answers "qu'a recommandé le Groupe" before "pour élaborer des recommandations".
      return { span, count: held(text), exact: words.filter((word) => typed.has(word)).length };
    })
    .sort((a, b) => b.count - a.count || b.exact - a.exact);
  const whole = sentences.length < 3 && paragraph.text.length <= LONGEST_QUOTE;
  // "The report of the third meeting" stands in the sentence that counts so far.
  const counts = ({ start, end }: Span) =>
    asked.ordinals.every(({ value }) => holdsOrdinal(paragraph.text.slice(start, end), value, languageOf(language)));
  const numbered = asked.ordinals.length > 0 && !whole ? sentences.find(counts) : undefined;
  const widest = { start: sentences[0]?.start ?? 0, end: paragraph.text.length };
  const span = numbered ?? (whole || !best ? widest : best.span);
  return quoteOf(world.knowledge, record, paragraph, span.start, span.end);
}

/** A report that is issued in a year on the session of the year before speaks of that one. */
const isIssuedOnlyIn = (year: string, { document: { date, title } }: DocumentRecord): boolean => {
  const named: string[] = title.match(/(?:19|20)\d\d/gu) ?? [];
  return date?.startsWith(year) === true && (named.length === 0 || named.includes(year));
};

const LIMITS: Cue[] = ['before', 'after', 'since', 'until'];

/** Anything else: the best passage, quoted, only when it is really about the question. */
export const passages: Handler = (asked, world, say) => {
  const { cues } = asked;
  if ((cues.has('where') && !cues.has('cite')) || /\b(?:day of the week|weekday)\b/.test(asked.text)) return undefined;
  const presenting = cues.has('presenter')
    ? spokenWith(asked, ['presenter', 'chairing']).filter((word) => analyse(word, wordLanguage(asked, word)).length > 0)
    : [];
  if ((cues.has('absent') || cues.has('cancelled')) && presenting.length === 0) return undefined;
  const isWhether = cues.has('meet') || (cues.has('past') && cues.has('session'));
  if (isWhether && asked.times.some(({ when }) => when) && !cues.has('say')) return undefined;
  if (
    ['when', 'deadline', 'whichsession', 'owndays', 'howlong', 'hour', 'longest', 'next'].some((cue) => cues.has(cue))
  )
    return undefined;
  // A list of meetings, or the one after another, is no sentence about one.
  if (cues.has('following') || (cues.has('sessions') && !cues.has('howmany') && LIMITS.some((cue) => cues.has(cue))))
    return undefined;
  const reasons = [
    ...presenting,
    ...(cues.has('why') ? spokenWith(asked, ['joint', 'meet', 'create', 'permanent']) : []),
  ];
  const own = [...asked.leftover.filter((word) => !/^\d+$/.test(word)), ...reasons];
  if (own.length === 0 || own.some((word) => isForeign(word, asked, world))) return undefined;
  const sentence = evidence(asked, world, say);
  if (sentence) return sentence;
  // Chinese does not show which words are names: what no record holds may be one.
  if (asked.language === 'zh' && soughtIn(asked, world).words.some(({ unknown, weight }) => unknown && weight > 0))
    return undefined;
  if (!isTelling(own, asked, world)) return undefined;
  const found = find(asked, world, [...asked.leftover, ...reasons]).filter(
    (hit) => hit.coverage >= ENOUGH && fitsQuestion(asked, world, hit) && saysNames(own, asked, world, hit),
  );
  const [best] = found;
  if (!best) return undefined;
  const words = [...topicWords(asked), ...reasons, ...spokenWith(asked, ['outcome', 'decide'])];
  if (!designationsIn(asked.typed).every((name) => isNamedIn(best.paragraph.text, name))) return undefined;
  // "ALINORM 05/28/41": figures that nothing read stand for something.
  if (!figuresIn(asked).every((figure) => best.paragraph.text.includes(figure))) return undefined;
  const shown = found
    .filter((hit) => hit.coverage >= Math.min(best.coverage, 0.99))
    .slice(0, cues.has('who') ? 1 : MOST_PASSAGES);
  const quotes = shown.map((hit) => quoteFrom(asked, world, hit, words));
  // "The Group may wish to discuss the indicators": what it recommended on them, that does not say.
  if (
    asksOutcome(asked) &&
    !quotes.some((quote, at) => saysOutcome(quote, shown[at]?.record.document.language ?? 'en'))
  )
    return undefined;
  const asksDecision = cues.has('decision') || cues.has('resolution');
  const asksDocument = ['documents', 'report', 'note', 'symbol'].some((cue) => cues.has(cue));
  const isSaying = ['say', 'cite', 'about'].some((cue) => cues.has(cue));
  const asksSymbol = cues.has('symbol') || (cues.has('documents') && !isSaying);
  const isDeed = ['open', 'close', 'person', 'chairing'].some((cue) => cues.has(cue));
  const [first = ''] = quotes;
  // "Que signifie ONUDC ?": said where the letters stand in brackets behind the name.
  const isMeaning = MEANING.test(asked.typed) || lettersAsked(asked.typed) !== undefined;
  if (isMeaning && !quotes.some((quote) => spellsOut(quote, asked.typed))) return undefined;
  // "Germany's 2030 target": what a quotation says of other years is no answer.
  const years = asked.times.flatMap(({ when }) => (when !== undefined && /^\d{4}$/.test(when) ? [when] : []));
  const isOfNoYear = !YEAR.test(first);
  const isOfYear = (year: string) => first.includes(year) || (isOfNoYear && isIssuedOnlyIn(year, best.record));
  if (!years.every(isOfYear)) return undefined;
  // "Election to fill a vacancy" names nobody who was elected.
  const isPerson = isDeed || asksWhoIs(asked) || ELECTED.test(plain(asked.typed));
  if (cues.has('who') && !(isPerson || /\p{Lo}/u.test(first) ? PERSON : NAMED).test(first)) return undefined;
  if (!quoteSaysIt(first, best.record, asked, world)) return undefined;
  if (cues.has('who') && !PROSE.test(first)) return undefined;
  if (NAME_ASKED.test(asked.typed) && !PERSON.test(first)) return undefined;
  if (asksSymbol && findSymbols(first).length === 0) return undefined;
  // "Quelle note porte sur la mobilisation des ressources ?": a note on that, and no sentence on it, nor a note on something near.
  const { language } = best.record.document;
  const isNote = () =>
    findSymbols(first).length > 0 &&
    soughtIn(asked, world).words.every((word) => word.isLight || holds(word, termsIn(first, language), language));
  if (asksWhichNote(asked) && !isNote()) return undefined;
  const asksReport = cues.has('report') && cues.has('documents');
  const isReport = best.record.document.kind === 'report' && Boolean(best.record.document.symbol);
  if (asksReport && !isReport && findSymbols(first).length === 0) return undefined;
  const decisions = asksDecision ? decisionsIn(first, best.record, cues.has('resolution')) : [];
  if (asksDecision && !saysDeed(first, best.record.document.language, asked, world)) return undefined;
  const isOfDecision = !isSaying || deedOfDecision(asked) !== undefined || asksWhichDecision(asked);
  if (asksDecision && isOfDecision && decisions.length === 0 && !quotes.some((quote) => NUMBER.test(quote)))
    return undefined;
  return answered(asked, 'passage', {
    lead: say.passage(best.record.document.title, say.paragraph(best.paragraph.key)),
    lines: quotes.map((quote) => say.quoted(quote)),
    symbols:
      asksReport && isReport && found.length > 0
        ? [best.record.document.symbol ?? '']
        : asksDocument
          ? symbolsIn(first, cues.has('documents') && isSaying ? best.record : undefined)
          : [],
    dates: datesMeant(asked, shown[0], first),
    decisions,
    sources: shown.map((hit, index) => passageSource(hit.record, hit.paragraph.key, quotes[index] ?? '')),
  });
};

const figuresIn = ({ leftover }: Asked): string[] => leftover.filter((word) => /^\d+$/.test(word));

/** Whether a text has the letters of a question in brackets, or their name. */
const spellsOut = (text: string, typed: string): boolean =>
  (typed.match(/\p{Lu}{2,}/gu) ?? []).every((letters) =>
    new RegExp(`[(（]${letters}|${letters} ?[(（]`, 'u').test(text),
  );

/** Who was put in an office, in plain letters. */
const ELECTED =
  /\b(?:elect|appoint|nominat|designat)\p{L}*|\b(?:elue?s?|elire|nomm|design)\p{L}*|(?<!\p{L})(?:eleg|elig|nombr|design)\p{L}+|(?<!\p{L})(?:избра|избира|назнач)\p{L}*|انتخب|انتخاب|عين|选举|当选|任命/u;

/** A name: a capital that begins no sentence; scripts without capitals do not show theirs. */
const NAMED = /\S\s?\p{Lu}|\p{Lo}/u;

/** "The target for 2024" is none of 2025, though the document is of that year. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** A sentence ends; a heading does not. */
const PROSE = /[.;:。；;,)»”"]\s*\d*\s*$/u;

/** A quotation that names no number names no decision. */
const NUMBER = /\d+\/\d|\d ?\([IVXLC\d]+\)|\d+\/[A-Z]{2,4}[.-]/u;

/**
 * Whether no record can be about a word: a short one or a name that no record holds, in any language. A longer one may
 * be a typing error, which the search weighs.
 */
function isForeign(word: string, asked: Asked, world: World): boolean {
  const token = asked.tokens.find((entry) => entry.word === word);
  if (word.length >= LONGEST_NAME && !token?.capital) return false;
  const translated = termsOf([word], asked, world).some(({ keys }) => keys.length > 1);
  return !translated && !knows(world.passages, word);
}

/** Whether some word of the topic is rare enough to tell: "parties" and "Convention" stand everywhere. */
export function isTelling(words: string[], asked: Asked, world: World): boolean {
  const most = Math.max(RARE, world.paragraphs.size / 50);
  return termsOf(words, asked, world).some(({ keys }) => {
    const count = occurrences(world.passages, keys);
    return count === 0 || count <= most;
  });
}
