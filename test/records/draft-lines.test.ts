import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endsSponsors, opensLongResolution, opensResolution, opensSponsors } from '../../src/records/draft-lines.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { readPlainText } from '../../src/records/formats/plain-text.ts';
import { partHead } from '../../src/records/run-together/part-head.ts';
import { bodies, places } from './bodies.ts';

describe('the end of the list of those who propose a draft', () => {
  const table: [line: string, ends: boolean][] = [
    ['South Africa:* draft resolution', true],
    ['Zambia and Zimbabwe: revised draft decision', true],
    ['Afrique du Sud : projet de résolution', true],
    ['Sudáfrica: proyecto de resolución', true],
    ['Южная Африка: проект резолюции', true],
    ['南非：决议草案', true],
    ['جنوب أفريقيا: مشروع قرار', true],
    ['The draft resolution', false],
    ['South Africa: draft resolution on water', false],
  ];
  for (const [line, ends] of table) it(line, () => assert.equal(endsSponsors(line), ends));
});

describe('the line with those who propose a draft', () => {
  const table: [line: string, title: string, item: string, opens: boolean][] = [
    ['South Africa:** draft resolution', 'Adoption of the report', 'Item 13 of the provisional agenda*', true],
    ['Afrique du Sud : projet de résolution', 'Adoption du rapport', "Point 13 de l'ordre du jour provisoire", true],
    ['Sudáfrica: proyecto de resolución', 'Aprobación del informe', 'Tema 13 del programa provisional', true],
    ['Южная Африка: проект резолюции', 'Утверждение доклада', 'Пункт 13 предварительной повестки дня*', true],
    ['جنوب أفريقيا: مشروع قرار', 'اعتماد التقرير', 'البند 13 من جدول الأعمال المؤقت', true],
    ['南非：决议草案', '通过报告', '项目13', true],
    ['Peru: draft resolution', 'Albania, Belgium, Norway and', 'Agenda item 4', false],
    ['America: draft resolution', 'United States of', 'Agenda item 4', false],
    ['Republic: draft resolution', 'Syrian Arab', 'Firearms', false],
    ['South Africa', 'Adoption of the report', 'Agenda item 4', false],
  ];
  for (const [line, title, item, opens] of table)
    it(`${line}: ${opens}`, () => assert.equal(opensSponsors(line, title, item), opens));
});

describe('the body with whose name a resolution begins', () => {
  const table: [line: string, opens: boolean][] = [
    ['The General Assembly,', true],
    ["L'Assemblée générale,", true],
    ['La Comisión de Estupefacientes,', true],
    ['Генеральная Ассамблея,', true],
    ['إن الجمعية العامة،', true],
    ['大会，', true],
    ['The General Assembly', false],
    ['the General Assembly, in its resolution,', false],
    ['Recalling the report,', false],
    ['the Council,', false],
  ];
  for (const [line, opens] of table) it(line, () => assert.equal(opensResolution(line), opens));
});

describe('a long name with which a resolution begins', () => {
  const table: [line: string, opens: boolean][] = [
    ['The Third United Nations World Conference on the Reduction of Tides,', true],
    ['La Tercera Conferencia Mundial de las Naciones Unidas sobre la Reducción de las Mareas,', true],
    ['Третья Всемирная конференция Организации Объединенных Наций по уменьшению приливов,', true],
    ['إن المؤتمر العالمي الثالث المعني بالحد من أخطار المد والجزر،', true],
    ['The General Assembly,', false],
    ['Taking note of the report of the Executive Board of the Harbour Fund,', false],
  ];
  for (const [line, opens] of table) it(line, () => assert.equal(opensLongResolution(line), opens));
});

const HEAD = `Agenda item 4
Firearms
Albania, Belgium, Bulgaria, Cameroon, Canada, Croatia, Denmark, Norway and
Peru: draft resolution
Tracing of ships
The General Assembly,
`;

describe('a draft', () => {
  it('has the title under those who propose it, where nothing else parts the lines', () => {
    const { document } = extractRecord(`${HEAD}\n1. Decides to meet.\n`, { file: 'x.txt', bodies, places });
    assert.deepEqual([document.title, document.kind], ['Tracing of ships', 'draft resolution']);
  });

  it('has the title under the one who proposes it, below the item and its title', () => {
    const head = HEAD.replace(/Albania[^:]*/u, 'Peru').replace(
      'The General Assembly,',
      'The Third World Conference on Tides,',
    );
    const { document } = extractRecord(`${head}Having met in Lima,\n`, { file: 'x.txt', bodies, places });
    assert.deepEqual([document.title, document.kind, document.item], ['Tracing of ships', 'draft resolution', '4']);
  });

  it('keeps its title apart where its lines were broken to fit a page', () => {
    const prose = 'Recalling that ships are traced by many, and that those who trace\nthem are few, and\n'.repeat(6);
    const { text } = readPlainText(`${HEAD}${prose}`);
    const lines = text.split('\n\n').map((line) => line.trim());
    const from = lines.findIndex((line) => line.startsWith('Albania'));
    assert.deepEqual(lines.slice(from, from + 3), [
      'Albania, Belgium, Bulgaria, Cameroon, Canada, Croatia, Denmark, Norway and Peru: draft resolution',
      'Tracing of ships',
      'The General Assembly,',
    ]);
  });

  it('keeps the days of the resolutions that it names in their sentences', () => {
    const head =
      'General Assembly Distr.: Limited\n28 November 2001\nOriginal: English\nFifty-sixth session\nThird Committee\n';
    const said = 'Recalling the Declaration, adopted in its resolution 41/128 of 4 December 1986, confirmed';
    const parted = partHead(`${head}${said}`) ?? '';
    assert.ok(parted.includes(said), parted);
    assert.ok(parted.includes('\n28 November 2001\n'), parted);
  });
});
