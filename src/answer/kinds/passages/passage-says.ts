import type { DocumentRecord } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { fold } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { asksDeadline } from '../../asks-deadline.ts';
import { asksNumber } from '../../evidence/asked/amounts.ts';
import { countedIn, countsIt, withoutLabels } from '../../evidence/asked/counts.ts';
import { namesEventAlone } from '../../evidence/asked/event-alone.ts';
import { measureAsked } from '../../evidence/asked/measures.ts';
import { asksWhichDid } from '../../evidence/asked/wanted.ts';
import { withoutDates } from '../../evidence/days/dates.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { landsIn } from '../../evidence/lands/lands.ts';
import { ARTICLE_PARAGRAPHS } from '../../evidence/rules/article-paragraphs.ts';
import { ASKED_DOERS } from '../../evidence/rules/asked-doers.ts';
import { ASKED_RECIPIENTS } from '../../evidence/rules/asked-recipients.ts';
import { DOCUMENTS_BEFORE } from '../../evidence/rules/documents-before.ts';
import { DOERS } from '../../evidence/rules/doers.ts';
import { DONE_BY_SOMEBODY } from '../../evidence/rules/done-by-somebody.ts';
import { DONE } from '../../evidence/rules/done-deeds.ts';
import { FIRST_SINCE_THEN } from '../../evidence/rules/first-since.ts';
import { FUNCTIONS } from '../../evidence/rules/functions.ts';
import { KINDS_OF_SESSION } from '../../evidence/rules/kinds-of-session.ts';
import { NAMED_PARAGRAPHS } from '../../evidence/rules/named-paragraphs.ts';
import { SAYS_IT } from '../../evidence/rules/near-misses.ts';
import { NEGATED_WORDS } from '../../evidence/rules/negated-words.ts';
import { NOBODY_NAMED } from '../../evidence/rules/nobody-named.ts';
import { NTH_DAYS } from '../../evidence/rules/nth-days.ts';
import { lacksYear } from '../../evidence/rules/of-amounts.ts';
import { OFFICE_NUMBERS } from '../../evidence/rules/office-numbers.ts';
import { OFFICES_APART } from '../../evidence/rules/offices-apart.ts';
import { ONLY_INTENDED } from '../../evidence/rules/only-intended.ts';
import { ONLY_SPOKE } from '../../evidence/rules/only-spoke.ts';
import { isOfOtherYears, ONLY_WISHED } from '../../evidence/rules/only-wished.ts';
import { OPENED_BY_SOMEBODY } from '../../evidence/rules/opened-by.ts';
import { PARTIES_BETWEEN } from '../../evidence/rules/parties-between.ts';
import { namesOnlyAsked, tellsDoer } from '../../evidence/rules/persons.ts';
import { PLACES_APART } from '../../evidence/rules/places-apart.ts';
import { REALLY_DECIDED } from '../../evidence/rules/really-decided.ts';
import { SAID_ITSELF } from '../../evidence/rules/said-itself.ts';
import { TEXT_PARTS } from '../../evidence/rules/text-parts.ts';
import { TOGETHER } from '../../evidence/rules/together.ts';
import { TOLD_OF_OTHERS } from '../../evidence/rules/told-of-others.ts';
import { UNDONE_BY } from '../../evidence/rules/undone-by.ts';
import { WHO_APART } from '../../evidence/rules/who-apart.ts';
import { WHO_LED } from '../../evidence/rules/who-did.ts';
import { hasWholeNames } from '../../evidence/rules/whole-names.ts';
import { WORDS_OF_LANDS } from '../../evidence/rules/words-of-lands.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { type SoughtWord, soughtIn } from '../../evidence/words/sought.ts';
import { subjectsOf } from '../../evidence/words/subjects.ts';
import type { World } from '../../world.ts';
import { isToldOfDecision } from '../decisions/told-of-decision.ts';

const OF_QUOTE = [
  ...SAYS_IT,
  ...ARTICLE_PARAGRAPHS,
  ...KINDS_OF_SESSION,
  ...DOERS,
  ...DONE_BY_SOMEBODY,
  ...ASKED_DOERS,
  ...ASKED_RECIPIENTS,
  ...ONLY_WISHED,
  ...ONLY_INTENDED,
  ...DONE,
  ...NEGATED_WORDS,
  ...NAMED_PARAGRAPHS,
  ...SAID_ITSELF,
  ...OPENED_BY_SOMEBODY,
  ...REALLY_DECIDED,
  ...WHO_APART,
  ...WHO_LED,
  ...TOGETHER,
  ...DOCUMENTS_BEFORE,
  ...TEXT_PARTS,
  ...FUNCTIONS,
  ...NTH_DAYS,
  ...OFFICE_NUMBERS,
  ...WORDS_OF_LANDS,
  ...NOBODY_NAMED,
  ...OFFICES_APART,
  ...ONLY_SPOKE,
  ...PARTIES_BETWEEN,
  ...UNDONE_BY,
  ...FIRST_SINCE_THEN,
  ...PLACES_APART,
  ...TOLD_OF_OTHERS,
];

