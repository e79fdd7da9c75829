import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'cipm',
    zone: 'Europe/Paris',
    names: [
      { en: 'International Committee for Weights and Measures', fr: 'Comité international des poids et mesures' },
    ],
    also: { en: ['CIPM'], fr: ['CIPM'] },
  },
  {
    id: 'ipbes',
    series: 'IPBES',
    zone: 'Europe/Berlin',
    names: [{ en: 'Plenary of the Platform on Biodiversity', fr: 'Plénière de la Plateforme sur la biodiversité' }],
  },
];
const read = (text: string) =>
  extractRecord(text, { file: 'x.md', bodies, places: [{ id: 'Bonn', names: { en: 'Bonn' }, zone: 'Europe/Berlin' }] });

describe('the heading of a page', () => {
  const titles: [text: string, title: string][] = [
    ['# 109e réunion du CIPM (en-ligne)\n\n2020-10-14\n\n1. Il a siégé.', '109e réunion du CIPM (en-ligne)'],
    ["# 138ème Assemblée de l'UIP\n\nElle se tiendra à Genève.", "138ème Assemblée de l'UIP"],
    // A title in another language above the text's own.
    [
      '## Verdrag tussen de Haven en het Eiland inzake lampen\n\n#### Agreement on the lamps of the harbour and the island\n\n1. It met in the harbour.',
      'Agreement on the lamps of the harbour and the island',
    ],
    ['# Lamps of the harbour\n\n## Nets\n\n1. It met in the harbour.', 'Lamps of the harbour'],
    // The name of a body is no title, nor is a symbol, nor a line that is no heading.
    ['# Plenary of the Platform on Biodiversity\n\n1. It met.', 'x.md'],
    ['# IPBES/1/12\n\n1. It met.', 'IPBES/1/12'],
    ['Old pages of the harbour\n\n1. It met.', 'x.md'],
  ];
  for (const [text, title] of titles)
    it(`${text.split('\n')[0]}: ${title}`, () => assert.equal(read(text).document.title, title));
});

describe('the session that a title names', () => {
  const number = (value: number, body: string) => ({ body, number: value });
  const titles: [title: string, session: object | undefined][] = [
    ['# 109e réunion du CIPM (en-ligne)', number(109, 'cipm')],
    ['# 107th meeting of the CIPM', number(107, 'cipm')],
    ['# Report of the first session of the Plenary of the Platform on Biodiversity', number(1, 'ipbes')],
    ['# Report of the Plenary of the Platform on Biodiversity on the work of its ninth session', number(9, 'ipbes')],
    // Letters that stand for no body, and titles that only speak of a session.
    ['# 107th meeting of the XYZW', undefined],
    ['# Follow-up to the first session of the Plenary of the Platform on Biodiversity', undefined],
    ['# Report on the outcome of the first session of the Plenary of the Platform on Biodiversity', undefined],
    ['# Report of the first session of the Plenary of the Platform on Biodiversity to the Parties', undefined],
  ];
  for (const [title, session] of titles)
    it(`${title}: ${JSON.stringify(session)}`, () => {
      const line = /réunion/.test(title)
        ? 'Il a approuvé les procès-verbaux de la session précédente.'
        : 'The Plenary of the Platform on Biodiversity met.';
      assert.deepEqual(read(`${title}\n\n1. ${line}`).document.session, session);
    });
});

describe('the session of a line that gives its body, place and days', () => {
  it('has the number before the name', () => {
    const { document } = read(
      '# Resolution VII.28\n\n7th Meeting of the Plenary of the Platform on Biodiversity (Vienna, 1971), Bonn, Germany, 10-18 May 1999\n\n1. RECALLING it.',
    );
    assert.deepEqual(document.session, { body: 'ipbes', number: 7 });
  });
});

describe('a line of a masthead that gives the days of two parts', () => {
  it('gives those of neither for the session', () => {
    const { claims } = read(
      'Plenary of the Platform on Biodiversity\n\nFifty-third session\n\n6–17 July 2020 (to be held virtually) and Bonn, 14–18 September 2020\n\nProvisional agenda\n\n1. Opening.',
    );
    assert.deepEqual(
      contents(claims, 'session').filter((session) => 'dates' in (session as object)),
      [],
    );
  });
});

describe('the agenda of a page', () => {
  it('has its items behind the word for one, in whatever language', () => {
    const { claims } = read(
      "# 138ème Assemblée de l'UIP\n\n## Ordre du jour\n\nItem 1\tElection du Président\t\n\nPoint 2 : Rapports des Commissions\n",
    );
    assert.deepEqual(contents(claims, 'item'), [
      { number: '1', title: 'Election du Président' },
      { number: '2', title: 'Rapports des Commissions' },
    ]);
  });

  it('stands under "Agenda of the Assembly", and not under "Agenda of the future"', () => {
    const items = (heading: string) =>
      contents(
        read(`# 137th IPU Assembly\n\n## ${heading}\n\nItem 1 Election of officers\n\nItem 2 Reports\n`).claims,
        'item',
      );
    assert.equal(items('Agenda of the Assembly').length, 2);
    assert.equal(items('Agenda of the future').length, 0);
  });
});
