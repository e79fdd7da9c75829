import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

/** A document of a session of the Tide Council that says no more than this. */
const worldOf = (texts: [text: string, language: Language, number: number][]) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': TIDE,
        ...Object.fromEntries(
          texts.flatMap(([text, language, number], at) => [
            [`texts/d${at}.txt`, `1. ${text}\n`],
            [
              `records/d${at}.yml`,
              recordOf([], {
                text: `d${at}.txt`,
                language,
                title: `Document ${number}`,
                session: `{ body: tide, number: ${number} }`,
              }),
            ],
          ]),
        ),
      }),
    ),
  );

const ask = (world: ReturnType<typeof worldOf>, question: string) =>
  answerTurns(world, [question], { today: '2026-11-21' });

const OPENED = 'It will be opened by the Chair of the Council, Mr. Veit Hake (Peru).';

const ELECTED = 'For 2031, the Ambassador of Chile, H.E. Ms. Ada Sole (Chile), was elected President of the Council.';

const DESIGNATED =
  'At its 2nd meeting, the Council designated the Vice-Chair, Ada Sole Marin (Chile), to serve also as Rapporteur for the session.';

describe('who presides over a body', () => {
  const table: [text: string, language: Language, question: string, isTold: boolean][] = [
    [OPENED, 'en', 'Who is the Chair of the Tide Council?', true],
    [OPENED, 'en', 'Qui est le Président du Conseil des marées ?', true],
    // Who thanked the Chair is not who the Chair is.
    [OPENED, 'en', 'Who thanked the Chair of the Tide Council?', false],
    [OPENED, 'en', 'Qui a remercié le Président du Conseil des marées ?', false],
    [
      'Elle sera ouverte par la Présidente du Conseil, Mme Ada Sole (Chili).',
      'fr',
      'Qui préside le Conseil des marées ?',
      true,
    ],
    ['La abrirá el Presidente, Sr. Juan Atún.', 'es', '¿Quién preside el Consejo de Mareas?', true],
    ['Сессию откроет Председатель г-н Иван Треска.', 'ru', 'Кто председатель Совета приливов?', true],
    ['The Rapporteur, Ms. Ada Sole, read the draft.', 'en', 'Who is the Rapporteur of the Tide Council?', true],
    ['The Chair, Ada Sole (Chile), thanked all.', 'en', 'Who is the Chair of the Tide Council?', true],
    // Who was chosen for a session, or led it.
    [DESIGNATED, 'en', 'Who was the Rapporteur of the third session of the Tide Council?', true],
    [DESIGNATED, 'en', 'Who was the Rapporteur of the fourth session of the Tide Council?', false],
    [DESIGNATED, 'en', 'Who chaired the third session of the Tide Council?', false],
    [
      'At the opening of its fourth session, the Council elected Ms. Ada Sole (Chile) as Rapporteur.',
      'en',
      'Who was the Rapporteur of the third session of the Tide Council?',
      false,
    ],
    [
      'Le Conseil a nommé Ada Sole (Chili), Vice-Présidente, Rapporteuse pour la session.',
      'fr',
      'Qui était rapporteur de la troisième session du Conseil des marées ?',
      true,
    ],
    [
      'El Consejo designó al Vicepresidente, Juan Prado Sole (Chile), para que actuara también como Relator.',
      'es',
      '¿Quién fue el Relator del tercer período de sesiones del Consejo de Mareas?',
      true,
    ],
    [
      'Совет поручил заместителю Председателя Ивану Треске (Чили) выполнять также функции Докладчика на сессии.',
      'ru',
      'Кто был докладчиком третьей сессии Совета приливов?',
      true,
    ],
    [
      'عيّنت اللجنة نائب الرئيس، سالم أنصاري البحري (شيلي)، مقررا للدورة.',
      'ar',
      'من كان مقرر الدورة الثالثة لمجلس المد؟',
      true,
    ],
    ['委员会指定副主席阿达·索莱(智利)兼任本届会议报告员。', 'zh', '谁是潮汐理事会第三届会议的报告员？', true],
    ['وترأس الاجتماع السفير سالم البحري (شيلي).', 'ar', 'من ترأس الدورة الثالثة لمجلس المد؟', true],
    // Who was elected, in a year that is named or not.
    [ELECTED, 'en', 'Who is the President of the Tide Council?', true],
    [ELECTED, 'en', 'Who is the President of the Tide Council for 2031?', true],
    [ELECTED, 'en', 'Who is the President of the Tide Council for 2032?', false],
    [ELECTED, 'en', 'Who is the Rapporteur of the Tide Council for 2031?', false],
    [
      'For 2031, Ms. Ada Sole (Chile) was elected Vice-President of the Council.',
      'en',
      'Who is the President of the Tide Council?',
      false,
    ],
    [
      'For 2031, Ms. Ada Sole (Chile) was elected President of the Bank.',
      'en',
      'Who is the President of the Tide Council for 2031?',
      false,
    ],
    [
      'Mme Ada Sole (Chili) a été élue présidente du Conseil pour 2031.',
      'fr',
      'Qui préside le Conseil des marées en 2031 ?',
      true,
    ],
    // That an office was spoken of in a year does not say who holds it in that year.
    [
      'The Chair, Ms. Ada Sole (Chile), recalled the year 2031.',
      'en',
      'Who is the Chair of the Tide Council for 2031?',
      false,
    ],
    // Other offices, and the offices of others.
    ['The Vice-Chair, Ms. Ada Sole, read the draft.', 'en', 'Who is the Chair of the Tide Council?', false],
    ['The former Chair, Ms. Ada Sole, read the draft.', 'en', 'Who is the Chair of the Tide Council?', false],
    ['The Chair of the Bank, Ms. Ada Sole, read the draft.', 'en', 'Who is the Chair of the Tide Council?', false],
    ['The Chair thanked Ms. Ada Sole.', 'en', 'Who is the Chair of the Tide Council?', false],
    [OPENED, 'en', 'Who is the Rapporteur of the Tide Council?', false],
    [OPENED, 'en', 'Who is the Vice-Chair of the Tide Council?', false],
    [OPENED, 'en', 'Who is the Chair of the Lagoon Council?', false],
    [OPENED, 'en', 'Who will be the next Chair of the Tide Council?', false],
  ];
  for (const [text, language, question, isTold] of table)
    it(`${isTold ? 'told' : 'refused'}: ${question} / ${text}`, () => {
      const { status, sources, lead } = ask(worldOf([[text, language, 3]]), question);
      if (isTold)
        assert.deepEqual([status, sources.map(({ quote }) => quote.replace(/^1\. /, ''))], ['answered', [text]], lead);
      else assert.notEqual(status, 'answered', lead);
    });

  it('is not told where two persons are named, but of a session that is named', () => {
    const world = worldOf([
      [OPENED, 'en', 3],
      ['It was opened by the Chair, Ms. Ada Sole.', 'en', 4],
    ]);
    assert.equal(ask(world, 'Who is the Chair of the Tide Council?').status, 'not-in-records');
    assert.deepEqual(
      ask(world, 'Who was the Chair of TC 3?').sources.map(({ quote }) => quote),
      [OPENED],
    );
    assert.equal(ask(world, 'Who was the Chair of TC 5?').status, 'not-in-records');
  });

  it('is told of a session whose documents write the name in several scripts, and refused where they differ in one', () => {
    const RUSSIAN = 'Совет назначил г-на Ивана Треску (Чили) Докладчиком на сессии.';
    const ARABIC = 'عيّنت اللجنة نائب الرئيس، سالم أنصاري البحري (شيلي)، مقررا للدورة.';
    const OTHER = 'The Council designated Juan Prado (Peru) as Rapporteur.';
    const question = 'Who was the Rapporteur of the third session of the Tide Council?';
    const several = worldOf([
      [RUSSIAN, 'ru', 3],
      [ARABIC, 'ar', 3],
      [DESIGNATED, 'en', 3],
    ]);
    assert.deepEqual(
      ask(several, 'من كان مقرر الدورة الثالثة لمجلس المد؟').sources.map(({ quote }) => quote),
      [ARABIC],
    );
    const differing = worldOf([
      [DESIGNATED, 'en', 3],
      [OTHER, 'en', 3],
    ]);
    assert.notEqual(ask(differing, question).status, 'answered');
  });
});

