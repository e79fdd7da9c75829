import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileGlossary } from '../../src/answer/glossary.ts';
import { toEnglish } from '../../src/answer/reading/gloss.ts';

const glossary = compileGlossary(
  'ru',
  [
    ['the Forum on Reefs', ['WP.31', 'Форум по рифам']],
    ['the Group on Tides', ['РГ2']],
    ['session', ['сессия']],
    ['the Strait Board', ['СБ']],
    ['Saturday', ['сб']],
  ],
  [],
);

describe('a name that holds a figure', () => {
  const table: [what: string, typed: string, english: string][] = [
    ['is known whole', 'сессия WP.31', 'session the Forum on Reefs'],
    ['is known in small letters', 'сессия wp.31', 'session the Forum on Reefs'],
    ['may have a space in it', 'сессия WP 31', 'session the Forum on Reefs'],
    ['is known beside a number', '12-я сессия WP.31', '12th session the Forum on Reefs'],
    ['is no other with another figure', 'сессия WP.29', 'session WP.29'],
    ['is no longer one', 'сессия WP.311', 'session WP.311'],
    ['is none without its figure', 'сессия WP', 'session WP'],
    ['is no part of a symbol', 'ECE/WP.31', 'ECE/WP.31'],
    ['tells groups apart', 'РГ2, РГ3', 'the Group on Tides, РГ3'],
  ];
  for (const [what, typed, english] of table)
    it(what, () => assert.equal(toEnglish(typed, glossary, () => true).text, english));
});

describe('a name in letters that are also a day of the week', () => {
  const table: [what: string, typed: string, english: string][] = [
    ['is the name in capitals', 'сессия СБ', 'session the Strait Board'],
    ['is the day in small letters', 'сессия сб', 'session Saturday'],
    ['is the day where all is typed in capitals', 'СЕССИЯ СБ', 'session Saturday'],
    ['is no part of a word', 'сессия СБОР', 'session СБОР'],
  ];
  for (const [what, typed, english] of table)
    it(what, () => assert.equal(toEnglish(typed, glossary, () => true).text, english));
});

it('is the day in a language without capitals', () => {
  const arabic = compileGlossary('ar', [['Thursday', ['الخميس']]], []);
  assert.equal(toEnglish('الخميس', arabic, () => true).text, 'Thursday');
  assert.deepEqual(arabic.capitals, []);
});
