import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const OTHER = 'The keepers of the northern lamps met twice in the spring and once more in the autumn of that year.';

/** Letters and notes, by their symbol and the language of the text. */
const TEXTS: [symbol: string, language: string, lines: string[], facts?: Record<string, string>][] = [
  [
    'TIDE/7/101',
    'en',
    [OTHER, 'Kindly have this letter circulated as a document of the Tide Council under agenda item 12.'],
  ],
  [
    'TIDE/7/101',
    'fr',
    [
      'Je vous prie de faire distribuer la présente comme document du Conseil, au titre du point 12 de l’ordre du jour.',
    ],
  ],
  [
    'TIDE/7/101',
    'es',
    ['Le ruego que haga distribuir esta carta como documento del Consejo, en relación con el tema 12 del programa.'],
  ],
  ['TIDE/7/101', 'ru', ['Прошу распространить это письмо в качестве документа Совета по пункту 12 повестки дня.']],
  ['TIDE/7/101', 'ar', ['وأرجو تعميم هذه الرسالة بوصفها وثيقة من وثائق المجلس في إطار البند 12 من جدول الأعمال.']],
  ['TIDE/7/101', 'zh', ['请将本函作为理事会议程项目12的文件分发。']],
  ['TIDE/7/102', 'en', ['Agenda items 7 and 9 (b)', OTHER]],
  ['TIDE/7/103', 'en', [OTHER, 'Under agenda item 4, the Council heard the keepers.']],
  [
    'TIDE/7/104',
    'en',
    [
      'Kindly have this letter circulated as a document of the Tide Council under agenda item 3.',
      'The first letter was circulated as a document under agenda item 8.',
    ],
  ],
];

const files = TEXTS.flatMap(([symbol, language, lines], at) => [
  [`texts/${at}.txt`, `${lines.join('\n\n')}\n`],
  [`records/${at}.yml`, recordOf([], { text: `${at}.txt`, language, symbol, title: symbol, kind: 'document' })],
]);
const subItem = {
  'texts/sub.txt': `Item 5 (d) of the provisional agenda\n\n${OTHER}\n`,
  'records/sub.yml': recordOf(
    ['  - masthead: item\n    paragraph: head.1\n    quote: Item 5 (d) of the provisional agenda'],
    { text: 'sub.txt', language: 'en', symbol: 'TIDE/7/105', title: 'TIDE/7/105', kind: 'document', item: '5 d' },
  ),
};
const world = worldHolding({
  'bodies.yml': TIDE,
  ...Object.fromEntries(files),
  ...subItem,
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the items under which a document was issued', () => {
  const table: [question: string, says: RegExp][] = [
    ['Under which agenda item was TIDE/7/101 circulated?', /under agenda item 12/],
    ['Under which agenda item does TIDE/7/101 fall?', /under agenda item 12/],
    ['De quel point de l’ordre du jour relève le TIDE/7/101 ?', /au titre du point 12/],
    ['Au titre de quel point de l’ordre du jour le TIDE/7/101 est-il distribué ?', /au titre du point 12/],
    ['Au titre de quel point de l’ordre du jour du CM le TIDE/7/101 est-il distribué ?', /au titre du point 12/],
    ['¿en relación con qué tema se distribuyó TIDE/7/101?', /con el tema 12 del programa/],
    ['по какому пункту распространен TIDE/7/101?', /по пункту 12 повестки дня/],
    ['في إطار أي بند عممت TIDE/7/101؟', /في إطار البند 12/],
    ['TIDE/7/101是在哪个议程项目下分发的', /议程项目12的文件/],
    ['TIDE/7/102 agenda items?', /Agenda items 7 and 9 \(b\)/],
    // Sub-items as each language writes them.
    ['Which agenda item is TIDE/7/105 for?', /issued for item 5 \(d\) of the agenda/],
    ['À quel point de l’ordre du jour correspond TIDE/7/105 ?', /établi pour le point 5 d\)/],
    ['¿a qué tema del programa corresponde TIDE/7/105?', /con el tema 5 d\)/],
    ['К какому пункту относится TIDE/7/105?', /по пункту 5 d\)/],
    ['TIDE/7/105属于哪个议程项目？', /议程项目5\(d\)/],
  ];
  for (const [question, says] of table)
    it(question, () => {
      const { status, lead, lines, symbols, sources } = ask(question);
      assert.equal(status, 'answered', lead);
      assert.match([lead, ...lines].join('\n'), says);
      assert.deepEqual([symbols.length, sources.length], [1, 1]);
    });

  for (const question of [
    // An item that is spoken of, and two that could be meant.
    'Under which agenda item was TIDE/7/103 circulated?',
    'Under which agenda item was TIDE/7/104 circulated?',
  ])
    it(`refused: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));
});
