import type { Cited } from '../../../knowledge/sessions.ts';
import type { AnswerLanguage, DecisionClaim, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import type { Asked } from '../../asked.ts';
import { decisionPrinting } from '../../deeds/decision-printing.ts';
import { operativeOf } from '../../deeds/operative.ts';
import { colon } from '../../phrases/commas.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { wordsOfName } from '../../reading/tokens.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';

type Claims = Cited<DecisionClaim>[];

export const claimsOn = (world: World, id: string): Claims =>
  world.knowledge.decisions.filter(({ value }) => value.id === id);

export const isHeld = (world: World, id: string): boolean => claimsOn(world, id).length > 0;

/** The subject of the group that the question names, "tech assistance" whole: "la coopération internationale" in a question about decision 4/3. */
export function subjectWords(asked: Asked, { knowledge }: World): string[] {
  const own = new Set(['groupe', 'group', 'travail', 'working', 'experts', 'conference', 'parties', 'wg', 'gt']);
  return asked.bodies
    .filter(({ body }) => body.includes('-wg-'))
    .flatMap(({ body, from, to }) => {
      const names = knowledge.bodies.find(({ id }) => id === body)?.names ?? [];
      const whole = names.flatMap(({ fr = '', en = '' }) => [...wordsOfName(fr), ...wordsOfName(en)]);
      return asked.tokens
        .slice(from, to)
        .map(({ word }) => (whole.includes(word) ? word : (whole.find((name) => name.startsWith(word)) ?? word)));
    })
    .filter((word) => word.length > 3 && !own.has(word));
}

/** Those of the documents that print a decision under its title; what others say of it in passing is no part of it. */
function ofOwnText(claims: Claims): Claims {
  const printing = new Set(claims.flatMap(({ value, claim, record }) => (value.title === claim.quote ? [record] : [])));
  return printing.size > 0 ? claims.filter(({ record }) => printing.has(record)) : claims;
}

/** What says most: each quotation once, those that only name the decision last. */
export function substance(claims: Claims): Claims {
  const seen = new Set<string>();
  const once = ofOwnText(claims).filter(({ claim }) => !seen.has(claim.quote) && seen.add(claim.quote));
  const telling = once.filter(({ value }) => !value.session && !value.date);
  return telling.length > 0 ? telling : once;
}

/** A quotation says more than this share of the words. */
const LEAST = 0.5;
const LEAST_OWN = 0.7;

export function onTopic(claims: Claims, words: string[], asked: Asked, world: World): Claims {
  if (words.length === 0) return claims;
  const scored = claims.map((cited) => ({
    cited,
    share: agree(words, cited.claim.quote, asked, world, cited.record.document.language).share,
  }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  // In the language of the question every word but one of four must stand there.
  const isOwn = claims.every(({ record }) => record.document.language === asked.language);
  return best <= (isOwn && words.length > 2 ? LEAST_OWN : LEAST)
    ? []
    : scored.filter(({ share }) => share === best).map(({ cited }) => cited);
}

/** "Dans sa décision 4/3, la Conférence a décidé que le Groupe de travail …": what is read as the mandate of a group that is named is on it. */
export const mandateClaims = (claims: Claims, id: string, { bodyIds }: Asked, { knowledge }: World): Claims =>
  claims.filter(({ claim }) =>
    knowledge.mandates.some(
      ({ value, claim: { quote } }) => value.decision === id && bodyIds.includes(value.body) && quote === claim.quote,
    ),
  );

/** So much of what is asked a sentence of the decision must hold for its date to be given. */
const MOST_OF_IT = 0.75;

/** The one paragraph of a decision that says most of a topic, where it gives one date. */
export function datedWithin(
  claims: Cited<DecisionClaim>[],
  words: string[],
  asked: Asked,
  world: World,
): { cited: Cited<DecisionClaim>; date: When } | undefined {
  const found = claims.flatMap((cited) => {
    const { language } = cited.record.document;
    const dates = new Set(findDates(cited.claim.quote, languageOf(language)).map(({ when }) => when));
    const [date] = dates;
    const { share } = agree(words, cited.claim.quote, asked, world, language);
    return date !== undefined && dates.size === 1 && share >= MOST_OF_IT ? [{ cited, date, share }] : [];
  });
  const most = Math.max(0, ...found.map(({ share }) => share));
  const [best, ...others] = found.filter(({ share }) => share === most);
  return best && others.every(({ date }) => date === best.date) ? best : undefined;
}

export const titleOf = (world: World, id: string, say: Phrases, language: AnswerLanguage): string => {
  const cited = claimsOn(world, id).find(({ value, claim }) => value.title && claim.quote.includes(value.title));
  return cited?.value.title ? `${colon(language)}${say.quoted(cited.value.title)}` : '';
};

/** What a paragraph of a printed decision does is done by that, and not by one that it names on the way. */
export function isCitedByOther({ value, claim, record }: Cited<DecisionClaim>): boolean {
  if (!operativeOf(claim.quote, record.document.language)) return false;
  const paragraph = record.paragraphs.find(({ key }) => key === claim.paragraph);
  const own = paragraph && decisionPrinting(record, paragraph);
  return own !== undefined && own !== value.id;
}
