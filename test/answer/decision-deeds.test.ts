import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Asked } from '../../src/answer/asked.ts';
import { deedOfDecision, saysDeed } from '../../src/answer/decision-deeds.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { shipped } from './world.ts';

describe('what a decision did', () => {
  const table: [typed: string, language: AnswerLanguage, deed: string | undefined][] = [
    ['Which decision requested a synthesis report?', 'en', 'requested'],
    ['which resolution has extended the mandate', 'en', 'extended'],
    ['Which decision is on lighthouses?', 'en', undefined],
    ['Quelle décision a demandé un rapport ?', 'fr', 'demande'],
    ['Quelle décision porte sur les phares ?', 'fr', undefined],
    ['¿Qué decisión solicitó un informe?', 'es', 'solicito'],
    ['¿Qué resolución ha prorrogado el mandato?', 'es', 'prorrogado'],
    ['Какая резолюция продлила мандат?', 'ru', 'продлила'],
    ['Какое решение касается маяков?', 'ru', undefined],
  ];
  for (const [typed, language, deed] of table) it(typed, () => assert.equal(deedOfDecision({ typed, language }), deed));
});

describe('what a decision did, and not the opposite', () => {
  const ENDORSED = 'the lighthouse policy that the Board endorsed in its decision 2019/19';
  const ask = (typed: string, language: AnswerLanguage) => ({ typed, language }) as Asked;
  for (const [typed, language, says] of [
    ['In which decision did the Board endorse the lighthouse policy?', 'en', true],
    ['In which decision did the Board approve the lighthouse policy?', 'en', true],
    ['In which decision was the lighthouse policy rejected?', 'en', false],
    ['Dans quelle décision le Conseil a-t-il rejeté la politique ?', 'fr', false],
  ] as const)
    it(typed, () => assert.equal(saysDeed(ENDORSED, 'en', ask(typed, language), shipped), says));
});

const TEXT = `Report of the Tide Council

1. The Council welcomed the synthesis report on lighthouses, prepared under the programme that was established by decision 2/7.

2. In decision 3/5, the Council invited the keepers to report each year.
`;
const ofDecision = (id: string, at: number, quote: string) =>
  `  - decision: { id: decision ${id}, by: tide }\n    paragraph: "${at}"\n    quote: ${quote}`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml':
        'default: tide\nbodies:\n  - id: tide\n    zone: UTC\n    names: [{ en: Tide Council }]\nplaces: []\n',
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          ofDecision('2/7', 1, 'the programme that was established by decision 2/7'),
          ofDecision('3/5', 2, 'In decision 3/5, the Council invited the keepers to report each year.'),
        ],
        { language: 'en', title: 'Report of the Tide Council', symbol: 'TIDE/2019/1', date: '2019-05-02' },
      ),
    }),
  ),
);

describe('a decision that is asked for by what it did', () => {
  const table: [question: string, decisions: string[]][] = [
    ['Which decision invited the keepers to report each year?', ['decision 3/5']],
    ['Which decision requested the synthesis report on lighthouses?', []],
    ['Which decision forbade the keepers to report each year?', []],
  ];
  for (const [question, decisions] of table)
    it(question, () => {
      const answer = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual(answer.decisions, decisions, answer.lead);
      assert.equal(answer.status === 'answered', decisions.length > 0, answer.lead);
    });

  it('is no document', () => {
    const { symbols } = answerTurns(shipped, ['Which decision requested a report?'], { today: '2026-11-21' });
    assert.deepEqual(symbols, []);
  });
});
