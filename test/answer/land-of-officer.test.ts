import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whoInPlaceOfLand } from '../../src/answer/land-of-officer.ts';

describe('a question from which country the holder of an office comes', () => {
  const cases: [typed: string, read: string][] = [
    ['What country is the Chair of SBI 50 from?', 'Who is the Chair of SBI 50?'],
    ['Which country does the Vice-Chair of the SBI come from?', 'Who is the Vice-Chair of the SBI?'],
    ['Where was the Rapporteur from?', 'Who was the Rapporteur?'],
    ['De quel pays vient le Président du SBI 50 ?', 'Qui est le Président du SBI 50 ?'],
    ['¿De qué país es el Presidente del SBI 50?', '¿Quién es el Presidente del SBI 50?'],
    ['Из какой страны Председатель SBI 50?', 'Кто Председатель SBI 50?'],
    ['من أي بلد رئيس SBI 50؟', 'من هو رئيس SBI 50؟'],
    ['SBI 50的主席来自哪个国家？', 'SBI 50的主席是谁？'],
    // No office, or another question.
    ['What country is the workshop in?', 'What country is the workshop in?'],
    ['Which country proposed the Chair?', 'Which country proposed the Chair?'],
  ];
  for (const [typed, read] of cases) it(typed, () => assert.equal(whoInPlaceOfLand(typed), read));
});
