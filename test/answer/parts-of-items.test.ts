import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const ENTRIES: [number: string, title: string, symbols: string[]][] = [
  ['1', 'Adoption of the agenda', ['TIDE/3/1', 'TIDE/3/INF.1']],
  ['2', 'Nets', []],
  ['2.1', 'Mending of nets', ['TIDE/3/2']],
  ['2.2', 'Sale of nets', []],
  ['3', 'Piers', ['TIDE/3/7']],
];
const lines = ENTRIES.map(
  ([number, title, symbols]) => `${number}. ${title}${symbols.length ? ` (${symbols.join('; ')})` : ''}`,
);
const claims = [
  '  - session: { body: tide, number: 3, dates: 2017-05-02/2017-05-04 }\n    paragraph: head.2\n    quote: "Third session, 2-4 May 2017"',
  ...ENTRIES.flatMap(([number, title, symbols], i) => [
    `  - item: { number: "${number}", title: "${title}" }\n    paragraph: agenda.${i + 2}\n    quote: "${lines[i]}"`,
    ...symbols.map(
      (id) =>
        `  - symbol: { id: ${id}, kind: other, ${symbols.length === 1 && number !== '3' ? `called: "${title}", ` : ''}item: "${number}" }\n    paragraph: agenda.${i + 2}\n    quote: "${lines[i]}"`,
    ),
  ]),
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `Tide Council\n\nThird session, 2-4 May 2017\n\nProvisional agenda\n\n${lines.join('\n\n')}\n`,
      'records/a.yml': recordOf(claims, {
        text: 'a.txt',
        language: 'en',
        kind: 'provisional agenda',
        title: 'Provisional agenda',
        session: '{ body: tide, number: 3 }',
      }),
    }),
  ),
);
const ask = (question: string) => {
  const answer = answerTurns(world, [question], { today: '2026-11-21' });
  return { ...answer, text: [answer.lead, ...answer.lines].join('\n') };
};
const OF = 'of the agenda of the third session of the Tide Council';

describe('an item that is numbered with its part', () => {
  const given: [question: string, words: string, symbols: string[]][] = [
    [`What is item 2.1 ${OF}?`, 'Mending of nets', ['TIDE/3/2']],
    [`What is item 2.2 ${OF}?`, 'Sale of nets', []],
    [`Which documents are there for item 2.1 ${OF}?`, 'TIDE/3/2', ['TIDE/3/2']],
    [`What are the sub-items of item 2 ${OF}?`, '2.2. Sale of nets', []],
    [`What is item 2 ${OF}?`, 'Nets', []],
    ['What is TIDE/3/2?', 'Mending of nets', ['TIDE/3/2']],
  ];
  for (const [question, words, symbols] of given)
    it(question, () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered');
      assert.ok(answer.text.includes(words), answer.text);
      assert.deepEqual(answer.symbols, symbols);
    });

  for (const number of ['2.3', '2.11', '3.1', '1.2', '2.1.1'])
    it(`is not told of as its item: ${number}`, () => {
      const answer = ask(`What is item ${number} ${OF}?`);
      assert.equal(answer.status, 'not-in-records');
    });

  it('has its one document named once, where that has no title', () => {
    const { lead, lines } = ask(`Which documents are there for item 3 ${OF}?`);
    assert.match(lead, /TIDE\/3\/7/);
    assert.deepEqual(lines, []);
  });

  it('is none of the items that are counted', () => {
    assert.match(
      ask('How many items has the agenda of the third session of the Tide Council?').text,
      /\b(?:three|3) items/,
    );
  });

  it('tells of one of several documents no more than the item (CL 127/INF/6)', () => {
    const { status, text } = ask('What is TIDE/3/INF.1?');
    assert.equal(status, 'answered');
    assert.match(text, /^TIDE\/3\/INF\.1: Listed under item 1 /);
  });
});
