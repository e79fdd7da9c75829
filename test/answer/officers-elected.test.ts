import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

/** Reports of the Tide Council on sessions, each with a text. */
const worldOf = (...texts: [number: number, language: Language, text: string][]) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': TIDE,
        ...Object.fromEntries(
          texts.flatMap(([number, language, text], at) => [
            [`texts/d${at}.txt`, text],
            [
              `records/d${at}.yml`,
              recordOf([], {
                text: `d${at}.txt`,
                language,
                title: `Report ${number}`,
                session: `{ body: tide, number: ${number} }`,
              }),
            ],
          ]),
        ),
      }),
    ),
  );

const ask = (world: ReturnType<typeof worldOf>, ...turns: string[]) => {
  const { status, sources, lead } = answerTurns(world, turns, { today: '2026-11-21' });
  return status === 'answered' ? sources.map(({ quote }) => quote) : `${status}: ${lead}`;
};

const LINES = `1. At its first meeting, the Council elected the following officers:

Chair: Mr. Veit Hake (Peru)

Vice-Chairs: Ms. Ada Sole (Chile); Mr. Ole Torsk (Norway)

Rapporteur: Ms. Eva Gamba (Italy)

2. The agenda was adopted.
`;
const SAID = 'At its first meeting, the Council elected the following officers:';
const IN_A_LINE =
  '1. Le Conseil a élu le Bureau suivant : Président : M. Veit Hake (Pérou) ; Vice-Présidente : Mme Ada Sole (Chili) ; Rapporteur : M. Ole Torsk (Norvège).\n';

describe('officers whom a list names', () => {
  const table: [text: string, language: Language, question: string, quotes: string[]][] = [
    [LINES, 'en', 'Who chaired the third session of the Tide Council?', [SAID, 'Chair: Mr. Veit Hake (Peru)']],
    [
      LINES,
      'en',
      'Who was elected Rapporteur at the third session of the Tide Council?',
      [SAID, 'Rapporteur: Ms. Eva Gamba (Italy)'],
    ],
    [
      LINES,
      'en',
      'who were the vice-chairs of the Tide Council',
      [SAID, 'Vice-Chairs: Ms. Ada Sole (Chile); Mr. Ole Torsk (Norway)'],
    ],
    [
      LINES,
      'en',
      'Qui a été élu rapporteur à la troisième session du Conseil des marées ?',
      [SAID, 'Rapporteur: Ms. Eva Gamba (Italy)'],
    ],
    [
      LINES,
      'en',
      'Which officers were elected at the third session of the Tide Council?',
      [
        SAID,
        'Chair: Mr. Veit Hake (Peru)',
        'Vice-Chairs: Ms. Ada Sole (Chile); Mr. Ole Torsk (Norway)',
        'Rapporteur: Ms. Eva Gamba (Italy)',
      ],
    ],
    [
      '1. El Consejo eligió a los siguientes miembros de la Mesa:\n\nPresidente:\n\nSr. Juan Atún (Perú)\n\nRelatora:\n\nSra. Ada Sole (Chile)\n',
      'es',
      '¿Quién fue elegida relatora del tercer período de sesiones del Consejo de Mareas?',
      ['El Consejo eligió a los siguientes miembros de la Mesa:', 'Relatora:', 'Sra. Ada Sole (Chile)'],
    ],
    [
      '1. Совет избрал следующих должностных лиц:\n\nПредседатель: г-н Иван Треска (Перу)\n\nДокладчик: г-жа Анна Щука (Чили)\n',
      'ru',
      'Кто был избран Докладчиком на третьей сессии Совета приливов?',
      ['Совет избрал следующих должностных лиц:', 'Докладчик: г-жа Анна Щука (Чили)'],
    ],
  ];
  for (const [text, language, question, quotes] of table)
    it(question, () => assert.deepEqual(ask(worldOf([3, language, text]), question), quotes));

  it('are quoted up to the office that is asked for, where they stand in one line', () =>
    assert.deepEqual(ask(worldOf([3, 'fr', IN_A_LINE]), 'Qui a présidé la troisième session du Conseil des marées ?'), [
      'Le Conseil a élu le Bureau suivant : Président : M. Veit Hake (Pérou) ;',
    ]));

  it('go on to another office', () =>
    assert.deepEqual(
      ask(worldOf([3, 'en', LINES]), 'Who chaired the third session of the Tide Council?', 'and the rapporteur?'),
      [SAID, 'Rapporteur: Ms. Eva Gamba (Italy)'],
    ));

  const refused: [why: string, question: string, ...texts: [number, Language, string][]][] = [
    ['of another session', 'Who chaired the fourth session of the Tide Council?', [3, 'en', LINES]],
    [
      'of an office that it has not',
      'Who was elected Secretary of the third session of the Tide Council?',
      [3, 'en', LINES],
    ],
    [
      'for another session',
      'Who chaired the third session of the Tide Council?',
      [3, 'en', LINES.replace('officers:', 'officers for its fourth session:')],
    ],
    [
      'for the next session',
      'Who chaired the third session of the Tide Council?',
      [3, 'en', LINES.replace('officers:', 'officers for the next session:')],
    ],
    [
      'where no session is named, and two have one',
      'Who was elected Chair of the Tide Council?',
      [3, 'en', LINES],
      [4, 'en', LINES.replace('Mr. Veit Hake (Peru)', 'Mr. Ole Dorsch (Denmark)')],
    ],
    ['of a group', 'Who chaired the contact group of the third session of the Tide Council?', [3, 'en', LINES]],
  ];
  for (const [why, question, ...texts] of refused)
    it(`are not told ${why}`, () => assert.match(String(ask(worldOf(...texts), question)), /^not-in-records/));
});

describe('officers of a session without a number', () => {
  const text = `1. The Council elected the following officers:

Chair:

Veit Hake (Peru)

Vice-Chairs:

Ada Sole (Chile)

2. The agenda was adopted.
`;
  const world = createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': TIDE,
        'texts/one.txt': text,
        'records/one.yml': recordOf([], {
          text: 'one.txt',
          language: 'en',
          title: 'Report of the Tide Council',
          kind: 'report',
          session: '{ body: tide, dates: 2025-02-18/2025-02-26 }',
        }),
      }),
    ),
  );
  const said = ['The Council elected the following officers:', 'Chair:', 'Veit Hake (Peru)'];
  const table: [question: string, quotes: string[] | string][] = [
    ['who chairs the Tide Council', said],
    ['who was elected chair of the Tide Council in Feb 2025', said],
    ['who was elected chair of the Tide Council in March 2025', 'none'],
  ];
  for (const [question, quotes] of table)
    it(question, () => {
      const told = ask(world, question);
      assert.deepEqual(typeof told === 'string' ? 'none' : told, quotes);
    });
});
