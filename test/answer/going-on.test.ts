import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const SENTENCES = [
  'The 7433rd meeting of the Security Council was held on 28 April 2015 in New York.',
  'The 7432nd meeting of the Security Council was held on 24 April 2015 in New York.',
  'The first session of the kite forum was held in Nadi on 9 May 2011, and its second session was held in Lima on 8 June 2012.',
  'The pearl workshop in Uganda was held in Kampala on 9 July 2013.',
  'The pearl workshop in Rwanda was held in Kigali on 4 June 2012.',
  ...OTHERS,
];
const AGENDA = ['Agenda item 5: Budget for the biennium.', 'Agenda item 6: Audit of the accounts.'];

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': SENTENCES.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/a.yml': recordOf([], { language: 'en', title: 'Notes of a panel', date: '2020-01-31' }),
      'texts/b.txt': `1. The Body met.\n\n${AGENDA.join('\n\n')}\n`,
      'records/b.yml': recordOf([], {
        text: 'b.txt',
        language: 'en',
        title: 'Conclusions',
        kind: 'report',
        symbol: 'FCCC/SBI/2016/8',
      }),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

const SITTING = 'When was the 7432nd meeting of the Security Council?';
const FORUM = 'When was the first session of the kite forum?';
const SECOND = 'When was the second session of the kite forum?';

describe('a question that goes on from the one before', () => {
  const table: [turns: string[], sentence: number, dates: string[]][] = [
    [[SITTING, 'and the next one?'], 0, ['2015-04-28']],
    [['When was the 7433rd meeting of the Security Council?', 'and the previous one?'], 1, ['2015-04-24']],
    [['Quand a eu lieu la 7432e séance du Conseil de sécurité ?', 'et la suivante ?'], 0, ['2015-04-28']],
    [['Когда состоялось 7432-е заседание Совета Безопасности?', 'а следующее?'], 0, ['2015-04-28']],
    [[SITTING, 'and the 7433rd?'], 0, ['2015-04-28']],
    [['Когда состоялось 7432-е заседание Совета Безопасности?', 'а 7433-е?'], 0, ['2015-04-28']],
    [[SITTING, 'where?'], 1, []],
    [[FORUM, 'and the second?'], 2, ['2012-06-08']],
    [[FORUM, 'and the 2nd?'], 2, ['2012-06-08']],
    [[FORUM, 'and the next one?'], 2, ['2012-06-08']],
    [[SECOND, 'and the first?'], 2, ['2011-05-09']],
    [[FORUM, 'and the second?', 'and the first?'], 2, ['2011-05-09']],
    [[SECOND, 'where?'], 2, []],
    [['When is the next session of the kite forum?', 'and the first?'], 2, ['2011-05-09']],
    [['When was the pearl workshop in Peru?', 'and Rwanda?'], 4, ['2012-06-04']],
    [['When was the pearl workshop in Uganda?', 'And when was the pearl workshop in Rwanda?'], 4, ['2012-06-04']],
  ];
  for (const [turns, sentence, dates] of table)
    it(turns.join(' / '), () => {
      const answer = ask(...turns);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
      assert.deepEqual(
        answer.sources.map(({ quote }) => quote),
        [SENTENCES[sentence]],
      );
    });

  for (const turns of [
    ['When was the 7433rd meeting of the Security Council?', 'and the next one?'],
    [SITTING, 'and the next one?', 'and the next one?'],
    [FORUM, 'and the next one?', 'and the next one?'],
    [FORUM, 'and the third?'],
    [FORUM, 'and in 2012?'],
    // Nothing is held of what is asked of the country; and a pearl is no country.
    ['When was the pearl workshop in Rwanda?', 'and Peru?'],
    ['When was the pearl workshop in Rwanda?', 'and pearls?'],
    ['item 5 of FCCC/SBI/2016/8?', 'and item 7?'],
  ])
    it(`refused: ${turns.join(' / ')}`, () => {
      const { status, dates, lines } = ask(...turns);
      assert.deepEqual([status, dates], ['not-in-records', []]);
      // What is near is told to be no more than that.
      assert.ok(lines.length === 0 || lines[0] === 'The nearest passage:', lines.join());
    });

  it('goes on to another item of the same document', () => {
    const { status, sources } = ask('item 5 of FCCC/SBI/2016/8?', 'and item 6?');
    assert.deepEqual([status, sources[0]?.quote], ['answered', 'Agenda item 6: Audit of the accounts']);
  });

  it('is asked of nothing where nothing came before', () => {
    for (const question of ['and the second?', 'and the next one?', 'and item 6?'])
      assert.notEqual(ask(question).status, 'answered', question);
  });
});
