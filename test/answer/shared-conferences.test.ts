import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const names = (en: string, fr: string, es: string, ru: string, ar: string, zh: string) =>
  `{ en: "${en}", fr: "${fr}", es: "${es}", ru: "${ru}", ar: "${ar}", zh: "${zh}" }`;

const BODIES = `default: seeds
bodies:
  - id: seeds
    zone: UTC
    names: [${names('Conference of the Parties to the Treaty on Seeds', 'Conférence des Parties au Traité sur les semences', 'Conferencia de las Partes en el Tratado sobre Semillas', 'Конференция сторон Договора о семенах', 'مؤتمر الأطراف في معاهدة البذور', '种子条约缔约方会议')}]
    also: { en: [COP, Conference of the Parties], fr: [COP, Conférence des Parties], es: [COP, Conferencia de las Partes], ru: [КС, Конференция сторон], ar: [مؤتمر الأطراف], zh: [缔约方会议] }
  - id: tides
    zone: UTC
    names: [${names('Conference of the Parties to the Convention on Tides', 'Conférence des Parties à la Convention sur les marées', 'Conferencia de las Partes en la Convención sobre las Mareas', 'Конференция сторон Конвенции о приливах', 'مؤتمر الأطراف في اتفاقية المد', '潮汐公约缔约方会议')}]
  - id: ramsar-cop
    zone: UTC
    names: [${names('Conference of the Parties to the Convention on Wetlands', 'Conférence des Parties à la Convention sur les zones humides', 'Conferencia de las Partes en la Convención sobre los Humedales', 'Конференция сторон Конвенции о водно-болотных угодьях', 'مؤتمر الأطراف في اتفاقية الأراضي الرطبة', '湿地公约缔约方会议')}]
places: []
`;

const TEXT = `1. The Conference of the Parties to the Treaty on Seeds held its fourth session from 7 to 9 June 2018.

2. The Conference of the Parties to the Convention on Tides will hold its ninth session from 8 to 12 June 2026.

3. The Conference of the Parties to the Convention on Tides will hold its tenth session from 7 to 11 June 2027.
`;

const claim = (at: number, id: string, number: number, dates: string, status: string, quote: string) =>
  sessionClaim(`body: ${id}, number: ${number}, dates: ${dates}, status: ${status}`, quote).replace('"1"', `"${at}"`);

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          claim(1, 'seeds', 4, '2018-06-07/2018-06-09', 'held', 'fourth session from 7 to 9 June 2018'),
          claim(2, 'tides', 9, '2026-06-08/2026-06-12', 'planned', 'ninth session from 8 to 12 June 2026'),
          claim(3, 'tides', 10, '2027-06-07/2027-06-11', 'planned', 'tenth session from 7 to 11 June 2027'),
        ],
        { language: 'en', title: 'Report' },
      ),
    }),
  ),
);

describe('the Conference that is meant by a name that several share', () => {
  const NINTH = ['2026-06-08/2026-06-12'];
  const table: [question: string, today: string, dates: string[]][] = [
    ['When is the next COP?', '2025-11-21', NINTH],
    ['When is the next session of the Conference of the Parties?', '2025-11-21', NINTH],
    ['la prochaine COP cest quand ?', '2025-11-21', NINTH],
    ['¿Cuándo es la próxima COP?', '2025-11-21', NINTH],
    ['Когда следующая КС?', '2025-11-21', NINTH],
    ['下一届缔约方会议什么时候开？', '2025-11-21', NINTH],
    ['متى تعقد الدورة المقبلة لمؤتمر الأطراف؟', '2025-11-21', NINTH],
    ['When is the next COP?', '2026-07-01', ['2027-06-07/2027-06-11']],
    ['Quand aura lieu la COP de 2027 ?', '2025-11-21', ['2027-06-07/2027-06-11']],
    ['When was the COP in June 2018?', '2025-11-21', ['2018-06-07/2018-06-09']],
    ['When is the next COP?', '2028-01-01', []],
    ['Quand aura lieu la COP de 2029 ?', '2025-11-21', []],
    ['When is the next session of the Conference of the Parties to the Treaty on Seeds?', '2025-11-21', []],
    // Where the Conference that the letters stand for has one to come, no other is told.
    ['When is the next COP?', '2018-01-01', ['2018-06-07/2018-06-09']],
    // The Conference of another convention has a fourth session, and this one has none.
    ['When was COP 4?', '2025-11-21', ['2018-06-07/2018-06-09']],
    ['When was Ramsar COP4?', '2025-11-21', []],
  ];
  for (const [question, today, dates] of table)
    it(`${question} (${today})`, () => {
      const answer = answerTurns(world, [question], { today });
      assert.equal(answer.status, dates.length > 0 ? 'answered' : 'not-in-records', answer.lead);
      assert.deepEqual(answer.dates, dates);
    });
});
