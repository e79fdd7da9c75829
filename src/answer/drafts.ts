import type { AnswerLanguage } from '../model.ts';
import { plain } from '../records/text.ts';
import { content } from '../search/analysis.ts';
import type { Asked } from './asked.ts';
import type { Cue } from './lexicon.ts';

/** How questions name a draft, and say that somebody proposed it; in plain letters. */
const WORDS: Record<AnswerLanguage, { resolution: RegExp; decision: RegExp; proposed: RegExp }> = {
  ar: {
    resolution: /مشرو?ع (?:ال)?قرار/u,
    decision: /مشروع (?:ال)?مقرر/u,
    proposed: /(?<!\p{L})(?:قدم\p{L}*|مقدم\p{L}*|اقترح\p{L}*|عرض\p{L}*)(?!\p{L})/gu,
  },
  en: {
    resolution: /\bdraft (?:resolutions?|on)\b/u,
    decision: /\bdraft decisions?\b/u,
    proposed:
      /\b(?:submit\w*|sponsor\w*|propos\w*|present\w*|tabled?|tabling|introduc\w*|put forward|authors?|countr(?:y|ies))\b/gu,
  },
  es: {
    resolution: /\bproyectos? de resolucion\b/u,
    decision: /\bproyectos? de decision\b/u,
    proposed: /\b(?:present\p{L}*|propu\p{L}*|propon\p{L}*|patrocin\p{L}*|autor\p{L}*|pais(?:es)?)(?!\p{L})/gu,
  },
  fr: {
    resolution: /\bprojets? de resolution\b/u,
    decision: /\bprojets? de decision\b/u,
    proposed: /\b(?:present\p{L}*|propos\p{L}*|soumis\p{L}*|depos\p{L}*|parrain\p{L}*|auteurs?|pays)(?!\p{L})/gu,
  },
  ru: {
    resolution: /проект\p{L}* резолюци/u,
    decision: /проект\p{L}* решени/u,
    proposed: /(?<!\p{L})(?:представи\p{L}*|предлож\p{L}*|внес\p{L}*|автор\p{L}*|стран\p{L}*)/gu,
  },
  zh: { resolution: /决议草案/u, decision: /决定草案/u, proposed: /提交|提出|提案|哪个国家|国家/gu },
};

/** The kind of draft that a question names, and the words that say which one; undefined where it names none. */
export type DraftNamed = { kind: 'draft resolution' | 'draft decision'; subject: string[] };

/**
 * The draft that a question names.
 *
 * @example draftNamed of "Who submitted the draft resolution on the right to development?" // { kind: 'draft resolution', subject: ['development'] }
 */
export function draftNamed({
  typed,
  language,
  leftover,
}: Pick<Asked, 'typed' | 'language' | 'leftover'>): DraftNamed | undefined {
  const words = plain(typed);
  const { resolution, decision, proposed } = WORDS[language];
  const kind = decision.test(words) ? 'draft decision' : resolution.test(words) ? 'draft resolution' : undefined;
  if (!kind) return undefined;
  const said = content(
    `${resolution.exec(words)?.[0] ?? ''} ${decision.exec(words)?.[0] ?? ''} ${(words.match(proposed) ?? []).join(' ')}`,
    language,
  );
  return { kind, subject: leftover.filter((word) => !said.includes(word)) };
}

/** The word for a draft before what it is on: "le projet de remerciements au peuple japonais". In plain letters. */
const DRAFT: Record<AnswerLanguage, RegExp> = {
  ar: /(?<!\p{L})(?:ال)?مشروع(?!\p{L})/u,
  en: /\bdraft\b/u,
  es: /\bproyecto\b/u,
  fr: /\bprojet\b/u,
  ru: /(?<!\p{L})проект\p{L}{0,2}(?!\p{L})/u,
  zh: /草案/u,
};

/** Drafts of something else than what a body resolves or decides. */
const OF_OTHERS: readonly Cue[] = ['report', 'note', 'provisionalagenda', 'annotated', 'list', 'programme'];

/**
 * The words that say which draft is meant, where a question does not say what kind of draft it is.
 *
 * @example draftOfWords of 'Sous quel point figure le projet de remerciements au peuple japonais ?' // ['remerciements', 'peuple', 'japonais']
 */
export function draftOfWords({
  typed,
  language,
  leftover,
  cues,
}: Pick<Asked, 'typed' | 'language' | 'leftover' | 'cues'>): string[] | undefined {
  const word = DRAFT[language].exec(plain(typed))?.[0];
  if (word === undefined || OF_OTHERS.some((cue) => cues.has(cue))) return undefined;
  return leftover.filter((one) => !word.includes(one));
}

/** The words of a question that say neither who proposed a draft nor that it was proposed. */
export const besideProposing = ({
  typed,
  language,
  leftover,
}: Pick<Asked, 'typed' | 'language' | 'leftover'>): string[] => {
  const said = content((plain(typed).match(WORDS[language].proposed) ?? []).join(' '), language);
  return leftover.filter((word) => !said.includes(word));
};
