import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { placedGroup } from '../../src/answer/slots/group-number.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { BODIES, makeFolder } from '../fixtures/knowledge-folder.ts';

const world = createWorld(
  loadKnowledge(
    // "The group" is what people call the usual one, and no name of it.
    makeFolder({ 'bodies.yml': BODIES.replace(/^ +also: .*\n/m, '') }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a group that is one of several', () => {
  const table: [text: string, group: string | undefined][] = [
    ['When did Working Group I meet?', 'Working Group I'],
    ['When did the working group IV meet?', 'working group IV'],
    ['¿Cuándo se reunió el Grupo de Trabajo I?', 'Grupo de Trabajo I'],
    ['Quand le Groupe de travail II s’est-il réuni ?', 'Groupe de travail II'],
    ['Когда заседала Рабочая группа III?', 'Рабочая группа III'],
    ['工作组 I 何时开会？', '工作组 I'],
    ['When did the third working group meet?', 'third working group'],
    ['Quand le troisième groupe de travail s’est-il réuni ?', 'troisieme groupe de travail'],
    ['When did the working group meet?', undefined],
    ['When was the third working group meeting?', undefined],
    ["When was the third working group's session?", undefined],
    ['When did Working Group Industry meet?', undefined],
  ];
  for (const [text, group] of table) it(text, () => assert.equal(placedGroup(text), group));

  for (const question of [
    'When did Working Group I meet?',
    'When did the third working group meet?',
    '¿Cuándo se reunió el Grupo de Trabajo I?',
    'Quand le troisième groupe de travail s’est-il réuni ?',
  ])
    it(`is not the usual group: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });

  it('and the usual group has its own days', () =>
    assert.deepEqual(ask('When did the working group meet?').dates, ['2008-10-15/2008-10-16']));
});
