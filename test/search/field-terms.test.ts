import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Language } from '../../src/model.ts';
import { analyse } from '../../src/search/analysis.ts';
import { countries } from '../../src/search/countries.ts';
import { isCountry, withFieldTerms } from '../../src/search/field-terms.ts';
import { questionTerms } from '../../src/search/question-terms.ts';

const EMPTY = new Map<string, ReadonlySet<string>>();
const keysOf = (question: string, asked: Language, held: readonly Language[]) =>
  questionTerms(question, asked, withFieldTerms(EMPTY, held)).flatMap(({ keys }) => keys);
const stemsOf = (text: string, language: Language) => analyse(text, language).map((term) => `${language}:${term}`);

describe('the vocabulary of the field', () => {
  const table: [word: string, asked: Language, held: Language, found: string][] = [
    ['desertification', 'en', 'fr', 'désertification'],
    ['fisheries', 'en', 'es', 'pesca'],
    ['fisheries', 'en', 'fr', 'halieutique'],
    ['réfugiés', 'fr', 'en', 'refugee'],
    ['biodiversidad', 'es', 'ru', 'биоразнообразие'],
    ['пытки', 'ru', 'en', 'torture'],
    ['تصحر', 'ar', 'en', 'desertification'],
    ['荒漠化', 'zh', 'en', 'desertification'],
    ['ozone', 'en', 'zh', '臭氧'],
    ['Spain', 'en', 'fr', 'Espagne'],
    ['Allemagne', 'fr', 'en', 'Germany'],
    ['Кении', 'ru', 'es', 'Kenia'],
    ['西班牙', 'zh', 'ar', 'إسبانيا'],
    // Everyday words, and cities where organizations meet.
    ['wounded', 'en', 'fr', 'blessé'],
    ['soldiers', 'en', 'es', 'militar'],
    ['rented', 'en', 'ru', 'арендованный'],
    ['loopholes', 'en', 'ar', 'ثغرات'],
    ['imprévus', 'fr', 'en', 'contingency'],
    ['repérer', 'fr', 'en', 'identify'],
    ['général', 'fr', 'en', 'general'],
    ['descriptif', 'fr', 'en', 'document'],
    ['отражён', 'ru', 'en', 'reflected'],
    ['imprevistos', 'es', 'fr', 'imprévus'],
    ['мусор', 'ru', 'en', 'garbage'],
    ['垃圾', 'zh', 'en', 'garbage'],
    ['غدانسك', 'ar', 'fr', 'Gdansk'],
    ['Салоники', 'ru', 'en', 'Thessaloniki'],
  ];
  for (const [word, asked, held, found] of table)
    it(`${word} is ${found} in ${held}`, () => {
      const keys = keysOf(word, asked, [held]);
      const stems = stemsOf(found, held).filter((stem) => [...(stem.split(':')[1] ?? '')].length > 1);
      assert.ok(stems.length > 0 && stems.every((stem) => keys.includes(stem)), keys.join(' '));
    });

  const other: [word: string, asked: Language, held: Language, other: string][] = [
    // What sounds alike, or is near in meaning, is another thing.
    ['wounded', 'en', 'fr', 'mort'],
    ['rented', 'en', 'es', 'comprar'],
    ['jail', 'en', 'ru', 'заключение'],
    ['jungle', 'en', 'fr', 'tropical'],
    ['uprising', 'en', 'es', 'bloqueo'],
    ['founder', 'en', 'ar', 'مؤسسة'],
    ['Gdansk', 'en', 'zh', '明斯克'],
    ['Liverpool', 'en', 'ru', 'Манчестер'],
  ];
  for (const [word, asked, held, found] of other)
    it(`${word} is not ${found} in ${held}`, () => {
      const keys = keysOf(word, asked, [held]);
      assert.deepEqual(
        stemsOf(found, held).filter((stem) => keys.includes(stem)),
        [],
      );
    });

  it('is of use only in the languages of the records', () => {
    assert.deepEqual(keysOf('desertification', 'en', ['en']), stemsOf('desertification', 'en'));
    const both = new Set(keysOf('desertification', 'en', ['en', 'fr', 'es']).map((key) => key.split(':')[0]));
    assert.deepEqual([...both], ['en', 'fr', 'es']);
  });

  it('stands beside the glossary of the records, whose words stay', () => {
    const [key = ''] = stemsOf('desertification', 'en');
    const [french = ''] = stemsOf('désertification', 'fr');
    const own = new Map([
      [key, new Set(['fr:sahel'])],
      ['en:onlyhere', new Set(['fr:ici'])],
    ]);
    const both = withFieldTerms(own, ['fr']);
    assert.deepEqual([...(both.get(key) ?? [])], ['fr:sahel', french]);
    assert.deepEqual([...(both.get('en:onlyhere') ?? [])], ['fr:ici']);
    assert.deepEqual(['en:onlyhere', key, 'en:zzz', '2007'].map(both.has), [true, true, false, false]);
    assert.equal(both.get('en:zzz'), undefined);
    assert.deepEqual([...(own.get(key) ?? [])], ['fr:sahel']);
  });

  it('does not differ the second time that it is asked for', () => {
    const terms = withFieldTerms(EMPTY, ['fr', 'es']);
    assert.deepEqual(terms.get('en:fish'), terms.get('en:fish'));
    assert.ok((terms.get('en:fish')?.size ?? 0) > 1);
  });

  it('has a line for each thing, with words in six languages', () => {
    const file = new URL('../../src/search/field-terms.txt', import.meta.url);
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    assert.ok(lines.length > 1000);
    const bad = lines.filter((line) => {
      const columns = line.split('|').map((column) => column.trim());
      return (
        columns.length !== 6 ||
        columns.some((column) => column === '' || column.split(',').some((word) => word.trim() === ''))
      );
    });
    assert.deepEqual(bad, []);
  });
});

