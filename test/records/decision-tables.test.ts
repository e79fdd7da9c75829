import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'tides',
    series: 'TIDE',
    zone: 'UTC',
    names: [{ en: 'Tide Council', fr: 'Conseil des marées', zh: '潮汐理事会' }],
  },
];
const read = (language: Language, lines: string[]) => {
  const { document, claims } = extractRecord(`${lines.join('\n\n')}\n`, {
    file: 'x.txt',
    bodies,
    places: [],
    language,
  });
  const found = contents(claims, 'decision').map(({ id, by, title, date }) => [id, by, title ?? date]);
  return { document, found };
};
const HEAD = ['Tide Council', 'Thirty-first session'];
const TABLE = ['Resolution', 'Title', 'Date of adoption'];
const ROW = ['31/1', 'Rights of gulls', '23 March 2016'];
const READ = [
  ['resolution 31/1', 'tides', 'Rights of gulls'],
  ['resolution 31/1', 'tides', '2016-03-23'],
];

describe('a table of decisions whose cells stand on lines of their own', () => {
  it('gives number, title and day', () => assert.deepEqual(read('en', [...HEAD, ...TABLE, ...ROW]).found, READ));

  it('gives them where title and day ran together', () =>
    assert.deepEqual(read('en', [...HEAD, ...TABLE, '31/1', 'Rights of gulls 23 March 2016 II.']).found, READ));

  it('gives each table under its own word', () =>
    assert.deepEqual(
      read('fr', [
        'Conseil des marées',
        'Trente et unième session',
        ...['Résolution', 'Titre', '31/1', 'Droits des mouettes', '23 mars 2016'],
        ...['Décision', 'Titre', '31/102', 'Examen des ports', '16 mars 2016'],
      ]).found.map(([id, , words]) => `${id}: ${words}`),
      [
        'resolution 31/1: Droits des mouettes',
        'resolution 31/1: 2016-03-23',
        'decision 31/102: Examen des ports',
        'decision 31/102: 2016-03-16',
      ],
    ));

  it('gives them in Chinese, and takes no title for the word for general distribution (A/HRC/31/2)', () => {
    const lines = [
      '潮汐理事会',
      '第三十一届会议',
      '决定',
      '标题',
      '通过日期',
      '31/102',
      '普遍定期审议结果:黎巴嫩 2016年3月16日',
    ];
    const { document, found } = read('zh', lines);
    assert.deepEqual(found, [
      ['decision 31/102', 'tides', '普遍定期审议结果:黎巴嫩'],
      ['decision 31/102', 'tides', '2016-03-16'],
    ]);
    assert.deepEqual([document.date, document.distribution], [undefined, undefined]);
  });

  const none: [why: string, lines: string[]][] = [
    ['no word for what it is stands over it', [...HEAD, 'Title', ...ROW]],
    ['another word stands over it', [...HEAD, 'Resolution', 'Statement', 'Title', ...ROW]],
    ['its number is of another session', [...HEAD, ...TABLE, '30/1', 'Rights of gulls', '23 March 2016']],
    ['the document is of no session', ['Tide Council', ...TABLE, ...ROW]],
    ['it gives no day', [...HEAD, ...TABLE, '31/1', 'Rights of gulls', 'Rights of crabs']],
    ['it gives a month', [...HEAD, ...TABLE, '31/1', 'Rights of gulls', 'March 2016']],
  ];
  for (const [why, lines] of none)
    it(`gives nothing where ${why}`, () => assert.deepEqual(read('en', lines).found, []));
});
