import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Html, html, toText } from '../../../src/views/page/html.ts';

test('every value is escaped, in text and in quoted attributes', () => {
  const text = toText(html`<p title="${`"'`}">${'<b>&amp;</b>'}</p>`);
  assert.equal(text, '<p title="&quot;&#39;">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>');
});

test('markup made by the tag is kept, lists are joined, nothing gives nothing', () => {
  const items = ['<', 2].map((item) => html`<li>${item}</li>`);
  assert.equal(toText(html`<ul>${items}</ul>${null}${undefined}${false}${0}`), '<ul><li>&lt;</li><li>2</li></ul>0');
});

test('an object from a file or a request is not markup', () => {
  const forged = JSON.parse('{"markup":"<script>","html":"<script>"}') as Html;
  assert.throws(() => toText(html`${forged}`));
});
