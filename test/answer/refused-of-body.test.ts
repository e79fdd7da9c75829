import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: Tide Council }]
  - id: marsh
    zone: UTC
    names: [{ en: Marsh Conference }]
places: []
`;
const QUOTE = 'The fourth session of the Marsh Conference was held on 4 June 2013';
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': `1. ${QUOTE}.\n`,
      'records/a.yml': recordOf([sessionClaim('body: marsh, number: 4, dates: 2013-06-04, status: held', QUOTE)], {
        language: 'en',
        title: 'Report',
      }),
    }),
  ),
);

describe('what is refused of a body that has no series of documents', () => {
  it('is refused of that body, and not of the usual one', () => {
    const { status, lead, lines } = answerTurns(world, ['Who chaired the fourth session of the Marsh Conference?'], {
      today: '2026-11-21',
    });
    assert.equal(status, 'not-in-records');
    assert.match([lead, ...lines].join(' '), /Marsh/);
    assert.doesNotMatch([lead, ...lines].join(' '), /Tide/);
  });
});
