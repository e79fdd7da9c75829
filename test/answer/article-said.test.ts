import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { articleAsked, articleHeaded } from '../../src/answer/article-numbers.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Report of the Tide Council',
  '1. The Council met, and spoke of the agreement.',
  'Annex',
  'Paris Agreement',
  'The keepers of the lamps,',
  'Have agreed as follows:',
  'Article 1',
  'The lamps are those of the pier.',
  'Article 2',
  '1. The keepers light the lamps.',
  '2. They mend the nets.',
  '3. They rest.',
  'Article 3',
  'No boats may be painted.',
  'DONE at Paris.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${LINES.join('\n\n')}\n`,
      'records/a.yml': recordOf([], { language: 'en', title: LINES[0] ?? '', symbol: 'TIDE/2011/9' }),
    }),
  ),
);
const quotesFor = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return [status, ...sources.map(({ quote }) => quote)];
};
const lines = (...at: number[]) => at.map((one) => LINES[one]);

describe('an article of a treaty that a document prints', () => {
  const table: [question: string, quotes: (string | undefined)[]][] = [
    ['What does Article 3 of the Paris Agreement say?', lines(12, 13)],
    ['What does Article 3 of the Paris Agreement say about boats?', lines(12, 13)],
    ['What does Article 2 of the Paris Agreement provide?', lines(8, 9, 10, 11)],
    ['What does Article 2, paragraph 2, of the Paris Agreement say?', lines(8, 10)],
    ['Que dit l’article 3 de l’Accord de Paris ?', lines(12, 13)],
    ['¿Qué dice el artículo 3 del Acuerdo de París?', lines(12, 13)],
    ['Что говорится в статье 3 Парижского соглашения?', lines(12, 13)],
    ['ماذا تقول المادة 3 من اتفاق باريس؟', lines(12, 13)],
    ['《巴黎协定》第三条讲什么？', lines(12, 13)],
  ];
  for (const [question, quotes] of table)
    it(`is quoted: ${question}`, () => assert.deepEqual(quotesFor(question), ['answered', ...quotes]));

  for (const question of [
    'What does Article 4 of the Paris Agreement say?',
    'What does Article 3 of the Kyoto Protocol say?',
    'What does Article 3 of the Agreement say?',
    'What does Article 3 of the Paris Agreement say about whales?',
    'What does Article 2, paragraph 4, of the Paris Agreement say?',
    'When did Article 3 of the Paris Agreement enter into force?',
    'Que dit l’article 4 de l’Accord de Paris ?',
    '¿Qué dice el artículo 4 del Acuerdo de París?',
    'Что говорится в статье 4 Парижского соглашения?',
    'ماذا تقول المادة 4 من اتفاق باريس؟',
    '《巴黎协定》第四条讲什么？',
  ])
    it(`is not told where it is not held: ${question}`, () => {
      const [status, ...quotes] = quotesFor(question);
      assert.ok(status !== 'answered' && !quotes.includes(LINES[13] ?? ''), quotes.join());
    });

  it('is not what a body says of it', () =>
    assert.ok(
      !quotesFor('What did the Tide Council say about Article 3 of the Paris Agreement?').includes(LINES[13] ?? ''),
    ));

  it('is known by its number in words of signs', () => {
    assert.equal(articleAsked({ typed: '《公约》第二十七条', language: 'zh' }), 27);
    assert.equal(articleHeaded('第十二条'), 12);
    assert.equal(articleHeaded('Article 6 of the Convention'), undefined);
  });
});