/** Whether what is quoted of a passage says what is asked, and nothing near it. */
export function quoteSaysIt(quote: string, record: DocumentRecord, asked: Asked, world: World): boolean {
  const { cues } = asked;
  const { language: code, title } = record.document;
  const language = languageOf(code);
  const sought = soughtIn(asked, world);
  const words = withoutDates(quote, language);
  // A heading names what is asked about, and counts nothing.
  const isNamed = scopeOf(asked, world).records.length > 0;
  // "Tlatelolco treaty entry into force ?": only a sentence that gives its day says when.
  if (namesEventAlone(asked)) return false;
  if (cues.has('howmany') && countedIn(words, language.code).length === 0) return false;
  // "How much is the budget?": that a group is to consider it, does not say.
  if (measureAsked(asked.typed)?.said.test(quote) === false) return false;
  if (cues.has('who') && namesOnlyAsked(quote, asked.typed)) return false;
  if (!tellsDoer(quote, language.code, asked) || lacksYear(quote, asked)) return false;
  if (!hasWholeNames(quote, language.code, asked)) return false;
  if (isOfOtherYears(quote, asked, record)) return false;
  const isOfDecision = cues.has('decision') || cues.has('resolution');
  if (isOfDecision && !isToldOfDecision(quote, code, asked, world)) return false;
  // What Brazil and China are to do, others are not.
  const lands = landsIn(asked.typed, asked.language);
  const told = lands.length > 0 ? landsIn(quote, language.code) : [];
  if (told.length > 0 && !lands.some((land) => told.includes(land))) return false;
  if (!OF_QUOTE.every(({ keeps }) => keeps({ text: quote, language }, { asked, sought }))) return false;
  const said = termsIn(`${title} ${subjectsOf(record)} ${quote}`, language.code);
  const isSaid = (word: SoughtWord) =>
    holds(word, said, language.code) ||
    (WRITES.test(word.word) && WRITES.test(plain(quote))) ||
    (language.code !== asked.language && !word.stems.has(language.code));
  const unsaid = sought.words.filter((word) => word.weight > 1 && !word.isLight && !isSaid(word));
  const saysAll = unsaid.length === 0 || isOfWhole(unsaid, record);
  // "Who drafted the charter?": that somebody approved it does not say; nor does how many made a statement say how many opposed it.
  // The last day for one thing is none for another.
  const isDeed = cues.has('who') || asksWhichDid(asked) || cues.has('howmany') || asksDeadline(asked);
  if (isDeed && asked.language !== 'zh' && !saysAll) return false;
  // "A greater number of divers than in 2023" counts none.
  const noun = sought.words.find((word) => isBesideCue(word, asked)) ?? sought.words[0];
  const isCounted = !noun || asked.followUp || countsIt(words, [noun], language) || countsOne(words, noun, language);
  if (cues.has('howmany') && asked.language !== 'zh' && !isCounted && (!isNamed || isBesideCue(noun, asked)))
    return false;
  // A document that is named need not say all words of a question.
  if (isNamed) return true;
  // "By how much was it reduced?": a number is told of what the quotation says whole.
  return cues.has('howmany') || !asksNumber(asked) || saysAll;
}

/** Who drafts a text prepares it. */
const WRITES = /prepar|draft|redig|redact|etabli|elabor|\bwr(?:it|ot)|(?:под|со)готов|состав/u;

/** "How many soldiers": the word right behind those that ask is what is counted, and no deed. */
const COUNTS = /(?:\bmany|\bcombien d(?:e|['’]|es)|\bcuant[oa]s|сколько|كم)\s?(?:\p{L}+ )?$/u;
const isBesideCue = ({ word }: SoughtWord, { typed }: Asked): boolean => {
  const text = fold(typed);
  return COUNTS.test(text.slice(0, Math.max(0, text.indexOf(word))));
};

/** So many words, other than deeds, may stand elsewhere in a document: that its soldiers are Somali. */
const MOST_ELSEWHERE = 1;
const FEWEST_PLACES = 2;
const DEED = /(?:ed|ing)$/u;

function isOfWhole(words: readonly SoughtWord[], { paragraphs, document: { language } }: DocumentRecord): boolean {
  const placesOf = (word: SoughtWord) =>
    paragraphs.filter(({ text }) => holds(word, termsIn(text, language), language)).length;
  return (
    words.length <= MOST_ELSEWHERE &&
    words.every((word) => !word.isVerb && !DEED.test(word.word) && placesOf(word) >= FEWEST_PLACES)
  );
}

/** One thing, or a number that is a border: "at least one meeting between sessions". */
const ONE = /(?<!\p{L})(?:one|une?|una?|од(?:ин|на|но|ну|ного|ной)|واحد\p{L}*|\d+)(?!\p{L}) (?<counted>[^,;:]{0,40})/gu;

const countsOne = (words: string, noun: SoughtWord, { code }: LanguageData): boolean =>
  [...withoutLabels(words).matchAll(ONE)].some(({ groups }) => holds(noun, termsIn(groups?.counted ?? '', code), code));
