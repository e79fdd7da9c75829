import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readDocument } from '../../../src/records/document.ts';
import { extractRecord } from '../../../src/records/extract.ts';
import { convert } from '../../../src/records/formats/convert.ts';
import { asBrokenText, asDocx, asHtml, asMarkdown, asPdf, type Part } from './make-files.ts';

const characterMaps = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url));
const { bodies, places } = parse(readFileSync(new URL('../../../knowledge/bodies.yml', import.meta.url), 'utf8'));
const bytes = (text: string) => new TextEncoder().encode(text);

const parts: Part[] = [
  { text: 'TEST/COP/WG.9/2031/2' },
  { text: 'Distr.: General' },
  { text: '12 June 2013' },
  { text: 'Original: English' },
  { text: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime' },
  { heading: 'Note by the Secretariat' },
  {
    number: 1,
    text: 'In its decision 2/6, the Conference of the Parties to the United Nations Convention against Transnational Organized Crime established the Working Group of Government Experts on Technical Assistance.',
  },
  {
    number: 2,
    text: 'The Working Group of Government Experts on Technical Assistance held its seventh meeting in Vienna from 28 to 30 October 2013, in accordance with decision 4/3 of the Conference, and considered the organization of its future work.',
  },
  { heading: 'Proposed organization of work' },
  {
    rows: [
      ['Date', 'Time', 'Item', 'Title'],
      ['28 October 2013', '10 a.m.-1 p.m.', '1', 'Opening of the meeting'],
      ['', '3-6 p.m.', '2', 'Technical assistance'],
      ['29 October 2013', '10 a.m.-1 p.m.', '3', 'Adoption of the report'],
    ],
  },
];

const claimsOf = (text: string) =>
  extractRecord(text, { file: 'x.md', bodies, places }).claims.map(({ paragraph: _, ...claim }) => ({
    ...claim,
    quote: claim.quote.replace(/\s+/g, ' '),
  }));

describe('one document in five formats', () => {
  const expected = claimsOf(asMarkdown(parts));

  it('says something in Markdown', () => {
    assert.ok(expected.some((claim) => 'session' in claim && claim.session.number === 7));
    assert.equal(expected.filter((claim) => 'meeting' in claim).length, 3);
  });

  const formats: [name: string, make: () => Uint8Array | Promise<Uint8Array>][] = [
    ['Markdown', () => bytes(asMarkdown(parts))],
    ['text with broken lines', () => bytes(asBrokenText(parts))],
    ['HTML', () => bytes(asHtml(parts))],
    ['Word', () => asDocx(parts)],
    ['PDF', () => asPdf(parts)],
  ];
  for (const [name, make] of formats)
    it(`${name} gives the same claims, and each quotation stands in the text`, async () => {
      const { text } = await convert(await make(), { characterMaps });
      assert.deepEqual(claimsOf(text), expected);
      const { paragraphs } = readDocument(text);
      for (const claim of extractRecord(text, { file: 'x.md', bodies, places }).claims) {
        const paragraph = paragraphs.find(({ key }) => key === claim.paragraph);
        assert.ok(paragraph?.text.includes(claim.quote), claim.quote);
        assert.ok(text.replace(/\s+/g, ' ').includes(claim.quote), claim.quote);
      }
    });
});
