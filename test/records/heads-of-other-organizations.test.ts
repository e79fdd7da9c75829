import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { proposeBodies } from '../../src/records/propose-bodies.ts';
import { findMarks } from '../../src/records/run-together/marks.ts';
import { seriesOf } from '../../src/records/series.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  { id: 'sct', series: 'SCT', zone: 'UTC', names: [{ es: 'Comité Permanente sobre el Derecho de Faros' }] },
  {
    id: 'trans',
    series: 'ECE/TRANS',
    zone: 'UTC',
    names: [{ fr: 'Comité des transports intérieurs', ru: 'Комитет по внутреннему транспорту' }],
  },
  { id: 'wp-29', series: 'ECE/TRANS/WP.29', zone: 'UTC', names: [{ ru: 'Всемирный форум для согласования правил' }] },
  { id: 'wpr', series: 'WPR/RC', zone: 'UTC', names: [{ en: 'Regional Committee for the Western Pacific' }] },
  {
    id: 'assemblies',
    zone: 'UTC',
    names: [
      {
        ar: 'جمعيات الدول الأعضاء في الويبو',
        zh: '产权组织成员国大会',
        ru: 'Ассамблеи государств - членов ВОИС',
      },
    ],
  },
  {
    id: 'council',
    series: 'S',
    zone: 'America/New_York',
    names: [{ en: 'Security Council', fr: 'Conseil de sécurité' }],
  },
];
const places: Place[] = [{ id: 'Geneva', names: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' } }];
const read = (...lines: string[]) => extractRecord(`${lines.join('\n\n')}\n`, { file: 'x.txt', bodies, places });
const sessionsOf = (...lines: string[]) =>
  contents(read(...lines).claims, 'session').map(({ body, number, dates }) => [body, number, dates]);

describe('the session in a head of another organization', () => {
  it('is called "sesión" where it is held over several days (SCT/27/1)', () =>
    assert.deepEqual(
      sessionsOf(
        'SCT/27/1',
        'Comité Permanente sobre el Derecho de Faros',
        'Vigésima séptima sesión Ginebra, 18 a 21 de septiembre de 2012',
        'ORDEN DEL DÍA aprobado por el Comité Permanente',
        '1. Apertura de la sesión',
      ),
      [['sct', 27, '2012-09-18/2012-09-21']],
    ));

  it('is none where a "sesión" takes one day', () =>
    assert.deepEqual(
      sessionsOf(
        'SCT/27/1',
        'Comité Permanente sobre el Derecho de Faros',
        'Tercera sesión Ginebra, 18 de septiembre de 2012',
      ).map(([, number]) => number),
      [undefined],
    ));

  it('is that of the body which a report over two lines names (ECE/TRANS/WP.29/1077)', () =>
    assert.deepEqual(
      sessionsOf(
        'ECE/TRANS/WP.29/1077',
        'Distr.: General',
        'Комитет по внутреннему транспорту',
        'Доклады',
        'Всемирного форума для согласования правил о работе его сто сорок восьмой сессии',
        '(23−26 июня 2009 года)',
      ),
      [['wp-29', 148, '2009-06-23/2009-06-26']],
    ));

  it('is one of a series of meetings (A/61 and A/65 of WIPO)', () => {
    assert.deepEqual(
      sessionsOf(
        'جمعيات الدول الأعضاء في الويبو',
        'سلسلة الاجتماعات الحادية والستّون',
        'جنيف، من 21 إلى 25 سبتمبر 2020',
        '1. افتتاح الدورات',
      ),
      [['assemblies', 61, '2020-09-21/2020-09-25']],
    );
    assert.deepEqual(
      sessionsOf('产权组织成员国大会 第六十五届系列会议', '2024年7月9日至17日', '1. 会议开幕', '2. 选举主席团成员'),
      [['assemblies', 65, '2024-07-09/2024-07-17']],
    );
  });
});

describe('the hour of a meeting that a head names (S/Agenda/7455)', () => {
  const openings = (...lines: string[]) => contents(read(...lines).claims, 'opening').map(({ at }) => at);
  const HEAD = 'Provisional agenda for the 7455th meeting of the Security Council';

  it('is its opening', () =>
    assert.deepEqual(openings('S/Agenda/7455', HEAD, 'To be held on Wednesday, 3 June 2015, at 3 p.m.'), [
      '2015-06-03T15:00',
    ]));
  it('is its opening in French', () =>
    assert.deepEqual(
      openings(
        'S/Agenda/7455',
        'Ordre du jour provisoire de la 7455e séance du Conseil de sécurité',
        'Qui se tiendra le mercredi 3 juin 2015, à 15 heures',
      ),
      ['2015-06-03T15:00'],
    ));
  it('is none without an hour', () =>
    assert.deepEqual(openings('S/Agenda/7455', HEAD, 'To be held on Wednesday, 3 June 2015'), []));
  it('is none with two hours', () =>
    assert.deepEqual(
      openings('S/Agenda/7455', HEAD, 'To be held on Wednesday, 3 June 2015, at 10 a.m. and at 3 p.m.'),
      [],
    ));
});

describe('the own symbol of a document', () => {
  it('stands between the organization and its organ (ECE/TRANS/248)', () =>
    assert.equal(
      read('Nations Unies ECE/TRANS/248 Conseil économique et social', 'Distr. générale', '5 juin 2015').document
        .symbol,
      'ECE/TRANS/248',
    ));
  it('stands behind a part of the name of its body (WPR/RC71/9)', () =>
    assert.equal(
      read('World Lamp Organization', 'Office', 'Bureau', 'REGIONAL COMMITTEE WPR/RC71/9', 'Seventy-first session')
        .document.symbol,
      'WPR/RC71/9',
    ));
  it('is none behind other words', () =>
    assert.equal(read('World Lamp Organization', 'Office', 'Bureau', 'Replaces WPR/RC71/9').document.symbol, null));
});

describe('the title of a document', () => {
  it('begins in the line above, which goes on (WPR/RC71/9)', () =>
    assert.equal(
      read(
        'REGIONAL COMMITTEE WPR/RC71/9',
        'Provisional agenda item 15',
        'COORDINATION OF THE WORK OF',
        'THE LAMP ASSEMBLY AND THE REGIONAL COMMITTEE',
        '1. The lamps were lit.',
      ).document.title,
      'COORDINATION OF THE WORK OF THE LAMP ASSEMBLY AND THE REGIONAL COMMITTEE',
    ));
});

describe('the series of a symbol of the Economic Commission for Europe', () => {
  const table: [symbol: string, series: string][] = [
    ['ECE/TRANS/WP.29/1077', 'ECE/TRANS/WP.29'],
    ['ECE/TRANS/WP.5/56', 'ECE/TRANS/WP.5'],
    ['ECE/TRANS/SC.1/396', 'ECE/TRANS/SC.1'],
    ['ECE/TRANS/2016/26', 'ECE/TRANS'],
    ['A/AC.105/C.2/WP.1', 'A/AC.105/C.2'],
  ];
  for (const [symbol, series] of table) it(symbol, () => assert.equal(seriesOf(symbol), series));
});

describe('a body that a head names and nobody knows', () => {
  it('is proposed below the distribution, the day of issue and the languages (ECE/TRANS/WP.5/56)', () => {
    const text = [
      'ECE/TRANS/WP.5/56',
      'Comité des transports intérieurs',
      'Distr. générale',
      '12 novembre 2014',
      'Français',
      'Original: anglais',
      'Groupe de travail chargé d’examiner les tendances',
      'Vingt-septième session',
    ].join('\n\n');
    const [proposed] = proposeBodies(text, { language: 'fr', symbol: 'ECE/TRANS/WP.5/56', bodies, places });
    assert.deepEqual(
      [proposed?.body.id, proposed?.body.parent, proposed?.body.names],
      ['ece-trans-wp-5', 'trans', [{ fr: 'Groupe de travail chargé d’examiner les tendances' }]],
    );
  });
  it('is none where a line in Chinese opens a meeting', () =>
    assert.deepEqual(
      proposeBodies('产权组织成员国大会\n\n2024年7月9日\n\n会议开幕\n\n1. 会议开幕', {
        language: 'zh',
        bodies,
        places,
      }),
      [],
    ));
});

describe('a title in one run of words', () => {
  it('goes on with a name behind "du" (ECE/TRANS/248)', () => {
    const marks = findMarks(
      'Soixante-dix-septième session Genève, 24-26 février 2015 Rapport du Comité des transports intérieurs',
      languageOf('fr'),
    );
    assert.equal(marks.at(-1)?.kind, 'title');
  });
});
