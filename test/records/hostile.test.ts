import { describe, it } from 'node:test';
import { findDates } from '../../src/records/dates.ts';
import { readDocument } from '../../src/records/document.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { en } from '../../src/records/languages/en.ts';
import { fr } from '../../src/records/languages/fr.ts';
import { findSpokenSymbols } from '../../src/records/spoken-symbol.ts';
import { findSymbols, isSymbol, symbolKey } from '../../src/records/symbol.ts';
import { readSymbol } from '../../src/records/symbol-parts.ts';
import { inTime } from '../fixtures/in-time.ts';
import { bodies, places } from './bodies.ts';

const SIZE = 50_000;

const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

const LINES = [
  ' ',
  '\t',
  '*',
  '**a',
  '\\*',
  '[',
  '](',
  '[a](',
  '<',
  '<a ',
  '<i>',
  '&',
  '&amp',
  '|',
  '#',
  '- ',
  '1',
  '1 ',
  '1.',
  '1, ',
  '1 et ',
  '3-',
  'a',
  'A/',
  'A/1-',
  'A/1/',
  'CTOC/COP/WG.2/2007/3 ',
  'CTOC/COP/WG.2/2007/3-',
  'WG.2-2007-',
  'wg 2 ',
  '2007/',
  '2007 ',
  '3/10/2007 ',
  '31 février ',
  '2007-10-',
  '3 octobre ',
  'octobre 2007, ',
  'du 3 au ',
  'première et ',
  'décision 2/6 ',
  'décision 2/6, intitulée "',
  'dans la même décision ',
  "le Groupe de travail d'experts gouvernementaux sur l'assistance technique et ",
  'la Conférence a tenu ses ',
  'sa septième réunion ',
  'réunion du Groupe de travail tenue à Vienne ',
  'a. ',
  'M. A',
  '(((',
  '\u0300',
  '\ufeff',
  '😀',
];

describe('50 kB hostile lines', () => {
  for (const piece of LINES) {
    it(JSON.stringify(piece), () => {
      const line = fill(piece);
      inTime('readDocument', () => readDocument(line));
      for (const language of [fr, en]) {
        inTime('findDates', () => findDates(line, language));
      }
      inTime('findSymbols', () => findSymbols(line));
      inTime('findSpokenSymbols', () => findSpokenSymbols(line));
      inTime('isSymbol', () => isSymbol(line));
      inTime('symbolKey', () => symbolKey(line));
      inTime('readSymbol', () => readSymbol(line));
      inTime('extractRecord', () => {
        const name =
          'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée';
        extractRecord(`${name}\n\nDistr. générale\n\n1. ${line}\n`, { file: 'x.txt', bodies, places, language: 'fr' });
      });
    });
  }
});

describe('50 kB hostile lines in Arabic and Chinese', () => {
  const arabic = 'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية';
  const chinese = '《联合国打击跨国有组织犯罪公约》缔约方会议';
  const table: [name: string, piece: string][] = [
    [arabic, 'و'],
    [arabic, 'ا\u064b'],
    [arabic, 'المؤتمر و'],
    [arabic, 'الدورة الخامسة و'],
    [arabic, 'من 3 إلى '],
    [arabic, 'المقرر 2/6 و'],
    [chinese, '第'],
    [chinese, '1月20至'],
    [chinese, '2014年1月2日、'],
    [chinese, '第二届和'],
    [chinese, '第2/6号和'],
    [chinese, '下午3时至'],
  ];
  for (const [name, piece] of table)
    it(JSON.stringify(piece), () => {
      const text = `${name}\n\n1. ${fill(piece)}\n`;
      inTime('extractRecord', () => extractRecord(text, { file: 'x.txt', bodies, places }));
    });
});
