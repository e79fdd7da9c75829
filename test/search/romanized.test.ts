import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { romanized } from '../../src/search/romanized.ts';

describe('a name in Cyrillic letters as English writes it', () => {
  const table: [typed: string, name: string][] = [
    ['ливингстоне', 'livingstone'],
    ['энтеббе', 'entebbe'],
    ['гершинкова', 'gershinkova'],
    ['копенгагеном', 'kopengagen'],
  ];
  for (const [typed, name] of table) it(`${typed}: ${name}`, () => assert.ok(romanized(typed).includes(name)));

  it('is none of a short word, or of other letters', () =>
    assert.deepEqual([romanized('дом'), romanized('lima')], [[], []]));
});
