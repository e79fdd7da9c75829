import type { AnswerLanguage, Language } from '../model.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** How questions ask what somebody decided, in plain letters: "what did SBI 50 agree on gender?" */
const OUTCOME: Record<AnswerLanguage, RegExp> = {
  en: /^(?:so )?what (?:did|was|were|has|have|is|are) .*\b(?:decided?|agreed?|concluded?|recommend(?:ed)?|conclusions?|outcomes?|decisions?)\b|\b(?:conclusions?|outcomes?) (?:of|on|under|about)\b/u,
  fr: /(?:^|\s)qu(?:'|e |oi ).*(?:decide|convenu|conclu|recommande)|quelles? (?:(?:sont|etaient|furent|ont ete|a ete) )?(?:les |la )?(?:conclusions?|decisions?(?<!\bquelle decision(?!.*\bprise\b))|recommandations?|issue)(?!\p{L})|conclusions? (?:de la|du|sur|concernant)(?!\p{L})/u,
  es: /que (?:(?:se )?(?:decidi|acord|recomend|conclu)\p{L}+)|cuales? (?:son|fueron|fue) (?:las? )?(?:conclusion|recomendacion|decision)(?:es)?/u,
  ru: /что (?:\p{L}+ )?(?:было )?(?:решил|решен|постановил|согласовал|рекомендовал|заключил)|(?:какие|каковы) (?:были )?(?:выводы|рекомендации|решения)/u,
  ar: /(?:ماذا|ما الذي|بماذا) (?:قرر|اوص|استنتج)|ما (?:هي )?(?:استنتاجات|توصيات|نتائج)/u,
  zh: /(?:决定|商定|建议|得出)了?(?:什么|哪些)|(?:有)?(?:什么|哪些)(?:结论|建议|决定)/u,
};

/** How questions ask what became of a matter, in plain letters: "what happened with agriculture?" */
const HAPPENED: Record<AnswerLanguage, RegExp> = {
  en: /\bwhat (?:happened|has happened) (?:with|to|on|about|under|regarding|concerning)\b|\bwhat (?:became|has become|was the (?:fate|upshot)) of\b|\bwhat did .{2,80} do (?:about|on|with|regarding|concerning|under)\b|\bhow did .{2,80} (?:deal with|dispose of|handle)\b/u,
  fr: /(?<!\p{L})que s'(?:est|etait)-il passe (?:pour|avec|sur|a propos|au sujet|concernant|en ce qui concerne)|(?<!\p{L})qu'(?:est|etait)-il (?:advenu|arrive)|(?<!\p{L})qu'a(?:-t-on)? fait .{0,80}(?:sur|au sujet|a propos|concernant|pour)(?!\p{L})|quelle suite/u,
  es: /que (?:paso|ocurrio|sucedio|fue) (?:con|de)(?!\p{L})|que hizo .{2,80} (?:sobre|con|respecto|acerca)(?!\p{L})/u,
  ru: /что (?:произошло|случилось|стало|было) со? |что (?:сделал|предпринял)\p{L}* .{0,80}(?:по|в отношении|в связи)(?!\p{L})|чем (?:закончил|завершил)\p{L}*/u,
  ar: /(?:ماذا|ما الذي) (?:حدث|جري|حصل|فعل)\p{L}*/u,
  zh: /(?:发生了|做了)什么|怎么样了|如何处理/u,
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

/** Whether a question asks what became of a matter, or what somebody did about it. */
export const asksHappened = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  HAPPENED[language].test(plain(typed));

/** Whether a question asks what somebody decided, agreed on or recommended, or what became of a matter. */
export const asksOutcome = (asked: Pick<Asked, 'typed' | 'language'>): boolean =>
  OUTCOME[asked.language].test(plain(asked.typed)) || asksHappened(asked);

/** Whether a sentence says that something was decided, agreed on or recommended. */
export const saysOutcome = (text: string, language: Language): boolean => DECIDES[language].test(plain(text));