describe('who presided over a part of a session, or over several sessions that were one', () => {
  const file = (name: string, title: string, session: string, claims: string[] = []) => ({
    [`texts/${name}.txt`]: `${title}\n\n1. The Chair of the Council, Mr. Veit Hake (Peru), opened the session.\n`,
    [`records/${name}.yml`]: recordOf(claims, {
      text: `${name}.txt`,
      language: 'en',
      title,
      kind: 'report',
      ...(session && { session }),
    }),
  });
  const row = 'Report of the Tide Council on its fifty-second to fifty-third session, held from 3 to 7 May 2025';
  const world = createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': TIDE,
        ...file(
          'part',
          'Report of the Tide Council on the first part of its forty-eighth session',
          '{ body: tide, number: 48 }',
        ),
        ...file(
          'row',
          row,
          '',
          [52, 53].map(
            (number) =>
              `  - session: { body: tide, number: ${number}, dates: 2025-05-03/2025-05-07, status: held }\n    paragraph: head.1\n    quote: ${row}`,
          ),
        ),
      }),
    ),
  );
  for (const [question, isTold] of [
    ['¿Quién presidió el Consejo de Mareas en la primera parte de su 48º período de sesiones?', true],
    ['Who chaired the Tide Council in the second part of its 48th session?', false],
    ['潮汐理事会第五十二至五十三届会议的主席是谁？', true],
    ['潮汐理事会第五十三至五十四届会议的主席是谁？', false],
  ] as const)
    it(`is ${isTold ? '' : 'not '}told: ${question}`, () => {
      const { status, lines } = ask(world, question);
      assert.equal(status === 'answered' && lines.join(' ').includes('Veit Hake'), isTold);
    });
});
