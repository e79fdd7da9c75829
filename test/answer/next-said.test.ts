import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const ENGLISH = `1. The twelfth session of CORAL was to be held from 25 to 29 May 2015 under a theme.

2. The thirteenth session of CORAL will be held from 6 to 10 June 2016.

3. The fourth session of KELP may be held on 3 June 2015, subject to funds.

4. The third session of the SQUID Committee will be held from 1 to 2 June 2015.

5. CORAL adopted a plan for the period from 1 to 5 January 2015.

6. The second session of PLAICE will be held on 4 and 5 June 2015 and the third session of PLAICE from 4 to 9 June 2015.
`;
const FRENCH = '1. La deuxième session de la MEROU se tiendra du 8 au 12 juin 2015.\n';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': ENGLISH,
      'records/a.yml': recordOf([], { language: 'en', title: 'Report' }),
      'texts/b.txt': FRENCH,
      'records/b.yml': recordOf([], { text: 'b.txt', language: 'fr', title: 'Rapport sur les mers' }),
    }),
  ),
);

describe('the next session of a body that is known by its letters', () => {
  const TWELFTH = ['2015-05-25/2015-05-29'];
  const table: [question: string, today: string, dates: string[]][] = [
    ['When is the next CORAL session?', '2015-05-04', TWELFTH],
    ['Quand a lieu la prochaine session de CORAL ?', '2015-05-04', TWELFTH],
    ['¿Cuándo es la próxima sesión de CORAL?', '2015-05-04', TWELFTH],
    ['Когда следующая сессия CORAL?', '2015-05-04', TWELFTH],
    ['متى تعقد الدورة القادمة لـ CORAL؟', '2015-05-04', TWELFTH],
    ['CORAL下届会议什么时候举行？', '2015-05-04', TWELFTH],
    ['When is the next CORAL session?', '2015-05-25', ['2016-06-06/2016-06-10']],
    ['Quand a lieu la prochaine session de la MEROU ?', '2015-05-04', ['2015-06-08/2015-06-12']],
    // Past, another name, another thing, under a condition, of another body, and two that begin on one day.
    ['When is the next CORAL session?', '2017-01-01', []],
    ['When is the next CORALS session?', '2015-05-04', []],
    ['When is the next CORAL session on gender?', '2015-05-04', []],
    ['Where is the next CORAL session?', '2015-05-04', []],
    ['When is the next KELP session?', '2015-05-04', []],
    ['When is the next SQUID session?', '2015-05-04', []],
    ['When is the next PLAICE session?', '2015-05-04', []],
  ];
  for (const [question, today, dates] of table)
    it(`${question} (${today})`, () => {
      const answer = answerTurns(world, [question], { today });
      assert.deepEqual(answer.status === 'answered' ? answer.dates : [], dates, answer.lead);
    });
});
