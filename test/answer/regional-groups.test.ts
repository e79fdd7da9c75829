import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { asksRegionalGroup, namesRegionalGroup } from '../../src/answer/evidence/lands/regional-groups.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const NOTED =
  'The panel noted that, by rotation among the regional groups, the president of LAMP 31 would come from the African States.';
const OPENED = 'The president of LAMP 30 opened the fair of all the regional groups.';
const world = worldOfTexts([{ lines: [NOTED, OPENED] }]);
const told = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-27' });
  return status === 'answered' ? sources.map(({ quote }) => quote) : [];
};

describe('from which regional group somebody comes', () => {
  const asked: [question: string, quotes: string[]][] = [
    ['From which regional group should the LAMP 31 president come?', [NOTED]],
    ['From which regional group should the LAMP 30 president come?', []],
    ['From which regional group should the SBI 31 president come?', []],
    ['From which regional group should the LAMP 31 vice-president come?', []],
  ];
  for (const [question, quotes] of asked) it(question, () => assert.deepEqual(told(question), quotes));

  const questions = [
    'From which regional groups do they come?',
    'De quel groupe régional vient-il ?',
    '¿De qué grupo regional procede?',
    'Из какой региональной группы он?',
    '主席来自哪些国家组？',
  ];
  for (const question of questions) it(question, () => assert.ok(asksRegionalGroup(question)));
  it('is not asked by every question on groups', () => assert.ok(!asksRegionalGroup('Which group of experts met?')));

  const groups: [text: string, language: Language][] = [
    ['the Western European and other States', 'en'],
    ["le Groupe des États d'Afrique", 'fr'],
    ['los Estados de África', 'es'],
    ['восточноевропейские государства', 'ru'],
    ['الدول الأفريقية', 'ar'],
    ['亚洲和太平洋国家', 'zh'],
  ];
  for (const [text, language] of groups) it(text, () => assert.ok(namesRegionalGroup(text, language)));
});
