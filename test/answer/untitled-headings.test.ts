import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { type Files, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const ENGLISH = [
  'During the year the keepers lit two lamps on the pier and mended all of the nets.',
  'II. Institute of Gulls and Terns',
  'Paris, 4 May 2011',
  'Programme of work of the keepers',
  'Not a heading, but the end of a sentence.',
];
const ARABIC = [
  'وخلال العام أضاء الحراس مصباحين على الرصيف وأصلحوا جميع الشباك القديمة.',
  'باء - معهد النوارس وطيور الخرشنة',
];
const paper = (name: string, language: Language, lines: string[]): Files => ({
  [`texts/${name}.txt`]: `${lines.join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf([], { text: `${name}.txt`, language, title: 'TIDE/21/3', symbol: 'TIDE/21/3' }),
});
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('en', 'en', ENGLISH),
  ...paper('ar', 'ar', ARABIC),
});
const quotesFor = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return [status, ...sources.map(({ quote }) => quote)];
};

describe('a document without a title', () => {
  for (const question of [
    'What is TIDE/21/3 about?',
    'Sur quoi porte le document TIDE/21/3 ?',
    '¿Cuál es el tema del documento TIDE/21/3?',
    'Каков предмет документа TIDE/21/3?',
    'TIDE/21/3的主题是什么？',
  ])
    it(`is told by its first sentence and its headings: ${question}`, () =>
      assert.deepEqual(quotesFor(question), ['answered', ENGLISH[0], ENGLISH[1], ENGLISH[3]]));

  for (const question of ['ما موضوع الوثيقة TIDE/21/3؟', 'عمّ تتحدث الوثيقة TIDE/21/3؟'])
    it(`is told by those of the text that is read: ${question}`, () =>
      assert.deepEqual(quotesFor(question), ['answered', ...ARABIC]));

  it('that is not held is told by none', () =>
    assert.deepEqual(quotesFor('What is TIDE/21/4 about?').slice(0, 1), ['not-in-records']));
});
