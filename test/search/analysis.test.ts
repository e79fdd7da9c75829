import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../src/model.ts';
import { analyse, content, fold, stem, words } from '../../src/search/analysis.ts';
import { inTime } from '../fixtures/in-time.ts';

test('folding leaves letters that people type alike', () => {
  const table: [string, string][] = [
    ['Séance d’ouverture', "seance d'ouverture"],
    ['RÉUNION', 'reunion'],
    ['œuvre Ægis', 'oeuvre aegis'],
    ['ﬁn', 'fin'],
    ['１er', '1er'],
    ['e\u0301te\u0301', 'ete'],
    ['Пётр ЁЛКА Йод', 'петр елка йод'],
    ['الإجتماعُ ٧', 'الاجتماع 7'],
    ['۱۲ کی', '12 كي'],
    ['', ''],
  ];
  for (const [text, folded] of table) assert.equal(fold(text), folded);
});

test('words carry their places in the text as it was typed', () => {
  const text = 'Quel est l’ordre du jour, point 1 a) ?';
  const found = words(text);
  assert.deepEqual(
    found.map((word) => word.text),
    ['quel', 'est', "l'ordre", 'du', 'jour', 'point', '1', 'a'],
  );
  assert.deepEqual(found[2], { text: "l'ordre", start: 9, end: 16 });
  for (const { text: folded, start, end } of found) assert.equal(fold(text.slice(start, end)), folded);
});

test('French text becomes stems without stop words and elision', () => {
  const table: [string, string[]][] = [
    ['Quelles étaient les dates de la 2e réunion ?', ['dat', '2', 'reunion']],
    ["L'adoption de l’ordre du jour", ['adopt', 'ordre', 'jour']],
    ['lorsqu’il jusqu’aux qu’une', []], // elision leaves stop words only
    ['1er octobre 2009', ['1', 'octobr', '2009']], // the end of a number is no word
    ['CTOC/COP/WG.2/2007/3', ['ctoc', 'cop', 'wg', '2', '2007', '3']],
    ['wg2', ['wg', '2']], // as the symbol is indexed
    ['2007\t10', ['2007', '10']], // a tab separates
    ['a b c 7', ['7']], // single letters go, digits stay
    ['réunions reunions RÉUNION', ['reunion', 'reunion', 'reunion']], // typed without accents, in the plural
    ["aujourd'hui", []],
    ['', []],
  ];
  for (const [text, terms] of table) assert.deepEqual(analyse(text, 'fr'), terms, text);
});

test('English text becomes stems without stop words and possessives', () => {
  const table: [string, string[]][] = [
    ["Which decision created the Group's mandate?", ['decision', 'creat', 'group', 'mandat']],
    ["what's the 3rd meeting about", ['3', 'meet']],
    ["didn't they meet in 2011", ['meet', '2011']],
    ['How many meetings', ['meet']],
  ];
  for (const [text, terms] of table) assert.deepEqual(analyse(text, 'en'), terms, text);
});

const others: { language: Language; cases: [string, string[]][] }[] = [
  {
    language: 'ar',
    cases: [
      ['متى عُقِدَ الاجتماعُ السابع؟', ['عقد', 'اجتماع', 'سابع']], // vowel signs go
      ['إجتماعات', ['اجتماع']], // hamza typed where none belongs, and the plural
      ['الإجتماعات', ['اجتماع']],
      ['والقرارات للدورة', ['قرار', 'دور']],
      ['القضية القضيه', ['قض', 'قض']], // ه typed for ة
      ['المسـتوى المستوي', ['مستو', 'مستو']], // a lengthening stroke, ي typed for ى
      ['٣ تشرين الأول/أكتوبر ٢٠٠٧', ['3', 'تشر', 'اول', 'اكتوبر', '2007']],
    ],
  },
  {
    language: 'es',
    cases: [
      ['¿Cuándo se celebró el período de sesiones?', ['celebr', 'period', 'sesion']],
      ['organización organizaciones organizacion', ['organiz', 'organiz', 'organiz']],
      ['sesión sesiones', ['sesion', 'sesion']],
      ['el 3er punto', ['3', 'punt']],
    ],
  },
  {
    language: 'ru',
    cases: [
      ['Когда была создана Рабочая группа?', ['созда', 'рабоч', 'групп']],
      ['трёхдневный трехдневный', ['трехдневн', 'трехдневн']],
      ['третий третьей и третьего', ['трет', 'трет', 'трет']], // й is a letter of its own
      ['и\u0306 решении\u0306 решений', ['решен', 'решен']],
      ['7-й сессии', ['7', 'сесс']],
    ],
  },
  {
    language: 'zh',
    cases: [
      ['工作组何时成立？', ['工', '工作', '作', '作组', '组', '成', '成立', '立']],
      ['会议的目的', ['会', '会议', '议', '议的', '的目', '目', '目的']], // 的 alone says nothing
      ['ＷＧ２会议2007年', ['wg', '2', '会', '会议', '议', '2007', '年']],
      ['什么时候', []],
    ],
  },
];

for (const { language, cases } of others)
  test(`${language}: what people type in several ways becomes the same terms`, () => {
    for (const [text, terms] of cases) assert.deepEqual(analyse(text, language), terms, text);
  });

test('content words are folded, not stemmed', () => {
  assert.deepEqual(content('Quelles étaient les dates de la 2e réunion ?', 'fr'), ['dates', '2', 'reunion']);
  assert.equal(stem('decisions', 'fr'), 'decis');
  assert.equal(stem('2007', 'fr'), '2007');
});

test('hostile lines are read in linear time', () => {
  const lines = [
    'a',
    'é',
    "l'",
    "'",
    '’',
    '1a',
    'e\u0301',
    ' ',
    '\u0000',
    '\ud800',
    'œ',
    'ation',
    '\u0301',
    '漢',
    'и\u0306',
    'ـ',
    'و',
  ];
  for (const piece of lines) {
    const line = piece.repeat(Math.ceil(50_000 / piece.length));
    for (const run of [
      fold,
      words,
      (text: string) => analyse(text, 'fr'),
      (text: string) => analyse(text, 'en'),
      (text: string) => analyse(text, 'ar'),
    ])
      inTime(JSON.stringify(piece), () => run(line));
  }
});

test('words that differ in meaning have stems that differ', () => {
  const table: ['en' | 'fr', string, string][] = [
    ['en', 'informal', 'informed'],
    ['en', 'internal', 'international'],
    ['en', 'generated', 'general'],
    ['en', 'police', 'policy'],
    ['en', 'importance', 'imports'],
    ['fr', 'officieuses', 'officielles'],
  ];
  for (const [language, one, other] of table) assert.notEqual(stem(one, language), stem(other, language));
  assert.equal(stem('importance', 'en'), stem('important', 'en'));
  assert.equal(stem('informally', 'en'), stem('informal', 'en'));
});
