import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const BODIES: Body[] = [
  {
    id: 'tides',
    zone: 'UTC',
    names: [{ en: 'International Committee of Tides', fr: 'Comité international des marées' }],
    also: { en: ['CIMT'], fr: ['CIMT'] },
  },
];
const PLACES: Place[] = [{ id: 'Lyon', names: { en: 'Lyon', fr: 'Lyon' } }];
const read = (lines: readonly string[], between = '\n\n') => {
  const { document, claims } = extractRecord(lines.join(between), { file: 'a.md', bodies: BODIES, places: PLACES });
  const items = contents(claims, 'item').map(({ number, title }) => `${number}: ${title}`);
  const low = claims.flatMap((claim) => ('item' in claim && claim.certainty ? [claim.item.number] : []));
  return { document, items, low, sessions: contents(claims, 'session') };
};

const FRENCH = [
  'Organisation internationale des marées',
  '40ème Réunion du CIMT, Lyon, 2035: Projet d’Ordre du Jour (Version 3)',
  'Allocution d’ouverture',
  '1 Approbation du compte rendu de la 39ème Réunion du CIMT',
  '2 États membres',
  '3 Liaisons',
  '4 Questions financières',
  '4.1 Examen de la gestion de 2031 à 2033 et des estimations pour 2034 4.2 Arriérés (voir aussi 7.3) 5 Certification des marées',
  '5.1 Système de certificats',
  '6 Réunions futures',
  '6.1 41ème Réunion du CIMT (2036)',
  '7 Clôture',
  'cimt@example.org – www.example.org',
];

describe('an agenda with decimals for its sub-items, whose numbers have no full stop', () => {
  it('is read with the entries that ran together, and with those that begin with a number', () => {
    const { items, low } = read(FRENCH);
    assert.deepEqual(items, [
      '1: Approbation du compte rendu de la 39ème Réunion du CIMT',
      '2: États membres',
      '3: Liaisons',
      '4: Questions financières',
      '4.1: Examen de la gestion de 2031 à 2033 et des estimations pour 2034',
      '4.2: Arriérés (voir aussi 7.3)',
      '5: Certification des marées',
      '5.1: Système de certificats',
      '6: Réunions futures',
      '6.1: 41ème Réunion du CIMT (2036)',
      '7: Clôture',
    ]);
    assert.deepEqual(low, [], 'the address at the foot goes on with no title');
  });

  it('is of the session with which its title begins, before a colon', () => {
    const { document } = read(FRENCH);
    assert.equal(document.kind, 'provisional agenda');
    assert.equal(document.title, 'Projet d’Ordre du Jour (Version 3)');
    assert.deepEqual(document.session, { body: 'tides', number: 40 });
  });

  it('is read although many sub-items stand between two items', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map((part) => `1.${part} Matter`);
    const { items } = read(['Draft agenda', '1 Lamps', ...many, '2 Boats', '3 Nets', '4 Closing']);
    assert.equal(items.length, 12);
    assert.equal(items.at(-1), '4: Closing');
  });

  it('gives no number within a title for an entry that does not count on', () => {
    const { items } = read(['Draft agenda', '1 Lamps 1.3 Matter', '2 Rules 2 Boats', '3 Nets', '4 Closing']);
    assert.deepEqual(items, ['1: Lamps 1.3 Matter', '2: Rules 2 Boats', '3: Nets', '4: Closing']);
  });
});

describe('an agenda that is a table', () => {
  it('has its titles in one cell, and other things in those behind it', () => {
    const { items, document } = read(
      [
        '# 57th CIMT Meeting - Agenda and documents\n',
        'Draft Agenda\n',
        'Item\tDescription\tAddenda\tSlides',
        '1\tOpening remarks\t\tSlides 1',
        '2\tMinutes of the 56th Meeting\tAddendum 3\t',
        '3\tFinance 3.1 2031 accounts 3.2 Budget\tAddendum 3.1 Addendum 3.2\tSlides 3.1',
        '4\tClosing\t\t',
      ],
      '\n',
    );
    assert.deepEqual(items, [
      '1: Opening remarks',
      '2: Minutes of the 56th Meeting',
      '3: Finance',
      '3.1: 2031 accounts',
      '3.2: Budget',
      '4: Closing',
    ]);
    assert.deepEqual(document.session, { body: 'tides', number: 57 });
  });
});

describe('the letters of a body between the number and the word for a session', () => {
  it('name its session, with the days on the line below that has no city', () => {
    const { document, sessions } = read(['57th CIMT Meeting', 'Online 18–20 October 2032', 'Resolutions']);
    assert.deepEqual(document.session, { body: 'tides', number: 57 });
    assert.deepEqual(
      sessions.map(({ number, dates }) => [number, dates]),
      [[57, '2032-10-18/2032-10-20']],
    );
  });

  it('name none behind other words, nor where the document is no agenda and gives no days', () => {
    assert.equal(read(['Follow-up to the 57th CIMT Meeting', 'Online 18–20 October 2032']).document.session, undefined);
    assert.equal(read(['57th CIMT Meeting - what was said', 'Lamps']).document.session, undefined);
  });
});

describe('a draft agenda', () => {
  const table: [title: string, first: string][] = [
    ['Draft Agenda', '1. Opening'],
    ['Projet d’ordre du jour', '1. Ouverture'],
    ['Proyecto de orden del día', '1. Apertura'],
    ['Проект повестки дня', '1. Открытие'],
    ['مشروع جدول الأعمال', '1. افتتاح'],
    ['议程草案', '1. 开幕'],
  ];
  for (const [title, first] of table)
    it(`is a provisional one: ${title}`, () => {
      const { document, items } = read([title, first]);
      assert.equal(document.kind, 'provisional agenda');
      assert.equal(items.length, 1);
    });
});
