import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

/** The head of a draft report of a session without a number, with its days. */
const headOf = (symbol: string, days: string, name: string) =>
  `${symbol}\n\nTide Council\n\nKoror, ${days}\n\nDraft report\n\nRapporteur: ${name}\n\n1. The Council met.\n`;
const factsOf = (text: string, symbol: string, dates: string) => ({
  text,
  language: 'en',
  symbol,
  title: 'Draft report',
  kind: 'report',
  session: `{ body: tide, dates: ${dates} }`,
});
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': headOf('TIDE/2031/L.3', '18–26 February 2031', 'Ms. Ada Sole (Chile)'),
      'records/a.yml': recordOf([], factsOf('a.txt', 'TIDE/2031/L.3', '2031-02-18/2031-02-26')),
      'texts/b.txt': headOf('TIDE/2032/L.3', '17–25 February 2032', 'Ms. Ann Reef (Fiji)'),
      'records/b.yml': recordOf([], factsOf('b.txt', 'TIDE/2032/L.3', '2032-02-17/2032-02-25')),
      'texts/c.txt': headOf('TIDE/2032/L.4', '17–25 February 2032', 'Mr. Otto Lamp (Peru)'),
      'records/c.yml': recordOf([], factsOf('c.txt', 'TIDE/2032/L.4', '2032-02-17/2032-02-25')),
    }),
  ),
);
const ask = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2033-06-01' });
  return status === 'answered' ? sources.map(({ quote }) => quote) : status;
};

it('is told by the head of a document of the session of that year', () =>
  assert.deepEqual(ask('rapporteur of the Tide Council 2031?'), ['Rapporteur: Ms. Ada Sole (Chile)']));
it('is not told where two are named', () =>
  assert.equal(ask('rapporteur of the Tide Council 2032?'), 'not-in-records'));
it('is not told of another year', () => assert.equal(ask('rapporteur of the Tide Council 2030?'), 'not-in-records'));
