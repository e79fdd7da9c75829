import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Answer } from '../../src/model.ts';
import { shipped } from './world.ts';

type Whole = { ask: string; today?: string; sources?: string[] } & Partial<Omit<Answer, 'sources'>>;

const read = (name: string): Whole[] => parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const whole = read('answers.yml');
const others = ['ar', 'es', 'ru', 'zh'].flatMap((language) => read(`answers-${language}.yml`));

/** What a person reads and what programs rely on, as the file writes it. */
function written(answer: Answer): Omit<Whole, 'ask' | 'today'> {
  const { status, kind, lead, lines, notes, dates, symbols, decisions } = answer;
  const sources = answer.sources.map(({ record, paragraph, quote }) => `${record.slice(0, 3)} ${paragraph}: ${quote}`);
  const lists = Object.entries({ lines, notes, dates, symbols, decisions, sources });
  return { status, kind, lead, ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)) };
}

describe('whole answers', () => {
  for (const { ask, today = '2026-11-21', ...expected } of [...whole, ...others]) {
    test(ask, () => assert.deepEqual(written(answerTurns(shipped, [ask], { today })), expected));
  }

  test('show every kind in both languages', () => {
    const kinds = new Set(whole.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), [
      'agenda',
      'body',
      'decision',
      'document',
      'help',
      'mandate',
      'passage',
      'programme',
      'sessions',
      'symbol',
    ]);
  });
});
