import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/commands/check.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Files, MANDATE, makeFolder, recordOf, sessionClaim, TEXT, THIRD } from '../fixtures/knowledge-folder.ts';
import { inLanguages } from '../fixtures/versions.ts';

/** What `check` prints before its last line, that line, and its exit code. */
function checked(files: Files): { told: string[]; sum: string; code: number } {
  const lines: string[] = [];
  const code = check(makeFolder(files), (text) => lines.push(text));
  return { told: lines.slice(0, -1), sum: lines.at(-1) ?? '', code };
}

const claim = (content: string, quote = 'troisième réunion', paragraph = '1') =>
  `  - ${content}\n    paragraph: "${paragraph}"\n    quote: ${quote}`;
const meeting = (date: string, start: string, end: string, item = '2') =>
  claim(`meeting: { date: ${date}, start: "${start}", end: "${end}", item: "${item}" }`);
const ITEM = claim('item: { number: "2", title: Questions }');

/** Each row: the claims of a record beside one that is good, what is told of them, how many of the claims are kept. */
const rows: [name: string, claims: string[], told: string[], kept: number][] = [
  ['nothing wrong', [THIRD], [], 1],
  [
    'a quotation that does not stand there',
    [sessionClaim('body: wg-2, number: 4', 'quatrième réunion'), THIRD],
    [
      'records/a.yml:9:12: claims.0.quote: these words do not stand in paragraph 1, which reads: 1. Le Groupe a tenu sa troisième réunion à Vienne les 15 et 16 octobre 2008.',
    ],
    1,
  ],
  [
    'a quotation that stands in another paragraph',
    [claim('name: { body: wg-2, name: Groupe }', 'décision 2/6'), THIRD],
    [
      'records/a.yml:9:12: claims.0.quote: these words do not stand in paragraph 1, which reads: 1. Le Groupe a tenu sa troisième réunion à Vienne les 15 et 16 octobre 2008.',
    ],
    1,
  ],
  [
    'a quotation that differs by an accent',
    [claim('name: { body: wg-2, name: Groupe }', 'troisieme réunion'), THIRD],
    [
      'records/a.yml:9:12: claims.0.quote: these words do not stand in paragraph 1, which reads: 1. Le Groupe a tenu sa troisième réunion à Vienne les 15 et 16 octobre 2008.',
    ],
    1,
  ],
  [
    'a paragraph that does not exist',
    [claim('name: { body: wg-2, name: Groupe }', 'Groupe', '7'), THIRD],
    ['records/a.yml:8:16: claims.0.paragraph: the text has no paragraph 7; it has 1, 2'],
    1,
  ],
  [
    'bodies that are not in bodies.yml',
    [
      sessionClaim('body: wg-9'),
      sessionClaim('body: [wg-2, wg-8], dates: 2008-10'),
      sessionClaim('body: wg-2, number: 3, during: { body: cop-7, number: 4 }'),
      claim('mandate: { body: wg-2, act: created, decision: decision 2/6, by: wg-6 }'),
      claim('name: { body: wg-5, name: Groupe }'),
      claim('decision: { id: decision 2/6, by: wg-4 }'),
      THIRD,
    ],
    [
      'records/a.yml:7:22: claims.0.session.body: wg-9 is not a body of bodies.yml',
      'records/a.yml:10:22: claims.1.session.body: wg-8 is not a body of bodies.yml',
      'records/a.yml:13:55: claims.2.session.during.body: cop-7 is not a body of bodies.yml',
      'records/a.yml:16:70: claims.3.mandate.by: wg-6 is not a body of bodies.yml',
      'records/a.yml:19:19: claims.4.name.body: wg-5 is not a body of bodies.yml',
      'records/a.yml:22:39: claims.5.decision.by: wg-4 is not a body of bodies.yml',
    ],
    1,
  ],
  [
    'a place that is not in bodies.yml',
    [sessionClaim('body: wg-2, number: 3, place: Wien')],
    ['records/a.yml:7:46: claims.0.session.place: Wien is not a place of bodies.yml'],
    1,
  ],
  [
    'hours that go backwards within a meeting',
    [meeting('2008-10-15', '13:00', '10:00'), meeting('2008-10-15', '15:00', '15:00'), ITEM],
    [
      'records/a.yml:7:55: claims.0.meeting.end: must be later than the start',
      'records/a.yml:10:55: claims.1.meeting.end: must be later than the start',
    ],
    1,
  ],
  [
    'hours that go backwards from row to row',
    [meeting('2008-10-15', '15:00', '18:00'), meeting('2008-10-15', '10:00', '13:00'), ITEM],
    ['records/a.yml:10:14: claims.1.meeting: 2008-10-15 10:00 comes after 2008-10-15 15:00; hours only go forward'],
    3,
  ],
  [
    'a meeting on a month',
    [meeting('2008-10', '10:00', '13:00'), ITEM],
    ['records/a.yml:7:22: claims.0.meeting.date: must be one day'],
    1,
  ],
  [
    'a meeting on an item that the agenda does not have',
    [ITEM, meeting('2008-10-15', '10:00', '13:00', '3')],
    ['records/a.yml:10:70: claims.1.meeting.item: there is no item 3 in this agenda'],
    2,
  ],
];

