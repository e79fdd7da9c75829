import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withWholeSymbols } from '../../src/search/short-symbols.ts';
import type { SymbolIndex } from '../../src/search/symbols.ts';

const index = {
  held: ['NPT/CONF.2015/WP.28', 'NPT/CONF.2015/WP.37', 'A/AC.1/WP.37', 'E/2015/L.9'].map((symbol) => ({ symbol })),
} as unknown as SymbolIndex;

describe('a paper that is called by the last piece of its symbol', () => {
  const table: [typed: string, read: string][] = [
    ['what does WP.28 say?', 'what does NPT/CONF.2015/WP.28 say?'],
    ['что сказано в WP.28', 'что сказано в NPT/CONF.2015/WP.28'],
    ['L.9的内容是什么', 'E/2015/L.9的内容是什么'],
    // Two end with it; none does; it is part of a longer one.
    ['what does WP.37 say?', 'what does WP.37 say?'],
    ['what does WP.29 say?', 'what does WP.29 say?'],
    ['what is A/AC.9/WP.28', 'what is A/AC.9/WP.28'],
    ['what is WP.28/Add.1', 'what is WP.28/Add.1'],
    ['what is WP.281', 'what is WP.281'],
  ];
  for (const [typed, read] of table) it(typed, () => assert.equal(withWholeSymbols(typed, index), read));
});
