import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const FIRST = '1. Ada Marin has left the lantern panel.';
const LONGER =
  'From 1999 to 2003 she served in the harbour of the capital, and took part in the talks on whales, on kelp and on ships.';

it('a document without a title is shown by its first numbered paragraph, not by its longest', () => {
  const world = createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': TIDE,
        'texts/a.txt': `${FIRST}\n\n${LONGER}\n`,
        'records/a.yml': recordOf([], { language: 'en', title: 'TIDE/21/3', symbol: 'TIDE/21/3' }),
      }),
    ),
  );
  const { status, sources } = answerTurns(world, ['What is TIDE/21/3 about?'], { today: '2026-11-21' });
  assert.deepEqual([status, sources[0]?.quote], ['answered', FIRST.slice('1. '.length)]);
});
