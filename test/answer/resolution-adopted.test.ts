import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { basisIn, footIn } from '../../src/answer/basis-words.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldOfTexts } from '../fixtures/texts.ts';
import { TIDE } from '../fixtures/tide.ts';

const LAMPS: Partial<Record<Language, string[]>> = {
  en: [
    'Resolution adopted by the Tide Assembly on 7 December 2022',
    '[on the report of the First Committee (A/77/389, para. 7)]',
    '77/92. Lamps of the pier',
    '1. Decides to count the lamps [of the pier (A/77/1)].',
    '46th plenary meeting 7 December 2022',
  ],
  ru: [
    '[по докладу Первого комитета (A/77/389, пункт 7)]',
    '77/92. Фонари пристани',
    '1. постановляет сосчитать фонари.',
    '46-e пленарное заседание 7 декабря 2022 года',
  ],
};
const world = worldOfTexts([
  ...Object.entries(LAMPS).map(([language, lines]) => ({
    symbol: 'A/RES/77/92',
    language: language as Language,
    lines,
  })),
  {
    symbol: 'A/RES/77/93',
    lines: [
      '[without reference to a Main Committee (A/77/L.92)]',
      '77/93. Ropes of the pier',
      '1. Decides to count the ropes.',
      '47th plenary meeting',
      '8 December 2022',
    ],
  },
]);
/** A resolution whose head has the item under which it was adopted. */
const ofItem = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/r.txt':
        'A/RES/77/92\n\nAgenda item 103\n\n77/92. Lamps of the pier\n\n1. Decides to include in the agenda an item on lamps.\n',
      'records/r.yml': recordOf(['  - masthead: item\n    paragraph: head.2\n    quote: Agenda item 103'], {
        text: 'r.txt',
        language: 'en',
        title: 'Lamps of the pier',
        symbol: 'A/RES/77/92',
        item: '"103"',
      }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });
const quotesOf = (question: string) => {
  const { status, sources } = ask(question);
  return [status, ...sources.map(({ quote }) => quote)].join(' ');
};

