import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBodyNames, findBodies } from '../../../src/answer/slots/bodies.ts';
import { tokenize } from '../../../src/answer/tokens.ts';
import type { Body } from '../../../src/model.ts';

const bodies: Body[] = [
  {
    id: 'a-ac-109',
    zone: 'UTC',
    names: [{ en: 'Special Committee on Decolonization' }],
    also: { en: ['C-24', 'Committee of 24'] },
  },
];
const isSmall = (word: string) => word === 'of';
const noGroup = () => 0;
const found = (question: string) =>
  findBodies(tokenize(question), compileBodyNames(bodies, ['en'], isSmall, noGroup), isSmall, noGroup).map(
    ({ from, to }) => [from, to],
  );

describe('a body that is called by a letter and a number', () => {
  it('is told by both', () => assert.deepEqual(found('when does C-24 meet'), [[2, 4]]));
  it('is not told by the number alone', () => assert.deepEqual(found('when was COP 24 held'), []));
  it('is told by a word and the number', () => assert.deepEqual(found('the Committee of 24'), [[1, 4]]));
});
