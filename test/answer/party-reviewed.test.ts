import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

/** Reviews one after another; nobody is said to have spoken for the last. */
const LINES = [
  '1. The third MA of Brazil took place on 3 May 2021. Questions came from Japan and Kenya.',
  '2. The working group session was chaired by the Rapporteur. Brazil was represented by Ana Souza from the Ministry of Kites.',
  '3. Ms. Souza spoke of kites. Japan was represented by an observer.',
  '4. The third MA of the Russian Federation took place on 4 May 2021.',
  '5. The working group session was chaired by the Vice-Chair. The Russian Federation was represented by Ivan Petrov.',
  '6. The second MA of Kenya took place on 5 May 2019.',
  '7. The third MA of Kenya took place on 6 May 2021.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `TIDE/2021/4\n\n${LINES.join('\n\n')}\n`,
      'records/a.yml': recordOf([], { language: 'en', title: 'Reviews', kind: 'report', symbol: 'TIDE/2021/4' }),
    }),
  ),
);
const ask = (question: string | string[]) => answerTurns(world, [question].flat(), { today: '2026-11-21' });

describe('the review of a party', () => {
  const days: [question: string | string[], day: string][] = [
    ["When was Brazil's third multilateral assessment?", '2021-05-03'],
    ['когда прошла третья многосторонняя оценка Российской Федерации?', '2021-05-04'],
    ['quand le Brésil a-t-il passé sa 3e évaluation multilatérale ?', '2021-05-03'],
    [['quand le Brésil a-t-il passé sa 3e évaluation multilatérale ?', 'et le Kenya ?'], '2021-05-06'],
    ['¿cuándo fue la segunda evaluación multilateral de Kenya?', '2019-05-05'],
    ['متى جرى التقييم المتعدد الأطراف الثالث للبرازيل؟', '2021-05-03'],
  ];
  for (const [question, day] of days)
    it([question].flat().join(' / '), () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', [day]], lead);
    });

  const quotes: [question: string | string[], said: RegExp][] = [
    ['Who represented Brazil at its 3rd multilateral assessment?', /^Brazil was represented by Ana Souza/],
    ['who spoke for Brazil at its multilateral assessment (third cycle)?', /^Brazil was represented by Ana Souza/],
    [
      ['¿quién representó al Brasil en su tercera evaluación multilateral?', '¿y a la Federación de Rusia?'],
      /^The Russian Federation was represented by Ivan Petrov/,
    ],
    [
      ["When was Brazil's third multilateral assessment?", 'who chaired that working group session?'],
      /^The working group session was chaired by the Rapporteur/,
    ],
    ['谁代表巴西参加第三次多边评估？', /^Brazil was represented by Ana Souza/],
  ];
  for (const [question, said] of quotes)
    it([question].flat().join(' / '), () => {
      const { status, sources, lead } = ask(question);
      assert.equal(status, 'answered', lead);
      assert.match(sources[0]?.quote ?? '', said);
    });

  describe('at a session', () => {
    const report = [
      'Report of the Tide Council on its twelfth session',
      '1. The first MA of Belarus took place at a session of the group during TC 12, on 3 May 2012. Belarus was represented by Ms. Irina Reed.',
      '2. The first MA of Kenya took place at a session of the group during TC 12, on 3 May 2012. Kenya was represented by Mr. Odhiambo.',
    ];
    const held = worldHolding({
      'bodies.yml': TIDE,
      ...paper('b', report, [], { kind: 'report', symbol: 'TIDE/2012/4', session: '{ body: tide, number: 12 }' }),
    });
    const quotesFor = (question: string) => {
      const { status, sources } = answerTurns(held, [question], { today: '2026-11-21' });
      return status === 'answered' ? sources.map(({ quote }) => quote.split(' ').slice(0, 5).join(' ')) : status;
    };
    const both = ['The first MA of Belarus', 'The first MA of Kenya'];
    const told: [question: string, quotes: string[] | string][] = [
      ['which countries underwent the multilateral assessment at TC 12?', both],
      ["quels pays ont fait l'objet de l'évaluation multilatérale à la TC 12 ?", both],
      ['¿qué países fueron objeto de la evaluación multilateral en TC 12?', both],
      [
        'who represented Kenya at the multilateral assessment at TC 12?',
        ['Kenya was represented by Mr.', both[1] ?? ''],
      ],
      ['which countries asked questions at the multilateral assessment at TC 12?', 'not-in-records'],
      ['which countries underwent the multilateral assessment at TC 11?', 'not-in-records'],
      ['which countries underwent the facilitative sharing of views at TC 12?', 'not-in-records'],
      ['who represented Kenya at the multilateral assessment at TC 11?', 'not-in-records'],
    ];
    for (const [question, quotes] of told) it(question, () => assert.deepEqual(quotesFor(question), quotes));
  });

  for (const question of [
    // Two reviews, none of that number, nobody who is named, and another party.
    "When was Kenya's multilateral assessment?",
    'Who represented Brazil at its 2nd multilateral assessment?',
    'Who represented Kenya at its 3rd multilateral assessment?',
    'Who represented Japan at its 3rd multilateral assessment?',
    // Not the party itself.
    'Who represented the farmers of Brazil at its third multilateral assessment?',
    ["When was Brazil's third multilateral assessment?", 'and Peru?'],
  ])
    it(`refused: ${[question].flat().join(' / ')}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });
});