describe('on what a resolution was adopted', () => {
  for (const question of [
    'On the report of which Committee was resolution 77/92 adopted?',
    'What is the symbol of the report on which resolution 77/92 is based?',
    'Which Committee recommended A/RES/77/92?',
    'Sur la base de quel rapport la résolution 77/92 a-t-elle été adoptée ?',
    '¿Sobre la base del informe de qué Comisión se aprobó la resolución 77/92?',
    'بناء على تقرير أي لجنة اعتمد القرار 77/92؟',
    '第77/92号决议是根据哪个委员会的报告通过的？',
  ])
    it(question, () => {
      assert.equal(quotesOf(question), 'answered [on the report of the First Committee (A/77/389, para. 7)]');
      assert.deepEqual(
        ask(question).symbols.filter((symbol) => !symbol.includes('RES')),
        ['A/77/389'],
      );
    });

  it('is quoted in the language of the question, where the text is held in it', () =>
    assert.equal(
      quotesOf('по докладу какого комитета ГА принята резолюция 77/92? символ доклада'),
      'answered [по докладу Первого комитета (A/77/389, пункт 7)]',
    ));

  it('is told as the draft where that is asked', () =>
    assert.ok(ask('What is the symbol of the draft of resolution 77/93?').symbols.includes('A/77/L.92')));
  it('tells whether it was referred to a committee', () =>
    assert.match(quotesOf('Was resolution 77/93 referred to a Main Committee?'), /^answered \[without reference/));

  for (const question of [
    'On the report of which Committee was resolution 77/93 adopted?',
    'What is the symbol of the draft of resolution 77/92?',
    'On the report of which Committee was resolution 77/94 adopted?',
    'On the report of which Committee was decision 77/92 adopted?',
    'What report did resolution 77/92 adopt?',
    'When was the report adopted on which resolution 77/92 is based?',
  ])
    it(`is not told for: ${question}`, () => assert.doesNotMatch(quotesOf(question), /^answered.*\[on the report/));
});

describe('at which meeting a resolution was adopted', () => {
  for (const question of [
    'At which plenary meeting was resolution 77/92 adopted?',
    'At which meeting was A/RES/77/92 adopted?',
    'À quelle séance plénière la résolution 77/92 a-t-elle été adoptée ?',
    '¿En qué sesión plenaria se aprobó la resolución 77/92?',
    'في أي جلسة عامة اعتمد القرار 77/92؟',
    '第77/92号决议是在第几次全体会议上通过的？',
  ])
    it(question, () => assert.equal(quotesOf(question), 'answered 46th plenary meeting 7 December 2022'));

  it('is quoted in the language of the question', () =>
    assert.equal(
      quotesOf('На каком пленарном заседании принята резолюция 77/92?'),
      'answered 46-e пленарное заседание 7 декабря 2022 года',
    ));
  it('has its day in the line below', () =>
    assert.match(quotesOf('At which plenary meeting was resolution 77/93 adopted?'), /^answered 47th plenary meeting/));
  it('is not told of a session', () =>
    assert.doesNotMatch(quotesOf('At which session was resolution 77/92 adopted?'), /46th/));
});

describe('under which item a resolution was adopted', () => {
  const answer = (question: string) => {
    const { status, sources } = answerTurns(ofItem, [question], { today: '2026-11-27' });
    return [status, ...sources.map(({ quote }) => quote)].join(' ');
  };
  for (const question of [
    'Under which agenda item was resolution 77/92 adopted?',
    "Au titre de quel point de l'ordre du jour la résolution 77/92 a-t-elle été adoptée ?",
    '¿En relación con qué tema del programa se aprobó la resolución 77/92?',
    'Какой пункт повестки дня у резолюции 77/92?',
    'في إطار أي بند من جدول الأعمال اتخذ القرار 77/92؟',
    '第77/92号决议是在哪个议程项目下通过的？',
  ])
    it(question, () => assert.equal(answer(question), 'answered Agenda item 103'));

  for (const question of [
    'Under which agenda item was resolution 77/93 adopted?',
    'Какой пункт повестки дня упоминается в резолюции 77/92?',
    '第77/92号决议列入哪个议程项目？',
  ])
    it(`is not told for: ${question}`, () => assert.doesNotMatch(answer(question), /^answered.*103/));
});

describe('the lines of a resolution that say so', () => {
  const bases: [string, Language][] = [
    ['[on the recommendation of the Forum on Forests (E/2021/42)]', 'en'],
    ['[sans renvoi à une grande commission (A/77/L.40)]', 'fr'],
    ['[por recomendación del Foro sobre los Bosques (E/2021/42)]', 'es'],
    ['[по рекомендации Комиссии социального развития (E/2023/26)]', 'ru'],
    ['[بناء على توصية لجنة منع الجريمة (E/2022/30)]', 'ar'],
    ['[未经发交主要委员会而通过 (A/77/L.6)]', 'zh'],
  ];
  for (const [text, language] of bases)
    it(text, () => assert.deepEqual(basisIn(text, language, 'basis'), { start: 0, end: text.length }));

  const feet: [string, Language][] = [
    ['1st plenary meeting 23 July 2021', 'en'],
    ['1re séance plénière 25 juillet 2022', 'fr'],
    ['Octava sesión plenaria 8 de junio de 2021', 'es'],
    ['26‑е пленарное заседание 7 июня 2023 года', 'ru'],
    ['الجلسة العامة 33 21 تموز/يوليه 2022', 'ar'],
    ['第27次全体会议 2022年11月2日', 'zh'],
  ];
  for (const [text, language] of feet)
    it(text, () => assert.deepEqual(footIn(text, language), { start: 0, end: text.length }));

  it('are found where lines were lost', () => {
    const text = 'qui figure en annexe à la présente résolution. 8e séance plénière 8 juin 2021 Annexe';
    assert.equal(text.slice(...spanOf(footIn(text, 'fr'))), '8e séance plénière 8 juin 2021');
  });
  it('are no sentence on a meeting', () =>
    assert.equal(footIn('At its 46th plenary meeting 7 December 2022 was marked.', 'en'), undefined));
});

const spanOf = (span: { start: number; end: number } | undefined): [number, number] => [
  span?.start ?? 0,
  span?.end ?? 0,
];
