import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namingMeeting } from '../../src/answer/reading/named-meetings.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('report', [
    'Report of the Tide Council',
    '1. The Council welcomed the report on the 43rd meeting of the PEG, held in Moroni from 15 to 20 February 2023.',
    '2. At the 2nd meeting of the TC, the Chair spoke of the 5th session of the PEG.',
  ]),
});

describe('letters with a number', () => {
  const table: [language: AnswerLanguage, text: string, read: string][] = [
    ['en', 'When was PEG 43?', 'When was the 43rd meeting of the PEG?'],
    ['fr', 'Quand a eu lieu PEG 43 ?', 'Quand a eu lieu la 43e réunion du PEG ?'],
    ['es', '¿Cuándo fue PEG 43?', '¿Cuándo fue la 43ª reunión del PEG?'],
    ['ru', 'Когда прошло PEG 43?', 'Когда прошло 43-е совещание PEG?'],
    // No document counts it, it is a session that is counted, and a body of its own.
    ['en', 'When was PEG 44?', 'When was PEG 44?'],
    ['en', 'When was PEG 5?', 'When was PEG 5?'],
    ['en', 'When was TC 2?', 'When was TC 2?'],
    ['en', 'What is PEG 43/1?', 'What is PEG 43/1?'],
  ];
  for (const [language, text, read] of table) it(text, () => assert.equal(namingMeeting(text, language, world), read));
});
