import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../../src/model.ts';
import { extractRecord } from '../../../src/records/extract.ts';
import { partHead } from '../../../src/records/run-together/part-head.ts';
import { contents } from '../reading.ts';

const lines = (text: string) => partHead(text)?.split(/\n\s*\n/) ?? [];

const HEAD =
  'CS-2029-2091(E) distributed 14/10/2029 *CS-2029-2091.E* Tide Council Ninety-Second Session TC-92/INF.2/Rev.2 8 11 October 2029 ' +
  '11 October 2029 Original: ENGLISH ANNOTATED PROVISIONAL AGENDA FOR THE NINETY-SECOND SESSION OF THE TIDE COUNCIL This revised ' +
  'annotated agenda has been prepared to guide and assist the members of the Council in their substantive preparations for it.';

const BODIES: Body[] = [{ id: 'tides', series: 'TC', zone: 'UTC', names: [{ en: 'Tide Council' }] }];

describe('a masthead of one line', () => {
  it('has the print job, the symbol before the days and a title in capitals on lines of their own', () => {
    assert.deepEqual(lines(HEAD).slice(0, 8), [
      'CS-2029-2091(E) distributed 14/10/2029 *CS-2029-2091.E*',
      'Tide Council',
      'Ninety-Second Session',
      'TC-92/INF.2/Rev.2',
      '8 11 October 2029',
      '11 October 2029',
      'Original: ENGLISH',
      'ANNOTATED PROVISIONAL AGENDA FOR THE NINETY-SECOND SESSION OF THE TIDE COUNCIL',
    ]);
  });

  it('tells its session with the days between which the dash was lost, and says so', () => {
    const { document, claims } = extractRecord(lines(HEAD).join('\n\n'), { file: 'a.txt', bodies: BODIES });
    assert.equal(document.symbol, 'TC-92/INF.2/Rev.2');
    assert.equal(document.kind, 'annotated provisional agenda');
    assert.equal(document.date, '2029-10-11');
    const [session] = contents(claims, 'session');
    assert.deepEqual([session?.number, session?.dates], [92, '2029-10-08/2029-10-11']);
    const claim = claims.find((one) => 'session' in one);
    assert.match(claim?.because ?? '', /dash between the days of "8 11 October 2029" was lost/);
  });

  it('has its day of issue with the label before it', () => {
    const text =
      'F TCT/R/WG/6/12 ORIGINAL : anglais DATE : 7 mai 2024 GROUPE DE TRAVAIL SUR LES MARÉES Sixième session Genève, 3 – 7 mai 2024';
    assert.deepEqual(lines(text).slice(3, 7), [
      'DATE : 7 mai 2024',
      'GROUPE DE TRAVAIL SUR LES MARÉES',
      'Sixième session',
      'Genève, 3 – 7 mai 2024',
    ]);
  });
});
