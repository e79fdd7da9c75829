import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { datesIn } from '../../src/answer/evidence/days/dates.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases.ts';
import type { AnswerLanguage, DocumentRecord } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { type Headless, worldOfTexts } from '../fixtures/texts.ts';

const LINES: [AnswerLanguage, line: string, question: string, other: string][] = [
  [
    'en',
    'On 27 April, the Lagoon Panel adopted the atlas of coral reefs.',
    'When did the Lagoon Panel adopt the atlas of coral reefs?',
    'When did the Lagoon Panel adopt the atlas of coral reefs in 2014?',
  ],
  [
    'fr',
    'Le Groupe des lagunes a adopté son atlas des récifs de corail le 27 avril.',
    'Quel jour le Groupe des lagunes a-t-il adopté son atlas des récifs de corail ?',
    'Quel jour de 2014 le Groupe des lagunes a-t-il adopté son atlas des récifs de corail ?',
  ],
  [
    'ru',
    'В отчетный период в Лагунии проходили всеобщие выборы (с 13 по 16 апреля).',
    'всеобщие выборы в Лагунии, даты?',
    'всеобщие выборы в Лагунии в 2013 году, даты?',
  ],
];

const ask = (text: Headless, question: string) =>
  answerTurns(worldOfTexts([{ symbol: 'S/2015/298', ...text }]), [question], { today: '2026-11-21' });

describe('a day that a text without a date gives without its year', () => {
  for (const [language, line, question, other] of LINES) {
    it(`is quoted, and told as no date: ${question}`, () => {
      const { status, dates, notes, sources } = ask({ language, lines: [line] }, question);
      assert.deepEqual([status, dates, sources.map(({ quote }) => quote)], ['answered', [], [line]]);
      assert.ok(notes.includes(phrasesOf(language).noYear), notes.join());
    });

    it(`is of no year that a question names: ${other}`, () => {
      assert.equal(ask({ language, lines: [line] }, other).status, 'not-in-records');
    });
  }

  it('has the year of a document that is dated', () => {
    const [, line = '', question = ''] = LINES[0] ?? [];
    const { dates } = ask({ lines: [line], facts: { date: '2015-06-01' } }, question);
    assert.deepEqual(dates, ['2015-04-27']);
  });

  const ahead: [language: AnswerLanguage, line: string][] = [
    ['en', 'Invites the keepers to hold in 2032 a lagoon regatta, of three weeks, from 3 to 21 April;'],
    ['fr', 'Invite les gardiens à tenir en 2032 une régate des lagunes, du 3 au 21 avril ;'],
    ['es', 'Invita a los guardianes a celebrar en 2032 una regata, del 3 al 21 de abril;'],
    ['ru', 'предлагает хранителям провести в 2032 году регату лагун — с 3 по 21 апреля;'],
    ['ar', 'تدعو الحراس إلى أن يعقدوا في عام 2032 سباقا من 3 إلى 21 نيسان/أبريل؛'],
  ];
  for (const [language, line] of ahead)
    it(`is of the only year of its sentence, which is to come: ${line}`, () => {
      const told = (text: string, date: string) =>
        datesIn(text, languageOf(language), { document: { language, title: '', date } } as DocumentRecord).map(
          ({ when }) => when,
        );
      assert.deepEqual(told(line, '2031-06-01'), ['2032-04-03/2032-04-21']);
      for (const others of [told(line, '2025-06-01'), told(`${line} 2033`, '2031-06-01')])
        assert.ok(!others.includes('2032-04-03/2032-04-21'), others.join());
    });

  it('is a year alone, where it is asked when something was set up', () => {
    const line = 'The National Colonization Institute was set up in 1948, and has land of its own.';
    const told = (question: string) => ask({ lines: [line] }, question).dates;
    assert.deepEqual(told('When was the National Colonization Institute set up?'), ['1948']);
    assert.deepEqual(told('When was the National Harbour Institute set up?'), []);
  });

  it('is not the next one', () => {
    const line = 'The lagoon fair opens on 27 April in Lisbon.';
    assert.equal(ask({ lines: [line] }, 'When does the next lagoon fair open in Lisbon?').status, 'not-in-records');
  });
});
