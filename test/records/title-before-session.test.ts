import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { readBlocks } from '../../src/records/blocks.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'reef',
    series: 'REEF/PC',
    zone: 'UTC',
    names: [{ en: 'Reef Panel of Keepers', fr: 'Groupe des récifs', es: 'Junta de Arrecifes' }],
  },
];
const places = [
  { id: 'Bonn', names: { en: 'Bonn', fr: 'Bonn', es: 'Bonn' } },
  {
    id: 'United Arab Emirates',
    names: { en: 'United Arab Emirates', fr: 'Émirats arabes unis', es: 'Emiratos Árabes Unidos' },
  },
];
const read = (text: string) => {
  const { document, claims } = extractRecord(text, { file: 'a.txt', bodies, places });
  return { title: document.title, sessions: contents(claims, 'session') };
};

/** A line of text that no hand broke, as those of its paragraph are. */
const LONG = `The Panel spoke of the reefs.${' It spoke of many divers, who swam in the lagoon and slept.'.repeat(5)}`;

/** The paragraphs of a head whose lines are long, but for a title in two. */
const headOf = (first: string, second: string, above = '') =>
  readBlocks(`Distr.: General\n\n${above}${first}\n${second}\n${LONG}\n`).map(({ text }) => text);

describe('a title that is broken before the number of its session', () => {
  const EN = 'Report of the Reef Panel of Keepers on its';
  const table: [first: string, second: string, on: boolean][] = [
    [EN, 'sixtieth session, held in Bonn from 3 to 13 June 2024', true],
    ['Report of the Reef Panel of Keepers on the', 'first part of its sixtieth session', true],
    ['Decisions taken at its', 'sixtieth session, held in Bonn', true],
    ['Rapport du Groupe des récifs sur sa', 'soixantième session, tenue à Bonn', true],
    ['Décisions prises à la', 'soixantième session, tenue à Bonn', true],
    ['Informe de la Junta de Arrecifes sobre su', 'sexagésima sesión, celebrada en Bonn', true],
    ['Report of the Reef Panel of Keepers on reefs', 'sixtieth session, held in Bonn', false],
    ['Rapport du Groupe des récifs', 'soixantième session, tenue à Bonn', false],
    [EN, 'Sixtieth session, held in Bonn', false],
    [EN.repeat(6), 'sixtieth session, held in Bonn', false],
  ];
  for (const [first, second, on] of table)
    it(`${on ? 'goes on' : 'does not go on'}: ${first.slice(-50)} / ${second}`, () => {
      const lines = headOf(first, second);
      assert.equal(lines.includes(`${first} ${second}`), on, lines.join('\n'));
      assert.equal(lines.includes(second), !on);
    });

  it('is one of the head of a document', () => {
    const second = 'sixtieth session, held in Bonn';
    assert.equal(headOf(EN, second, `${LONG}\n\n`).includes(`${EN} ${second}`), true);
    assert.equal(headOf(EN, second, `${LONG}\n\n`.repeat(30)).includes(`${EN} ${second}`), false);
  });

  it('goes on with days that have their year', () => {
    const second = 'sixtieth session, held in Bonn from';
    const days = '3 June to 13 July 2024';
    const { title, sessions } = read(
      `Distr.: General\n2 August 2024\nReef Panel of Keepers\n${EN} \n${second} \n${days}\n${LONG}\n`,
    );
    assert.equal(title?.startsWith(`${EN} ${second} ${days}`), true, title);
    assert.deepEqual(
      sessions.map(({ number, dates }) => [number, dates]),
      [[60, '2024-06-03/2024-07-13']],
    );
  });

  const LEADING: [place: string, days: string][] = [
    ['on its sixtieth session, held in Bonn', 'from 3 June to 13 July 2024'],
    ['sur sa soixantième session, tenue à Bonn', 'du 3 juin au 13 juillet 2024'],
    ['sobre su 60º período de sesiones, celebrado en Bonn', 'del 3 de junio al 13 de julio de 2024'],
  ];
  for (const [place, days] of LEADING)
    it(`goes on behind the place: ${days}`, () => {
      const first = `Report of the Reef Panel of Keepers ${place}`;
      assert.equal(headOf(first, days).includes(`${first} ${days}`), true);
      assert.equal(headOf('Report of the Reef Panel of Keepers', days).includes(days), true);
    });

  it('gives the number of the session', () => {
    const second = 'sixtieth session, held in Bonn from 3 to 13 June 2024';
    const { title, sessions } = read(
      `Distr.: General\n2 August 2024\nReef Panel of Keepers\n${EN}\n${second}\n${LONG}\n`,
    );
    assert.equal(title, `${EN} ${second}`);
    assert.deepEqual(
      sessions.map(({ number, dates, place }) => [number, dates, place]),
      [[60, '2024-06-03/2024-06-13', 'Bonn']],
    );
  });
});

describe('a title that names a place with its article', () => {
  const EN = 'Report of the Reef Panel of Keepers on its fifty-ninth session, held in';
  const ES = 'Informe de la Junta de Arrecifes sobre su 59º período de sesiones, celebrado en';
  const DAYS = '2023-11-30/2023-12-06';
  const table: [head: string, number: number | undefined, place: string][] = [
    [
      `Distr.: General\n\nReef Panel of Keepers\n\n${EN} the United Arab Emirates from 30 November to 6 December 2023`,
      59,
      'United Arab Emirates',
    ],
    [`Distr.: General\n\nReef Panel of Keepers\n\n${EN} Bonn from 30 November to 6 December 2023`, 59, 'Bonn'],
    [
      `Distr. general\n\nJunta de Arrecifes\n\n${ES} los Emiratos Árabes Unidos del 30 de noviembre al 6 de diciembre de 2023`,
      59,
      'United Arab Emirates',
    ],
    [
      'Distr. générale\n\nGroupe des récifs\n\nRapport du Groupe des récifs sur sa cinquante-neuvième session, tenue aux Émirats arabes unis du 30 novembre au 6 décembre 2023',
      59,
      'United Arab Emirates',
    ],
    // A line of place and days of its own, under the number of the session.
    [
      'Distr.: General\n\nReef Panel of Keepers\n\nFifty-ninth session\n\nUnited Arab Emirates, 30 November to 6 December 2023\n\nReport',
      59,
      'United Arab Emirates',
    ],
  ];
  for (const [head, number, place] of table)
    it(`keeps the number of its session: ${head.split('\n\n').slice(2).join(' / ')}`, () =>
      assert.deepEqual(
        read(`${head}\n\n1. It met.`).sessions.map((session) => [session.number, session.dates, session.place]),
        [[number, DAYS, place]],
      ));
});
