import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { readDocument } from '../../src/records/document.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { isUntitled } from '../../src/records/untitled.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  { id: 'sbi', series: 'FCCC/SBI', zone: 'UTC', names: [{ en: 'Subsidiary Body for Implementation' }] },
  { id: 'climate', series: 'FCCC/CP', zone: 'UTC', names: [{ en: 'Conference of the Parties to the Convention' }] },
];
const places = [{ id: 'Bonn', names: { en: 'Bonn' } }];
const recordOf = (text: string, known = bodies) => extractRecord(text, { file: 'a.txt', bodies: known, places });

const NAME = 'Subsidiary Body for Implementation';
const TITLE = `Report of the ${NAME} on its sixtieth session, held in Bonn from 3 to 13 June 2024`;
const HEAD = `Distr.: General\n2 August 2024\n\n${NAME}\n${TITLE}\n`;
const ABOVE = 'language: en\nsymbol: FCCC/SBI/2024/13\n---\n';

describe('a title', () => {
  it('is read where nobody knows the body over it', () => {
    const { document } = recordOf(`${HEAD}\n1. The session was opened.`, []);
    assert.deepEqual([document.title, document.kind], [TITLE, 'report']);
  });

  it('is read over several lines', () => {
    const broken = HEAD.replace('session, held', 'session,\nheld');
    assert.equal(recordOf(`${broken}\n1. The session was opened.`, []).document.title, TITLE);
  });

  it('is not made of words of the text: the symbol stands in its place', () => {
    const { document } = recordOf(`${ABOVE}3. Other matters.\n[...]\nThe Chair spoke.`);
    assert.equal(document.title, 'FCCC/SBI/2024/13');
    assert.ok(isUntitled(document));
  });

  it('is not made of an entry of the contents, nor is the item of the document', () => {
    const { document } = recordOf(`${NAME}\n\nContents\nReport on data 3\nItem 4 of the agenda\n\n1. It met.`);
    assert.deepEqual([document.title, document.item], ['a.txt', undefined]);
  });

  it('of a draft stands under the line that says so', () => {
    const text =
      'General Assembly Distr.: Limited\n\nAgenda item 119 (b)\n\nSudan:* draft resolution\n\nThe right to rest\n';
    const { document } = recordOf(text, []);
    assert.deepEqual(
      [document.title, document.kind, document.item],
      ['The right to rest', 'draft resolution', '119 b'],
    );
  });
});

describe('a mark of left-out paragraphs', () => {
  it('parts paragraphs and is none itself', () => {
    const texts = readDocument('Preparatory Committee\n[...]\nItem 1\n[…]\nthe end').paragraphs.map(({ text }) => text);
    assert.deepEqual(texts, ['Preparatory Committee', 'Item 1', 'the end']);
  });

  it('ends what "in the same decision" can mean', () => {
    const said = (between: string) =>
      recordOf(
        `${HEAD}\n1. It met.\n\nIt recalled decision 2/CP.17.\n${between}\nIn the same decision, it asked for more.`,
      ).claims;
    assert.equal(contents(said(''), 'decision').length, 2);
    assert.equal(contents(said('[...]'), 'decision').length, 1);
  });

  it('leaves it open whose sub-items follow', () => {
    const text = `${NAME}\n\nProvisional agenda\n\n1. Opening.\n\n2. Work:\n[...]\n(a) Adoption;\n`;
    assert.deepEqual(
      contents(recordOf(text).claims, 'item').map(({ number }) => number),
      ['1', '2'],
    );
  });
});

describe('whose document it is', () => {
  it('is told by a symbol that is known for it', () => {
    const text = `${ABOVE}The ${NAME} met.\n`;
    assert.ok(!recordOf(text).doubts.some((doubt) => doubt.startsWith('no body')));
  });

  it('is told by the number of a session right under the name', () => {
    assert.deepEqual(recordOf(`${NAME}\nSixtieth session\n[...]\nThe Chair spoke.`).document.session, {
      body: 'sbi',
      number: 60,
    });
    assert.equal(recordOf(`${NAME}\n[...]\nSixtieth session\n\nThe Chair spoke.`).document.session, undefined);
  });
});
