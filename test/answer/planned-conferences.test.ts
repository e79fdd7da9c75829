import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('estuaries', [
    'Conference on estuaries',
    'Recalling that the mid-term review of the Porto Plan of Action was held in Lima on 18 and 19 September 2006, Recalling also the report on harbours of 4 May 2007,',
    '1. Decides that the Conference shall be held in Lagos from 20 to 22 June 2012, and that it shall be preceded by the third session of its Preparatory Committee, to be held in the same city from 13 to 15 June 2012;',
    '2. Decides that the general theme of the Conference shall be “Mud for all”;',
    '3. Decides also to carry out the mid-term review of the Dredging Programme at its seventieth session, in 2015;',
  ]),
  ...paper('lagoons', [
    'Conference on lagoons',
    'Recalling that the review of the Lima Charter was held in Oslo on 2 March 2009,',
    '1. Decides that the themes of the Conference will be announced by its Bureau;',
  ]),
  ...paper('wrecks', [
    'Special sessions on wrecks',
    'Recalling that three special sessions devoted to wrecks were held in 1978, 1982 and 1988,',
    'Recalling also the working group on the aims of the fourth special session devoted to wrecks, which held its meetings in Quito in 2007,',
  ]),
});
const ask = (question: string) => {
  const { status, dates, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return { status, dates: [...dates], quote: sources[0]?.quote ?? '' };
};

describe('what a resolution plans and recalls', () => {
  const table: [question: string, dates: string[]][] = [
    ['when will the conference on estuaries be held?', ['2012-06-20/2012-06-22']],
    ['Quand se tiendra la Conférence sur les estuaires (conference on estuaries) ?', ['2012-06-20/2012-06-22']],
    ['When was the mid-term review of the Porto Plan of Action?', ['2006-09-18/2006-09-19']],
    ['when is the mid-term review of the dredging programme?', ['2015']],
    ['in which years were the special sessions on wrecks held?', ['1978', '1982', '1988']],
    ['en quelles années ont eu lieu les sessions extraordinaires sur les wrecks ?', ['1978', '1982', '1988']],
  ];
  for (const [question, dates] of table)
    it(question, () => {
      const found = ask(question);
      assert.deepEqual([found.status, found.dates], ['answered', dates]);
    });

  it('gives the theme of a conference', () =>
    assert.match(ask('what is the general theme of the conference on estuaries?').quote, /Mud for all/));
});

describe('what is said of another thing', () => {
  const table = [
    // Only its title names the Conference; another thing was held on the day.
    'when will the conference on lagoons be held?',
    // Themes are announced, and none is given.
    'what is the theme of the conference on lagoons?',
    // A working group on that session met there.
    'where will the fourth special session devoted to wrecks take place?',
  ];
  for (const question of table) it(question, () => assert.notEqual(ask(question).status, 'answered'));
});
