import { quoteOf, quoteWhole } from '../../knowledge/quote.ts';
import type { Paragraph } from '../../model.ts';
import { findDates } from '../../records/dates.ts';
import type { LanguageData } from '../../records/languages/language.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain, unpointed } from '../../records/text.ts';
import { articleAsked } from '../article-numbers.ts';
import type { Asked } from '../asked.ts';
import { answered, notInRecords, quoting, type Reply } from '../compose.ts';
import { PERIOD } from '../evidence/days/periods.ts';
import { holds, type Terms, termsIn } from '../evidence/fit.ts';
import { spelledOut } from '../evidence/letters/letters.ts';
import { asksInForce } from '../evidence/texts/in-force.ts';
import type { Treaty } from '../evidence/texts/treaties.ts';
import type { SoughtWord } from '../evidence/words/sought.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';
import { BESIDE_ARTICLE, ESTABLISHES, WHICH_ARTICLE } from './article-words.ts';
import { SIGNATURE } from './clause-words.ts';
import { type Clause, sentencesOf, tell } from './clauses.ts';
import type { TreatyAsked } from './named.ts';

/** The words that an article must hold. */
const soughtOf = ({ rest }: TreatyAsked, { language }: Asked): SoughtWord[] =>
  rest.filter(({ word, weight, isLight }) => weight > 0 && !isLight && !BESIDE_ARTICLE[language].test(plain(word)));

/** A heading is no longer. */
const LONGEST_HEADING = 160;

/** The number of an article and its title. */
const headingOf = ([number, title]: readonly Paragraph[]): string =>
  [number, title]
    .map((one) => (one && one.text.length < LONGEST_HEADING && !/[.;:]\s*$/.test(one.text) ? one.text : ''))
    .join(' ');

/**
 * Which article of a treaty is on something, by its title, or establishes something, by its own words.
 *
 * @example 'Which article of the convention on lamps is on oil?' //=> “Article 4”, “Oil of lamps”
 */
export function whichArticle(asked: Asked, world: World, say: Phrases, named: TreatyAsked): Reply | undefined {
  if (!WHICH_ARTICLE[asked.language].test(unpointed(asked.typed))) return undefined;
  // A sentence that does not say of which article it is, or of which of several, is no answer.
  return articleOn(asked, world, say, named) ?? notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
}

function articleOn(asked: Asked, world: World, say: Phrases, named: TreatyAsked): Reply | undefined {
  const { treaty } = named;
  const { record, articles } = treaty;
  const { language } = record.document;
  const sought = soughtOf(named, asked);
  if (sought.length === 0) return undefined;
  const holdsAll = (text: string) => {
    const terms = termsIn(text, language);
    return sought.every((word) => holds(word, terms, language));
  };
  if (asked.cues.has('create') || ASKS_CREATION.test(unpointed(asked.typed))) {
    const made = sentencesOf(treaty).filter(
      ({ text }) => ESTABLISHES[language].test(unpointed(text)) && holdsAll(`${text} ${ESTABLISHED[language]}`),
    );
    const [only, ...others] = made;
    return only && others.length === 0 ? quoted(asked, world, say, treaty, only) : undefined;
  }
  const headed = [...articles.values()].filter((article) => holdsAll(headingOf(article)));
  const [only, ...others] = headed;
  if (!only || others.length > 0) return undefined;
  const parts = only.slice(0, TITLE_AND_TEXT).map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  return answered(asked, 'passage', quoting(say, record, parts));
}

const TITLE_AND_TEXT = 3;

/** "Which article sets up the Conference?" */
const ASKS_CREATION =
  /\b(?:sets? up|establish\p{L}*|creat\p{L}*)\b|\b(?:institu|cree|etabli)\p{L}*|\b(?:crea|establece|instituye)\b|учрежд\p{L}+|созда\p{L}+|(?:ت|ي)نش[ئي]|设立|成立/u;

