import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { type Files, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';

const paper = (name: string, symbol: string, lines: string[], language = 'en'): Files => ({
  [`texts/${name}.txt`]: `[...]\n\n${lines.join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf([], { text: `${name}.txt`, language, title: symbol, symbol }),
});
const world = worldHolding({
  'bodies.yml': `default: lamps
bodies:
  - id: lamps
    series: LAMP
    zone: Europe/Vienna
    names: [{en: Commission on Lamps, fr: Commission des lampes, zh: 灯具委员会}]
places: []
pieces: {}
`,
  ...paper('draft', 'LAMP/2015/L.2', [
    'The provisional agenda for the forty-ninth session of the Commission is drawn up as follows.',
    '2. Adoption of the agenda.',
    '5. General debate on lamps of the pier.',
    '6. Other matters.',
  ]),
  ...paper('other', 'LAMP/2015/9', ['At its forty-seventh session the Commission counted gulls.', '1. It met.']),
  'texts/held.txt':
    'Commission on Lamps\n\n51st session, 4-8 May 2017\n\nThe provisional agenda for the fifty-first session of the Commission is drawn up as follows.\n\n1. Opening of the lamps.\n\n2. Wicks of the pier.\n',
  'records/held.yml': recordOf(
    [
      '  - session: { body: lamps, number: 51, dates: 2017-05-04/2017-05-08 }\n    paragraph: head.2\n    quote: 51st session, 4-8 May 2017',
    ],
    {
      text: 'held.txt',
      language: 'en',
      title: 'LAMP/2017/1',
      symbol: 'LAMP/2017/1',
      session: '{ body: lamps, number: 51 }',
    },
  ),
  ...paper('one', 'LAMP/Agenda/12', ['Provisional agenda', '2. Small lamps']),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });

describe('an agenda that only one document of a body prints', () => {
  for (const question of [
    'agenda of the 49th session of the Commission on Lamps',
    'ordre du jour de la 49e session de la Commission des lampes',
    '灯具委员会第49届会议议程',
  ])
    it(question, () => {
      const { status, lines, notes } = ask(question);
      assert.equal(status, 'answered');
      assert.ok(
        lines.some((line) => line.includes('General debate on lamps')),
        lines.join('\n'),
      );
      assert.ok(notes.length > 0, 'a text with gaps may have more items');
    });

  it('is told of no year in which the session was not', () => {
    const of = (year: number) => ask(`agenda of the 51st session of the Commission on Lamps in ${year}`).status;
    assert.deepEqual([of(2017), of(2018)], ['answered', 'not-in-records']);
  });

  it('is that of no other session', () => {
    for (const number of [47, 48, 50])
      assert.notEqual(ask(`agenda of the ${number}th session of the Commission on Lamps`).status, 'answered');
  });

  it('may be one item under its heading', () =>
    assert.deepEqual(ask('agenda in LAMP/Agenda/12').symbols, ['LAMP/Agenda/12']));
});

describe('what documents speak of, although nothing was read of it', () => {
  it('is not said to be in no record', () => {
    assert.doesNotMatch(ask('when was the 47th session of the Commission on Lamps').lead, /hold no/);
    assert.match(ask('when was the 23rd session of the Commission on Lamps').lead, /hold no/);
  });
});
