import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import type { Reply } from '../compose.ts';
import { documentFact } from '../kinds/documents/document-facts.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** How questions ask of which date "it" is, and nothing else, in plain letters: days of a session are asked for in the plural. */
const ITS_DATE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:and )?(?:(?:what|which|of what) date is (?:it|this|that)(?: of| from)?|what(?:'s| is) its date|when is it dated|(?:what|which) date does it (?:have|bear|carry))$/u,
  fr: /^(?:et )?(?:de quelle date (?:est|date)[ -](?:t-)?(?:il|elle|ce)|(?:il|elle) est de quelle date|de quand date-t-(?:il|elle)|quelle est sa date|quelle date porte-t-(?:il|elle))$/u,
  es: /^(?:y )?(?:de que fecha es|que fecha (?:tiene|lleva)|cual es su fecha)$/u,
  ru: /^(?:а |и )?(?:какая у него дата|какой он даты|от какого он числа|какого он числа|каким числом он датирован|какова его дата|от какой он даты)$/u,
  ar: /^(?:و ?)?(?:ما (?:هو )?تاريخ(?:ه|ها)|ما تاريخ صدور(?:ه|ها))$/u,
  zh: /^(?:那)?(?:它|该文件|这份文件)?(?:的日期是(?:什么|哪天|几号|哪一天)|是哪天的|是几号的|是什么日期的?|日期是(?:哪天|几号|什么|哪一天))$/u,
};

/**
 * "What is DP/OPS/2025/1?", "what date is it?": the day of the one document that was named, and not the days of a session of its body.
 * Undefined where that document is not held, or something else is asked.
 */
export function dateOfDocumentBefore(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const { followUp, focus, symbols } = asked;
  const [symbol, ...others] = focus?.symbols ?? [];
  const words = plain(asked.typed)
    .replace(/[¿?？؟!.,，。]/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ');
  if (
    !followUp ||
    !symbol ||
    others.length + symbols.length > 0 ||
    focus?.within ||
    !ITS_DATE[asked.language].test(words)
  )
    return undefined;
  const held = world.knowledge.records.filter(({ document }) => document.symbol === symbol);
  const record = held.find(({ document }) => document.language === asked.language) ?? held[0];
  return record && documentFact(asked, world, say, record, 'date');
}
