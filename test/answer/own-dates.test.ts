import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const SENTENCES = [
  'The Expert Group on Algae met in Rome on 3 November.',
  'The seminar on corals was held in Suva on 12 February.',
  'The fifth session of the forum on mercury was held in Nairobi; its sixth session took place on 9 June 2015.',
  'The first session of the forum on kiwis was held in Nadi on 9 May 2011, and its second session was held in Lima on 8 June 2012.',
  'The mandate of the panel of experts on the Sudan will expire on 4 May 2016.',
  'The letter on rubber of 3 April 2012 was circulated.',
  'The panel on Mali submitted its report on 9 June 2013 to the Council.',
  'The consultation on seals took place in Oslo on 4 May 2012, after the meetings on whales.',
  'The regional centre on guano, which the Council discussed on 5 May 2010, was inaugurated.',
  ...OTHERS,
];

/** The paragraphs of a decision, and the only one of another. */
const DECISION = [
  'Requests the secretariat to submit the study on customs seals by 31 March 2010.',
  'Decides that the workshop on passports shall be held in Lima on 4 May 2009 and in Quito on 9 June 2009.',
  'Decides that the survey of forest crime shall be circulated on 1 September 2009.',
  'Invites States to support libraries.',
];
const OTHER = 'Decides that the census of fisheries shall be circulated on 2 May 2011.';

const numbered = (sentences: string[]) => sentences.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': numbered(SENTENCES),
      'records/a.yml': recordOf([], { language: 'en', title: 'Notes of a panel', date: '2020-01-31' }),
      'texts/b.txt': `Decision 4/2\n\n${numbered([...DECISION, OTHER])}`,
      'records/b.yml': recordOf(
        [...DECISION, OTHER].map(
          (text, at) =>
            `  - decision: { id: decision ${text === OTHER ? '4/3' : '4/2'}, by: cop }\n    paragraph: "${at + 1}"\n    quote: "${text}"`,
        ),
        { text: 'b.txt', language: 'en', title: 'Decisions', kind: 'decision', date: '2008-10-17' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

const told = (table: readonly (readonly [question: string, quote: string | undefined, date: string])[]) => {
  for (const [question, quote, date] of table)
    it(question, () => {
      const { status, dates, sources, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
      assert.deepEqual(
        sources.map((source) => source.quote),
        [quote],
      );
    });
};

const refused = (questions: string[]) => {
  for (const question of questions)
    it(`refused: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
};

describe('a day without a year', () => {
  // The document is dated 31 January 2020.
  told([
    ['When did the Expert Group on Algae meet?', SENTENCES[0], '2019-11-03'],
    ['When was the seminar on corals?', SENTENCES[1], '2020-02-12'],
    ['When was the seminar on corals in 2020?', SENTENCES[1], '2020-02-12'],
  ]);
  refused(['When did the Expert Group on Algae meet in 2020?', 'When was the seminar on corals in 2019?']);
});

describe('a date of something else in the same sentence', () => {
  told([
    ['When was the first session of the forum on kiwis?', SENTENCES[3], '2011-05-09'],
    ['When was the second session of the forum on kiwis?', SENTENCES[3], '2012-06-08'],
  ]);
  refused([
    'When was the fifth session of the forum on mercury?',
    'When was the third session of the forum on kiwis?',
    'When was the letter on rubber circulated?',
    'When was the regional centre on guano inaugurated?',
  ]);
});

describe('a deed and its date', () => {
  told([
    ['When does the mandate of the panel of experts on the Sudan expire?', SENTENCES[4], '2016-05-04'],
    ['When did the panel on Mali submit its report to the Council?', SENTENCES[6], '2013-06-09'],
  ]);
  refused([
    'When does the mandate of the panel of experts on Mali expire?',
    'When did the panel on Mali adopt its report to the Council?',
  ]);
});

describe('a list of meetings', () => {
  // One sentence about one of them is no list of all.
  refused([
    'List the dates of the consultations on seals',
    'List the consultations on seals before 2013',
    'List the meetings on seals before 2013',
    'Which meetings followed the consultation on seals?',
    'Which meeting followed the meetings on whales in Oslo?',
    'Which meetings on seals were held after 2010?',
  ]);
});

describe('a date that a decision gives', () => {
  told([
    ['When shall the survey of forest crime be circulated under decision 4/2?', DECISION[2], '2009-09-01'],
    ['What date does decision 4/2 give for the survey of forest crime?', DECISION[2], '2009-09-01'],
    ['When is the study on customs seals due under decision 4/2?', DECISION[0], '2010-03-31'],
  ]);
  // Two dates, none, another subject, and the day of the document that has the text.
  refused([
    'When is the workshop on passports under decision 4/2?',
    'When are libraries to be supported under decision 4/2?',
    'When is the conference on glaciers under decision 4/2?',
    'When is the conference on glaciers under decision 4/3?',
    'When was decision 4/2 adopted?',
  ]);
});
