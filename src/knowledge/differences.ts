import type { Claim, DocumentFacts, DocumentRecord, MastheadField } from '../model.ts';
import { differ, kindOf, saidIn, statementOf } from './claim-parts.ts';

/** Where the language versions of one document differ: what each says, as its claims say it. */
export type Difference = { about: string; values: { record: DocumentRecord; claim: Claim; said: string }[] };

/** Entries of `document` that are the same in all languages. */
const FACTS = ['date', 'original', 'distribution', 'session', 'item'] as const satisfies MastheadField[];

/** What the texts of one document, one for each language, say differently in the same place. */
export function differencesOf(group: DocumentRecord[]): Difference[] {
  return [...FACTS.flatMap((field) => factsDiffer(group, field)), ...claimsDiffer(group)];
}

function factsDiffer(group: DocumentRecord[], field: (typeof FACTS)[number]): Difference[] {
  const values = group.flatMap((record) => {
    const claim = record.claims.find((entry) => 'masthead' in entry && entry.masthead === field);
    const value: DocumentFacts[typeof field] = record.document[field];
    return claim && value !== undefined ? [{ record, claim, said: JSON.stringify(value) }] : [];
  });
  return new Set(values.map(({ said }) => said)).size > 1 ? [{ about: field, values }] : [];
}

/**
 * Paragraphs have the same key in all languages. Titles and names are in the words of each language and not compared; nor is
 * which bodies a paragraph calls by name: one version says "the Committee" where another has its whole name.
 */
function claimsDiffer(group: DocumentRecord[]): Difference[] {
  const places = Map.groupBy(
    group.flatMap((record) =>
      record.claims.filter((claim) => !('masthead' in claim || 'name' in claim)).map((claim) => ({ record, claim })),
    ),
    ({ claim }) => `${kindOf(claim)} in paragraph ${claim.paragraph}`,
  );
  return [...places].flatMap(([about, found]) => {
    const sides = [...Map.groupBy(found, ({ record }) => record).values()].map((side) =>
      side.map(({ claim }) => claim),
    );
    if (!sides.some((side, at) => sides.slice(at + 1).some((other) => differ(side, other)))) return [];
    const everywhere = (claim: Claim) =>
      sides.every((side) => side.some((other) => statementOf(other) === statementOf(claim)));
    const values = found
      .filter(({ claim }) => !everywhere(claim))
      .map(({ record, claim }) => ({ record, claim, said: saidIn(claim) }));
    return [{ about, values }];
  });
}

/** Whether a difference is told by its quotations alone: those on numbered sessions and mandates can be ruled. */
export const isOnlyQuoted = ({ values }: Difference): boolean =>
  !values.some(({ claim }) => 'mandate' in claim || ('session' in claim && claim.session.number !== undefined));
