import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  address,
  clip,
  clipEscaped,
  clipQuote,
  escaped,
  isolated,
  link,
  pieces,
} from '../../../src/views/blocks/escape.ts';
import { text } from './random.ts';

test('exactly three signs are escaped, and nothing makes a mention', () => {
  assert.equal(escaped('<!channel> & <@U1> *b* _i_ "q"'), '&lt;!channel&gt; &amp; &lt;@U1&gt; *b* _i_ "q"');
  assert.equal(escaped('&amp;'), '&amp;amp;');
});

test('a cut comes after a word, else after a whole character', () => {
  const table: [string, number, string][] = [
    ['short', 5, 'short'],
    ['the Conference of the Parties', 16, 'the Conference…'],
    ['the Conference of the Parties', 15, 'the Conference…'],
    ['anticonstitutionnellement', 10, 'anticonst…'],
    ['ab👩‍👩‍👧cd', 6, 'ab…'],
    ['👍🏽👍🏽👍🏽', 7, '👍🏽…'],
  ];
  for (const [whole, most, cut] of table) assert.equal(clip(whole, most), cut);
  assert.equal(clipQuote('one two three four', 14), 'one two […]');
});

test('no cut is too long, goes through an entity or loses a word of a quotation', () => {
  fc.assert(
    fc.property(text(4000), fc.integer({ min: 8, max: 3000 }), (whole, most) => {
      const short = clipEscaped(whole, most);
      assert.ok(short.length <= most);
      assert.ok(!/&(?!amp;|lt;|gt;)|[<>]/.test(short), short);
      assert.ok(clip(whole, most).length <= most && clip(whole, most).isWellFormed());
      assert.ok(clipQuote(whole, most).length <= most && clipQuote(whole, most).isWellFormed());
      const parts = pieces(whole, most);
      assert.equal(parts.join(''), clip(whole, 10_000));
      assert.ok(parts.every((part) => part.length <= most && part.length > 0 && part.isWellFormed()));
    }),
  );
});

test('links keep their label and their address apart', () => {
  assert.equal(link('https://docs.un.org/en/A/1', 'A/1 & more'), '<https://docs.un.org/en/A/1|A/1 &amp; more>');
  assert.equal(
    link('https://x.example/a b|c>d?e=1&f=2', 'a|b>\nc'),
    '<https://x.example/a%20b%7Cc%3Ed?e=1&amp;f=2|a¦b&gt; c>',
  );
  assert.equal(link('javascript:alert(1)', '<a>'), '&lt;a&gt;');
  assert.equal(address('/records/1'), undefined);
  assert.equal(address(`https://x.example/${'a'.repeat(3000)}`), undefined);
});

test('only what is written from right to left is set apart', () => {
  assert.equal(isolated('A/1 – Genève'), 'A/1 – Genève');
  assert.equal(isolated('مؤتمر'), '\u2068مؤتمر\u2069');
  assert.equal(isolated('a\u2069\u202eb'), '\u2068a\u202eb\u2069');
});