describe('check of one record', () => {
  it('warns of a meeting that nothing uses, as the record has no items', () => {
    const told = (row: string) => checked({ 'records/a.yml': recordOf([row]) }).told;
    const cancelled = 'meeting: { date: 2008-10-15, start: "10:00", end: "13:00", item: "2", cancelled: true }';
    assert.deepEqual(told(claim(cancelled)), []);
    assert.deepEqual(told(meeting('2008-10-15', '10:00', '13:00')), [
      'records/a.yml:7:14: warning: claims.0.meeting: is not used: this record has no items, and no other record has the agenda of its session with these items and without meetings. Write new hours into the record of the agenda',
    ]);
  });

  for (const [name, claims, told, kept] of rows)
    it(name, () => {
      const files = { 'records/a.yml': recordOf(claims), 'records/b.yml': undefined };
      const result = checked(files);
      assert.deepEqual(result.told, told);
      assert.equal(result.code, told.length > 0 ? 1 : 0);
      assert.equal(result.sum, `1 records, ${kept} claims with their quotations, ${told.length} errors, 0 warnings`);
    });

  it('leaves out a session of the document itself whose body is not known', () => {
    const facts = { session: '{ body: wg-9, number: 3 }' };
    const files = { 'records/a.yml': recordOf([THIRD], facts) };
    assert.deepEqual(checked(files).told, [
      'records/a.yml:6:20: document.session.body: wg-9 is not a body of bodies.yml',
    ]);
    assert.equal(loadKnowledge(makeFolder(files)).records[0]?.document.session, undefined);
  });
});

