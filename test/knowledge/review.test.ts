import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { check } from '../../src/commands/check.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { highestLevel, restrictTo } from '../../src/knowledge/restrict.ts';
import type { Review } from '../../src/knowledge/review.ts';
import { line, MANDATE, makeFolder, recordOf, sessionClaim, THIRD } from '../fixtures/knowledge-folder.ts';

// What was read with low certainty is not served before a person has looked.

const FOURTH = sessionClaim(
  'body: wg-2, number: 4, dates: 2009-10-01/2009-10-02',
  'se réunira du 1er au 2 octobre 2009',
);
const fourth = FOURTH.replace('paragraph: "1"', 'paragraph: "2"');
const doubtful = (claim: string, more = '') =>
  `${claim}\n    certainty: low\n    because: the words leave the number open${more}`;
const masthead = (field: string) => `  - masthead: ${field}\n    paragraph: "1"\n    quote: Groupe`;
const item = (number: string) =>
  `  - item: { number: "${number}", title: Le Groupe }\n    paragraph: "1"\n    quote: Groupe`;
const meeting = (date: string) =>
  `  - meeting: { date: ${date}, start: "10:00", end: "13:00", item: "1" }\n    paragraph: "1"\n    quote: Groupe`;
const load = (claims: string[], facts: Record<string, string> = {}, review?: Review) =>
  loadKnowledge(makeFolder({ 'records/a.yml': recordOf(claims, facts) }), review);
const kinds = (claims: object[] = []) => claims.map((claim) => Object.keys(claim)[0]);

/** Each row: claims, facts, the setting, what is served, what waits. */
const rows: [
  name: string,
  claims: string[],
  facts: Record<string, string>,
  review: Review,
  served: string[] | undefined,
  waits: string[],
][] = [
  [
    'a doubtful claim waits, the others are served',
    [THIRD, doubtful(MANDATE)],
    {},
    'doubtful',
    ['session'],
    ['mandate'],
  ],
  [
    'one that a person confirmed is served',
    [doubtful(MANDATE, '\n    reviewed: A. Officer')],
    {},
    'doubtful',
    ['mandate'],
    [],
  ],
  [
    'a record that a person reviewed as a whole still leaves out what is marked',
    [doubtful(MANDATE)],
    { reviewed: '"2026-11-20"' },
    'doubtful',
    [],
    ['mandate'],
  ],
  [
    'one doubtful item holds back all items',
    [item('1'), doubtful(item('2')), THIRD],
    {},
    'doubtful',
    ['session'],
    ['item', 'item'],
  ],
  [
    'one doubtful row holds back the programme, not the agenda',
    [item('1'), meeting('2008-10-15'), doubtful(meeting('2008-10-16'))],
    {},
    'doubtful',
    ['item'],
    ['meeting', 'meeting'],
  ],
  ['a doubtful title holds back the record', [THIRD, doubtful(masthead('title'))], {}, 'doubtful', undefined, []],
  ['all: an unreviewed record waits', [THIRD], {}, 'all', undefined, []],
  [
    'all: a reviewed record is served, but for what is doubtful',
    [THIRD, doubtful(MANDATE)],
    { reviewed: 'A. Officer' },
    'all',
    ['session'],
    ['mandate'],
  ],
  ['none: all is served', [THIRD, doubtful(MANDATE)], {}, 'none', ['session', 'mandate'], []],
];

