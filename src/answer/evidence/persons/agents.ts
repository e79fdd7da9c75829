import type { AnswerLanguage } from '../../../model.ts';
import type { Cue } from '../../lexicon.ts';

/**
 * Those by whom something was done: "established by the Committee on Agriculture, Special Session"; up to what they did, and when:
 * "l'initiative prise par la Russie | de convoquer la première réunion", "by the Assembly | at its twenty-fourth session".
 */
const AGENTS: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\bby (?:the |its )?\p{Lu}(?:[^,;.()]|\([^()]*\))*?(?=[,;.]|$| (?:to (?=\p{Ll})|for (?=\p{Ll}+ing )|and of |at (?:its|the|their) |(?:in|on) (?:\p{Lu}\p{Ll}+ )?\d))/gu,
  es: /\bpor (?:el |la |los |las )?\p{Lu}(?:[^,;.()]|\([^()]*\))*?(?=[,;.]|$| (?:(?:de|para) \p{Ll}+[aei]r(?!\p{L})|y del? |en su |(?:el|en) (?:\p{Ll}+ de )?\d))/gu,
  fr: /\bpar (?:le |la |les |l['’])?\p{Lu}(?:[^,;.()]|\([^()]*\))*?(?=[,;.]|$| (?:(?:de |pour |d['’])\p{Ll}+(?:er|ir|re)(?!\p{L})|et (?:de |du |des |d['’])|à sa |lors d|(?:le|en) (?:\p{Ll}+ )?\d))/gu,
};

/** A question that names somebody as the one who did it. */
const BY: Partial<Record<AnswerLanguage, RegExp>> = { en: /\bby\b/iu, es: /\bpor\b/iu, fr: /\bpar\b/iu };

/** What a body is asked about that has it, or was created: its sessions, and who founded it. */
const OF_ITSELF: Cue[] = ['meet', 'session', 'create'];

/** Whether a question is about a body itself, and not about what it did. */
export const isAboutItself = (cues: ReadonlySet<Cue>, typed: string, language: AnswerLanguage): boolean =>
  OF_ITSELF.some((cue) => cues.has(cue)) && !BY[language]?.test(typed);

/** Tells whether somebody stays who did something: by what stands before and behind him, and who he is. */
export type Stays = (before: string, after: string, agent: string) => boolean;

/**
 * A sentence without those by whom something was done: "The Sub-Committee, which was established by the Committee on
 * Agriculture, held its first meeting" says when no other body first met, and of no other who established it.
 */
export const withoutAgents = (text: string, language: AnswerLanguage, stays: Stays = () => false): string =>
  text.replace(AGENTS[language] ?? /(?!)/u, (found, at: number) =>
    stays(text.slice(0, at), text.slice(at + found.length), found) ? found : ' ',
  );
