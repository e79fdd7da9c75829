import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayName, naming } from '../../src/answer/held-words.ts';
import type { DocumentRecord, Paragraph } from '../../src/model.ts';

const texts = [
  'The Working Group on Tides met in Lisbon.',
  'A group on tides, working in Lisbon.',
  'The Working Group on Tidesmen met.',
  'Le Groupe de travail sur les marées s’est réuni.',
  'The third session of WG 2 of the Conference.',
];

/** A document of these texts, and which of them were read. */
function documentOf(): { record: DocumentRecord; read: string[] } {
  const read: string[] = [];
  const paragraphs = texts.map((said, at) => {
    const paragraph = { key: String(at + 1), part: 'body', heading: false, start: 0, end: said.length };
    return Object.defineProperty(paragraph, 'text', {
      get: () => {
        read.push(paragraph.key);
        return said;
      },
    }) as unknown as Paragraph;
  });
  const document = { text: 'a.txt', title: 'A report', kind: 'report', language: 'en' };
  return { record: { id: 'a', document, claims: [], paragraphs } as unknown as DocumentRecord, read };
}

const keysOf = (record: DocumentRecord, names: readonly string[]) =>
  [...naming(names)(record)].map(([{ key }, held]) => [key, ...held]);

describe('the paragraphs that have a name', () => {
  const table: [what: string, names: string[], found: string[][]][] = [
    ['have its words side by side', ['working group on tides'], [['1', 'working group on tides']]],
    ['have it without accents', ['groupe de travail sur les marees'], [['4', 'groupe de travail sur les marees']]],
    ['have a figure of it', ['wg 2'], [['5', 'wg 2']]],
    [
      'have it in no longer word',
      ['tides'],
      [
        ['1', 'tides'],
        ['2', 'tides'],
      ],
    ],
    [
      'are told with each name',
      ['lisbon', 'tides'],
      [
        ['1', 'lisbon', 'tides'],
        ['2', 'lisbon', 'tides'],
      ],
    ],
    ['are none where a word is not there', ['working group on reefs'], []],
  ];
  for (const [what, names, found] of table) it(what, () => assert.deepEqual(keysOf(documentOf().record, names), found));
});

describe('of a document whose words are noted', () => {
  it('only paragraphs with all words of a name are read', () => {
    const { record, read } = documentOf();
    keysOf(record, ['lisbon']);
    read.length = 0;
    keysOf(record, ['working group on tides']);
    assert.deepEqual(read, ['1', '2']);
  });

  it('only those with all pieces of a number are told', () => {
    assert.deepEqual(
      ['WG.2', 'Lisbon', 'WG.23'].map((name) => mayName(name, documentOf().record).map(({ key }) => key)),
      [['5'], ['1', '2'], []],
    );
  });

  it('none is read again for the same name', () => {
    const { record, read } = documentOf();
    const first = keysOf(record, ['working group on tides']);
    read.length = 0;
    assert.deepEqual(keysOf(record, ['working group on tides']), first);
    assert.deepEqual(read, []);
  });
});
