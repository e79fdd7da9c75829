import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates } from '../../src/records/dates.ts';
import { languageOf } from '../../src/records/languages/languages.ts';

const ar = languageOf('ar');
const found = (text: string) =>
  findDates(text, ar).map(({ when, start, end }) => [when, text.slice(start, end)] as const);

describe('Arabic dates with their weekdays', () => {
  const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
  for (const day of WEEKDAYS)
    for (const words of [`يوم ${day} الموافق`, `${day} الموافق`, `يوم ${day}`])
      it(`are read with the words before them: ${words}`, () =>
        assert.deepEqual(found(`تُفتتح الدورة ${words} 11 تشرين الأول/أكتوبر 2021 في المنارة.`), [
          ['2021-10-11', `${words} 11 تشرين الأول/أكتوبر 2021`],
        ]));

  const periods: [text: string, dates: string][] = [
    [
      'تُعقد الدورة من يوم الاثنين الموافق 11 تشرين الأول/أكتوبر إلى يوم الجمعة الموافق 15 تشرين الأول/أكتوبر 2021.',
      '2021-10-11/2021-10-15',
    ],
    ['تُعقد الدورة من الاثنين الموافق 11 إلى الجمعة الموافق 15 تشرين الأول/أكتوبر 2021.', '2021-10-11/2021-10-15'],
    ['تُعقد الدورة من يوم الاثنين 11 حتى يوم الجمعة 15 تشرين الأول/أكتوبر 2021.', '2021-10-11/2021-10-15'],
    [
      'تُعقد الدورة في الفترة من يوم الأحد الموافق 31 تشرين الأول/أكتوبر حتى يوم الثلاثاء الموافق 2 تشرين الثاني/نوفمبر 2021.',
      '2021-10-31/2021-11-02',
    ],
    ['تُعقد الدورة خلال الفترة من الاثنين الموافق 11 إلى 15 تشرين الأول/أكتوبر 2021.', '2021-10-11/2021-10-15'],
    ['تُعقد الدورة من 11 إلى يوم الجمعة 15 تشرين الأول/أكتوبر 2021.', '2021-10-11/2021-10-15'],
    [
      'تُعقد الدورة من يوم الاثنين، 11 تشرين الأول/أكتوبر إلى يوم الجمعة، 15 تشرين الأول/أكتوبر 2021؛',
      '2021-10-11/2021-10-15',
    ],
  ];
  for (const [text, dates] of periods)
    it(`are those of a period: ${text}`, () =>
      assert.deepEqual(
        found(text).map(([when]) => when),
        [dates],
      ));

  it('are those of two periods, with a comma behind each weekday', () =>
    assert.deepEqual(
      found(
        'تُعقد الدورة من يوم الاثنين، 11 تشرين الأول/أكتوبر إلى يوم الجمعة، 15 تشرين الأول/أكتوبر، ويوم الثلاثاء، 19 تشرين الأول/أكتوبر 2021.',
      ).map(([when]) => when),
      ['2021-10-11/2021-10-15', '2021-10-19'],
    ));

  it('begin with all the words that open the period', () =>
    assert.equal(
      found(
        'تُعقد في الفترة من يوم الأحد الموافق 31 تشرين الأول/أكتوبر حتى يوم الثلاثاء 2 تشرين الثاني/نوفمبر 2021',
      )[0]?.[1],
      'في الفترة من يوم الأحد الموافق 31 تشرين الأول/أكتوبر حتى يوم الثلاثاء 2 تشرين الثاني/نوفمبر 2021',
    ));

  it('are none without a number', () => assert.deepEqual(found('تُفتتح الدورة يوم الاثنين الموافق للعيد.'), []));
});
