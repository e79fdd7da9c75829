import type { AnswerLanguage, Language } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { articleAsked, articlesIn } from '../../article-numbers.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';
import type { World } from '../../world.ts';
import { holdsNumber, numbersIn } from '../asked/numbers.ts';
import { asksWho } from '../asked/wanted.ts';
import { type Around, fit, nothingAround, termsIn } from '../fit.ts';
import { namesItem } from '../items/item-lines.ts';
import { type SoughtWord, soughtIn } from '../words/sought.ts';
import type { Lead } from './leads.ts';
import { OFFICE } from './roles.ts';

/** Words for who leads consultations: "co-facilitated", "сопредседатели". */
const LEADS: Record<AnswerLanguage, RegExp> = {
  en: /\bco-? ?facilitat\w*|\bfacilitat\w*|\bco-? ?chair\w*|\bco-? ?moderat\w*|\bmoderat\w*|\bchair\w*|\bled\b|\bconducted\b|\bran\b/gu,
  fr: /\bco-? ?facilit\w*|\bfacilit\w*|\bco-? ?presid\w*|\bco-? ?anim\w*|\bpresid\w*|\banime\w*|\bmene\w*|\bdirig\w*/gu,
  es: /\bco-? ?facilit\w*|\bfacilit\w*|\bco-? ?presid\w*|\bpresid\w*|\bmoder\w*|\bdirigi\w*/gu,
  ru: /сопредседател\p{L}*|председател\p{L}*|(?<!\p{L})(?:со)?фасилитатор\p{L}*|содейств\p{L}*|координатор\p{L}*|координирова\p{L}*|(?<!\p{L})(?:вел[аи]?|вела|проводил\p{L}*|руководил\p{L}*)(?!\p{L})/gu,
  ar: /(?:ال)?ميسر\p{L}*|يسر\p{L}*|تيسير|شارك\p{L}* في (?:رئاسه|تيسير)|ترأس\p{L}*|تراس\p{L}*/gu,
  zh: /共同(?:主持|召集|协调)人?|主持人?|召集人?|协调人?|联合(?:主席|主持)/gu,
};

/** What is led: consultations, a contact group, or what was considered under an item. */
const GATHERINGS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:informal )?consultations?\b|\binformals?\b|\bcontact groups?\b|\b(?:agenda )?(?:sub-?)?items?\b/gu,
  fr: /\bconsultations? (?:informelles?|officieuses?)|\bconsultations?\b|\bgroupes? de contact\b|\b(?:sous-)?points?(?: de l'ordre du jour)?\b/gu,
  es: /\bconsultas? (?:oficiosas?|informales?)|\bconsultas?\b|\bgrupos? de contacto\b|\b(?:sub)?(?:puntos?|temas?)(?: del programa)?\b/gu,
  ru: /(?:неофициальн|неформальн)\p{L}+ консультаци\p{L}*|консультаци\p{L}*|контактн\p{L}+ групп\p{L}*|(?:под)?пункт\p{L}*(?: повестки дня)?/gu,
  ar: /(?:ال)?مشاورات(?: غير (?:ال)?رسميه)?|(?:ال)?فريق (?:ال)?اتصال|(?:ال)?بند/gu,
  zh: /非正式磋商|磋商|联络小组|接触小组|(?:这|那)?个?议程?(?:项目|议题|分项)|(?:这|那)?个?议题/gu,
};

/** Words of questions that are none of a matter. */
const FRAME = /\bpls\b|\bplease\b|分别/gu;
/** "The names of the co-facilitators". */
const NAMES = /\bnames?\b|\bnoms?\b|\bnombres?\b|(?<!\p{L})имена(?!\p{L})|اسماء|名字|姓名|名单/gu;

/** Other things that are asked of consultations. */
const OTHERWISE: Cue[] = ['when', 'where', 'hour', 'howmany', 'why', 'documents', 'decision', 'resolution', 'negation'];

/** A word that says of several that they lead together. */
const CO = /^co|^со|共同|联合|شارك/u;

/** Whether it is asked who led consultations, a contact group, or what was considered under an item. */
export function asksWhoLed(asked: Asked): boolean {
  const { typed, language, items, cues } = asked;
  const words = plain(typed);
  if (!asksWho(asked) && words.search(NAMES) < 0) return false;
  const leads = [...words.matchAll(LEADS[language])];
  const isGathering = words.search(GATHERINGS[language]) >= 0 || items.length > 0;
  return (
    leads.length > 0 &&
    (isGathering || leads.some(([word]) => CO.test(word))) &&
    !OTHERWISE.some((cue) => cues.has(cue))
  );
}

