import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { plain, shipped } from './world.ts';

const ask = (question: string) => answerTurns(shipped, [question], { today: '2026-11-27' });

/** What the annotations to items of the agenda of October 2007 say, which no title does. */
describe('what is asked of an item beyond its title', () => {
  const rows: [question: string, said: string][] = [
    [
      'guidance to the Secretariat on what, under item 4 of 2007?',
      "l'elaboration et la diffusion de meilleures pratiques",
    ],
    ['What might the Group ask the Secretariat to report on under item 3?', 'prestataires'],
    ["Au point 2, de quel rapport d'activité le Groupe tiendrait-il compte ?", 'rapports analytiques finals'],
    ['Under item 2 the group may advise the Secretariat on what?', 'mesures appropriees'],
    ['пункт 3: что Группа рекомендовала Секретариату?', "d'intensifier ses efforts"],
    ['Point 4 : le Groupe pourrait déterminer des critères, pour quoi faire ?', 'etablir de tels indicateurs'],
  ];
  for (const [question, said] of rows)
    it(question, () => {
      const { status, lines, sources } = ask(question);
      assert.equal(status, 'answered');
      assert.ok(plain(lines.join(' ')).includes(said), lines.join(' '));
      assert.match(sources[0]?.paragraph ?? '', /^item-\d/);
    });
});

describe('what no annotation says', () => {
  for (const question of [
    'Under item 2, what did Germany promise the donors?',
    'Au point 5, quel budget le Groupe a-t-il voté ?',
    'item 4: which ambassador drafted the criteria?',
  ])
    it(question, () => {
      const { status, lines } = ask(question);
      assert.ok(status !== 'answered' || !lines.some((line) => line.includes('souhaitera')), lines.join(' '));
    });
});

describe('an item by its title, as before', () => {
  it('is told with its documents', () => {
    const { status, symbols } = ask('Which documents are listed under item 4 (performance indicators)?');
    assert.deepEqual([status, symbols], ['answered', ['CTOC/COP/WG.2/2007/3']]);
  });
});
