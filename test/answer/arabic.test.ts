import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { ar } from '../../src/answer/phrases/ar.ts';
import {
  apart,
  counted,
  countedAfter,
  countedObject,
  DAYS,
  indefinite,
  isFeminine,
  itemFigure,
  ordinalOf,
  SITTINGS,
  to,
} from '../../src/answer/phrases/arabic.ts';
import { bareWhen, cityTime, hourText, listText, onWhen } from '../../src/answer/phrases/dates.ts';
import { toEnglish } from '../../src/answer/reading/gloss.ts';
import { glossaryFor } from '../../src/answer/reading/reader.ts';
import { shipped } from './world.ts';

test('a question in Arabic is put into English words, and what no list has stays', () => {
  const glossary = glossaryFor(shipped.reader, 'ar');
  const table: [string, string][] = [
    ['متى عُقد الاجتماع السابع؟', 'when held meeting seventh?'],
    ['متى كان أول اجتماع؟', 'when was first meeting?'],
    ['اجتماع ٢٠٠٩', 'meeting 2009'],
    ['حتى أي ساعة تستمر الجلسة', 'until what time lasted sitting'],
    ['بكرا الصبح', 'tomorrow morning'],
    ['في اليوم الأخير', 'on the last day'],
    // When a meeting ends is no deadline.
    ['متى ينتهي اجتماع 2007', 'when ends session 2007'],
    // An assembly is no Friday.
    ['متى عُقدت الجمعية السابعة؟', 'when held assembly seventh?'],
    ['تواريخ ومكان', 'dates and place'],
    // "And the ninth and twentieth" is no nineteenth.
    ['والتاسعة والعشرون؟', '29th?'],
    ['والتاسعة عشرة؟', '19th?'],
    ['الدورة 148', 'session 148th'],
    // Not whether somebody is in session.
    ['في دورتها السابعة', 'at its session seventh'],
    ['هل الفريق منعقد؟', 'did group in session?'],
    // What is counted in hundreds is a meeting, though Arabic has one word for it and for half a day.
    ['الجلسة 2225', 'meeting 2225'],
    ['الجلسة 12', 'sitting 12'],
    // Letters of sub-items; a bare و is "and".
    ['البند 1 (ب)', 'item 1 (b)'],
    ['البند 1 أ', 'item 1 (a)'],
    ['البندان 2 و 3', 'items 2 and 3'],
    // Figures beside a word are no ordinals.
    ['المقرر 2/6', 'decision 2/6'],
    ['البند 4', 'item 4'],
    ['الساعة 3 بعد الظهر', 'at 15h'],
    // Conjunctions and prepositions are written with the next word.
    [
      'للفريق العامل المعني بالمساعدة التقنية والفريق العامل المعني بالتعاون الدولي',
      'the Working Group on Technical Assistance the Working Group on International Cooperation',
    ],
    ['بمقرر أو لبند', 'decision or item'],
    ['الاجتمع السابع', 'met seventh'],
    ['عملا بالقرار 6/1', 'by resolution 6/1'],
    // Short words are no typing errors of others, and have no stem with them in common.
    ['مكة', 'مكة'],
    ['مقرب', 'مقرب'],
    // Subjects are neither other words nor typing errors.
    ['لجنة المخدرات', 'لجنة المخدرات'],
    ['غسل الأموال', 'غسل الأموال'],
    ['مؤشرات الأداء', 'مؤشرات الأداء'],
    ['الشهود', 'الشهود'],
  ];
  for (const [typed, english] of table) assert.equal(toEnglish(typed, glossary, () => false).text, english, typed);
});

test('counts agree with what is counted', () => {
  const table: [count: number, subject: string, object: string, after: string][] = [
    [1, 'يوم واحد', 'يوما واحدا', 'يوم واحد'],
    [2, 'يومان', 'يومين', 'يومين'],
    [3, 'ثلاثة أيام', 'ثلاثة أيام', 'ثلاثة أيام'],
    [10, 'عشرة أيام', 'عشرة أيام', 'عشرة أيام'],
    [11, '11 يوما', '11 يوما', '11 يوما'],
    [100, '100 يوم', '100 يوم', '100 يوم'],
    [103, '103 أيام', '103 أيام', '103 أيام'],
  ];
  for (const [count, subject, object, after] of table)
    assert.deepEqual(
      [counted(count, DAYS), countedObject(count, DAYS), countedAfter(count, DAYS)],
      [subject, object, after],
    );
  assert.deepEqual(
    [1, 2, 3, 11].map((count) => counted(count, SITTINGS)),
    ['جلسة واحدة', 'جلستان', 'ثلاث جلسات', '11 جلسة'],
  );
});

