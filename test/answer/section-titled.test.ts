import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { sectionAsked } from '../../src/answer/section-numbers.ts';
import type { AnswerLanguage, Language } from '../../src/model.ts';
import { type Files, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const SYMBOL = 'TIDE/2011/7';
const paper = (name: string, language: Language, lines: string[], symbol = SYMBOL): Files => ({
  [`texts/${name}.txt`]: `${lines.join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf([], { text: `${name}.txt`, language, title: symbol, symbol }),
});
const SETS_OUT = 'The report is in parts, and section VIII sets out the programme of work of the gulls.';
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('tide.en', 'en', [
    'I. Lamps of the pier 2',
    'V. Divers of the Northern Harbour 4',
    '1. The Council met.',
    'I. Lamps of the pier',
    '2. The Council thanked the keepers.',
    'C. Institute of Gulls',
    '3. It counted them.',
    'V. Divers of the Northern Harbour',
    'VI. Nets were mended by the fishers.',
    'VII. Boats',
    '4. It rose.',
    'VII. Buoys',
  ]),
  ...paper('tide.ar', 'ar', ['1 - اجتمع المجلس.', 'أولا - مصابيح الرصيف', 'خامسا - الغواصون']),
  ...paper('tide.zh', 'zh', ['1. 理事会举行了会议。', '一. 码头的灯', '五、潜水员']),
  ...paper('fourth', 'en', ['1. The Council met.', `2. ${SETS_OUT}`], 'TIDE/2014/7'),
  ...paper('other', 'en', ['1. The Council met.', 'IX. Whales'], 'TIDE/2012/7'),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the title of a section', () => {
  const table: [question: string, quote: string][] = [
    ['What is section V of TIDE/2011/7 about?', 'V. Divers of the Northern Harbour'],
    ['What is section 5 of TIDE/2011/7 called?', 'V. Divers of the Northern Harbour'],
    ['What is the title of part V of the document TIDE/2011/7?', 'V. Divers of the Northern Harbour'],
    ['Which harbour does section V of TIDE/2011/7 deal with?', 'V. Divers of the Northern Harbour'],
    ['Which institute does section C of TIDE/2011/7 deal with?', 'C. Institute of Gulls'],
    ['Comment s’intitule la section V de TIDE/2011/7 ?', 'V. Divers of the Northern Harbour'],
    ['De quoi traite la section I de TIDE/2011/7 ?', 'I. Lamps of the pier'],
    ['¿De qué trata la sección V de TIDE/2011/7?', 'V. Divers of the Northern Harbour'],
    ['¿Cómo se titula la sección I de TIDE/2011/7?', 'I. Lamps of the pier'],
    ['Как называется раздел V документа TIDE/2011/7?', 'V. Divers of the Northern Harbour'],
    ['ما عنوان الجزء الخامس من الوثيقة TIDE/2011/7؟', 'خامسا - الغواصون'],
    ['ما عنوان الفرع الأول من الوثيقة TIDE/2011/7؟', 'أولا - مصابيح الرصيف'],
    ['TIDE/2011/7第五节的标题是什么？', '五、潜水员'],
    ['TIDE/2011/7第一部分讲什么？', '一. 码头的灯'],
  ];
  for (const [question, quote] of table)
    it(`is quoted: ${question}`, () => {
      const { status, lead, sources } = ask(question);
      assert.deepEqual([status, sources.map((source) => source.quote)], ['answered', [quote]], lead);
    });

  it('is told by a sentence that names the section, where no heading of it is held', () => {
    const { status, sources } = ask('What is in section VIII of TIDE/2014/7?');
    assert.deepEqual([status, sources.map(({ quote }) => quote)], ['answered', [SETS_OUT]]);
    assert.notEqual(ask('What is in section VI of TIDE/2014/7?').status, 'answered');
  });

  for (const question of [
    'What is section IX of TIDE/2011/7 about?',
    'What is section IV of TIDE/2011/7 about?',
    // A sentence is no title, and of two none is chosen.
    'What is section VI of TIDE/2011/7 about?',
    'What is section VII of TIDE/2011/7 about?',
    'What is section V of TIDE/2013/7 about?',
    'Which treaty does section V of TIDE/2011/7 deal with?',
    'When was section V of TIDE/2011/7 written?',
    'De quoi traite la section IX de TIDE/2011/7 ?',
    '¿De qué trata la sección IX de TIDE/2011/7?',
    'Как называется раздел IX документа TIDE/2011/7?',
    'ما عنوان الجزء السابع من الوثيقة TIDE/2011/7؟',
    'TIDE/2011/7第九节的标题是什么？',
  ])
    it(`is not told where it is not held: ${question}`, () => assert.notEqual(ask(question).status, 'answered'));

  const numbers: [language: AnswerLanguage, typed: string, section: ReturnType<typeof sectionAsked>][] = [
    ['en', 'What is section IV of X about?', { number: 4 }],
    ['en', 'What is section B of X about?', { letter: 'b' }],
    ['en', 'Which section a delegate wrote', undefined],
    ['en', 'the third section of X', undefined],
    ['zh', 'X的C节讲什么', { letter: 'c' }],
    ['ar', 'ما عنوان الفصل الحادي عشر', { number: 11 }],
    ['ar', 'ما عنوان الجزء الأخير', undefined],
  ];
  for (const [language, typed, section] of numbers)
    it(`has its number read: ${typed}`, () => assert.deepEqual(sectionAsked({ language, typed }), section));
});
