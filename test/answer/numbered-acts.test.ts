import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Asked } from '../../src/answer/asked.ts';
import type { Reply } from '../../src/answer/compose.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases.ts';
import { actNumber, heldToNumber } from '../../src/answer/steps/numbered-acts.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const SENTENCES = [
  'Resolution 3 of the lantern conference extends the list of lantern prefixes.',
  'Resolution 4 of the lantern conference extends the lantern second, recalling Resolution 8 of its twelfth meeting.',
  ...OTHERS,
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': SENTENCES.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/a.yml': recordOf([], { language: 'en', title: 'Resolutions of a conference', date: '2020-01-31' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a resolution whose number says nothing of its series', () => {
  it('is quoted where the first quotation names it', () => {
    const asked = { typed: 'What does Resolution 3 say?', language: 'en', decisions: [] } as unknown as Asked;
    const reply = { answer: { status: 'answered', sources: [{ quote: SENTENCES[0] }] } } as unknown as Reply;
    assert.equal(heldToNumber(reply, asked, world, phrasesOf('en')), reply);
  });

  for (const question of [
    'What does Resolution 5 of the lantern conference extend, which prefixes?',
    'What does Resolution 30 of the lantern conference say of lantern prefixes?',
  ])
    it(`is told by no other one: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));

  const table: [typed: string, language: AnswerLanguage, number: number | undefined][] = [
    ['What does Resolution 8 of the 27th meeting say?', 'en', 8],
    ['Que dit la Résolution n° 8 de la réunion ?', 'fr', 8],
    ['¿Qué dice la resolución 8 de la reunión?', 'es', 8],
    ['О чем резолюция 8 совещания?', 'ru', 8],
    ['ماذا يقول القرار 8؟', 'ar', 8],
    ['第8号决议说什么？', 'zh', 8],
    ['What does resolution 6/1 say?', 'en', undefined],
    ['What does resolution 9 (I) say?', 'en', undefined],
    ['What does resolution 1985 say?', 'en', undefined],
  ];
  for (const [typed, language, number] of table)
    it(`${typed} ${number}`, () => assert.equal(actNumber({ typed, language, decisions: [] }), number));
});
