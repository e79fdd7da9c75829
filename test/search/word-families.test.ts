import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Language } from '../../src/model.ts';
import { analyse } from '../../src/search/analysis.ts';
import { withFieldTerms } from '../../src/search/field-terms.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { familyOf } from '../../src/search/word-families.ts';

const FILE = new URL('../../src/search/word-families.txt', import.meta.url);
const keyOf = (word: string, language: Language) => `${language}:${analyse(word, language)[0]}`;

describe('the forms of a verb that no ending tells', () => {
  const table: [language: Language, word: string, other: string][] = [
    ['en', 'began', 'begins'],
    ['en', 'chosen', 'choice'],
    ['en', 'decision', 'decided'],
    ['es', 'elige', 'elección'],
    ['es', 'redujeron', 'reducción'],
    ['fr', 'parrainée', 'parrainer'],
    ['fr', 'financière', 'financiers'],
    ['ru', 'покинули', 'покинуть'],
    ['ru', 'пригласили', 'приглашение'],
  ];
  for (const [language, word, other] of table)
    it(`${word} is of ${other}, and ${other} of ${word}`, () => {
      const [one, two] = [keyOf(word, language), keyOf(other, language)];
      assert.notEqual(one, two);
      assert.ok(familyOf(one).includes(two) && familyOf(two).includes(one));
      assert.ok(!familyOf(one).includes(one));
    });

  const apart: [language: Language, word: string, other: string][] = [
    ['fr', 'donner', 'données'],
    ['fr', 'commune', 'communiquer'],
    ['fr', 'fonds', 'fondées'],
    ['ru', 'раздел', 'разделение'],
  ];
  for (const [language, word, other] of apart)
    it(`${word} is not of ${other}`, () =>
      assert.ok(!familyOf(keyOf(word, language)).includes(keyOf(other, language))));

  it('are none of a word that no line holds, nor in another language', () => {
    assert.deepEqual(['en:zzz', 'fr:began', 'began', '2007'].flatMap(familyOf), []);
  });

  it('stand in the file by language, two at least on a line', () => {
    for (const line of readFileSync(FILE, 'utf8').split('\n').filter(Boolean))
      assert.match(line, /^(?:ar|en|es|fr|ru|zh) \| \S+ \S+/u);
  });

  it('are sought with a word of a question, and so is what they are called in the languages of the records', () => {
    const keys = (held: readonly Language[]) =>
      questionTerms('chosen', 'en', withFieldTerms(new Map(), held)).flatMap((term) => term.keys);
    assert.ok(keys(['en']).includes(keyOf('choice', 'en')));
    assert.ok(keys(['en']).every((key) => key.startsWith('en:')));
    const own = new Map([[keyOf('choice', 'en'), new Set(['fr:choix'])]]);
    const glossary = withFieldTerms(own, ['fr']);
    assert.ok(glossary.get(keyOf('chosen', 'en'))?.has('fr:choix'));
    assert.ok(glossary.has(keyOf('chosen', 'en')));
  });
});
