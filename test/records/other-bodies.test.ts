import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { contents } from './reading.ts';

const { bodies, places = [] } = loadBodies(makeFolder({})).bodies;
const sessionsOf = (text: string) =>
  contents(extractRecord(text, { file: 'x.txt', bodies, places }).claims, 'session').map(
    ({ body, number, dates, status }) => [body, number, dates, status],
  );

/** A report of one body, so long that its opening names no other. */
const report = (sentence: string) =>
  `E/ICEF/2015/7\n\nDistr.: General\n\n4 June 2015\n\nExecutive Board of the United Nations Children's Fund\n\nReport\n\n${[1, 2, 3, 4].map((n) => `${n}. The Board looked at its lamps.\n\n`).join('')}5. ${sentence}\n`;

describe('a session of another body than that of the document', () => {
  it('is read where the text gives the full name of the body', () =>
    assert.deepEqual(
      sessionsOf(
        report(
          'The Economic and Social Commission for Asia and the Pacific held its seventy-first session in Bangkok from 25 to 29 May 2015.',
        ),
      ),
      [['e-escap', 71, '2015-05-25/2015-05-29', 'held']],
    ));

  it('is not read where a short name may be that of several', () =>
    assert.deepEqual(
      sessionsOf(report('The Committee on Fisheries held its thirty-first session in Rome from 9 to 13 June 2014.')),
      [],
    ));
});

describe('an Arabic name that begins with the letter of "for"', () => {
  const planned =
    'كان من المقرر عقد الدورة الحادية والسبعين للجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ في الفترة من 25 إلى 29 أيار/مايو 2015.';

  it('is found behind it, and a session that was planned is not said to have been held (E/2015/15)', () =>
    assert.deepEqual(sessionsOf(planned), [['e-escap', 71, '2015-05-25/2015-05-29', undefined]]));

  it('is held where the verb says so', () =>
    assert.deepEqual(
      sessionsOf(
        'عقدت الدورة الحادية والسبعون للجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ في الفترة من 25 إلى 29 أيار/مايو 2015.',
      ),
      [['e-escap', 71, '2015-05-25/2015-05-29', 'held']],
    ));
});

describe('two sessions in one Spanish sentence', () => {
  it('have each its days, the numbers behind the noun (UNEP/POPS/COP.7/17)', () =>
    assert.deepEqual(
      sessionsOf(
        'El Comité de Examen de los Contaminantes Orgánicos Persistentes celebró sus reuniones novena y décima en Roma del 14 al 18 de octubre de 2013 y del 27 al 30 de octubre de 2014, respectivamente.',
      ).map(([, number, dates]) => [number, dates]),
      [
        [9, '2013-10-14/2013-10-18'],
        [10, '2014-10-27/2014-10-30'],
      ],
    ));
});

describe('a body that is named behind the number of its session', () => {
  const head = `ECE/AGAT/2020/INF.1

Distr.: General

Economic Commission for Europe

UNECE Executive Committee Centre for Trade Facilitation and Electronic Business

First session of the Advisory Group on Advanced Technologies

Geneva, 30 January 2020

Item 1 of the provisional agenda

Annotated provisional agenda[1], [2]

I. Provisional agenda

1. Adoption of the agenda

2. Future work
`;
  const { proposed, document, claims } = readRecord(head, { file: 'x.txt', bodies, places });

  it('is proposed with the series of the document, and has the session', () => {
    assert.deepEqual(
      proposed.map(({ body: { id, series, names }, sure }) => [id, series, names[0]?.en, sure]),
      [['ece-agat', 'ECE/AGAT', 'Advisory Group on Advanced Technologies', true]],
    );
    assert.deepEqual(document.session, { body: 'ece-agat', number: 1 });
    const [session] = contents(claims, 'session');
    assert.deepEqual([session?.dates, session?.place], ['2020-01-30', 'Geneva']);
  });

  it('has a title without the marks of its footnotes', () =>
    assert.equal(document.title, 'Annotated provisional agenda'));
});
