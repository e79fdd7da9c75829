import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPdf } from '../../../src/records/formats/pdf.ts';
import { drawn } from './make-files.ts';

const characterMaps = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url));

/** Words at places of a page: the distance from the left, the line, and the words. */
type Words = [x: number, line: number, words: string];

const read = async (words: readonly Words[]) => {
  const draw = (pdf: Parameters<Parameters<typeof drawn>[0]>[0]) => {
    for (const [x, line, text] of words) pdf.fontSize(10).text(text, x, 80 + line * 12, { lineBreak: false });
  };
  return (await readPdf(await drawn(draw), { characterMaps })).text.trim().split('\n');
};

describe('readPdf, of timetables', () => {
  const split: Words[] = [
    [72, 0, 'Tuesday'],
    [140, 0, '10 a.m.–'],
    [210, 0, 'Item 1'],
    [270, 0, 'Opening of the session'],
    [72, 1, '10 June'],
    [140, 1, '1 p.m.'],
    [210, 1, 'Item 2'],
    [270, 1, 'Budget of the lighthouses'],
    [140, 3, '3–5 p.m.'],
    [210, 3, 'Item 5'],
    [270, 3, 'Ferries'],
    [72, 5, 'Wednesday,'],
    [140, 5, '2–6 p.m.'],
    [210, 5, 'Item 6'],
    [270, 5, 'Other matters'],
    [72, 6, '11 June'],
  ];

  it('makes a day and hours whole that go on in the next line of their cells', async () => {
    assert.deepEqual(await read(split), [
      'Tuesday 10 June\t10 a.m.– 1 p.m.\tItem 1\tOpening of the session',
      '\t\tItem 2\tBudget of the lighthouses',
      '\t3–5 p.m.\tItem 5\tFerries',
      'Wednesday, 11 June\t2–6 p.m.\tItem 6\tOther matters',
    ]);
  });

  const long = 'the services that the harbours give to fishing boats, and of the means by which they are paid';

  it('keeps the next line of a long title in its cell', async () => {
    const words: Words[] = [
      ...split,
      [270, 7, `Report on ${long.slice(0, 36)}`],
      [210, 7, 'Item 7'],
      [270, 8, long.slice(36)],
    ];
    const text = await read(words);
    assert.equal(text.at(-1), `\t\tItem 7\tReport on ${long.slice(0, 36).trim()} ${long.slice(36)}`.replace('  ', ' '));
  });

  it('reads the rows under a head that stands over two columns', async () => {
    const text = await read([
      [72, 0, 'Date/time'],
      [190, 0, 'Agenda item/programme'],
      [72, 2, 'Monday, 9 June'],
      [72, 10, 'Tuesday, 10 June'],
      [84, 12, '10 a.m.–1 p.m.'],
      [190, 12, '8'],
      [230, 12, 'General debate'],
      [84, 4, '9 a.m.–1 p.m.'],
      [190, 4, '1'],
      [230, 4, 'Opening of the Conference'],
      [190, 6, '2'],
      [230, 6, 'Election of the Presidents'],
      [84, 8, '3–6 p.m.'],
      [190, 8, '8'],
      [230, 8, 'General debate'],
    ]);
    assert.deepEqual(
      text.slice(1).map((row) => row.trim()),
      [
        'Monday, 9 June',
        '9 a.m.–1 p.m.\t1\tOpening of the Conference',
        '2\tElection of the Presidents',
        '3–6 p.m.\t8\tGeneral debate',
        'Tuesday, 10 June',
        '10 a.m.–1 p.m.\t8\tGeneral debate',
      ],
    );
  });

  it('reads numbers and titles side by side as a list, whose entries go on below', async () => {
    const text = await read([
      [72, 0, '1.'],
      [110, 0, 'Election of officers.'],
      [72, 2, '2.'],
      [110, 2, 'Role of the harbours in the ferry services between the islands, and report of'],
      [72, 3, 'the lighthouse keepers on them.'],
      [72, 5, '3.'],
      [110, 5, 'Other matters.'],
    ]);
    assert.deepEqual(
      text.filter((line) => line !== ''),
      [
        '1. Election of officers.',
        '2. Role of the harbours in the ferry services between the islands, and report of the lighthouse keepers on them.',
        '3. Other matters.',
      ],
    );
  });

  it('leaves out the dots and the page to which they lead in the cells of contents', async () => {
    const text = await read([
      [72, 0, '17.'],
      [110, 0, 'Fees of ferries for 2030 ..'],
      [480, 0, '7'],
      [72, 2, '18.'],
      [110, 2, 'Address by the keepers ......'],
      [480, 2, '8'],
      [72, 4, '19.'],
      [110, 4, 'Other matters ......'],
      [480, 4, '8'],
    ]);
    assert.deepEqual(
      text.map((row) => row.trim()),
      ['17.\tFees of ferries for 2030', '18.\tAddress by the keepers', '19.\tOther matters'],
    );
  });
});
