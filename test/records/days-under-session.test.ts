import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'cerd',
    series: 'CERD/C',
    zone: 'Europe/Zurich',
    names: [
      {
        en: 'Committee on the Elimination of Racial Discrimination',
        fr: 'Comité pour l’élimination de la discrimination raciale',
        ru: 'Комитет по ликвидации расовой дискриминации',
      },
    ],
  },
  {
    id: 'upr',
    zone: 'Europe/Zurich',
    series: 'A/HRC/WG.6',
    names: [{ ru: 'Рабочая группа по универсальному периодическому обзору' }],
  },
  { id: 'wg-3', series: 'A/CN.9/WG.III', zone: 'UTC', names: [{ en: 'Working Group III' }] },
];
const places: Place[] = [
  { id: 'Geneva', names: { en: 'Geneva', fr: 'Genève', ru: 'Женева' } },
  { id: 'Addis Ababa', names: { en: 'Addis Ababa', fr: 'Addis-Abeba' } },
];
const read = (text: string) => {
  const { document, claims } = extractRecord(text, { file: 'x.txt', bodies, places });
  return { session: document.session, claims, sessions: contents(claims, 'session') };
};
const COMMITTEE = 'Committee on the Elimination of Racial Discrimination';

describe('days under the number of a session, without a place', () => {
  const table: [what: string, text: string, session: { body: string; number: number }, dates: string][] = [
    [
      'in Russian (A/HRC/WG.6/34/NGA/2)',
      'Рабочая группа по универсальному периодическому обзору\n\nТридцать четвертая сессия\n\n4–15 ноября 2019 года\n\nРезюме материалов\n\n1. Группа собралась.',
      { body: 'upr', number: 34 },
      '2019-11-04/2019-11-15',
    ],
    [
      'in brackets (A/73/18)',
      `${COMMITTEE}\n\nNinety-third session\n\n(31 July–25 August 2017)\n\nReport of the Committee\n\n1. It met.`,
      { body: 'cerd', number: 93 },
      '2017-07-31/2017-08-25',
    ],
    [
      'in French, with the sign of a footnote',
      'Comité pour l’élimination de la discrimination raciale\n\nQuatre-vingt-treizième session*\n\n31 juillet-25 août 2017\n\nRapport du Comité\n\n1. Le Comité s’est réuni.',
      { body: 'cerd', number: 93 },
      '2017-07-31/2017-08-25',
    ],
    [
      'in brackets behind the place',
      `${COMMITTEE}\n\nNinety-third session\n\nGeneva (7-25.8.2017)\n\nReport of the Committee\n\n1. It met.`,
      { body: 'cerd', number: 93 },
      '2017-08-07/2017-08-25',
    ],
    [
      'in brackets with its number (TRADE/CEFACT/1997/2)',
      `${COMMITTEE}\n\n(Ninety-third session, 31 July–25 August 2017)\n\nProvisional agenda\n\n1. Opening of the session.`,
      { body: 'cerd', number: 93 },
      '2017-07-31/2017-08-25',
    ],
    [
      'under a name that a line breaks (HRI/MC/1995/1)',
      'CERD/C/93/1\n\nNinety-third session of the Committee\n\non the Elimination of Racial Discrimination\n\n31 July–25 August 2017\n\nNote by the Secretariat\n\n1. It met.',
      { body: 'cerd', number: 93 },
      '2017-07-31/2017-08-25',
    ],
    [
      'of the body to whose series the symbol belongs, where the head names none',
      'CERD/C/93/1\n\nNinety-third session\n\n31 July–25 August 2017\n\nProvisional agenda\n\n1. Opening of the session.',
      { body: 'cerd', number: 93 },
      '2017-07-31/2017-08-25',
    ],
  ];
  for (const [what, text, session, dates] of table)
    it(what, () => {
      const found = read(text);
      assert.deepEqual(found.session, session);
      assert.deepEqual(
        found.sessions.map(({ body, number, dates: days }) => [body, number, days]),
        [[session.body, session.number, dates]],
      );
    });

  const placed: [what: string, text: string, place: string | undefined, dates: string][] = [
    [
      'in brackets with the place, under the title of a report (CRC/C/90)',
      'CERD/C/90\n\n7 December 1999\n\nКомитет по ликвидации расовой дискриминации\n\nДоклад о работе двадцать второй сессии\n\n(Женева, 20 сентября – 8 октября 1999 года)\n\n1. Комитет собрался.',
      'Geneva',
      '1999-09-20/1999-10-08',
    ],
    [
      'of one day in brackets, under the title of a report',
      `${COMMITTEE}\n\nReport on its twenty-second session\n\n(24 June 2009)\n\n1. It met.`,
      undefined,
      '2009-06-24',
    ],
    [
      'with the place and its country under them, of an ordinary session',
      'Comité pour l’élimination de la discrimination raciale\n\nVingt-deuxième session ordinaire\n\n2 - 3 février 2022\n\nAddis-Abeba (Éthiopie)\n\nDécisions\n\n1. Le Comité s’est réuni.',
      'Addis Ababa',
      '2022-02-02/2022-02-03',
    ],
    [
      'with the place behind them, where the lines ran together',
      'Comité pour l’élimination de la discrimination raciale\n\nVingt-deuxième session ordinaire\n\n2 - 3 février 2022 Addis-Abeba (Éthiopie)\n\nDécisions\n\n1. Le Comité s’est réuni.',
      'Addis Ababa',
      '2022-02-02/2022-02-03',
    ],
    [
      'under the session and the body in one line',
      `TWENTY-SECOND SESSION OF THE ${COMMITTEE.toUpperCase()}\n\n27 – 28 May 2009\n\nVOLUME 72\n\n1. It met.`,
      undefined,
      '2009-05-27/2009-05-28',
    ],
    [
      'before the agenda item in the same line (ICCD/COP(15)/CST/1)',
      'Comité pour l’élimination de la discrimination raciale\n\nVingt-deuxième session\n\nAddis-Abeba (Côte d’Ivoire), 11-13 mai 2022 Point 1 a) de l’ordre du jour provisoire Questions d’organisation\n\nOrdre du jour provisoire\n\n1. Le Comité s’est réuni.',
      'Addis Ababa',
      '2022-05-11/2022-05-13',
    ],
  ];
  for (const [what, text, place, dates] of placed)
    it(what, () => {
      const { session, sessions } = read(text);
      assert.deepEqual(session, { body: 'cerd', number: 22 });
      assert.deepEqual(
        sessions.map(({ number, dates: days, place: at }) => [number, days, at]),
        [[22, dates, place]],
      );
    });

  it('tell of every session of a report on several, and of none as that of the document', () => {
    const { session, sessions, claims } = read(
      `A/73/18\n\nReport of the ${COMMITTEE}\n\nNinety-third session\n\n(31 July–25 August 2017)\n\nNinety-fourth session\n\n(20 November–8 December 2017)\n\nUnited Nations\n\n1. It met.`,
    );
    assert.equal(session, undefined);
    assert.deepEqual(
      sessions.map(({ body, number, dates }) => [body, number, dates]),
      [
        ['cerd', 93, '2017-07-31/2017-08-25'],
        ['cerd', 94, '2017-11-20/2017-12-08'],
      ],
    );
    assert.deepEqual(
      claims.filter((claim) => 'session' in claim).map(({ quote }) => quote),
      ['31 July–25 August 2017', '20 November–8 December 2017'],
    );
  });

  it('tell so right under the name of the body, too', () => {
    const lines = ['A/73/18', COMMITTEE, 'Ninety-third session', '31 July–25 August 2017', 'Ninety-fourth session'];
    const { session } = read([...lines, '20 November–8 December 2017', 'United Nations', '1. It met.'].join('\n\n'));
    assert.equal(session, undefined);
  });

  const none: [what: string, lines: string[]][] = [
    ['under a title that is no report', ['Note on the twenty-second session', '(24 June 2009)']],
    ['of one day with other words in the brackets', ['Ninety-third session', '(New York, 24 June 2009)']],
    ['of one day, which is that of issue', ['Ninety-third session', '31 July 2017']],
    ['with other words beside them', ['Ninety-third session', 'Adopted at the meetings of 31 July–25 August 2017']],
    ['under two numbers', ['Ninety-third and ninety-fourth sessions', '31 July–25 August 2017']],
    [
      'under a group that nobody knows',
      ['Subsidiary group of experts on statistics', 'Ninety-third session', '31 July–25 August 2017'],
    ],
  ];
  for (const [what, lines] of none)
    it(`none ${what}`, () => {
      const { sessions } = read([COMMITTEE, ...lines, 'Report of the Committee', '1. It met.'].join('\n\n'));
      assert.deepEqual(
        sessions.filter(({ dates }) => dates),
        [],
      );
    });
});
