import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../../src/records/extract.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';
import { readSpacedTimetables } from '../../../src/records/formats/spaced-timetable.ts';
import { columnOfItems } from '../../../src/records/timetable-heads.ts';
import { contents } from '../reading.ts';

const columns = (...cells: string[]) =>
  cells
    .map((cell) => cell.padEnd(24))
    .join('')
    .trimEnd();
const rowsOf = (lines: string[]) =>
  readSpacedTimetables(lines.join('\n'))
    ?.split('\n')
    .filter((line) => line !== '')
    .map((line) => line.trim().replace(/\t/g, ' | '));

const HEAD = columns('Date/time', 'Agenda item', 'Documents');

describe('a timetable whose columns are kept by spaces', () => {
  const table: [what: string, lines: string[], expected: string[] | undefined][] = [
    [
      'has a row for each day, meeting and item',
      [
        HEAD,
        'Tuesday, 4 March',
        '',
        '1st meeting',
        '',
        columns('10 a.m.–1 p.m.', '1.   Opening', 'TIDE/31/1'),
        '',
        columns('', '2.   Officers'),
      ],
      [
        'Date/time | Agenda item | Documents',
        'Tuesday, 4 March',
        '1st meeting',
        '10 a.m.–1 p.m. | 1. Opening | TIDE/31/1',
        '2. Officers',
      ],
    ],
    [
      'has cells that go on in the lines below',
      [
        HEAD,
        'Tuesday, 4 March',
        '',
        columns('10 a.m.–1 p.m.', '1. Report of', 'Draft report'),
        columns('', 'the Panel', '(general part)'),
        '',
        columns('3–6 p.m.', '2. Lamps'),
      ],
      [
        'Date/time | Agenda item | Documents',
        'Tuesday, 4 March',
        '10 a.m.–1 p.m. | 1. Report of the Panel | Draft report (general part)',
        '3–6 p.m. | 2. Lamps',
      ],
    ],
    [
      'may have the hours under the number of the meeting',
      [
        HEAD,
        'Friday, 7 March',
        '',
        columns('3rd meeting', '8. Other matters'),
        '3–6 p.m.',
        '',
        columns('', '9. Report'),
      ],
      [
        'Date/time | Agenda item | Documents',
        'Friday, 7 March',
        '3rd meeting 3–6 p.m. | 8. Other matters',
        '9. Report',
      ],
    ],
    [
      'may have several days in one cell',
      [
        HEAD,
        columns('Thursday, 6 March, and', '7. Draft report', 'All parts'),
        columns('Friday, 7 March', 'by the Panel'),
        '',
        columns('3–6 p.m.', '8. Other matters'),
        '',
        columns('', '9. Lamps'),
      ],
      [
        'Date/time | Agenda item | Documents',
        'Thursday, 6 March, and Friday, 7 March | 7. Draft report by the Panel | All parts',
        '3–6 p.m. | 8. Other matters',
        '9. Lamps',
      ],
    ],
    [
      'ends at a note, and its head may come again',
      [
        columns('Jour', 'Heure', 'Point'),
        columns('Mardi 4 mars', '10 h – 13 h', '1  Ouverture'),
        columns('', '', '2  Bureau'),
        '',
        columns('Jour', 'Heure', 'Point'),
        columns('', '15 h – 18 h', '3  Phares'),
        '* Pour décision',
      ],
      [
        'Jour | Heure | Point',
        'Mardi 4 mars | 10 h – 13 h | 1 Ouverture',
        '2 Bureau',
        '15 h – 18 h | 3 Phares',
        '* Pour décision',
      ],
    ],
    [
      'is none without hours',
      [HEAD, columns('', '1. Opening'), columns('', '2. Officers'), columns('', '3. Lamps')],
      undefined,
    ],
    [
      'is none where its columns are others',
      [columns('Name', 'Country'), columns('10 a.m.–1 p.m.', '1. Opening')],
      undefined,
    ],
  ];
  for (const [what, lines, expected] of table) it(what, () => assert.deepEqual(rowsOf(lines), expected));

  const heads: [cells: string[], column: number | undefined][] = [
    [['Day', 'Time', 'Item', 'Subject'], 2],
    [['Date', 'Heure', "Point de l'ordre du jour"], 2],
    [['Fecha', 'Tema'], 1],
    [['Дата и время', 'Пункт повестки дня'], 1],
    [['日期', '时间', '议程项目'], 2],
    [['التاريخ', 'البند'], 1],
    [['Date', 'Place'], undefined],
    [['Item', 'Date'], undefined],
  ];
  for (const [cells, column] of heads)
    it(`is known by the heads of its columns: ${cells}`, () => assert.equal(columnOfItems(cells), column));
});

describe('a document with such a timetable', () => {
  const bodies = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
  const places = [{ id: 'Lisbon', names: { en: 'Lisbon' } }];
  const file = [
    columns('United Nations', '', 'TIDE/2025/2'),
    'Tide Council',
    'Lisbon, 4–7 March 2025',
    '',
    'Draft programme of work',
    HEAD,
    'Tuesday, 4 March',
    '1st plenary meeting',
    columns('10 a.m.–1 p.m.', '1. Opening'),
    '',
    columns('', '2. Officers'),
    '',
    ' 31-00227 (E)      240131',
    '',
    'TIDE/2025/2',
    '',
    columns('Thursday, 6 March', '3. Lamps'),
    '',
    'Friday, 7 March',
    '',
    columns('4th meeting', '4. Other matters'),
    '3–6 p.m.',
    '',
  ].join('\n');

  it('plans the items of each meeting, and none where it gives no hours', () => {
    const { claims } = extractRecord(readPlainText(file).text, { file: 'a.txt', bodies, places });
    assert.deepEqual(
      contents(claims, 'meeting').map(({ date, start, end, item }) => `${date} ${start}-${end} ${item}`),
      ['2025-03-04 10:00-13:00 1', '2025-03-04 10:00-13:00 2', '2025-03-07 15:00-18:00 4'],
    );
  });
});
