import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { readPlainText } from '../../src/records/formats/plain-text.ts';
import { partProgramme } from '../../src/records/run-together/part-programme.ts';

const bodies: Body[] = [
  {
    id: 'tide',
    series: 'TIDE',
    zone: 'UTC',
    names: [{ en: 'Conference of the Parties to the Tide Convention' }],
    also: { en: ['Conference of the Parties'] },
  },
  { id: 'kelp', parent: 'tide', zone: 'UTC', names: [{ en: 'Working Group on Kelp' }] },
];
const LEAFLET = `Programme sixth session of the Conference of the Parties 15—19 October 2012, Lisbon

Put the nets away PROGRAMME Time Plenary Parallel meeting Monday, 15 October 10 a.m. - 1 p.m. Item 1 (a). Opening of the session Item 1 (b). Nets 3-6 p.m. Item 2. Review of the boats Working Group on Kelp Tuesday, 16 october 10 a.m. - 1 p.m. Item 3. Salt and sand friday, 19 october 3-6 p.m. Item 4. Other matters
`;

describe('a programme whose rows ran together', () => {
  it('is parted where days, hours and items begin', () => {
    const lines = partProgramme(LEAFLET)?.split('\n\n') ?? [];
    assert.deepEqual(lines.slice(3, 9), [
      'Time Plenary Parallel meeting',
      'Monday, 15 October',
      '10 a.m. - 1 p.m.',
      'Item 1 (a). Opening of the session',
      'Item 1 (b). Nets',
      '3-6 p.m.',
    ]);
  });

  for (const text of [
    'The Council met on Monday, 15 October from 10 a.m. to 1 p.m. and took up item 4. It adjourned.\n',
    'Item 1. Opening of the session Item 2. Nets Item 3. Boats\n',
  ])
    it(`stays as it is: ${text}`, () => assert.equal(partProgramme(text), undefined));

  it('tells each item with its day and hours, of the session that the head names', () => {
    const { text } = readPlainText(LEAFLET);
    const { claims, document } = extractRecord(text, { file: 'a.txt', bodies, places: [] });
    assert.deepEqual(document.session, { body: 'tide', number: 6 });
    assert.deepEqual(
      claims.flatMap((claim) => ('meeting' in claim ? [Object.values(claim.meeting)] : [])),
      [
        ['2012-10-15', '10:00', '13:00', '1 a'],
        ['2012-10-15', '10:00', '13:00', '1 b'],
        ['2012-10-15', '15:00', '18:00', '2'],
        ['2012-10-16', '10:00', '13:00', '3'],
        // "Salt and sand" and "friday" are no sentence.
        ['2012-10-19', '15:00', '18:00', '4'],
      ],
    );
  });
});
