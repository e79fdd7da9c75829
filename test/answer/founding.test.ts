import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const BODIES = `default: cnd
bodies:
  - id: cnd
    series: E/CN.7
    zone: Europe/Vienna
    names:
      - en: Commission on Narcotic Drugs
        fr: Commission des stupéfiants
        es: Comisión de Estupefacientes
        ru: Комиссия по наркотическим средствам
        ar: لجنة المخدرات
        zh: 麻醉药品委员会
  - id: unscear
    series: A/AC.82
    zone: Europe/Vienna
    names: [{ en: Scientific Committee on the Effects of Atomic Radiation }]
  - id: hcr
    series: A/AC.96
    zone: Europe/Zurich
    names: [{ en: Executive Committee of the High Commissioner's Programme }]
places: []
`;

/** Sentences of other things, in this text. */
const OTHER_THINGS = [
  ...OTHERS,
  'An exhibition of maps was shown in the lobby.',
  'The workshop on kites opened in Zermatt.',
];

const FOUNDED: Record<string, string> = {
  en: 'The Commission on Narcotic Drugs was established by Economic and Social Council resolution 9 (I) of 16 February 1946.',
  fr: 'La Commission des stupéfiants a été créée par la résolution 9 (I) du Conseil économique et social en 1946.',
  es: 'La Comisión de Estupefacientes fue creada por la resolución 9 (I) del Consejo Económico y Social en 1946.',
  ru: 'Комиссия по наркотическим средствам была учреждена резолюцией 9 (I) Экономического и Социального Совета в 1946 году.',
  ar: 'أنشئت لجنة المخدرات بموجب قرار المجلس الاقتصادي والاجتماعي 9 (د-1) في عام 1946.',
  zh: '麻醉药品委员会是根据经济及社会理事会1946年第9 (I)号决议设立的。',
};

/** What bodies did is not what was done to found them. */
const DEEDS = [
  'The Commission on Narcotic Drugs established a Working Group on Cannabis by resolution 42 (XIV).',
  'The Scientific Committee on the Effects of Atomic Radiation reported under resolution 1347 (XIII) of 1958.',
  "By resolution 1166 (XII) the General Assembly established the Executive Committee of the High Commissioner's Programme.",
];

const numbered = (sentences: string[]) => sentences.map((text, at) => `${at + 1}. ${text}\n`).join('\n');

const worldIn = (language: string, sentences: string[]) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': BODIES,
        'texts/a.txt': numbered(OTHER_THINGS),
        'records/a.yml': recordOf([], { language: 'en', title: 'Notes of a panel' }),
        'texts/b.txt': numbered(sentences),
        'records/b.yml': recordOf([], { text: 'b.txt', language, title: 'History' }),
      }),
    ),
  );

const QUESTIONS = [
  'Which resolution established the Commission on Narcotic Drugs?',
  'Quelle résolution a créé la Commission des stupéfiants ?',
  '¿Qué resolución creó la Comisión de Estupefacientes?',
  'Какой резолюцией была учреждена Комиссия по наркотическим средствам?',
  'أي قرار أنشأ لجنة المخدرات؟',
  '哪项决议设立了麻醉药品委员会？',
];

describe('the resolution by which a body was founded', () => {
  for (const [language, sentence] of Object.entries(FOUNDED)) {
    const world = worldIn(language, [...(language === 'en' ? DEEDS : []), sentence]);
    for (const question of QUESTIONS)
      it(`${question} (of a text in ${language})`, () => {
        const answer = answerTurns(world, [question], { today: '2026-11-21' });
        assert.deepEqual([answer.status, answer.kind], ['answered', 'passage'], answer.lead);
        assert.deepEqual(
          answer.sources.map(({ quote }) => quote),
          [sentence],
        );
      });
  }

  const world = worldIn('en', [...DEEDS, FOUNDED.en ?? '']);
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

  const bodies: [language: string, sentence: string][] = [
    ['en', 'The Commission on Narcotic Drugs is a subsidiary body established by the Council (resolution 9 (I)).'],
    ['fr', 'La Commission des stupéfiants est un organe subsidiaire créé par le Conseil (résolution 9 (I)).'],
    ['es', 'La Comisión de Estupefacientes es un órgano subsidiario creado por el Consejo (resolución 9 (I)).'],
  ];
  for (const [language, sentence] of bodies)
    it(`is told where the body is called one (${language})`, () => {
      const { sources } = answerTurns(worldIn(language, [sentence]), [QUESTIONS[0] ?? ''], { today: '2026-11-21' });
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        [sentence],
      );
    });

  it('is told where the act stands before the name', () => {
    const { status, sources } = ask(
      "Which resolution established the Executive Committee of the High Commissioner's Programme?",
    );
    assert.deepEqual([status, sources[0]?.quote], ['answered', DEEDS[2]]);
  });

  it('is not that of which a body only reports', () => {
    const { status, sources } = ask(
      'Which resolution established the Scientific Committee on the Effects of Atomic Radiation?',
    );
    assert.deepEqual([status, sources], ['not-in-records', []]);
  });

  it('is not that by which a body founded another', () => {
    const { status, sources } = answerTurns(worldIn('en', DEEDS), [QUESTIONS[0] ?? ''], { today: '2026-11-21' });
    assert.deepEqual([status, sources], ['not-in-records', []]);
  });

  it('and the day of it, where the sentence gives that', () => {
    const sentence =
      'The Commission on Narcotic Drugs was established on 16 February 1946 by resolution 9 (I) of the Council.';
    for (const question of ['When was', 'In which year was']) {
      const { status, dates, sources } = answerTurns(
        worldIn('en', [...DEEDS, sentence]),
        [`${question} the Commission on Narcotic Drugs established?`],
        { today: '2026-11-21' },
      );
      assert.deepEqual([status, dates, sources[0]?.quote], ['answered', ['1946-02-16'], sentence]);
    }
    // The year of a resolution under which a body reports is none of its own.
    const { status, dates } = ask('When was the Scientific Committee on the Effects of Atomic Radiation established?');
    assert.deepEqual([status, dates], ['not-in-records', []]);
  });
});
