import type { AnswerLanguage } from '../../model.ts';
import type { Context } from '../asked.ts';
import type { Question } from '../reading/question.ts';

const LANGUAGE = /^language-(?<code>ar|en|es|fr|ru|zh)$/;
/** What may stand beside the language. */
const BESIDE = /^(?:ignore|follow|that|this|say|languages|language-\w\w)$/;

/** The one language that a question names, and nothing else. */
function onlyLanguage(question: Question): AnswerLanguage | undefined {
  const { matches, leftover, symbols, decisions, items, ordinals, times, bodies } = question;
  const named = [leftover, symbols, decisions, items, ordinals, times, bodies].some((all) => all.length > 0);
  if (named || !matches.every(({ cue }) => BESIDE.test(cue))) return undefined;
  const [only, ...others] = new Set(matches.flatMap(({ cue }) => LANGUAGE.exec(cue)?.groups?.code ?? []));
  return others.length === 0 ? (only as AnswerLanguage | undefined) : undefined;
}

/**
 * "In French please": the answer before, in that language.
 *
 * @example withLanguageAsked(read('in French please'), { focus: { session: … } }).language //=> 'fr'
 */
export function withLanguageAsked<Read extends Question>(question: Read, before: Context | undefined): Read {
  const language = before && onlyLanguage(question);
  return language ? { ...question, language } : question;
}
