import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const ENGLISH = [
  'At its coordination meeting held on 4 May 2011, the Pearl Council endorsed the atlas of the Weavers Guild.',
  'At its annual meeting held on 9 June 2012, the Coral Council was told that the Potters Guild had burned the kiln.',
  'At its special meeting held on 3 July 2013, the Flute Council painted the organ and thanked the Fiddle Guild, which had mended the harp.',
  'The Board painted the yacht on 4 March 2010.',
  'The kazoo symposium was held on 9 May 2016, and a lecture, entitled "The kazoo symposium", was held on 3 July 2017.',
  ...OTHERS,
];
const OTHER_LANGUAGES = {
  fr: ['À sa réunion de coordination tenue le 5 mai 2011, le Conseil des tisserands a approuvé le barème des laines.'],
  es: [
    'En su reunión de coordinación celebrada el 6 de mayo de 2011, la Junta de Alfareros aprobó la tabla de arcillas.',
  ],
  ru: ['На своем совещании, состоявшемся 7 мая 2011 года, Совет пекарей утвердил таблицу хлебов.'],
};

const numbered = (lines: readonly string[]) => lines.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
const files = Object.entries({ en: ENGLISH, ...OTHER_LANGUAGES }).flatMap(([language, lines]) => [
  [`texts/${language}.txt`, numbered(lines)],
  [`records/${language}.yml`, recordOf([], { text: `${language}.txt`, language, title: `Notes ${language}` })],
]);
const world = createWorld(loadKnowledge(makeFolder(Object.fromEntries(files))));
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a sentence that opens with the meeting at which all the rest was done', () => {
  const table: [question: string, quote: string | undefined, date: string][] = [
    ['When did the Pearl Council endorse the atlas of the Weavers Guild?', ENGLISH[0], '2011-05-04'],
    ['When did the Flute Council paint the organ?', ENGLISH[2], '2013-07-03'],
    ['When did the Board paint the yacht?', ENGLISH[3], '2010-03-04'],
    // The name in quotation marks is that of a lecture.
    ['When was the kazoo symposium held?', ENGLISH[4], '2016-05-09'],
    ['Quand le Conseil des tisserands a-t-il approuvé le barème des laines ?', OTHER_LANGUAGES.fr[0], '2011-05-05'],
    ['¿Cuándo aprobó la Junta de Alfareros la tabla de arcillas?', OTHER_LANGUAGES.es[0], '2011-05-06'],
    ['Когда Совет пекарей утвердил таблицу хлебов?', OTHER_LANGUAGES.ru[0], '2011-05-07'],
  ];
  for (const [question, quote, date] of table)
    it(question, () => {
      const { status, dates, sources, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
      assert.deepEqual(
        sources.map((source) => source.quote),
        [quote],
      );
    });

  for (const [why, question] of [
    ['it was done the other way round', 'When did the Weavers Guild endorse the atlas of the Pearl Council?'],
    ['it was only spoken of', 'When did the Potters Guild burn the kiln?'],
    ['another did it', 'When did the Fiddle Guild paint the organ?'],
    ['it is another year', 'When did the Pearl Council endorse the atlas of the Weavers Guild in 2012?'],
  ] as const)
    it(`is not told, as ${why}: ${question}`, () => {
      const { status, dates, lines } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lines.join(' '));
    });
});
