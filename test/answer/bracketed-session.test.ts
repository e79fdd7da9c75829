import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE/TC
    zone: UTC
    names: [{ en: Tide Council, fr: Conseil des marées, es: Consejo de Mareas, ru: Совет приливов, ar: مجلس المد, zh: 潮汐理事会 }]
    also: { en: [TDC] }
  - id: reef
    series: TIDE/RB
    zone: UTC
    names: [{ en: Reef Board, fr: Bureau des récifs }]
    also: { en: [RFB] }
places: []
`;
const SENTENCES = [
  'The first session of the lamp forum took place in Apia.',
  'At the first part of its 2nd meeting, the Council agreed to take up the lamps at TDC 46 (May 2017).',
  'The divers will meet in conjunction with RFB 12 and TDC 47 (June 2018).',
  'The Council will consider the oars at TDC 48 (June 2019), and not at TDC 49 (see the annex).',
  'The Council agreed to come back to the kelp at TDC 50 (May 2020).',
  'The Council agreed to come back to the nets at TDC 50 (November 2020).',
  ...OTHERS,
];
const HELD = 'The forty-fifth session of the Tide Council was held from 7 to 15 November 2016.';

/** A folder in which a document of some body has the sentences. */
const worldOf = (symbol: string) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': BODIES,
        'texts/a.txt': `${[HELD, ...SENTENCES].map((text, at) => `${at + 1}. ${text}`).join('\n\n')}\n`,
        'records/a.yml': recordOf(
          [
            `  - session: { body: tide, number: 45, designation: session, dates: 2016-11-07/2016-11-15, status: held }\n    paragraph: "1"\n    quote: ${HELD.slice(0, -1)}`,
          ],
          { language: 'en', title: 'Report of the Tide Council', symbol, date: '2016-12-31', kind: 'report' },
        ),
      }),
    ),
  );
const world = worldOf('TIDE/TC/2016/20');
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('the month that a document sets in brackets behind the letters and number of a session', () => {
  const table: [turns: string[], sentence: number, date: string][] = [
    [['When is TDC 46?'], 1, '2017-05'],
    [['When was TDC 47?'], 2, '2018-06'],
    [['When is TDC 48?'], 3, '2019-06'],
    [['When was TDC 45?', 'and the next one?'], 1, '2017-05'],
    [['Quand s’est tenue la 45e session du Conseil des marées ?', 'et la suivante ?'], 1, '2017-05'],
    [['¿Cuándo fue el 45º período de sesiones del Consejo de Mareas?', '¿y el siguiente?'], 1, '2017-05'],
    [['Когда проходила 45-я сессия Совета приливов?', 'а следующая?'], 1, '2017-05'],
    [['潮汐理事会第45届会议是什么时候开的？', '那下一届呢？'], 1, '2017-05'],
    [['متى انعقدت الدورة الخامسة والأربعون لمجلس المد؟', 'والتالية؟'], 1, '2017-05'],
    [['When was TDC 45?', 'and the forty-sixth?'], 1, '2017-05'],
    [['When was TDC 45?', 'and the next one?', 'and the next one?'], 2, '2018-06'],
    // The two questions are in different languages.
    [['When was TDC 45?', 'et la suivante ?'], 1, '2017-05'],
    [['Quand s’est tenue la 45e session du Conseil des marées ?', 'and the forty-sixth?'], 1, '2017-05'],
    [['潮汐理事会第45届会议是什么时候开的？', '¿y el siguiente?'], 1, '2017-05'],
  ];
  for (const [turns, sentence, date] of table)
    it(turns.join(' / '), () => {
      const { status, dates, sources, lead } = ask(...turns);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
      assert.deepEqual(
        sources.map(({ quote }) => quote.replace(/^\d+\. /, '')),
        [SENTENCES[sentence]],
      );
    });

  const placed: [question: string, notes: RegExp][] = [
    ['When and where is TDC 46?', /hold no place for the 46th session of Tide Council, only its date: May 2017/],
    ['Quand et où se tient la 46e session du Conseil des marées ?', /Aucun lieu n'est enregistré/],
    ['When is TDC 46?', /^$/],
  ];
  for (const [question, notes] of placed)
    it(`tells that no place is known, where it is asked for: ${question}`, () => {
      const answer = ask(question);
      assert.deepEqual(answer.dates, ['2017-05']);
      assert.match(answer.notes.join('\n'), notes);
    });

  for (const turns of [
    ['When was TDC 45?', 'et la précédente ?'],
    ['When was TDC 45?', 'et la quarante-neuvième ?'],
    ['Where was TDC 45?', 'et la suivante ?'],
  ])
    it(`refused: ${turns.join(' / ')}`, () => assert.notEqual(ask(...turns).status, 'answered'));

  for (const question of [
    'When is TDC 49?',
    'When is TDC 4?',
    // Two documents' months differ.
    'When is TDC 50?',
    'When did TDC 46 open?',
    'Where was TDC 46?',
    'When did TDC 46 take up the toucans?',
  ])
    it(`refused: ${question}`, () => assert.notEqual(ask(question).status, 'answered'));

  it('is not told by a document of another family, where the letters may be of another body', () => {
    const other = answerTurns(worldOf('KITE/2016/20'), ['When is TDC 46?'], { today: '2026-11-21' });
    assert.ok(!other.sources.some(({ quote }) => quote.includes('TDC 46')));
  });
});
