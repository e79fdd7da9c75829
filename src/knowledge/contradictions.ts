import type { Claim, Contradicting, Contradiction, DocumentRecord } from '../model.ts';
import { isOnlyQuoted } from './differences.ts';
import type { Knowledge } from './knowledge.ts';

const told = (value: string, record: DocumentRecord, { paragraph, quote }: Claim): Contradicting => ({
  value,
  record: record.id,
  paragraph,
  quote,
  language: record.document.language,
});

/** Where records differ and nobody has ruled: on sessions, on mandates, between the texts of one document. */
export function contradictionsIn({ sessions, mandates, rulings, differences }: Knowledge): Contradiction[] {
  const onSessions = sessions.flatMap(({ bodies, number, dates, conflicts }) => {
    const body = bodies.length === 1 ? (bodies[0] ?? '') : bodies;
    const session = { body, ...(number === undefined ? {} : { number }), ...(dates ? { dates } : {}) };
    return conflicts
      .filter(({ ruling }) => ruling === undefined)
      .map(({ field, values }): Contradiction => {
        const list = values.map(({ value, cited }) => told(value, cited.record, cited.claim));
        return { field, ...(bodies[0] ? { body: bodies[0] } : {}), session, values: list };
      });
  });
  const acts = Map.groupBy(mandates, ({ value }) => `${value.body} ${value.act}`);
  const onMandates = [...acts.values()].flatMap((cited): Contradiction[] => {
    const [first] = cited;
    if (!first || new Set(cited.map(({ value }) => value.decision)).size < 2) return [];
    const { body, act } = first.value;
    if (rulings.some(({ mandate }) => mandate?.body === body && mandate.act === act)) return [];
    const values = cited.map(({ value, record, claim }) => told(value.decision, record, claim));
    return [{ field: 'decision', body, act, values }];
  });
  const betweenTexts = differences.filter(isOnlyQuoted).map(({ values }): Contradiction => {
    const list = values.map(({ record, claim, said }) => told(said, record, claim));
    return { field: 'words', values: list };
  });
  return [...onSessions, ...onMandates, ...betweenTexts];
}
