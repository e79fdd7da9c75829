import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const LINES = [
  'Report of the Tide Council on its fifth session',
  '1. The fifth session of the Tide Council was held from 2 to 4 May 2011 in Apia.',
  'Decision 6/CP.3',
  'The kelp prize',
  'Decision 7/CP.3',
  'The oar prize',
];
const LETTER = ['Letter on kites', 'Agenda items 13 and 19', 'The kites are flown in the morning.'];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      'texts/a.txt': `${[...LINES, ...OTHERS].join('\n\n')}\n`,
      'records/a.yml': recordOf(
        [
          '  - session: { body: tide, number: 5, designation: session, dates: 2011-05-02/2011-05-04 }\n    paragraph: "1"\n    quote: The fifth session of the Tide Council was held from 2 to 4 May 2011',
          '  - decision: { id: decision 6/CP.3, by: tide, title: The kelp prize }\n    paragraph: body.2\n    quote: The kelp prize',
          '  - decision: { id: decision 7/CP.3, by: tide, title: The oar prize }\n    paragraph: body.4\n    quote: The oar prize',
        ],
        { language: 'en', title: LINES[0] ?? '', symbol: 'TIDE/2011/9', date: '2011-06-30', kind: 'report' },
      ),
      'texts/b.txt': `${LETTER.join('\n\n')}\n`,
      'records/b.yml': recordOf([], {
        text: 'b.txt',
        language: 'en',
        title: 'Letter on kites',
        symbol: 'A/69/892',
        kind: 'letter',
      }),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('a question that cannot be tied to the one before', () => {
  it('is asked of records without errors', () => {
    assert.equal(world.knowledge.sessions.length, 1);
    assert.equal(world.knowledge.decisions.length, 2);
  });

  for (const turns of [
    ['When was the third Conference on Oysters held?', 'and the second?'],
    ['Quand a eu lieu la troisième Conférence sur les huîtres ?', 'et la deuxième ?'],
  ])
    it(`is not one on the usual body, where nothing is held of the first: ${turns.join(' / ')}`, () => {
      const { status, dates } = ask(...turns);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });

  const table: [language: AnswerLanguage, ...turns: string[]][] = [
    ['en', 'What is decision 6/CP.3 about?', 'and where was the session?'],
    ['en', 'What is decision 6/CP.3 about?', 'and the fifth session?'],
    ['en', 'What is A/69/892?', 'and who chaired the session?'],
    ['fr', 'De quoi traite la décision 6/CP.3 ?', "et où s'est tenue la session ?"],
    ['es', '¿De qué trata la decisión 6/CP.3?', '¿y dónde fue la reunión?'],
    ['ru', 'О чём решение 6/CP.3?', 'а где проходила сессия?'],
    ['zh', '第6/CP.3号决定讲什么？', '那会议在哪里举行的？'],
    ['ar', 'ما موضوع المقرر 6/CP.3؟', 'وأين انعقدت الدورة؟'],
  ];
  for (const [language, ...turns] of table)
    it(`is refused in words: ${turns.join(' / ')}`, () => {
      const { status, lead, dates, sources } = ask(...turns);
      assert.deepEqual([status, lead, dates, sources], ['not-in-records', phrasesOf(language).untied, [], []]);
    });

  const lost: [language: AnswerLanguage, ...turns: string[]][] = [
    ['en', 'What is decision 9/CP.8 about?', 'and where was the session?'],
    ['fr', 'Qui a dressé les toucans ?', "et à quels points de l'ordre du jour correspond-il ?"],
    ['es', '¿Qué documento trata de tucanes y de faros?', '¿y a qué temas del programa corresponde?'],
  ];
  for (const [language, ...turns] of lost)
    it(`of which nothing was told: ${turns.join(' / ')}`, () => {
      const { status, lead, dates } = ask(...turns);
      assert.deepEqual([status, lead, dates], ['not-in-records', phrasesOf(language).lost, []]);
    });

  for (const turns of [
    // The body is named, or spoken of.
    ['What is decision 6/CP.3 about?', 'and when was the fifth session of the Tide Council?'],
    ['Where was the fifth session?', 'and when was it?'],
    ['Where was the fifth session of the Tide Council?', 'and when?'],
  ])
    it(`is answered: ${turns.join(' / ')}`, () => assert.equal(ask(...turns).status, 'answered'));
});

