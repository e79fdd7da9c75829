import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const ITEMS = ['1. Opening of the session', '2. Lamps of the harbour', '3. Closure of the session'];
const HEAD = 'Tide Council\n\nThird session\n\nLima, 3-5 May 2031\n\nProvisional agenda';
const ROWS = ['1. Opening of the session', '2. Lamps of the harbour', '3. Closure of the session'];
const REPORT = ['1. The Committee met in the morning.', '2. It discussed the lamps.', '3. It thanked the harbour.'];

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/agenda.txt': `${HEAD}\n\n${ITEMS.join('\n\n')}\n`,
      'records/agenda.yml': recordOf(
        [
          '  - session: { body: tide, number: 3, dates: 2031-05-03/2031-05-05, place: Lima }\n    paragraph: head.3\n    quote: Lima, 3-5 May 2031',
          ...ITEMS.map(
            (item, at) =>
              `  - item: { number: "${at + 1}", title: ${item.slice(3)} }\n    paragraph: agenda.${at + 2}\n    quote: ${item}`,
          ),
        ],
        {
          text: 'agenda.txt',
          language: 'en',
          symbol: 'TIDE/3/1',
          title: 'Provisional agenda',
          kind: 'provisional agenda',
          date: '2031-02-01',
          session: '{ body: tide, number: 3 }',
        },
      ),
      'texts/programme.txt': `${ROWS.join('\n\n')}\n`,
      'records/programme.yml': recordOf(
        [
          '  - meeting: { date: 2031-05-03, start: "10:00", end: "13:00", item: "2" }\n    paragraph: "2"\n    quote: 2. Lamps of the harbour',
        ],
        {
          text: 'programme.txt',
          language: 'en',
          symbol: 'TIDE/3/2',
          title: 'Draft programme of work',
          kind: 'document',
          session: '{ body: tide, number: 3 }',
        },
      ),
      'texts/report.txt': `${REPORT.join('\n\n')}\n`,
      'records/report.yml': recordOf([], {
        text: 'report.txt',
        language: 'en',
        symbol: 'TIDE/3/9',
        title: 'Report on lamps',
        kind: 'report',
      }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2031-03-01' });

describe('the agenda of a document that is named', () => {
  for (const question of [
    'Give me the provisional agenda of the third session of the Tide Council (TIDE/3/1)',
    'the provisional agenda, TIDE/3/1',
    "l'ordre du jour provisoire TIDE/3/1",
    'dame el programa provisional TIDE/3/1',
    'What is the agenda of the third session of the Tide Council in TIDE/3/1?',
    'What is on the agenda of TIDE/3/1?',
    'What is the agenda of TIDE/3/1?',
    "Qu'y a-t-il à l'ordre du jour de TIDE/3/1 ?",
    '¿Qué hay en el programa de TIDE/3/1?',
    'Что на повестке дня TIDE/3/1?',
    'ما هو جدول أعمال TIDE/3/1؟',
    'TIDE/3/1的议程是什么？',
  ])
    it(`is told: ${question}`, () => {
      const { status, kind, lines, lead } = ask(question);
      assert.deepEqual([status, kind, lines.length], ['answered', 'agenda', ITEMS.length], lead);
    });

  for (const question of [
    // Of another session than that of the document.
    'Give me the provisional agenda of the second session of the Tide Council (TIDE/3/1)',
    // Of a document that prints none, whose paragraphs have numbers.
    'show me the agenda in TIDE/3/9',
    'the provisional agenda TIDE/3/9',
    'What is on the agenda of TIDE/3/9?',
    "Quel est l'ordre du jour du document TIDE/3/9 ?",
    // The rows of a programme are no agenda.
    'What is on the agenda of TIDE/3/2?',
  ])
    it(`is refused: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));

  it('is not told where its day or its card is asked for', () => {
    assert.notEqual(ask('When was the provisional agenda TIDE/3/1 issued?').kind, 'agenda');
    assert.equal(ask('What is TIDE/3/1?').kind, 'symbol');
  });
});
