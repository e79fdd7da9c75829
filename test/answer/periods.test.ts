import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { givesPeriod } from '../../src/answer/evidence/days/periods.ts';
import type { Language } from '../../src/model.ts';

describe('within which time, or before which event, something is to be done', () => {
  const table: [language: Language, text: string, gives: boolean][] = [
    ['en', 'Within three weeks of the notice, the Party appoints a diver.', true],
    ['en', 'Papers must be handed in at the latest before the end of the first meeting.', true],
    ['en', 'Papers are handed in no later than the opening of the session.', true],
    ['en', 'Papers are handed in at the end of the first meeting.', false],
    ['fr', 'Les papiers sont remis au plus tard avant la fin de la première séance.', true],
    ['fr', "Les papiers sont remis avant l'ouverture de la session.", true],
    ['fr', 'Les papiers sont remis à la fin de la séance.', false],
    ['es', 'Los documentos se entregan antes del final de la primera sesión.', true],
    ['es', 'Los documentos se entregan a más tardar antes de la apertura del período de sesiones.', true],
    ['es', 'Los documentos se entregan al final de la sesión.', false],
    ['ru', 'Документы представляются до окончания первого заседания.', true],
    ['ru', 'Документы представляются в конце заседания.', false],
    ['ar', 'تقدم الوثائق قبل نهاية الجلسة الأولى.', true],
    ['ar', 'تقدم الوثائق في نهاية الجلسة.', false],
    ['zh', '文件应不迟于第一次会议结束之前提交。', true],
    ['zh', '文件提交后会议结束。', false],
  ];
  for (const [language, text, gives] of table) it(text, () => assert.equal(givesPeriod(text, language), gives));
});
