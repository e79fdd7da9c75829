import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const REPORT = [
  'Report of the Tide Council on its twelfth session',
  '1. The twelfth session was opened by the Chair.',
  'III. Gender and the sea',
  '(Agenda item 3)',
  '1. Proceedings',
  '2. The Council considered this agenda item at its 1st meeting.',
  '2. Conclusions',
  '3. The Council recommended that half of all pilots be women.',
  '4. It welcomed the workshop on pilots and agreed to:',
  '(a) Invite members to send their views;',
  '(b) Thank the hosts.',
  'IV. Agriculture on islands',
  '(Agenda item 4)',
  '5. The Council took note of the drought on most islands.',
  'V. Other matters',
  '6. The Council thanked the keepers of the lighthouse museum.',
  '7. The Council heard a statement of the museum.',
];
const NOTE = [
  'TIDE/2012/7',
  '1. Le Conseil examine les mesures propres à renforcer la confiance envers les pouvoirs publics des îles.',
];
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('report', REPORT, [], { kind: 'report', symbol: 'TIDE/2012/9', session: '{ body: tide, number: 12 }' }),
  ...paper('note', NOTE, [], { symbol: 'TIDE/2012/7', language: 'fr' }),
});
const quotesFor = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-21' });
  return status === 'answered' ? sources.map(({ quote }) => quote) : status;
};
const line = (start: string) => [...REPORT, ...NOTE].find((text) => text.startsWith(start))?.replace(/^\d+\. /, '');

describe('what a document says on a matter', () => {
  const gender = ['3. The', '4. It', '(a)', '(b)'];
  const table: [question: string, lines: string[]][] = [
    ['What does TIDE/2012/9 say about gender?', gender],
    ['According to TIDE/2012/9, what about gender and the sea?', gender],
    ['What does the report of TC 12 say about gender?', gender],
    ['Que dit TIDE/2012/9 sur le genre ?', gender],
    ['¿Qué dice TIDE/2012/9 sobre la agricultura?', ['5. The']],
    ['Что говорится в TIDE/2012/9 о гендерных вопросах?', gender],
    ['ماذا يقول TIDE/2012/9 عن الزراعة؟', ['5. The']],
    ['TIDE/2012/9 关于农业说了什么？', ['5. The']],
    // No heading has the words.
    ['What does TIDE/2012/9 say about the lighthouse museum?', ['6.']],
    ['What does TIDE/2012/7 say about trust in government?', ['1. Le']],
  ];
  for (const [question, lines] of table) it(question, () => assert.deepEqual(quotesFor(question), lines.map(line)));

  for (const question of [
    'What does TIDE/2012/9 say about gender and agriculture?',
    'What does TIDE/2012/9 say about piracy?',
    'What does the report of TC 13 say about gender?',
    'What does TIDE/2012/7 say about trust in banks?',
  ])
    it(`is refused: ${question}`, () => assert.equal(quotesFor(question), 'not-in-records'));
});
