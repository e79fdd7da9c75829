import type { Language } from '../../model.ts';
import { plain } from '../../records/text.ts';

/** What a decision is said to be on, and behind it a list of which it may be no more than the first entry, in plain letters. */
const ON: Record<Language, RegExp> = {
  en: /\b(?:decision|resolution) [\w./-]+,? (?:on|concerning|regarding) (?:the )?(?<first>[^,;.]{3,80}), (?<rest>(?:(?:the|its|an?|and) )[^.;]+)/u,
  fr: /\b(?:decision|resolution) [\w./-]+,? (?:sur|relative a|concernant) (?:l[ae']s? ?)?(?<first>[^,;.]{3,80}), (?<rest>(?:(?:l[ae]s? |l'|du |de la |des |et )[^.;]+))/u,
  es: /\b(?:decision|resolucion) [\w./-]+,? (?:sobre|relativa a) (?:el |la |los |las )?(?<first>[^,;.]{3,80}), (?<rest>(?:el|la|los|las|y) [^.;]+)/u,
  ru: /(?:решени|резолюци)\p{L}* [\w./-]+,? (?:об?|по|в отношении) (?<first>[^,;.]{3,80}), (?<rest>[^.;]+ и [^.;]+)/u,
  ar: /(?:مقرر|قرار) [\w./-]+[,،]? (?:بشان|المتعلق ب|حول) ?(?<first>[^,،;.]{3,80})[,،]? (?<rest>و[^.;]+)/u,
  zh: /(?:第)?[\w./-]+号(?:决定|决议)[关对]于(?<first>[^，,、；。]{2,40})[、，,](?<rest>[^；。]+)/u,
};

/**
 * Whether a text says of a decision what it is on, and has what is asked about only in what stands behind that: "took note of decision 5 on
 * nets, the Tide Talks and the regatta" does not say that decision 5 is on the Tide Talks.
 *
 * @example isBesideDecision('took note of decision 5/C.1 on nets, the Tide Talks and the regatta', 'en', (part) => part.includes('talks')) // true
 */
export function isBesideDecision(text: string, code: Language, holds: (part: string) => boolean): boolean {
  const words = plain(text);
  const { first = '', rest = '' } = ON[code].exec(words)?.groups ?? {};
  return rest !== '' && !holds(first) && holds(rest);
}

/** Words right before a decision by which others act under it. */
const UNDER: Record<Language, RegExp> = {
  en: /\b(?:in accordance with|pursuant to|under|as per|further to|in response to|as requested (?:in|by)|as mandated by) (?:(?:its|the) )?(?:decision|resolution)/u,
  fr: /\b(?:conformement a|en application de|en vertu de|comme suite a|en reponse a|au titre de) (?:(?:la|sa) )?(?:decision|resolution)/u,
  es: /(?<!\p{L})(?:de conformidad con|con arreglo a|en virtud de|en cumplimiento de|en respuesta a) (?:(?:la|su) )?(?:decision|resolucion)/u,
  ru: /(?<!\p{L})(?:в соответствии с|согласно|на основании|во исполнение|в ответ на) (?:\p{L}+ )?(?:решени|резолюци)/u,
  ar: /(?:وفقا|عملا|بموجب|تنفيذا|استجابه) ?(?:ل|ب)?(?:ال)?(?:ل)?(?:مقرر|قرار)/u,
  zh: /(?:根据|按照|依照|遵照|应)[^，。]{0,20}(?:决定|决议)/u,
};

/** Whether a text tells what others did under a decision, and nothing that the decision did itself. */
export function tellsOfOthersUnder(text: string, code: Language): boolean {
  const words = plain(text);
  const cited = words.match(/(?:\bdecision|\bresolution|\bresolucion|(?<!\p{L})решени|(?<!\p{L})резолюци)/gu) ?? [];
  return UNDER[code].test(words) && (code === 'ar' || code === 'zh' || cited.length === 1);
}

/** By whom something was adopted, and the decision by which; in plain letters. */
const ADOPTED: Partial<Record<Language, RegExp>> = {
  en: /\b(?:adopt|approv)ed(?<by> by (?:the|its|an?) (?!(?:decision|resolution))[^;.]{0,90})?/gu,
  fr: /(?<!\p{L})(?:adopte|approuve)e?s?(?!\p{L})(?<by> par (?:la |le |les |l')(?!(?:decision|resolution))[^;.]{0,90})?/gu,
  es: /(?<!\p{L})(?:aprobad|adoptad)[oa]s?(?<by> (?:por|en) (?:la |el |los |las )(?!(?:decision|resolucion))[^;.]{0,90})?/gu,
};
const BY_DECISION = /decision|resolu[ct]ion/u;

/** Whether a text says of all that was adopted that others did so, after it named a decision: "resolution 5, in which it endorsed the Charter, adopted by the Fair". */
export function isAdoptedByOthers(text: string, code: Language): boolean {
  const words = plain(text);
  const named = words.search(BY_DECISION);
  const adopted = [...words.matchAll(ADOPTED[code] ?? /$^/gu)];
  return (
    adopted.length > 0 &&
    named >= 0 &&
    adopted.every(({ index, groups }) => index > named && groups?.by !== undefined && !BY_DECISION.test(groups.by))
  );
}
