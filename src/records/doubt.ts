import type { Claim, When } from '../model.ts';
import { weekdayOf } from './calendar.ts';
import { findDates } from './dates.ts';
import { headSessionClaims } from './head-session-claims.ts';
import { CONDITIONS } from './languages/conditions.ts';
import type { Reading } from './reading.ts';
import { isWordCharacter, plain, type Span } from './text.ts';
import { hasDays, isDay, within } from './when.ts';

/** What is known of the document when its claims are looked at again. `days`: of the session that it was issued for. */
type Ground = { reading: Reading; days: When | undefined };

/** A session that a document announces further ahead is more likely a digit that was misread. */
const FURTHEST_YEARS = 3;

/** Signs that may stand between a weekday and its date. */
const NEAR = 6;

/** Why the words do not settle a claim, each rule with its reason for the person who looks; the first that fits counts. */
const RULES: ((claim: Claim, ground: Ground) => string | undefined)[] = [
  (claim, { reading }) => {
    const found = findDates(claim.quote, reading.language).find((date) => {
      const printed = weekdayBefore(plain(claim.quote), date, reading.language.weekdays);
      return isDay(date.when) && printed >= 0 && weekdayOf(date.when) !== printed + 1;
    });
    return found && `the weekday that is printed is not that of ${found.when}`;
  },
  (claim, { reading: { issued } }) => {
    if (!('session' in claim) || !claim.session.dates || !issued) return undefined;
    const ahead = Number(claim.session.dates.slice(0, 4)) - Number(issued.slice(0, 4));
    return ahead > FURTHEST_YEARS ? `the session lies ${ahead} years after the document` : undefined;
  },
  (claim, { days }) => {
    const day =
      'meeting' in claim ? claim.meeting.date : 'opening' in claim ? claim.opening.at.slice(0, 10) : undefined;
    return day && days && !within(day, days) ? `${day} is no day of the session (${days})` : undefined;
  },
  (claim, { reading }) => {
    if (!('session' in claim) || !claim.session.dates || claim.session.status !== 'planned') return undefined;
    const [word] = CONDITIONS[reading.language.code].exec(sentenceOf(claim, reading)) ?? [];
    return word && `"${word}" leaves open whether it takes place so`;
  },
];

/** Gives the claims, those that the words do not settle with the mark of low certainty and the reason. */
export function markDoubts(claims: Claim[], reading: Reading): Claim[] {
  const [days] = headSessionClaims(claims).flatMap(({ session: { dates } }) => (dates && hasDays(dates) ? dates : []));
  return claims.map((claim) => {
    const reason = RULES.map((rule) => rule(claim, { reading, days })).find((found) => found !== undefined);
    return reason === undefined
      ? claim
      : { ...claim, certainty: 'low', because: [reason, claim.because ?? []].flat().join('; ') };
  });
}

/** The weekday printed right before a date, or in the words that open it; -1 where there is none. */
function weekdayBefore(text: string, { start, end }: Span, weekdays: string[][]): number {
  const before = text.slice(0, end);
  return weekdays.findIndex((names) =>
    names.some((name) => {
      const at = before.lastIndexOf(name);
      const after = at + name.length;
      const alone = !isWordCharacter(text[at - 1]) && !isWordCharacter(text[after]);
      return at >= 0 && alone && start - after <= NEAR && !/\d/.test(text.slice(after, Math.max(start, after)));
    }),
  );
}

/** The sentence in which a claim's words stand, up to their end. */
function sentenceOf(claim: Claim, { passages }: Reading): string {
  const passage = passages.find(({ paragraph }) => paragraph.key === claim.paragraph);
  const at = passage?.paragraph.text.indexOf(claim.quote) ?? -1;
  const sentence = passage?.sentences.find(({ start, end }) => start <= at && at < end);
  return passage && sentence ? passage.plain.slice(sentence.start, at + claim.quote.length) : plain(claim.quote);
}
