import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** How questions ask when something is, or at which session, in plain letters. */
const WHEN: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:when|(?:which|what) session)\b/,
  fr: /\b(?:quand|quelle session)\b/,
  es: /(?<!\p{L})(?:cuando|(?:que|cual) periodo)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:когда|как(?:ои|ой|ую) сесси[июя])(?!\p{L})/u,
  ar: /(?<!\p{L})(?:متي|متى|اي دوره)(?!\p{L})/u,
  zh: /何时|什么时候|哪(?:一)?届|第几届/,
};

/** How they say that a matter is to come up again, or has been put off, in plain letters. */
const AGAIN: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:consider|discuss|examin|address|debat|tak|look|deal|dealt|com|return|revisit)\w* .*\b(?:next|again)\b|\bnext (?:be )?(?:consider|discuss|examin|address|debat|take up|taken up|look|deal|return)\w*|\bnext (?:consideration|discussion)\b|\b(?:resum|continu)\w* (?:the |its |their )?(?:consideration|discussion|work)|\b(?:consideration|discussion|work)\b.*\b(?:resum|continu)\w*|\b(?:postpon|defer)\w*|\b(?:put off|carr(?:y|ied) (?:over|forward)|push(?:ed)? back|held over|hold over)\b|\breturn(?:s|ed|ing)? to\b|\brevisit/,
  fr: /\b(?:a|de) nouveau\b|\bprochaine(?:ment| fois)\b|\b(?:poursui|repren|reprise|report|renvoy|reviendr|reexamin)\w*/,
  es: /(?<!\p{L})(?:de nuevo|nuevamente|otra vez|proxima vez|volver\p{L}*|continu\p{L}+|seguir\p{L}*|reanud\p{L}+|retom\p{L}+|aplaz\p{L}+|pospus\p{L}+|pospon\p{L}+|posterg\p{L}+)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:снова|вновь|опять|в следующии раз|продолж\p{L}+|возобнов\p{L}+|отлож\p{L}+|перен[её]с\p{L}*|верн[её]т\p{L}*)(?!\p{L})/u,
  ar: /مره اخري|مجددا|من جديد|ستواصل|سيواصل|مواصله|استئناف|استيناف|ستستانف|تاجيل|(?<!\p{L})(?:اجلت|ارجات|ارجاء)(?!\p{L})/u,
  zh: /再次|下次|下一次|继续审议|继续讨论|恢复审议|推迟|延至|延后/,
};

/** Words of such a question that say nothing of its matter, as they are typed. */
const ASKING =
  /^(?:next|again|further|consider\w*|discuss\w*|examin\w*|address\w*|debat\w*|take[ns]?|took|taking|up|postpon\w*|defer\w*|resum\w*|continu\w*|return\w*|revisit\w*|com(?:e|es|ing)|back|deal\w*|dealt|look\w*|put|off|carr(?:y|ied)|over|forward|push\w*|held|hold|matters?|issues?|questions?|topics?|items?|sub-?items?|agenda|sessions?|work|agreed?|decided?|until|nouveau|prochain\w*|poursui\w*|repren\w*|reprise|report\w*|renvoy\w*|reviendr\w*|reexamin\w*|points?|sujets?|nuevamente|nuevo|otra|vez|volver\p{L}*|seguir\p{L}*|reanud\p{L}*|retom\p{L}*|aplaz\p{L}*|pospus\p{L}*|pospon\p{L}*|posterg\p{L}*|tratar\p{L}*|abordar\p{L}*|estudi\p{L}*|temas?|cuestion\p{L}*|periodos?|sesiones|снова|вновь|опять|следующ\p{L}+|раз|продолж\p{L}+|возобнов\p{L}+|отлож\p{L}+|перен[её]с\p{L}*|верн[её]т\p{L}*|рассм[ао]тр\p{L}+|обсу\p{L}+|вопрос\p{L}*|пункт\p{L}*|сесси\p{L}+)$/u;

/** Whether a question asks when, or at which session, a matter comes up again. */
export const asksNext = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  WHEN[language].test(plain(typed)) && AGAIN[language].test(plain(typed));

/** Whether a word of such a question says something of its matter. */
export const isOfMatter = (word: string): boolean => !ASKING.test(plain(word));

/** What was agreed, in plain letters; behind it stands what is to come. */
const AGREED: Record<Language, RegExp> = {
  en: /\b(?:agreed|decided|concluded)\b/,
  fr: /(?<!\p{L})(?:convenu\p{L}*|decide\p{L}*)(?!\p{L})/u,
  es: /(?<!\p{L})(?:acord|convin|decidi)\p{L}+/u,
  ru: /(?<!\p{L})(?:постановил|решил|согласил|договорил)\p{L}*/u,
  ar: /(?<!\p{L})و?(?:قرر|اتفق)\p{L}*/u,
  zh: /商定|决定|同意/,
};

/** That a matter is to come up again, in plain letters. */
const COMES_UP: Record<Language, RegExp> = {
  en: /\b(?:(?:continue|resume|conclude|conduct|defer|postpone)\b.{0,160}\bconsideration|consideration\b.{0,160}\b(?:would|will|shall|should) (?:be )?(?:continue|resume|deferred|postponed)|next consider|consider|take up|revisit|return to|defer|postpone|forward)/,
  fr: /(?<!\p{L})(?:poursui|repren|examiner|reporter|renvoyer|differer|revenir)/u,
  es: /(?<!\p{L})(?:seguir|seguira|continua|prosegui|reanuda|retoma|aplaza|pospon|volver a|examinar)/u,
  ru: /(?<!\p{L})(?:продолж|возобнов|отлож|вернуть|рассмотр|перенес)/u,
  ar: /مواصل|يواصل|تواصل|استينا|استئنا|تستانف|تاجيل|ارجاء|تنظر|ينظر|النظر/u,
  zh: /继续|恢复|推迟|审议/,
};

/**
 * What stands behind "agreed" in a sentence that says that a matter comes up again.
 *
 * @example comesUp('The SBI agreed to continue its consideration of this matter at SBI 46.', 'en') // ' to continue its consideration …'
 */
export function comesUp(text: string, language: Language): string | undefined {
  const { 0: said, index } = AGREED[language].exec(plain(text)) ?? {};
  const rest = said === undefined || index === undefined ? undefined : text.slice(index + said.length);
  return rest !== undefined && COMES_UP[language].test(plain(rest)) ? rest : undefined;
}

/** "This matter", "these issues", "thereof": what stands in the heading above, in plain letters. */
const THIS: Record<Language, RegExp> = {
  en: /\b(?:the|this|these|that) (?:same )?(?:agenda )?(?:matters?|issues?|(?:sub-?)?items?|questions?|topics?)\b|\bthereof\b/,
  fr: /(?<!\p{L})(?:la|les|cette|ces|cet|ce|le) (?:questions?|(?:sous-)?points?|sujets?)(?!\p{L})/u,
  es: /(?<!\p{L})(?:l[ao]s?|el|est[aeo]s?) (?:cuestion(?:es)?|(?:sub)?temas?|puntos?|asuntos?)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:эт\p{L}+|данн\p{L}+) (?:под)?(?:вопрос|пункт|тем)\p{L}*/u,
  ar: /(?:ال|لل)(?:مساله|مسائل|مسايل|بند|بنود|موضوع)/u,
  zh: /[该此这本]一?[些个]?(?:问题|事项|议题|项目|分项)/u,
};

/** Whether a sentence speaks of what its heading names. */
export const saysThis = (text: string, language: Language): boolean => THIS[language].test(plain(text));
