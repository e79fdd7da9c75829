import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { numbersOf } from '../../src/answer/gatherings/resolutions-on.ts';
import { type Files, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';

const resolution = (number: string, language: string, lines: string[]): Files => {
  const name = `${number.replace('/', '_')}.${language}`;
  return {
    [`texts/${name}.txt`]: `${lines.join('\n\n')}\n`,
    [`records/${name}.yml`]: recordOf([], {
      text: `${name}.txt`,
      language,
      title: lines[0] ?? '',
      symbol: `A/RES/${number}`,
      date: '2030-09-12',
    }),
  };
};

const world = worldHolding({
  ...resolution('86/307', 'en', [
    'Strengthening of the harbour system',
    '86/307.',
    'Modalities for the Lighthouse Summit',
    'The General Assembly,',
    '1. Decides that the Summit has a role to play in keeping lamps;',
    '2. Further decides that the Summit will be held on 22 and 23 September 2032, in Oslo, preceded by a ministerial meeting to be held on 18 May 2031;',
    '3. Encourages Member States to make statements in plenary of up to five minutes;',
    '4. Invites observers to make statements of up to three minutes;',
    '5. Decides that the Summit will adopt a concise outcome document entitled “A Pact for the Lamps”, agreed in advance;',
  ]),
  ...resolution('85/260', 'fr', [
    'Mise en œuvre des déclarations',
    '85/260.',
    'Organisation de la réunion de haut niveau sur le VIH/sida de 2031',
    'L’Assemblée générale,',
    '1. Décide de convoquer, du 8 au 10 juin 2031, une réunion de haut niveau durant laquelle seront examinés les progrès ;',
    '2. Décide que la réunion comprendra :',
    'a) un débat général, où le temps imparti aux déclarations sera de trois minutes pour les délégations et de cinq minutes pour celles faites au nom d’un groupe d’États ;',
  ]),
  ...resolution('87/66', 'en', [
    'Harbours and lamps',
    '87/66. Eleventh Conference on the Law of Lamps and its Preparatory Committee',
    'The General Assembly,',
    '1. Takes note of the decision to hold the first session of the Preparatory Committee in 2031, in Vienna, from 31 July to 11 August;',
    '2. Decides that the second and third sessions of the Preparatory Committee will be held from 4 to 8 March 2034 and from 6 to 10 May 2035;',
    '3. Decides to convene a high-level meeting on the law of lamps on 3 May 2036;',
  ]),
  ...resolution('87/92', 'en', [
    'Harbours and lamps',
    '87/92. Follow-up to the Twelfth Conference on the Law of Lamps',
    'The General Assembly,',
    '1. Decides that the Conference will be held on 4 June 2040;',
  ]),
});
const told = (question: string) => {
  const { status, lead, lines, dates } = answerTurns(world, [question], { today: '2030-11-28' });
  return status === 'answered' ? { dates: dates.join(' '), text: [lead, ...lines].join('\n') } : undefined;
};

describe('a gathering that a resolution has in its own title', () => {
  const dates: [question: string, dates: string][] = [
    ['When is the Lighthouse Summit?', '2032-09-22/2032-09-23'],
    ['Quand aura lieu la réunion de haut niveau sur le VIH/sida ?', '2031-06-08/2031-06-10'],
    ['The high-level meeting on HIV/AIDS in 2031 - which dates?', '2031-06-08/2031-06-10'],
    [
      'When and where is the first session of the Preparatory Committee for the eleventh Conference on the Law of Lamps?',
      '2031-07-31/2031-08-11',
    ],
    [
      'When are the second and third sessions of the Preparatory Committee for the eleventh Conference on the Law of Lamps?',
      '2034-03-04/2034-03-08 2035-05-06/2035-05-10',
    ],
  ];
  for (const [question, expected] of dates)
    it(`has the days that it sets: ${question}`, () => assert.equal(told(question)?.dates, expected));

  for (const question of [
    'When is the Lantern Summit?',
    'When is the ministerial meeting on the Lighthouse Summit opened?',
    'Quand aura lieu la réunion de haut niveau sur le VIH/sida de 2026 ?',
    'When is the second session of the Preparatory Committee for the eleventh Conference on the Law of Lamps?',
    'When is the first session of the Preparatory Committee for the tenth Conference on the Law of Lamps?',
    // A meeting is convened on the same thing, and the Conference itself has no days.
    'When is the eleventh Conference on the Law of Lamps?',
    'When is the twelfth Conference on the Law of Lamps?',
  ])
    it(`is told of no other: ${question}`, () => assert.equal(told(question), undefined));
});

describe('how long somebody may speak at a gathering', () => {
  const said: [question: string, words: string][] = [
    ['How long may member states speak in plenary at the Lighthouse Summit?', 'five minutes'],
    ['réunion de haut niveau sur le VIH/sida 2031 : temps de parole au nom d’un groupe d’États ?', 'cinq minutes'],
    [
      'Combien de minutes une délégation peut-elle parler à la réunion de haut niveau sur le VIH/sida ?',
      'trois minutes',
    ],
  ];
  for (const [question, words] of said)
    it(`is what limits it: ${question}`, () => assert.ok(told(question)?.text.includes(words), told(question)?.text));

  for (const question of [
    // Member States and observers have each their own.
    'What is the speaking time at the Lighthouse Summit?',
    'How long may observers speak in plenary at the Lighthouse Summit?',
    'How long may the President speak at the Lighthouse Summit?',
    'How long may member states speak in plenary at the Lantern Summit?',
    'How long may delegations speak at the high-level meeting on HIV/AIDS of 2026?',
  ])
    it(`is no other: ${question}`, () => assert.equal(told(question), undefined));
});

describe('what the outcome of a gathering is to be called', () => {
  for (const question of [
    'What is the title of the outcome document that the Lighthouse Summit will adopt?',
    'How is the outcome document of the Lighthouse Summit to be entitled?',
  ])
    it(question, () => assert.ok(told(question)?.text.includes('A Pact for the Lamps'), told(question)?.text));
  for (const question of [
    'What is the title of the outcome document that the Lantern Summit will adopt?',
    'What is the title of the political declaration of the high-level meeting on HIV/AIDS?',
    'Who wrote the outcome document of the Lighthouse Summit, and what is it called?',
  ])
    it(`is no other: ${question}`, () => assert.equal(told(question), undefined));
});

describe('the numbers by which words count a gathering', () => {
  const table: [words: string, language: 'en' | 'ar' | 'zh', numbers: number[]][] = [
    ['Fifth Conference on Lamps, SDG 14', 'en', [5]],
    ['المؤتمر الرابع عشر لمنع الجريمة', 'ar', [14]],
    ['الدورة الأولى للمؤتمر الحادي عشر', 'ar', [1, 11]],
    ['第五次会议的进一步安排', 'zh', [5]],
  ];
  for (const [words, language, numbers] of table)
    it(words, () => assert.deepEqual(numbersOf(words, language), numbers));
});
