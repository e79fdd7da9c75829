import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const HELD = 'The ninth session of the Tide Council was held from 4 to 9 September 2018.';
const SENTENCES = [
  HELD,
  'At the second meeting, on 5 September, the Chair opened the lantern debate.',
  'Parties may submit views on kelp by 7 September 2018.',
  'The letter of 8 September 2018 was read.',
  'No meetings of the Council are organized for the afternoon of Thursday, 6 September 2018.',
];
const OTHER = 'On 6 September 2018, the Kite Forum will fly its kites over the harbour of the capital.';
const file = (name: string, sentences: string[], symbol: string, session?: string) => ({
  [`texts/${name}.txt`]: `${sentences.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf(
    session
      ? [
          `  - session: { body: tide, number: 9, dates: 2018-09-04/2018-09-09, status: held }\n    paragraph: "1"\n    quote: ${HELD}`,
        ]
      : [],
    {
      text: `${name}.txt`,
      language: 'en',
      title: `Report ${name}`,
      symbol,
      date: '2018-10-10',
      ...(session && { session }),
    },
  ),
});
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      ...file('a', SENTENCES, 'TIDE/2018/6', '{ body: tide, number: 9, dates: 2018-09-04/2018-09-09 }'),
      ...file('b', [OTHER], 'KITE/2018/6'),
    }),
  ),
);
const ask = (question: string, today = '2026-11-21') => answerTurns(world, [question], { today });

describe('what happens on a day for which there is no organization of work', () => {
  const table: [question: string, today?: string][] = [
    ['What happens at the ninth session of the Tide Council on 5 September?'],
    ['What happened in the Tide Council on 5 September 2018?'],
    ['Que se passe-t-il le 5 septembre 2018 au Conseil des marées ?'],
  ];
  for (const [question, today] of table)
    it(`is what the documents of the body say of it: ${question}`, () => {
      const { status, dates, sources } = ask(question, today);
      assert.deepEqual(
        [status, dates, sources.map(({ quote }) => quote)],
        ['answered', ['2018-09-05'], [SENTENCES[1]]],
      );
    });

  it('is of the part of the day that is asked about', () => {
    const quotesOf = (question: string) => ask(question).sources.flatMap(({ quote }) => quote ?? []);
    const told = (day: string) => quotesOf(`What happens at the ninth session of the Tide Council on ${day}?`);
    assert.ok(told('the afternoon of 6 September 2018').includes(SENTENCES[4] ?? ''));
    assert.ok(!told('the morning of 6 September 2018').includes(SENTENCES[4] ?? ''));
    assert.ok(!told('the afternoon of 5 September 2018').includes(SENTENCES[1] ?? ''));
  });

  const refused = [
    'What happens at the ninth session of the Tide Council on 7 September?',
    'What happens at the ninth session of the Tide Council on 8 September?',
    'What happens at the tenth session of the Tide Council on 5 September 2018?',
    'What happens at the Tide Council on kelp on 5 September 2018?',
  ];
  for (const question of refused)
    it(`is no deadline, no paper, and nothing of another body or session: ${question}`, () => {
      const { lead, sources, status } = ask(question);
      if (status !== 'answered') return;
      assert.ok(!sources.some(({ quote }) => quote !== undefined && quote !== HELD && SENTENCES.includes(quote)), lead);
      assert.ok(!sources.some(({ quote }) => quote === OTHER));
    });
});
