import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import { agenda } from '../../src/answer/kinds/agendas/agenda.ts';
import { mayAnswer } from '../../src/answer/may-answer.ts';

const asked = (typed: string, cues: string[]): Asked =>
  ({
    typed,
    language: 'en',
    cues: new Set(cues),
    bodyIds: [],
    decisions: [],
    symbols: [],
    leftover: ['metrics'],
    items: [],
    matches: [],
    tokens: [],
  }) as unknown as Asked;

describe('whether an agenda answers', () => {
  const table: [typed: string, cues: string[], may: boolean][] = [
    ['What is item 10 of SBI 51 about?', ['whatis', 'item'], true],
    ['When are metrics discussed?', ['when', 'taken'], true],
    ['To which session was item 10 put off?', ['whichsession', 'item'], false],
    ['What was the title of item 10, and to which session was it put off?', ['whichsession', 'item', 'title'], true],
    ['When will metrics be taken up again?', ['when', 'taken'], false],
    ['SBSTA 57把燃料议题推到哪届会议？', ['item'], false],
  ];
  for (const [typed, cues, may] of table) it(typed, () => assert.equal(mayAnswer(agenda, asked(typed, cues)), may));
});
