import type { DecisionId, Language } from '../../model.ts';
import { type FoundDecision, findDecisions } from '../../records/decision-numbers.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';

/** What is said behind a decision is said of it: "by decision 9/CP.19", "recalling resolution 60/1", in plain letters. */
const BY: Record<Language, RegExp> = {
  en: /\b(?:by|in its|in|recall(?:s|ed|ing)|under|pursuant to|in accordance with) (?:its |the )?(?:decisions?|resolutions?)? ?$/u,
  fr: /\b(?:par|dans|rappel\p{L}+|en vertu de|conformement a|en application de) (?:sa |la )?(?:decision|resolution)?s? ?$/u,
  es: /(?<!\p{L})(?:por|en|mediante|record\p{L}+|en virtud de|de conformidad con) (?:su |la )?(?:decision|resolucion)?(?:es)? ?$/u,
  ru: /(?<!\p{L})(?:в|своим|ссылаясь на|напоминая о|согласно|в соответствии с) (?:сво\p{L}+ )?(?:решени|резолюци)?\p{L}* ?$/u,
  ar: /(?:في|بموجب|بمقتضي|اذ تشير الي|عملا ب) ?(?:\p{L}*(?:مقرر|قرار)\p{L}*)? ?$/u,
  zh: /(?:通过|根据|按照|在|回顾)(?:其)?第?$/u,
};
/** What a decision contains, or names, stands right before it: "the functions referred to in the annex to decision 19/CP.19". */
const IN: Record<Language, RegExp> = {
  en: /\b(?:defined|contained|set out|laid down|established|created|adopted|launched|outlined|provided|described|specified|listed|referred to|mentioned|annexed|given|set up) (?:in|by|under|to) (?:the annex(?:es)? (?:to|of|in) )?(?:its |the )?(?:decisions?|resolutions?)? ?$/u,
  fr: /(?<!\p{L})(?:defini|figur|enonc|etabl|cre|adopt|lanc|decri|prevu|vis|mentionn|annex|instaur|institu)\p{L}* (?:dans|par|a|au titre de|en) (?:l'annexe (?:de|a) )?(?:sa |la )?(?:decision|resolution)?s? ?$/u,
  es: /(?<!\p{L})(?:defin|conten|figur|establec|cre|aprob|adopt|describ|previst|mencionad|anex|enunciad)\p{L}* (?:en|por|a|mediante) (?:el anexo (?:de|a) )?(?:su |la )?(?:decision|resolucion)?(?:es)? ?$/u,
  ru: /(?<!\p{L})(?:определ|содерж|изложен|учрежден|создан|принят|указан|упомянут|предусмотр|приведен)\p{L}* (?:в|к) (?:приложении к )?(?:решени|резолюци)?\p{L}* ?$/u,
  ar: /(?:الوارد|المحدد|المنشا|المشار|المعتمد|المبين|المذكور)\p{L}* (?:في|اليها في|اليه في|بموجب) ?(?:مرفق )?(?:\p{L}*(?:مقرر|قرار)\p{L}*)? ?$/u,
  zh: /$^/u,
};
/** What is behind a decision is said of it, whatever is before: "resolution 60/1, by which". */
const WHEREBY =
  /^[^;]{0,45}?(?<!\p{L})(?:by which|in which|whereby|par laquelle|dans laquelle|en la que|en la cual|por la que|mediante la cual|котор\p{L}+|الذي|التي|其中)/u;

/** So many characters before a decision hold what it contains; fewer, where what is before is said of another decision. */
const NEAR = 120;
const NEARER = 60;
/** This share of the words, and so much more than for any other. */
const ENOUGH = 0.5;
const APART = 0.1;

/** Nothing but paragraphs and little words between two decisions: both are said of the same. */
const ROW =
  /^(?:[\s\d,()[\]a-f–-]|(?<!\p{L})(?:paragraphs?|paras?|paragraphes?|parr?afos?|пункт\p{L}*|(?:ال)?فقر\p{L}*|and|et|y|и|و|to|a|of|decisions?|decision\p{L}*|resolu\p{L}+|решени\p{L}*|резолюци\p{L}*|(?:و|ال)*(?:مقرر|قرار)\p{L}*|its|the|la|las|les|annex(?:es)?)(?!\p{L}))*$|^[第段和与及、，号决定议\s\d]*$/u;

/**
 * The decisions of which a sentence that names several says what is asked; none where nothing tells which of them.
 * `share` tells how much of the question a part of the sentence says.
 *
 * @example decisionsPicked('The COP, by decision 9/CP.19, recognized the value of kelp for the activities referred to in decision 1/CP.16', 'en',
 *   (part) => (part.includes('kelp') ? 1 : 0)) // ['decision 9/CP.19']
 */
export function decisionsPicked(text: string, code: Language, share: (part: string) => number): DecisionId[] {
  const words = plain(text);
  const rows = Object.values(Object.groupBy(findDecisions(words, languageOf(code)), rowsOf(words))).flatMap((row) =>
    row?.[0] ? [{ row, start: row[0].start, end: row.at(-1)?.end ?? 0 }] : [],
  );
  const shares = rows
    .map(({ row, start, end }, at) => {
      const before = words.slice(rows[at - 1]?.end ?? 0, start);
      const after = text.slice(end, rows[at + 1]?.start ?? text.length);
      const last = rows[at - 1];
      const isOfLast = last && BY[code].test(words.slice(rows[at - 2]?.end ?? 0, last.start));
      return {
        ids: row.map(({ id }) => id),
        share: share(partOf(text.slice(start - before.length, start), before, after, code, isOfLast ? NEARER : NEAR)),
      };
    })
    .sort((a, b) => b.share - a.share);
  const [best, ...others] = shares;
  const next = others.find(({ ids }) => ids.join() !== best?.ids.join());
  return best && best.share >= ENOUGH && best.share - (next?.share ?? 0) >= APART ? best.ids : [];
}

/** Numbers the rows in which decisions stand, as they come. */
function rowsOf(words: string): (found: FoundDecision) => number {
  let end: number | undefined;
  let row = 0;
  return (found) => {
    if (end !== undefined && !ROW.test(words.slice(end, found.start))) row += 1;
    end = found.end;
    return row;
  };
}

/** What a sentence says of a decision, of the words before it and of those behind it. */
function partOf(typed: string, before: string, after: string, code: Language, near: number): string {
  const isWhereby = WHEREBY.test(plain(after));
  if (!isWhereby && IN[code].test(before)) return clauseOf(typed.replace(/\([^()]*\)/gu, ' ')).slice(-near);
  if (isWhereby || BY[code].test(before)) return after;
  return clauseOf(typed);
}

/** What stands behind the last comma. */
const clauseOf = (text: string): string =>
  text.slice(Math.max(...[',', ';', '،', '，'].map((sign) => text.lastIndexOf(sign))) + 1);
