import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language } from '../../src/model.ts';
import { findDecisions } from '../../src/records/decision-numbers.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { LANGUAGES } from '../../src/records/languages/languages.ts';
import { findSymbols } from '../../src/records/symbol.ts';
import { plain } from '../../src/records/text.ts';
import { contents } from './reading.ts';

const found = (text: string, code: Language) => {
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  return language ? findDecisions(plain(text), language).map(({ id }) => id) : [];
};

describe('the numbers of decisions', () => {
  const rows: [Language, string, string[]][] = [
    ['en', 'decisions 2/CMP.7 to 4/CMP.7 and 1/CMP.8', ['2/CMP.7', '4/CMP.7', '1/CMP.8']],
    ['en', 'decision 13/CMA.1, paragraph 2', ['13/CMA.1']],
    ['en', 'decisions X/14, VII/30 and SC-6/16', ['X/14', 'VII/30', 'SC-6/16']],
    ['fr', 'les décisions RC-5/12 et OEWG-9/1', ['RC-5/12', 'OEWG-9/1']],
    ['es', 'la decisión 2/CP.17', ['2/CP.17']],
    ['ru', 'в решениях 2/CP.17 и СК-6/16', ['2/CP.17', 'SC-6/16']],
    ['ar', 'في المقرر 2/م أ-17', ['2/CP.17']],
    ['ar', 'في المقرر 1/م أإ-8', ['1/CMP.8']],
    ['zh', '第2/CP.17号决定', ['2/CP.17']],
    ['en', 'draft decision -/CP.21', []],
    ['en', 'a decision in 2007/3', []],
  ];
  for (const [code, text, numbers] of rows)
    it(`${text}`, () => {
      assert.deepEqual(
        found(text, code),
        numbers.map((number) => `decision ${number}`),
      );
    });

  it('keep a resolution apart', () => assert.deepEqual(found('resolution 41/128', 'en'), ['resolution 41/128']));

  it('are no symbols of documents', () => {
    assert.deepEqual(
      findSymbols('decision SC-6/16 and document EC-96/2').map(({ symbol }) => symbol),
      ['EC-96/2'],
    );
  });
});

describe('who took a decision', () => {
  const conference = { id: 'climate', series: 'FCCC/CP', zone: 'UTC', names: [{ en: 'Conference of the Parties' }] };
  const sbi = { id: 'sbi', parent: 'climate', series: 'FCCC/SBI', zone: 'UTC', names: [{ en: 'Subsidiary Body' }] };
  const bodies: Body[] = [conference, sbi];
  const takers = (sentence: string) =>
    contents(extractRecord(`Subsidiary Body\n\n1. ${sentence}\n`, { file: 'a', bodies }).claims, 'decision');

  it('is told by the letters of its number', () => {
    assert.deepEqual(takers('The Subsidiary Body recalled decision 2/CP.17.'), [
      { id: 'decision 2/CP.17', by: 'climate' },
    ]);
  });

  it('is not guessed from the sentence where the letters are of a body that nobody knows', () => {
    assert.deepEqual(takers('The Conference of the Parties recalled decision 1/CMP.8.'), []);
  });

  it('is not guessed for numbers that several Conferences use', () => {
    assert.deepEqual(takers('The Subsidiary Body recalled decision X/14.'), []);
    assert.equal(takers('It recalled decision X/14 of the Conference of the Parties.')[0]?.by, 'climate');
  });
});
