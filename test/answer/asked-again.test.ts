import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper } from '../fixtures/papers.ts';
import { shipped } from './world.ts';

const HELD = (ordinal: string, place: string, days: string) =>
  `The ${ordinal} session of the Subsidiary Body for Implementation (SBI) was held in ${place} from ${days}.`;
const session = (number: number, place: string, dates: string, quote: string) =>
  `  - session: { body: fccc-sbi, number: ${number}, designation: session, dates: ${dates}, place: ${place}, status: held }\n    paragraph: head.2\n    quote: "${quote}"`;
const report = (
  name: string,
  number: number,
  ordinal: string,
  place: string,
  days: string,
  dates: string,
  lines: string[],
) =>
  paper(
    name,
    [
      `Report of the Subsidiary Body for Implementation on its ${ordinal} session`,
      HELD(ordinal, place, days),
      ...lines,
    ],
    [session(number, place, dates, HELD(ordinal, place, days))],
    { kind: 'report', symbol: `FCCC/SBI/20${number - 27}/21`, session: `{ body: fccc-sbi, number: ${number} }` },
  );
const world = createWorld(
  loadKnowledge(
    makeFolder({
      ...report('a', 41, 'forty-first', 'Lima', '1 to 8 December 2014', '2014-12-01/2014-12-08', [
        '1. The Chair of the SBI, Mr. Amena Yauvoli (Fiji), opened the session.',
        '2. He welcomed Mr. Ilhomjon Rajabov (Tajikistan) as Vice-Chair of the SBI and Ms. Mabafokeng Mahahabisa (Lesotho) as Rapporteur.',
        '3. It thanked the Parties that financed the work of the consultative group.',
      ]),
      ...report('b', 44, 'forty-fourth', 'Bonn', '16 to 26 May 2016', '2016-05-16/2016-05-26', [
        '1. The Chair of the SBI, Mr. Tomasz Chruszczow (Poland), opened the session.',
        ...OTHERS,
      ]),
    }),
  ),
);
const today = '2026-11-21';
const ask = (...turns: string[]) => answerTurns(world, turns, { today });
const said = (...turns: string[]) => {
  const { status, lead, lines } = ask(...turns);
  return status === 'answered' ? [lead, ...lines].join('\n') : status;
};

describe('a question that goes on with another session, office or day', () => {
  const table: [turns: string[], says: RegExp][] = [
    [['Who opened the forty-first session of the SBI?', 'and of SBI 44?'], /Chruszczow/],
    [['Who was the Vice-Chair of SBI 41?', 'and the Rapporteur?'], /Mahahabisa/],
    [['Who was the Vice-Chair of SBI 41?', 'and its Chair?'], /Yauvoli/],
    [['When was SBI 41?', 'who was its Rapporteur?'], /Mahahabisa/],
    [['Who chaired SBI 41?', 'and SBI 44?'], /Chruszczow/],
    [['Who was Vice-Chair of SBI 41 and who chaired SBI 44?'], /Rajabov.*Chruszczow/s],
    [['Quand s’est tenue la SBI 41 ?', 'et qui en était le rapporteur ?'], /Mahahabisa/],
  ];
  for (const [turns, says] of table) it(turns.join(' → '), () => assert.match(said(...turns), says));

  it('is told no days of a session where it asked for something else', () =>
    assert.equal(ask('Which decision of SBI 41 concerns lanterns?', 'and of SBI 44?').status, 'not-in-records'));

  it('is told what was done to the session itself, and to nothing else', () => {
    assert.equal(ask('Who financed SBI 41?').status, 'not-in-records');
    assert.equal(ask('Where was SBI 41 and who financed it?').status, 'not-in-records');
    assert.match(ask('Where was SBI 41 and who financed it?').lines.join('\n'), /Lima/);
  });

  const days: [turns: string[], dates: string[] | undefined][] = [
    [["Le Groupe de travail s'est-il réuni le 2 octobre 2009 ?", 'et le 1er ?'], ['2009-10-01/2009-10-02']],
    [["Le Groupe de travail s'est-il réuni le 2 octobre 2009 ?", 'et le 3 octobre ?'], undefined],
    [['Did the working group meet on 18 October 2012?', 'and on 28 October?'], undefined],
    [['Quelle décision a créé le Groupe de travail ?', 'À quelle session ?'], ['2005-10-10/2005-10-21']],
    [['How many working groups did the Conference create?', 'which are they?'], undefined],
    [["Quand s'est réuni le groupe en 2010 ?", 'merci !', 'et en 2012 ?'], ['2012-10-17/2012-10-18']],
    [['When is the next session of the Conference?', 'and the group?'], undefined],
  ];
  for (const [turns, dates] of days)
    it(turns.join(' → '), () => {
      const answer = answerTurns(shipped, turns, { today });
      assert.deepEqual(answer.status === 'answered' ? answer.dates : undefined, dates);
    });
});

describe('several sessions or years in one question', () => {
  const table: [question: string, dates: string[], note: RegExp][] = [
    ['When were the second and the eighth sessions of the Conference?', ['2005-10-10/2005-10-21'], /no eighth session/],
    [
      'Quand ont eu lieu la troisième et la cinquième session de la Conférence ?',
      ['2006-10-09/2006-10-18'],
      /cinquième session/,
    ],
    [
      'When did the group meet in 2012 and in 2013 and where?',
      ['2013-10-28/2013-10-30'],
      /no place for the sixth meeting/,
    ],
    ['When did it meet in 2009 and in 2011?', ['2009-10-01/2009-10-02'], /no meeting in 2011/],
  ];
  for (const [question, dates, note] of table)
    it(`are each told of, or a note says that the records do not hold them: ${question}`, () => {
      const answer = answerTurns(shipped, [question], { today });
      assert.deepEqual(answer.dates, dates);
      assert.match(answer.notes.join('\n'), note);
    });

  it('are two years in Chinese where nothing says "between"', () =>
    assert.deepEqual(answerTurns(shipped, ['技术援助工作组2009年和2011年何时开会？'], { today }).dates, [
      '2009-10-01/2009-10-02',
    ]));
});
