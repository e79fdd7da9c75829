import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutTitle } from '../../src/records/masthead-cut.ts';

describe('a title ends where the contents of its document begin, and without the mark of a note', () => {
  for (const [printed, title] of [
    [
      'Report on the first regular session, 10 to 11 February 20251',
      'Report on the first regular session, 10 to 11 February 2025',
    ],
    ['Budget for 2024', 'Budget for 2024'],
    ['INFORME DE LA CONFERENCIA ÍNDICE Decisión Página 1/COP.5', 'INFORME DE LA CONFERENCIA'],
    ['Programme of work ......... 4', 'Programme of work'],
    ['Report on the contents of shipments', 'Report on the contents of shipments'],
  ] as const)
    it(printed, () => assert.equal(cutTitle(printed), title));
});
