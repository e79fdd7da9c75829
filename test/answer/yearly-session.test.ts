import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const SESSION = (dates: string, term: string, quote: string) =>
  `  - session: { body: tide, dates: ${dates}, term: ${term}, status: held }\n    paragraph: "1"\n    quote: ${quote}`;
const ITEM = '  - item: { number: "4", title: Fees }\n    paragraph: "2"\n    quote: Fees';

const facts = (text: string, dates: string) => ({
  text,
  language: 'en',
  title: `Report of the Tide Council for ${dates.slice(0, 4)}`,
  session: `{ body: tide, dates: ${dates} }`,
});

const OFFICERS = `3. The Bureau was constituted as follows:

Chair :

Ada Hake (Peru)

Vice-Chair -cum-Rapporteur :

Eva Gamba (Italy)

TIDE/2025/7

D. Agenda and organization of work

4. At its 461st meeting, on 12 June 2025, the Council adopted its report.
`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `1. The Council met from 10 to 13 June 2025.\n\n2. Fees\n\n${OFFICERS}`,
      'texts/b.txt': '1. The Council met from 3 to 6 February 2025.\n\n2. Fees\n',
      'records/a.yml': recordOf(
        [SESSION('2025-06-10/2025-06-13', 'annual', 'from 10 to 13 June 2025'), ITEM],
        facts('a.txt', '2025-06-10/2025-06-13'),
      ),
      'records/b.yml': recordOf(
        [SESSION('2025-02-03/2025-02-06', 'first regular', 'from 3 to 6 February 2025')],
        facts('b.txt', '2025-02-03/2025-02-06'),
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-01-05' });

describe('a session of the year of which another alone is known', () => {
  const questions = [
    'When was the second regular session 2025 of the Tide Council?',
    'When was the organizational session 2025 of the Tide Council?',
    'Когда прошла вторая очередная сессия 2025 года Совета приливов?',
  ];
  for (const question of questions) it(question, () => assert.equal(ask(question).status, 'not-in-records'));
});

describe('a session that a question names by its place in the year', () => {
  const table: [question: string, dates: string[]][] = [
    ['When was the annual session 2025 of the Tide Council?', ['2025-06-10/2025-06-13']],
    ['When was the 2025 annual session of the Tide Council?', ['2025-06-10/2025-06-13']],
    ['When was the first regular session 2025 of the Tide Council?', ['2025-02-03/2025-02-06']],
    ['Quand a eu lieu la session annuelle de 2025 du Conseil des marées ?', ['2025-06-10/2025-06-13']],
    ['¿Cuándo se celebró el período de sesiones anual de 2025 del Consejo de Mareas?', ['2025-06-10/2025-06-13']],
    ['Когда состоялась ежегодная сессия 2025 года Совета приливов?', ['2025-06-10/2025-06-13']],
    ['متى عُقدت الدورة السنوية لمجلس المد لعام 2025؟', ['2025-06-10/2025-06-13']],
    ['潮汐理事会2025年年度会议何时举行？', ['2025-06-10/2025-06-13']],
    // No such session is known.
    ['When was the second regular session 2025 of the Tide Council?', []],
    ['When was the annual session 2024 of the Tide Council?', []],
  ];
  for (const [question, dates] of table) it(question, () => assert.deepEqual(ask(question).dates, dates));
});

describe('officers and meetings of a report that has no number', () => {
  const table: [question: string, quotes: string[]][] = [
    [
      'Who was Rapporteur of the Tide Council in 2025?',
      ['The Bureau was constituted as follows:', 'Vice-Chair -cum-Rapporteur :', 'Eva Gamba (Italy)'],
    ],
    [
      'When was the 461st meeting of the Tide Council?',
      ['At its 461st meeting, on 12 June 2025, the Council adopted its report.'],
    ],
    ['Who was Rapporteur of the Tide Council in 2024?', []],
    ['When was the 462nd meeting of the Tide Council?', []],
  ];
  for (const [question, quotes] of table)
    it(question, () => {
      const { status, sources } = ask(question);
      assert.deepEqual(status === 'answered' ? sources.map(({ quote }) => quote) : [], quotes);
    });
});
