import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOf } from '../../src/knowledge/claim-parts.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';

/** A note of 12 June 2014 with these paragraphs; what is doubted in it, and why. */
function doubted(paragraphs: string[], session = ''): [kind: string, because: string | undefined][] {
  const text = `Conference of the Parties to the United Nations Convention against Transnational Organized Crime

Distr.: General
12 June 2014

Working Group of Government Experts on Technical Assistance

${session}

Report on activities

${paragraphs.join('\n\n')}
`;
  return extractRecord(text, { file: 'a.txt', bodies, places, language: 'en' })
    .claims.filter(({ certainty }) => certainty === 'low')
    .map((claim) => [kindOf(claim), claim.because]);
}

describe('what the words do not settle is marked', () => {
  const rows: [name: string, text: string, doubts: ReturnType<typeof doubted>][] = [
    [
      'nothing',
      '1. The Working Group held its seventh meeting in Vienna from Monday, 28 October 2013, to Wednesday, 30 October 2013.',
      [],
    ],
    [
      'a weekday that is not that of the day',
      '1. The Working Group held its seventh meeting in Vienna on Tuesday, 28 October 2013.',
      [['session', 'the weekday that is printed is not that of 2013-10-28']],
    ],
    [
      'a session many years ahead',
      '1. The eighth meeting of the Working Group will be held in Vienna from 6 to 10 October 2041.',
      [['session', 'the session lies 27 years after the document']],
    ],
    [
      'a session under a condition',
      '1. If funds permit, the Working Group will meet in Vienna from 6 to 10 October 2014.',
      [['session', '"if" leaves open whether it takes place so']],
    ],
  ];
  it('an opening outside the days of the session', () => {
    const opening = (day: string) => [
      `1. The Working Group will be opened on ${day} October 2014 at 10 a.m. in Vienna.`,
    ];
    const session = 'Vienna, 9-10 October 2014';
    assert.deepEqual(doubted(opening('9'), session), []);
    assert.deepEqual(doubted(opening('13'), session), [
      ['opening', '2014-10-13 is no day of the session (2014-10-09/2014-10-10)'],
    ]);
  });

  for (const [name, text, doubts] of rows) it(name, () => assert.deepEqual(doubted([text]), doubts));
});
