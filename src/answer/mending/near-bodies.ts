import type { AnswerLanguage, BodyId } from '../../model.ts';
import { content, fold, isNumber, stem } from '../../search/analysis.ts';
import { withoutSingles } from '../../search/han.ts';
import type { Asked } from '../asked.ts';
import type { World } from '../world.ts';

/** So many words of a name tell whose it is. */
const FEWEST = 2;

/**
 * The one body whose name holds all that a question leaves over: "Комитета по стандартам" is the Committee on WIPO
 * Standards, where records tell of its sessions and of no other body with these words in its name. Undefined where several
 * bodies, or none, can be meant.
 */
export function nearBody({ typed, leftover, said, language, bodies }: Asked, { knowledge }: World): BodyId | undefined {
  const words = leftover.filter((word) => !isNumber(word)).map((word) => said?.get(word) ?? word);
  // "The Council" alone says no more than what kind of body is meant, though Chinese has three signs for it.
  if (words.every((word) => fold(word).replace(KINDS[language], '') === '')) return undefined;
  const sought = [...new Set(withoutSingles(content(words.join(' '), language)).map((word) => stem(word, language)))];
  if (sought.length < FEWEST || bodies.some(({ weak }) => !weak) || !KINDS[language].test(fold(typed)))
    return undefined;
  const held = knowledge.bodies.filter(
    ({ id, names, also }) =>
      knowledge.sessions.some((session) => session.bodies.includes(id)) &&
      names.some((name) => isNamed([name[language] ?? '', ...(also?.[language] ?? [])].join(' '), sought, language)),
  );
  const [only, ...others] = held;
  return only && others.length === 0 ? only.id : undefined;
}

/** Whether a name, with the letters for it, holds all that is sought. */
function isNamed(name: string, sought: readonly string[], language: AnswerLanguage): boolean {
  const own = new Set(content(name, language).map((word) => stem(word, language)));
  return sought.every((word) => own.has(word));
}

/** Words for bodies: without one, the words of a name are those of its subject. */
export const KINDS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:committee|commission|council|group|party|board|body|forum|panel|assembly|conference|meeting of (?:the )?(?:states )?parties)\b/,
  fr: /\b(?:comite|commission|conseil|groupe|organe|forum|assemblee|bureau|conference|reunion des (?:etats )?parties)\b/,
  es: /\b(?:comite|comision|consejo|grupo|organo|foro|asamblea|junta|mesa|conferencia|reunion de (?:los )?estados partes)\b/,
  ru: /(?:комитет|комисси|совет|групп|орган|форум|ассамбле|бюро|конференци|совещани\p{L}* государств)/u,
  ar: /(?:لجنه|لجنة|مجلس|فريق|هييه|هيئة|جمعيه|جمعية|موتمر|مؤتمر|منتدى|اجتماع الدول الاطراف|اجتماع الدول الأطراف)/,
  zh: /委员会|理事会|工作组|小组|大会|论坛|机构|缔约国会议/u,
};
