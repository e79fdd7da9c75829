import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: keepers
bodies:
  - id: keepers
    zone: UTC
    names: [{ en: Council of Lighthouse Keepers }]
    also: { en: [LKCOU] }
places: []
`;
const TEXT = `Report on the buoys

1. In its resolution 2023/15, the Council of Lighthouse Keepers requested the guild to submit a report on the modalities of the review of the Koror Plan on Buoys.

2. The guild met in Koror.
`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'records/a.yml': recordOf([], { text: 'a.txt', symbol: 'TIDE/5', title: 'Report on the buoys', language: 'en' }),
      'texts/a.txt': TEXT,
    }),
  ),
);

it('takes the letters of a body for said where the sentence names it in full', () =>
  assert.deepEqual(
    answerTurns(
      world,
      ['Which LKCOU resolution asked for the report on the modalities of the review of the Koror Plan on Buoys?'],
      { today: '2026-11-21' },
    ).decisions,
    ['resolution 2023/15'],
  ));
