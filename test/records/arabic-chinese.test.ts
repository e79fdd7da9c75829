import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/model.ts';
import { findDates } from '../../src/records/dates.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { ar } from '../../src/records/languages/ar.ts';
import { detectLanguage } from '../../src/records/languages/detect.ts';
import { zh } from '../../src/records/languages/zh.ts';
import { itemNumber, readMarker } from '../../src/records/markers.ts';
import { findOrdinals } from '../../src/records/ordinals.ts';
import { squeeze } from '../../src/records/squeeze.ts';
import { plain } from '../../src/records/text.ts';
import { bodies, places } from './bodies.ts';
import { contents } from './reading.ts';

const languages = { ar, zh };

describe('dates', () => {
  const table: [language: 'ar' | 'zh', text: string, dates: string[]][] = [
    ['zh', '2015年4月17日 - 23日，内罗毕', ['2015-04-17/2015-04-23']],
    ['zh', '2015年1月20至23日，纽约', ['2015-01-20/2015-01-23']],
    ['zh', '2014年1月20日和21日', ['2014-01-20/2014-01-21']],
    ['zh', '2015年2月3日至5日', ['2015-02-03/2015-02-05']],
    ['zh', '２０１５年２月３日', ['2015-02-03']],
    ['zh', '2018年12月31日至2019年1月3日', ['2018-12-31/2019-01-03']],
    ['zh', '2013年10月28日至30日和2014年5月1日、2日', ['2013-10-28/2013-10-30', '2014-05-01/2014-05-02']],
    ['zh', '2013年10月28日和11月3日', ['2013-10-28', '2013-11-03']],
    ['zh', '2013年10月在罗马', ['2013-10']],
    ['zh', '015年4月27日至5月22日', []],
    ['zh', '2014年2月30日', []],
    ['zh', '4月27日。2015年5月的会议', ['2015-05']],
    ['ar', '17-23 نيسان/أبريل 2015', ['2015-04-17/2015-04-23']],
    ['ar', 'خلال الفترة من 13-17 تشرين الأول/أكتوبر 2014', ['2014-10-13/2014-10-17']],
    ['ar', 'يومي 20 و21 كانون الثاني/يناير 2014', ['2014-01-20/2014-01-21']],
    ['ar', '27 نيسان/أبريل - 22 أيار/مايو 2015', ['2015-04-27/2015-05-22']],
    ['ar', '١٣-١٧نيسان/أبريل ٢٠١٥', ['2015-04-13/2015-04-17']],
    ['ar', 'في أيار/ مايو 2014', ['2014-05']],
    ['ar', '3 جويلية 2012', ['2012-07-03']],
    ['ar', '15 تشرين الأول (أكتوبر) 2012', ['2012-10-15']],
    [
      'ar',
      'من 28 إلى 30 تشرين الأول 2013 ومن 3 إلى 5 شباط/فبراير 2015',
      ['2013-10-28/2013-10-30', '2015-02-03/2015-02-05'],
    ],
    ['ar', '13 نيسان/مايو 2015', []],
    ['ar', '8 11 تشرين الأول/أكتوبر 2019', []],
  ];
  for (const [language, text, dates] of table)
    it(text, () =>
      assert.deepEqual(
        findDates(text, languages[language]).map(({ when }) => when),
        dates,
      ),
    );
});

describe('numbers of sessions', () => {
  const table: [language: 'ar' | 'zh', text: string, numbers: number[]][] = [
    ['zh', '第二十五届会议', [25]],
    ['zh', '第二届和第三届会议', [2, 3]],
    ['zh', '第 10 次会议', [10]],
    ['zh', '第7439次会议', []],
    ['zh', '第五十二至五十五届会议', []],
    ['zh', '第五届特别会议', []],
    ['ar', 'الدورة الخامسة والعشرون', [25]],
    ['ar', 'دورتيه الثانية والثالثة', [2, 3]],
    ['ar', 'اجتماعها الحادي عشر', [11]],
    ['ar', 'في دورتها التاسعة والخمسين', [59]],
    ['ar', 'للدورة الـ60', [60]],
    ['ar', 'الاجتماع 3 أيار/مايو', []],
    ['ar', 'الجلسة 7430', []],
  ];
  for (const [language, text, numbers] of table)
    it(text, () => {
      const read = plain(squeeze(text).text);
      const found = findOrdinals(read, { start: 0, end: read.length }, languages[language]);
      assert.deepEqual(
        found.flatMap((phrase) => phrase.numbers),
        numbers,
      );
    });
});

describe('signs that are not read', () => {
  const table: [text: string, read: string][] = [
    ['المؤقَّت', 'المؤقت'],
    ['الـ\u200f25', 'ال25'],
    ['2014 年 6 月 12 日', '2014年6月12日'],
    ['技术 援助', '技术援助'],
    ['3-5 October', '3-5 October'],
  ];
  for (const [text, read] of table) it(text, () => assert.equal(squeeze(text).text, read));

  it('keep their place in quotations', () => {
    const { text, offsets = [] } = squeeze('عقد الفريقُ العاملُ اجتماعاً');
    const [start, end] = [text.indexOf('الفريق'), text.indexOf(' اجتماع')];
    assert.equal('عقد الفريقُ العاملُ اجتماعاً'.slice(offsets[start], offsets[end]), 'الفريقُ العاملُ');
  });
});

describe('numbers of items', () => {
  const table: [text: string, marker: string | undefined][] = [
    ['١٢- مسائل أخرى', '12'],
    ['12 - مسائل', '12'],
    ['(ب) تنظيم', 'b'],
    ['（b）通过议程', 'b'],
    ['１．会议开幕', '1'],
    ['17 - 23 April', undefined],
    ['10.30', undefined],
  ];
  for (const [text, marker] of table) it(text, () => assert.equal(readMarker(plain(text))?.marker, marker));

  it('are the same in all languages', () =>
    assert.deepEqual(['3 (ب)', '5(b)', '12'].map(itemNumber), ['3 b', '5 b', '12']));
});

