import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsNext } from '../../src/answer/evidence/asked/only-counts.ts';

describe('words between two dates that count the next of several things', () => {
  const table: [between: string, counts: boolean][] = [
    [' and the second from ', true],
    [' et la deuxième du ', true],
    [' y el segundo, del ', true],
    [', а вторая -- с ', true],
    [' and will then meet from ', false],
    [' and the second workshop of the divers from ', false],
    [' and ', false],
  ];
  for (const [between, counts] of table) it(between, () => assert.equal(countsNext(between), counts));
});
