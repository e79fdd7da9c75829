import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reminderMessage } from '../../../src/views/blocks/reminder.ts';
import { reminderForm } from '../../../src/views/blocks/reminder-form.ts';
import { reminderWords } from '../../../src/views/blocks/reminder-words.ts';
import { zoneGroups } from '../../../src/views/blocks/zones.ts';
import { limitsBroken } from './limits.ts';
import { half, looks, reminder, subscription } from './reminder-samples.ts';

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
const ZONES = Intl.supportedValuesOf('timeZone');

test('all languages say everything, and no sentence calls somebody or shows a bare sign', () => {
  const sentences = (value: unknown): [string, string][] =>
    Object.entries(value as object).flatMap(([key, inner]): [string, string][] => {
      const said = typeof inner === 'function' ? inner('2', '3', '4') : inner;
      return typeof said === 'string' ? [[key, said]] : sentences(said);
    });
  const [english, ...others] = LANGUAGES.map((language) => sentences(reminderWords(language)));
  for (const other of others)
    assert.deepEqual(
      english?.map(([key]) => key),
      other.map(([key]) => key),
    );
  for (const [key, sentence] of [...(english ?? []), ...others.flat()]) {
    assert.ok(sentence.trim() !== '' && !/<[!@#]|&|undefined/.test(sentence), `${key}: ${sentence}`);
    if (/title/i.test(key) && key !== 'title') assert.ok(sentence.length <= 24, sentence);
  }
  for (const language of LANGUAGES) {
    const { form, list, preview, buttons, faults } = reminderWords(language);
    for (const title of [form.title, list.title, preview.title, buttons.save]) assert.ok(title.length <= 24, title);
    for (const label of Object.values(buttons)) assert.ok(label.length <= 24, label);
    for (const fault of Object.values(faults)) assert.doesNotMatch(fault, /[`*]/, 'a field shows no markup');
  }
});

test('all time zones fit into the form, each once, those at hand first', () => {
  for (const words of LANGUAGES) {
    const nearby = ['America/New_York', 'Europe/Vienna', 'America/New_York', 'UTC'];
    const groups = zoneGroups(nearby, ZONES, { words });
    const values = groups.flatMap(({ options }) => options.map(({ value }) => value ?? ''));
    assert.deepEqual(values.slice(0, 3), ['America/New_York', 'Europe/Vienna', 'UTC']);
    assert.equal(new Set(values).size, values.length);
    assert.deepEqual(
      values.toSorted(),
      [...new Set(['UTC', ...ZONES.filter((zone) => zone.includes('/'))])].toSorted(),
    );
    const form = reminderForm({
      words,
      choice: { ...subscription(), where: 'you', zone: 'Pacific/Auckland' },
      bodies: [{ id: 'a', name: 'A' }],
      zones: { nearby, all: ZONES },
      metadata: '{}',
    });
    assert.deepEqual(limitsBroken(form, 'modal'), []);
  }
});

test('the first line answers by itself, and a notification reads well', () => {
  const [first] = reminderMessage(looks.items?.('en') ?? reminder('en'), { words: 'en', id: 's', by: 'x' }).text.split(
    '\n',
  );
  assert.equal(
    first,
    'Today, Monday 29 March 2027: twelfth meeting of the Working Group on Technical Assistance, Vienna (day 1 of 3)',
  );
});

test('whatever is cut is said to be cut, and the days of a summary are not', () => {
  const cut = (made: ReturnType<typeof reminder>) =>
    JSON.stringify(reminderMessage(made, { words: 'en', id: 's', by: 'x' }).blocks).includes(reminderWords('en').cut);
  assert.equal(cut(reminder('en')), false);
  assert.equal(cut(reminder('en', [{ halves: Array(9).fill(half()) }])), true);
  assert.equal(cut(reminder('en', Array(13).fill({}), 'summary')), true);
  const item = { number: '1', title: 'x'.repeat(301), continued: false, symbols: [] };
  assert.equal(cut(reminder('en', [{ halves: [half({ items: [item] })] }])), true);
  assert.equal(cut(reminder('en', [{ halves: [half({ items: [item] })] }], 'summary')), false);
});