test('words agree with a name, and letters join', () => {
  assert.deepEqual(['الدورة التاسعة للمؤتمر', 'اللجنة', 'الاجتماع السابع للجنة', 'الفريق العامل'].map(isFeminine), [
    true,
    true,
    false,
    false,
  ]);
  const ordinals: [string, string, string][] = [
    ['الأول', 'الأولى', 'أول'],
    ['الثاني', 'الثانية', 'ثان'],
    ['السابع', 'السابعة', 'سابع'],
    ['الثاني عشر', 'الثانية عشرة', 'ثاني عشر'],
    ['23', '23', '23'],
  ];
  for (const [ordinal, feminine, bare] of ordinals) {
    assert.equal(ordinalOf(ordinal, 'دورة'), feminine);
    assert.equal(ordinalOf(ordinal, 'اجتماع'), ordinal);
    assert.equal(indefinite(ordinal), bare);
  }
  const names: [string, string][] = [
    ['الفريق العامل', 'للفريق العامل'],
    ['اللجنة', 'للجنة'],
    ['مؤتمر الأطراف', 'لمؤتمر الأطراف'],
    ['\u2068الفريق\u2069', 'للفريق'],
    ['Groupe', 'لـ\u2068Groupe\u2069'],
  ];
  for (const [name, expected] of names) assert.equal(to(name), expected);
  assert.equal(ar.held('الدورة الثانية للمؤتمر', 'في عام 2005', ''), 'عُقدت الدورة الثانية للمؤتمر في عام 2005.');
  assert.equal(
    ar.cancelled('الاجتماع الثامن', 'يوم 3 أيار/مايو 2015', ' في فيينا'),
    'أُلغي الاجتماع الثامن، الذي كان من المقرر عقده يوم 3 أيار/مايو 2015 في فيينا.',
  );
});

test('dates, hours, items and lists are written as in Arabic', () => {
  const days: [string, string, string][] = [
    ['2009-10-01', '1 تشرين الأول/أكتوبر 2009', 'يوم 1 تشرين الأول/أكتوبر 2009'],
    ['2006-10-16/2006-10-17', '16 و17 تشرين الأول/أكتوبر 2006', 'يومي 16 و17 تشرين الأول/أكتوبر 2006'],
    [
      '2018-05-28/2018-06-01',
      'من 28 أيار/مايو إلى 1 حزيران/يونيه 2018',
      'في الفترة من 28 أيار/مايو إلى 1 حزيران/يونيه 2018',
    ],
    ['2008-10', 'تشرين الأول/أكتوبر 2008', 'في تشرين الأول/أكتوبر 2008'],
    ['2008', '2008', 'في عام 2008'],
  ];
  for (const [when, bare, on] of days) assert.deepEqual([bareWhen('ar', when), onWhen('ar', when)], [bare, on]);
  assert.equal(bareWhen('ar', '2007-10-03', { weekday: true }), 'الأربعاء 3 تشرين الأول/أكتوبر 2007');
  assert.equal(hourText('ar', '15:05'), '15:05');
  assert.equal(cityTime('ar', 'فيينا'), 'بتوقيت فيينا');
  assert.equal(listText('ar', ['الوثائق', 'المقررات', 'التقارير']), 'الوثائق والمقررات والتقارير');
  assert.equal(itemFigure('1', 'b'), '1 (ب)');
});

test('what is read from left to right does not turn an Arabic sentence round', () => {
  assert.equal(apart('CTOC/COP/2014/1'), '\u2068CTOC/COP/2014/1\u2069');
  assert.equal(apart('الوثائق'), 'الوثائق');
  assert.equal(apart(apart('A/1')), apart('A/1'));
  // A line without an Arabic word of its own.
  assert.equal(ar.itemLine('1 a', 'Ouverture'), '\u200f1 (أ) \u2068Ouverture\u2069');
});

test('three words show that a question is Arabic, and a symbol does not hide it', () => {
  for (const question of ['متى اجتمع الفريق', 'اجتماع 2010', 'رابط CTOC/COP/WG.2/2007/4'])
    assert.equal(answerTurns(shipped, [question], { today: '2026-11-21' }).language, 'ar');
});
