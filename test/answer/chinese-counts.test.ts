import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { countedPieces, simplified } from '../../src/answer/reading/counted.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const said = (text: string) => countedPieces(text).map((piece) => piece.said);

describe('what a Chinese question counts', () => {
  const table: [text: string, said: string[]][] = [
    // A sitting of a body that has held thousands is no session by the number, and no day.
    ['第7376次会议', []],
    ['安理会第7376次会议', []],
    ['第376次会议', ['376th meeting']],
    ['第16届会议', ['16th session']],
    ['第十六届会议', ['16th session']],
    ['第一百二十五届会议', ['125th session']],
    ['倒数第2次会议', []],
    // A meeting of a session is named after it.
    ['SBI 57第3次会议', ['third meeting of SBI 57']],
    ['SBI57的第3次全体会议', ['third meeting of SBI 57']],
    ['第五十七届会议第三次会议', ['third meeting of the 57th session']],
    ['第五十七届会议的第3次会议', ['third meeting of the 57th session']],
    ['7376年', []],
    ['2016年3月4日', ['March 4, 2016']],
    ['三天', ['three days']],
    // A part of a year; up to the end of one is a limit.
    ['2017年初', ['early 2017']],
    ['2017年年底的会议', ['late 2017']],
    ['截至2017年底', ['until 2017']],
    // A decision by its number alone, where the signs for a number stand around it.
    ['那第15/CP.29号呢', [' 15/CP.29 ']],
    ['15/CP.29', []],
  ];
  for (const [text, pieces] of table) it(text, () => assert.deepEqual(said(text), pieces));
});

describe('which one, in Chinese, counts nothing', () => {
  const table: [typed: string, plain: string][] = [
    ['在哪一天开会', '在哪天开会'],
    ['哪一年', '哪年'],
    ['哪一次会议', '哪次会议'],
    ['哪一届会议', '哪届会议'],
    ['哪一项', '哪项'],
    ['哪一個', '哪个'],
    ['一天', '一天'],
    ['哪一家', '哪一家'],
  ];
  for (const [typed, plain] of table) it(typed, () => assert.equal(simplified(typed), plain));
  it('nor days', () => assert.deepEqual(said(simplified('在哪一天开会？')), []));
});

describe('a question in Chinese that counts', () => {
  const SENTENCES = [
    '安全理事会第7376次会议于2015年2月4日在纽约举行。',
    '安全理事会第7377次会议于2015年2月6日在纽约举行。',
  ];
  const world = createWorld(
    loadKnowledge(
      makeFolder({
        'texts/b.txt': SENTENCES.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
        'records/b.yml': recordOf([], { text: 'b.txt', language: 'zh', title: '安全理事会的记录' }),
      }),
    ),
  );
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
  const table: [question: string, sentence: number, date: string][] = [
    ['安全理事会第7376次会议何时举行？', 0, '2015-02-04'],
    ['安全理事会第7377次会议是在哪一天举行的？', 1, '2015-02-06'],
  ];
  for (const [question, sentence, date] of table)
    it(question, () => {
      const { status, dates, sources, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
      assert.deepEqual(
        sources.map(({ quote }) => quote?.replace(/。$/u, '')),
        [SENTENCES[sentence]?.replace(/。$/u, '')],
      );
    });
  it('is refused for another number', () => {
    const { status, dates } = ask('安全理事会第7378次会议何时举行？');
    assert.deepEqual([status, dates], ['not-in-records', []]);
  });
});