it('knows a Chinese text with an English masthead', () =>
  assert.equal(detectLanguage('筹备委员会第三届会议议程 united nations general distr original english'), 'zh'));

describe('several sessions in one sentence', () => {
  const table: [text: string, sessions: [number: number, dates: string, place: string | undefined][]][] = [
    [
      '1. 缔约方会议于2014年7月14日在维也纳举行了第一届会议，并于2015年11月17日和18日在维也纳举行了第二届会议。',
      [
        [1, '2014-07-14', 'Vienna'],
        [2, '2015-11-17/2015-11-18', 'Vienna'],
      ],
    ],
    [
      '1. 缔约方会议于2014年7月14日在维也纳举行了第一届会议，并于2015年11月17日和18日举行了第二届会议。',
      [
        [1, '2014-07-14', undefined],
        [2, '2015-11-17/2015-11-18', undefined],
      ],
    ],
    [
      '1- عقد المؤتمر دورته الأولى في فيينا يومي 14 و 15 تموز/يوليه 2014، ودورته الثانية من 17 إلى 19 تشرين الثاني/نوفمبر 2015.',
      [
        [1, '2014-07-14/2014-07-15', undefined],
        [2, '2015-11-17/2015-11-19', undefined],
      ],
    ],
    [
      '1- عقد المؤتمر دورتيه الأولى والثانية في 14 تموز/يوليه 2014 ودورته الثالثة في 17 تشرين الثاني/نوفمبر 2015 وفي 19 تشرين الثاني/نوفمبر 2016.',
      [],
    ],
  ];
  const heads = [
    'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
    '《联合国打击跨国有组织犯罪公约》缔约方会议',
  ];
  for (const [text, sessions] of table)
    it(text, () => {
      const head = heads.find((_, i) => /\p{Script=Han}/u.test(text) === (i === 1));
      const { claims } = extractRecord(`${head}\n\n${text}\n`, { file: 'x.txt', bodies, places });
      assert.deepEqual(
        contents(claims, 'session').map(({ number, dates, place }) => [number, dates, place]),
        sessions,
      );
    });
});

describe('what is not certain', () => {
  const table: [language: Language, words: string, doubt: RegExp][] = [
    ['zh', '缔约方会议第七届会议于015年4月27日至5月22日举行。', /"015年4月27日" has lost a digit/],
    ['zh', '缔约方会议第七届会议于2015年2月28日至31日举行。', /not put together/],
    ['zh', '如果可能，缔约方会议将于2015年2月3日至5日举行第七届会议。', /not put together/],
    ['zh', '缔约方会议第1次会议于2015年2月3日举行。', /not put together/],
    ['zh', '缔约方会议第十届会议可能推迟。', /may cancel or postpone/],
    ['ar', 'عقد المؤتمر دورته السادسة من 13 إلى 17 نيسان/مايو 2010.', /not put together/],
    ['ar', 'تقرر تأجيل الدورة العاشرة للمؤتمر.', /may cancel or postpone/],
  ];
  const heads: { [L in Language]?: string } = {
    ar: 'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
    zh: '《联合国打击跨国有组织犯罪公约》缔约方会议',
  };
  for (const [language, words, doubt] of table)
    it(words, () => {
      const { claims, doubts } = extractRecord(`${heads[language]}\n\n1. ${words}\n`, {
        file: 'x.txt',
        bodies,
        places,
      });
      assert.deepEqual(contents(claims, 'session'), []);
      assert.match(doubts.join('\n'), doubt);
    });

  const parts: [language: 'ar' | 'zh', words: string][] = [
    ['zh', '缔约方会议于2014年12月3日至5日举行了第五届会议续会。'],
    ['zh', '缔约方会议于2014年12月3日至5日举行第五届会议第二部分。'],
    ['zh', '缔约方会议第五届会议第二期会议于2014年12月3日至5日举行。'],
    ['ar', 'عقد المؤتمر دورته الخامسة المستأنفة من 3 إلى 5 كانون الأول/ديسمبر 2014.'],
  ];
  for (const [language, words] of parts)
    it(`days of a part of a session: ${words}`, () => {
      const { claims } = extractRecord(`${heads[language]}\n\n1. ${words}\n`, { file: 'x.txt', bodies, places });
      assert.deepEqual(contents(claims, 'session'), []);
    });

  it('a group in the head that is not known takes no session to its Conference', () => {
    const text = `${heads.zh}\n贩运人口问题工作组\n\n2015年11月16日至18日，维也纳\n`;
    const { document, claims, doubts } = extractRecord(text, { file: 'x.txt', bodies, places });
    assert.equal(document.session, undefined);
    assert.deepEqual(contents(claims, 'session'), []);
    assert.match(doubts.join('\n'), /names a group that is not in bodies.yml/);
  });

  it('rows under a day that is not read are left out', () => {
    const text = `${heads.zh}\n\n2015年11月16日至18日，维也纳\n\n1. 说明\n\n拟议工作安排\n\n| 11月16日 上午10时至下午1时 | 1 | 会议开幕 |\n| 星期二 | | |\n| 上午10时至下午1时 | 2 | 通过议程 |\n`;
    const { claims, doubts } = extractRecord(text, { file: 'x.txt', bodies, places });
    assert.deepEqual(contents(claims, 'meeting'), [{ date: '2015-11-16', start: '10:00', end: '13:00', item: '1' }]);
    assert.match(doubts.join('\n'), /a day or hours were not read/);
  });
});
