import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { LANGUAGES } from '../../src/records/languages/languages.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

/** A text with events; its questions with the dates that are to be asserted, none where a place is asked; and traps. */
type Events = {
  paragraphs: string[];
  answered: [ask: string, dates: string][];
  quoted: [ask: string, dates: string][];
  refused: string[];
};

const read = (code: string): Events =>
  parse(readFileSync(new URL(`../fixtures/events/${code}.yml`, import.meta.url), 'utf8'));
const languages = LANGUAGES.map(({ code }) => ({ code, ...read(code) }));

/** A heading of the English text names an event too, and is none. */
const HEAD = 'Report of the panel on corruption held in Paris on 1 and 2 October 2009\n\n';

const numbered = (paragraphs: string[]) => paragraphs.map((text, at) => `${at + 1}. ${text}\n`).join('\n');

const world = createWorld(
  loadKnowledge(
    makeFolder(
      Object.fromEntries(
        languages.flatMap(({ code, paragraphs }) => [
          [`texts/events-${code}.txt`, `${code === 'en' ? HEAD : ''}${numbered(paragraphs)}`],
          [
            `records/events-${code}.yml`,
            recordOf([], { text: `events-${code}.txt`, title: `Events ${code}`, language: code, date: '2020-01-31' }),
          ],
        ]),
      ),
    ),
  ),
);

const ask = (question: string, today = '2026-11-21') => answerTurns(world, [question], { today });

for (const { code, answered, quoted, refused, paragraphs } of languages)
  describe(`events in ${code}`, () => {
    for (const [question, dates] of answered)
      test(question, () => {
        const answer = ask(question);
        assert.deepEqual([answer.status, answer.kind, answer.language], ['answered', 'passage', code]);
        assert.deepEqual(answer.dates, dates === '' ? [] : [dates]);
        assert.ok(answer.sources.length > 0);
        for (const { quote, language } of answer.sources) {
          assert.ok(
            paragraphs.some((text) => text.includes(quote)),
            quote,
          );
          assert.equal(language, code);
        }
      });

    for (const [question, dates] of quoted)
      test(`quoted: ${question}`, () => {
        const answer = ask(question);
        assert.deepEqual([answer.status, answer.kind, answer.language], ['answered', 'passage', code]);
        assert.deepEqual(answer.dates, dates.split(', '));
        assert.ok(answer.sources.every(({ quote }) => paragraphs.some((text) => text.includes(quote))));
      });

    for (const question of refused)
      test(`not: ${question}`, () => {
        const answer = ask(question);
        assert.notEqual(answer.status, 'answered', answer.lead);
        assert.deepEqual(answer.dates, []);
      });
  });

describe('what is said of an event', () => {
  test('the date, then the sentence', () => {
    const answer = ask('When was the retreat for the secretariats of the Convention and the Facility?');
    assert.equal(answer.lead, 'The documents give this date: 20 and 21 January 2014.');
    assert.match(answer.lines.join(), /^“On 20 and 21 January 2014, a retreat .* Switzerland\.”$/);
  });

  test('a plan is not told as held; a day to come has its weekday', () => {
    const plan = 'The documents name this date, perhaps only as planned or proposed:';
    assert.equal(
      ask('When will the regional workshop on customs fraud take place?').lead,
      `${plan} Monday 5 May 2031.`,
    );
    assert.equal(ask('When was the celebration of the anniversary held?').lead, `${plan} 7 October 2019.`);
  });

  test('a place is only quoted', () => {
    const answer = ask('Where was the symposium on asset recovery held?');
    assert.equal(answer.lead, 'What the documents say of the place:');
    assert.match(answer.lines.join(), /held in Nairobi/);
  });

  test('two dates are both shown, and none is chosen', () => {
    const answer = ask('When was the expert round table on witness protection held?');
    assert.equal(answer.status, 'not-in-records');
    assert.equal(answer.lead, 'Several passages fit, and they give different dates:');
    assert.deepEqual(
      answer.sources.map(({ quote }) => quote.slice(-16)),
      ['on 2 March 2012.', 'on 4 March 2012.'],
    );
  });
});
