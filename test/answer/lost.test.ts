import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases.ts';
import { worldOfTexts } from '../fixtures/texts.ts';
import { shipped } from './world.ts';

const ask = (turns: string[]) => answerTurns(shipped, turns, { today: '2026-11-21' });
const SEVENTH = 'Where was the seventh meeting of the technical assistance group?';

describe('a question after one that was refused', () => {
  const refused: string[][] = [
    [SEVENTH, 'and the meeting of the group on firearms?', 'where was it?'],
    [SEVENTH, 'and the Committee on Trade?', 'and in 2010?'],
    [SEVENTH, 'and the Committee on Trade?', 'where was it?', 'and when?'],
    ['what is item 4 of the 2007 agenda?', 'and item 12?', 'which document goes with it?'],
    ['when did the WG on international cooperation meet in 2018?', 'and in 2011?', 'where?'],
  ];
  for (const turns of refused)
    it(`is not about what was spoken of before: ${turns.join(' > ')}`, () => {
      const { status, lead, dates, symbols } = ask(turns);
      assert.deepEqual([status, lead, dates, symbols], ['not-in-records', phrasesOf('en').lost, [], []]);
    });

  it('is of nobody else where it asks for a deputy of whom was spoken of', () => {
    const world = worldOfTexts([
      {
        symbol: 'TIDE/2031/8',
        language: 'fr',
        lines: ["Nous saluons l'action du Gardien et de l'Envoyé spécial adjoint de la Guilde, Ramon Ilves."],
      },
    ]);
    for (const first of ['Qui est le Commissaire général des récifs ?', 'Qui est le Gardien général de la Guilde ?'])
      assert.equal(answerTurns(world, [first, 'et son adjoint ?'], { today: '2031-11-21' }).status, 'not-in-records');
  });

  it('is no deputy of another in the document that told who holds the office', () => {
    const world = worldOfTexts([
      {
        symbol: 'TIDE/2031/9',
        language: 'fr',
        lines: [
          "Comme indiqué dans l'exposé que Pierre Corail, Commissaire général de l'Office des récifs, a présenté au Conseil, la marée a monté.",
          "Nous saluons l'action menée par le Commissaire général, Pierre Corail, et l'Envoyé spécial adjoint de la Guilde, Ramon Ilves.",
        ],
      },
    ]);
    const first = "Qui est le Commissaire général de l'Office des récifs ?";
    assert.equal(answerTurns(world, [first], { today: '2031-11-21' }).status, 'answered');
    assert.equal(answerTurns(world, [first, 'et son adjoint ?'], { today: '2031-11-21' }).status, 'not-in-records');
  });

  it('says so in the language of the question', () => {
    const turns = [
      'Quand a eu lieu la septième réunion du Groupe ?',
      'et celle de la Commission des stupéfiants ?',
      'où ?',
    ];
    assert.equal(ask(turns).lead, phrasesOf('fr').lost);
  });

  const answered: [turns: string[], dates: string[]][] = [
    [
      ['when did the technical assistance group meet in 2009?', 'and in 2011?', 'and in 2010?'],
      ['2010-10-19/2010-10-20'],
    ],
    [[SEVENTH, 'who chaired it?', 'when was it?'], ['2013-10-28/2013-10-30']],
    [
      [SEVENTH, 'and the Committee on Trade?', 'and the second meeting of the technical assistance group?'],
      ['2007-10-03/2007-10-05'],
    ],
  ];
  for (const [turns, dates] of answered)
    it(`goes on where it names what it is about: ${turns.join(' > ')}`, () => {
      const answer = ask(turns);
      assert.deepEqual([answer.status, answer.dates], ['answered', dates], answer.lead);
    });
});
