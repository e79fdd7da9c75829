import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paragraphSaid } from '../../src/answer/kinds/documents/paragraph-said.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Files, makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Report of the Tide Council on its third session',
  '1. The Council thanked the pilots of the harbour.',
  '(a) Two of them smiled.',
  '2. The Council took note of the lamp on the pier, which was lit on 4 May 2011.',
  '3. The Council decided:',
  '(a) To paint the buoys;',
  '(b) To mend the nets.',
  '4. The lamp was lit on 4 May 2011 and put out on 6 May 2011.',
  '12. The Council asked the fishers to count the gulls.',
];
const OTHER = ['Report of the Tide Council on its fourth session', '1. The Council met the divers.', '2. It rose.'];

const paper = (name: string, session: number, lines: string[], symbol = `TIDE/${2008 + session}/9`): Files => ({
  [`texts/${name}.txt`]: `${lines.join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf([], {
    text: `${name}.txt`,
    language: 'en',
    title: lines[0] ?? '',
    symbol,
    date: `${2008 + session}-06-30`,
    session: `{ body: tide, number: ${session} }`,
  }),
});
const FILES: Files = {
  'bodies.yml': TIDE,
  'texts/a.txt': undefined,
  'records/a.yml': undefined,
  ...paper('three', 3, LINES),
  ...paper('four', 4, OTHER),
  ...paper('five', 5, [
    'Report of the Tide Council on its fifth session',
    '12. The gulls were counted.',
    '13. It rose.',
  ]),
};
const world = createWorld(loadKnowledge(makeFolder(FILES)));
const ask = (question: string, known = world) => answerTurns(known, [question], { today: '2026-11-21' });
const lineAt = (...at: number[]) => at.map((one) => LINES[one] ?? '');

describe('a paragraph that announces a list which an excerpt left out', () => {
  const cut = createWorld(
    loadKnowledge(
      makeFolder({
        ...FILES,
        ...paper('nine', 9, [
          'Report of the Tide Council on its ninth session',
          '1. The Council met.',
          '19. The keepers made the following recommendations:',
        ]),
      }),
    ),
  );
  it('is not told where the list is asked for', () =>
    assert.equal(
      ask('Which recommendations did the keepers make in para. 19 of TIDE/2017/9?', cut).status,
      'not-in-records',
    ));
  it('is told where it is asked what the paragraph says', () =>
    assert.equal(ask('What does paragraph 19 of TIDE/2017/9 say?', cut).status, 'answered'));
});

describe('a paragraph that is named by its number', () => {
  const table: [question: string, lines: string[], dates?: string[]][] = [
    ['What does paragraph 1 of TIDE/2011/9 say?', lineAt(1)],
    ['What does para. 1 of TIDE/2011/9 say?', lineAt(1)],
    ['What does paragraph 1 of the document TIDE/2011/9 say?', lineAt(1)],
    ['Que dit le paragraphe 1 du document TIDE/2011/9 ?', lineAt(1)],
    ['What does paragraph 1 of the report of the third session of the Tide Council say?', lineAt(1)],
    ['What does paragraph 12 of the 2013 report say?', ['12. The gulls were counted.']],
    ['What does paragraph 1 of the report of the fourth session of the Tide Council say?', OTHER.slice(1, 2)],
    ['Que dit le paragraphe 1 du rapport TIDE/2011/9 ?', lineAt(1)],
    ['¿Qué dice el párrafo 1 del informe TIDE/2011/9?', lineAt(1)],
    ['Что сказано в пункте 1 доклада TIDE/2011/9?', lineAt(1)],
    ['ماذا تقول الفقرة 1 من التقرير TIDE/2011/9؟', lineAt(1)],
    ['TIDE/2011/9第1段说什么？', lineAt(1)],
    ['What does paragraph 12 of TIDE/2011/9 say?', lineAt(8)],
    // Its only date is told, and none of several.
    ['What does paragraph 2 of TIDE/2011/9 say?', lineAt(3), ['2011-05-04']],
    ['What does paragraph 4 of TIDE/2011/9 say?', lineAt(7), []],
    // One that announces a list is quoted with its entries.
    ['What does paragraph 3 of TIDE/2011/9 say?', lineAt(4, 5, 6)],
  ];
  for (const [question, lines, dates = []] of table)
    it(`is quoted: ${question}`, () => {
      const { status, kind, sources, lead, lines: printed, dates: told } = ask(question);
      assert.deepEqual([status, kind], ['answered', 'passage'], lead);
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        lines,
      );
      assert.deepEqual(told, dates);
      assert.ok(printed.length === lines.length && lines.every((line, at) => printed[at]?.includes(line)), printed[0]);
    });

  it('is named with its document', () => {
    const { lead } = ask('What does paragraph 1 of TIDE/2011/9 say?');
    assert.match(lead, /Report of the Tide Council on its third session/);
    assert.match(lead, /paragraph 1\b/);
  });

  for (const question of [
    'What does paragraph 5 of TIDE/2011/9 say?',
    'What does paragraph 1 of TIDE/2031/9 say?',
    'What does paragraph 1 of TIDE/2013/9 say?',
    'What does paragraph 1 of the report of the ninth session of the Tide Council say?',
    'What does paragraph 1/2 of TIDE/2011/9 say?',
    'What does paragraph 1 of the report say?',
    'What does paragraph 1 of the report of 2031 say?',
    'Что сказано в пункте 1 предварительной повестки дня TIDE/2011/9?',
  ])
    it(`is not quoted where it is not meant or not held: ${question}`, () => {
      const { kind, sources } = ask(question);
      assert.ok(kind !== 'passage' || sources.every(({ quote }) => quote !== LINES[1]));
    });

  const said = (question: string, known = world) => {
    const asked = askedOf(
      readQuestion(question, known.reader, 'en', () => false),
      known,
      '2026-11-21',
    );
    return paragraphSaid(asked, known, phrasesOf('en'))?.answer.sources.map(({ quote }) => quote);
  };

  it('is quoted by this alone', () => assert.deepEqual(said('What does paragraph 1 of TIDE/2011/9 say?'), lineAt(1)));

  it('is none whose number only begins so', () =>
    assert.deepEqual(said('What does paragraph 1 of TIDE/2013/9 say?'), []));

  for (const question of [
    'When was the lamp of paragraph 2 of TIDE/2011/9 lit?',
    'At what time was the lamp of paragraph 2 of TIDE/2011/9 lit?',
    'What is the deadline in paragraph 2 of TIDE/2011/9?',
    'How many lamps are in paragraph 2 of TIDE/2011/9?',
    'Which documents are in paragraph 2 of TIDE/2011/9?',
    'Which symbol is in paragraph 2 of TIDE/2011/9?',
    'What does paragraph 2 of TIDE/2011/9 cite?',
  ])
    it(`is not all that is asked for: ${question}`, () => assert.equal(said(question), undefined));

  it('is that of one document only', () => {
    const two = createWorld(loadKnowledge(makeFolder({ ...FILES, ...paper('more', 3, OTHER, 'TIDE/2011/10') })));
    const question = 'What does paragraph 1 of the report of the third session of the Tide Council say?';
    assert.deepEqual([said(question), said(question, two)], [lineAt(1), []]);
  });

  it('is none of what is printed behind the decision that is named', () => {
    const lines = [
      'Report of the Tide Council',
      'Decision 2/CP.9',
      'The lamp on the pier',
      '1. Lights the lamp;',
      '2. Thanks the keeper.',
      '1. Paints the buoys;',
      '2. Mends the nets;',
      '3. Counts the gulls.',
    ];
    const printed = createWorld(loadKnowledge(makeFolder({ ...FILES, ...paper('nine', 9, lines) })));
    assert.deepEqual(said('What does paragraph 2 of decision 2/CP.9 say?', printed), ['2. Thanks the keeper.']);
    assert.notDeepEqual(said('What does paragraph 3 of decision 2/CP.9 say?', printed), ['3. Counts the gulls.']);
  });

  it('is not the day below a decision', () => {
    const lines = [
      'Report of the Tide Council',
      'Decision 2/CP.9',
      'The lamp',
      '1. Lights the lamp;',
      '18 November 2024',
    ];
    const printed = createWorld(loadKnowledge(makeFolder({ ...FILES, ...paper('nine', 9, lines) })));
    assert.notDeepEqual(said('What does paragraph 18 of decision 2/CP.9 say?', printed), ['18 November 2024']);
  });

  it('is followed by no more than twelve entries', () => {
    const entries = Array.from({ length: 14 }, (_, at) => `(${'abcdefghijklmn'[at]}) To mend net ${at + 1};`);
    const long = ['Report', '1. The Council decided:', ...entries, '2. It rose.'];
    const many = createWorld(loadKnowledge(makeFolder({ ...FILES, ...paper('three', 3, long) })));
    const { sources } = ask('What does paragraph 1 of TIDE/2011/9 say?', many);
    assert.deepEqual(
      sources.map(({ quote }) => quote),
      long.slice(1, 14),
    );
  });

  it('is gone on from', () => {
    const turns = ['What does paragraph 1 of TIDE/2011/9 say?', 'And paragraph 2 of TIDE/2011/9?'];
    assert.equal(answerTurns(world, turns, { today: '2026-11-21' }).sources[0]?.quote, LINES[3]);
  });
});
