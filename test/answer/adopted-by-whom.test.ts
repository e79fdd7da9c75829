import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const LINE =
  'Recalling the Charter of Lighthouses, adopted by the Assembly of Reefs in its resolution 41/128 of 4 December 1986,';
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': `default: reefs
bodies:
  - { id: reefs, zone: UTC, names: [{ en: Assembly of Reefs }] }
  - { id: tides, zone: UTC, names: [{ en: Council of Tides }] }
places: []
`,
      'texts/a.txt': `${LINE}\n\n${OTHERS.join('\n\n')}\n`,
      'records/a.yml': recordOf(
        [
          '  - decision: { id: resolution 41/128, by: reefs, date: 1986-12-04 }\n    paragraph: head.1\n    quote: the Charter of Lighthouses, adopted by the Assembly of Reefs in its resolution 41/128 of 4 December 1986',
        ],
        { language: 'en', title: 'Report' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the day of a resolution', () => {
  for (const question of [
    'When did the Assembly of Reefs adopt resolution 41/128?',
    'When was resolution 41/128 adopted?',
  ])
    it(`is told: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', ['1986-12-04']], lead);
    });

  it('is not told of another body that would have adopted it', () => {
    const { status, dates } = ask('When did the Council of Tides adopt resolution 41/128?');
    assert.deepEqual([status, dates], ['not-in-records', []]);
  });

  it('is told with the resolution, where both are asked for', () => {
    const { decisions, dates } = ask('Which resolution adopted the Charter of Lighthouses, and on what date?');
    assert.deepEqual([decisions, dates], [['resolution 41/128'], ['1986-12-04']]);
  });
});
