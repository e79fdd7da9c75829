import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
const places = [{ id: 'Lisbon', names: { en: 'Lisbon' } }];
const HEAD = 'TIDE/2025/L.2\n\n## Tide Council\n\nLisbon, 17–20 June 2025\n\n## Draft programme of work\n\n';
const rowsOf = (lines: readonly string[]) =>
  contents(extractRecord(`${HEAD}${lines.join('\n\n')}\n`, { file: 'a.txt', bodies, places }).claims, 'meeting').map(
    ({ date, start, end, item }) => `${date.slice(8)} ${start}-${end} ${item}`,
  );

describe('the rows of a programme of work', () => {
  const table: [what: string, lines: string[], rows: string[]][] = [
    [
      'begin under the heading of the paper, and have the number of their meeting',
      [
        'Tuesday, 17 June',
        '1st plenary meeting',
        '10 a.m.–1 p.m. 1. Opening',
        '2. Election of officers',
        '2nd plenary meeting',
        '3–6 p.m. 3. Nets',
      ],
      ['17 10:00-13:00 1', '17 10:00-13:00 2', '17 15:00-18:00 3'],
    ],
    [
      'are two where a title runs into the day and the hours of the next',
      [
        'Tuesday, 17 June',
        '10 a.m.–1 p.m. 1. Opening',
        '2. NETS OF THE FISHERMEN Wednesday, 18 June 10 a.m.– 1 p.m. HARBOUR SEGMENT',
        '3. Boats',
      ],
      ['17 10:00-13:00 1', '17 10:00-13:00 2', '18 10:00-13:00 3'],
    ],
    [
      'may have their hours one line below the number of the meeting',
      [
        'Tuesday, 17 June',
        '10 a.m.–1 p.m. 1. Opening',
        'Friday, 20 June',
        '3rd meeting 8. Other matters',
        '3–6 p.m. 9. Report',
      ],
      ['17 10:00-13:00 1', '20 15:00-18:00 8', '20 15:00-18:00 9'],
    ],
    [
      'are of no meeting under a day without hours',
      [
        'Tuesday, 17 June',
        '10 a.m.–1 p.m. 1. Opening',
        'Wednesday, 18 June',
        '7. Draft report',
        '3–6 p.m. 8. Other matters',
      ],
      ['17 10:00-13:00 1', '18 15:00-18:00 8'],
    ],
    [
      'are none that begin with the day of a title that was broken',
      ['Tuesday, 17 June', '10 a.m.–1 p.m. 1. Accounts from 1 January to', '31 December 2024', '2. Nets'],
      ['17 10:00-13:00 1', '17 10:00-13:00 2'],
    ],
    [
      'go on below a table that the page cut',
      [
        'Day\tTime\tItem\tSubject\nTuesday, 17 June\t10 a.m.–1 p.m.\t1\tOpening\n\t3 p.m.–6 p.m.\t2\tNets',
        '3 Boats',
        'Wednesday, 18 June 10 a.m.–1 p.m. 4 Harbours',
        '5 Other matters',
      ],
      ['17 10:00-13:00 1', '17 15:00-18:00 2', '17 15:00-18:00 3', '18 10:00-13:00 4', '18 10:00-13:00 5'],
    ],
  ];
  for (const [what, lines, rows] of table) it(what, () => assert.deepEqual(rowsOf(lines), rows));
});