/** What asks for something of its own. */
const OWN: ReadonlySet<Cue> = new Set([
  ...OTHERWISE,
  'who',
  'whatis',
  'open',
  'close',
  'adopt',
  'session',
  'meet',
  'say',
]);
const MOST_WORDS = 9;

/** Whether a question names no more than another matter than the one before, which asked who led something: "and the seaweed one?" */
export const goesOnFromLed = (asked: Asked): boolean =>
  asked.followUp &&
  asked.focus?.leads === true &&
  asked.tokens.length <= MOST_WORDS &&
  asked.symbols.length + asked.decisions.length + asked.ordinals.length + asked.times.length === 0 &&
  !asked.bodies.some(({ weak }) => !weak) &&
  !asked.tokens.some(({ word }) => OFFICE.test(word)) &&
  !asked.matches.some(({ cue }) => OWN.has(cue));

/** Tells the leads on the matter that a question names, by all of its words and numbers. Undefined where it names none. */
export function isOfMatter(asked: Asked, world: World): ((lead: Lead) => boolean) | undefined {
  const typed = matterOf(asked);
  const bodies = asked.bodies.filter(({ weak }) => !weak);
  const sought = soughtIn({ ...asked, typed, bodies }, world);
  // "At its 48th session": the session is no matter.
  const nouns = plain(asked.typed).match(new RegExp(languageOf(asked.language).sessionNouns, 'gu')) ?? [];
  const isCounted = (word: string) => asked.ordinals.length > 0 && nouns.join(' ').split(' ').includes(plain(word));
  const words = sought.words.filter(({ ofBody, weight, word }) => !ofBody && weight > 0 && !isCounted(word));
  const numbers = numbersIn({ ...asked, typed }, sought).filter(({ isOrdinal }) => !isOrdinal);
  if (words.length + asked.items.length === 0) return undefined;
  const article = articleAsked(asked);
  return ({ record, headings, matter }) => {
    const { language } = record.document;
    const said = [...headings, matter].join('\n');
    // The title of a report says where its session was: "in Bangkok" is no matter.
    const around: Around = { ...nothingAround(language), headings: termsIn(record.document.title, language) };
    const { missing } = fit({ ...sought, words: words.map(withoutLetters) }, termsIn(said, language), around, language);
    const lines = [...headings, matter];
    const lacking = missing.filter(
      ({ word }) => !words.some((one) => one.word === word && isSpelledOut(one, lines, asked, language)),
    );
    // "On the accounting of finance (item 11)": the number tells which matter it is, and half of its words that it is no other.
    const most = asked.items.length > 0 ? words.length / 2 : 0;
    // "Article 8" is not "Article 6, paragraph 8".
    const articles = articlesIn(said, language);
    return (
      lacking.length <= most &&
      (article === undefined || articles.length === 0 || articles.includes(article)) &&
      numbers.every((number) => holdsNumber(said, number, languageOf(language))) &&
      asked.items.every(({ number }) => namesItem(said, number, language))
    );
  };
}

/** What a question says of the matter: without who leads, and what is led. `NAPs` are the letters of a name. */
function matterOf({ typed, language }: Asked): string {
  const words = plain(typed);
  const blank = (found: string) => ' '.repeat(found.length);
  const left = [LEADS[language], GATHERINGS[language], NAMES, FRAME].reduce(
    (text, pattern) => text.replace(pattern, blank),
    words,
  );
  const kept = typed
    .split('')
    .map((letter, at) => (left[at] === ' ' ? ' ' : letter))
    .join('');
  const cited = kept.replace(/(?<!\p{L})art\. ?(\d{1,2})\.(\d{1,2})(?!\d)/giu, ' $1 $2 ');
  return cited.replace(/(?<![\p{L}])(\p{Lu}{2,7})s(?!\p{L})/gu, '$1');
}

const withoutLetters = ({ letters: _, ...word }: SoughtWord): SoughtWord => word;

/** Whether a heading spells out the letters of a question, or what they are in its language: `PMA`, "least developed countries". */
function isSpelledOut(
  { letters, stems }: SoughtWord,
  lines: readonly string[],
  asked: Asked,
  language: Language,
): boolean {
  if (letters === undefined) return false;
  const translated = (stems.get(language) ?? []).map((stem) => stem.toUpperCase());
  const own = language === asked.language || translated.length === 0 ? [letters] : [];
  return [...own, ...translated].some(
    (name) => name.length > 2 && lines.some((line) => initialsOf(line).includes(name)),
  );
}

/** The letters with which the words of a line begin, those of small words too: `TOR`, "terms of reference". */
const initialsOf = (line: string): string =>
  (plain(line).match(/\p{L}+/gu) ?? []).map((word) => word[0]?.toUpperCase()).join('');
