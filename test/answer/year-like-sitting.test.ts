import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const HEAD = `TIDE/SR.2041\n\nمجلس المد\n\nالدورة السادسة والسبعون\n\nمحضر موجز للجلسة 2041\n\nالمعقودة في جنيف، يوم الاثنين، 14 تشرين الأول/أكتوبر 2002، الساعة 10/00\n\nالرئيس: السيد قنديل\n\nافتتحت الجلسة الساعة 10/05\n`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': HEAD,
      'records/a.yml': recordOf([], {
        text: 'a.txt',
        language: 'ar',
        title: 'محضر موجز للجلسة 2041',
        symbol: 'TIDE/SR.2041',
        session: '{ body: tide, number: 76 }',
      }),
    }),
  ),
);
const ask = (question: string) => {
  const {
    status,
    text = '',
    lines,
  } = answerTurns(world, [question], { today: '2026-11-21' }) as {
    status: string;
    text?: string;
    lines: string[];
  };
  return status === 'answered' ? `${text}${lines.join(' ')}` : status;
};

describe('a meeting whose number looks like a year', () => {
  it('is told who presided over it', () => assert.match(ask('من ترأس الجلسة 2041 لمجلس المد؟'), /السيد قنديل/u));
  it('is told when it was opened', () => assert.match(ask('في أي ساعة افتتحت الجلسة 2041 لمجلس المد؟'), /10\/05/u));
  it('is told in another language', () =>
    assert.match(ask('Who chaired meeting No. 2041 of the Tide Council?'), /السيد قنديل/u));
  it('is not told for another number', () => assert.equal(ask('من ترأس الجلسة 2042 لمجلس المد؟'), 'not-in-records'));
  it('is not told for a year', () => assert.equal(ask('Who chaired the Tide Council in 2041?'), 'not-in-records'));
});
