import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import type { Reply } from '../../src/answer/compose.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases.ts';
import { sayNotDeputy } from '../../src/answer/steps/not-deputy.ts';
import { worldHolding } from '../fixtures/papers.ts';

const world = worldHolding({});
const say = phrasesOf('en');

/** Whether a sentence still answers a question. */
function answers(typed: string, quote: string): boolean {
  const asked = { typed, language: 'en', cues: new Set(['who']), leftover: [] } as unknown as Asked;
  const reply = { answer: { status: 'answered', kind: 'passage', sources: [{ quote }] } } as unknown as Reply;
  return sayNotDeputy(reply, asked, world, say).answer.status === 'answered';
}

describe('who heads an organization', () => {
  const table: [typed: string, quote: string, is: boolean][] = [
    ['Who is the Executive Director?', 'The Deputy Executive Director for Harbours spoke.', false],
    ['Who is the Executive Director?', 'The Executive Director and the Deputy Executive Director spoke.', true],
    ['Who is the Deputy Executive Director?', 'The Deputy Executive Director, Ms. Hake, spoke.', true],
    ['Who is the Executive Director?', 'La Directrice exécutive adjointe a parlé.', false],
    ['Qui est le Secrétaire général ?', 'Le Secrétaire général adjoint, M. Ray, a parlé.', false],
    ['¿Quién es la Directora Ejecutiva?', 'La Directora Ejecutiva Adjunta abrió la sesión.', false],
    ['Кто Генеральный секретарь?', 'Выступил заместитель Генерального секретаря г-н Рей.', false],
    ['من هو الأمين العام؟', 'وتكلم وكيل الأمين العام السيد راي.', false],
    ['谁是秘书长？', '副秘书长雷先生发了言。', false],
    ['谁是秘书长？', '秘书长雷先生发了言。', true],
    ['Who is the Director of the Bureau?', 'Extends the contract of Mr Tom Reed as Assistant Director.', false],
    ['Who is the Director of the Bureau?', 'Renouvelle le contrat de M. Reed, Adjoint au Directeur du Bureau.', false],
    ['¿Quién es el Director de la Oficina?', 'El Adjunto al Director, Sr. Reed, habló.', false],
    ['Кто директор бюро?', 'Выступил помощник директора г-н Рей.', false],
    ['من هو المدير؟', 'وتكلم نائب المدير السيد راي.', false],
    ['谁是主任？', '副主任雷先生发了言。', false],
    ['Who is the Director of the Bureau?', 'The Director of the Bureau, Mr. Tom Reed, spoke.', true],
    ['Who is the Coordinator?', 'The Deputy Coordinator, Ms. Hake, spoke.', false],
    // Nobody is named.
    ['Qui est le Directeur du BIML ?', 'Charge le Directeur du BIML de suivre le budget.', false],
    ['Who is the Registrar?', 'The Registrar keeps the list.', false],
    ['Who chaired?', 'The Deputy Executive Director spoke.', true],
  ];
  for (const [typed, quote, is] of table) it(`${typed} ${quote}`, () => assert.equal(answers(typed, quote), is));
});