/** However a question says it, that is what such a sentence says. */
const ESTABLISHED = {
  ar: 'إنشاء تنشئ ينشئ',
  en: 'establish create set up',
  es: 'crea establece instituye crear establecer',
  fr: 'crée institue établit créer instituer établir',
  ru: 'учреждает создает учреждена создана',
  zh: '设立成立建立',
} as const;

/** The sentence of an article under the number of that article. */
function quoted(
  asked: Asked,
  world: World,
  say: Phrases,
  { record, articles }: Treaty,
  clause: Clause,
): Reply | undefined {
  const [heading] = [...articles.values()].find((article) => article.includes(clause.paragraph)) ?? [];
  if (!heading) return undefined;
  return answered(
    asked,
    'passage',
    quoting(say, record, [
      { key: heading.key, quote: quoteWhole(world.knowledge, record, heading) },
      {
        key: clause.paragraph.key,
        quote: quoteOf(world.knowledge, record, clause.paragraph, clause.start, clause.end),
      },
    ]),
  );
}

/**
 * By when something is to be done, or how long after something else it takes effect: the only sentence of a treaty, or of the article
 * that is named, that says so of all that is asked about.
 *
 * @example 'Under article 40 of the convention on lamps, when does a denunciation take effect?'
 */
export function timeOfClause(asked: Asked, world: World, say: Phrases, named: TreatyAsked): Reply | undefined {
  const { cues } = asked;
  const typed = unpointed(asked.typed);
  const number = articleAsked(asked);
  // "When did it enter into force?" asks for a day, which no treaty says of itself.
  const isOfRule = cues.has('when') && !cues.has('past') && (number !== undefined || TAKES_EFFECT.test(typed));
  if (!(cues.has('deadline') || HOW_LONG.test(typed) || isOfRule)) return undefined;
  if (cues.has('who') || asked.times.length > 0 || asksInForce(typed)) return undefined;
  const { treaty } = named;
  const language = languageOf(treaty.record.document.language);
  const article = number === undefined ? undefined : treaty.articles.get(number);
  if (number !== undefined && !article) return undefined;
  const sought = soughtOf(named, asked).filter(({ word }) => word !== String(number));
  if (sought.length === 0) return undefined;
  const found = sentencesOf(treaty).filter(({ paragraph, text }) => {
    if ((article && !article.includes(paragraph)) || SIGNATURE.said[language.code].test(unpointed(text))) return false;
    if (!PERIOD[language.code].test(unpointed(text)) && findDates(text, language).length === 0) return false;
    // "How long must records be kept?", under "Record-keeping".
    const own = [...treaty.articles.values()].find((one) => one.includes(paragraph)) ?? [];
    const terms = termsIn(`${headingOf(own)} ${text}`, language.code);
    return sought.every((word) => holds(word, terms, language.code) || isSpelledOut(word.word, terms, asked, language));
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return undefined;
  return tell(asked, world, say, treaty, only, []);
}

/** "The COP", where the text has "the Conference of the Parties". */
const isSpelledOut = (word: string, { terms }: Terms, asked: Asked, { code }: LanguageData): boolean =>
  spelledOut(word, asked.language).some((spelled) => {
    const name = spelled.get(code)?.name ?? [];
    return name.length > 0 && name.every((term) => terms.has(term));
  });

/** Words for what comes to hold at some time after something else. */
const TAKES_EFFECT =
  /\btakes? effect\b|\bbecomes? effective\b|\bpren(?:d|nent)(?:-elle|-il)? effet\b|\bsurten? efecto\b|вступа\p{L}+ в действие|приобрета\p{L}+ силу|(?:ي|ت)(?:سري|صبح ناف)|生效/u;

const HOW_LONG =
  /\bhow (?:long|soon|many (?:days|months|years))\b|\bcombien de (?:temps|jours|mois|annees)\b|\b(?:quel|dans quel) delai\b|\b(?:cuanto tiempo|cuantos (?:dias|meses|anos)|que plazo)\b|(?:сколько (?:времени|дней|месяцев|лет)|через сколько|какой срок)|(?:كم من الوقت|كم (?:يوما|شهرا|سنه))|多久|多长时间|几[天个年]/u;
