import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { asksWhichDocument } from '../../src/answer/asks-which-document.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

describe('a question in which one document something stands', () => {
  const questions: [language: AnswerLanguage, typed: string, is: boolean][] = [
    ['en', 'Which document holds the provisional agenda of SBI 46?', true],
    ['en', 'In which document is the agenda?', true],
    ['en', 'Which document had the provisional agenda of SBI 50?', true],
    ['en', 'Which document was the provisional agenda of SBI 41?', true],
    ['en', 'Which documents are on the agenda?', false],
    ['en', 'What document was before the Board?', false],
    ['fr', "Quel document contient l'ordre du jour ?", true],
    ['fr', "Quel document contenait l'ordre du jour ?", true],
    ['fr', 'Quels documents sont inscrits au point 2 ?', false],
    ['es', '¿Qué documento contiene el programa?', true],
    ['es', '¿Qué documentos figuran en el tema 2?', false],
    ['ru', 'Какой документ содержит повестку дня?', true],
    ['ru', 'Какие документы по пункту 2?', false],
    ['ar', 'في أي وثيقة جدول الأعمال؟', true],
    ['ar', 'ما هي وثائق البند 2؟', false],
    ['zh', '哪份文件载有临时议程？', true],
    ['zh', '议程项目2有哪些文件？', false],
  ];
  for (const [language, typed, is] of questions)
    it(`${typed} ${is}`, () => assert.equal(asksWhichDocument({ typed, language }), is));
});

const BODIES = `default: divers
bodies:
  - { id: divers, series: DIVE, zone: UTC, names: [{ en: Council of Divers, fr: Conseil des plongeurs }] }
places: []
`;
const claim = (paragraph: string, content: string, quote: string) =>
  `  - ${content}\n    paragraph: "${paragraph}"\n    quote: ${quote}`;
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt':
        '1. The Council of Divers held its sixth session from 8 to 12 May 2017.\n\n2. It adopted the provisional agenda (DIVE/2017/1).\n\n3. Its seventh session was held from 7 to 9 May 2018.\n',
      'records/a.yml': recordOf(
        [
          claim(
            '1',
            'session: { body: divers, number: 6, dates: 2017-05-08/2017-05-12, status: held }',
            'sixth session from 8 to 12 May 2017',
          ),
          claim(
            '2',
            'symbol: { id: DIVE/2017/1, kind: provisional-agenda, called: provisional agenda }',
            'provisional agenda (DIVE/2017/1)',
          ),
          claim(
            '3',
            'session: { body: divers, number: 7, dates: 2018-05-07/2018-05-09, status: held }',
            'seventh session was held from 7 to 9 May 2018',
          ),
        ],
        { language: 'en', title: 'Report', kind: 'report', session: '{ body: divers, number: 6 }' },
      ),
      'texts/c.txt': '1. The Council of Divers had before it a survey (DIVE/2017/3).\n',
      'records/c.yml': recordOf(
        [claim('1', 'symbol: { id: DIVE/2017/3, kind: report, called: survey of the wrecks }', 'survey (DIVE/2017/3)')],
        { text: 'c.txt', language: 'en', title: 'Survey', session: '{ body: divers, number: 6 }' },
      ),
      'texts/b.txt': 'Annotated agenda of the divers\n\n1. Opening.\n',
      'records/b.yml': recordOf([claim('head.1', 'masthead: title', 'Annotated agenda of the divers')], {
        text: 'b.txt',
        language: 'en',
        title: 'Annotated agenda of the divers',
        kind: 'annotated provisional agenda',
        symbol: '',
        session: '{ body: divers, number: 7 }',
      }),
    }),
  ),
);
const ask = (question: string) => answer(world, question, { today: '2026-11-21' }).answer;

describe('the agenda of a session, where it is asked which document it is', () => {
  it('is that which the report of the session cites, without saying for which', () => {
    const { status, symbols } = ask(
      'Which document holds the provisional agenda of the sixth session of the Council of Divers?',
    );
    assert.deepEqual([status, symbols], ['answered', ['DIVE/2017/1']]);
  });

  it('is told by its title, where it has no symbol', () => {
    const { status, sources } = ask('Which document holds the agenda of the seventh session of the Council of Divers?');
    assert.deepEqual([status, sources[0]?.quote], ['answered', 'Annotated agenda of the divers']);
  });

  it('is refused, where none is held', () =>
    assert.equal(
      ask('Which document holds the agenda of the eighth session of the Council of Divers?').status,
      'not-in-records',
    ));
});

describe('a draft of a document', () => {
  for (const [question, symbols] of [
    ['symbol of the survey of the wrecks of the Council of Divers at its sixth session?', ['DIVE/2017/3']],
    ['symbol of the draft survey of the wrecks of the Council of Divers at its sixth session?', []],
  ] as const)
    it(question, () => assert.deepEqual(ask(question).symbols, symbols));
});
