import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { TIMETABLE } from '../fixtures/timetable.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  { id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council', fr: 'Conseil des marées' }] },
];
const places = [{ id: 'Lisbon', names: { en: 'Lisbon', fr: 'Lisbonne' } }];
const read = (text: string) => extractRecord(text, { file: 'a.txt', bodies, places });
const rowsOf = (text: string) =>
  contents(read(text).claims, 'meeting').map(({ date, start, end, item }) => `${date} ${start}-${end} ${item}`);

describe('a timetable under the head of a document', () => {
  it('has its title, and is no report, whatever its items are called', () => {
    const { title, kind } = read(TIMETABLE).document;
    assert.deepEqual([title, kind], ['PROVISIONAL TIMETABLE', 'document']);
  });

  it('has the items of each half of a day, and none under hours that it does not give', () => {
    assert.deepEqual(rowsOf(TIMETABLE), [
      '2005-06-20 10:00-13:00 1',
      '2005-06-20 10:00-13:00 9',
      '2005-06-20 14:30-17:30 4',
      '2005-06-21 09:30-12:30 4',
      '2005-06-21 09:30-12:30 2',
    ]);
  });

  it('has nothing under a day that is not one of the session', () => {
    assert.deepEqual(rowsOf(TIMETABLE.replace('TUESDAY 21 JUNE', 'TUESDAY 28 JUNE')).slice(3), []);
  });

  it('is read in French too', () => {
    const text = `TIDE/2005/INF/1\n\nConseil des marées\n\nHuitième session\n\nLisbonne, 20-22 juin 2005\n\nCALENDRIER PROVISOIRE\n\nLUNDI 20 JUIN\n\nMATIN (10 h 00 - 13 h 00)\n\nPoint 1\n\nAdoption de l'ordre du jour\n`;
    assert.deepEqual(rowsOf(text), ['2005-06-20 10:00-13:00 1']);
  });

  it('names items of the session with their documents, each once', () => {
    const { claims } = read(TIMETABLE);
    const session = { body: 'tide', number: 8 };
    assert.deepEqual(
      contents(claims, 'item'),
      [
        ['1', 'Adoption of the Agenda: for decision'],
        ['9', 'Other Constitutional Matters'],
        ['9.1', 'Invitations to Observers'],
        ['4', 'Report of the Committee on Estuaries'],
        ['2', 'Election of the Chairperson'],
        ['3', 'Atlas of the tides'],
      ].map(([number, title]) => ({ number, title, session })),
    );
    assert.deepEqual(
      contents(claims, 'symbol').map(({ id, item }) => `${item} ${id}`),
      ['1 TIDE/2005/1', '1 TIDE/2005/INF/2', '9.1 TIDE/2005/14'],
    );
  });
});
