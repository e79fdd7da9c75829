import type { Claim, Language } from '../model.ts';
import { takerOf } from './decisions.ts';
import { claimAt, inside, type Reading } from './reading.ts';

/** How a decision sets up a group that it does not name, in plain letters; a name behind it could be that of another. */
const SETS_UP: Record<Language, RegExp> = {
  en: /\b(?:decided to |had )(?:establish|set up|create|constitute)(?:ed|d)? an? (?:[\p{L}-]+ ){0,4}(?:working )?group(?=[,.;]| (?:to|in accordance|pursuant|which|that|with) )/u,
  fr: /\bdecid\p{L}+ (?:de creer|d'etablir|de constituer|d'instituer) un groupe(?: de travail)?(?: [\p{L}'-]+){0,6}?(?=[,.;]| (?:charge|qui|conformement|pour|en application) ?)/u,
  es: /\bdecid\p{L}+ (?:establecer|crear|constituir) un grupo(?: de trabajo)?(?: [\p{L}-]+){0,5}?(?=[,.;]| (?:encargado|que|de conformidad|para) ?)/u,
  ru: /постановил\p{L}* (?:учредить|создать|образовать) (?:[\p{L}-]+ ){0,4}групп[уы](?: открытого состава)?(?=[,.;]| (?:котор|для|в соответствии) ?)/u,
  ar: /(?<!\p{L})(?:قرر|تقرر|قررت|يقرر) (?:ان )?(?:انشاء|ينشي|تنشي|تشكيل) فريقا? عاملا?(?: [\p{L}]+){0,4}?(?=[,،.;؛]| (?:لاسداء|وفقا|عملا|لكي|يعني) ?)/u,
  zh: /决定(?:设立|建立|成立)(?:一个)?(?:不限成员名额|临时|政府间|政府专家|常设|特设|的)*工作组(?=[,，.。;；]|以|负责|根据)/u,
};

/**
 * What set up the group whose document this is, where a sentence names no group: "In its decision 4/4, the Conference decided to establish an
 * open-ended working group, in accordance with article 32" in the report of that group (CTOC/COP/WG.4/2010/6). Nothing where its
 * other words say it: `told`.
 */
export function readOwnFounding(reading: Reading, told: readonly Claim[]): Claim[] {
  const { subject: body, language } = reading;
  const isTold = told.some(
    (claim) => 'mandate' in claim && claim.mandate.body === body && claim.mandate.act === 'created',
  );
  if (!body || isTold) return [];
  return reading.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence): Claim[] => {
      const [decision, ...others] = passage.decisions.filter((found) => inside(found, sentence));
      const isSetUp = SETS_UP[language.code].test(passage.plain.slice(sentence.start, sentence.end));
      if (!decision || others.length > 0 || !isSetUp) return [];
      const by = takerOf(reading, passage, sentence, decision);
      if (!by || by === body) return [];
      const mandate = { body, act: 'created' as const, decision: decision.id, by };
      return [claimAt(passage, { mandate }, { ...sentence, around: decision.start })];
    }),
  );
}
