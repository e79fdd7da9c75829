import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Asked } from '../../src/answer/asked.ts';
import { sessionMeant } from '../../src/answer/decision-suffixes.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: crime
bodies:
  - id: crime
    series: CTOC/COP
    zone: UTC
    names: [{ en: Conference of the Parties to the Crime Convention, fr: Conférence des Parties à la Convention contre le crime }]
    also: { en: [COP], fr: [COP] }
  - id: kites
    series: FCCC/CP
    zone: UTC
    names: [{ en: Conference of the Parties to the Kite Convention, fr: Conférence des Parties à la Convention sur les cerfs-volants }]
    also: { es: [CP] }
  - id: pact
    series: FCCC/PA/CMA
    zone: UTC
    names: [{ en: Meeting of the Parties to the Kite Pact, fr: Réunion des Parties au Pacte des cerfs-volants }]
    also: { en: [CMA], fr: [CMA] }
  - id: advice
    series: FCCC/SBSTA
    zone: UTC
    names: [{ en: Subsidiary Body for Scientific and Technological Advice, fr: Organe subsidiaire de conseil }]
    also: { en: [SBSTA], fr: [SBSTA] }
  - id: doing
    series: FCCC/SBI
    zone: UTC
    names: [{ en: Subsidiary Body for Implementation, fr: Organe subsidiaire de mise en œuvre }]
    also: { en: [SBI], fr: [SBI] }
  - id: winds
    zone: UTC
    names: [{ en: Winds Panel on Gales, zh: 风专门委员会 }]
    also: { zh: [风专委] }
places: []
`;

/** The decisions of two reports: number, title, and what else they say. */
const PRINTED: [number: string, title: string, paragraph: string][] = [
  ['3/CP.23', 'Report of the Global Environment Facility on strings', 'Welcomes the report.'],
  [
    '4/CP.23',
    'Methodologies for the measuring of strings',
    'Gives one more year to the Subsidiary Body for Scientific and Technological Advice for methodologies for the measuring of strings.',
  ],
  ['5/CP.23', 'Extension of the mandate of the Least Developed Countries Expert Group', 'Decides so.'],
  ['6/CP.23', 'National plans for winds over coasts', 'Calls for plans.'],
  ['7/CP.23', 'National plans for winds over islands', 'Calls for other plans.'],
  ['8/CP.24', 'National plans for tails', 'Calls for more plans.'],
  ['9/CP.24', 'Sixth Assessment Report of the Winds Panel on Gales', 'Welcomes the report.'],
  ['2/CMA.6', 'Sharm el-Sheikh dialogue on Article 3, paragraph 2(b)', 'Goes on with the dialogue.'],
];
const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper(
    'printed',
    PRINTED.flatMap(([number, title, text]) => [`Decision ${number}`, title, `1. ${text}`]),
    PRINTED.map(
      ([number, title], at) =>
        `  - decision: { id: decision ${number}, by: ${number.includes('CMA') ? 'pact' : 'kites'}, title: "${title}" }\n    paragraph: body.${at === 0 ? 2 : 3 * at + 1}\n    quote: ${title}`,
    ),
    { title: 'Report', symbol: 'FCCC/CP/2018/1', date: '2019-01-31' },
  ),
});
const ask = (question: string | string[]) => answerTurns(world, [question].flat(), { today: '2026-11-21' });

describe('the decision of a session that is about something', () => {
  const table: [question: string | string[], decision: string][] = [
    ['Quelle décision de la COP23 porte sur le rapport du FEM ?', '3/CP.23'],
    ['Which COP 23 decision gave SBSTA one more year on the methodologies for measuring strings?', '4/CP.23'],
    ["quelle décision de la COP23 porte sur la prolongation du mandat du groupe d'experts des PMA", '5/CP.23'],
    ['¿Qué decisión de la CP 24 trata de los planes nacionales?', '8/CP.24'],
    ['какое решение КС-24 касается национальных планов?', '8/CP.24'],
    ['quelle décision de la CMA 6 porte sur le dialogue de Charm el-Cheikh (art. 3.2 b) ?', '2/CMA.6'],
    // The title has the name of the body, and the number that counts the report.
    ['COP 24 哪项决定是关于风专委第六次评估报告的？', '9/CP.24'],
    [['Quelle décision de la COP23 porte sur le rapport du FEM ?', 'et sur la prolongation du mandat ?'], '5/CP.23'],
  ];
  for (const [question, decision] of table)
    it([question].flat().join(' / '), () => {
      const { status, decisions, lead } = ask(question);
      assert.deepEqual([status, decisions], ['answered', [`decision ${decision}`]], lead);
    });

  describe('of whichever of its sessions', () => {
    const ofBody: [question: string, decisions: string[]][] = [
      ['Which CMA decision sets the Sharm el-Sheikh dialogue?', ['decision 2/CMA.6']],
      ['Quelle décision de la CMA porte sur le dialogue de Charm el-Cheikh ?', ['decision 2/CMA.6']],
      // Another session may have done it first.
      ['Which CMA decision launched the Sharm el-Sheikh dialogue?', []],
    ];
    for (const [question, decisions] of ofBody)
      it(question, () => assert.deepEqual(ask(question).decisions, decisions));
  });

  it('is not chosen where two have these words', () =>
    assert.deepEqual(ask('Which COP 23 decision is about national plans for winds?').decisions, [
      'decision 6/CP.23',
      'decision 7/CP.23',
    ]));

  for (const question of [
    // One is of another session, one of another body, one of another article.
    'Quelle décision de la COP24 porte sur le rapport du FEM ?',
    'COP 24 哪项决定是关于风专委第五次评估报告的？',
    'Which COP 23 decision gave SBI one more year on the methodologies for measuring strings?',
    'Which CMA 6 decision is about the Sharm el-Sheikh dialogue (art. 3.2 c)?',
    // One word alone, and what the title does not say.
    'Quelle décision de la COP24 porte sur les queues de papier ?',
    ['Quelle décision de la COP23 porte sur le rapport du FEM ?', 'et sur les ficelles en papier ?'],
  ])
    it(`refused: ${[question].flat().join(' / ')}`, () => {
      const { status, decisions, lead } = ask(question);
      assert.deepEqual([status, decisions], ['not-in-records', []], lead);
    });
});

describe('the decision of an executive board that is about something', () => {
  const board = worldHolding({
    'bodies.yml': `default: board
