import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'executive',
    series: 'CX/EXEC',
    zone: 'UTC',
    names: [{ en: 'Executive Committee of the Pilots', fr: 'Comité exécutif des pilotes' }],
  },
  { id: 'board', series: 'PB', zone: 'UTC', names: [{ en: 'Pilots’ Board', ru: 'Совет лоцманов' }] },
  { id: 'council', series: 'PC', zone: 'UTC', names: [{ en: 'Council of Harbours' }] },
  { id: 'panel', zone: 'UTC', names: [{ en: 'Panel on Piers and Pilots' }], also: { en: ['PPP'] } },
];
const places: Place[] = [{ id: 'Geneva', names: { en: 'Geneva', fr: 'Genève', ru: 'Женева' } }];
const sessionsOf = (...lines: string[]) =>
  contents(
    extractRecord(`${lines.join('\n\n')}\n\n1. It met.\n`, { file: 'x.txt', bodies, places }).claims,
    'session',
  ).map(({ body, number, dates }) => [body, number, dates]);

describe('the session of a head', () => {
  const table: [what: string, lines: string[], sessions: unknown[]][] = [
    [
      'has its number in a title over its place and days (ALINORM 97/4)',
      ['Rapport de la quarante-quatrième session du Comité exécutif des pilotes', 'Genève, 19-22 juin 1997'],
      [['executive', 44, '1997-06-19/1997-06-22']],
    ],
    [
      'has a city that is not known, with its country in brackets',
      ['Pilots’ Board', 'Seventh session', 'Kestrel Bay (Farland), 4-6 May 2011'],
      [['board', 7, '2011-05-04/2011-05-06']],
    ],
    [
      'ends in "г." (CRC/C)',
      ['Совет лоцманов', 'Седьмая сессия', 'Женева, 4–6 мая 2011 г.'],
      [['board', 7, '2011-05-04/2011-05-06']],
    ],
    [
      'is of the body behind whose name its report is numbered (E/2000/30)',
      ['Council of Harbours', 'Pilots’ Board Report on the ninth session', '(18-20 April 2000)'],
      [['board', 9, '2000-04-18/2000-04-20']],
    ],
    [
      'has its place in brackets behind its days',
      ['Pilots’ Board', 'Seventh session', '4-6 May 2011 (Geneva, Switzerland)'],
      [['board', 7, '2011-05-04/2011-05-06']],
    ],
    [
      'is of the body whose letters stand behind its number, in capitals (IPCC-XLII/Doc. 3)',
      ['SEVENTH SESSION OF THE PPP', 'Kestrel Bay, Farland, 4-6 May 2011'],
      [['panel', 7, '2011-05-04/2011-05-06']],
    ],
  ];
  it('beside that which its paper reports (IPCC-XLII/Doc. 3)', () =>
    assert.deepEqual(
      sessionsOf(
        'SEVENTH SESSION OF THE PPP',
        'Kestrel Bay, Farland, 4-6 May 2011',
        'DRAFT REPORT OF THE SIXTH SESSION Geneva, Switzerland, 2-4 May 2010',
      ),
      [
        ['panel', 7, '2011-05-04/2011-05-06'],
        ['panel', 6, '2010-05-02/2010-05-04'],
      ],
    ));

  for (const [what, lines, sessions] of table) it(what, () => assert.deepEqual(sessionsOf(...lines), sessions));
});
