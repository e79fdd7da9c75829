import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'TIDE/2011/7',
    lines: [
      'At its 3rd meeting, on 7 April 2011, the Council elected Kairat Lampov (Kazakhstan) as Chair of the Committee on Buoys.',
      'The charter of the pier entered into force on 4 November 2010.',
      'The subsidiary group shall be chaired by Mr. Benno Laggner (Switzerland);',
      'The subsidiary group shall be chaired by Mr. Juan Morro (Spain);',
      'The Committee had before it a memorandum by the secretariat dated 16 March 2011 on the credentials of the keepers.',
    ],
  },
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });

describe('a source that opens a question, without a comma behind it', () => {
  const rows: [question: string, said: RegExp][] = [
    ['according to TIDE/2011/7 who was elected Chair of the Committee on Buoys', /Lampov/],
    ['según TIDE/2011/7 quién fue elegido presidente del Comité', /Lampov/],
    ['selon TIDE/2011/7 quand la charte est-elle entrée en vigueur', /4 November 2010/],
    ['according to TIDE/2011/7, when did the charter of the pier enter into force?', /4 November 2010/],
  ];
  for (const [question, said] of rows)
    it(question, () => {
      const { status, lines } = ask(question);
      assert.equal(status, 'answered');
      assert.match(lines.join(' '), said);
    });

  it('is no source of what it does not say', () => {
    assert.notEqual(
      ask('according to TIDE/2011/7 who was elected Rapporteur of the Committee on Nets').status,
      'answered',
    );
    assert.notEqual(ask('according to TIDE/2011/8 who was elected Chair of the Committee on Buoys').status, 'answered');
  });
});

describe('several persons', () => {
  it('are all told', () => {
    const { lines, sources } = ask('TIDE/2011/7 who are the chairs of the subsidiary group');
    assert.match(lines.join(' '), /Laggner.*Morro/);
    assert.equal(sources.length, 2);
  });
});

describe('the date of a paper that is spoken of', () => {
  it('is told as a date', () =>
    assert.deepEqual(ask('TIDE/2011/7: от какого числа меморандум секретариата о полномочиях?').dates, ['2011-03-16']));
});
