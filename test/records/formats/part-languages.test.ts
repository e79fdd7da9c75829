import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partLanguages } from '../../../src/records/formats/part-languages.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';

const CHINESE = [
  'United Nations联合国',
  'Report of the Tide Commission潮汐委员会报告',
  'Forty-fifth session第四十五届会议',
  '(25 June-6 July 2032)(2032年6月25日至7月6日)',
  'General Assembly大会正式记录',
  'Sixty-seventh session第六十七届会议',
  'Supplement No. 17补编第17号',
  'Introduction导言',
  'Organization of the session会议的组织',
  'Opening of the session会议开幕',
  'Membership and attendance成员和出席情况',
  '11',
];

describe('a text that has each line in two languages', () => {
  it('is parted, one language after the other, with its digits where they belong', () => {
    const parted = partLanguages(CHINESE.join('\n'));
    assert.equal(parted?.language, 'en');
    assert.deepEqual(parted?.text.trim().split('\n\n'), [
      'United Nations',
      'Report of the Tide Commission',
      'Forty-fifth session',
      '(25 June-6 July 2032)',
      'General Assembly',
      'Sixty-seventh session',
      'Supplement No. 17',
      'Introduction',
      'Organization of the session',
      'Opening of the session',
      'Membership and attendance',
      '11',
      '联合国',
      '潮汐委员会报告',
      '第四十五届会议',
      '(2032年6月25日至7月6日)',
      '大会正式记录',
      '第六十七届会议',
      '补编第17号',
      '导言',
      '会议的组织',
      '会议开幕',
      '成员和出席情况',
    ]);
  });

  it('says so, and in which language it is read', () => {
    const { text, notes } = readPlainText(CHINESE.join('\n'));
    assert.match(notes.join(), /two languages stood in each line/);
    assert.ok(text.startsWith('language: en\n---\nUnited Nations\n'));
  });

  it('is parted behind the year with which a line ends', () => {
    const lines = [
      'Vienna, 15–19 October 2018Вена, 15–19 октября 2018 года',
      ...Array(8).fill('Sixth sessionШестая сессия'),
    ];
    const parted = partLanguages(lines.join('\n'))?.text.split('\n\n');
    assert.deepEqual([parted?.[0], parted?.[9]], ['Vienna, 15–19 October 2018', 'Вена, 15–19 октября 2018 года']);
  });

  const table: [what: string, text: string][] = [
    ['of one language', 'Sixth session\n'.repeat(20)],
    ['with too few such lines', `${'Sixth sessionШестая сессия\n'.repeat(3)}Agenda\n`],
    ['in which they are rare', `${'Sixth sessionШестая сессия\n'.repeat(9)}${'Agenda of the session\n'.repeat(60)}`],
    ['of Chinese with Latin names', '关于缔约方会议CTOC/COP/2031/1号文件的说明和意见\n'.repeat(20)],
    ['of three languages', `${'Sixth sessionШестая сессия\n'.repeat(8)}${'Sixth session第六届会议\n'.repeat(8)}`],
  ];
  for (const [what, text] of table) it(`is none ${what}`, () => assert.equal(partLanguages(text), undefined));
});
