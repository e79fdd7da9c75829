import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endsInPage } from '../../../src/records/formats/join-lines.ts';
import { goesOnInCell, opensTimetableRow } from '../../../src/records/formats/timetable-lines.ts';

describe('lines of a timetable that a narrow column broke', () => {
  const table: [line: string, next: string, goesOn: boolean][] = [
    ['Thursday  ', '12 June', true],
    ['jeudi', '12 juin', true],
    ['10 a.m. – ', '1 p.m.', true],
    ['1.15 –2.45', 'p.m.', true],
    ['Thursday', 'The Board met', false],
    ['10 a.m. – 1 p.m.', 'Item 4 Other matters', false],
  ];
  for (const [line, next, goesOn] of table)
    it(`${line} / ${next}`, () => assert.equal(goesOnInCell(line, next), goesOn));
});

describe('lines that begin a row of a timetable', () => {
  const table: [line: string, opens: boolean][] = [
    ['Item  4 Strategic plan: draft for review', true],
    ['Item 2 1 Closing statements', true],
    ['3–5 p.m.   General statements', true],
    ['Items of the agenda', false],
    ['2025 was a year', false],
  ];
  for (const [line, opens] of table) it(line, () => assert.equal(opensTimetableRow(line), opens));
});

describe('lines of contents that end with their page', () => {
  const table: [line: string, ends: boolean][] = [
    ['1. Adoption of the agenda  ..................   3 ', true],
    ['8 Field visits  ................................ ......   6', true],
    ['for the year ended 31 December 2024 ..  7', true],
    ['Ethics . . . . . .  . . . .      5', true],
    ['in the year 2024', false],
    ['and so on...', false],
  ];
  for (const [line, ends] of table) it(line, () => assert.equal(endsInPage(line), ends));
});
