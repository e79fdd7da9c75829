import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const KELP = 'The Kelp Subcommittee met in Zermatt from 13 to 15 June 2017 and was chaired by Mr. Samba Reyes (Chile).';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': [KELP, ...OTHERS].map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/a.yml': recordOf([], { language: 'en', title: 'Notes', date: '2018-01-31' }),
    }),
  ),
);

describe('who presided at a time', () => {
  const ask = (month: string) =>
    answerTurns(world, [`Who chaired the Kelp Subcommittee that met in Zermatt in ${month}?`], { today: '2026-11-21' });

  it('is told of the month in which the days fall', () => {
    assert.deepEqual(
      ask('June 2017').sources.map(({ quote }) => quote),
      [KELP],
    );
  });

  for (const month of ['July 2017', 'June 2016'])
    it(`is refused of ${month}`, () => assert.notEqual(ask(month).status, 'answered'));
});
