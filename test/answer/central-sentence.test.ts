import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const KENYA = [
  'The law on nets entered into force on the first day of the year, after a long debate in parliament.',
  'Kenya applies the rules on nets through its code of the harbour and its law on nets.',
  'In addition, the harbour master of Kenya may mend nets and call the owners of nets.',
  'The nets of Kenya are counted by the harbour master each year, as the law on nets has it.',
  'The reviewers asked for more lanterns.',
];
const SEVERAL = [
  'The lanterns of Kenya were lit by the keepers for the feast of the harbour.',
  'The lanterns of Chile were lit by the keepers for the feast of the harbour.',
  'The lanterns of Kenya were put out by the keepers after the feast of the harbour.',
  'The lanterns of Chile were put out by the keepers after the feast of the harbour.',
];
const world = worldOfTexts([
  { symbol: 'TIDE/21/3', lines: KENYA, facts: { title: 'TIDE/21/3' } },
  { symbol: 'TIDE/21/4', lines: SEVERAL, facts: { title: 'TIDE/21/4' } },
]);
const ask = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? sources.map(({ quote = '' }) => quote) : undefined;
};

describe('a document that does not say what it is', () => {
  it('is told by its beginning, and by the sentence with the words that it uses most', () =>
    assert.deepEqual(ask('What is TIDE/21/3?'), [KENYA[0], KENYA[1]]));

  for (const question of [
    'TIDE/21/3: which country is it about?',
    'TIDE/21/3, de quel pays est-ce ?',
    'TIDE/21/3 ¿de qué país es?',
    'О какой стране TIDE/21/3?',
    'TIDE/21/3 عن أي بلد؟',
    'TIDE/21/3是关于哪个国家的？',
  ])
    it(`is of the country that it names most: ${question}`, () => assert.deepEqual(ask(question), [KENYA[1]]));

  it('is of none where it names several', () => assert.equal(ask('TIDE/21/4: which country is it about?'), undefined));

  it('is of none where it is asked what a country did', () =>
    assert.equal(ask('TIDE/21/3: which country financed it?'), undefined));
});
