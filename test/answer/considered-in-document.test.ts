import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const SAID = {
  en: 'The Tide Council considered the item at its 4th and 9th meetings, on 3 May and 7 June 2012.',
  fr: 'Le Conseil des marées a examiné la question à ses 4e et 9e séances, les 3 mai et 7 juin 2012.',
  es: 'El Consejo de Mareas examinó el tema en sus sesiones 4ª y 9ª, celebradas los días 3 de mayo y 7 de junio de 2012.',
  ru: 'Совет приливов рассматривал этот пункт на своих 4-м и 9-м заседаниях 3 мая и 7 июня 2012 года.',
};
/** Reports on one item, and one on two of them. */
const TEXTS: [symbol: string, language: string, lines: string[]][] = [
  ...Object.entries(SAID).map(([language, line]): [string, string, string[]] => ['TIDE/67/7', language, [line]]),
  ['TIDE/67/8', 'en', [SAID.en, 'It considered this item at its 5th meeting, on 4 May 2012.']],
];
const files = TEXTS.flatMap(([symbol, language, lines], at) => [
  [`texts/${at}.txt`, `${lines.join('\n\n')}\n`],
  [`records/${at}.yml`, recordOf([], { text: `${at}.txt`, language, symbol, title: symbol, kind: 'document' })],
]);
const world = worldHolding({
  'bodies.yml': TIDE,
  ...Object.fromEntries(files),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('when the item of a report was considered', () => {
  const table: [question: string, language: keyof typeof SAID, dates: string[]][] = [
    ['At which meetings did the Tide Council consider the item (TIDE/67/7)?', 'en', []],
    ['On which dates did the Tide Council consider the item covered in TIDE/67/7?', 'en', ['2012-05-03', '2012-06-07']],
    ['à quelles séances le Conseil des marées a-t-il examiné le point (TIDE/67/7) ?', 'fr', []],
    ['¿en qué sesiones examinó el Consejo de Mareas el tema (TIDE/67/7)?', 'es', []],
    ['на каких заседаниях Совет приливов рассматривал пункт (TIDE/67/7)', 'ru', []],
  ];
  for (const [question, language, dates] of table)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual(
        [answer.sources.map(({ quote }) => plainEnd(quote)), answer.dates],
        [[plainEnd(SAID[language])], dates],
      );
    });

  it('is not told where a document says it twice', () => {
    const { dates } = ask('On which dates did the Tide Council consider the item covered in TIDE/67/8?');
    assert.deepEqual(dates, []);
  });
});

const plainEnd = (text: string | undefined) => text?.replace(/\.$/, '');
