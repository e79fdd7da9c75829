import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

/** Bodies that are meetings themselves: their number stands before their name, not before a word for a session. */
const bodies: Body[] = [
  {
    id: 'wha',
    series: 'WHA',
    zone: 'Europe/Zurich',
    names: [
      {
        en: 'World Health Assembly',
        fr: 'Assemblée mondiale de la Santé',
        zh: '世界卫生大会',
        ar: 'جمعية الصحة العالمية',
      },
    ],
  },
  {
    id: 'montreal',
    series: 'UNEP/OzL.Pro',
    zone: 'UTC',
    names: [
      {
        en: 'Meeting of the Parties to the Montreal Protocol',
        es: 'Reunión de las Partes en el Protocolo de Montreal',
        ru: 'Совещание Сторон Монреальского протокола',
      },
    ],
  },
  { id: 'npt', series: 'NPT/CONF', zone: 'America/New_York', names: [{ en: 'Review Conference of the Parties' }] },
];
const places = [
  { id: 'Geneva', names: { en: 'Geneva', fr: 'Genève', zh: '日内瓦' } },
  { id: 'Dubai', names: { en: 'Dubai', es: 'Dubai' } },
];
const read = (text: string) => {
  const { document, claims } = extractRecord(text, { file: 'x.txt', bodies, places });
  return { session: document.session, sessions: contents(claims, 'session') };
};

describe('the number before the name of a body', () => {
  const alone: [what: string, text: string, body: string, number: number][] = [
    [
      'in words (A74/1)',
      'Seventy-fourth World Health Assembly\n\nProvisional agenda\n\n1. Opening of the Assembly.',
      'wha',
      74,
    ],
    [
      'in French',
      'Soixante-quatorzième Assemblée mondiale de la Santé\n\nOrdre du jour provisoire\n\n1. Ouverture de l’Assemblée.',
      'wha',
      74,
    ],
    [
      'in figures with their suffix',
      '27th Meeting of the Parties to the Montreal Protocol\n\nProvisional agenda\n\n1. Opening of the meeting.',
      'montreal',
      27,
    ],
    [
      'in Spanish (UNEP/OzL.Pro.27/1)',
      '27ª Reunión de las Partes en el Protocolo de Montreal\n\nPrograma provisional\n\n1. Apertura de la reunión.',
      'montreal',
      27,
    ],
    [
      'in Russian',
      'Двадцать седьмое Совещание Сторон Монреальского протокола\n\nПредварительная повестка дня\n\n1. Открытие совещания.',
      'montreal',
      27,
    ],
    [
      'in Arabic, after it',
      'جمعية الصحة العالمية الرابعة والسبعون\n\nجدول الأعمال المؤقت\n\n1. افتتاح الجمعية.',
      'wha',
      74,
    ],
  ];
  for (const [what, text, body, number] of alone)
    it(what, () => assert.deepEqual(read(text).session, { body, number }));

  it('in Chinese, without days under it', () => {
    assert.deepEqual(read('第七十四届世界卫生大会\n\n临时议程\n\n1. 会议开幕。').session, { body: 'wha', number: 74 });
  });

  it('goes with the days under it', () => {
    const { session, sessions } = read(
      'A74/1\n\nSeventy-fourth World Health Assembly\n\nGeneva, 24 May–1 June 2021\n\nProvisional agenda\n\n1. Opening of the Assembly.',
    );
    assert.deepEqual(session, { body: 'wha', number: 74 });
    assert.deepEqual(
      sessions.map(({ number, dates, place, designation }) => [number, dates, place, designation]),
      [[74, '2021-05-24/2021-06-01', 'Geneva', 'session']],
    );
  });

  it('goes with the days under it in Chinese', () => {
    const { sessions } = read('第七十四届世界卫生大会\n\n2021年5月24日至6月1日，日内瓦\n\n临时议程\n\n1. 会议开幕。');
    assert.deepEqual(
      sessions.map(({ body, number, dates, place }) => [body, number, dates, place]),
      [['wha', 74, '2021-05-24/2021-06-01', 'Geneva']],
    );
  });

  it('goes with the days under it in Spanish', () => {
    const { sessions } = read(
      '27ª Reunión de las Partes en el Protocolo de Montreal\n\nDubai, 1 a 5 de noviembre de 2015\n\nPrograma provisional\n\n1. Apertura de la reunión.',
    );
    assert.deepEqual(
      sessions.map(({ body, number, dates, place }) => [body, number, dates, place]),
      [['montreal', 27, '2015-11-01/2015-11-05', 'Dubai']],
    );
  });

  const none: [what: string, text: string][] = [
    [
      'is none where a figure without a suffix is a year',
      '2015 Review Conference of the Parties\n\nProvisional agenda\n\n1. Opening.',
    ],
    [
      'is none in a title that goes on',
      'Preparations for the Seventy-fourth World Health Assembly\n\nProvisional agenda\n\n1. Opening.',
    ],
    [
      'is none where words stand after the name',
      'Seventy-fourth World Health Assembly resumed in November\n\nProvisional agenda\n\n1. Opening.',
    ],
    [
      'is none where two lines give two',
      'Seventy-fourth World Health Assembly\n\nSeventy-fifth World Health Assembly\n\nProvisional agenda\n\n1. Opening.',
    ],
  ];
  for (const [what, text] of none) it(what, () => assert.equal(read(text).session, undefined));

  it('is not taken before the number that a word for a session has', () => {
    const { session } = read(
      'Seventy-fourth World Health Assembly\n\nThird session\n\nGeneva, 24 May–1 June 2021\n\nReport\n\n1. It met.',
    );
    assert.deepEqual(session, { body: 'wha', number: 3 });
  });
});
