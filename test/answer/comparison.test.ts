import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { comparesDays, comparison } from '../../src/answer/steps/comparison.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { shipped } from './world.ts';

const read = (text: string) =>
  askedOf(
    readQuestion(text, shipped.reader, 'en', () => false),
    shipped,
    '2026-11-21',
  );

test('a word beside a count compares with it', () => {
  const table: [string, number[]][] = [
    ['meetings of more than two days', [3, 4]],
    ['meetings of at least two days', [2, 3, 4]],
    ['meetings of less than three days', [1, 2]],
    ['meetings of at most three days', [1, 2, 3]],
    ['les réunions de plus de deux jours', [3, 4]],
    ['les réunions de moins de trois jours', [1, 2]],
    ['¿qué reuniones duraron más de dos días?', [3, 4]],
    ['reuniones de al menos dos días', [2, 3, 4]],
  ];
  for (const [text, expected] of table) {
    const fits = comparison(read(text));
    assert.ok(fits, text);
    assert.deepEqual([1, 2, 3, 4].filter(fits), expected, text);
    assert.equal(comparesDays(read(text)), true, text);
  }
});

test('without a count, or without days, no days are compared', () => {
  assert.equal(comparison(read('did it last two days?')), undefined);
  assert.equal(comparison(read('was the 2013 meeting longer than that of 2012?')), undefined);
  assert.equal(comparesDays(read('more than three meetings in 2012')), false);
});
