import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from '../../../src/records/formats/html.ts';
import { isPage } from '../../../src/records/formats/kind-of-file.ts';

const textOf = (body: string) => readHtml(`<!DOCTYPE html><body>${body}</body>`).text;

describe('readHtml', () => {
  const cases: [why: string, body: string, text: string][] = [
    ['headings by their level', '<h1>Agenda</h1><h3>Item</h3>', '# Agenda\n\n### Item\n'],
    [
      'raised letters belong to their number',
      '<p>le 1<sup>er</sup> octobre, 2<sup>e</sup> session</p>',
      'le 1er octobre, 2e session\n',
    ],
    ['a raised figure is a note, not a digit', '<p>decision 2/6<sup>1</sup></p>', 'decision 2/6[1]\n'],
    ['numbers that a browser counts', '<ol start="3"><li>Three<li value="7">Seven</ol>', '3. Three\n7. Seven\n'],
    ['letters of an inner list', '<ol><li>One<ol type="a"><li>Inner</ol></ol>', '1. One\n   a. Inner\n'],
    ['a number that is printed is not counted again', '<ol><li>4. Four</li></ol>', '4. Four\n'],
    ['bullets', '<ul><li>One</ul>', '- One\n'],
    ['table rows', '<table><tr><td>a<td>b<td>c<tr><td>d<td><td>f</table>', 'a\tb\tc\nd\t\tf\n'],
    ['two cells still are a row', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\t\nc\td\t\n'],
    ['a cell over two rows', '<table><tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e</table>', 'a\tb\tc\n\td\te\n'],
    [
      'items above each other in one row',
      '<table><tr><td>a<td>1<br>2<td>x<br>y<tr><td>b<td>3<td>z</table>',
      'a\t1\tx\n\t2\ty\nb\t3\tz\n',
    ],
    ['a table that only sets a masthead', '<table><tr><td>United Nations<td>A/1</table>', 'United Nations\n\nA/1\n'],
    ['a bold line is a heading', '<p><b>4. Funds</b></p>', '**4. Funds**\n'],
    [
      'signs that look like markup',
      '<p>a &lt;b&gt; **c** [d](e) &amp;amp;</p>',
      'a &lt;b> \\*\\*c\\*\\* [d]\\(e) &amp;amp;\n',
    ],
    ['struck-out words', '<p>on 3 <del>4</del> October</p>', 'on 3 October\n'],
    ['hidden parts', '<p hidden>x</p><p style="display: none">y</p><p>z</p>', 'z\n'],
    [
      'main part only',
      '<header>Site</header><nav>Menu</nav><main><header><h1>Title</h1></header><p>Text</p></main><div>Ads</div>',
      '# Title\n\nText\n',
    ],
    ['furniture by class', '<div class="site-nav">Menu</div><p>Text</p><div id="related">Other titles</div>', 'Text\n'],
    [
      'what runs or is fetched',
      '<script>document.write("x")</script><iframe src="http://x.invalid/">y</iframe><meta http-equiv="refresh" content="0;url=http://x.invalid/"><img src="data:image/png;base64,AAAA" alt="z"><p>Text</p>',
      'Text\n',
    ],
    ['a thousand tags inside each other', `${'<div><span>'.repeat(1000)}deep`, 'deep\n'],
  ];
  for (const [why, body, text] of cases) it(why, () => assert.equal(textOf(body), text));

  it('says what was left out', () => {
    const { notes } = readHtml('<body><nav>Menu</nav><script></script><iframe></iframe><p>on <s>3</s> 4 May</p>');
    assert.deepEqual(notes, [
      'struck-out words were left out: "3"',
      'left out as parts of the site: "Menu"',
      'the page has scripts; they were not run, so what they would show is not here',
      'the page has frames; what they show was not fetched',
    ]);
  });

  it('gives the address that the page names as its own', () => {
    const page = '<link rel="canonical" href="https://docs.un.org/en/CTOC/COP/2031/1"><p>Text';
    assert.equal(readHtml(page).address, 'https://docs.un.org/en/CTOC/COP/2031/1');
    assert.equal(readHtml('<link rel="canonical" href="javascript:x"><p>Text').address, undefined);
  });

  it('refuses a page that only scripts fill', () => {
    assert.throws(
      () => readHtml('<div id="app"></div><script src="x.js"></script>'),
      /no words of its own; open it in a browser/,
    );
  });
});

describe('isPage', () => {
  const table: [text: string, page: boolean][] = [
    ["<meta charset='utf-8' />\n\n##Treaty on lamps\n\n### Article 1\n\nThe lamps are lit.\n", false],
    ['<!-- kept by hand -->\n\n# Treaty on lamps\n\n## Article 1\n', false],
    ["<meta charset='utf-8' /><p>Lamps</p>", true],
    ["<meta charset='utf-8' />\n# a\n<div>\n# b\n</div>", true],
    ['<!DOCTYPE html>\n<title>Lamps</title>\nThe lamps.', true],
  ];
  for (const [text, page] of table)
    it(`${page ? 'takes' : 'does not take'} for a page: ${text.slice(0, 40)}`, () => assert.equal(isPage(text), page));
});
