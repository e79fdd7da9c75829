import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const SESSIONS =
  'Welcomes the holding of two sessions of the Kelp Lantern Group from 18 to 22 September 2000 and from 29 January to 2 February 2001, which focused on lanterns.';
const file = (name: string, title: string, date: string, text: string) => ({
  [`texts/${name}.txt`]: `1. ${text}\n`,
  [`records/${name}.yml`]: recordOf([], { text: `${name}.txt`, language: 'en', title, date }),
});
const worldOf = (title: string, date: string) =>
  createWorld(loadKnowledge(makeFolder({ 'bodies.yml': TIDE, ...file('a', title, date, SESSIONS) })));
const datesOf = (question: string, world = worldOf('Draft resolution on lanterns', '2001-11-28')) =>
  answerTurns(world, [question], { today: '2026-11-21' }).dates;

const BOTH = ['2000-09-18/2000-09-22', '2001-01-29/2001-02-02'];

describe('the year by which a question names a document', () => {
  it('is no time of what the document tells', () => {
    for (const typed of [
      'When did the Kelp Lantern Group hold the two sessions welcomed in the 2001 draft resolution?',
      'When were the two sessions of the Kelp Lantern Group held that are welcomed in the draft resolution of 2001?',
    ])
      assert.deepEqual(datesOf(typed), BOTH, typed);
  });
  it('is one, where no document is named by it', () =>
    assert.notDeepEqual(datesOf('When did the Kelp Lantern Group hold two sessions in 2001?'), BOTH));
  it('is that of no document that is held, where none is of that kind and year', () => {
    const typed = 'When did the Kelp Lantern Group hold the two sessions welcomed in the 2001 draft resolution?';
    for (const world of [
      worldOf('Report on lanterns', '2001-11-28'),
      worldOf('Draft resolution on lanterns', '2002-11-28'),
    ])
      assert.deepEqual(datesOf(typed, world), []);
  });
});
