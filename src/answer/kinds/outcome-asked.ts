import type { AnswerLanguage, Language } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';

/** How questions ask what somebody decided, in plain letters: "what did SBI 50 agree on gender?" */
const OUTCOME: Record<AnswerLanguage, RegExp> = {
  en: /^(?:so )?what (?:did|was|were|has|have|is|are) .*\b(?:decided?|agreed?|concluded?|recommend(?:ed)?|conclusions?|outcomes?|decisions?)\b|\b(?:conclusions?|outcomes?) (?:of|on|under|about)\b/u,
  fr: /(?:^|\s)qu(?:'|e |oi ).*(?:decide|convenu|conclu|recommande)|quelles? (?:(?:sont|etaient|furent|ont ete|a ete) )?(?:les |la )?(?:conclusions?|decisions?(?<!\bquelle decision(?!.*\bprise\b))|recommandations?|issue)(?!\p{L})|conclusions? (?:de la|du|sur|concernant)(?!\p{L})/u,
  es: /que (?:(?:se )?(?:decidi|acord|recomend|conclu)\p{L}+)|cuales? (?:son|fueron|fue) (?:las? )?(?:conclusion|recomendacion|decision)(?:es)?/u,
  ru: /что (?:\p{L}+ )?(?:было )?(?:решил|решен|постановил|согласовал|рекомендовал|заключил)|(?:какие|каковы) (?:были )?(?:выводы|рекомендации|решения)/u,
  ar: /(?:ماذا|ما الذي|بماذا) (?:قرر|اوص|استنتج)|ما (?:هي )?(?:استنتاجات|توصيات|نتائج)/u,
  zh: /(?:决定|商定|建议|得出)了?(?:什么|哪些)|(?:有)?(?:什么|哪些)(?:结论|建议|决定)/u,
};

/** What a sentence says that tells the end of a matter, in plain letters. */
const DECIDES: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:agreed|decided|concluded|recommended|adopted|conclusions?|agenda of)\b/u,
  fr: /(?<!\p{L})(?:convenu|decide|conclu|recommande|adopte|conclusions?)(?!\p{L})/u,
  es: /(?<!\p{L})(?:acord|convin|decidi|concluy|recomend|aprob)\p{L}+/u,
  ru: /(?<!\p{L})(?:постанов|реш|рекоменд|принял|утверд|согласи)\p{L}*/u,
  ar: /قرر|اتفق|اوص|اعتمد|وافق/u,
  zh: /决定|商定|同意|建议|通过|得出/u,
};

/** Whether a question asks what somebody decided, agreed on or recommended. */
export const asksOutcome = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  OUTCOME[language].test(plain(typed));

/** Whether a sentence says that something was decided, agreed on or recommended. */
export const saysOutcome = (text: string, language: Language): boolean => DECIDES[language].test(plain(text));
