import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '../../../src/model.ts';
import { answerMessage } from '../../../src/views/blocks/answer.ts';
import { calendarModal } from '../../../src/views/blocks/calendar.ts';
import { clean } from '../../../src/views/blocks/escape.ts';
import { explainModal } from '../../../src/views/blocks/explain.ts';
import { feedbackModal } from '../../../src/views/blocks/feedback.ts';
import { homeView } from '../../../src/views/blocks/home.ts';
import { answerModal } from '../../../src/views/blocks/more.ts';
import { passageModal } from '../../../src/views/blocks/passage.ts';
import { plainMessage } from '../../../src/views/blocks/plain.ts';
import { documentEntity, unfurlCard } from '../../../src/views/blocks/unfurl.ts';
import * as samples from '../../web/answers.ts';
import { limitsBroken } from './limits.ts';
import { quotationsIn, valuesOf } from './look.ts';
import { anyAnswer, text } from './random.ts';
import { record, sample } from './samples.ts';

const words = fc.constantFrom('en' as const, 'fr' as const);
const pages = fc.constantFrom({}, { pages: 'https://records.example/' });
const seen = fc.constantFrom('channel' as const, 'only-you' as const, 'direct' as const);
const runs = { numRuns: 80 };

const holds = (payload: object, surface: Parameters<typeof limitsBroken>[1]) =>
  assert.deepEqual(limitsBroken(payload, surface), []);

test('any answer is a message that Slack takes, its quotations to the letter or visibly cut', () => {
  fc.assert(
    fc.property(anyAnswer, words, seen, pages, (answer, language, seen, pages) => {
      const message = answerMessage(answer, { words: language, exchange: 'x1', seen, ...pages });
      holds(message, 'message');
      const quotes = answer.sources.map(({ quote }) => clean(quote));
      const shown = quotationsIn(message.blocks);
      for (const quotation of shown) {
        const kept = quotation.endsWith(' […]') ? quotation.slice(0, -4) : undefined;
        assert.ok(quotes.includes(quotation) || (kept !== undefined && quotes.some((quote) => quote.startsWith(kept))));
      }
      const missing = quotes.filter((quote) => quote && !shown.includes(quote)).length > 0;
      if (missing || answer.lines.length > 10 || answer.sources.length > 3)
        assert.ok(
          valuesOf(message.blocks, 'more').length === 1 ||
            (answer.programme?.length && !missing && answer.sources.length <= 3),
          'what is left out can be asked for',
        );
    }),
    runs,
  );
});

test('an answer of nothing that shows has a text all the same', () => {
  const empty = { ...sample('sessions', 'en'), lead: '\u0000 ', lines: [], notes: [], sources: [] };
  assert.equal(answerMessage(empty, { words: 'en', exchange: 'x1', seen: 'channel' }).text, '…');
  assert.equal(plainMessage(empty, { words: 'en' }).text, '…');
});

test('the pages of an answer are views that Slack takes, and hold every quotation to the letter', () => {
  fc.assert(
    fc.property(anyAnswer, words, (long, language) => {
      const answer = { ...long, programme: long.programme?.slice(0, 8) ?? [], sources: long.sources.slice(0, 8) };
      let all = '';
      for (let page = 0, next: string | undefined = 'x1:0'; next !== undefined; page += 1) {
        const view = answerModal(answer, { words: language, exchange: 'x1', page });
        holds(view, 'modal');
        all += quotationsIn(view.blocks).join('');
        next = valuesOf(view.blocks, 'more_move').find((value) => value === `x1:${page + 1}`);
      }
      assert.equal(all, answer.sources.map(({ quote }) => clean(quote)).join(''));
      holds(answerModal(answer, { words: language, page: 0 }), 'modal');
    }),
    { numRuns: 30 },
  );
});

test('every other view of any content is one that Slack takes', () => {
  fc.assert(
    fc.property(
      anyAnswer,
      words,
      text(9000),
      fc.array(text(200), { maxLength: 130 }),
      (answer, language, long, many) => {
        holds(calendarModal(answer, { words: language }), 'modal');
        holds(explainModal([answer, answer, answer], { words: language }), 'modal');
        holds(feedbackModal({ words: language, records: many, metadata: long.slice(0, 3000) }), 'modal');
        const document = {
          ...record,
          id: `r${long.slice(0, 100)}`,
          document: { ...record.document, title: long, symbol: many[0] ?? null, kind: long },
          paragraphs: record.paragraphs.map((paragraph) => ({ ...paragraph, text: long })),
        };
        const passage = passageModal({ record: document, key: '4' }, { words: language });
        holds(passage, 'modal');
        assert.equal(quotationsIn(passage.blocks).join(''), clean(long));
        holds(unfurlCard(document, `https://records.example/${many[0] ?? ''}`, language), 'unfurl');
        holds(unfurlCard(document, `https://records.example/${long}`, language), 'unfurl');
        assert.ok(
          JSON.stringify(documentEntity(document, { url: 'https://x.example', words: language })).isWellFormed(),
        );
        const meeting = { name: long, when: many[0] ?? '', place: long, status: 'held' as const, today: true };
        const home = homeView({
          words: language,
          today: '2027-03-26',
          upcoming: many.map(() => meeting),
          latest: [meeting],
          examples: many,
          held: { documents: many.length, titles: many },
          followed: { options: many.map((id) => ({ id, name: long })), chosen: many },
          reminders: [],
          problems: many.map((path) => ({ path, line: 1, column: 1, message: long, severity: 'error' as const })),
        });
        holds(home, 'home');
        const plain = plainMessage(answer, { words: language });
        holds({ text: plain.text, blocks: [{ type: 'divider' }] }, 'message');
      },
    ),
    runs,
  );
});

test('what tries to break out of the page stays in its place here too', () => {
  const answers = Object.values(samples).filter((value) => typeof value === 'object' && 'lead' in value);
  assert.ok(answers.length > 10);
  for (const answer of answers) {
    holds(
      answerMessage(answer, { words: 'fr', exchange: 'x1', seen: 'channel', pages: 'https://x.example' }),
      'message',
    );
    holds(answerModal(answer, { words: 'en', exchange: 'x1', page: 0 }), 'modal');
    holds(calendarModal(answer, { words: 'en' }), 'modal');
  }
});

test('the calendar is offered for days of meetings that are not over', () => {
  const calendar = (answer: Answer, today?: string) =>
    valuesOf(
      answerMessage(answer, { words: 'fr', exchange: 'x1', seen: 'channel', ...(today ? { today } : {}) }).blocks,
      'calendar',
    ).length;
  assert.equal(calendar(sample('sessions', 'fr')), 1);
  assert.equal(calendar(sample('sessions', 'fr'), '2007-10-05'), 1);
  assert.equal(calendar(sample('sessions', 'fr'), '2007-10-06'), 0);
  assert.equal(calendar(sample('programme', 'fr'), '2027-03-29'), 1);
  assert.equal(calendar(sample('document', 'fr')), 0);
  assert.equal(calendar({ ...sample('sessions', 'fr'), dates: ['2008', '2008-10'] }), 0);
});
