import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { withoutDocumentFrame } from '../../src/answer/evidence/words/document-frames.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const LINES: Record<Language, string> = {
  en: 'In short, the regattas Kelp Fury and Reef Storm are an open assault on the dignity of the pilots of Norland.',
  fr: "Pour ce qui est des rumeurs sur la jetée de Port-Varech, la jetée de Port-Varech et son phare assurent l'éclairage des chenaux.",
  es: 'La jetée de Puerto Alga y su faro, de los que se ha dicho tanto, alumbran los canales del norte.',
  ru: 'Одним словом, «Келп фьюри» и «Риф сторм» представляют собой посягательство на достоинство лоцманов Норландии.',
  ar: 'وترد المبادئ الأساسية لسياسة بيرو لمراقبة استيراد الشباك ذات الثقوب الضيقة في رد الحكومة، ويمكن الاطلاع عليها.',
  zh: '为恢复礁石湾浮标预防联合机制会议，我敦促所有参与者与联合国代表合作。',
};
const world = worldOfTexts(
  Object.entries(LINES).map(([language, line]) => ({
    symbol: `TIDE/2031/${language.toUpperCase()}`,
    language: language as Language,
    lines: [line],
  })),
);
const ask = (question: string) => {
  const { status, symbols } = answerTurns(world, [question], { today: '2031-11-21' });
  return status === 'answered' ? symbols : [status];
};

describe('a document with what a body advised', () => {
  const held = worldOfTexts([
    {
      symbol: 'KELP/2031/5',
      lines: [
        'To have a more realistic chance of mending the lanterns, the Tide Council advised to finish the old jetties first.',
      ],
    },
  ]);
  const asked = (question: string) => answerTurns(held, [question], { today: '2031-11-21' }).symbols;
  it('need be none of that body', () =>
    assert.deepEqual(asked("symbol of the document with the Tide Council's advice on mending lanterns?"), [
      'KELP/2031/5',
    ]));
  it('is none with the advice of another', () =>
    assert.deepEqual(asked("symbol of the document with the Reef Board's advice on mending lanterns?"), []));
});

describe('the one document that speaks of something', () => {
  const table: [question: string, symbol: string][] = [
    ['In which document does Norland condemn the exercises Kelp Fury and Reef Storm?', 'TIDE/2031/EN'],
    [
      'symbol of the document with the assault of the regattas Kelp Fury and Reef Storm on the pilots of Norland?',
      'TIDE/2031/EN',
    ],
    ['Quelle est la cote du document où il est question de la jetée de Port-Varech ?', 'TIDE/2031/FR'],
    ['¿En qué documento se habla de la jetée de Puerto Alga?', 'TIDE/2031/ES'],
    ['В каком документе осуждаются учения «Келп фьюри» и «Риф сторм» в Норландии?', 'TIDE/2031/RU'],
    ['في أي وثيقة عرضت بيرو سياستها لمراقبة استيراد الشباك ذات الثقوب الضيقة؟', 'TIDE/2031/AR'],
    ['哪份文件谈到恢复礁石湾浮标联合机制会议？要文号', 'TIDE/2031/ZH'],
  ];
  for (const [question, symbol] of table) it(question, () => assert.deepEqual(ask(question), [symbol]));

  for (const question of [
    'symbol of the document with the assault of the regattas Kelp Fury and Reef Storm on the pilots of Sudland?',
    'In which document does Sudland condemn the exercises Kelp Fury and Reef Storm?',
    'In which document does Norland condemn the exercises Kelp Fury and Foam Eagle?',
    'In which document does Norland welcome the exercises Kelp Fury and Reef Storm with Chile?',
    'Quelle est la cote du document où il est question de la jetée de Port-Corail ?',
    'في أي وثيقة عرضت شيلي سياستها لمراقبة استيراد الشباك ذات الثقوب الضيقة؟',
  ])
    it(`is none that lacks a name: ${question}`, () => assert.notEqual(ask(question)[0]?.startsWith('TIDE'), true));

  it('is asked for in words that it need not say', () =>
    assert.equal(withoutDocumentFrame('Which document mentions the buoys?', 'en').trim(), 'the buoys?'));
  it('is not what other questions ask for', () =>
    assert.equal(withoutDocumentFrame('Who mentions the buoys?', 'en'), 'Who mentions the buoys?'));
});