describe('review', () => {
  for (const [name, claims, facts, review, served, waits] of rows)
    it(name, () => {
      const { records, unreviewed } = load(claims, facts, review);
      assert.deepEqual(records.map((record) => kinds(record.claims))[0], served);
      assert.deepEqual(kinds(records[0]?.toReview), waits);
      assert.equal(unreviewed.length, served ? 0 : 1);
    });

  it('a doubtful date is no date of the document', () => {
    const facts = { date: '2008-11-20', session: '{ body: wg-2, number: 3 }' };
    const [record] = load([doubtful(masthead('date'))], facts).records;
    assert.equal(record?.document.date, undefined);
    assert.deepEqual(record?.document.session, { body: 'wg-2', number: 3 });
  });

  it('a doubtful distribution shows the record to nobody below the highest level', () => {
    const knowledge = load([doubtful(masthead('distribution'))], { distribution: 'general' });
    assert.equal(knowledge.unreviewed.length, 1);
    assert.equal(restrictTo(knowledge, 'limited').unreviewed.length, 0);
    assert.equal(highestLevel(knowledge), 'general');
  });

  it('is told by check, with the place, the words and the reason, and counted', () => {
    const lines: string[] = [];
    const folder = makeFolder({ 'records/a.yml': recordOf([THIRD, doubtful(MANDATE)]) });
    assert.equal(
      check(folder, (text) => lines.push(text)),
      0,
    );
    assert.deepEqual(lines, [
      'records/a.yml:10:5: warning: claims.1: to review: mandate in paragraph 2: "créé par la décision 2/6": the words leave the number open; correct it, then delete "certainty: low" or add "reviewed: NAME"',
      '1 records, 1 claims with their quotations, 0 errors, 1 warnings',
      'to review, and left out until then: 1 claims, 0 whole records',
    ]);
  });

  it('tells of whole records that wait', () => {
    assert.deepEqual(load([THIRD], {}, 'all').problems.map(line), [
      'records/a.yml:2:3: document: to review: nobody has reviewed this record; compare it with its text, then add "reviewed: NAME" to document',
    ]);
  });

  it('deduces no order from a list of which a line waits', () => {
    const on = (dates: string) => sessionClaim(`body: wg-2, dates: ${dates}, status: held`);
    const ordinals = (last: string) =>
      load([on('2005-10-03/2005-10-04'), on('2006-10-03/2006-10-04'), last, THIRD]).sessions.map(
        ({ ordinal }) => ordinal,
      );
    assert.deepEqual(ordinals(MANDATE), [1, 2, undefined]);
    assert.deepEqual(ordinals(doubtful(on('2007-10-03/2007-10-04'))), [undefined, undefined, undefined]);
  });

  it('a ruling that follows a record that waits is no mistake', () => {
    const rulings = 'rulings:\n  - { session: { body: wg-2, number: 3 }, follow: a, because: so }\n';
    const { problems } = loadKnowledge(makeFolder({ 'rulings.yml': rulings }), 'all');
    assert.deepEqual(
      problems.filter(({ path }) => path === 'rulings.yml'),
      [],
    );
  });
});

describe('answers where something waits', () => {
  const ask = (question: string, claims: string[], review?: Review) =>
    answer(createWorld(load(claims, {}, review)), question, { today: '2026-11-21' }).answer;

  it('does not assert it, and names the passage that waits', () => {
    const found = ask('Quand a eu lieu la quatrième réunion du groupe ?', [THIRD, doubtful(fourth)]);
    assert.equal(found.status, 'not-in-records');
    assert.deepEqual(found.dates, []);
    assert.match(found.notes.join('\n'), /personne n'a encore vérifié[\s\S]*« Rapport », paragraphe 2/);
  });

  it('asserts it once a person has confirmed it', () => {
    const found = ask('When was the fourth meeting of the group?', [THIRD, doubtful(fourth, '\n    reviewed: yes')]);
    assert.deepEqual(found.dates, ['2009-10-01/2009-10-02']);
    assert.deepEqual(
      found.notes.filter((note) => note.includes('reviewed')),
      [],
    );
  });

  it('says nothing of it where another session is asked about', () => {
    const found = ask('When was the third meeting of the group?', [THIRD, doubtful(fourth)]);
    assert.deepEqual(found.dates, ['2008-10-15/2008-10-16']);
    assert.doesNotMatch(found.notes.join('\n'), /review/);
  });

  it('says how many documents were left out of a search that found nothing', () => {
    const found = ask('When was the third meeting of the group?', [THIRD], 'all');
    assert.equal(found.status, 'not-in-records');
    assert.match(found.notes.join('\n'), /One document that nobody has reviewed yet was left out\./);
  });
});
