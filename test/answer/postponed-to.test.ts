import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { asksPostponedTo } from '../../src/answer/evidence/days/postponed-to.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'LAMP/2031/302',
    language: 'en',
    lines: [
      'The heron is at home on each of the islands and no boat comes there in winter.',
      'The regatta, however, did not take place on the proposed dates.',
      "Following the agreement by the Galopa Oversight Board to hold a traditional keepers' dialogue at the end of April, the meeting was postponed to the second week of May owing to the general elections in Libora.",
    ],
  },
  {
    symbol: 'LAMP/2031/302',
    language: 'fr',
    lines: [
      'Le héron vit sur chacune des îles et aucun bateau n’y vient en hiver.',
      'Suite à la décision du Conseil de contrôle de Galopa de faciliter un dialogue entre les gardiens traditionnels à la fin du mois d’avril, la réunion a été reportée à la deuxième semaine de mai en raison des élections générales à Libora.',
    ],
  },
]);
const ask = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2031-07-27' });
  return `${status} ${sources[0]?.quote}`;
};

describe('to when something was put off', () => {
  for (const [question, told] of [
    [
      "To when was the Galopa traditional keepers' dialogue postponed (LAMP/2031/302)?",
      /^answered .*second week of May/u,
    ],
    [
      'À quand a été reporté le dialogue des gardiens traditionnels de Galopa (LAMP/2031/302) ?',
      /^answered .*deuxième semaine de mai/u,
    ],
  ] as const)
    it(question, () => assert.match(ask(question), told));

  for (const question of [
    "To when was the Galopa religious keepers' dialogue postponed (LAMP/2031/302)?",
    'To when were the general elections in Libora postponed (LAMP/2031/302)?',
    'To when was the regatta postponed (LAMP/2031/302)?',
    'À quand a été reportée la réunion du Conseil de contrôle de Galopa (LAMP/2031/302) ?',
  ])
    it(`is not told for: ${question}`, () => assert.doesNotMatch(ask(question), /^answered/u));

  for (const [question, language, is] of [
    ['¿Hasta cuándo se aplazó el diálogo?', 'es', true],
    ['На когда перенесен диалог?', 'ru', true],
    ['إلى متى أرجئ الحوار؟', 'ar', true],
    ['对话推迟到什么时候？', 'zh', true],
    ['When was the dialogue postponed?', 'en', false],
    ['Was the dialogue postponed?', 'en', false],
  ] as const)
    it(`is asked or not: ${question}`, () => assert.equal(asksPostponedTo(question, language), is));
});
