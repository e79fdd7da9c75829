import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { bordersOf } from '../../src/answer/evidence/words/borders.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

describe('pairs of Chinese signs on the border of two words', () => {
  const table: [text: string, borders: string[]][] = [
    ['停止敌对行动', ['止敌', '对行']],
    ['公共健康的风险', ['共健', '康的', '的风']],
    ['灯塔遭袭击', ['塔遭', '遭袭']],
    // A name of which no word is known is whole.
    ['马里乌波尔', []],
    // Words of the field are whole, and no signs without a word.
    ['缔约国报告员', ['国报']],
    // A pair that is a word elsewhere in the text stays one.
    ['会议员额，议员', []],
  ];
  for (const [text, borders] of table)
    it(text, () => {
      assert.deepEqual([...bordersOf(text)], borders);
    });
});

describe('a Chinese question whose words stand apart in the text', () => {
  const world = worldOfTexts([
    {
      language: 'zh',
      symbol: 'E/2015/18',
      lines: ['在这方面，正在努力促进贸易联通，如中国牵头的设立亚洲潮汐投资银行的举措。'],
    },
  ]);
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).status;

  it('is answered', () => {
    assert.equal(ask('由中国牵头、促进贸易联通的是哪个举措？'), 'answered');
  });
  it('is not answered of another who leads', () => {
    assert.equal(ask('由日本牵头、促进贸易联通的是哪个举措？'), 'not-in-records');
  });
});

describe('a Chinese word of which the text has one sign alone', () => {
  const world = worldOfTexts([
    { language: 'zh', symbol: 'E/CN.18/2015/L.3', lines: ['2015年3月23日瑞士常驻联合国代表团给秘书长的普通照会。'] },
  ]);
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

  it('does not stand there: 国 is not 德国', () => {
    assert.equal(ask('德国常驻代表团什么时候致普通照会？').status, 'not-in-records');
  });
});

describe('a pair of signs on a border, in the sentence before', () => {
  const world = worldOfTexts([
    {
      language: 'zh',
      symbol: 'E/2015/19',
      lines: ['灯塔管理局在加沙工作。灯塔管理局在西岸和加沙设立了12个无障碍图书馆，并培训了图书管理员。'],
    },
    { language: 'zh', symbol: 'E/2015/20', lines: ['管理局在加勒比工作。该局在那里设立了9个流动诊所。'] },
  ]);
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

  it('is no word that the sentence lacks', () => {
    const { status, lines } = ask('灯塔管理局在加沙和西岸设立了几个无障碍图书馆？');
    assert.equal(status, 'answered', lines.join('\n'));
    assert.match(lines.join('\n'), /12/);
  });
  it('a word is one that it lacks', () => {
    assert.equal(ask('管理局在加勒比设立了几个流动诊所？').status, 'not-in-records');
  });
});

describe('全部 in 安全部门 and 安全部队', () => {
  const world = worldOfTexts([
    {
      language: 'zh',
      symbol: 'A/69/19',
      lines: [
        '安全部门改革之友小组于2015年2月12日举办了一次高级别会议，由潮汐理事会主持。',
        '安全部队论坛于2015年3月4日举办了一次讲习班。',
      ],
    },
  ]);
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

  it('is not "all"', () => {
    assert.deepEqual(ask('安全部门改革之友小组的高级别会议是哪天举行的？').dates, ['2015-02-12']);
  });
  it('and its day is of no other meeting', () => {
    assert.equal(ask('安全部门改革之友小组的讲习班是哪天举行的？').status, 'not-in-records');
  });
});
