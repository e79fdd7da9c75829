import { quoteOf } from '../../../knowledge/quote.ts';
import type { AnswerLanguage, DocumentRecord, Language, Paragraph, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import { isDay, overlap } from '../../../records/when.ts';
import { questionTerms } from '../../../search/question-terms.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { type SoughtWord, soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import { passagesFor, type World } from '../../world.ts';

/** How questions ask for the day of a text that they name. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\bdate of\b|\bdated (?:when|what)\b|\bwhen (?:is|was|were|are) .* dated\b|\bwhat date (?:is|was|does)\b/iu,
  fr: /de quand date(?:nt|ait)?|(?<!\p{L})dates? (?:d[eu]|des)(?!\p{L})|(?<!\p{L})date de |dat[ée]+s? de quand|de quelle date (?:est|sont)/iu,
  es: /de qu[ée] fecha (?:es|son|data)|fecha (?:del?|de la|de los|de las)(?!\p{L})/iu,
  ru: /от как(?:ого|ой) (?:числа|даты|дня)|как(?:им числом|ой датой) датирован|(?<!\p{L})дата /iu,
  ar: /ما (?:هو )?تاريخ (?!انعقاد|بد|افتتاح|اختتام|نشر|صدور|اعتماد)/u,
  zh: /的?日期(?:是|为)|日期[？?]?$|是(?:哪一?天|几月几[日号]|什么时候)(?:发表|通过|印发|签署|作出|发布|提出)?的/u,
};

/** Questions that ask for other days than that of a text. */
const OTHERWISE: readonly Cue[] = [
  'meet',
  'session',
  'sitting',
  'deadline',
  'adopt',
  'open',
  'close',
  'next',
  'last',
  'where',
  'who',
  'sessions',
  'item',
  'items',
  'create',
];

/** What joins the name of a text and its day, in plain letters. */
const DATED: Record<Exclude<Language, 'zh'>, RegExp> = {
  en: /,? ?(?:\bof|\bdated|\() ?$/u,
  fr: /,? ?(?:\bdu|\bdatee?s? du|\ben date du|\() ?$/u,
  es: /,? ?(?:\bdel?|\bde fecha|\bcon fecha(?: de)?|\() ?$/u,
  ru: /,? ?(?:(?<!\p{L})от|\() ?$/u,
  ar: /(?:(?:ال)?(?:مورخ|صادر)ه?|بتاريخ)(?: في)? ?$/u,
};

/** A name right behind its day: 2014年9月5日《明斯克议定书》, "the 23 January 2014 Cessation of Hostilities Agreement" (S/RES/2206 (2015)). */
const NAME_BEHIND: Partial<Record<Language, RegExp>> = {
  zh: /^的?《?[^》]{2,40}/u,
  en: /^ \p{Lu}\p{L}+(?: (?:(?:of|on|for|the|and) )*\p{Lu}\p{L}+)+/u,
};

/** So many passages are looked at. */
const MOST_PASSAGES = 60;
/** A name in a question has more than one word. */
const FEWEST_WORDS = 2;
/** So many words before the day may belong to the name, for each one that is sought, and beside them. */
const PER_WORD = 2;
const BESIDE = 4;
/** So many words right before the day hold one that is sought. */
const ADJACENT = 3;

type Dated = { record: DocumentRecord; paragraph: Paragraph; sentence: Span; when: When };

/**
 * The day of a text that the documents only name: the one that stands right behind the name.
 *
 * @example 'What is the date of the Minsk Protocol?' // 2014-09-05, from "who also signed Minsk Protocol of September 5, 2014"
 */
export const datedName: Handler = (asked, world, say) => {
  const asks = ASKS[asked.language].exec(asked.typed)?.[0];
  if (asks === undefined || OTHERWISE.some((cue) => asked.cues.has(cue))) return undefined;
  // 是哪天发表的: what is asked of the text is no part of its name.
  const isName = ({ word }: SoughtWord) => asked.language !== 'zh' || !asks.includes(word);
  const words = soughtIn(asked, world).words.filter((word) => word.weight > 1 && !word.isBorder && isName(word));
  if (words.length < FEWEST_WORDS || words.some(({ unknown, names }) => unknown && !names)) return undefined;
  const all = named(asked, world, words);
  const own = all.filter(({ record }) => record.document.language === asked.language);
  const found = own.length > 0 ? own : all;
  const [first, ...others] = found;
  if (!first || others.some(({ when }) => when !== first.when)) return undefined;
  if (!asked.times.every(({ when }) => !when || overlap(when, first.when))) return undefined;
  const { record, paragraph, sentence, when } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end);
  return answered(asked, 'passage', { ...quoting(say, record, [{ key: paragraph.key, quote }]), dates: [when] });
};

/** Where the documents name a text by all of the words, with its day. */
function named(asked: Asked, world: World, words: readonly SoughtWord[]): Dated[] {
  const scope = scopeOf(asked, world).records;
  const held =
    scope.length > 0
      ? scope.flatMap((record) => record.paragraphs.map((paragraph) => ({ record, paragraph })))
      : passagesFor(world, questionTerms(asked.typed, asked.language, world.terms), MOST_PASSAGES).flatMap(
          ({ id }) => world.paragraphs.get(String(id)) ?? [],
        );
  return held.flatMap(({ record, paragraph }) =>
    findSentences(paragraph.text).flatMap((sentence) =>
      dayOfName(paragraph.text.slice(sentence.start, sentence.end), record.document.language, words).map((when) => ({
        record,
        paragraph,
        sentence,
        when,
      })),
    ),
  );
}

/** The days in a sentence that stand right behind a name of all the words; in Chinese right before it. */
function dayOfName(text: string, code: Language, words: readonly SoughtWord[]): When[] {
  const dates = findDates(text, languageOf(code)).filter(({ when }) => isDay(when));
  return dates.flatMap(({ when, start, end }, at) => {
    const from = dates[at - 1]?.end ?? 0;
    const to = dates[at + 1]?.start ?? text.length;
    const behind = clauseAfter(text.slice(end, to));
    const name = NAME_BEHIND[code]?.exec(behind)?.[0];
    if (name !== undefined && holdsAll(words, name, '', code)) return [when];
    if (code === 'zh') return dates.length === 1 && isOfOpinion(words, text, behind) ? [when] : [];
    // "Du 5 septembre" is read as a day from its first word on.
    const opening = /^(?:du|del?) /u.exec(text.slice(start))?.[0] ?? '';
    const before = clauseBefore(text.slice(from, start + opening.length));
    const join = DATED[code].exec(plain(before));
    if (!join) return [];
    // "Volver a reunir el Mecanismo … las propuestas para el Mecanismo de 18 de febrero de 2009" (A/69/909): of one day alone, all of the sentence is said.
    const rest = dates.length === 1 ? text : GOES_ON[code]?.test(behind) ? behind : '';
    return holdsAll(words, before.slice(0, join.index), rest, code) ? [when] : [];
  });
}

/** 国际法院在1996年7月8日关于…合法性问题的咨询意见中称: what the words end in is what "on" leads to behind the day (NPT/CONF.2015/WP.22). */
function isOfOpinion(words: readonly SoughtWord[], text: string, behind: string): boolean {
  const head = words.at(-1);
  const name = /^(?:关于|就)[^，；。]{4,60}?的(?<name>\p{Script=Han}{2,8})(?:中|里|称|认为|指出|[，。])/u.exec(behind)
    ?.groups?.name;
  if (!head || name === undefined || !holds(head, termsIn(name, 'zh'), 'zh')) return false;
  const all = termsIn(text, 'zh');
  return words.every((word) => holds(word, all, 'zh'));
}

/** Whether a name holds the words, the first of them and those right before the day among them; the rest may follow the day. */
function holdsAll(words: readonly SoughtWord[], name: string, behind: string, code: Language): boolean {
  const near =
    code === 'zh'
      ? name
      : name
          .split(/\s+/u)
          .slice(-(PER_WORD * words.length + BESIDE))
          .join(' ');
  const last = code === 'zh' ? name : near.split(/\s+/u).slice(-ADJACENT).join(' ');
  const [inName, inLast, inRest] = [near, last, behind].map((part) => termsIn(part, code));
  if (!inName || !inLast || !inRest) return false;
  const [first] = words;
  return (
    first !== undefined &&
    holds(first, inName, code) &&
    words.some((word) => holds(word, inLast, code)) &&
    words.every((word) => holds(word, inName, code) || holds(word, inRest, code))
  );
}

/** What stands in the same clause before the day, and behind it. */
function clauseBefore(text: string): string {
  const open = text.endsWith('(') ? '(' : '';
  const clause =
    text
      .slice(0, text.length - open.length)
      .split(/[;:.()«»"“”]/u)
      .at(-1) ?? '';
  return `${clause}${open}`;
}

const clauseAfter = (text: string): string => /^[^;:.,()，；。]*/u.exec(text)?.[0] ?? '';

/** How a name goes on behind its day: "of 8 July 1996 on the legality of …", "dated 1 June 2015 received from the Panel". */
const GOES_ON: Partial<Record<Language, RegExp>> = {
  en: /^ (?:on|concerning|regarding|relating|entitled|between|from|by|to|received|submitted|prepared|addressed)\b/u,
  fr: /^ (?:sur|relati\p{L}+|concernant|intitul\p{L}+|entre|de|d['’]|par|adress\p{L}+|présent\p{L}+|établi\p{L}*)(?!\p{L})/u,
  es: /^ (?:sobre|relativ\p{L}+|titulad\p{L}+|entre|de|del|por|dirigid\p{L}+|presentad\p{L}+|preparad\p{L}+)(?!\p{L})/u,
  ru: /^ (?:об?|относительно|касательно|между|по|на имя|от)(?!\p{L})/u,
  ar: /^ (?:بشان|بشأن|المتعلق\p{L}*|بين|من|الى|إلى|المقدم\p{L}*|الموجه\p{L}*|عن)(?!\p{L})/u,
};
