import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'TIDE/C/7',
    lines: [
      'Rapporteur: Ms. Lima (Peru)',
      'The harbour court considered the appeal of the divers on 7 May 2010 and dismissed it on 22 June 2010.',
      'The Council welcomed the training workshops on moorings that the guild held in 2012:',
      '(a) For the northern coast, held in Koror from 13 to 16 June 2012;',
      '(b) For the southern coast, held in Suva from 3 to 5 July 2012.',
    ],
  },
  {
    symbol: 'TIDE/C/8',
    lines: [
      'Koror, 22-24 April 2011',
      'The assembly financed the lighthouse of the strait on 3 April 2011.',
      'Rapporteur: Mr. Reed (Fiji)',
    ],
  },
]);
const ask = (...turns: string[]) => {
  const { status, dates, sources } = answerTurns(world, turns, { today: '2026-11-21' });
  return status === 'answered' ? { dates, of: [...new Set(sources.map(({ symbol }) => symbol))] } : undefined;
};
const APPEAL = 'When did the harbour court consider the appeal of the divers (TIDE/C/7)?';

describe('a question that asks when of another thing', () => {
  const BUOYS = [
    'The conference on buoys was held on 3 May 2012.',
    'The guild supported the zone without nets in the strait.',
  ];
  const said = (...turns: string[]) =>
    answerTurns(worldOfTexts([{ symbol: 'TIDE/9', lines: BUOYS }]), turns, { today: '2026-11-21' });

  for (const last of ['and that on the zone without nets in the strait?', 'and the zone without nets in the strait?'])
    it(`is not answered by a sentence without a day: ${last}`, () =>
      assert.equal(said('When was the conference on buoys held?', last).status, 'not-in-records'));
});

describe('a question that goes on from a document', () => {
  it('is sought in it, near the sentence that answered', () =>
    assert.deepEqual(ask(APPEAL, 'and when did it dismiss it?'), { dates: ['2010-06-22'], of: ['TIDE/C/7'] }));

  it('is sought in it where it names one of several things', () =>
    assert.deepEqual(
      ask('Which training workshops on moorings did the guild hold in 2012?', 'when was the one in Suva?'),
      {
        dates: ['2012-07-03/2012-07-05'],
        of: ['TIDE/C/7'],
      },
    ));

  it('is asked of the document whose symbol was named', () =>
    assert.deepEqual(ask('TIDE/C/7 ?', 'who is the rapporteur?'), { dates: [], of: ['TIDE/C/7'] }));

  it('is not answered by another document', () =>
    assert.equal(ask('TIDE/C/7 ?', 'and when did it finance the lighthouse of the strait?'), undefined));

  it('is asked of the meeting whose days a line of it has told', () =>
    assert.deepEqual(ask('When was the meeting of TIDE/C/8?', 'in which city?'), {
      dates: ['2011-04-22/2011-04-24'],
      of: ['TIDE/C/8'],
    }));

  it('may be answered by another where it stands alone', () =>
    assert.deepEqual(ask('TIDE/C/7 ?', 'When did the assembly finance the lighthouse of the strait?')?.of, [
      'TIDE/C/8',
    ]));
});
