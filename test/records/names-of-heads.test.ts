import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language, Place } from '../../src/model.ts';
import { bareMention } from '../../src/records/bare-names.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const council: Body = {
  id: 'council',
  series: 'CL',
  zone: 'UTC',
  names: [
    {
      en: 'Council of the World Tide Organization',
      fr: "Conseil de l'Organisation mondiale des marées",
      es: 'Consejo de la Organización Mundial de las Mareas',
      ru: 'Совет Всемирной организации приливов',
      ar: 'مجلس المنظمة العالمية للمد والجزر',
      zh: '世界潮汐组织理事会',
    },
  ],
};
const reef: Body = {
  id: 'reef',
  series: 'REEF',
  zone: 'UTC',
  names: [{ en: 'Plenary of the Panel on Reefs and Lagoons', fr: 'Plénière du Groupe des récifs et des lagunes' }],
};
const slings: Body = {
  id: 'slings',
  zone: 'UTC',
  names: [{ en: 'Executive Council of the Organisation for the Ban on Slings' }],
  also: { en: ['OBS Executive Council', 'OBS EC', 'Sling Council'] },
};
const bodies = [council, reef, slings];
const places: Place[] = [
  { id: 'Rome', names: { en: 'Rome', fr: 'Rome', es: 'Roma', ru: 'Рим', ar: 'روما', zh: '罗马' } },
];

const readIn = (language: Language, ...lines: string[]) => {
  const options = { file: 'x.txt', bodies, places, language };
  const { document, claims, doubts } = extractRecord(`${lines.join('\n\n')}\n`, options);
  const sessions = contents(claims, 'session').map(({ body, number, dates }) => [body, number, dates]);
  return { document, sessions, foreign: doubts.some((doubt) => /names a group that is not in bodies/.test(doubt)) };
};
const read = (...lines: string[]) => readIn('en', ...lines);
const ITEMS = ['Provisional agenda', '1. Opening', '2. Budget', '3. Closing'];
const DAYS = 'Rome, 22-27 November 2004';
const SECOND = ['Second session', DAYS, ...ITEMS];

/** By symbol and bare name, the document is the Council's: CL 127/1. */
describe('a head that calls its body by a bare name', () => {
  const heads: [Language, lines: string[]][] = [
    ['en', ['Council', 'Hundred and Twenty-seventh Session', DAYS, ...ITEMS]],
    ['fr', ['Conseil', 'Cent vingt-septième session', 'Rome, 22-27 novembre 2004', 'Ordre du jour provisoire']],
    ['es', ['Consejo', '127º período de sesiones', 'Roma, 22-27 de noviembre de 2004', 'Programa provisional']],
    ['ru', ['Совет', 'Сто двадцать седьмая сессия', 'Рим, 22-27 ноября 2004 года', 'Предварительная повестка дня']],
    [
      'ar',
      ['المجلس', 'الدورة السابعة والعشرون بعد المائة', 'روما، 22-27 تشرين الثاني/نوفمبر 2004', 'جدول الأعمال المؤقت'],
    ],
    ['zh', ['理事会', '第一二七届会议', '2004年11月22-27日，罗马', '临时议程']],
  ];
  for (const [code, lines] of heads)
    it(`has its session, in ${code}`, () => {
      const { document, sessions } = readIn(code, 'CL 127/1', ...lines);
      assert.equal(document.symbol, 'CL 127/1');
      assert.deepEqual(document.session, { body: 'council', number: 127 });
      assert.deepEqual(sessions, [['council', 127, '2004-11-22/2004-11-27']]);
    });

  it('has its session where another name in capitals, or a sign of a note, stands there', () => {
    for (const name of ['COUNCIL', 'Council*'])
      assert.deepEqual(read('CL 127/1', name, ...SECOND).document.session, { body: 'council', number: 2 });
  });

  const none: [why: string, lines: string[]][] = [
    ['the symbol is of no known body', ['KELP/2004/1', 'Council', ...SECOND]],
    ['it has no symbol', ['Council', ...SECOND]],
    ['the bare name is not that of its body', ['REEF/2/1', 'Standing Committee', ...SECOND]],
    ['the line names another', ['CL 127/1', 'Committee on Kelp', ...SECOND]],
    ['the line says more', ['CL 127/1', 'Council Committee on Kelp', ...SECOND]],
  ];
  for (const [why, lines] of none)
    it(`has none, as ${why}`, () => {
      const { document, sessions } = read(...lines);
      assert.deepEqual([document.session, sessions], [undefined, []]);
    });
});

