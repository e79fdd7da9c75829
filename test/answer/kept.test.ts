import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kept, keptFor } from '../../src/answer/kept.ts';

describe('what is read from texts and kept', () => {
  it('is read once for each text', () => {
    const read: string[] = [];
    const lengthOf = kept(5, (text) => {
      read.push(text);
      return { length: text.length };
    });
    assert.deepEqual([lengthOf('a'), lengthOf('bc'), lengthOf('a')], [{ length: 1 }, { length: 2 }, { length: 1 }]);
    assert.deepEqual(read, ['a', 'bc']);
  });

  it('is forgotten when it is of too many texts', () => {
    let times = 0;
    const read = kept(2, (text) => ({ text, times: ++times }));
    for (const text of ['a', 'b', 'c']) read(text);
    assert.deepEqual([read('c').times, read('a').times], [3, 4]);
  });

  it('is kept where it is asked for again and again among many others', () => {
    let times = 0;
    const read = kept(4, (text) => ({ text, times: ++times }));
    for (const text of ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'f', 'g']) read(text);
    assert.equal(read('a').times, 1);
  });

  it('is another thing in another language', () => {
    const read = keptFor(5, (text, language) => ({ key: `${language}:${text}` }));
    assert.deepEqual([read('a', 'fr').key, read('a', 'en').key], ['fr:a', 'en:a']);
  });
});