describe('names of countries', () => {
  it('are given in each language, those of one word', () => {
    const all = countries(['en', 'fr', 'ru']);
    const of = (name: string) => all.find(({ en }) => en[0] === name);
    assert.deepEqual(of('Spain'), { en: ['Spain'], fr: ['Espagne'], ru: ['Испания'] });
    assert.deepEqual(of('Germany'), { en: ['Germany'], fr: ['Allemagne'], ru: ['Германия'] });
    assert.equal(of('South Africa'), undefined);
    assert.ok(all.flatMap(({ en, fr }) => [...en, ...fr]).every((name) => !/[\s\d-]/.test(name)));
  });

  it('keep their languages apart where one of them needs several words', () => {
    const land = countries(['en', 'fr']).find(({ fr }) => fr[0] === 'Biélorussie');
    assert.deepEqual(land, { en: ['Belarus'], fr: ['Biélorussie'] });
    const islands = countries(['en', 'es']).find(({ en }) => en[0] === 'Netherlands');
    assert.deepEqual(islands, { en: ['Netherlands'], es: [] });
  });

  const table: [word: string, language: Language, is: boolean][] = [
    ['Kenya', 'en', true],
    ['kenya', 'en', true],
    ['Kenia', 'es', true],
    // It is every meeting, and no island.
    ['Réunion', 'fr', false],
    ['Reunión', 'es', false],
    ['Кении', 'ru', true],
    ['كينيا', 'ar', true],
    ['Espagne', 'fr', true],
    ['Espagne', 'ru', false],
    ['Allemagne', 'en', false],
    ['south', 'en', false],
    ['report', 'en', false],
    ['Vienna', 'en', false],
  ];
  for (const [word, language, is] of table)
    it(`${word} (${language}) is ${is ? 'one' : 'none'}`, () => {
      const terms = analyse(word, language);
      assert.equal(terms.length, 1);
      assert.deepEqual(
        terms.map((term) => isCountry(term, language)),
        [is],
      );
    });
});
