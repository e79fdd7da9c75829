import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { footIn } from '../../src/answer/basis-words.ts';
import type { Want } from '../../src/answer/wants/want-words.ts';
import { wantsOf } from '../../src/answer/wants/wants-of.ts';
import type { AnswerLanguage, Language } from '../../src/model.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const KITES = `default: kites
bodies:
  - id: kites
    series: FCCC/CP
    zone: UTC
    names: [{ en: Conference of the Parties to the Kite Convention }]
    also: { en: [COP] }
places: [{ id: Koror, names: { en: Koror } }]
`;

describe('what is asked beside one thing', () => {
  const table: [language: AnswerLanguage, text: string, head?: string, ...beside: Want[]][] = [
    ['en', 'Symbol of the TC 12 report and its distribution date?', 'Symbol of the TC 12 report?', 'issued'],
    ['en', 'tc 12 report: symbol + date issued', 'tc 12 report: symbol', 'issued'],
    ['en', 'Symbol and date of the TC 12 report?', 'Symbol of the TC 12 report?', 'dated'],
    ['en', 'Buoys - decision number, date of adoption?', 'Buoys - decision number?', 'adopted'],
    ['en', 'When and at which meeting was it adopted?', 'When was it adopted?', 'sitting'],
    ['en', 'Which days were set, and in which decision?', 'Which days were set?', 'decision'],
    ['fr', 'Cote et date du rapport ?', 'Cote du rapport ?', 'dated'],
    ['es', '¿Qué decisión trata de las boyas y qué fecha lleva?', '¿Qué decisión trata de las boyas?', 'dated'],
    ['ru', 'Когда и на каком заседании Совет её принял?', 'Когда Совет её принял?', 'sitting'],
    ['ar', 'ما رمز التقرير وتاريخ صدوره؟', 'ما رمز التقرير؟', 'issued'],
    ['zh', '关于浮标的是哪项决定？哪天通过的？', '关于浮标的是哪项决定？', 'adopted'],
    ['zh', '报告的文号和印发日期？', '报告的文号？', 'issued'],
    ['en', 'Which decision is it and in which document is it?', 'Which decision is it?', 'symbol'],
    ['en', 'tc 12 report: symbol and original language', 'tc 12 report: symbol', 'original'],
    ['fr', 'Cote et langue originale du rapport ?', 'Cote du rapport ?', 'original'],
    ['es', 'Signatura e idioma original del informe', 'Signatura del informe', 'original'],
    ['ru', 'Обозначение и язык оригинала доклада?', 'Обозначение доклада?', 'original'],
    ['ar', 'ما رمز التقرير ولغته الأصلية؟', 'ما رمز التقرير؟', 'original'],
    ['zh', '报告的文号和原文语文？', '报告的文号？', 'original'],
    // Nothing else is asked for.
    ['en', 'TC 12 report - symbol?'],
    ['en', 'When and where was TC 12?'],
    ['en', 'What are the symbols and the dates that the flags show?'],
  ];
  for (const [language, text, head, ...beside] of table)
    it(text, () => assert.deepEqual(wantsOf(text, language), head ? { head, beside } : undefined));
});

describe('an answer to two wants', () => {
  const title = 'Report of the Conference of the Parties on its twelfth session, held in Koror from 1 to 8 June 2012';
  const lines = [
    title,
    'Distr.: General 3 July 2012',
    'Original: English',
    'Decision 4/CP.12',
    'National plans for buoys over coasts',
    '1. Decides to review the buoys of the harbour.',
    '5th plenary meeting',
    '7 June 2012',
    'Decision 5/CP.12',
    'National plans for lanterns over islands',
    '1. Decides to count the lanterns.',
  ];
  const claims = [
    `  - session: { body: kites, number: 12, dates: 2012-06-01/2012-06-08, place: Koror, status: held }\n    paragraph: head.1\n    quote: ${title}`,
    '  - masthead: original\n    paragraph: head.3\n    quote: "Original: English"',
    '  - masthead: date\n    paragraph: head.2\n    quote: 3 July 2012',
    `  - masthead: title\n    paragraph: head.1\n    quote: ${title}`,
    '  - decision: { id: decision 4/CP.12, by: kites, title: National plans for buoys over coasts }\n    paragraph: body.2\n    quote: National plans for buoys over coasts',
    '  - decision: { id: decision 4/CP.12, by: kites, date: 2012-06-07 }\n    paragraph: body.4\n    quote: 7 June 2012',
    '  - decision: { id: decision 5/CP.12, by: kites, title: National plans for lanterns over islands }\n    paragraph: body.6\n    quote: National plans for lanterns over islands',
  ];
  const world = worldHolding({
    'bodies.yml': KITES,
    ...paper('report', lines, claims, {
      kind: 'report',
      symbol: 'FCCC/CP/2012/9',
      date: '2012-07-03',
      original: 'en',
      session: '{ body: kites, number: 12 }',
    }),
  });
  const table: [question: string, symbols: string[], decisions: string[], dates: string[]][] = [
    ['Symbol of the COP 12 report and its distribution date?', ['FCCC/CP/2012/9'], [], ['2012-07-03']],
    [
      'Which COP 12 decision concerns national plans for buoys and what date does it carry?',
      [],
      ['decision 4/CP.12'],
      ['2012-06-07'],
    ],
    [
      'Which COP 12 decision concerns national plans for buoys and at which meeting was it adopted?',
      [],
      ['decision 4/CP.12'],
      ['2012-06-07'],
    ],
  ];
  for (const [question, symbols, decisions, dates] of table)
    it(question, () => {
      const answer = answerTurns(world, [question], { today: '2026-11-21' });
      assert.deepEqual(
        [answer.status, answer.symbols, answer.decisions, answer.dates],
        ['answered', symbols, decisions, dates],
      );
    });

  it('has the first language of the document', () => {
    const answer = answerTurns(world, ['COP 12 report: symbol and original language'], { today: '2026-11-21' });
    assert.deepEqual([answer.status, answer.symbols], ['answered', ['FCCC/CP/2012/9']]);
    assert.match(answer.lines.join('\n'), /original language .* is English/);
  });

  const adopted: [question: string, said: RegExp][] = [
    ['When was decision 4/CP.12 adopted, and where?', /7 June 2012.*twelfth meeting.*Koror/],
    ['Where was decision 4/CP.12 adopted?', /twelfth meeting.*Koror/],
    ['At which session was decision 4/CP.12 adopted?', /twelfth meeting/],
    ['At which meeting was decision 4/CP.12 adopted?', /7 June 2012.*5th plenary meeting/],
    ['En qué sesión se aprobó la decisión 4/CP.12', /5th plenary meeting/],
  ];
  for (const [question, said] of adopted)
    it(`is not left out: ${question}`, () => {
      const { status, lead, lines: told } = answerTurns(world, [question], { today: '2026-11-21' });
      assert.equal(status, 'answered');
      assert.match([lead, ...told].join(' '), said);
    });

  it('is a refusal that tells the half that is known, where the other is not held', () => {
    const question = 'Which COP 12 decision concerns national plans for lanterns and what date does it carry?';
    const { status, lines: told } = answerTurns(world, [question], { today: '2026-11-21' });
    assert.equal(status, 'not-in-records');
    assert.match(told.join('\n'), /5\/CP\.12/);
  });

  it('is none where the thing that is asked for first is not known', () => {
    const question = 'Which COP 12 decision concerns national plans for anchors and what date does it carry?';
    assert.equal(answerTurns(world, [question], { today: '2026-11-21' }).status, 'not-in-records');
  });
});

describe('the meeting at which a council adopted a resolution', () => {
  const table: [language: Language, text: string][] = [
    ['en', 'Adopted by the Security Council at its 7531st meeting, on 3 October 2015'],
    ['fr', 'Adoptée par le Conseil de sécurité à sa 7531e séance, le 3 octobre 2015'],
    ['es', 'Aprobada por el Consejo de Seguridad en su 7531ª sesión, celebrada el 3 de octubre de 2015'],
    ['ru', 'Принятая Советом Безопасности на его 7531-м заседании 3 октября 2015 года'],
    ['ar', 'الذي اتخذه مجلس الأمن في جلسته 7531، المعقودة في 3 تشرين الأول/أكتوبر 2015'],
    ['zh', '2015年10月3日安全理事会第7531次会议通过'],
  ];
  for (const [language, text] of table)
    it(text, () => assert.deepEqual(footIn(text, language), { start: 0, end: text.length }));
});
