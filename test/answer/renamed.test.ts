import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { renamingIn } from '../../src/answer/renamings.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const EN = 'Decides to redesignate the Lamp Committee as the Light Committee;';
const FR = 'Décide de changer la dénomination du Comité des lampes en « Comité de la lumière » ;';
const RU = 'постановляет переименовать Комитет ламп в Комитет света;';

const world = worldOfTexts([
  { symbol: 'TIDE/RES/2031/4', lines: ['Referring to the needs of the Tide Council,', `1. ${EN}`] },
  { symbol: 'TIDE/RES/2031/4', language: 'fr', lines: ['Rappelant les besoins du Conseil des marées,', `1. ${FR}`] },
  { symbol: 'TIDE/RES/2031/4', language: 'ru', lines: ['Ссылаясь на нужды Совета приливов,', `1. ${RU}`] },
]);
const told = (question: string) => {
  const { status, sources, decisions } = answerTurns(world, [question], { today: '2026-11-27' });
  return status === 'answered' ? [...sources.map(({ quote }) => quote), ...decisions] : [];
};

describe('another name', () => {
  const NUMBER = 'resolution 2031/4';
  const asked: [question: string, told: string[]][] = [
    ['What is the Lamp Committee of the Tide Council called now?', [EN]],
    ['What is the Lamp Committee called since TIDE/RES/2031/4?', [EN]],
    ['What was the Light Committee of the Tide Council called before?', [EN]],
    ['Which resolution renamed the Lamp Committee as the Light Committee?', [EN, NUMBER]],
    ['Quelle résolution a rebaptisé le Comité des lampes en Comité de la lumière ?', [FR, NUMBER]],
    ['Какая резолюция переименовала Комитет ламп в Комитет света?', [RU, NUMBER]],
    // Another name, another number, a name that it has not given up, or one of any body.
    ['Which resolution renamed the Lamp Committee as the Dark Committee?', []],
    ['What is the Lamp Committee called since TIDE/RES/2031/5?', []],
    ['What is the Light Committee of the Tide Council called now?', []],
    ['What was the Lamp Committee of the Tide Council called before?', []],
    ['What is the Lamp Committee called now?', []],
    ['What is the Net Committee of the Tide Council called now?', []],
  ];
  for (const [question, quotes] of asked) it(question, () => assert.deepEqual(told(question), quotes));
});

describe('the name that a decision gives', () => {
  const given: [sentence: string, code: Language, now: string | undefined][] = [
    [EN, 'en', 'Light Committee'],
    ['Recommends that the Council redesignate the Lamp Committee as the Light Committee;', 'en', undefined],
    ['Decides to change the name of the Lamp Committee to the Light Committee.', 'en', 'Light Committee'],
    ['Decides that the Lamp Committee shall henceforth be known as the Light Committee.', 'en', 'Light Committee'],
    [FR, 'fr', 'Comité de la lumière'],
    ['Decide cambiar la denominación del Comité de Lámparas a Comité de la Luz;', 'es', 'Comité de la Luz'],
    [RU, 'ru', 'Комитет света'],
    ['تقرر تغيير اسم لجنة المصابيح إلى "لجنة الضوء"؛', 'ar', 'لجنة الضوء'],
    ['决定将灯具委员会改为"光明委员会"；', 'zh', '光明委员会'],
  ];
  for (const [sentence, code, now] of given) it(sentence, () => assert.equal(renamingIn(sentence, code)?.now, now));
});
