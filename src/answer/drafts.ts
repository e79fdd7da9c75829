import type { AnswerLanguage } from '../model.ts';
import { plain } from '../records/text.ts';
import { content } from '../search/analysis.ts';
import type { Asked } from './asked.ts';

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
