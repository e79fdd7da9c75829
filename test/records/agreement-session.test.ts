import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';

const bodies: Body[] = [
  { id: 'tide', zone: 'UTC', names: [{ en: 'Assembly of Lamp Keepers to the Tide Treaty' }] },
  { id: 'sea', zone: 'UTC', names: [{ en: 'Sea Commission of all Harbours' }] },
  { id: 'nets', parent: 'sea', zone: 'UTC', names: [{ en: 'Coordination Group for Nets and Other Gear' }] },
];
const sessionOf = (...lines: string[]) =>
  extractRecord(lines.map((line) => `${line}\n`).join('\n'), { file: 'x.md', bodies, places: [], language: 'en' })
    .document.session;

const AGREED = 'This Agreement sets out how the Government will host the Meeting.';
const TIDE = [
  'Whereas the Assembly of Lamp Keepers to the Tide Treaty has accepted the invitation of Samoa;',
  'The Government shall host the resumed thirteenth session of the Assembly of Lamp Keepers in May.',
  'The thirteenth session of the Assembly of Lamp Keepers is open to all.',
];

describe('the session that an agreement with a host is about', () => {
  const table: [why: string, lines: string[], session: object | undefined][] = [
    ['is the one that it names again', [AGREED, ...TIDE], { body: 'tide', number: 13 }],
    ['is none of which it speaks once', [AGREED, ...TIDE.slice(0, 2)], undefined],
    [
      'is none where it names another as often',
      [
        AGREED,
        ...TIDE,
        'The second session of the Sea Commission of all Harbours is beside it.',
        'The second session of the Sea Commission of all Harbours is open to all.',
      ],
      undefined,
    ],
    ['is none in a text that is no agreement', TIDE.slice(1), undefined],
    [
      'is that of the group behind the name of its parent',
      [
        AGREED,
        'It concerns the tenth session of the Sea Commission of all Harbours (SC) Coordination Group for Nets and Other Gear.',
        'The tenth session of the Sea Commission of all Harbours (SC) Coordination Group for Nets and Other Gear is open.',
      ],
      { body: 'nets', number: 10 },
    ],
  ];
  for (const [why, lines, session] of table) it(why, () => assert.deepEqual(sessionOf(...lines), session));
});
