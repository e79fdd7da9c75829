import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { answerTurns } from '../../src/answer/answer.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { answerText } from '../../src/views/json.ts';
import { plain, shipped, shippedKnowledge } from './world.ts';

type Golden = {
  ask: string | string[];
  language: AnswerLanguage;
  today?: string;
  status?: string;
  refuse?: boolean;
  dates?: string[];
  symbols?: string[];
  decisions?: string[];
  contains?: string[];
  lacks?: string[];
  style?: string;
};

const read = (name: string): Golden[] => parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const golden = read('questions.yml');
/** Those of one language have it in the name of their file. */
const others = (['ar', 'es', 'ru', 'zh'] as const).flatMap((language) =>
  read(`questions-${language}.yml`).map((entry) => ({ ...entry, language })),
);

const squash = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const folder = join(shippedKnowledge, 'texts');
const texts = readdirSync(folder).map((name) => squash(readFileSync(join(folder, name), 'utf8')));

describe('golden questions', () => {
  test('are as many and as mixed as they must be', () => {
    const refused = golden.filter((entry) => entry.refuse || (entry.status && entry.status !== 'answered'));
    const chat = golden.filter((entry) => entry.style === 'chat');
    assert.ok(golden.length >= 250);
    assert.ok(chat.length / golden.length >= 1 / 3, `${chat.length} of ${golden.length} in chat style`);
    assert.ok(refused.length / golden.length >= 1 / 5);
    for (const language of ['fr', 'en']) assert.ok(golden.filter((entry) => entry.language === language).length > 200);
  });

  test('are at least 60 in each of the other languages, refusals and conversations among them', () => {
    for (const language of new Set(others.map((entry) => entry.language))) {
      const own = others.filter((entry) => entry.language === language);
      assert.ok(own.length >= 60);
      assert.ok(own.filter(({ refuse }) => refuse).length / own.length >= 1 / 5);
      assert.ok(own.filter(({ ask }) => Array.isArray(ask)).length >= 5);
    }
  });

  for (const entry of [...golden, ...read('questions-tried.yml'), ...others]) {
    const turns = [entry.ask].flat();
    test(`${turns.join(' → ')}${entry.today ? ` (${entry.today})` : ''}`, () => {
      const found = answerTurns(shipped, turns, { today: entry.today ?? '2026-11-21' });
      const text = plain(answerText(found));
      assert.equal(found.language, entry.language);
      for (const { quote } of found.sources) {
        assert.ok(
          texts.some((whole) => whole.includes(squash(quote))),
          `not in the texts: ${quote}`,
        );
      }
      if (entry.refuse) {
        assert.notEqual(found.status, 'answered', text);
        assert.deepEqual([found.dates, found.symbols, found.decisions], [[], [], []]);
        return;
      }
      assert.equal(found.status, entry.status ?? 'answered', text);
      assert.ok(found.sources.length > 0, 'an answer without a source');
      if (entry.dates) assert.deepEqual([...found.dates].sort(), [...entry.dates].sort(), text);
      for (const symbol of entry.symbols ?? [])
        assert.ok(found.symbols.includes(symbol), `${symbol} is missing: ${text}`);
      for (const id of entry.decisions ?? []) assert.ok(found.decisions.includes(id), `${id} is missing: ${text}`);
      for (const wanted of entry.contains ?? []) {
        assert.ok(
          wanted.split('|').some((either) => text.includes(plain(either))),
          `${wanted} is missing: ${text}`,
        );
      }
      for (const unwanted of entry.lacks ?? []) assert.ok(!text.includes(plain(unwanted)), `${unwanted}: ${text}`);
    });
  }
});
