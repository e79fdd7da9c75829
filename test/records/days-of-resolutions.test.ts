import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { decisionId } from '../../src/knowledge/schema-parts.ts';
import type { Body, Language } from '../../src/model.ts';
import { findDecisions } from '../../src/records/decision-numbers.ts';
import { decisionNumber } from '../../src/records/decision-series.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { plain } from '../../src/records/text.ts';
import { contents } from './reading.ts';

const assembly: Record<Language, string> = {
  en: 'General Assembly',
  fr: 'Assemblée générale',
  es: 'Asamblea General',
  ru: 'Генеральная Ассамблея',
  ar: 'الجمعية العامة',
  zh: '大会',
};
const council: Record<Language, string> = {
  en: 'Security Council',
  fr: 'Conseil de sécurité',
  es: 'Consejo de Seguridad',
  ru: 'Совет Безопасности',
  ar: 'مجلس الأمن',
  zh: '安全理事会',
};
const bodies: Body[] = [
  { id: 'general-assembly', series: 'A', zone: 'America/New_York', names: [assembly] },
  { id: 'security-council', series: 'S', zone: 'America/New_York', names: [council] },
];
const read = (language: Language, lines: readonly string[]) =>
  extractRecord(`${lines.join('\n\n')}\n`, { file: 'x.txt', bodies, places: [], language }).claims;
const days = (language: Language, lines: readonly string[]) =>
  contents(read(language, lines), 'decision').flatMap(({ id, by, date }) => (date ? [[id, by, date]] : []));

describe('the day of a resolution of the Assembly, on one line with its meeting', () => {
  const lines = (language: Language, title: string, ...end: string[]) => [
    'A/RES/48/246',
    assembly[language],
    title,
    '1. Decides to finance the Mission;',
    '2. Decides to go on.',
    ...end,
  ];
  const TITLE = '48/246. Financing of the Mission';
  const table: [Language, title: string, end: string][] = [
    ['en', TITLE, '92nd plenary meeting 5 April 1994'],
    ['en', TITLE, '92nd plenary meeting. 5 April 1994'],
    ['fr', '48/246. Financement de la Mission', '92e séance plénière 5 avril 1994'],
    ['es', '48/246. Financiación de la Misión', '92ª sesión plenaria 5 de abril de 1994'],
    ['ru', '48/246. Финансирование Миссии', '92-е пленарное заседание 5 апреля 1994 года'],
    ['ar', '48/246. تمويل البعثة', 'الجلسة العامة 92 5 نيسان/أبريل 1994'],
    ['zh', '48/246. 特派团经费的筹措', '第92次全体会议 1994年4月5日'],
    ['zh', '48/246.特派团经费的筹措', '第92次全体会议1994年4月5日'],
  ];
  for (const [language, title, end] of table)
    it(`is read, in ${language}: ${title} / ${end}`, () =>
      assert.deepEqual(days(language, lines(language, title, end)), [
        ['resolution 48/246', 'general-assembly', '1994-04-05'],
      ]));

  it('is quoted with its meeting', () => {
    const end = '92nd plenary meeting 5 April 1994';
    const claim = read('en', lines('en', TITLE, end)).find((one) => 'decision' in one && one.decision.date);
    assert.equal(claim?.quote, end);
  });

  const none: [why: string, end: string[]][] = [
    ['the text goes on', ['92nd plenary meeting 5 April 1994', 'Annex']],
    ['the meeting is no plenary one', ['92nd meeting 5 April 1994']],
    ['it is no day', ['92nd plenary meeting April 1994']],
    ['other words stand between', ['92nd plenary meeting was closed on 5 April 1994']],
    ['other words follow', ['92nd plenary meeting 5 April 1994 and after']],
    ['no meeting stands before it', ['Done at Headquarters 5 April 1994']],
  ];
  for (const [why, end] of none)
    it(`is none where ${why}`, () => assert.deepEqual(days('en', lines('en', TITLE, ...end)), []));
});

