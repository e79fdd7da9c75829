import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';

const bodies: Body[] = [
  { id: 'reefs', series: 'RC', zone: 'UTC', names: [{ en: 'Committee on Reefs', fr: 'Comité des récifs' }] },
  { id: 'council', series: 'CL', zone: 'UTC', names: [{ en: 'Council of Fish' }] },
];
const places: Place[] = [{ id: 'Paris', names: { en: 'Paris', fr: 'Paris' } }];
const read = (...lines: string[]) =>
  extractRecord(`${lines.join('\n\n')}\n\n1. Il s’est réuni.\n`, { file: 'x.txt', bodies, places }).document;

describe('the head of a document', () => {
  it('tells where and when the Council of Europe issued it, and no session (CDLR(2011)26)', () => {
    const { symbol, date, session, title } = read(
      'Strasbourg, le 5 septembre 2011',
      'RC(2011)26',
      'Comité des récifs',
      'DÉCISIONS CONCERNANT LES RÉCIFS',
      'Pour adoption',
      'Note du Secrétariat',
    );
    assert.deepEqual([symbol, date, session], ['RC(2011)26', '2011-09-05', undefined]);
    // What it is sent for is not its title.
    assert.equal(title, 'DÉCISIONS CONCERNANT LES RÉCIFS');
  });

  it('tells where and when UNESCO issued it, beside its session (171 EX/Décisions)', () => {
    const { date, session } = read(
      'Comité des récifs',
      'Septième session',
      '(Paris, 12-28 avril 2005)*',
      '171 EX/Décisions',
      'PARIS, le 25 mai 2005',
    );
    assert.deepEqual([date, session], ['2005-05-25', { body: 'reefs', number: 7 }]);
  });

  it('has the day and place of a letter, which are no session of the body in whose series it is (IDB.43/10)', () =>
    assert.equal(read('RC.43/10', 'Permanent Mission of Norland', 'Paris, 25 February 2015').session, undefined));

  it('has a single day under the number of a session', () =>
    assert.deepEqual(read('RC.43/10', 'Committee on Reefs', 'Fourth session', 'Paris, 25 February 2015').session, {
      body: 'reefs',
      number: 4,
    }));

  it('gives the symbol with the month of issue (CL 120/11)', () =>
    assert.equal(read('CL 120/11 April 2001', 'Council of Fish', 'Arrangements for the session').symbol, 'CL 120/11'));

  it('gives a day and a symbol in one paragraph with what the paper is (AG/J/353)', () =>
    assert.equal(read('Sixième Commission', '12/10/2001 Communiqué de presse AG/J/353').date, '2001-10-12'));

  it('prints its title twice (AG/J/353)', () =>
    assert.equal(
      read('AG/J/353', 'Les pilotes parlent des récifs', 'Sixième Commission', 'Les pilotes parlent des récifs').title,
      'Les pilotes parlent des récifs',
    ));

  it('has its title below the item by its place in the agenda (GB.344/INS/2)', () =>
    assert.equal(
      read(
        'RC.344/INS/2',
        'Comité des récifs',
        'Deuxième question à l’ordre du jour',
        'Dispositions applicables à la session',
      ).title,
      'Dispositions applicables à la session',
    ));

  it('may be one line in capitals, which is the title', () =>
    assert.equal(
      read('PROPOSED SCHEDULE OF THE SESSIONS (Item 15)').title,
      'PROPOSED SCHEDULE OF THE SESSIONS (Item 15)',
    ));
});

describe('the day of a version', () => {
  const dateOf = (lines: readonly string[]) =>
    extractRecord(lines.join('\n\n'), { file: 'a.md', bodies: [], places: [] }).document.date;
  const ITEMS = ['1 Opening', '2 Lamps', '3 Boats', '4 Closing'];
  const table: [what: string, lines: string[], date: string | undefined][] = [
    [
      'stands in brackets under the title',
      ['17th Tide Conference', '14 October 2025', 'Draft Agenda', 'Version 1.1 (2025-06-26)', ...ITEMS],
      '2025-06-26',
    ],
    [
      'stands behind a colon',
      ['Douzième Conférence', 'Ordre du jour provisoire', 'Version 1: 6 avril 2004', ...ITEMS],
      '2004-04-06',
    ],
    [
      'is none where the line says more',
      ['Draft Agenda', 'Version 2 of the rules of 12 July 2012', ...ITEMS],
      undefined,
    ],
  ];
  for (const [what, lines, date] of table) it(what, () => assert.equal(dateOf(lines), date));
});
