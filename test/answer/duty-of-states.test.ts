import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysDutyOfStates } from '../../src/answer/evidence/lands/duty-of-states.ts';

describe('which States must do something', () => {
  const table: [question: string, text: string, says: boolean][] = [
    ['¿Qué Estados deben usar la lista?', 'Los Estados partes objeto de examen utilizarán la lista.', true],
    ['Which States must use the list?', 'States parties under review shall use the list.', true],
    ['Quels États doivent utiliser la liste ?', 'Les États parties soumis à examen utilisent la liste.', true],
    [
      'Какие государства должны использовать список?',
      'Государства-участники, которые проходят обзор, используют список.',
      true,
    ],
    ['哪些国家必须使用清单？', '受审议缔约国应使用清单。', true],
    // No class of them is named, or it is asked which of them did it.
    ['Which States must use the list?', 'The list is used.', false],
    ['Which States used the list?', 'States parties under review used the list.', false],
  ];
  for (const [question, text, says] of table)
    it(`${question} ${text}`, () => assert.equal(saysDutyOfStates(question, text), says));
});
