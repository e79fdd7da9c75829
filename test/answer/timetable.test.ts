import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';
import { TIMETABLE } from '../fixtures/timetable.ts';

const LATER = TIMETABLE.replace('PROVISIONAL TIMETABLE', 'PROVISIONAL AGENDA')
  .replace(/Mexico Room.*/s, '1. Opening\n\n2. Whales\n\n3. Closure\n')
  .replaceAll('2005', '2006')
  .replace('Eighth', 'Ninth');
const bodies = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
const places = [{ id: 'Lisbon', names: { en: 'Lisbon' } }];
const ofNinth = TIMETABLE.replace('INF/1', 'INF/3').replaceAll('2005', '2006').replace('Eighth', 'Ninth');
const ofHundred = TIMETABLE.replaceAll('2005', '2007').replace('Eighth', '128th');
const files = Object.entries({ a: TIMETABLE, aa: ofNinth, b: LATER, c: ofHundred }).map(([name, text]) => {
  const { document, claims } = extractRecord(text, { file: `${name}.txt`, bodies, places });
  return { [`texts/${name}.txt`]: text, [`records/${name}.yml`]: JSON.stringify({ document, claims }) };
});
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE.replace('places: []', 'places: [{ id: Lisbon, names: { en: Lisbon } }]'),
      ...Object.assign({}, ...files),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2005-06-20' });

describe('what a timetable tells', () => {
  const told: [question: string, dates: string[], says: RegExp][] = [
    ['When is item 2 of the eighth session of the Tide Council taken?', ['2005-06-21'], /9\.30 a\.m\./],
    ['When is item 2 of the 128th session of the Tide Council taken?', ['2007-06-21'], /9\.30 a\.m\./],
    ['What is on Monday afternoon at the Tide Council?', ['2005-06-20'], /item 4/],
    ['What does the Tide Council take up tomorrow morning?', ['2005-06-21'], /item 2/],
    ['What is item 9 of the eighth session of the Tide Council?', [], /Other Constitutional Matters/],
    ['Which item comes after item 1 of the ninth session of the Tide Council?', [], /Whales/],
    ['Which item precedes item 3 of the ninth session of the Tide Council?', [], /Whales/],
  ];
  for (const [question, dates, says] of told)
    it(`is told: ${question}`, () => {
      const { status, lead, lines, ...answer } = ask(question);
      assert.deepEqual([status, answer.dates], ['answered', dates], lead);
      assert.match([lead, ...lines].join('\n'), says);
    });

  const untold = [
    'Which item comes after item 9 of the eighth session of the Tide Council?',
    'Which item precedes item 4 of the eighth session of the Tide Council?',
    'documents of the eighth session of the Tide Council',
    'What is the last item of the eighth session of the Tide Council?',
    'How many items has the agenda of the eighth session of the Tide Council?',
    'Which items of the eighth session of the Tide Council have no documents?',
    'Which item of the eighth session of the Tide Council is on whales?',
    'What is item 5 of the eighth session of the Tide Council?',
    'What are the items of the eighth session of the Tide Council?',
    'What is on Tuesday morning at the Whales Committee?',
  ];
  for (const question of untold)
    it(`does not tell: ${question}`, () => {
      const { status, lead, lines } = ask(question);
      assert.equal(status, 'not-in-records', [lead, ...lines].join('\n'));
      assert.doesNotMatch([lead, ...lines].join('\n'), /Only item/);
    });
});
