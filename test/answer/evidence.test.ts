import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

/** Sentences of which nothing is read but their words. */
const SENTENCES = [
  'The Security Council, at its 7412th meeting, held on 26 March 2015, considered the situation in Libya.',
  'The letter of the Chair of 30 March 2015, which transmits the communiqué that the Peace Council of the Union adopted at its 496th meeting, held on 27 March 2015 in Addis Ababa, was read out.',
  'The process of negotiations on the Western Desert was initiated by Security Council resolution 1754 (2007).',
  'The report of the expert panel on seaweed is contained in document CTOC/COP/WG.2/2010/4.',
  'The workshop on glaciers opened at 10 a.m. on 3 May 2012 in Zermatt.',
  'The first consultation on nuclear seas was held in Rome on 15 October 2009.',
  'Twelve fellowships for young hydrologists were granted by the Department of Public Information.',
  'Mr. Okafor (Nigeria) moderated the hearing on glaciers.',
  'The courses on kites were held for the islands (in Nadi, from 9 to 12 October 2017), East Africa (in Entebbe, on 4 May 2018) and the coast (in Lima, on 4 May 2019).',
  'The Board met on 4 June 2013 in Geneva, and a symposium on lagoons was held on 6 June 2013 in Lausanne.',
];

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/notes.txt': SENTENCES.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/notes.yml': recordOf([], {
        text: 'notes.txt',
        title: 'Notes of a panel',
        language: 'en',
        date: '2020-01-31',
      }),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

type Facts = { dates?: string[]; symbols?: string[] };

describe('a sentence that holds what is asked', () => {
  const table: [question: string | string[], sentence: number, facts: Facts][] = [
    ['When was the 7412th meeting of the Security Council?', 0, { dates: ['2015-03-26'] }],
    ['When did the Peace Council of the Union hold its 496th meeting?', 1, { dates: ['2015-03-27'] }],
    ['Which Security Council resolution initiated the process of negotiations on the Western Desert?', 2, {}],
    ['Which document contains the report of the expert panel on seaweed?', 3, { symbols: ['CTOC/COP/WG.2/2010/4'] }],
    ['At what time did the workshop on glaciers open?', 4, { dates: ['2012-05-03'] }],
    ['In which city was the consultation on nuclear seas held?', 5, {}],
    ['When was the consultation on nuclear seas?', 5, { dates: ['2009-10-15'] }],
    ['How many fellowships for young hydrologists were granted?', 6, {}],
    ['Who moderated the hearing on glaciers?', 7, {}],
    ['When were the courses on kites held?', 8, { dates: ['2017-10-09/2017-10-12', '2018-05-04', '2019-05-04'] }],
    ['When was the symposium on lagoons held?', 9, { dates: ['2013-06-06'] }],
    [['In which city was the consultation on nuclear seas held?', 'And when?'], 5, { dates: ['2009-10-15'] }],
    [['When was the consultation on nuclear seas?', 'Where?'], 5, {}],
  ];
  for (const [question, sentence, { dates = [], symbols = [] }] of table)
    it([question].flat().join(' / '), () => {
      const answer = ask(...[question].flat());
      assert.deepEqual([answer.status, answer.kind], ['answered', 'passage'], answer.lead);
      assert.deepEqual(
        answer.sources.map(({ quote }) => quote),
        [SENTENCES[sentence]],
      );
      assert.deepEqual([answer.dates, answer.symbols], [dates, symbols]);
    });

  const refused: [question: string, why: string][] = [
    ['When was the 7413th meeting of the Security Council?', 'another number'],
    ['Which resolution initiated the negotiations on the Eastern Desert?', 'a name that is not in the records'],
    ['Which document contains the report of the expert panel on algae?', 'a word that is not in the records'],
    ['How many fellowships for old hydrologists were granted?', 'another word'],
    ['How many documents contain the report of the expert panel on seaweed?', 'nothing is counted'],
    ['Who moderated the hearing on lagoons?', 'words of two sentences'],
    ['When was the second consultation on nuclear seas?', 'the first is not the second'],
    ['List the consultations on nuclear seas with their dates', 'one is no list'],
    ['Was there a consultation on nuclear seas in 2011?', 'another year'],
    ['When was the hearing on glaciers?', 'the sentence has no date'],
    ['In which city was the hearing on hydrologists?', 'the sentence has no place'],
  ];
  for (const [question, why] of refused)
    it(`refused: ${question} (${why})`, () => {
      const answer = ask(question);
      assert.notEqual(answer.status, 'answered', `${answer.lead} ${answer.lines.join(' ')}`);
      assert.deepEqual(answer.dates, []);
    });
});
