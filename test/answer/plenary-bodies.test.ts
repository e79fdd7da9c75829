import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withPlenaryBody } from '../../src/answer/mending/with-plenary-body.ts';
import { readTurn } from '../../src/answer/reading/read-turn.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: Tide Council }]
  - id: kelp
    series: KELP
    zone: UTC
    names: [{ en: Plenary of the Kelp Platform, fr: Plénière de la Plateforme du varech }]
    also: { en: [Kelp Platform] }
  - id: lamps
    series: LAMP
    zone: UTC
    names: [{ en: Centre for Old Lamps }]
    also: { en: [Centre for Old Lamps Plenary] }
places: []
`;
const world = worldHolding({ 'bodies.yml': BODIES });
const today = '2026-11-21';
const asks = (question: string) =>
  [...withPlenaryBody(askedOf(readTurn(question, world, { today }).question, world, today), world).cues].filter(
    (cue) => cue === 'session' || cue === 'sitting',
  );

describe('the plenary of a body', () => {
  const table: [question: string, cue: string][] = [
    ['When was the first plenary of the Kelp Platform?', 'session'],
    ['When was the first plenary of the Centre for Old Lamps?', 'session'],
    ['When was the first plenary of the Tide Council?', 'sitting'],
    ['When was the first plenary of the Tide Council and the Centre for Old Lamps?', 'sitting'],
  ];
  for (const [question, cue] of table) it(`${question} ${cue}`, () => assert.deepEqual(asks(question), [cue]));
});
