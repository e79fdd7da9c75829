import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { countryTables } from '../../src/answer/country-tables.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const TEXT = `Report of the Lighthouse Fund

${OTHERS.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}

Indicative scale of contributions to the Lighthouse Fund

| Party | Adjusted scale for 2018 | Adjusted scale for 2019 |

| Chile | 0.407 | 0.396 |

| Mexico | 1.435 | 1.399 |

| Russian Federation | 3.088 | 4.011 |

| Togo | 0.001 | 0.001 |

| United States of America | 22.000 | 21.448 |
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf([], { language: 'en', title: 'Report of the Lighthouse Fund', date: '2017-07-01' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('what a table says of a country', () => {
  const table: [question: string, row: string][] = [
    ['What is Mexico’s share in the adjusted scale for 2019?', 'Mexico | 1.435 | 1.399'],
    ['How much does Togo contribute to the Lighthouse Fund in 2018?', 'Togo | 0.001 | 0.001'],
    ['Quelle est la contribution du Mexique dans le barème ajusté pour 2018 ?', 'Mexico | 1.435 | 1.399'],
    ['¿Cuánto le toca a México en la escala ajustada para 2019?', 'Mexico | 1.435 | 1.399'],
    ['Какова скорректированная доля взноса России за 2018 год?', 'Russian Federation | 3.088 | 4.011'],
    ['ما حصة المكسيك في جدول الاشتراكات لعام 2018؟', 'Mexico | 1.435 | 1.399'],
    ['2018年美国调整后的分摊比额是多少？', 'United States of America | 22.000 | 21.448'],
  ];
  for (const [question, row] of table)
    it(question, () => {
      const { status, sources } = ask(question);
      assert.equal(status, 'answered');
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        [
          'Indicative scale of contributions to the Lighthouse Fund',
          'Party | Adjusted scale for 2018 | Adjusted scale for 2019',
          row,
        ],
      );
    });

  for (const question of [
    'What is Mexico’s share in the adjusted scale for 2020?',
    'What is Peru’s share in the adjusted scale for 2019?',
    'What is Mexico’s share in the provisional scale for 2019?',
    'What share of Mexico’s forests burned in 2018?',
    'When did Mexico adjust its scale?',
    'How much did Mexico and Chile pay to the Harbour Fund in 2018?',
    '2018年美国森林面积是多少？',
  ])
    it(`not: ${question}`, () => assert.notEqual(ask(question).status, 'answered'));

  const FIRST = 'What is Mexico’s share in the adjusted scale for 2019?';
  const after = (question: string) => answerTurns(world, [FIRST, question], { today: '2026-11-21' });
  for (const [question, row] of [
    ['And Chile’s?', 'Chile | 0.407 | 0.396'],
    ['Et celle du Togo ?', 'Togo | 0.001 | 0.001'],
  ] as const)
    it(`goes on with another country: ${question}`, () => assert.equal(after(question).sources.at(-1)?.quote, row));

  it('goes on with no country that the table does not have', () =>
    assert.equal(after('And Spain’s?').status, 'not-in-records'));

  it('is read where most lines name one', () => {
    const [record] = world.knowledge.records;
    const [found] = record ? countryTables(record) : [];
    assert.deepEqual(
      found?.rows.map(({ lands }) => lands),
      [['CL'], ['MX'], ['RU'], ['TG'], ['US']],
    );
  });
});
