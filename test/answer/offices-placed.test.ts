import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysOffice } from '../../src/answer/evidence/lands/seats.ts';

describe('where an office stands', () => {
  const fr = 'Où se trouve le Bureau régional des phares ?';
  const en = 'Where is the regional office for lighthouses?';
  const es = '¿Dónde se encuentra la Oficina Regional de Faros?';
  const ru = 'Где находится региональное отделение по маякам?';
  const ar = 'أين يقع المكتب الإقليمي للمنارات؟';
  const zh = '灯塔区域办事处在哪里？';
  const table: [asked: string, text: string, is: boolean][] = [
    [fr, "Il note l'ouverture, en 2031, du Bureau régional des phares à Lima (Pérou).", true],
    [fr, 'Le Bureau régional des phares, sis à Lima, a écrit.', true],
    [fr, 'Le Bureau régional des phares a organisé un atelier à Lima.', false],
    [fr, "L'ouverture de la session, à laquelle le Bureau régional a assisté, a eu lieu à Lima.", false],
    [en, 'The opening of the regional office for lighthouses in Lima was welcomed.', true],
    [en, 'The regional office for lighthouses, based in Lima, wrote.', true],
    [en, 'The regional office for lighthouses is located in Lima.', true],
    [en, 'The regional office for lighthouses held a workshop in Lima.', false],
    [es, 'La apertura de la Oficina Regional de Faros en Lima.', true],
    [es, 'La Oficina Regional de Faros celebró un taller en Lima.', false],
    [ru, 'Открытие регионального отделения по маякам в Лиме.', true],
    [ru, 'Региональное отделение по маякам провело семинар в Лиме.', false],
    [ar, 'وافتتاح المكتب الإقليمي للمنارات في ليما.', true],
    [ar, 'ونظم المكتب الإقليمي للمنارات حلقة عمل في ليما.', false],
    [zh, '灯塔区域办事处设在利马。', true],
    [zh, '灯塔区域办事处在利马举办了讲习班。', false],
    // Something else is asked for.
    ['Où le Bureau régional des phares a-t-il tenu son atelier ?', "l'ouverture du Bureau régional à Lima", false],
    ['Where is the workshop?', 'The opening of the regional office in Lima.', false],
  ];
  for (const [asked, text, is] of table) it(`${is}: ${text}`, () => assert.equal(saysOffice(asked, text), is));
});
