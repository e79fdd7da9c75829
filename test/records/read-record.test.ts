import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import type { SessionClaim } from '../../src/model.ts';
import { readRecord, withProposed } from '../../src/records/read-record.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';

const { bodies, places = [] } = loadBodies(makeFolder({})).bodies;
const read = (text: string) => readRecord(text, { file: 'x.txt', bodies, places });
const sessionsOf = (text: string): SessionClaim[] =>
  read(text).claims.flatMap((claim) => ('session' in claim && claim.certainty !== 'low' ? [claim.session] : []));

describe('a session whose body, number, place and days ran together in copying', () => {
  const table: [text: string, session: Partial<SessionClaim> | undefined][] = [
    [
      'Naciones Unidas FCCC/SBI/1997/11 Distr. GENERAL 4 de junio de 1997 ESPAÑOL Original: INGLÉS Órgano Subsidiario de Ejecución Sexto período de sesiones Bonn, 28 de julio a 5 de agosto de 1997 Tema 8 del programa provisional',
      { body: 'fccc-sbi', number: 6, dates: '1997-07-28/1997-08-05', place: 'Bonn' },
    ],
    [
      'F WO/CC/72/4 ORIGINAL : ANGLAIS DATE : 28 SEPTEMBRE 2016 Comité de coordination de l’OMPI Soixante-douzième session (26e session extraordinaire) Genève, 12 septembre 2016 RAPPORT adopté par le Comité',
      { body: 'wo-cc', number: 72, dates: '2016-09-12', place: 'Geneva' },
    ],
    ['Subsidiary Body for Implementation Fiftieth session of the others Bonn, 17 to 27 June 2019 Report', undefined],
    ['Subsidiary Body for Implementation and Fiftieth session Bonn, 17 to 27 June 2019 Report', undefined],
  ];
  for (const [text, expected] of table)
    it(text.slice(0, 60), () => {
      const [session] = sessionsOf(`${text}\n`);
      if (!expected) assert.equal(session, undefined);
      else assert.deepEqual({ ...session, ...expected }, session);
    });
});

describe('a body that nobody knows', () => {
  const HEAD = `Distr.: General\n12 June 2017\n\nBoard of Lighthouse Keepers\n\nThird session\n\nBonn, 3-5 May 2017\n\nReport of the Board\n`;

  it('is proposed with its name and letters, and read as if it was known', () => {
    const { proposed, claims } = read(`${HEAD}\n1. The Board of Lighthouse Keepers (BLK) met.\n`);
    assert.deepEqual(
      proposed.map(({ body, sure }) => [body.id, body.names, body.also, sure]),
      [['board-of-lighthouse-keepers', [{ en: 'Board of Lighthouse Keepers' }], { en: ['BLK'] }, true]],
    );
    const session = claims.find((claim) => 'session' in claim && claim.session.dates !== undefined);
    assert.deepEqual(session && 'session' in session && session.session, {
      body: 'board-of-lighthouse-keepers',
      number: 3,
      designation: 'session',
      dates: '2017-05-03/2017-05-05',
      place: 'Bonn',
      status: 'held',
    });
    assert.equal(session?.certainty, undefined);
  });

  it('is known by the session that the first words name', () => {
    const text =
      'The 21st Session of the Northern Sea Herring Commission (NSHC) was held in Bonn from 22 to 26 May 2017.\n';
    const { proposed, claims } = read(text);
    assert.deepEqual(proposed[0]?.body.names, [{ en: 'Northern Sea Herring Commission' }]);
    const dates = claims.flatMap((claim) => ('session' in claim ? [claim.session.dates, claim.session.status] : []));
    assert.deepEqual(dates, ['2017-05-22/2017-05-26', 'held']);
  });

  it('is one in all languages where its documents have one series', () => {
    const english = read(`FCCC/XYZ/2017/1\n\nDistr.: General\n\nBoard of Lighthouse Keepers\n\nThird session\n`);
    const all = withProposed(bodies, english.proposed);
    const french = readRecord(
      `FCCC/XYZ/2017/1\n\nDistr. générale\n\nConseil des gardiens de phare\n\nTroisième session\n`,
      {
        file: 'y.txt',
        bodies: all,
        places,
      },
    );
    const names = withProposed(all, french.proposed).find(({ id }) => id === 'fccc-xyz')?.names;
    assert.deepEqual(names, [{ fr: 'Conseil des gardiens de phare', en: 'Board of Lighthouse Keepers' }]);
  });

  it('is not made of a letter that many series begin with', () => {
    const { proposed } = read(`A/32/7\n\nOriginal: English\n\nBoard of Lighthouse Keepers\n\nThird session\n`);
    assert.equal(proposed[0]?.body.series, undefined);
  });
});

describe('a document without a date', () => {
  const table: [language: string, text: string, status: string | undefined][] = [
    ['en', 'The Subsidiary Body for Implementation held its fiftieth session in Bonn from 17 to 27 June 2019.', 'held'],
    [
      'en',
      'The fiftieth session of the Subsidiary Body for Implementation is to be held in Bonn from 17 to 27 June 2019.',
      undefined,
    ],
    [
      'fr',
      "L'Organe subsidiaire de mise en œuvre a tenu sa cinquantième session à Bonn du 17 au 27 juin 2019.",
      'held',
    ],
    [
      'fr',
      "L'Organe subsidiaire de mise en œuvre tiendra sa cinquantième session à Bonn du 17 au 27 juin 2019.",
      undefined,
    ],
    [
      'es',
      'El Órgano Subsidiario de Ejecución celebró su 50º período de sesiones en Bonn del 17 al 27 de junio de 2019.',
      'held',
    ],
    [
      'es',
      'El Órgano Subsidiario de Ejecución celebrará su 50º período de sesiones en Bonn del 17 al 27 de junio de 2019.',
      undefined,
    ],
  ];
  for (const [language, text, status] of table)
    it(`${language}: ${status ?? 'says nothing of'} ${text.slice(0, 50)}`, () => {
      const [session] = sessionsOf(`1. ${text}\n`);
      assert.equal(session?.dates, '2019-06-17/2019-06-27');
      assert.equal(session?.status, status);
    });
});
