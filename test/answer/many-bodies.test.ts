import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const claim = (content: string, paragraph: string, quote: string) =>
  `  - ${content}\n    paragraph: "${paragraph}"\n    quote: "${quote}"`;

/** A report of a body: its session, the day of issue, and two items of its agenda. */
function report(name: string, body: string, symbol: string, [number, dates]: [number, string], items: string[]) {
  const text = `${symbol}\n\n5 August 2019\n\nHeld in Bonn\n\n${items.map((title, at) => `${at + 1}. ${title}\n`).join('\n')}`;
  const record = recordOf(
    [
      claim('masthead: date', 'head.2', '5 August 2019'),
      claim(
        `session: { body: ${body}, number: ${number}, designation: session, dates: ${dates}, place: Bonn, status: held }`,
        'head.3',
        'Held in Bonn',
      ),
      ...items.map((title, at) => claim(`item: { number: "${at + 1}", title: "${title}" }`, String(at + 1), title)),
    ],
    {
      text: `${name}.txt`,
      symbol,
      title: `Report on session ${number}`,
      kind: 'report',
      language: 'en',
      date: '2019-08-05',
      session: `{ body: ${body}, number: ${number} }`,
    },
  );
  return { [`records/${name}.yml`]: record, [`texts/${name}.txt`]: text };
}

const world = createWorld(
  loadKnowledge(
    makeFolder({
      ...report(
        'a',
        'fccc-sbi',
        'FCCC/SBI/2015/10',
        [42, '2015-06-01/2015-06-11'],
        ['National adaptation plans', 'Poznan strategic programme'],
      ),
      ...report(
        'b',
        'fccc-sbi',
        'FCCC/SBI/2019/9',
        [50, '2019-06-17/2019-06-27'],
        ['Gender', 'Article 3 of the Kyoto Protocol'],
      ),
      ...report('c', 'fccc-sbsta', 'FCCC/SBSTA/2014/2', [40, '2014-06-04/2014-06-15'], ['Forests', 'Agriculture']),
      'bodies.yml': `default: group
bodies:
  - { id: conference, zone: UTC, names: [{ en: Conference of the Parties to the Treaty }], short: { en: the Conference }, also: { en: [COP] } }
  - { id: group, parent: conference, series: T/WG, zone: UTC, names: [{ en: Working Group }] }
  - { id: bureau, parent: conference, zone: UTC, names: [{ en: Extended Bureau }], also: { en: [Bureau] } }
`,
    }),
  ),
);
const ask = (question: string, today = '2020-01-15') => answerTurns(world, [question], { today });

describe('with records of several bodies, nothing is said of one that was asked of another', () => {
  const refused = [
    'When was the 2nd meeting of SBI 42?',
    'On which day did SBSTA 40 hold its 2nd meeting?',
    'Which session follows SBI 42?',
    'Which session preceded SBI 50?',
    'When was the report of SBSTA 50 issued?',
    'When was the report of SBSTA 42 issued?',
    'What was agenda item 1 of the SBSTA session held in Vienna?',
    'When did the SBSTA Bureau meet?',
    'Under which item was the Adaptation Fund considered at SBI 42?',
    'item of SBI 50 about Article 6 of the Kyoto Protocol',
    'How many days did SBI 51 last?',
    'Which item is the Montreal programme?',
  ];
  for (const question of refused)
    it(question, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });

  it('the next session, years ahead and eight numbers on, is none', () => {
    assert.equal(ask('When is the next session of the SBI?', '2015-06-20').status, 'not-in-records');
    assert.deepEqual(ask('When is the next session of the SBI?', '2019-01-20').dates, ['2019-06-17/2019-06-27']);
  });

  it('of sessions that are counted, those that are missing are told', () => {
    const { dates, notes } = ask('How many sessions did the SBI hold?');
    assert.equal(dates.length, 2);
    assert.match(notes.join(), /no full record of the sessions between no\. 42 and no\. 50/);
  });

  const answered: [question: string, dates: string[], says: RegExp][] = [
    ['When was SBI 42?', ['2015-06-01/2015-06-11'], /42nd session of the Subsidiary Body for Implementation/],
    ['When was the report of SBI 50 issued?', ['2019-08-05'], /5 August 2019/],
    ['item of SBI 42 about national adaptation plans', [], /item 1 .*National adaptation plans/],
    ['symbol of the report of SBSTA 40', [], /FCCC\/SBSTA\/2014\/2/],
  ];
  for (const [question, dates, says] of answered)
    it(question, () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered');
      assert.deepEqual(answer.dates, dates);
      assert.match([answer.lead, ...answer.lines].join('\n'), says);
    });
});
