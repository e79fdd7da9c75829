import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shortenedIn } from '../../src/answer/evidence/letters/letters.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

describe('the names in a question for which letters stand', () => {
  const table: [language: Language, question: string, letters: string | undefined][] = [
    ['en', 'the review of the Paris Committee on Capacity-building', 'pccb'],
    ['fr', "l'examen du Comité de Paris sur le renforcement des capacités", 'cprc'],
    ['ru', 'участники договора о зоне, свободной от ядерного оружия, в Центральной Азии', 'дзсяоца'],
    // By what people call it for short; and in Chinese.
    ['en', 'the review of the Warsaw International Mechanism', 'wim'],
    ['zh', '华沙国际机制审评的职权范围', '华沙机制'],
    ['en', 'the review of the Committee on Capacity-building', undefined],
    ['en', 'the review', undefined],
  ];
  for (const [language, question, letters] of table)
    it(`${question}: ${letters}`, () => {
      const found = shortenedIn(question, language).flatMap((one) => one.letters.get(language) ?? []);
      assert.equal(letters === undefined ? found.length === 0 : found.includes(letters), true, found.join());
    });
});

const LINES = [
  'Matters of the Paris Committee on Capacity-building',
  'The Board invited divers to send their views on the review of the PCCB by 31 October 2019.',
  'The Board invited divers to send their views on the review of capacity-building in the reefs by 30 September 2019.',
  'The Board welcomed the report on the 27th meeting of the LEG, held in Lima from 12 to 14 March 2015.',
  'The South Summit of the Group of Seventy-seven was held in Lima from 10 to 14 April 2000.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': 'default: b\nbodies: [{ id: b, zone: UTC, names: [{ en: Board on Reefs }] }]\nplaces: []\n',
      'texts/a.txt': `${LINES.join('\n\n')}\n\n${OTHERS.join('\n\n')}\n`,
      'records/a.yml': recordOf([], { language: 'en', title: 'Report', date: '2019-08-05' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a sentence that has letters in the place of a name', () => {
  const table: [question: string, date: string][] = [
    ['What is the deadline for views on the review of the Paris Committee on Capacity-building?', '2019-10-31'],
    ['When was the 27th meeting of the Least Developed Countries Expert Group held?', '2015-03-12/2015-03-14'],
    // The one figure that is part of a name stands in words.
    ['When was the South Summit of the Group of 77?', '2000-04-10/2000-04-14'],
  ];
  for (const [question, date] of table)
    it(question, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
    });

  it('is not that of another meeting', () =>
    assert.notEqual(
      ask('When was the 28th meeting of the Least Developed Countries Expert Group?').status,
      'answered',
    ));
});
