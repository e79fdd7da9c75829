import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked, Context } from '../../src/answer/asked.ts';
import type { Reply } from '../../src/answer/compose.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { heldToSession } from '../../src/answer/turns/same-session.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';

const world = createWorld(loadKnowledge(makeFolder({})));

/** A conversation that named the ninth session, of which nothing is known. */
const OF_NINTH = { ordinals: [{ value: 9, from: 0, to: 0 }], focus: {} } as unknown as Context;

/** What is told of a session by its number. */
const toldOf = (number: number, kind = 'sessions'): Reply =>
  ({
    answer: { status: 'answered', kind, sources: [] },
    focus: { session: { body: 'wg-2', number } },
  }) as unknown as Reply;

function statusOf(question: string, reply: Reply, context: Context, followUp = true): string {
  const read = readQuestion(question, world.reader, 'en', () => false);
  const asked: Asked = { ...askedOf(read, world, '2026-11-21'), followUp };
  return heldToSession(reply, asked, context, world, phrasesOf('en')).answer.status;
}

describe('a question that goes on from a session named by its number', () => {
  it('is not answered of another session', () =>
    assert.equal(statusOf('where?', toldOf(7), OF_NINTH), 'not-in-records'));
  it('is answered of that session', () => assert.equal(statusOf('where?', toldOf(9), OF_NINTH), 'answered'));
  it('is answered of the session that was told before', () => {
    const context: Context = { ...OF_NINTH, focus: { session: { body: 'wg-2', number: 7 } } };
    assert.equal(statusOf('where?', toldOf(7), context), 'answered');
  });
  for (const question of ['and the next one?', 'where was the seventh?', 'where in 2011?'])
    it(`is answered of another one that it names: ${question}`, () =>
      assert.equal(statusOf(question, toldOf(7), OF_NINTH), 'answered'));
  it('is answered with something else than a session', () =>
    assert.equal(statusOf('where?', toldOf(7, 'decision'), OF_NINTH), 'answered'));
  it('stands alone', () => assert.equal(statusOf('where?', toldOf(7), OF_NINTH, false), 'answered'));
});
