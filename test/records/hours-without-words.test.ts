import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { en } from '../../src/records/languages/en.ts';
import { fr } from '../../src/records/languages/fr.ts';
import { zh } from '../../src/records/languages/zh.ts';
import { rowItems } from '../../src/records/row-items.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
const places = [{ id: 'Lisbon', names: { en: 'Lisbon' } }];
const read = (text: string) => extractRecord(text, { file: 'a.txt', bodies, places }).claims;

/** The form of annotated agendas of the Economic Commission for Europe (ECE/TRADE/C/CEFACT/2018/1). */
const TIMETABLE = `TIDE/2018/1

Tide Council

Twenty-fourth session

Lisbon, 30 April – 1 May 2018

Annotated provisional agenda

To be held at the Old Harbour, Lisbon, starting at 10.00 on Monday, 30 April 2018, in Room VII.

III. Provisional timetable

Date and time

Monday, 30 April

10.00 – 10.15 Opening

10.15 – 10.30 Item 1: Adoption of the agenda

13.00 – 15.00 Lunch break

15.30 – 16:00

Items 5 and 6: Reports of rapporteurs

10:00 – 10:30

Item 9: Charts of the coast

Tuesday, 1 May

10:30 – 11:00 Item 10: Lamps

3.00 – 6.00 Item 13: Adoption of decisions
`;

describe('a timetable by hours without a word for them', () => {
  const rows = contents(read(TIMETABLE), 'meeting').map(
    ({ date, start, end, item, printed }) => `${date} ${start}-${end} ${item}${printed ? ` (${printed})` : ''}`,
  );

  it('has its items, and a day that is printed one row too low where it belongs; none at three in the morning', () =>
    assert.deepEqual(rows, [
      '2018-04-30 10:15-10:30 1',
      '2018-04-30 15:30-16:00 5',
      '2018-04-30 15:30-16:00 6',
      '2018-05-01 10:00-10:30 9 (2018-04-30)',
      '2018-05-01 10:30-11:00 10',
    ]));

  it('says why a row has another day than the one above it', () => {
    const moved = read(TIMETABLE).find((claim) => 'meeting' in claim && claim.meeting.item === '9');
    assert.match(moved?.because ?? '', /right above the next day; so it is the first of that day$/);
  });

  it('has the hour at which the session starts', () =>
    assert.deepEqual(contents(read(TIMETABLE), 'opening'), [{ at: '2018-04-30T10:00' }]));

  it('has none where the hour may be one of the afternoon', () =>
    assert.deepEqual(contents(read(TIMETABLE.replace('at 10.00', 'at 3.00')), 'opening'), []));
});

describe('the hours of rows in words', () => {
  const rows = (...lines: string[]) =>
    contents(
      read(
        `TIDE/2018/1\n\nTide Council\n\nTwenty-fourth session\n\nLisbon, 30 April – 1 May 2018\n\nAnnotated provisional agenda\n\n1. Opening.\n\n2. Lamps.\n\n3. Boats.\n\nProvisional timetable\n\n${lines.join('\n')}\n`,
      ),
      'meeting',
    ).map(({ date, start, end, item }) => `${date} ${start}-${end} ${item}`);

  it('may end at noon', () =>
    assert.deepEqual(rows('Monday, 30 April\t\t', '9 a.m.–noon\t2\tLamps', '3–6 p.m.\t3\tBoats'), [
      '2018-04-30 09:00-12:00 2',
      '2018-04-30 15:00-18:00 3',
    ]));

  it('are no item where they are not understood, and the day stays', () =>
    assert.deepEqual(
      rows('Monday, 30 April\t\t', '10–11 a.m.\t1\tOpening', '1.15 p.m. till later\t\tConcert', '3–6 p.m.\t3\tBoats'),
      ['2018-04-30 10:00-11:00 1', '2018-04-30 15:00-18:00 3'],
    ));
});

describe('the items of a row', () => {
  const table: [words: string, language: Parameters<typeof rowItems>[1], items: string[]][] = [
    ['item 5: reports', en, ['5']],
    ['items 3, 4 and 6 to 8', en, ['3', '4', '6', '7', '8']],
    ['items 5-7', en, ['5', '6', '7']],
    ['5 and 6 boats', en, ['5']],
    ['points 1 et 2', fr, ['1', '2']],
    ['points 3 a 5', fr, ['3', '4', '5']],
    ['项目5和6', zh, ['5', '6']],
    ['opening', en, []],
  ];
  for (const [words, language, items] of table)
    it(`${words}: ${items.join(', ')}`, () => assert.deepEqual(rowItems(words, language), items));
});
