import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Token, tokenize } from '../../../src/answer/reading/tokens.ts';
import { findDecisions } from '../../../src/answer/slots/decisions.ts';
import { findItems, findOrdinals } from '../../../src/answer/slots/numbers.ts';

const WORDS = new Map<string, 'decision' | 'resolution'>([
  ['decision', 'decision'],
  ['dec', 'decision'],
  ['resolution', 'resolution'],
  ['res', 'resolution'],
]);
const ITEM_WORDS = new Set(['point', 'points', 'item', 'items', 'pt']);

const decisions = (text: string) => {
  const tokens = tokenize(text);
  return findDecisions(tokens, text, (at) => WORDS.get(tokens[at]?.word ?? ''));
};
const items = (text: string) => {
  const tokens = tokenize(text);
  return findItems(tokens, text, (at) => (ITEM_WORDS.has(tokens[at]?.word ?? '') ? 1 : 0));
};
const ordinals = (text: string, tokens: Token[] = tokenize(text)) => findOrdinals(tokens, []).map(({ value }) => value);

const number = fc.integer({ min: 1, max: 999 });

describe('findDecisions', () => {
  const rows: [text: string, found: string[]][] = [
    ['décision 2/6', ['decision 2/6']],
    ['Résolution no 6/1', ['resolution 6/1']],
    ['dec. 002/06', ['decision 2/6']],
    ['décisions 2/6 et 4/3', ['2/6', '4/3']],
    ['décision 2/6 et 4/3', ['decision 2/6', 'decision 4/3']],
    ['2/6', ['2/6']],
    ['decision 2/CP.17', ['decision 2/CP.17']],
    ['1/cmp8 and 13/CMA 1', ['1/CMP.8', '13/CMA.1']],
    ['decision SC-6/16 or rc 5/12', ['decision SC-6/16', 'RC-5/12']],
    ['dec. X/14', ['decision X/14']],
    ['resolution 41/128', ['resolution 41/128']],
    ['X/14', []],
    ['2/CP', []],
    ['3/10/2007', []],
    ['2007/3', []],
    ['2 / 6', []],
    ['décision 2', []],
    ['décision /6', []],
    ['décision 1234/5678', []],
    ['constructor 2/6', ['2/6']],
    ['', []],
  ];
  for (const [text, found] of rows)
    it(JSON.stringify(text), () => {
      assert.deepEqual(
        decisions(text).map((mention) => [mention.word, mention.number].filter(Boolean).join(' ')),
        found,
      );
    });

  it('reads again any number, with any word for it', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom(...WORDS), fc.boolean(), (a, b, [word, meant], no) => {
        const [mention, ...more] = decisions(`que dit la ${word}${no ? ' no' : ''} ${a}/${b} ?`);
        assert.deepEqual([mention?.number, more.length], [`${a}/${b}`, 0]);
        assert.equal(mention?.word, meant);
      }),
    );
  });
});

describe('findItems', () => {
  const rows: [text: string, found: string[]][] = [
    ['point 4', ['4']],
    ['point 1 a)', ['1 a']],
    ['item 1 (a)', ['1 a']],
    ['item 1(b)', ['1 b']],
    ['pt 1b', ['1 b']],
    ['pt4', ['4']],
    ['points 2 et 3', ['2', '3']],
    ['point no 2', ['2']],
    ['point deux', ['2']],
    ['le point 1 a été examiné', ['1']],
    ['point 99999999', ['99999999']],
    ['agenda items 2007', []],
    ['point', []],
    ['point constructor', []],
    ['', []],
  ];
  for (const [text, found] of rows)
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        items(text).map((mention) => mention.number),
        found,
      ),
    );

  it('reads again any item and sub-item, as documents and people write them', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    const ways = fc.constantFrom(
      (n: number, l: string) => `point ${n} ${l})`,
      (n: number, l: string) => `item ${n} (${l})`,
      (n: number, l: string) => `item ${n}(${l})`,
      (n: number, l: string) => `pt ${n}${l}`,
    );
    fc.assert(
      fc.property(number, letter, ways, (n, l, way) => {
        assert.deepEqual(
          items(`quid du ${way(n, l)} ?`).map((mention) => mention.number),
          [`${n} ${l}`],
          way(n, l),
        );
        assert.deepEqual(
          items(`quid du point ${n} ?`).map((mention) => mention.number),
          [String(n)],
        );
      }),
    );
  });
});

describe('findOrdinals', () => {
  const rows: [text: string, found: number[]][] = [
    ['la septième réunion', [7]],
    ['7eme', [7]],
    ['7 e', [7]],
    ['the 21st and the 3rd', [21, 3]],
    ['VIIe', [7]],
    ['dix-septième', [17]],
    ['sitting 9', [9]],
    ['la séance 9', [9]],
    // A row of numbers behind its noun.
    ['meetings 9 and 10 of the Board', [9, 10]],
    ['les réunions 9 et 10', [9, 10]],
    ['session 9 and 10', [9, 10]],
    ['the last meetings 9', []],
    ['meeting 9 and 3 documents', [9]],
    ['9 and 10', []],
    ['constructor', []],
    ['__proto__ toString valueOf', []],
    ['7', []],
    ['1234e', []],
    ['0e', []],
    ['', []],
  ];
  for (const [text, found] of rows) it(JSON.stringify(text), () => assert.deepEqual(ordinals(text), found));

  it('gives numbers only, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype))), (text) => {
        for (const value of ordinals(text)) assert.ok(Number.isInteger(value) && value > 0, text);
      }),
    );
  });
});