describe('check of all records together', () => {
  const other = (session: string) => ({
    'texts/b.txt': TEXT,
    'records/b.yml': recordOf([sessionClaim(session)], { text: 'b.txt' }),
  });
  const warned = (files: Files) => {
    const { told, code } = checked(files);
    assert.equal(code, 0);
    return told;
  };

  it('warns of two records that give a session different dates, with the place of each', () => {
    assert.deepEqual(warned(other('body: wg-2, number: 3, dates: 2008-10-15/2008-10-17')), [
      'records/b.yml:7:5: warning: records differ on the dates of session 3 of wg-2: 2008-10-15/2008-10-16, "troisième réunion" (records/a.yml:7); 2008-10-15/2008-10-17, "troisième réunion" (records/b.yml:7); choose one in rulings.yml: - { session: { body: wg-2, number: 3 }, follow: a, because: … }',
    ]);
  });

  it('gives each value once, with how many more records have it', () => {
    const [told] = warned({
      ...other('body: wg-2, number: 3, dates: 2008-10-15/2008-10-17'),
      'texts/c.txt': TEXT,
      'records/c.yml': recordOf([sessionClaim('body: wg-2, number: 3, dates: 2008-10-15/2008-10-17')], {
        text: 'c.txt',
      }),
    });
    assert.match(
      told ?? '',
      /: 2008-10-15\/2008-10-16, "troisième réunion" \(records\/a\.yml:7\); 2008-10-15\/2008-10-17, "troisième réunion" \(records\/b\.yml:7, and in 1 more\); choose/,
    );
  });

  it('does not warn of a month in a year that another record gives', () =>
    assert.deepEqual(
      warned({
        'texts/b.txt': TEXT,
        'records/b.yml': recordOf([sessionClaim('body: wg-2, number: 3, dates: "2008"')], { text: 'b.txt' }),
        'texts/c.txt': TEXT,
        'records/c.yml': recordOf([sessionClaim('body: wg-2, number: 3, dates: 2008-10')], { text: 'c.txt' }),
      }),
      [],
    ));

  const mandate = MANDATE.replaceAll('2/6', '2/7');
  const otherMandate = {
    'texts/b.txt': TEXT.replace('2/6', '2/7'),
    'records/b.yml': recordOf([mandate], { text: 'b.txt' }),
  };

  it('warns of two decisions for one act, until a person has ruled', () => {
    assert.deepEqual(warned(otherMandate), [
      'records/b.yml:7:5: warning: records differ on the decision by which wg-2 was created: decision 2/6, "créé par la décision 2/6" (records/a.yml:10); decision 2/7, "créé par la décision 2/7" (records/b.yml:7); choose one in rulings.yml: - { mandate: { body: wg-2, act: created }, follow: a, because: … }',
    ]);
    const ruling = 'rulings:\n  - { mandate: { body: wg-2, act: created }, follow: a, because: a slip }\n';
    assert.deepEqual(warned({ ...otherMandate, 'rulings.yml': ruling }), []);
  });

  it('warns of language versions that differ in what cannot be ruled, with the words of each', () => {
    const facts = (date: string) => ({ facts: { date } });
    const masthead = (quote: string) => `  - masthead: date\n    paragraph: "2"\n    quote: ${quote}\n`;
    const files = inLanguages(['en', 'fr'], { en: facts('2015-11-20'), fr: facts('2014-11-20') });
    files['records/note-en.yml'] += masthead('Premier');
    files['records/note-fr.yml'] += masthead('Premier');
    assert.deepEqual(warned(files), [
      'records/note-fr.yml:12:5: warning: language versions differ on date: en "2015-11-20", "Premier" (records/note-en.yml:12); fr "2014-11-20", "Premier" (records/note-fr.yml:12); correct the record that misread its text; where the texts themselves differ, answers quote all',
    ]);
  });

  it('tells what each version says in words that people write', () => {
    const files = inLanguages(['en', 'fr'], {});
    const dated = (dates: string) =>
      `  - session: { body: wg-2, dates: ${dates} }\n    paragraph: "2"\n    quote: Premier\n`;
    files['records/note-en.yml'] += dated('2015-11-20');
    files['records/note-fr.yml'] += dated('2014-11-20');
    assert.match(warned(files).join('\n'), /session in paragraph 2: en body: wg-2, dates: 2015-11-20, "Premier" \(/);
  });

  it('does not warn where one language version names a body that another only means', () => {
    const name = (body: string) =>
      `  - name: { body: ${body}, name: Premier }\n    paragraph: "2"\n    quote: Premier\n`;
    const files = inLanguages(['en', 'fr'], {});
    files['records/note-en.yml'] += name('wg-2');
    files['records/note-fr.yml'] += name('cop');
    assert.deepEqual(warned(files), []);
  });

  it('does not warn where a person has ruled', () => {
    const ruling =
      'rulings:\n  - { session: { body: wg-2, number: 3 }, follow: a, because: the report is later than the plan }\n';
    const files = { ...other('body: wg-2, number: 3, dates: 2008-10-15/2008-10-17'), 'rulings.yml': ruling };
    assert.deepEqual(warned(files), []);
  });

  it('does not warn where one record is only less exact', () => {
    assert.deepEqual(warned(other('body: wg-2, number: 3, dates: "2008"')), []);
  });

  it('warns of a fourth session before the third', () => {
    assert.deepEqual(warned(other('body: wg-2, number: 4, dates: 2007-10-03/2007-10-05')), [
      'records/a.yml:7:5: warning: session 3 of wg-2 (2008-10-15) comes after session 4 (2007-10-03); one number or date is mistaken',
    ]);
  });

  it('does not compare the numbers of different bodies, nor a year with a day in it', () => {
    assert.deepEqual(warned(other('body: wg-3, number: 4, dates: 2007-10-03/2007-10-05')), []);
    assert.deepEqual(warned(other('body: wg-2, number: 4, dates: "2008"')), []);
  });
});

describe('check of rulings', () => {
  const ruling = (entries: string) => ({ 'rulings.yml': `rulings:\n  - { ${entries}, because: so }\n` });
  const rulings: [entries: string, told: string][] = [
    ['session: { body: wg-2, number: 3 }, follow: z', 'rulings.yml:2:51: rulings.0.follow: there is no record z'],
    [
      'session: { body: wg-2, number: 9 }, follow: a',
      'rulings.yml:2:16: rulings.0.session: no record speaks of this session',
    ],
    [
      'session: { body: wg-9, number: 3 }, follow: a',
      'rulings.yml:2:16: rulings.0.session: wg-9 is not a body of bodies.yml',
    ],
    [
      'session: { body: wg-2, number: 3 }, follow: a',
      'rulings.yml:2:16: warning: rulings.0.session: no records differ on session 3 of wg-2',
    ],
    [
      'mandate: { body: wg-9, act: created }, follow: a',
      'rulings.yml:2:16: rulings.0.mandate: wg-9 is not a body of bodies.yml',
    ],
    ['follow: a', 'rulings.yml:2:5: rulings.0: must name one session or one mandate'],
  ];
  for (const [entries, told] of rulings)
    it(entries, () => {
      assert.deepEqual(checked(ruling(entries)).told, [told]);
    });

  it('names the record that is followed but says nothing of the session', () => {
    const files = { 'texts/b.txt': TEXT, 'records/b.yml': recordOf([MANDATE], { text: 'b.txt' }) };
    assert.deepEqual(checked({ ...files, ...ruling('session: { body: wg-2, number: 3 }, follow: b') }).told, [
      'rulings.yml:2:51: rulings.0.follow: the record b says nothing of session 3 of wg-2',
    ]);
  });
});

describe('check of a folder', () => {
  it('tells all problems of all files, sorted by path, line and column, and keeps the rest', () => {
    const { told, sum, code } = checked({
      'records/c.yml': 'document: [',
      'records/b.yml': recordOf([MANDATE], { text: 'missing.txt' }),
      'records/a.yml': recordOf([
        sessionClaim('body: wg-2', 'nowhere'),
        sessionClaim('body: wg-9', 'not here either'),
        MANDATE,
      ]),
      'terms.yml': 'terms: 3',
    });
    assert.deepEqual(
      told.map((text) => text.split(': ')[0]),
      [
        'records/a.yml:9:12',
        'records/a.yml:10:22',
        'records/a.yml:12:12',
        'records/b.yml:2:9',
        ...told.filter((text) => text.startsWith('records/c.yml')).map((text) => text.split(': ')[0]),
        'terms.yml:1:8',
      ],
    );
    assert.match(sum, /^1 records, 1 claims with their quotations, \d+ errors, 0 warnings$/);
    assert.equal(code, 1);
  });

  it('finds nothing wrong in what is shipped', () => {
    const lines: string[] = [];
    assert.equal(
      check(new URL('../../knowledge', import.meta.url).pathname, (text) => lines.push(text)),
      0,
    );
    assert.match(lines.join('\n'), /^\d+ records, \d+ claims with their quotations, 0 errors, 0 warnings$/);
  });
});
