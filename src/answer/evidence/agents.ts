import type { AnswerLanguage } from '../../model.ts';
import type { Cue } from '../lexicon.ts';

/** Those by whom something was done: "established by the Committee on Agriculture, Special Session". */
const AGENTS: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\bby (?:the |its )?\p{Lu}[^,;.()]*/gu,
  es: /\bpor (?:el |la |los |las )?\p{Lu}[^,;.()]*/gu,
  fr: /\bpar (?:le |la |les |l['’])?\p{Lu}[^,;.()]*/gu,
};

/** A question that names somebody as the one who did it. */
const BY: Partial<Record<AnswerLanguage, RegExp>> = { en: /\bby\b/iu, es: /\bpor\b/iu, fr: /\bpar\b/iu };

/** What a body is asked about that has it, or was created: its sessions, and who founded it. */
const OF_ITSELF: Cue[] = ['meet', 'session', 'create'];

/** Whether a question is about a body itself, and not about what it did. */
export const isAboutItself = (cues: ReadonlySet<Cue>, typed: string, language: AnswerLanguage): boolean =>
  OF_ITSELF.some((cue) => cues.has(cue)) && !BY[language]?.test(typed);

/**
 * A sentence without those by whom something was done: "The Sub-Committee, which was established by the Committee on
 * Agriculture, held its first meeting" says when no other body first met, and of no other who established it.
 */
export const withoutAgents = (text: string, language: AnswerLanguage): string =>
  text.replace(AGENTS[language] ?? /(?!)/u, ' ');
