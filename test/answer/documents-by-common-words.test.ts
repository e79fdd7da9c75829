import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const CITED = 'The note by the Secretariat on cooperation activities for divers (TIDE/2011/3) was before it.';
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `Report of the Tide Council\n\n1. ${CITED}\n`,
      'records/a.yml': recordOf(
        [
          `  - symbol: { id: TIDE/2011/3, kind: note, called: note by the Secretariat on cooperation activities for divers }\n    paragraph: "1"\n    quote: "${CITED}"`,
        ],
        { text: 'a.txt', language: 'en', title: 'Report of the Tide Council' },
      ),
    }),
  ),
);
const symbolsFor = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).symbols;

describe('a document that is sought by common words', () => {
  for (const question of [
    'Which document is about the cooperation activities of the Secretariat for divers?',
    'Which note of the Tide Council is about cooperation activities for lamps?',
  ])
    it(`is told with nearly all of them, or some of them and its body: ${question}`, () =>
      assert.deepEqual(symbolsFor(question), ['TIDE/2011/3']));

  for (const question of [
    'Which document is about the cooperation activities of the Secretariat for bird protection?',
    'Quel document porte sur les activités de coopération du Secrétariat pour la protection des oiseaux ?',
    '¿Qué documento trata de las actividades de cooperación de la Secretaría para la protección de las aves?',
    'Какой документ посвящен деятельности Секретариата по сотрудничеству в защите птиц?',
    '关于秘书处与其他鸟类保护组织合作活动的是哪份文件？',
  ])
    it(`is not told with half of them: ${question}`, () => assert.deepEqual(symbolsFor(question), []));

  it('is of no counted session, where it is of none and no body is named', () =>
    assert.deepEqual(
      symbolsFor('Which document is the note on cooperation activities for divers at the tenth session?'),
      [],
    ));
});
