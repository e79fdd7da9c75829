import assert from 'node:assert/strict';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { BODIES, type Files, line, MANDATE, makeFolder, recordOf, TEXT, THIRD } from '../fixtures/knowledge-folder.ts';

const good = recordOf([THIRD, MANDATE]);
const second = recordOf([MANDATE], { text: 'b.txt', title: 'Note' });

/** A second record that is good: it must load whatever the first one holds. */
const BESIDE: Files = { 'records/b.yml': second, 'texts/b.txt': TEXT };

const bomb = `document: &a [x, x, x, x, x, x, x, x, x]
claims:
${Array.from(
  { length: 9 },
  (_, i) =>
    `  - &a${i} [${Array(9)
      .fill(i === 0 ? '*a' : `*a${i - 1}`)
      .join(', ')}]`,
).join('\n')}
`;

type Row = { name: string; files: Files; problems: (string | RegExp)[]; records: string[]; claims?: number };

const rows: Row[] = [
  { name: 'nothing wrong', files: {}, problems: [], records: ['a', 'b'], claims: 2 },
  {
    name: 'broken YAML',
    files: { 'records/a.yml': 'document: [1, 2\nclaims: }' },
    problems: [/^records\/a\.yml:2:\d+: is not valid YAML: /, /^records\/a\.yml:2:\d+: is not valid YAML: /],
    records: ['b'],
  },
  {
    name: 'truncated in the middle of a quotation',
    files: { 'records/a.yml': recordOf(['  - session: { body: wg-2 }\n    paragraph: "1"\n    quote: "a tenu']) },
    problems: [/^records\/a\.yml:\d+:\d+: is not valid YAML: Missing closing "quote/],
    records: ['b'],
  },
  {
    name: 'truncated after the facts',
    files: { 'records/a.yml': 'document:\n  text: a.txt\n  title: Rapport\n' },
    problems: [
      'records/a.yml:2:3: document.kind: is missing',
      'records/a.yml:2:3: document.language: is missing',
      'records/a.yml:1:1: claims: is missing',
    ],
    records: ['b'],
  },
  {
    name: 'duplicate keys',
    files: { 'records/a.yml': `${good}document: {}\n` },
    problems: ['records/a.yml:13:1: is not valid YAML: Map keys must be unique'],
    records: ['b'],
  },
  {
    name: 'an alias bomb',
    files: { 'records/a.yml': bomb },
    problems: [/^records\/a\.yml:1:1: cannot be read: Excessive alias count/],
    records: ['b'],
  },
  {
    name: 'lists in lists in lists',
    files: { 'records/a.yml': '['.repeat(100_000) },
    problems: [/^records\/a\.yml:1:\d+: is nested too deeply to be read$/],
    records: ['b'],
  },
  {
    name: 'several YAML documents in one file',
    files: { 'records/a.yml': `${good}---\n${good}` },
    problems: [/^records\/a\.yml:13:1: is not valid YAML: Source contains multiple documents/],
    records: ['b'],
  },
  {
    name: 'an empty file',
    files: { 'records/a.yml': '' },
    problems: ['records/a.yml:1:1: the file: must be a block of entries, is null'],
    records: ['b'],
  },
  {
    name: 'an unknown entry',
    files: { 'records/a.yml': recordOf([THIRD], { colour: 'red' }) },
    problems: ['records/a.yml:6:11: document.colour: is not an entry that is known here'],
    records: ['b'],
  },
  {
    name: 'wrong types, all of them told',
    files: {
      'records/a.yml': recordOf(['  - just words', '  - { paragraph: 1, quote: 2 }'], { title: '[a]', date: '2008' }),
    },
    problems: [
      /^records\/a\.yml:3:10: document\.title: must be text/,
      /^records\/a\.yml:6:9: document\.date: must be a date/,
      'records/a.yml:8:5: claims.0: must be a block of entries, is "just words"',
      /^records\/a\.yml:9:18: claims\.1\.paragraph: must be text/,
      /^records\/a\.yml:9:28: claims\.1\.quote: must be text/,
    ],
    records: ['b'],
  },
  {
    name: 'a claim that says two things',
    files: { 'records/a.yml': recordOf([`${THIRD}\n    name: { body: wg-2, name: Groupe }`]) },
    problems: [/^records\/a\.yml:7:5: claims\.0: must say exactly one thing/],
    records: ['b'],
  },
  {
    name: 'a day that does not exist',
    files: { 'records/a.yml': recordOf([THIRD, MANDATE], { date: '2010-02-31' }) },
    problems: [/^records\/a\.yml:6:9: document\.date: is not a date: write 2007-10-03/],
    records: ['b'],
  },
  {
    name: 'an interval that goes backwards',
    files: { 'records/a.yml': recordOf([THIRD.replace('2008-10-15/2008-10-16', '2008-10-16/2008-10-15')]) },
    problems: [/^records\/a\.yml:7:46: claims\.0\.session\.dates: is not a date/],
    records: ['b'],
  },
  {
    name: 'a symbol longer than any',
    files: { 'records/a.yml': recordOf([THIRD], { symbol: 'CTOC-'.repeat(41) }) },
    problems: ['records/a.yml:6:11: document.symbol: must be a document symbol; this is longer than any'],
    records: ['b'],
  },
  {
    name: 'an opening on a day that does not exist',
    files: {
      'records/a.yml': recordOf(['  - { opening: { at: 2010-02-31T10:00 }, paragraph: "1", quote: réunion }']),
    },
    problems: ['records/a.yml:7:22: claims.0.opening.at: is on a day that does not exist'],
    records: ['b'],
  },
  {
    name: 'a text file that is missing',
    files: { 'texts/a.txt': undefined },
    problems: ['records/a.yml:2:9: texts/a.txt does not exist'],
    records: ['b'],
  },
  {
    name: 'a text file that is not UTF-8',
    files: { 'texts/a.txt': Uint8Array.from([0x64, 0xe9, 0x63]) },
    problems: ['records/a.yml:2:9: texts/a.txt is not UTF-8; save it again as UTF-8'],
    records: ['b'],
  },
  {
    name: 'a record that is not UTF-8',
    files: { 'records/a.yml': Uint8Array.from([0x64, 0xe9, 0x63]) },
    problems: ['records/a.yml:1:1: is not UTF-8; save it again as UTF-8'],
    records: ['b'],
  },
  {
    name: 'a text in another folder',
    files: { 'records/a.yml': recordOf([THIRD], { text: '../bodies.yml' }) },
    problems: ['records/a.yml:2:9: document.text: must be a file name, without folders'],
    records: ['b'],
  },
  {
    name: 'the folder of the texts as a text',
    files: { 'records/a.yml': recordOf([THIRD], { text: '..' }) },
    problems: ['records/a.yml:2:9: texts/.. is not a file'],
    records: ['b'],
  },
  {
    name: 'CRLF and a byte order mark in text and record',
    files: {
      'texts/a.txt': `\ufeff${TEXT.replaceAll('\n', '\r\n')}`,
      'records/a.yml': `\ufeff${good.replaceAll('\n', '\r\n')}`,
    },
    problems: [],
    records: ['a', 'b'],
    claims: 2,
  },
  {
    name: 'a quotation over a line break of the text',
    files: { 'texts/a.txt': TEXT.replace('troisième réunion', 'troisième\r\nréunion') },
    problems: [],
    records: ['a', 'b'],
    claims: 2,
  },
  {
    name: 'two records for one text',
    files: { 'records/b.yml': recordOf([MANDATE]) },
    problems: ['records/b.yml:2:9: document.text: a.txt is the text of records/a.yml already; this record is left out'],
    records: ['a'],
    claims: 2,
  },
  {
    name: 'a record whose name ends otherwise',
    files: { 'records/a.yaml': good, 'records/C.YML': good, 'records/notes.txt': 'x' },
    problems: [
      'records/C.YML:1:1: is not read: the name of a record ends in .yml; rename it',
      'records/a.yaml:1:1: is not read: the name of a record ends in .yml; rename it',
    ],
    records: ['a', 'b'],
  },
  {
    name: 'a broken file of terms, and rulings that are only words',
    files: { 'terms.yml': 'terms: [{ fr: [a] }]', 'rulings.yml': 'words' },
    problems: [
      'rulings.yml:1:1: the file: must be a block of entries, is "words"',
      'terms.yml:1:9: terms.0: must give at least two languages',
    ],
    records: ['a', 'b'],
  },
];

describe('loadKnowledge leaves out what it cannot use and loads the rest', () => {
  for (const { name, files, problems, records, claims } of rows) {
    it(name, { timeout: 20_000 }, () => {
      const knowledge = loadKnowledge(makeFolder({ ...BESIDE, ...files }));
      const told = knowledge.problems.map(line);
      assert.equal(told.length, problems.length, told.join('\n'));
      problems.forEach((expected, index) => {
        if (typeof expected === 'string') assert.equal(told[index], expected);
        else assert.match(told[index] ?? '', expected);
      });
      assert.deepEqual(
        knowledge.records.map(({ id }) => id),
        records,
      );
      if (claims !== undefined) assert.equal(knowledge.records[0]?.claims.length, claims);
    });
  }

  it('refuses a file over 16 MB, whatever it holds', () => {
    const folder = makeFolder(BESIDE);
    for (const file of ['records/a.yml', 'texts/b.txt']) truncateSync(join(folder, file), 16 * 1024 * 1024 + 1);
    const { problems, records } = loadKnowledge(folder);
    assert.deepEqual(problems.map(line), [
      'records/a.yml:1:1: is too large (17 MB); the most is 16 MB',
      'records/b.yml:2:9: texts/b.txt is too large (17 MB); the most is 16 MB',
    ]);
    assert.equal(records.length, 0);
  });

  it('refuses a folder that has the name of a record', () => {
    const folder = makeFolder(BESIDE);
    mkdirSync(join(folder, 'records', 'c.yml'));
    const { problems, records } = loadKnowledge(folder);
    assert.deepEqual(problems.map(line), ['records/c.yml:1:1: is not a file']);
    assert.equal(records.length, 2);
  });
});

describe('one symbol', () => {
  const withSymbol = (text: string, language: string) =>
    recordOf([MANDATE], { text, language, symbol: 'CTOC/COP/WG.2/2008/4' });

  it('of two records in one language is used for neither', () => {
    const files = { 'records/a.yml': withSymbol('a.txt', 'fr'), 'records/b.yml': withSymbol('b.txt', 'fr') };
    const { problems, records } = loadKnowledge(makeFolder({ ...BESIDE, ...files }));
    const rest = 'has the same symbol and language; none is used until one is corrected';
    assert.deepEqual(problems.map(line), [
      `records/a.yml:6:11: document.symbol: records/b.yml ${rest}`,
      `records/b.yml:6:11: document.symbol: records/a.yml ${rest}`,
    ]);
    assert.deepEqual(
      records.map(({ document }) => document.symbol),
      [null, null],
    );
  });

  it('is shared by the versions of a document in several languages', () => {
    const files = { 'records/a.yml': withSymbol('a.txt', 'fr'), 'records/b.yml': withSymbol('b.txt', 'en') };
    assert.deepEqual(loadKnowledge(makeFolder({ ...BESIDE, ...files })).problems, []);
  });
});

describe('a folder without records', () => {
  for (const [name, files] of [
    ['no folder of records', {}],
    ['an empty folder of records', { 'records/.gitkeep': '' }],
    ['a file in place of the folder', { records: '' }],
  ] as const)
    it(name, () => {
      const knowledge = loadKnowledge(makeFolder(files, { 'bodies.yml': BODIES }));
      assert.deepEqual(knowledge.problems.map(line), [
        'records:1:1: holds no records; add a document with: npm run ingest -- FILE',
      ]);
      assert.equal(knowledge.problems[0]?.severity, 'warning');
    });
});

describe('bodies.yml that cannot be used', () => {
  const broken: [name: string, bodies: string | undefined, told: RegExp][] = [
    ['is missing', undefined, /bodies\.yml:1:1: does not exist\nIngest a document into it/],
    ['is broken', 'bodies: [', /bodies\.yml:1:\d+: is not valid YAML.*\nCorrect it/s],
    [
      'means a body that nobody knows',
      'default: x\nbodies: []\n',
      /bodies\.yml:1:\d+: default: x is not one of the bodies/,
    ],
    [
      'has a default that is not there',
      BODIES.replace('default: wg-2', 'default: wg-9'),
      /bodies\.yml:1:10: default: wg-9 is not/,
    ],
    [
      'has one body twice',
      BODIES.replace('id: wg-3', 'id: wg-2'),
      /bodies\.yml:13:9: bodies\.2\.id: wg-2 is there twice/,
    ],
    [
      'has a parent that is not there',
      BODIES.replace('parent: cop', 'parent: cop-9'),
      /bodies\.1\.parent: cop-9 is not one/,
    ],
    [
      'has a body that is its own parent',
      BODIES.replace('parent: cop', 'parent: wg-2'),
      /bodies\.1\.parent: a body cannot/,
    ],
    [
      'has a zone that is not one',
      BODIES.replace('Europe/Vienna', 'Mars/Olympus'),
      /bodies\.0\.zone: is not an IANA time zone/,
    ],
  ];
  for (const [name, bodies, told] of broken)
    it(name, () => {
      assert.throws(() => loadKnowledge(makeFolder({ 'bodies.yml': bodies })), { name: 'Error', message: told });
    });

  it('is not in a folder that is not there', () => {
    const folder = join(makeFolder({}), 'nowhere');
    assert.throws(() => loadKnowledge(folder), /No knowledge can be read in .*nowhere/);
  });

  it('is told with everything that is wrong in it', () => {
    const folder = makeFolder({});
    writeFileSync(join(folder, 'bodies.yml'), BODIES.replaceAll('parent: cop', 'parent: x'));
    assert.throws(() => loadKnowledge(folder), /bodies\.1\.parent.*bodies\.2\.parent/s);
  });
});
