import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Body, Language } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const bodies: Body[] = [
  {
    id: 'tide',
    series: 'TIDE',
    zone: 'UTC',
    names: [
      { en: 'Tide Council', fr: 'Conseil des marées', es: 'Consejo de Mareas', ru: 'Совет приливов', zh: '潮汐理事会' },
    ],
  },
];
const session = (language: Language, ...lines: string[]) =>
  extractRecord(`${lines.join('\n\n')}\n`, { file: 'x.txt', bodies, places: [], language }).document.session;

describe('a report of one session that was put before the next', () => {
  const heads: [language: Language, head: string, days: string, title: string, number: number][] = [
    [
      'en',
      'TIDE COUNCIL\n\nForty-second session',
      'Rome, 5-8 October 2015',
      'DRAFT REPORT OF THE FORTY-FIRST SESSION',
      41,
    ],
    ['en', 'TIDE COUNCIL\n\nForty-second session', 'Rome, 5-8 October 2015', 'Minutes of the forty-first session', 41],
    [
      'fr',
      'CONSEIL DES MARÉES\n\nDeuxième session',
      'Rome, 5-8 octobre 2015',
      'Projet de rapport de la première session',
      1,
    ],
    [
      'es',
      'CONSEJO DE MAREAS\n\nSegundo período de sesiones',
      'Roma, 5 a 8 de octubre de 2015',
      'Informe del primer período de sesiones',
      1,
    ],
    ['ru', 'СОВЕТ ПРИЛИВОВ\n\nВторая сессия', 'Рим, 5-8 октября 2015 года', 'Проект доклада о работе первой сессии', 1],
    // A later one, and a paper that only speaks of one.
    [
      'en',
      'TIDE COUNCIL\n\nForty-second session',
      'Rome, 5-8 October 2015',
      'Arrangements for the forty-third session',
      42,
    ],
    [
      'en',
      'TIDE COUNCIL\n\nForty-second session',
      'Rome, 5-8 October 2015',
      'Follow-up to the report of the forty-first session',
      42,
    ],
    ['en', 'TIDE COUNCIL\n\nForty-second session', 'Rome, 5-8 October 2015', 'Report of the forty-third session', 42],
  ];
  for (const [language, head, days, title, number] of heads)
    it(`${title}: ${number}`, () =>
      assert.deepEqual(session(language, head, days, title, '1. The session was opened by the Chair.'), {
        body: 'tide',
        number,
      }));
});

describe('what a report says that was put before the next session', () => {
  const world = worldHolding({
    'bodies.yml': TIDE,
    ...paper(
      'report',
      [
        'FORTY-SECOND SESSION OF THE TIDE COUNCIL',
        'DRAFT REPORT OF THE FORTY-FIRST SESSION',
        'The Chair, Ms. Ada Nurmi (Finland), opened the session of the Council.',
        ...OTHERS,
      ],
      [],
      { symbol: 'TIDE/42/3', session: '{ body: tide, number: 41 }' },
    ),
  });
  const status = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).status;
  it('is said of the earlier one', () =>
    assert.equal(status('Who was Chair of the Tide Council at its 41st session?'), 'answered'));
  it('is not said of the later one', () =>
    assert.equal(status('Who was Chair of the Tide Council at its 42nd session?'), 'not-in-records'));
});
