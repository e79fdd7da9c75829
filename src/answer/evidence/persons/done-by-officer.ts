import type { AnswerLanguage } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { analyse, content } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { termsIn } from '../fit.ts';

/** So many words behind a day name who did something on it. */
const SUBJECT = 5;

/**
 * Whether a sentence says right behind the day that it opens with that the officer did something whom a question asks about: "On 1 May
 * 2014, the facilitator reported to the third session" (NPT/CONF.2015/6). Where the question names a session before the officer, it asks
 * when that was.
 */
export function isDoneByOfficer(
  { cues, matches, tokens, typed, language: spoken }: Asked,
  after: string,
  language: LanguageData,
): boolean {
  if (!cues.has('person')) return false;
  const officer = matches.find(({ cue }) => cue === 'person');
  const token = officer && tokens[officer.from];
  if (!token || language.code !== spoken) return false;
  const at = plain(typed).indexOf(plain(token.typed));
  const [lead, rest] = [typed.slice(0, at), typed.slice(at + token.typed.length)];
  if (languageOf(spoken).sessionNouns.test(plain(lead))) return false;
  const heldIn = (text: string, word: string | undefined) => {
    const { terms } = termsIn(text, language.code);
    return word !== undefined && analyse(word, spoken).some((term) => terms.has(term));
  };
  // "¿Qué día informó el facilitador …?" has the verb before him, "did the facilitator report" behind him.
  const verb = wordsOf(lead, spoken).at(-1) ?? wordsOf(rest, spoken)[0];
  const subject = (after.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, SUBJECT).join(' ');
  return heldIn(subject, token.typed) && heldIn(after, verb);
}

/** The words of a question that say something, without those that ask when. */
const wordsOf = (text: string, language: AnswerLanguage): string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => word.length > 1 && !ASKS_WHEN.test(plain(word)) && content(word, language).length > 0,
  );
const ASKS_WHEN =
  /^(?:dates?|days?|fechas?|dias?|jours?|дат\p{L}{1,2}|день|дни|числ\p{L}|تاريخ|يوم|when|quand|cuando|когда|متي|did|was|were|has|had)$/u;
