import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBlocks } from '../../src/records/blocks.ts';

/** Lines that were broken by hand, longer than any head. */
const LONG = `${'The keeper of the lamp wrote down each night what the sea had brought,\n'.repeat(90)}and slept.\n\n`;
const texts = (text: string) => readBlocks(text).map((block) => block.text);

describe('the heading of a decision in a run of lines', () => {
  const decision = `Decision 7/CMP.12
Financial and budgetary matters of the
Kyoto Protocol
\tThe Conference of the Parties,
\tTaking note of decision 22/CP.22,
\tEndorses decision 22/CP.22.
\t9th plenary meeting
\t17 November 2016
`;
  const parts = [
    'Decision 7/CMP.12',
    'Financial and budgetary matters of the Kyoto Protocol',
    'The Conference of the Parties,',
    'Taking note of decision 22/CP.22,',
    'Endorses decision 22/CP.22.',
    '9th plenary meeting 17 November 2016',
  ];

  it('stands alone, and so do its title and each clause that is set in (FCCC/KP/CMP/2016/8/Add.1)', () => {
    assert.deepEqual(texts(LONG + decision).slice(1), parts);
  });

  it('does so at the head of a document, under contents', () => {
    assert.deepEqual(texts(`A line of contents\t\t37\n${decision}`).slice(1), parts);
  });

  it('is none at the end of a title that names one, or in small letters', () => {
    assert.deepEqual(texts('Report on what was done under\nDecision 7/CMP.12\nand on the lamps\n'), [
      'Report on what was done under Decision 7/CMP.12 and on the lamps',
    ]);
    assert.deepEqual(texts(`${LONG}It recalled\ndecision 7/CMP.12\nand went on.\n`).slice(1), [
      'It recalled decision 7/CMP.12 and went on.',
    ]);
  });
});
