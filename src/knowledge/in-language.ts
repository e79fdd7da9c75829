import type { Claim, ClaimKind, DocumentRecord, Language } from '../model.ts';
import { covers, differ, kindOf } from './claim-parts.ts';
import { buildKnowledge, type Knowledge } from './knowledge.ts';

/** Lists and facts of the document itself: those of one text, never a mixture of several. */
const WHOLE: readonly ClaimKind[] = ['item', 'meeting', 'opening', 'capacity', 'name', 'masthead', 'reissue'];

/** The text that most others can read. */
const MOST_READ: Language = 'en';

/** What one claim and its counterpart in another text are about. */
function subjectOf(claim: Claim): string {
  if ('session' in claim)
    return JSON.stringify(['session', claim.session.body, claim.session.number ?? claim.paragraph]);
  if ('mandate' in claim) return JSON.stringify(['mandate', claim.mandate.body, claim.mandate.act]);
  if ('decision' in claim) return JSON.stringify(['decision', claim.decision.id ?? claim.paragraph]);
  if ('symbol' in claim) return JSON.stringify(['symbol', claim.symbol.id]);
  return kindOf(claim);
}

/**
 * A knowledge for readers of a language: of a document that is held in several languages, the claims of the text in
 * theirs; of the others only what that one does not say, and all that they say where they differ. Each document counts
 * once. Without such documents it is the same knowledge.
 */
export function inLanguage(knowledge: Knowledge, language: Language): Knowledge {
  const byId = new Map(knowledge.records.map((record) => [record.id, record]));
  const reduced = new Map<string, DocumentRecord>();
  const others = new Set<string>();
  for (const texts of knowledge.versions) {
    const group = texts.flatMap(({ id }) => byId.get(id) ?? []);
    const rank = ({ document }: DocumentRecord) => {
      const preferred = [language, document.original, MOST_READ];
      const at = preferred.indexOf(document.language);
      return at < 0 ? preferred.length : at;
    };
    const [first, ...rest] = group.toSorted((a, b) => rank(a) - rank(b));
    if (!first) continue;
    for (const record of reduce([first, ...rest])) reduced.set(record.id, record);
    for (const { id } of rest) others.add(id);
  }
  if (reduced.size === 0) return knowledge;
  const { bodies, defaultBody, places, pieces, versions, differences } = knowledge;
  const seen = buildKnowledge({
    ...knowledge,
    bodies: { bodies, default: defaultBody, places, pieces },
    records: knowledge.records.map((record) => reduced.get(record.id) ?? record),
  });
  return { ...seen, versions, differences, records: seen.records.filter(({ id }) => !others.has(id)) };
}

/** The texts of one document, the preferred one first, each without what an earlier one says already. */
function reduce(group: DocumentRecord[]): DocumentRecord[] {
  const subjects = [...new Set(group.flatMap(({ claims }) => claims.map(subjectOf)))];
  const disputed = subjects.filter((subject) => {
    const sides = group
      .map(({ claims }) => claims.filter((claim) => subjectOf(claim) === subject))
      .filter((claims) => claims.length > 0);
    return sides.some((side, at) => sides.slice(at + 1).some((other) => differ(side, other)));
  });
  const taken: Claim[] = [];
  const lists = new Set<ClaimKind>();
  return group.map((record) => {
    const kept = record.claims.filter((claim) =>
      WHOLE.includes(kindOf(claim))
        ? !lists.has(kindOf(claim))
        : disputed.includes(subjectOf(claim)) || !taken.some((other) => covers(other, claim)),
    );
    taken.push(...record.claims);
    for (const claim of kept) if (WHOLE.includes(kindOf(claim))) lists.add(kindOf(claim));
    return { ...record, claims: kept };
  });
}
