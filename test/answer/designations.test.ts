import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { designationsIn } from '../../src/answer/evidence/texts/designations.ts';

describe('designations', () => {
  const table: [text: string, found: string[]][] = [
    ['how many S-70 helicopters flew in?', ['S-70']],
    ['What is resolution MEPC.278(70) about?', ['MEPC.278(70)']],
    ['How did CN-235 and C-160 planes land?', ['CN-235', 'C-160']],
    ['When was COP-28?', []],
    ['What is A/69/736?', []],
    ['in 2016-2017', []],
  ];
  for (const [text, found] of table) it(text, () => assert.deepEqual(designationsIn(text), found));
});
