import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { opensRecordLine, standsAlone } from '../../src/records/lines-alone.ts';
import { bodies, places } from './bodies.ts';
import { contents } from './reading.ts';

describe('lines that stand alone without blank lines around them', () => {
  const table: [line: string, alone: boolean][] = [
    ['Third session', true],
    ['Contents', true],
    ['CL 120/11', true],
    ['see CL 120/11', false],
    ['Item 5 (b) of the provisional agenda**', true],
    ["Point 3 de l'ordre du jour provisoire*", true],
    ['Tercer período de sesiones', true],
    ['Пункт 1 предварительной повестки дня', true],
    ['الدورة الثالثة', true],
    ['临时议程*项目5(g)', true],
    ['第三届会议', true],
    ['Report of the Executive Director', true],
    ['Working paper by the Chairman of the Preparatory Committee', true],
    ['Rapport du Directeur exécutif', true],
    ['Informe de la Directora Ejecutiva', true],
    ['Доклад Директора-исполнителя', true],
    ['تقرير المدير التنفيذي', true],
    ['执行主任的报告', true],
    ['Working paper submitted by the delegation of', false],
    ['The report of the Executive Director', false],
    ['its third session', false],
    ['third session, held in', false],
    ['see item 5 of the provisional agenda', false],
    ['Contents of the report', false],
  ];
  for (const [line, alone] of table) it(line, () => assert.equal(standsAlone(line), alone));

  it('part a head that is written in one block', () => {
    const text = `Conference of the Parties to the United Nations Convention against Transnational Organized Crime
Eighth session
Vienna, Austria, 17-21 October 2016
Item 4 of the provisional agenda
Report on firearms
Contents
`;
    const { document, claims } = extractRecord(text, { file: 'x.txt', bodies, places });
    assert.deepEqual([document.item, document.title], ['4', 'Report on firearms']);
    assert.deepEqual(contents(claims, 'session'), [
      { body: 'ctoc-cop', number: 8, designation: 'session', dates: '2016-10-17/2016-10-21', place: 'Vienna' },
    ]);
  });
});

describe('lines of the head of a record of one meeting', () => {
  const SITTING = 'COMPTE RENDU ANALYTIQUE DE LA 670e SÉANCE';
  const table: [line: string, above: string, opens: boolean][] = [
    ['tenue au Palais Wilson, à Genève,', SITTING, true],
    ['held at Headquarters, New York,', 'Summary record of the 12th meeting', true],
    ['Présidente : Mme Diallo', 'le lundi 8 janvier 2001, à 10 heures', true],
    ['SOMMAIRE', 'Présidente : Mme Diallo', true],
    ['held in Bonn from 3 to 13 June 2024', 'Report of the Body on its sixtieth session,', false],
    ['tenue à Bonn', 'Rapport sur sa soixantième session', false],
    ['Sommaire des débats', SITTING, false],
  ];
  for (const [line, above, opens] of table) it(line, () => assert.equal(opensRecordLine(line, above), opens));
});
