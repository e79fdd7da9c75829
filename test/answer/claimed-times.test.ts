import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { timesClaimed } from '../../src/answer/steps/claimed-times.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { shipped } from './world.ts';

const COUNTS: [typed: string, language: AnswerLanguage, count: number | undefined][] = [
  ['Did the group meet twice?', 'en', 2],
  ['Did it meet several times?', 'en', 2],
  ['Did it meet once?', 'en', undefined],
  ["Le groupe s'est-il réuni trois fois ?", 'fr', 3],
  ['¿Se reunió dos veces?', 'es', 2],
  ['Собиралась ли группа трижды?', 'ru', 3],
  ['هل اجتمع الفريق مرتين؟', 'ar', 2],
  ['工作组开了三次会吗？', 'zh', 3],
  ['第三次会议是哪天？', 'zh', undefined],
];

/** A denial, a refusal that denies nothing, or an answer. */
const DENIES = /^That is not what|^Ce n'est pas ce que|^No es eso lo que|^В документах сказано иное|^ليس هذا/;

const TOLD: [question: string, status: 'denied' | 'unsaid' | 'answered'][] = [
  ['Did the Working Group meet for the first time in 2006?', 'answered'],
  ["Le Groupe de travail s'est-il réuni pour la première fois en 2007 ?", 'denied'],
  ['Was the first meeting of the Working Group in 2007?', 'denied'],
  ['هل اجتمع الفريق العامل لأول مرة في 2007؟', 'denied'],
  ["Le Groupe de travail s'est-il réuni deux fois en 2006 ?", 'unsaid'],
  ['Did the Working Group meet twice in 2009?', 'unsaid'],
  ['¿Se reunió el Grupo de Trabajo dos veces en 2008?', 'unsaid'],
  ['Did the Working Group hold two meetings in 2009?', 'unsaid'],
  ['Was the 2013 meeting the last meeting of the Working Group?', 'denied'],
  ["Le Groupe de travail s'est-il réuni pour la dernière fois en 2013 ?", 'denied'],
  ['¿Se reunió el Grupo de Trabajo por última vez en 2013?', 'denied'],
  ['В последний раз Рабочая группа собиралась в 2013 году?', 'denied'],
  ['Was 2018 the last meeting of the Working Group on Technical Assistance?', 'unsaid'],
  ['Did the Working Group meet only in 2007?', 'unsaid'],
  ['Was the meeting of 2013 resumed?', 'unsaid'],
  ['Does the agenda of the 2007 meeting have eight items?', 'answered'],
  ['Does the agenda of the 2007 meeting have ten items?', 'denied'],
];

describe('what a question says of the order and number of sessions', () => {
  for (const [typed, language, count] of COUNTS)
    it(typed, () => assert.equal(timesClaimed({ typed, language }), count));

  for (const [question, expected] of TOLD)
    it(`${question} ${expected}`, () => {
      const { status, lead } = answerTurns(shipped, [question], { today: '2026-11-21' });
      assert.equal(status, expected === 'answered' ? 'answered' : 'not-in-records', lead);
      assert.equal(DENIES.test(lead), expected === 'denied', lead);
    });
});
