import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { asksNthDecision } from '../../src/answer/evidence/texts/nth-decision.ts';
import { BODIES } from '../fixtures/knowledge-folder.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const LINES = [
  'Lanterns of harbours',
  'The General Assembly,',
  'Recalling that it decided in 1998 to count all lanterns,',
  '1. Decides that every harbour shall keep a lantern;',
  '2. Also decides that a lantern shall have:',
  '(a) A wick;',
  '3. Requests the Secretary-General to count them;',
  '4. Further decides to return to the matter in 2031.',
];
const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper('harbours', LINES, [], { symbol: 'A/RES/99/1' }),
  ...paper('tides', ['Tides', 'The General Assembly,', '1. Requests the harbours to watch them.'], [], {
    symbol: 'A/RES/99/2',
  }),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('what a resolution that is held decides', () => {
  for (const question of [
    'What did resolution 99/1 decide?',
    'What does A/RES/99/1 say?',
    'Que décide la résolution 99/1 ?',
    '¿Qué decide la resolución 99/1?',
    'Что постановляет резолюция 99/1?',
  ])
    it(`is what its paragraphs begin with: ${question}`, () => {
      const { status, sources, decisions } = ask(question);
      assert.equal(status, 'answered');
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        [LINES[3], LINES[7]],
      );
      assert.deepEqual(decisions, ['resolution 99/1']);
    });

  it('is not told where nothing in it is decided: what it is is told instead', () => {
    const { kind, sources } = ask('What did resolution 99/2 decide?');
    assert.equal(kind, 'symbol');
    assert.ok(!sources.some(({ quote }) => quote?.includes('Requests')));
  });
});

describe('decisions counted by their order', () => {
  const table: ['en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh', string, boolean][] = [
    ['en', 'What is the first decision of CMP 14?', true],
    ['en', 'Which decision of CMP 14 was adopted first?', true],
    ['fr', 'Quelle est la dernière décision de la CMP 14 ?', true],
    ['es', '¿Cuál es la segunda resolución de la Asamblea?', true],
    ['ru', 'Какое первое решение приняла КС 14?', true],
    ['ar', 'ما هو أول مقرر للمؤتمر؟', true],
    ['zh', '缔约方会议通过的第一项决定是什么？', true],
    ['en', 'Which decision is on the first strategy?', false],
    ['zh', '第1号决议', false],
  ];
  for (const [language, typed, counts] of table)
    it(`${typed} ${counts}`, () => assert.equal(asksNthDecision({ typed, language }), counts));
});
