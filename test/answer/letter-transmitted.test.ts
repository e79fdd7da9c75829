import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

describe('the day of a letter that another one transmits', () => {
  const world = worldOfTexts([
    {
      language: 'ar',
      symbol: 'S/2031/30',
      lines: ['يشرفني أن أحيل إليكم رسالة مؤرخة 1 نيسان/أبريل 2031 موجهة من ممثل اتحاد المنارات (انظر المرفق).'],
    },
    { language: 'ar', symbol: 'S/2031/31', lines: ['يشرفني أن أبلغكم بأن المؤتمر انعقد في 4 أيار/مايو 2031 في ليما.'] },
  ]);
  const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2031-11-21' });

  it('is told of the document that is named', () => {
    assert.deepEqual(ask('ما تاريخ الرسالة المحالة في الوثيقة S/2031/30؟').dates, ['2031-04-01']);
  });
  it('is told of the document before', () => {
    assert.deepEqual(ask('ما موضوع الوثيقة S/2031/30؟', 'ما تاريخ الرسالة المحالة فيها؟').dates, ['2031-04-01']);
  });
  it('is not told of another document', () => {
    assert.equal(ask('ما تاريخ الرسالة المحالة في الوثيقة S/2031/31؟').status, 'not-in-records');
  });
});
