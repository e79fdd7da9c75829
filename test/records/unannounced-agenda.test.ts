import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { readPlainText } from '../../src/records/formats/plain-text.ts';
import { contents } from './reading.ts';

const BODIES: Body[] = [
  {
    id: 'cites-cop',
    series: 'CoP',
    zone: 'UTC',
    names: [{ en: 'Conference of the Parties to the Convention on International Trade in Endangered Species' }],
  },
  {
    id: 'tide-cop',
    series: 'UNEP/TC',
    zone: 'UTC',
    names: [{ en: 'Conference of the Parties to the Convention on Tides and Currents' }],
  },
  { id: 'wipo', zone: 'UTC', names: [{ ar: 'جمعيات الدول الأعضاء في الويبو' }] },
];
const PLACES: Place[] = [
  { id: 'Johannesburg', names: { en: 'Johannesburg' } },
  { id: 'Geneva', names: { en: 'Geneva', ar: 'جنيف' } },
];
const read = (lines: readonly string[]) => {
  const { text } = readPlainText(lines.join('\n'));
  const { document, claims } = extractRecord(text, { file: 'a.md', bodies: BODIES, places: PLACES });
  const [session] = contents(claims, 'session');
  const low = claims.flatMap((claim) => ('item' in claim && claim.certainty ? [claim.item.number] : []));
  return { document, session, low, items: contents(claims, 'item').map(({ number, title }) => `${number}: ${title}`) };
};

describe('an agenda whose items have their documents beside them', () => {
  const head = [
    'Seventeenth meeting of the Conference of the Parties',
    '',
    'Johannesburg (South Africa), 24 September-05 October 2036',
    '',
    'Provisional agenda and working documents',
    '',
  ];
  const items = (series: string) => [
    'Agenda item Document Posted',
    'Opening ceremony No document',
    `2. Adoption of the agenda`,
    `(changes to agenda item 88)`,
    `${series} Doc. 2 (Rev. 2) 10/06/2036`,
    `3. Adoption of the working programme`,
    `${series} Doc. 3 (Rev. 2) 08/07/2036 01/08/2036`,
    '4. Adoption of the Rules of Procedure',
    `4.1 Report of the Secretariat`,
    `${series} Doc. 4.1 (Rev. 1) 09/06/2036`,
    `4.2 Proposal of Israel ${series} Doc. 4.2 13/06/2036`,
    '5. Credentials Committee',
    '5.1 Establishment of the Credentials Committee No document',
    `6. Admission of observers ${series} Doc. 6 (Rev. 1) 13/09/2036`,
    `7. Finance ${series} Doc. 7 (Rev. 1) 13/09/2036 Report of the Director`,
  ];

  it('is read without these, and one that may hold the next row is doubted', () => {
    const found = read([...head, ...items('CoP17')]);
    assert.deepEqual(found.items.slice(0, 8), [
      '2: Adoption of the agenda (changes to agenda item 88)',
      '3: Adoption of the working programme',
      '4: Adoption of the Rules of Procedure',
      '4.1: Report of the Secretariat',
      '4.2: Proposal of Israel',
      '5: Credentials Committee',
      '5.1: Establishment of the Credentials Committee',
      '6: Admission of observers',
    ]);
    assert.deepEqual(found.low, ['7']);
  });

  it('is that of the Conference in whose series all of them are', () => {
    const { document, session } = read([...head, ...items('CoP17')]);
    assert.deepEqual(document.session, { body: 'cites-cop', number: 17 });
    assert.deepEqual([session?.dates, session?.place], ['2036-09-24/2036-10-05', 'Johannesburg']);
  });

  it('is of none that is known where they are in other series', () =>
    assert.equal(read([...head, ...items('SC17')]).document.session, undefined));
});

describe('a list that nothing announces as an agenda', () => {
  const ARABIC = [
    'جمعيات الدول الأعضاء في الويبوسلسلة الاجتماعات الحادية والستّون',
    'جنيف، من 21 إلى 25 سبتمبر 2020',
    'عُقدت سلسلة الاجتماعات الحادية والستون للجمعيات في جنيف من 21 إلى 25 سبتمبر 2020.',
    'خطاب المدير العام | قائمة القرارات 2020 | آخر الأخبار | التقرير الموجز | قائمة المشاركين | صور على فليكر',
    'تقرير المدير العام',
    '1. افتتاح الدورات (A/61/INF/1 Rev.)',
    '2. اعتماد جدول الأعمال (A/61/1) (A/61/2)',
    '3. انتخاب أعضاء المكاتب (A/61/INF/2)',
    '4. البيانات العامة',
    'الهيئات الرئاسية والمسائل المؤسسية',
    '5. قبول المراقبين (A/61/3)',
  ];

  it('is one by its first entries, in lines that no capitals part', () => {
    const { document, session, items } = read(ARABIC);
    assert.deepEqual(document.session, { body: 'wipo', number: 61 });
    assert.deepEqual([session?.dates, session?.place], ['2020-09-21/2020-09-25', 'Geneva']);
    assert.deepEqual(items, [
      '1: افتتاح الدورات',
      '2: اعتماد جدول الأعمال',
      '3: انتخاب أعضاء المكاتب',
      '4: البيانات العامة',
      '5: قبول المراقبين',
    ]);
  });

  const SECTIONS = ['1. Opening of the session', '2. Adoption of the agenda', '3. Lamps'];
  it('is none with paragraphs between its entries, in a report, or without the adoption of an agenda', () => {
    const paragraphs = SECTIONS.flatMap((line) => [
      line,
      '',
      'The Chair said that the lamps had been looked at by all.',
      '',
    ]);
    assert.deepEqual(read(['Tide Council', '', ...paragraphs]).items, []);
    assert.deepEqual(read(['Report of the Tide Council on its third session', '', ...SECTIONS]).items, []);
    assert.deepEqual(read(['Tide Council', '', '1. Opening of the session', '2. Boats', '3. Lamps']).items, []);
    assert.equal(read(['Tide Council', '', ...SECTIONS, '4. Closing']).items.length, 4);
  });
});
