import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper(
    'report',
    [
      'Report on the mending of nets',
      '1. The Council thanked the keepers subject to the availability of funds.',
      '2. Adoption of the agenda and other subjects.',
    ],
    [],
    { symbol: 'TIDE/2012/9' },
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the subject of a document', () => {
  for (const question of [
    'What is the subject of TIDE/2012/9?',
    'what is the topic of document TIDE/2012/9',
    'Quel est le sujet du document TIDE/2012/9 ?',
    "Quel est l'objet de TIDE/2012/9 ?",
    '¿Cuál es el asunto de TIDE/2012/9?',
    '¿Cuál es el tema del documento TIDE/2012/9?',
    'Какова тема документа TIDE/2012/9?',
    'ما موضوع الوثيقة TIDE/2012/9؟',
    'TIDE/2012/9的主题是什么？',
    'TIDE/2012/9文件的议题是什么？',
  ])
    it(`is what it is about: ${question}`, () => {
      const { kind, status, lead } = ask(question);
      assert.deepEqual([kind, status], ['symbol', 'answered'], lead);
      assert.match(lead, /Report on the mending of nets/);
    });

  it('is not that of something else in it', () =>
    assert.notEqual(ask('What is the subject of the workshop in TIDE/2012/9?').status, 'answered'));
});
