import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  { id: 'sbi', series: 'FCCC/SBI', zone: 'UTC', names: [{ en: 'Subsidiary Body for Implementation' }] },
  { id: 'general-assembly', series: 'A', zone: 'America/New_York', names: [{ en: 'General Assembly' }] },
];
const read = (text: string) => {
  const { document, claims } = extractRecord(text, { file: 'x.txt', bodies, places: [] });
  return { session: document.session, sessions: contents(claims, 'session') };
};

describe('a session of which the head gives no days', () => {
  const numberAlone: [what: string, head: string, expected: { body: string; number: number } | undefined][] = [
    ['right under its body', 'General Assembly\n\nFifty-seventh session', { body: 'general-assembly', number: 57 }],
    [
      'under its body and the block of the distribution',
      'General Assembly\n\nDistr.: General\n\n19 July 2002\n\nOriginal: English\n\nFifty-seventh session*',
      { body: 'general-assembly', number: 57 },
    ],
    ['not under another line', 'General Assembly\n\nReport of the Secretary\n\nFifty-seventh session', undefined],
  ];
  for (const [what, head, expected] of numberAlone)
    it(`is that of the number ${what}`, () => {
      const { session, sessions } = read(`A/57/150\n\n${head}\n\nProvisional agenda\n\nIt met.`);
      assert.deepEqual(session, expected);
      assert.deepEqual(sessions, expected ? [{ ...expected, designation: 'session' }] : []);
    });

  it('is that of which a document reports a part, by its number alone', () => {
    const { session, sessions } = read(
      'FCCC/SBI/2018/22\n\nReport of the Subsidiary Body for Implementation on the second part of its forty-eighth session, held in Bangkok from 4 to 8 September 2018\n\n1. It met.',
    );
    assert.deepEqual(session, { body: 'sbi', number: 48 });
    assert.deepEqual(sessions, [{ body: 'sbi', number: 48, designation: 'session' }]);
  });
});
