import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'gfcm',
    zone: 'Europe/Rome',
    names: [
      {
        en: 'General Fisheries Commission for the Mediterranean',
        fr: 'Commission générale des pêches pour la Méditerranée',
        es: 'Comisión General de Pesca del Mediterráneo',
      },
    ],
  },
  { id: 'assembly', zone: 'Europe/Zurich', names: [{ en: 'Assembly of the IPU', fr: "Assemblée de l'UIP" }] },
];
const places = [
  { id: 'Rome', names: { en: 'Rome', fr: 'Rome', es: 'Roma' }, zone: 'Europe/Rome' },
  { id: 'Geneva', names: { en: 'Geneva', fr: 'Genève' }, zone: 'Europe/Zurich' },
];
const sessionsOf = (text: string) =>
  contents(extractRecord(`1. ${text}`, { file: 'x.txt', bodies, places }).claims, 'session');
const told = { body: 'gfcm', number: 29, dates: '2005-02-21/2005-02-25', place: 'Rome', status: 'held' };

describe('a session of a body, behind its letters and in the house of an organization', () => {
  const lines: [designation: string, text: string][] = [
    [
      'session',
      'La Commission générale des pêches pour la Méditerranée (CGPM) a tenu sa vingt-neuvième session au siège de la FAO, à Rome (Italie), du 21 au 25 février 2005.',
    ],
    [
      'session',
      'The General Fisheries Commission for the Mediterranean (GFCM) held its twenty-ninth session at FAO headquarters, Rome, Italy, from 21 to 25 February 2005.',
    ],
    [
      'session',
      'The General Fisheries Commission for the Mediterranean held its twenty-ninth session at the headquarters of FAO in Rome from 21 to 25 February 2005.',
    ],
  ];
  for (const [designation, text] of lines)
    it(text, () => {
      const [session, ...others] = sessionsOf(text);
      assert.deepEqual(session, { ...told, designation });
      assert.deepEqual(others, []);
    });

  it('is not that of another body between it and the days', () =>
    assert.deepEqual(
      sessionsOf(
        'The General Fisheries Commission for the Mediterranean held its twenty-ninth session after the divers met in Rome from 21 to 25 February 2005.',
      ),
      [],
    ));
});

describe('a body that is itself a meeting', () => {
  for (const text of [
    "La 139ème Assemblée de l'UIP se tiendra à Genève (Suisse) du 14 au 18 octobre 2018.",
    'The 139th Assembly of the IPU will take place in Geneva, Switzerland, on 14-18 October 2018.',
  ])
    it(`is numbered before its name: ${text}`, () =>
      assert.deepEqual(sessionsOf(text), [
        { body: 'assembly', number: 139, designation: 'session', dates: '2018-10-14/2018-10-18', place: 'Geneva' },
      ]));

  it('has no days that belong to something else', () =>
    assert.deepEqual(
      sessionsOf('Before the 139th Assembly of the IPU the divers trained in Geneva from 14 to 18 October 2018.'),
      [],
    ));
});

describe('a session at an address', () => {
  it('has the city behind the house and the street', () => {
    const [session] = sessionsOf(
      'The 29th session of the General Fisheries Commission for the Mediterranean, to be held from Monday, 21 to Friday, 25 February 2005 at FAO Headquarters, 4 Garden Street, Rome 00153.',
    );
    assert.deepEqual([session?.dates, session?.place], ['2005-02-21/2005-02-25', 'Rome']);
  });

  it('has none behind other words', () => {
    const [session] = sessionsOf(
      'The 29th session of the General Fisheries Commission for the Mediterranean, to be held from 21 to 25 February 2005 at a house that is not known, Rome said.',
    );
    assert.equal(session?.place, undefined);
  });
});
