import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Annotated agenda of the twelfth session of the Tide Council',
  '1. Opening of the session.',
  '2. Capacity-building under the Charter. Papers: TIDE/2012/2 and Add.1.',
  '3. Capacity-building under the Protocol. Papers: TIDE/2012/3.',
  '4. Colours of buoys. Papers: TIDE/2012/4.',
];
const item = (number: string, title: string, ...symbols: string[]) => [
  `  - item: { number: "${number}", title: ${title} }`,
  `    paragraph: "${number}"`,
  `    quote: ${title}`,
  ...symbols.flatMap((id) => [
    `  - symbol: { id: ${id}, kind: other, item: "${number}" }`,
    `    paragraph: "${number}"`,
    `    quote: "${id.replace('/Add.1', ' and Add.1')}"`,
  ]),
];
const claims = [
  '  - session: { body: tide, number: 12, dates: 2012-05-03/2012-05-04, status: planned }',
  '    paragraph: "1"',
  '    quote: Opening of the session',
  ...item('1', 'Opening of the session'),
  ...item('2', 'Capacity-building under the Charter', 'TIDE/2012/2', 'TIDE/2012/2/Add.1'),
  ...item('3', 'Capacity-building under the Protocol', 'TIDE/2012/3'),
  ...item('4', 'Colours of buoys', 'TIDE/2012/4'),
];
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('agenda', LINES, claims, { kind: 'agenda', session: '{ body: tide, number: 12 }', symbol: 'TIDE/2012/1' }),
});
const symbolsFor = (question: string) => [...answerTurns(world, [question], { today: '2026-11-21' }).symbols];

describe('the documents on a matter at a session', () => {
  it('are those of its one item', () =>
    assert.deepEqual(symbolsFor('which documents did TC 12 have on the colours of buoys?'), ['TIDE/2012/4']));
  it('or of the items that name it', () =>
    assert.deepEqual(symbolsFor('documents on capacity-building at TC 12'), [
      'TIDE/2012/2',
      'TIDE/2012/2/Add.1',
      'TIDE/2012/3',
    ]));
  it('or of the other name that stands in brackets, where it agrees with the first', () => {
    assert.deepEqual(symbolsFor('documents on painted buoys (colours of buoys) at TC 12'), ['TIDE/2012/4']);
    assert.deepEqual(symbolsFor('documents on lighthouses (colours of buoys) at TC 12'), []);
  });
  it('are none where no item names it', () =>
    assert.deepEqual(symbolsFor('which documents did TC 12 have on lighthouses?'), []));
});
