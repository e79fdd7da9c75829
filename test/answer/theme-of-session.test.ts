import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const EN =
  'The seventy-first session of the Tide Council was to be held from 25 to 29 May 2015 under the theme “Nets for all”.';
const FR =
  'La soixante et onzième session du Conseil des marées devait se tenir du 25 au 29 mai 2015 sur le thème << Des filets >>.';
const PANEL = 'At the seventieth session of the Tide Council, a panel was held under the theme “Ropes”.';
const world = worldOfTexts([{ lines: [EN, PANEL] }, { language: 'fr', lines: [FR] }]);
const told = (...turns: string[]) => {
  const { status, sources } = answerTurns(world, turns, { today: '2015-04-27' });
  return status === 'answered' ? sources.map(({ quote }) => quote) : [];
};

describe('the theme of a session', () => {
  const asked: [turns: string[], quotes: string[]][] = [
    [['What is the theme of the 71st session of the Tide Council?'], [EN]],
    [['Quel est le thème de la soixante et onzième session du Conseil des marées ?'], [FR]],
    [['When is the 71st session of the Tide Council?', 'and what is the theme?'], [EN]],
    [['What is the theme of the 72nd session of the Tide Council?'], []],
    [['What is the priority theme of the 71st session of the Tide Council?'], []],
    // That of a panel held at it is none.
    [['What is the theme of the 70th session of the Tide Council?'], []],
  ];
  for (const [turns, quotes] of asked) it(turns.join(' '), () => assert.deepEqual(told(...turns), quotes));
});