describe('the bare name of an organ', () => {
  const table: [line: string, owner: Body | undefined, code: Language, body: string | undefined][] = [
    ['Council', council, 'en', 'council'],
    ['COUNCIL * |', council, 'en', 'council'],
    ['理事会', council, 'zh', 'council'],
    ['المجلس', council, 'ar', 'council'],
    ['Executive Council', slings, 'en', 'slings'],
    ['Plénière', reef, 'fr', 'reef'],
    ['Executive Council', council, 'en', undefined],
    ['Council', reef, 'en', undefined],
    ['Council', undefined, 'en', undefined],
    ['Conseil', council, 'en', undefined],
    ['Organization', council, 'en', undefined],
    ['Council of the Moon', council, 'en', undefined],
    ['The Council', council, 'en', undefined],
  ];
  for (const [line, owner, code, body] of table)
    it(`"${line}" in ${code} under a symbol of ${owner?.id}: ${body}`, () =>
      assert.equal(bareMention(line, owner, code)?.body, body));

  it('fills its line and counts as the full name', () => {
    const mention = bareMention('Council *', council, 'en');
    assert.deepEqual(mention, { body: 'council', official: true, generic: false, start: 0, end: 'Council'.length });
  });
});

describe('a name that is broken over two lines of the head', () => {
  const table: [what: string, lines: string[], code?: Language][] = [
    ['under a symbol', ['REEF/2/1', 'Plenary of the Panel on', 'Reefs and Lagoons', ...SECOND]],
    ['without a symbol', ['Plenary of the Panel', 'on Reefs and Lagoons', ...SECOND]],
    [
      'in French',
      ['REEF/2/1', 'Plénière du Groupe des', 'récifs et des lagunes', 'Deuxième session', 'Rome, 22-27 novembre 2004'],
      'fr',
    ],
  ];
  for (const [what, lines, code = 'en'] of table)
    it(`is that of the body that meets, ${what}`, () => {
      const { document, sessions, foreign } = readIn(code, ...lines);
      assert.deepEqual(document.session, { body: 'reef', number: 2 });
      assert.deepEqual(sessions, [['reef', 2, '2004-11-22/2004-11-27']]);
      assert.ok(!foreign);
    });

  for (const lines of [
    ['Plenary of the Panel on', 'Lakes and Lagoons'],
    ['Plenary of the Panel on', 'Rules', 'Reefs and Lagoons'],
    ['Reefs and Lagoons', 'Plenary of the Panel on'],
  ])
    it(`is none: ${lines.join(' / ')}`, () => assert.equal(read(...lines, ...SECOND).document.session, undefined));
});

describe('a shorter name that fills a line of the head', () => {
  for (const line of ['OBS Executive Council', 'OBS Executive Council *', 'Sling Council'])
    it(`names its body: ${line}`, () => {
      const { document, sessions } = read(line, ...SECOND);
      assert.deepEqual(document.session, { body: 'slings', number: 2 });
      assert.deepEqual(sessions, [['slings', 2, '2004-11-22/2004-11-27']]);
    });

  for (const line of ['OBS EC', 'Report of the OBS Executive Council', 'OBS Executive Council and staff'])
    it(`does not: ${line}`, () => assert.equal(read(line, ...SECOND).document.session, undefined));
});

describe('a group that nobody knows in a head', () => {
  const NAME = 'Council of the World Tide Organization';
  const table: [what: string, lines: string[], foreign: boolean][] = [
    ['above a known body over the number of the session', ['Working Group on Kelp', NAME, ...SECOND], false],
    ['above a body with a bare name', ['CL 127/1', 'Committee on Kelp', 'Council*', ...SECOND], false],
    ['between a known body and the number', [NAME, 'Working Group on Kelp', ...SECOND], true],
    ['on one line with a known body', [`Working Group on Kelp of the ${NAME}`, ...SECOND], true],
    ['above a known body with days and no number', ['Working Group on Kelp', NAME, DAYS, ...ITEMS], true],
    ['above a known body with a line between', ['Working Group on Kelp', NAME, 'Note', ...SECOND], true],
    ['in the line of the number', [NAME, 'Second session of the Committee on Kelp', DAYS, ...ITEMS], true],
  ];
  for (const [what, lines, foreign] of table)
    it(`${foreign ? 'meets instead' : 'does not'}: ${what}`, () => {
      const { sessions, foreign: doubted } = read(...lines);
      assert.equal(doubted, foreign);
      assert.deepEqual(sessions, foreign ? [] : [['council', 2, '2004-11-22/2004-11-27']]);
    });
});
