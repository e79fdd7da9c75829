import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const NEXT = sessionClaim(
  'body: wg-2, number: 4, dates: 2009-10-01/2009-10-02, status: planned',
  'se réunira du 1er au 2 octobre 2009',
).replace('"1"', '"2"');
const world = createWorld(loadKnowledge(makeFolder({ 'records/a.yml': recordOf([NEXT]) })));
const ask = (today: string, ...turns: string[]) => answerTurns(world, turns, { today });
const WHEN = 'When does the Working Group on Technical Assistance meet in 2009?';
const QUAND = 'Quand le Groupe de travail sur l’assistance technique se réunit-il en 2009 ?';

describe('a session that is planned is confirmed only as what it is', () => {
  const never: [question: string, first: string][] = [
    ['Did the Working Group on Technical Assistance meet in October 2009?', ''],
    ['Is the Working Group on Technical Assistance still meeting in October 2009?', ''],
    ['Is the meeting of the Working Group on Technical Assistance of October 2009 over?', ''],
    ['Did it take place?', WHEN],
    ['Is it still meeting?', WHEN],
    ['Is it over?', WHEN],
    ['A-t-il eu lieu ?', QUAND],
    ['Le Groupe de travail sur l’assistance technique s’est-il réuni en octobre 2009 ?', ''],
  ];
  for (const [question, first] of never)
    it(`no "Yes" before it begins: ${question}`, () => {
      const { lead } = ask('2009-09-01', ...(first ? [first, question] : [question]));
      assert.doesNotMatch(lead, /^(?:Yes|Oui)/);
      assert.ok(lead.length > 0);
    });

  for (const [question, yes] of [
    ['Does the Working Group on Technical Assistance meet in October 2009?', /^Yes/],
    ['Is there a meeting of the Working Group on Technical Assistance in October 2009?', /^Yes/],
  ] as const)
    it(`"Yes" where it is so: ${question}`, () => {
      const { status, lead, dates } = ask('2009-09-01', question);
      assert.deepEqual([status, dates], ['answered', ['2009-10-01/2009-10-02']], lead);
      assert.match(lead, yes);
    });
});
