import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { worldOfTexts } from '../fixtures/texts.ts';
import { TIDE } from '../fixtures/tide.ts';

const TEXT = `${OTHERS.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}

Decision 3/CP.9

Lighthouses

Recalling decision 2/CP.5, whereby the Kestrel Lantern Mechanism was established to light harbours,

1. Welcomes the oil given for the lamps of Umbria;
`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf([], { language: 'en', title: 'Report', date: '2017-07-01' }),
    }),
  ),
);
const decisions = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).decisions;

describe('what a decision did that another recalls', () => {
  for (const question of [
    'Which decision established the Kestrel Lantern Mechanism?',
    'By which decision was the Kestrel Lantern Mechanism established to light harbours?',
  ])
    it(`is told of that decision: ${question}`, () => assert.deepEqual(decisions(question), ['decision 2/CP.5']));

  it('is none of the decision that recalls it', () =>
    assert.ok(!decisions('Which decision closed the Kestrel Lantern Mechanism?').includes('decision 3/CP.9')));
});

describe('what a resolution did that another resolution recalls', () => {
  const table: [language: Language, sentence: string, question: string][] = [
    [
      'en',
      'Recalling its resolution 61/20 of 4 May 2006, by which it established the Kestrel Mechanism,',
      'Which resolution established the Kestrel Mechanism?',
    ],
    [
      'fr',
      'Rappelant sa résolution 61/20 du 4 mai 2006, par laquelle elle a créé le Mécanisme des faucons,',
      'Quelle résolution a créé le Mécanisme des faucons ?',
    ],
    [
      'es',
      'Recordando su resolución 61/20, de 4 de mayo de 2006, por la que estableció el Mecanismo de los Halcones,',
      '¿Qué resolución estableció el Mecanismo de los Halcones?',
    ],
    [
      'ru',
      'ссылаясь на свою резолюцию 61/20 от 4 мая 2006 года, которой она учредила Соколиный механизм,',
      'Какой резолюцией учрежден Соколиный механизм?',
    ],
  ];
  const ask = (language: Language, lines: string[], question: string) =>
    answerTurns(worldOfTexts([{ symbol: 'A/RES/77/62', language, lines }]), [question], { today: '2026-11-21' });
  for (const [language, sentence, question] of table)
    it(`is told of that resolution: ${question}`, () => {
      const { status, decisions } = ask(language, [sentence], question);
      assert.deepEqual([status, decisions], ['answered', ['resolution 61/20']]);
    });

  it('is told of the resolution itself, where a paragraph of it does it', () => {
    const line = '4. Decides to establish the Kestrel Mechanism in accordance with resolution 61/20;';
    const { decisions } = ask('en', [line], 'Which resolution established the Kestrel Mechanism?');
    assert.ok(!decisions.includes('resolution 61/20'), decisions.join());
  });
});
