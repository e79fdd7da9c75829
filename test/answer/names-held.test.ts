import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const SENTENCES: Record<string, string[]> = {
  en: [
    'The seminar on mercury in Spain took place on 3 May 2016 in Madrid.',
    'A delegation of France and one of Italy visited the library.',
    'The talks on Western Sahara were resumed in Manhasset on 18 June 2007 under the auspices of the Personal Envoy.',
    'The office of Eastern Africa was moved to a building in Nairobi.',
    'The Decade of Sustainable Energy for All was launched on 5 June 2014 by the Secretary-General at Headquarters.',
    'The Global Coral Partnership was launched in Suva on 11 November 2014, and reported on 12 December 2014.',
  ],
  ar: [
    'عقدت الحلقة الدراسية عن الزئبق في إسبانيا في 3 أيار/مايو 2016.',
    'عقدت حلقة العمل بشأن المقررات الوطنية في تونس في 4 حزيران/يونيه 2012.',
    'عقدت ندوة عن خطط دولية ووطنية في عمان في 7 آذار/مارس 2013.',
    'زار وفد فرنسا ووفد ليبيا المكتبة.',
  ],
  zh: [
    '西班牙汞问题研讨会于2016年5月3日在马德里举行。',
    '关于海藻的专家会议于2014年6月9日在罗马举行。',
    '法国代表团参观了图书馆。',
    '珊瑚礁的状况令人关切。',
  ],
};

/** Sentences of other things, in this text. */
const OTHER_THINGS = [...OTHERS, 'The workshop on kites opened in Zermatt.'];

const numbered = (sentences: string[]) => sentences.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
const worlds = Object.fromEntries(
  Object.entries(SENTENCES).map(([language, sentences]) => [
    language,
    createWorld(
      loadKnowledge(
        makeFolder({
          'texts/a.txt': numbered(OTHER_THINGS),
          'records/a.yml': recordOf([], { language: 'en', title: 'Other notes', date: '2020-01-31' }),
          'texts/b.txt': numbered(sentences),
          'records/b.yml': recordOf([], { text: 'b.txt', language, title: 'Notes of a panel', date: '2020-01-31' }),
        }),
      ),
    ),
  ]),
);
function ask(language: string, question: string) {
  const world = worlds[language];
  assert.ok(world);
  return answerTurns(world, [question], { today: '2026-11-21' });
}

describe('the names and countries of a question', () => {
  const held: [language: string, question: string, sentence: number, date: string][] = [
    ['en', 'When was the seminar on mercury in Spain?', 0, '2016-05-03'],
    ['en', 'Quand a eu lieu le séminaire sur le mercure en Espagne ?', 0, '2016-05-03'],
    ['en', '¿Cuándo se celebró el seminario sobre el mercurio en España?', 0, '2016-05-03'],
    ['en', 'Когда состоялся семинар по ртути в Испании?', 0, '2016-05-03'],
    ['en', 'متى عقدت الحلقة الدراسية عن الزئبق في إسبانيا؟', 0, '2016-05-03'],
    ['ar', 'When was the seminar on mercury in Spain?', 0, '2016-05-03'],
    ['ar', 'Quand a eu lieu le séminaire sur le mercure en Espagne ?', 0, '2016-05-03'],
    ['zh', 'When was the seminar on mercury in Spain?', 0, '2016-05-03'],
    ['zh', '西班牙汞问题研讨会何时举行？', 0, '2016-05-03'],
    // Characters that only stand beside each other in the question.
    ['zh', '海藻专家会议是什么时候举行的？', 1, '2014-06-09'],
    // Letters written together with a word, and a word with or without its article.
    ['ar', 'متى عقدت الحلقة الدراسية للزئبق بإسبانيا؟', 0, '2016-05-03'],
    ['ar', 'متى عقدت حلقة العمل للمقررات الوطنية بتونس؟', 1, '2012-06-04'],
    ['ar', 'متى عقدت حلقة العمل بشأن مقررات وطنية في تونس؟', 1, '2012-06-04'],
    ['ar', 'متى عقدت ندوة عن خطط وطنية في عمان؟', 2, '2013-03-07'],
  ];
  for (const [language, question, sentence, date] of held)
    it(`${question} (of a text in ${language})`, () => {
      const { status, dates, sources, lead } = ask(language, question);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        [SENTENCES[language]?.[sentence]],
      );
    });

  const refused: [language: string, question: string][] = [
    ['en', 'When was the seminar on mercury in France?'],
    ['en', 'Quand a eu lieu le séminaire sur le mercure en Italie ?'],
    ['en', '¿Cuándo se celebró el seminario sobre el mercurio en Francia?'],
    ['en', 'Когда состоялся семинар по ртути во Франции?'],
    ['en', 'متى عقدت الحلقة الدراسية عن الزئبق في فرنسا؟'],
    ['ar', 'When was the seminar on mercury in France?'],
    ['ar', 'Quand a eu lieu le séminaire sur le mercure en France ?'],
    ['ar', 'متى عقدت حلقة العمل بشأن المقررات الوطنية في ليبيا؟'],
    ['zh', 'When was the seminar on mercury in France?'],
    ['zh', '法国汞问题研讨会何时举行？'],
    ['zh', '珊瑚专家会议是什么时候举行的？'],
  ];
  for (const [language, question] of refused)
    it(`refused: ${question} (of a text in ${language})`, () => {
      const { status, dates } = ask(language, question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
});

describe('a passage about what is asked', () => {
  const table: [question: string, sentence: number, dates: string[]][] = [
    ['What was said on the talks on Western Sahara under the Personal Envoy?', 2, []],
    ['What is said of the Decade of Sustainable Energy launched in 2014?', 4, ['2014-06-05']],
    ['What is said of the Global Coral Partnership launched in November 2014?', 5, ['2014-11-11']],
    // Two dates of that year: neither is the one that is meant.
    ['What is said of the Global Coral Partnership in 2014?', 5, []],
  ];
  for (const [question, sentence, dates] of table)
    it(question, () => {
      const answer = ask('en', question);
      assert.deepEqual([answer.status, answer.kind], ['answered', 'passage'], answer.lead);
      assert.deepEqual(
        answer.sources.map(({ quote }) => quote),
        [SENTENCES.en?.[sentence]],
      );
      assert.deepEqual(answer.dates, dates);
    });

  for (const question of [
    'What was said on the talks on Eastern Sahara under the Personal Envoy?',
    'What was said about the auspices of the Personal Envoy on Eastern Sahara?',
    'What is said of the Global Coral Partnership launched in 2013?',
  ])
    it(`refused: ${question}`, () => {
      const { status, dates } = ask('en', question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
});