bodies:
  - id: board
    series: E/ICEF
    zone: UTC
    names: [{ en: Executive Board of the Kite Fund, fr: Conseil d'administration du Fonds des cerfs-volants }]
places: []
`,
    ...paper(
      'printed',
      [
        'Compendium',
        '1. Of 2025.',
        'Annual report on the risk profile',
        '12 June 2025',
        'Financial report',
        '13 June 2025',
      ],
      [
        '  - decision: { id: decision 2025/9, by: board, title: Annual report on the risk profile }\n    paragraph: body.1\n    quote: Annual report on the risk profile',
        '  - decision: { id: decision 2025/9, by: board, date: 2025-06-12 }\n    paragraph: body.2\n    quote: 12 June 2025',
        '  - decision: { id: decision 2025/10, by: board, title: Financial report }\n    paragraph: body.3\n    quote: Financial report',
        '  - decision: { id: decision 2025/10, by: board, date: 2025-06-13 }\n    paragraph: body.4\n    quote: 13 June 2025',
      ],
      { title: 'Compendium of decisions', symbol: 'E/ICEF/2025/26', date: '2025-06-20' },
    ),
  });
  const table: [question: string, decisions: string[]][] = [
    ['Which Executive Board decision from June 2025 is about the risk profile?', ['decision 2025/9']],
    ["Quelle décision du Conseil d'administration porte sur le profil de risque ?", ['decision 2025/9']],
    // None of that time has such a title.
    ["Quelle décision du Conseil d'administration de mai 2025 porte sur le profil de risque ?", []],
    ["Quelle décision du Conseil d'administration porte sur le profil du budget ?", []],
  ];
  for (const [question, decisions] of table)
    it(question, () => assert.deepEqual(answerTurns(board, [question], { today: '2026-11-21' }).decisions, decisions));
});

describe('the number of the session whose decision is meant', () => {
  const meant = (ordinals: [value: number, from: number][]) => {
    const bodies = [
      { body: 'kites', from: 0, to: 1, weak: false },
      { body: 'winds', from: 6, to: 11, weak: false },
    ];
    const counted = ordinals.map(([value, from]) => ({ value, from, to: from + 1 }));
    return sessionMeant({ ordinals: counted, bodies } as unknown as Asked, world)?.value;
  };
  // "COP 24 哪项决定是关于风专委第六次评估报告的？": the panel takes no decisions, whose report is the sixth.
  it('stands behind who takes decisions', () =>
    assert.equal(
      meant([
        [24, 1],
        [6, 11],
      ]),
      24,
    ));
  it('is the only one', () => assert.equal(meant([[24, 4]]), 24));
  it('is none of two that stand behind nobody', () =>
    assert.equal(
      meant([
        [24, 3],
        [6, 5],
      ]),
      undefined,
    ));
});
