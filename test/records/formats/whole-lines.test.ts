import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partLines } from '../../../src/records/formats/whole-lines.ts';

const LONG = 'The Commission met. '.repeat(12).trim();
const parts = (text: string) => partLines(text)?.split(/\n\s*\n/);

describe('a text in which each line is a paragraph', () => {
  const table: [what: string, text: string, parts: string[] | undefined][] = [
    ['its lines are parted', `Draft report\nRapporteur\n${LONG}`, ['Draft report', 'Rapporteur', LONG]],
    [
      'a line that goes on stays with the one before',
      `Conference serving as the meeting\nof the Parties\n${LONG}`,
      ['Conference serving as the meeting\nof the Parties', LONG],
    ],
    [
      'short lines that all end what they say are parted',
      'The buoys (2 May 1990; 4 June 2012)\n2114th meeting, held on 4 June 2012.\nThe lamps (3 June 2012)',
      ['The buoys (2 May 1990; 4 June 2012)', '2114th meeting, held on 4 June 2012.', 'The lamps (3 June 2012)'],
    ],
    ['two of them are not', 'The Commission met.\nIt met again.', undefined],
    ['lines broken by hand are not', 'The Commission met\nin New York\nand in Vienna.', undefined],
    ['a text with empty lines is not', `One\n\nTwo\n\n${LONG}`, undefined],
    ['a table is not', `| a | b |\n| c | d |\n${LONG}`, undefined],
    ['columns are not', `10:00\tOpening\n${LONG}`, undefined],
  ];
  for (const [what, text, expected] of table) it(what, () => assert.deepEqual(parts(text), expected));

  it('counts a Chinese sign as three letters', () => {
    const long = '委员会举行了会议。'.repeat(9);
    assert.deepEqual(parts(`临时议程\n${long}`), ['临时议程', long]);
  });
});