describe('the day of a resolution of the Security Council, under its heading', () => {
  const lines = (language: Language, heading: string, ...under: string[]) => [
    council[language],
    heading,
    ...under,
    '1. Decides to extend the mandate of the Panel;',
    '2. Decides to remain seized of the matter.',
  ];
  const HEADING = 'Resolution 1985 (2011)';
  const SAID = 'Adopted by the Security Council at its 6553rd meeting, on 10 June 2011';
  const table: [Language, heading: string, said: string][] = [
    ['en', HEADING, SAID],
    ['fr', 'Résolution 1985 (2011)', 'Adoptée par le Conseil de sécurité à sa 6553e séance, le 10 juin 2011'],
    ['es', 'Resolución 1985 (2011)', 'Aprobada por el Consejo de Seguridad en su 6553ª sesión, el 10 de junio de 2011'],
    ['ru', 'Резолюция 1985 (2011)', 'Принята Советом Безопасности на его 6553-м заседании 10 июня 2011 года'],
    ['ar', 'القرار 1985 (2011)', 'اتخذه مجلس الأمن في جلسته 6553، المعقودة في 10 حزيران/يونيه 2011'],
    ['zh', '第1985(2011)号决议', '安全理事会2011年6月10日第6553次会议通过'],
  ];
  for (const [language, heading, said] of table)
    it(`is read, in ${language}`, () => {
      assert.deepEqual(days(language, lines(language, heading, said)), [
        ['resolution 1985 (2011)', 'security-council', '2011-06-10'],
      ]);
      const claim = read(language, lines(language, heading, said)).find(
        (one) => 'decision' in one && one.decision.date,
      );
      assert.equal(claim?.quote, said);
    });

  it('may stand under its title', () =>
    assert.deepEqual(days('en', lines('en', HEADING, 'Panel of Experts', SAID)), [
      ['resolution 1985 (2011)', 'security-council', '2011-06-10'],
    ]));

  it('is that of each, where several are printed', () => {
    const other = SAID.replace('6553rd', '6141st').replace('10 June 2011', '12 June 2009');
    const both = [...lines('en', HEADING, SAID), ...lines('en', 'Resolution 1874 (2009)', other).slice(1)];
    assert.deepEqual(
      days('en', both).map(([id, , date]) => [id, date]),
      [
        ['resolution 1985 (2011)', '2011-06-10'],
        ['resolution 1874 (2009)', '2009-06-12'],
      ],
    );
  });

  const none: [why: string, under: string[]][] = [
    ['nothing says that it was adopted', ['Drafted by the Security Council at its 6553rd meeting, on 10 June 2011']],
    ['it gives no day', ['Adopted by the Security Council at its 6553rd meeting, in June 2011']],
    ['it gives two days', ['Adopted by the Security Council at its 6553rd meeting, on 10 June 2011 or 12 June 2011']],
    ['it is said further on', ['Panel of Experts', 'The Security Council,', SAID]],
    ['the sentence is about something else', [`The report was ${SAID.toLowerCase()}`]],
  ];
  for (const [why, under] of none)
    it(`is none where ${why}`, () => assert.deepEqual(days('en', lines('en', HEADING, ...under)), []));
});

describe('the number of a resolution of the Security Council', () => {
  const table: [Language, text: string, numbers: string[]][] = [
    ['en', 'resolution 1985 (2011) of 10 June 2011', ['1985 (2011)']],
    ['en', 'resolutions 1874 (2009), 1985 (2011) and 2050 (2012)', ['1874 (2009)', '1985 (2011)', '2050 (2012)']],
    ['en', 'Security Council resolution 242(1967)', ['242 (1967)']],
    ['fr', 'par sa résolution 1985 (2011)', ['1985 (2011)']],
    ['fr', 'les résolutions 1874 (2009) et 1985 (2011)', ['1874 (2009)', '1985 (2011)']],
    ['es', 'las resoluciones 1874 (2009) y 1985 (2011)', ['1874 (2009)', '1985 (2011)']],
    ['ru', 'в резолюциях 1874 (2009) и 1985 (2011)', ['1874 (2009)', '1985 (2011)']],
    ['ar', 'بموجب القرار 1985 (2011)', ['1985 (2011)']],
    ['ar', 'القرارين ١٨٧٤ (٢٠٠٩) و١٩٨٥ (٢٠١١)', ['1874 (2009)', '1985 (2011)']],
    ['zh', '第1985(2011)号决议', ['1985 (2011)']],
    ['zh', '第1874（2009）号和第1985（2011）号决议', ['1874 (2009)', '1985 (2011)']],
    ['en', 'by its resolution 9 (I) of 16 February 1946', ['9 (I)']],
    ['fr', 'sa résolution 217 A (III)', ['217A (III)']],
    ['es', 'en la resolución 1147 (XLI) del Consejo', ['1147 (XLI)']],
    ['ru', 'в резолюции 1147 (XLI)', ['1147 (XLI)']],
    ['zh', '第1147(XLI)号决议', ['1147 (XLI)']],
    ['ar', 'القرار 1147 (XLI)', ['1147 (XLI)']],
    ['en', 'paragraph 9 (i) of the resolution', []],
    ['en', 'resolution 1985 (annex)', []],
    ['en', 'resolution 1985 (1811)', []],
    ['en', 'resolution 1985, of 2011', []],
    ['en', 'resolution 19850 (2011)', []],
    ['en', 'the year 1985 (2011)', []],
  ];
  for (const [language, text, numbers] of table)
    it(`${text}: ${numbers.join(', ')}`, () =>
      assert.deepEqual(
        findDecisions(plain(text), languageOf(language)).map(({ id }) => id),
        numbers.map((number) => `resolution ${number}`),
      ));

  it('is written with one space', () => {
    for (const printed of ['1985 (2011)', '1985(2011)']) assert.equal(decisionNumber(printed), '1985 (2011)');
    assert.equal(decisionNumber('2/cp.17'), '2/CP.17');
  });

  const ids: [id: string, valid: boolean][] = [
    ['resolution 1985 (2011)', true],
    ['resolution 4 (1946)', true],
    ['resolution 48/246', true],
    ['decision SC-6/16', true],
    ['resolution 1985(2011)', false],
    ['resolution 1985 (1811)', false],
    ['resolution 19850 (2011)', false],
    ['resolution 1985 (2011) of 10 June', false],
    ['resolution 1985', false],
  ];
  for (const [id, valid] of ids)
    it(`is ${valid ? 'allowed' : 'refused'} in a record: ${id}`, () => assert.equal(v.is(decisionId, id), valid));
});
