import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readDocument } from '../../src/records/document.ts';
import { exactQuote } from '../../src/records/quote.ts';

const folder = new URL('../../knowledge/texts/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const squash = (words: string) =>
  words
    .replace(/<[^>]+>/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

const textOf = (source: string) => readDocument(source).paragraphs.map((paragraph) => paragraph.text);
const keysOf = (source: string) => readDocument(source).paragraphs.map((paragraph) => paragraph.key);

describe('readDocument', () => {
  const cases: [why: string, source: string, expected: string[]][] = [
    ['tags glued to a number', 'les 1<sup>er</sup> et 2 octobre', ['les 1er et 2 octobre']],
    ['a tag between spaces keeps the spaces', 'Propositions ( <i>suite</i> )', ['Propositions ( suite )']],
    ['bold over soft line breaks', '**Coopération,\nentraide**', ['Coopération, entraide']],
    ['a hard break', 'Distr. générale  \n12 juin 2014  \n', ['Distr. générale 12 juin 2014']],
    ['an escaped asterisk', "Point 5 de l'ordre du jour\\*", ["Point 5 de l'ordre du jour*"]],
    ['a link with an empty target', '([A/1/2-B/1/2](#) et [A/1/3](#))', ['(A/1/2-B/1/2 et A/1/3)']],
    ['brackets that are no link', 'la note [...] suit', ['la note [...] suit']],
    ['table cells', 'Date\tHeure\tPoint', ['Date Heure Point']],
    ['BOM, CRLF, no-break spaces', '\ufeffDistr.\u00a0générale\r\n\r\nNote\r\n', ['Distr. générale', 'Note']],
    ['single asterisks around a word', 'Propositions (*suite*)', ['Propositions (suite)']],
    ['entities', 'Recherche &amp; analyse', ['Recherche & analyse']],
    ['a rule is no paragraph', 'Un\n\n---\n\nDeux', ['Un', 'Deux']],
    ['a less-than sign is no tag', 'si a < b alors', ['si a < b alors']],
  ];
  for (const [why, source, expected] of cases) it(why, () => assert.deepEqual(textOf(source), expected));

  it('numbers paragraphs as printed and once only', () => {
    assert.deepEqual(keysOf('Titre\n\n1. Un\n2. Deux\n\n* Note.\n\n3. Trois\n\n3. Trois bis'), [
      'head.1',
      '1',
      '2',
      'footnote.1',
      '3',
      'body.1',
    ]);
  });

  it('joins a sentence that a page break cuts (004, items 2 and 5)', () => {
    const { paragraphs } = readDocument(text('004_6732c350793d2e0f.txt'));
    const words = (key: string) => paragraphs.find((paragraph) => paragraph.key === key)?.text ?? '';
    assert.match(words('item-2.4'), /le respect des dispositions communiqués par les États parties/);
    assert.match(words('item-5.2'), /des ressources potentielles serait facilitée par/);
  });

  it('goes on with paragraph 4 after a page break and a footnote (000)', () => {
    const keys = keysOf(text('000_bf895ca790c30f6d.txt'));
    assert.deepEqual(keys.slice(-5), ['1', '2', '3', 'footnote.1', '4']);
  });

  it('knows the parts of an annotated agenda (004)', () => {
    const { paragraphs } = readDocument(text('004_6732c350793d2e0f.txt'));
    const keys = new Set(paragraphs.map((paragraph) => paragraph.key));
    assert.equal(keys.size, paragraphs.length);
    for (const key of ['agenda.11', 'item-1-a.2', 'item-1-b.5', 'item-2.9', 'item-8.3', 'programme.12', 'footnote.1']) {
      assert.ok(keys.has(key), key);
    }
    assert.equal(paragraphs.find((paragraph) => paragraph.key === 'item-4.1')?.heading, true);
  });

  it('gives no paragraph for nothing', () => {
    for (const source of ['', '\n\n', ' \t\r\n', '---', '\ufeff'])
      assert.deepEqual(readDocument(source).paragraphs, []);
  });
});

describe('exactQuote', () => {
  it('quotes over tags and line breaks, but not over other markup', () => {
    const source = 'les 1<sup>er</sup>\net 2 octobre, **voir** ([A/1/2](#) et [B/1/2](#))';
    const [paragraph] = readDocument(source).paragraphs;
    assert.ok(paragraph);
    assert.equal(exactQuote(source, paragraph, 0, 20), 'les 1er et 2 octobre');
    assert.equal(exactQuote(source, paragraph, 0, paragraph.text.length), 'les 1er et 2 octobre,');
    const second = paragraph.text.indexOf('B/1/2');
    assert.equal(exactQuote(source, paragraph, 0, paragraph.text.length, second), 'B/1/2');
  });

  it('leaves out what closes a bracket on the other side of a link', () => {
    const source = 'Rapports ([A/1/2](#)) seront présentés à la Conférence';
    const [paragraph] = readDocument(source).paragraphs;
    assert.ok(paragraph);
    assert.equal(exactQuote(source, paragraph, 0, paragraph.text.length), 'seront présentés à la Conférence');
  });

  it('stands word for word in the file, wherever it is cut', () => {
    for (const name of readdirSync(folder)) {
      const source = text(name);
      const whole = squash(source);
      for (const paragraph of readDocument(source).paragraphs) {
        for (let from = 0; from < paragraph.text.length; from += 37) {
          const quote = exactQuote(source, paragraph, from, Math.min(paragraph.text.length, from + 90));
          assert.ok(whole.includes(quote), quote);
        }
      }
    }
  });

  it('does so for any mixture of markup', () => {
    const piece = fc.constantFrom(
      'mot ',
      'été',
      '<i>',
      '</i>',
      '<br>',
      '**',
      '*',
      '\\*',
      '[',
      '](#)',
      '\n',
      '\n\n',
      '\t',
      '|',
      ' ',
      '&amp;',
      '1. ',
      '# ',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const whole = squash(source);
        for (const paragraph of readDocument(source).paragraphs) {
          const quote = exactQuote(source, paragraph, 0, paragraph.text.length);
          assert.ok(whole.includes(quote), JSON.stringify({ quote, whole }));
        }
      }),
    );
  });
});

describe('a heading whose marks have no space behind them', () => {
  it('is a heading, where two marks or more stand before letters', () =>
    assert.deepEqual(
      readDocument('##Treaty on lamps\n\n###I\n\n#1 of all\n\nThe lamps are lit.\n').paragraphs.map(
        ({ text, heading }) => [text, heading],
      ),
      [
        ['Treaty on lamps', true],
        ['I', true],
        ['#1 of all', false],
        ['The lamps are lit.', false],
      ],
    ));
});
