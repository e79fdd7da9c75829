import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper(
    'programme',
    [
      'Programme of Work of the Advisory Team on Harbour Lanterns',
      '1. The present document sets out the Programme of Work of the Advisory Team on Harbour Lanterns (TIDE/2011/17).',
    ],
    [],
    { symbol: 'TIDE/2020/18' },
  ),
  ...paper(
    'thanks',
    [
      'Lantern Fund',
      '1. Expresses gratitude to the Government of Japan for disbursing USD 7 million to the Lantern Fund;',
    ],
    [],
    { symbol: 'TIDE/2021/2' },
  ),
  ...paper(
    'manual',
    [
      'Manual on buoys',
      '1. The secretariat sent the manual to the Tide Council at its sixty-seventh session, held from 13 to 17 October 2014 in Lagos.',
      '2. It also presented it to the Reef Board at its ninety-third session, held from 14 to 23 May 2014 in Quito.',
    ],
    [
      '  - session: { body: tide, number: 67, dates: 2014-10-13/2014-10-17, status: held }\n    paragraph: "1"\n    quote: held from 13 to 17 October 2014',
    ],
    { symbol: 'REEF/12/18' },
  ),
  ...paper(
    'twelfth',
    [
      'TIDE/2022/5',
      'Twelfth report of the Secretary-General on the threat posed by drifting nets to lagoons',
      'Lagos, 3 May 2022',
      'I. Introduction',
      '1. The present report is on nets.',
    ],
    [],
    { symbol: 'TIDE/2022/5', title: 'TIDE/2022/5' },
  ),
  ...paper(
    'addendum',
    [
      'Lagos Declaration on Lanterns',
      'Addendum',
      '1. The present addendum contains the annex to the Lagos Declaration on Lanterns and its tables.',
    ],
    [],
    { symbol: 'TIDE/2023/1/Add.1' },
  ),
});
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('a document that is held', () => {
  it('has the symbol that is asked for by its title', () =>
    assert.deepEqual(
      [...ask('symbol of the programme of work of the advisory team on harbour lanterns').symbols],
      ['TIDE/2020/18'],
    ));

  const table: [question: string, symbols: string[]][] = [
    ['symbol of the twelfth SG report on the threat posed by nets', ['TIDE/2022/5']],
    ['which doc is about the threat posed by drifting nets to lagoons', ['TIDE/2022/5']],
    ['symbol of the thirteenth SG report on the threat posed by nets', []],
    ['symbol of the addendum holding the annex to the Lagos Declaration on Lanterns', ['TIDE/2023/1/Add.1']],
  ];
  for (const [question, symbols] of table)
    it(question, () => {
      const { status, symbols: found } = ask(question);
      assert.deepEqual(status === 'answered' ? [...found] : [], symbols);
    });

  it('says what somebody is thanked for', () =>
    assert.match(ask('how much did Japan disburse to the Lantern Fund?').sources[0]?.quote ?? '', /USD 7 million/));

  it('gives way to a session that the next question names whole', () =>
    assert.deepEqual(
      [...ask('what is REEF/12/18 about?', 'and when was the 67th session of the Tide Council?').dates],
      ['2014-10-13/2014-10-17'],
    ));
});
