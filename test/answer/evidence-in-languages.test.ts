import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { clausesOf } from '../../src/answer/evidence/days/dates.ts';
import { soughtIn } from '../../src/answer/evidence/words/sought.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { findDates } from '../../src/records/dates.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: reefs
bodies:
  - id: reefs
    series: REEF
    zone: Europe/Rome
    names:
      - en: Reef Council
        es: Consejo de Arrecifes
        ar: مجلس الشعاب
        zh: 珊瑚理事会
    also: { en: [RFC] }
places: [{ id: Rome, names: { en: Rome, es: Roma, zh: 罗马, ar: روما } }]
`;

/** A report of the thirty-first session, in one language. */
const worldOf = (language: Language, ...lines: string[]) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': BODIES,
        'texts/a.txt': lines.map((line, at) => `${at + 1}. ${line}`).join('\n\n'),
        'records/a.yml': recordOf([], {
          language,
          kind: 'report',
          title: 'REEF 31',
          symbol: 'REEF/31/9',
          session: '{ body: reefs, number: 31 }',
        }),
      }),
    ),
  );

const WORLDS = {
  zh: worldOf(
    'zh',
    '珊瑚理事会第三十一届会议审议结果，2016年3月16日，罗马。',
    '珊瑚理事会于2016年2月29日至3月24日在罗马举行了第三十一届会议。',
  ),
  es: worldOf(
    'es',
    'El Consejo de Arrecifes celebrará su sesión de apertura el lunes 27 de mayo de 2024 a las 09.00 horas.',
  ),
  en: worldOf(
    'en',
    'The Chair of the Reef Council, Ana Ruiz (Peru), opened the session on Sunday, 6 November, and welcomed all Parties.',
    'The Reef Council adopted its agenda.',
    'Other matters were raised by the secretariat and by several members.',
  ),
};

describe('a sentence that answers, in the languages of questions', () => {
  const table: [world: keyof typeof WORLDS, question: string, quoted: string | undefined][] = [
    // Who took place goes before a line with another day; 会期 asks for days.
    ['zh', '珊瑚理事会第31届会议的会期和地点', '举行了第三十一届会议'],
    ['zh', '珊瑚理事会第三十一届会议何时何地举行？', '举行了第三十一届会议'],
    ['zh', '珊瑚理事会第31届会议是哪几天？', '举行了第三十一届会议'],
    ['zh', '珊瑚理事会第32届会议的会期和地点', undefined],
    ['es', '¿A qué hora se inaugura el 31º período de sesiones del Consejo de Arrecifes?', '09.00 horas'],
    ['es', '¿A qué hora se inaugura el 32º período de sesiones del Consejo de Arrecifes?', undefined],
  ];
  for (const [world, question, quoted] of table)
    it(question, () => {
      const { status, sources } = answerTurns(WORLDS[world], [question], { today: '2026-11-21' });
      assert.equal(status, quoted === undefined ? 'not-in-records' : 'answered');
      if (quoted) assert.ok(sources.some(({ quote }) => quote.includes(quoted)));
    });
});

it('letters of a body before the number of its meeting are sought', () => {
  const question = readQuestion('RFC 31第3次会议是什么时候？', WORLDS.en.reader, 'en', () => false);
  const { words } = soughtIn(askedOf(question, WORLDS.en, '2026-11-21'), WORLDS.en);
  assert.ok(words.some(({ word }) => word === 'rfc'));
});

describe('a sentence that its day opens', () => {
  const arabic = languageOf('ar');
  const table: [text: string, opens: boolean][] = [
    ['عُقد، يومي 21 و22 تشرين الثاني/نوفمبر 2011 في روما، منتدى الشعاب.', true],
    ['وعُقدت في 21 تشرين الثاني/نوفمبر 2011 حلقة عمل.', true],
    ['وصف المدير ما تحقق من نتائج في حلقة العمل التي عُقدت في 21 تشرين الثاني/نوفمبر 2011.', false],
  ];
  for (const [text, opens] of table)
    it(`${text} ${opens}`, () => {
      const [clause] = clausesOf(text, findDates(text, arabic), arabic);
      assert.equal(clause?.opens, opens);
    });
});

describe('a word with the ending of an owner', () => {
  const table: [word: string, english: string][] = [
    ['دورتها', 'session'],
    ['جلسته', 'meet'],
    ['تقريرهم', 'report'],
  ];
  for (const [word, english] of table)
    it(`${word} is known in other languages`, () => {
      const question = readQuestion(`من رئيس مجلس الشعاب في ${word}؟`, WORLDS.en.reader, 'en', () => false);
      const { words } = soughtIn(askedOf(question, WORLDS.en, '2026-11-21'), WORLDS.en);
      const sought = words.find((one) => one.word === word);
      assert.ok(sought?.stems.get('en')?.includes(english), JSON.stringify([...(sought?.stems.get('en') ?? [])]));
    });
});

describe('a word for a body, alone', () => {
  const HELD = '珊瑚理事会于2016年2月29日至3月24日举行了第三十一届会议。';
  const world = createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': BODIES,
        'texts/a.txt': `1. ${HELD}`,
        'records/a.yml': recordOf(
          [
            `  - session: { body: reefs, number: 31, dates: 2016-02-29/2016-03-24, status: held }\n    paragraph: "1"\n    quote: ${HELD}`,
          ],
          { language: 'zh', title: 'REEF 31' },
        ),
      }),
    ),
  );
  const statusOf = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).status;

  it('is the name of none', () => assert.notEqual(statusOf('理事会第31届会议何时举行？'), 'answered'));
  it('is, with what it is about', () => assert.equal(statusOf('珊瑚理事会第31届会议何时举行？'), 'answered'));
});
