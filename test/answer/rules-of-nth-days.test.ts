import assert from 'node:assert/strict';
import { it } from 'node:test';
import { NTH_DAYS, nthDays } from '../../src/answer/evidence/rules/nth-days.ts';
import type { Language } from '../../src/model.ts';
import { type Asks, keeps } from './rule-cases.ts';

const asked = (typed: string, language: Language = 'en', cues: string[] = []): Asks =>
  ({ typed, language, cues }) as never;

keeps(NTH_DAYS, 'is of the day that is asked about by its number', [
  ['The lamp fair is held on 2 and 3 May.', false, asked('What is planned on the third day of the lamp fair?')],
  ['An opening is held on the first day of the fair.', false, asked('What is planned on the 3rd day of the fair?')],
  ['An opening is held on the first day of the fair.', true, asked('What is planned on the first day of the fair?')],
  ['An opening is held on the first day of the fair.', true, asked('开幕式第一天安排了什么？', 'zh')],
  ['灯塔会于5月2日和3日举行。', false, asked('灯塔会第三天安排了什么？', 'zh'), { language: 'zh' }],
  ['The lamp fair is held on 2 and 3 May.', true, asked('What is planned for the lamp fair?')],
]);

const said: [text: string, language: Language, days: number[]][] = [
  ['на третий день', 'ru', [3]],
  ['le premier jour', 'fr', [1]],
  ['el tercer día', 'es', [3]],
  ['في اليوم الثالث', 'ar', [3]],
  ['the 3 days of the fair', 'en', []],
];
for (const [text, language, days] of said)
  it(`reads the days of "${text}"`, () => assert.deepEqual(nthDays(text, language), days));
