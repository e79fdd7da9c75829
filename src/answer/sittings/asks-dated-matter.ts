import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import { UNTOLD } from './asks-matter.ts';

/** Which of the two days of a matter is asked for. */
export type Which = 'first' | 'last' | 'both';

/** Words for the first time, and for the last one, in plain letters. */
const FIRST: Record<AnswerLanguage, RegExp> = {
  en: /\bfirst\b|\binitially\b/,
  fr: /\bpremieres?\b/,
  es: /\bprimer[ao]?\b/,
  ru: /впервые|(?<!\p{L})перв(?:ыи|ая|ое|ого|ом|оначальн\p{L}*)(?!\p{L})/u,
  ar: /(?:للمره الاول[يى]|(?<!\p{L})ل?اول (?:مره|جلسه|اجتماع|نظر))/u,
  zh: /首次|第一次|最早/,
};
const LAST: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:last|latest|lastly|most recent(?:ly)?)\b/,
  fr: /\bdernieres?\b|\bplus recente?s?\b/,
  es: /\bultim[ao]\b|\bmas reciente\b/,
  ru: /(?<!\p{L})последн/u,
  ar: /(?<!\p{L})(?:ل?اخر|احدث) (?:مره|جلسه|اجتماع|نظر)/u,
  zh: /最近|最后|上一?次|最新/,
};

/** Words for taking a matter up at a meeting. */
const DEALS: Record<AnswerLanguage, RegExp> = {
  en: /\bmeetings?\b|\bme?et\b|\b(?:take|took|taken) up\b|\b(?:discuss|consider|examin|address)\w*|\bdealt? with\b|\bseized\b/,
  fr: /\bseances?\b|\breuni\p{L}*|\bsaisi\p{L}*|\bexamin\p{L}*|\bdiscut\p{L}*|\btrait\p{L}*|\boccup\p{L}*|\bpench\p{L}*|\babord\p{L}*/u,
  es: /\bsesion\b|\bsesiones\b|\breuni\p{L}*|\bexamin\p{L}*|\btrat\p{L}*|\bocup\p{L}*|\babord\p{L}*|\bconsider\p{L}*/u,
  ru: /заседани|рассм[ао]т|обсу[жд]|занял|занима/,
  ar: /جلس|اجتما?ع|نظر|ناقش|تناول|بحث/,
  zh: /会议|开会|审议|讨论|处理|着手|听取/,
};

/** Meetings of one kind, and what is no meeting: no list tells when there was one of those. */
const OF_ONE_KIND: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:informal|closed|private|open|public|emergency|urgent|special|joint|high-level|ministerial|arria)\b|\bconsultations?\b|\bbriefing|\bdebates?\b|\bvot(?:e|ed|ing)\b|\bstatement|\bvisit|\bmission/,
  fr: /\b(?:privee?s?|publiques?|officieuse\p{L}*|informelles?|urgence|speciale\p{L}*|extraordinaires?|commune?s?)\b|\bhuis clos\b|\bconsultations?\b|\bdebats?\b|\bexposes?\b|\bvot\p{L}+|\bdeclaration|\bmission/u,
  es: /\b(?:privad\p{L}+|public\p{L}+|abiert\p{L}+|oficios\p{L}+|informal\p{L}*|urgen\p{L}+|especial\p{L}*|extraordinari\p{L}+|conjunt\p{L}+)\b|\bconsultas?\b|\bdebates?\b|\bvot\p{L}+|\bdeclaracion|\bmision/u,
  ru: /закрыт|открыт|неофициальн|неформальн|экстренн|срочн|специальн|внеочередн|совместн|консультаци|дебат|прени|брифинг|голос|заявлени|мисси/,
  ar: /مغلق|مفتوح|غير (?:ال)?رسمي|طارئ|خاص|استثنائ|مشترك|مشاورات|احاطه|تصويت|بيان|بعثه/,
  zh: /闭门|非正式|非公开|公开|紧急|特别|联合|磋商|辩论|通报|表决|投票|声明|访问|特派/,
};

/** What else is asked of a matter or a meeting. */
const OTHERWISE: Cue[] = [...UNTOLD, 'howmany', 'howlong', 'chairing', 'until', 'say', 'symbol', 'agenda'];

/** The first or the last day that a question names, or both. */
function whichNamed({ typed, language }: Asked): Which | undefined {
  const text = plain(typed);
  const [first, last] = [FIRST[language].test(text), LAST[language].test(text)];
  return first && last ? 'both' : first ? 'first' : last ? 'last' : undefined;
}

/**
 * Whether the first or the last day is asked for on which a matter was dealt with: "last formal meeting on Norland". A question that
 * goes on ("and on Sudland?") asks for the same day as the one before.
 */
export function whichDay(asked: Asked): Which | undefined {
  const { typed, language, focus } = asked;
  const before = asked.followUp ? focus?.whichDay : undefined;
  const goesOn = before !== undefined && before !== 'number' ? before : undefined;
  if (goesOn === undefined && !DEALS[language].test(plain(typed))) return undefined;
  return whichNamed(asked) ?? goesOn;
}

/** "When was it last considered?" asks not how long it lasted. */
const LAST_DONE = /\blast (?:\p{L}+ed|taken|met|held|dealt)\b/u;

/**
 * Whether a question asks more of a matter, or of other meetings on it, beside what the name of the matter itself says: "the last briefing
 * on Norland", and not "the last time it took up the briefing by the Chairperson".
 */
export function asksBeside(asked: Asked, name = ''): boolean {
  const kinds = plain(asked.typed).match(new RegExp(OF_ONE_KIND[asked.language].source, 'gu')) ?? [];
  const beyond = cuesBeyond(asked, name);
  const isOther = (cue: Cue) => beyond.has(cue) && !(cue === 'howlong' && LAST_DONE.test(plain(asked.typed)));
  return OTHERWISE.some(isOther) || kinds.some((kind) => !plain(name).includes(kind));
}

/** The cues of a question but for those that it has only in the name of a matter: the word "chairperson" in "Briefing by the Chairperson". */
export function cuesBeyond({ cues, matches, tokens, said }: Asked, name: string): ReadonlySet<Cue> {
  const own = plain(name);
  const isInName = ({ from, to }: { from: number; to: number }) =>
    tokens.slice(from, to).every(({ word, typed }) => own.includes(plain(said?.get(word) ?? typed)));
  return new Set(
    [...cues].filter((cue) => {
      const all = matches.filter((match) => match.cue === cue);
      return all.length === 0 || !all.every(isInName);
    }),
  );
}

/** A question that goes on with another matter names little else. */
const MOST_WORDS = 8;

/** Whether a question goes on from one that asked for the first or the last day of a matter. */
export const goesOnFromMatter = (asked: Asked): boolean =>
  asked.followUp &&
  asked.focus?.whichDay !== undefined &&
  asked.tokens.length <= MOST_WORDS &&
  (asked.focus.whichDay === 'number' || whichDay(asked) !== undefined) &&
  !asksBeside(asked);
