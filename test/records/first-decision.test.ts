import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readDocument } from '../../src/records/document.ts';

const HEAD = 'Report of the Conference on its fourth session\n\nContents\n\n1/CMA.4 Lagoon Plan 2\n\n';

const partsOf = (heading: string) =>
  readDocument(`${HEAD}${heading}\n\nLagoon Plan\n\nThe Conference,\n`).paragraphs.map(
    ({ part, text }) => `${part}: ${text}`,
  );

it('the first decision that a report prints ends its head', () => {
  for (const heading of ['Decision 1/CMA.4', 'Décision 1/CP.27', 'Решение 1/CP.27'])
    assert.deepEqual(partsOf(heading).slice(-3), [`body: ${heading}`, 'body: Lagoon Plan', 'body: The Conference,']);
});

it('a resolution of the Security Council is the title of its document', () => {
  assert.equal(partsOf('Resolution 2202 (2015)').at(-3), 'head: Resolution 2202 (2015)');
});
