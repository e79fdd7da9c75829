import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'tides',
    series: 'TIDE',
    zone: 'UTC',
    names: [{ en: 'Committee on Tides', fr: 'Comité des marées' }],
  },
];
const places = [{ id: 'New York', names: { en: 'New York' } }];
const read = (...lines: string[]) =>
  extractRecord(`${lines.join('\n\n')}\n\n1. The lamps of the harbour were seen.\n`, { file: 'a.txt', bodies, places });

/** Title pages of the Official Records (A/80/16, E/2025/44, A/80/38). */
describe('the sessions that the title page of a report gives', () => {
  const REPORT = '## Report of the Committee on Tides';
  const table: [what: string, lines: string[], session: number | undefined, told: string[]][] = [
    [
      'under the title',
      [REPORT, '## Sixty-fifth session (12 May–13 June 2025)'],
      65,
      ['65 2025-05-12/2025-06-13 held'],
    ],
    [
      'as the title under the name of the body',
      ['## Committee on Tides', '## Report on the twenty-fourth session (7–11 April 2025)'],
      24,
      ['24 2025-04-07/2025-04-11 held'],
    ],
    [
      'with its place',
      ['## Committee on Tides', '## Report on the thirtieth session (New York, 24–27 March 2025)'],
      30,
      ['30 2025-03-24/2025-03-27 New York held'],
    ],
    [
      'twice',
      [
        REPORT,
        '## Fifth session (7–11 April 2025)',
        '## Official Records',
        REPORT,
        '## Fifth session (7–11 April 2025)',
      ],
      5,
      ['5 2025-04-07/2025-04-11 held'],
    ],
    [
      'three of them',
      [REPORT, '## Eighth session (13–31 May 2024)', '## Ninth session (7–25 October 2024)'],
      undefined,
      ['8 2024-05-13/2024-05-31 held', '9 2024-10-07/2024-10-25 held'],
    ],
    [
      'with two times',
      ['## Committee on Tides', '## Report on the fifth session (3 May 2024 and 7–11 April 2025)'],
      5,
      [],
    ],
    ['not under another line', [REPORT, '## Official Records', '## Fifth session (7–11 April 2025)'], undefined, []],
    ['not in other words', [REPORT, '## Follow-up to the fifth session (7–11 April 2025)'], undefined, []],
    ['not in a note', ['## Committee on Tides', '## Note', '## Fifth session (7–11 April 2025)'], undefined, []],
  ];
  for (const [what, lines, session, told] of table)
    it(what, () => {
      const { document, claims } = read(...lines);
      assert.equal(document.session?.number, session);
      assert.deepEqual(
        contents(claims, 'session').map(({ number, dates, place, status }) =>
          [number, dates, place, status].filter(Boolean).join(' '),
        ),
        told,
      );
    });
});