describe('the session by which the decision before is numbered', () => {
  const climate = createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': TIDE.replace('series: TIDE', 'series: FCCC/CP'),
        'texts/a.txt': `${[...LINES, ...OTHERS].join('\n\n').replaceAll('CP.3', 'CP.5')}\n`,
        'records/a.yml': recordOf(
          [
            '  - session: { body: tide, number: 5, designation: session, dates: 2011-05-02/2011-05-04 }\n    paragraph: "1"\n    quote: The fifth session of the Tide Council was held from 2 to 4 May 2011',
            '  - decision: { id: decision 6/CP.5, by: tide, title: The kelp prize }\n    paragraph: body.2\n    quote: The kelp prize',
          ],
          { language: 'en', title: LINES[0] ?? '', symbol: 'FCCC/CP/2011/9', date: '2011-06-30', kind: 'report' },
        ),
      }),
    ),
  );
  const of = (...turns: string[]) => answerTurns(climate, turns, { today: '2026-11-21' });
  for (const turns of [
    ['What is decision 6/CP.5 about?', 'and when was the session?'],
    ['De quoi traite la décision 6/CP.5 ?', "et quand s'est tenue la session ?"],
    ['О чём решение 6/CP.5?', 'а когда проходила сессия?'],
    ['第6/CP.5号决定讲什么？', '那届会议是什么时候开的？'],
    ['¿De qué trata la decisión 6/CP.5?', '¿y cuándo fue el período de sesiones?'],
    ['ما موضوع المقرر 6/CP.5؟', 'ومتى انعقدت الدورة؟'],
  ])
    it(turns.join(' / '), () => {
      const { status, dates } = of(...turns);
      assert.deepEqual([status, dates], ['answered', ['2011-05-02/2011-05-04']]);
    });
  for (const turns of [
    ['What is decision 6/CP.5 about?', 'and when was the next session?'],
    ['What is decision 6/CP.5 about?', 'and when was the last meeting of the divers?'],
  ])
    it(`refused: ${turns.join(' / ')}`, () => assert.notEqual(of(...turns).status, 'answered'));
});

describe('the agenda items of the document before', () => {
  const first = ['What is A/69/892?', "Qu'est-ce que A/69/892 ?", '¿Qué es A/69/892?', 'Что такое A/69/892?'];
  const then = [
    'and on which agenda items is it?',
    "et à quels points de l'ordre du jour se rapporte-t-il ?",
    '¿y a qué temas del programa corresponde?',
    'а к каким пунктам повестки дня он относится?',
  ];
  for (const [at, text] of [...then, '那它属于哪些议程项目？', 'وما بنود جدول الأعمال التي يندرج تحتها؟'].entries())
    it(text, () => {
      const { status, sources } = ask(first[at] ?? 'A/69/892', text);
      assert.equal(status, 'answered');
      assert.deepEqual(
        sources.map(({ quote }) => quote),
        [LETTER[1]],
      );
    });
  it('are told of no other document', () =>
    assert.equal(ask('What is A/69/893?', 'and on which agenda items is it?').status, 'not-in-records'));
});

describe('the decision after the one before', () => {
  const answered: [turns: string[], decision: string][] = [
    [['What is decision 6/CP.3 about?', 'et la suivante ?'], '7/CP.3'],
    [['De quoi traite la décision 7/CP.3 ?', 'а предыдущее?'], '6/CP.3'],
    [['О чём решение 6/CP.3?', '那下一项决定呢？', 'والسابق؟'], '6/CP.3'],
    [['What is decision 6/CP.3 about?', 'and what is the next one about?'], '7/CP.3'],
    [['¿De qué trata la decisión 6/CP.3?', 'and the one after that?'], '7/CP.3'],
  ];
  for (const [turns, decision] of answered)
    it(turns.join(' / '), () => {
      const { status, decisions, lead } = ask(...turns);
      assert.deepEqual([status, decisions], ['answered', [`decision ${decision}`]], lead);
    });

  for (const turns of [
    ['What is decision 7/CP.3 about?', 'and the next one?'],
    ['What is decision 7/CP.3 about?', 'et la suivante ?'],
    // What is said of it is not said of the one before.
    ['What is decision 7/CP.3 about?', 'and when was the next one adopted?'],
    ['What is decision 6/CP.3 about?', 'and the next session?'],
  ])
    it(`refused: ${turns.join(' / ')}`, () => {
      const { status, decisions } = ask(...turns);
      assert.deepEqual([status, decisions], ['not-in-records', []]);
    });
});
