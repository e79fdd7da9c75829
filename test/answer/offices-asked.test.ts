import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { officesIn } from '../../src/answer/evidence/persons/roles.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const SENTENCES = [
  'The Panel on Lagoons elected Ms. Fatou Diallo (Senegal) as Vice-Chair.',
  'The Forum on Glaciers elected Mr. Jan Novak (Czechia) as Chair of Working Group I.',
  'The Seminar on Seaweed elected Mr. Ravi Nair (India) as Chair.',
  'Election of the Chair of the Colloquium on Kites',
  'Fellowships for young hydrologists of the Senegal coast',
  'The accounts were audited by a firm.',
  'Working Group I of the Forum on Mangroves met in Zermatt on 4 May 2016.',
  'The library was moved to another building.',
  'The delegates thanked the host for the concert.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/n.txt': SENTENCES.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/n.yml': recordOf([], { text: 'n.txt', title: 'Notes', language: 'en', date: '2020-01-31' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('who holds an office', () => {
  for (const [question, at] of [
    ['Who was elected Vice-Chair of the Panel on Lagoons?', 0],
    ['Who was elected Chair of Working Group I of the Forum on Glaciers?', 1],
    ['Who was elected Chair of the Seminar on Seaweed?', 2],
    ['When did Working Group I of the Forum on Mangroves meet?', 6],
  ] as const)
    it(question, () => {
      const { status, sources, lead } = ask(question);
      assert.equal(status, 'answered', lead);
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        [SENTENCES[at]],
      );
    });

  for (const question of [
    'Who was elected Chair of the Panel on Lagoons?',
    'Who was elected Chair of the Forum on Glaciers?',
    'When did Working Group II of the Forum on Mangroves meet?',
    'Who was elected Chair of Working Group II of the Forum on Glaciers?',
    // A heading names nobody, and counts nothing.
    'Who was elected Chair of the Colloquium on Kites?',
    'Who are the young hydrologists of the Senegal coast?',
    'How many young hydrologists of the Senegal coast have fellowships?',
  ])
    it(`refused: ${question}`, () => {
      const { status, lead, lines } = ask(question);
      assert.notEqual(status, 'answered', `${lead} ${lines.join(' ')}`);
    });
});

describe('the offices that words name', () => {
  for (const [words, office] of [
    ['نائبا لرئيس الهيئة', 'deputy'],
    ['نائبة للرئيس', 'deputy'],
    ['رئيس الهيئة', 'chair'],
    ['Vice-Chair', 'deputy'],
  ] as const)
    it(words, () => assert.deepEqual(officesIn(words), [office]));
});
