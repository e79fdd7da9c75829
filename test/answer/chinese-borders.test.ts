import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { bordersOf } from '../../src/answer/evidence/borders.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

describe('pairs of Chinese signs on the border of two words', () => {
  const table: [text: string, borders: string[]][] = [
    ['停止敌对行动', ['止敌', '对行']],
    ['公共健康的风险', ['共健', '康的', '的风']],
    // A name of which no word is known is whole.
    ['马里乌波尔', []],
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
