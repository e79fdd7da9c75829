import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { withoutAgents } from '../../src/answer/evidence/persons/agents.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

/** The first paragraph of a report has no number, and runs into the heading below it. */
const BEGINNING =
  'The Panel on Wool, which was established by the Board on Fibres at its formal meeting on 9 May 2011, held its first ' +
  'meeting on 4 June 2012. The agenda as contained in the notice that was sent out was adopted. Item A: Election of officers';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': `Report of the Panel on Wool\n\n${BEGINNING}\n\n1. ${OTHERS[0]}\n`,
      'records/a.yml': recordOf([], { language: 'en', title: 'Report of the Panel on Wool', date: '2012-07-01' }),
      'texts/b.txt': OTHERS.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/b.yml': recordOf([], { text: 'b.txt', language: 'en', title: 'Notes', date: '2012-07-01' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a body, and the one by whom it was created', () => {
  const told: [string, string | undefined][] = [
    ['When was the first meeting of the Panel on Wool?', '2012-06-04'],
    ['Which body established the Panel on Wool?', undefined],
    ['Who established the Panel on Wool?', undefined],
  ];
  for (const [question, date] of told)
    it(question, () => {
      const { status, dates, sources, lead } = ask(question);
      assert.equal(status, 'answered', lead);
      assert.match(sources[0]?.quote ?? '', /^The Panel on Wool, which was established by the Board/);
      if (date) assert.deepEqual(dates, [date]);
    });

  for (const question of [
    'When was the second meeting of the Panel on Wool?',
    'When was the first meeting of the Panel on Silk?',
    'When was the first meeting of the Board on Fibres?',
    'Who established the Board on Fibres?',
    'Which body established the Board on Fibres?',
    'Which body did the Panel on Wool establish?',
  ])
    it(question, () => assert.equal(ask(question).status, 'not-in-records'));
});

describe('the one by whom something was done', () => {
  const table: [language: 'en' | 'es' | 'fr', text: string, rest: string][] = [
    ['en', 'adopted by the Assembly at its third session', 'adopted   at its third session'],
    ['en', 'adopted by the Board on Wool in 2011', 'adopted   in 2011'],
    ['en', 'asked by the Board to spin wool', 'asked   to spin wool'],
    ['en', 'founded by the Board on Wool, which met', 'founded  , which met'],
    ['fr', "l'initiative prise par la Laine de convoquer la réunion", "l'initiative prise   de convoquer la réunion"],
    ['fr', 'créé par le Conseil de la laine', 'créé  '],
    ['es', 'pedido por la Junta de convocar la reunión', 'pedido   de convocar la reunión'],
    ['es', 'creado por la Junta de la Lana', 'creado  '],
  ];
  for (const [language, text, rest] of table) it(text, () => assert.equal(withoutAgents(text, language), rest));
});
