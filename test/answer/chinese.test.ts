import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { bareWhen, hourText, listText, numberWord, ordinalWord } from '../../src/answer/phrases/dates.ts';
import { countedPieces, simplified } from '../../src/answer/reading/counted.ts';
import { toEnglish } from '../../src/answer/reading/gloss.ts';
import { languageOf } from '../../src/answer/reading/question-language.ts';
import { glossaryFor } from '../../src/answer/reading/reader.ts';
import { typeset } from '../../src/answer/typeset.ts';
import type { Answer } from '../../src/model.ts';
import { shipped } from './world.ts';

test('a question in Chinese is put into English words, and what no list has stays', () => {
  const glossary = glossaryFor(shipped.reader, 'zh');
  const table: [string, string][] = [
    ['第七次会议是什么时候?', 'seventh meeting when?'],
    // The last sign of a name is no meeting.
    ['特别委员会', '特别 委员会'],
    ['临时议程及说明的文号', 'provisional agenda and annotations of symbol'],
    ['会期和地点', 'date and place'],
    ['副主席兼报告员', 'vice-chair 兼 rapporteur'],
    ['谁当选主席', 'who elected chair'],
    ['第十二届会议在哪里', 'twelfth session where'],
    ['第七次会议的前一次会议', 'meeting before the seventh'],
    ['2007年10月3日至5日的会议', 'October 3 to 5, 2007 of meeting'],
    ['二〇〇七年', '2007'],
    ['2008年有一次会议', '2008 one meeting'],
    ['10月3号星期三', 'Wednesday October 3'],
    ['2008年至2010年之间', 'between 2008 and 2010'],
    ['自2012年10月以来', 'since October 2012'],
    ['下午3点半', 'at 15h30'],
    ['第1(b)项', 'item 1 (b)'],
    ['议程项目3', 'item 3'],
    ['第2/6号决定', 'decision 2/6'],
    ['第五工作组', 'working group 5'],
    ['工作组讨论枪支', 'working group considered 枪支'],
    ['讨论酒', 'considered 酒'],
    // What it is called, and not why.
    ['酒改名为什么', '酒 what'],
    ['07年会议项目3下有哪份文件', '2007 meeting item 3 which document'],
    ['第2项下的文件', 'item 2 of document'],
    // After the item, and in the afternoon, is not under it.
    ['项目3下一个项目', 'the item after item 3'],
    ['项目3的前一个', 'the item before item 3'],
    ['项目3下午', 'item 3 in the afternoon'],
    ['截至2009年年底', 'until 2009'],
    ['2008年年底之前', 'until 2008'],
    ['2012年底以后', 'after 2012'],
    ['2009年初之前', 'before 2009'],
    ['持续10年', 'lasted 10'],
    // A day by its place, and the one after it.
    ['第二天下午', 'second day in the afternoon'],
    ['第二天呢', 'the next day what about'],
    ['最后一天', 'last day'],
    ['三天', 'three days'],
    ['未来', 'future'],
    ['現有文件中最近一次會議', 'in the documents last meeting'],
    ['從哪天幾點開始審議', 'from which day at what time starts considered'],
  ];
  for (const [typed, english] of table) assert.equal(toEnglish(typed, glossary, () => false).text, english);
  assert.equal(simplified('第七屆會議'), '第七届会议');
  assert.deepEqual(countedPieces('2008年之后的会议'), [{ start: 0, end: 7, said: 'after 2008' }]);
});

test('a single sign that no list has stops a fact from being given', () => {
  for (const question of ['第七次会议有鱼吗？', '工作组什么时候讨论酒？', '第七次会议的酒是什么时候？'])
    assert.notEqual(answerTurns(shipped, [question], { today: '2026-11-21' }).status, 'answered', question);
});

test('marks stand as in Chinese, and what is quoted stays', () => {
  const [answer] = ['技术援助工作组和国际合作工作组有什么区别？'].map((ask) =>
    answerTurns(shipped, [ask], { today: '2026-11-21' }),
  );
  assert.ok(answer?.lines.includes('技术援助工作组：其文件的文号为CTOC/COP/WG.2。'));
  const table: [string, string][] = [
    ['是。 会议已取消。', '是。会议已取消。'],
    ['第3/4号决定 : “文件 : 一”', '第3/4号决定：“文件 : 一”'],
    ['项目1，“Ouverture” ; 项目2，“Suite ; fin”', '项目1，“Ouverture”；项目2，“Suite ; fin”'],
    ['3. Suite : fin.', '3. Suite : fin.'],
  ];
  for (const [lead, expected] of table)
    assert.equal(typeset({ ...(answer as Answer), language: 'zh', lead }).lead, expected);
});

test('a few words show that a question is in Chinese', () => {
  for (const question of ['工作组何时开会', 'wg3什么时候开会', '会议 2010', '枪支工作组', '议程'])
    assert.equal(languageOf(question, shipped.reader, 'en'), 'zh', question);
});

test('dates, hours, numbers and lists are written as in Chinese', () => {
  assert.equal(bareWhen('zh', '2018-05-28/2018-06-01'), '2018年5月28日至6月1日');
  assert.equal(bareWhen('zh', '2009-10-01/2009-10-02', { weekday: true }), '2009年10月1日星期四和2日星期五');
  assert.equal(bareWhen('zh', '2008-10'), '2008年10月');
  assert.equal(hourText('zh', '15:05'), '下午3时5分');
  assert.equal(hourText('zh', '12:00'), '中午12时');
  assert.deepEqual(
    [1, 10, 12, 20, 21, 99, 100].map((value) => ordinalWord('zh', value)),
    ['第一', '第十', '第十二', '第二十', '第二十一', '第九十九', '第100'],
  );
  assert.equal(numberWord('zh', 2), '两');
  assert.equal(listText('zh', ['甲', '乙', '丙']), '甲、乙和丙');
});
