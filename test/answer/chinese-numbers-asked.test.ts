import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { soughtIn } from '../../src/answer/evidence/words/sought.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { shipped } from './world.ts';

const read = (question: string) =>
  askedOf(
    readQuestion(question, shipped.reader, 'zh', () => false),
    shipped,
    '2026-11-21',
  );

describe('a question at which session', () => {
  it('need not hold the word for it: دورتها is another form of دورة', () => {
    const asked = askedOf(
      readQuestion('في أي دورة ستبحث اللجنة بناء الثقة؟', shipped.reader, 'ar', () => false),
      shipped,
      '2026-11-21',
    );
    assert.ok(soughtIn(asked, shipped).words.every(({ word, weight }) => word !== 'دوره' || weight < 1));
  });
});

describe('a Chinese question for a number', () => {
  it('asks with its measure word, which no sentence has to hold', () => {
    for (const [question, pair] of [
      ['委员会将在第几届会议上审查信任？', '几届'],
      ['章程第几段规定提交报告？', '几段'],
      ['委员会将在第几次会议上审查信任？', '几次'],
    ] as const)
      assert.equal(
        soughtIn(read(question), shipped).words.some(({ word, weight }) => word === pair && weight > 0),
        false,
        question,
      );
  });
  it('counts with any of them', () => {
    for (const question of ['委员会组织几场讨论？', '每个区域组指定几名成员？', '有几位主席？'])
      assert.ok(read(question).cues.has('howmany'), question);
  });
});
