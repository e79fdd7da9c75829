import type { AnswerLanguage } from '../../model.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';

/** Verbs that put a meeting into the future. */
const COMING: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:will|shall|going to|due to|scheduled to|expected to)\b(?! ?have\b)/iu,
  fr: /(?:réuni|reuni|tiend|siége|siege|rencontre)r(?:a|ont)\b|\b(?:aura|auront)\b(?!.*\b(?:tenu|réuni))|\b(?:va|vont|doit|doivent)\b.*\b(?:réunir|reunir|tenir|siéger|lieu|rencontrer)\b/iu,
  es: /(?:reunir|celebrar|congregar|juntar)(?:[áa]n?)(?!\p{L})|(?<!\p{L})(?:tendr|habr|ser|volver)[áa]n?(?!\p{L})|(?<!\p{L})van? a(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:собер[её]тся|соберутся|состоится|состоятся|встретится|встретятся|пройд[её]т|пройдут|будет|будут|провед[её]т|предстоит)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:س(?:ي|ت)(?:جتمع|عقد|نعقد|لتقي)\p{L}*|سوف|سيكون|ستكون)(?!\p{L})/u,
  zh: /将|即将|要开会/u,
};

/** Cues beside which a coming meeting is asked about, and no other thing of it than when, where and whether. */
const BESIDE: ReadonlySet<Cue> = new Set([
  'ignore',
  'session',
  'meet',
  'group',
  'conference',
  'when',
  'where',
  'taken',
  'days',
]);

/**
 * "When will the group meet?" asks for the meeting to come, and not for all that were held; a month without its year is one to come.
 *
 * @example withNextMeant(askedOf('When will the group meet?')).cues.has('next') // true
 */
export function withNextMeant(asked: Asked): Asked {
  const { cues, matches, times, ordinals, items, symbols, decisions, leftover, followUp } = asked;
  const isNamed =
    times.some(({ when }) => when) || ordinals.length + items.length + symbols.length + decisions.length > 0;
  const isOfMeeting = cues.has('meet') || cues.has('session');
  // "When will the conference on estuaries be held?" names an event.
  if (isNamed || followUp || leftover.length > 0 || !isOfMeeting || ![...cues].every((cue) => BESIDE.has(cue)))
    return asked;
  if (!COMING[asked.language].test(asked.typed)) return asked;
  const at = matches.find(({ cue }) => cue === 'meet' || cue === 'session') ?? { from: 0, to: 1 };
  return { ...asked, matches: [...matches, { ...at, cue: 'next' }], cues: new Set([...cues, 'next']) };
}
