import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, answerTurns } from '../../src/answer/answer.ts';
import type { Focus } from '../../src/answer/asked.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { numberAgain } from '../../src/answer/turns/number-again.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Report of the Tide Council on its fifth session',
  '1. The Council thanked the pilots.',
  '2. The Council met the divers.',
  '12. The Council counted the gulls.',
  'Decision 6/14',
  'The kelp prize',
  'Decision 7/14',
  'The oar prize',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${[...LINES, ...OTHERS].join('\n\n')}\n`,
      'records/a.yml': recordOf(
        [
          '  - decision: { id: decision 6/14, by: tide, title: The kelp prize }\n    paragraph: body.2\n    quote: The kelp prize',
          '  - decision: { id: decision 7/14, by: tide, title: The oar prize }\n    paragraph: body.4\n    quote: The oar prize',
        ],
        { language: 'en', title: LINES[0] ?? '', symbol: 'TIDE/2011/9', date: '2011-06-30', kind: 'report' },
      ),
    }),
  ),
);
const OPTIONS = { today: '2026-11-21' };
const ask = (...turns: string[]) => answerTurns(world, turns, OPTIONS);
/** The question before, whole, with what the next one puts into it. */
const again = (before: string, text: string) => turned(before, text)?.text;
const turned = (before: string, text: string, focus?: Focus) => {
  const { context } = answer(world, before, OPTIONS);
  const question = readQuestion(text, world.reader, context.language, () => false);
  return numberAgain(question, focus ? { ...context, focus } : context);
};
const FIRST = 'What does paragraph 1 of TIDE/2011/9 say?';

describe('a question that is no more than another number', () => {
  const table: [turns: string[], quote: RegExp][] = [
    [[FIRST, 'and 2?'], /divers/],
    [[FIRST, 'and the 12?'], /gulls/],
    [[FIRST, 'and 2?', 'and 12?'], /gulls/],
    [['Que dit le paragraphe 1 de TIDE/2011/9 ?', 'et le 2 ?'], /divers/],
    [['¿Qué dice el párrafo 1 de TIDE/2011/9?', 'y el 12?'], /gulls/],
    [['What is decision 6/14 about?', 'and 7?'], /oar/],
    [['De quoi parle la décision 6/14 ?', 'et la 7 ?'], /oar/],
  ];
  for (const [turns, quote] of table)
    it(turns.join(' / '), () => {
      const { status, lead, lines } = ask(...turns);
      assert.equal(status, 'answered');
      assert.match([lead, ...lines].join(' '), quote);
    });

  for (const turns of [
    [FIRST, 'and 3?'],
    ['What is decision 6/14 about?', 'and 8?'],
    // The number stands alone.
    ['and 2?'],
    [FIRST, 'thanks', 'and 2?'],
  ])
    it(`refused: ${turns.join(' / ')}`, () => assert.notEqual(ask(...turns).status, 'answered'));

  it('is read in the place of the old number alone', () => {
    assert.equal(
      again('What does paragraph 1 of TIDE/2011/1 say?', 'and 12?'),
      'What does paragraph 12 of TIDE/2011/1 say?',
    );
    for (const text of ['and 2 of them?', 'two', 'and 1234?', 'and in 2012?', 'and the second?'])
      assert.equal(again('What does paragraph 1 of TIDE/2011/1 say?', text), undefined, text);
    assert.equal(again('Who met the divers?', 'and 12?'), undefined);
  });
});

describe('a question that goes on to another number', () => {
  const table: [before: string, text: string, whole: string][] = [
    ['What is decision 6/CP.3 about?', 'and the next one?', 'What is decision 7/CP.3 about?'],
    [
      'Quel est le titre de la décision 6/CP.3 ?',
      'et celui de la suivante ?',
      'Quel est le titre de la décision 7/CP.3 ?',
    ],
    ['¿De qué trata la decisión 6/CP.3?', '¿y la anterior?', '¿De qué trata la decisión 5/CP.3?'],
    ['О чём решение 6/CP.3?', 'а следующее решение?', 'О чём решение 7/CP.3?'],
    ['第6/CP.3号决定讲什么？', '那下一项呢？', '第7/CP.3号决定讲什么?'],
    ['第6/CP.3号决定讲什么？', '那第9/CP.3号呢？', '第9/CP.3号决定讲什么?'],
    ['ما موضوع المقرر 6/CP.3؟', 'والتالي؟', 'ما موضوع المقرر 7/CP.3؟'],
    ['What is decision 6/14 about?', 'and the one after that?', 'What is decision 6/15 about?'],
    ['When was the twenty-first kite show?', 'and the one after that?', 'When was the twenty-second kite show?'],
    ['Où a eu lieu la 21e fête des voiles ?', 'et la vingt-troisième ?', 'Où a eu lieu la 23e fête des voiles ?'],
    ['¿Dónde fue la vigésima fiesta de la vela?', '¿y la 21ª?', '¿Dónde fue la vigesimoprimera fiesta de la vela?'],
    [
      'Где проходила двадцать третья выставка змеев?',
      'а двадцать девятая?',
      'Где проходила двадцать девятая выставка змеев?',
    ],
    ['第二十三届风筝节在哪里举行？', '那第二十九届呢？', '第二十九届风筝节在哪里举行?'],
    ['أين أقيم المهرجان الثالث والعشرون؟', 'والتاسع والعشرون؟', 'أين أقيم المهرجان التاسع والعشرون؟'],
    ['What is item 8 of the SBI 45 agenda?', 'and (f)?', 'What is item 8(f) of the SBI 45 agenda?'],
    ['SBI第45届会议的议程项目8是什么？', '那分项(f)呢？', 'SBI第45届会议的议程项目8(f)是什么?'],
    ['What is item 8 of the SBI 45 agenda?', 'and the next item?', 'What is item 9 of the SBI 45 agenda?'],
    ['What is item 8 of the 45th kite show?', 'and at the next session?', 'What is item 8 of the 46th kite show?'],
    ['Quel est le point 8 de la 45e voile ?', 'et la suivante ?', 'Quel est le point 8 de la 46e voile ?'],
    ['When are the kite days of 2028?', 'and those of the year after?', 'When are the kite days of 2029?'],
    [
      'Quand sont les jours de voile de 2028 ?',
      "et ceux de l'année d'avant ?",
      'Quand sont les jours de voile de 2027 ?',
    ],
    ['Когда пройдут дни змеев 2028 года?', 'а в 2030 году?', 'Когда пройдут дни змеев 2030 года?'],
  ];
  for (const [before, text, whole] of table) it(`${before} / ${text}`, () => assert.equal(again(before, text), whole));

  for (const [before, text] of [
    // More is asked than another number, or of another thing.
    ['What is decision 6/CP.3 about?', 'and who proposed the next one?'],
    ['What is decision 6/CP.3 about?', 'and resolution 7/3?'],
    ['What is decision 6/CP.3 about?', 'and the next session?'],
    ['What is decision 6/CP.3 about?', 'and the previous year?'],
    ['What is decision 1/CP.3 about?', 'and the one before?'],
    ['When was the first kite show of 2028?', 'and the pearl show?'],
    // Which number is meant is not clear.
    ['Do decisions 6/CP.3 and 7/CP.3 differ?', 'and the next one?'],
    ['What is item 8 of the 45th kite show?', 'and the fifth?'],
    ['When did the 5th meeting of the 45th kite show begin?', 'and the next one?'],
    // The two are in different languages.
    ['What is decision 6/CP.3 about?', 'et la suivante ?'],
  ] as const)
    it(`is none: ${before} / ${text}`, () => assert.equal(again(before, text), undefined));
});

describe('a whole question with another number is asked first', () => {
  const session = { body: 'tide', number: 45 };
  const table: [before: string, text: string, focus: Focus, isSure: boolean][] = [
    ['What is decision 6/CP.3 about?', 'and the next one?', { session }, true],
    ['What is item 8 of the 45th kite show?', 'and (f)?', { session, item: '8' }, true],
    ['When was the 45th kite show?', 'and the next one?', {}, true],
    // The sessions and the items that are held tell it better.
    ['When was the 45th kite show?', 'and the next one?', { session }, false],
    ['What is item 8 of the 45th kite show?', 'and the next item?', { session, item: '8' }, false],
  ];
  for (const [before, text, focus, isSure] of table)
    it(`${before} / ${text}: ${isSure}`, () => assert.equal(turned(before, text, focus)?.isSure, isSure));
});
