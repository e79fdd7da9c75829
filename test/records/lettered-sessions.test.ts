import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';

const bodies = [
  { id: 'guild', zone: 'Europe/Berlin', names: [{ en: 'Guild of Keepers' }], also: { en: ['GOK'] } },
  { id: 'conf', zone: 'Europe/Berlin', names: [{ en: 'Conference on Lamps' }], also: { en: ['COL'] } },
];
const places = [
  { id: 'Dubai', zone: 'Asia/Dubai', names: { en: 'Dubai' } },
  { id: 'Bonn', zone: 'Europe/Berlin', names: { en: 'Bonn' } },
  { id: 'Sharm el-Sheikh', zone: 'Africa/Cairo', names: { en: 'Sharm el-Sheikh' } },
];
const sessionsIn = (line: string) =>
  extractRecord(`Guild of Keepers\n\nReport of the Guild of Keepers\n\n1. ${line}\n`, {
    file: 'a.txt',
    bodies,
    places,
  }).claims.flatMap((claim) => ('session' in claim ? [claim.session] : []));

describe('a session that the letters of its body and a number open', () => {
  const rows: [line: string, told: string[]][] = [
    [
      'GOK 59 was held at Expo City Dubai in Dubai, United Arab Emirates, from 30 November to 6 December 2023.',
      ['guild 59 2023-11-30/2023-12-06 Dubai'],
    ],
    ['GOK 58 was held in Bonn, Germany, from 5 to 15 June 2023.', ['guild 58 2023-06-05/2023-06-15 Bonn']],
    [
      'GOK 57 was held at the Sharm el-Sheikh Convention Center in Sharm el-Sheikh, Egypt, from 6 to 12 November 2022.',
      ['guild 57 2022-11-06/2022-11-12 Sharm el-Sheikh'],
    ],
    ['Suggested schedule for GOK XXXV, Bonn, 4 -13 June 2012', ['guild 35 2012-06-04/2012-06-13 Bonn']],
    ['Report of GOK 35, Bonn, Germany, 4-13 June 2012.', ['guild 35 2012-06-04/2012-06-13 Bonn']],
    ['GOK XXXV, Bonn, 4 June 2012', []],
    ['GOK XXXV, Bonn, met often. The divers met from 4 to 13 June 2012.', []],
    ['XYZ XXXV, Bonn, 4-13 June 2012', []],
    // Another body, several sessions, one day, or something else that was held then.
    ['XYZ 58 was held in Bonn, Germany, from 5 to 15 June 2023.', []],
    ['GOK 58 requested a workshop, held in Bonn from 5 to 15 June 2023.', []],
    ['GOK 58 was opened in Bonn on 5 June 2023.', []],
  ];
  for (const [line, told] of rows)
    it(line, () =>
      assert.deepEqual(
        sessionsIn(line).map(({ body, number, dates, place }) => `${body} ${number} ${dates} ${place}`),
        told,
      ),
    );
});
