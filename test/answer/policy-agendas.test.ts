import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import { withPolicyAgenda } from '../../src/answer/mending/with-policy-agenda.ts';
import type { AnswerLanguage } from '../../src/model.ts';

/** Whether a question whose third word is read as "agenda" is still about the agenda of a meeting, and what else is sought. */
function read(language: AnswerLanguage, typed: string) {
  const asked = {
    language,
    typed,
    cues: new Set(['agenda', 'when']),
    matches: [
      { cue: 'when', from: 0, to: 1 },
      { cue: 'agenda', from: 2, to: 3 },
    ],
    tokens: typed.split(' ').map((word) => ({ word })),
    leftover: ['pond'],
  } as unknown as Asked;
  const { cues, leftover } = withPolicyAgenda(asked);
  return { isOfMeeting: cues.has('agenda'), leftover };
}

describe('an agenda that is a policy', () => {
  const policies: [language: AnswerLanguage, typed: string][] = [
    ['en', 'who backs agenda 2063 of Africa'],
    ['en', 'the post-2015 development agenda'],
    ['en', 'the New Agenda Coalition'],
    ['fr', 'qui soutient l’agenda 2030 ?'],
    ['es', 'la cumbre agenda posterior a 2015'],
    ['ru', 'кто поддержал повестку дня на период до 2030 года'],
    ['ar', 'من أيد جدول أعمال القرن 21'],
    ['zh', '部长们 同意 新的城市议程'],
  ];
  for (const [language, typed] of policies)
    it(typed, () => {
      const { isOfMeeting, leftover } = read(language, typed);
      assert.deepEqual([isOfMeeting, leftover.length], [false, 2]);
    });

  const ofMeetings: [language: AnswerLanguage, typed: string][] = [
    ['en', 'what is item 4 of the 2007 agenda'],
    ['en', 'on which agenda is the development agenda an item'],
    ['en', 'the provisional agenda of the group'],
    ['fr', "l'ordre du jour de 2007"],
    ['es', 'el programa provisional de 2007'],
    ['es', 'el ord del dia'],
    ['ru', 'повестка дня сессии'],
    ['ar', 'جدول أعمال الدورة'],
    ['zh', '2007年 会议 议程'],
  ];
  for (const [language, typed] of ofMeetings)
    it(`not: ${typed}`, () => assert.deepEqual(read(language, typed), { isOfMeeting: true, leftover: ['pond'] }));
});
