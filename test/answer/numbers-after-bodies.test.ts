import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenize } from '../../src/answer/reading/tokens.ts';
import type { BodyMention } from '../../src/answer/slots/bodies.ts';
import { isInName, numbersAfter } from '../../src/answer/slots/body-numbers.ts';
import { findDecisions } from '../../src/answer/slots/decisions.ts';
import type { Body } from '../../src/model.ts';
import { bodyOfSymbol } from '../../src/records/body-of-symbol.ts';
import { supplementOf } from '../../src/records/supplements.ts';

/** The numbers behind a body that is named by the first words of a text, and the words that they take. */
function numbers(text: string, { words = 1, weak = false, taken = [] as number[] } = {}) {
  const tokens = tokenize(text);
  const used = tokens.map((_, at) => taken.includes(at));
  const body = { body: 'sbsta', from: 0, to: words, weak } as BodyMention;
  const found = numbersAfter([body], tokens, text, used).map(({ value }) => value);
  return { found, taken: tokens.filter((_, at) => used[at]).map(({ word }) => word) };
}

describe('a number right behind a body', () => {
  const table: [text: string, found: number[], taken: string[], options?: Parameters<typeof numbers>[1]][] = [
    ['SBSTA 52', [52], ['52']],
    ['SBSTA 52 or 53', [52], ['52']],
    // Sessions that were held as one, of which the first tells.
    ['SBSTA 52–55', [52], ['52', '55']],
    ['SBSTA 52-55', [52], ['52', '55']],
    ['SBSTA 52 — 55', [52], ['52', '55']],
    ['SBSTA 52–55 in 2021', [52], ['52', '55']],
    // What counts down, or is parted by something else, is no range.
    ['SBSTA 52–51', [52], ['52']],
    ['SBSTA 52/55', [52], ['52']],
    ['SBSTA 52, 55', [52], ['52']],
    ['SBSTA 52–2021', [52], ['52']],
    // The second part of a session.
    ['SBSTA 48.2', [48], ['48', '2']],
    ['SBSTA 48. 2 items', [48], ['48']],
    ['SBSTA 48.25', [48], ['48']],
    // No number of a session.
    ['SBSTA 2019', [], []],
    ['SBSTA 052', [], []],
    ['SBSTA 0', [], []],
    ['SBSTA in 52', [], []],
    ['SBSTA', [], []],
    ['SBSTA 52', [], ['52'], { taken: [1] }],
    ['SBSTA 52', [], [], { weak: true }],
    // Letters stand for a body; a word or two of its name do not count its sessions; its full name does.
    ['X 52', [], []],
    ['Committees 52', [], []],
    ['Advice Body 52', [], [], { words: 2 }],
    ['Subsidiary Body Advice 52', [], [], { words: 3 }],
    ['Subsidiary Body for Advice 52', [52], ['52'], { words: 4 }],
    ['Plenary of TIDEC 52', [52], ['52'], { words: 3 }],
    ['PLENARY TIDEC 52–55', [52], ['52', '55'], { words: 2 }],
    ['Plenary of Tidec 52', [], [], { words: 3 }],
    ['Subsidiary Body for Advice 52–55', [52], ['52', '55'], { words: 4 }],
  ];
  for (const [text, found, taken, options] of table)
    it(`${text} ${JSON.stringify(options ?? '')}`, () => assert.deepEqual(numbers(text, options), { found, taken }));
});

describe('an ordinal in the name of a body', () => {
  const body = { body: 'x', from: 2, to: 6, weak: false } as BodyMention;
  const table: [from: number, to: number, weak: boolean, isIn: boolean][] = [
    [2, 3, false, true],
    [3, 5, false, true],
    // The last word of a name is the number of a group.
    [5, 6, false, false],
    [1, 3, false, false],
    [6, 7, false, false],
    [2, 3, true, false],
  ];
  for (const [from, to, weak, isIn] of table)
    it(`${from} to ${to} ${weak}: ${isIn}`, () =>
      assert.equal(isInName({ value: 3, from, to }, [{ ...body, weak }]), isIn));
});

describe('several decisions that are named as one', () => {
  const decisions = (text: string) => {
    const tokens = tokenize(text);
    const isWord = (at: number) => /^decisions?$/.test(tokens[at]?.word ?? '');
    return findDecisions(tokens, text, (at) => (isWord(at) ? 'decision' : undefined)).map(({ number }) => number);
  };
  const table: [text: string, found: string[]][] = [
    ['decisions 1–9/CMA.2', []],
    ['decisions 1-9/CMA.2', []],
    ['decisions 1 — 9/CMA.2', []],
    ['decisions 1–9/2', []],
    ['decision 9/CMA.2', ['9/CMA.2']],
    ['decision 9/2', ['9/2']],
    ['decisions 1/CMA.2 and 9/CMA.2', ['1/CMA.2', '9/CMA.2']],
    ['decision – 9/CMA.2', ['9/CMA.2']],
    ['decision 9/CMA.2 – 2 pages', ['9/CMA.2']],
  ];
  for (const [text, found] of table) it(text, () => assert.deepEqual(decisions(text), found));
});

describe('the yearly report of a body as a Supplement of the General Assembly', () => {
  const table: [symbol: string, series: string | undefined][] = [
    ['A/70/42', 'A/CN.10'],
    ['A/69/42', 'A/CN.10'],
    ['A/70/42/Add.1', 'A/CN.10'],
    ['A/70/42(SUPP)', 'A/CN.10'],
    ['A/70/42 (SUPP)', 'A/CN.10'],
    ['A/70/17', 'A/CN.9'],
    ['A/107/17', 'A/CN.9'],
    ['A/70/2', 'S'],
    ['A/70/20', 'A/AC.105'],
    ['A/70/420', undefined],
    ['A/70/42-A', undefined],
    ['A/70/1', undefined],
    ['A/7/42', undefined],
    ['E/70/42', undefined],
    ['A/C.1/70/42', undefined],
    ['A/RES/70/42', undefined],
    ['', undefined],
  ];
  for (const [symbol, series] of table) it(`${symbol}: ${series}`, () => assert.equal(supplementOf(symbol), series));

  it('is a document of that body', () => {
    const bodies = [
      { id: 'assembly', series: 'A', names: [] },
      { id: 'disarmament', series: 'A/CN.10', names: [] },
    ] as unknown as Body[];
    assert.equal(bodyOfSymbol(bodies, 'A/70/42')?.id, 'disarmament');
    assert.notEqual(bodyOfSymbol(bodies, 'A/70/43')?.id, 'disarmament');
  });
});
