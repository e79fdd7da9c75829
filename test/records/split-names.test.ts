import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { splitName } from '../../src/records/split-names.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'tides',
    zone: 'UTC',
    names: [
      {
        en: 'Tide Treaty Consultative Meeting',
        fr: 'Réunion consultative du Traité sur les marées',
        es: 'Reunión Consultiva del Tratado de Mareas',
        ru: 'Консультативное совещание по Договору о приливах',
      },
    ],
  },
];
const places = [{ id: 'Wellington', names: { en: 'Wellington' } }];

describe('the name of a body on both sides of the number of its session', () => {
  const table: [language: Language, lines: string[], number: number | undefined][] = [
    ['en', ['TIDE TREATY', 'SEVENTH CONSULTATIVE MEETING'], 7],
    ['en', ['SEVENTH CONSULTATIVE MEETING', 'TIDE TREATY'], 7],
    ['en', ['TIDE TREATY', 'XIII CONSULTATIVE MEETING'], 13],
    ['ru', ['ДОГОВОР О ПРИЛИВАХ', 'XIII КОНСУЛЬТАТИВНОЕ СОВЕЩАНИЕ'], 13],
    ['en', ['AGENDA FOR THE FIFTH CONSULTATIVE MEETING OF THE TIDE TREATY'], undefined],
    ['en', ['FOR THE FIFTH CONSULTATIVE MEETING OF THE TIDE TREATY'], 5],
    ['en', ['LAMP TREATY', 'SEVENTH CONSULTATIVE MEETING'], undefined],
    ['en', ['TIDE TREATY', 'CONSULTATIVE MEETING'], undefined],
    ['en', ['TIDE TREATY', 'SEVENTH CONSULTATIVE MEETING', 'EIGHTH CONSULTATIVE MEETING'], undefined],
    ['fr', ['TRAITE SUR LES MAREES', 'XIII REUNION CONSULTATIVE'], 13],
    ['es', ['TRATADO DE MAREAS XIV REUNION CONSULTIVA'], 14],
  ];
  for (const [language, lines, number] of table)
    it(`${lines.join(' / ')} ${number}`, () => {
      const head = lines.map((text, at) => ({ key: `head.${at + 1}`, text }));
      assert.equal(splitName(head, bodies, languageOf(language))?.number, number);
    });

  it('has the session with the city that fills a line, and no day of issue', () => {
    const text =
      'TIDE TREATY\n\nSEVENTH CONSULTATIVE MEETING\n\nWELLINGTON\n\n20 October 1972\n\nPROVISIONAL AGENDA\n\n1. Lamps\n\n2. Nets\n';
    const { document, claims } = extractRecord(text, { file: 'a.txt', bodies, places });
    assert.deepEqual(document.session, { body: 'tides', number: 7 });
    assert.deepEqual(contents(claims, 'session'), [
      { body: 'tides', number: 7, designation: 'meeting', place: 'Wellington' },
    ]);
  });

  it('has the days below its number, in the title of the agenda', () => {
    const text =
      'TIDE TREATY\n\nXIII CONSULTATIVE MEETING\n\nAGENDA\n\nof the meeting, 7-18 October 1985\n\n1. Lamps\n\n2.Nets and lines\n\n3. Gulls\n';
    const { claims } = extractRecord(text, { file: 'a.txt', bodies, places });
    assert.deepEqual(
      contents(claims, 'session').map(({ number, dates }) => [number, dates]),
      [[13, '1985-10-07/1985-10-18']],
    );
  });
});
