import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const TEXT = `FCCC/SBI/2019/9

5 August 2019

Held in Bonn

1. The Board adopted four decisions (2025/1 and 2025/3) that day.

2. The SBI took note of the report of the Committee (A/80/534, para. 7).

3. At its 1st meeting, the SBI agreed to consider the review of forests in informal consultations. At its 3rd meeting, the Chair reported that the consultations did not result in any conclusions.

4. The matter goes to SBI 57.

5. At its 1st meeting, the SBI agreed to consider the review of lakes in informal consultations. At its 3rd meeting, it noted that Parties had not been able to agree on conclusions.
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'records/a.yml': recordOf(
        [
          '  - session: { body: fccc-sbi, number: 50, designation: session, dates: 2019-06-17/2019-06-27, place: Bonn, status: held }\n    paragraph: head.3\n    quote: Held in Bonn',
        ],
        {
          text: 'a.txt',
          symbol: 'FCCC/SBI/2019/9',
          title: 'Report of the SBI on its fiftieth session',
          kind: 'report',
          language: 'en',
          date: '2019-08-05',
          session: '{ body: fccc-sbi, number: 50 }',
        },
      ),
      'texts/a.txt': TEXT,
      'bodies.yml': `default: group
bodies:
  - { id: group, zone: UTC, names: [{ en: Working Group }] }
`,
    }),
  ),
);

const ask = (question: string) => {
  const answer = answerTurns(world, [question], { today: '2026-06-01' });
  return { ...answer, says: [answer.lead, ...answer.lines, ...answer.notes].join('\n') };
};

describe('what a text prints is never said not to be in the documents', () => {
  for (const [question, says] of [
    ['What is decision 2025/3?', /mention decision 2025\/3.*\n.*four decisions \(2025\/1 and 2025\/3\)/],
    ['Что такое решение 2025/3?', /упоминается решение 2025\/3/],
    ['什么是决定2025/3？', /文件提到第2025\/3号决定/],
    ['What is resolution 2025/3?', /found nothing on resolution 2025\/3/],
    ['What is decision 2025/33?', /found nothing on decision 2025\/33/],
    ['What is A/80/534?', /mention A\/80\/534.*\n.*report of the Committee/],
    ["Qu'est-ce que A/80/534 ?", /mentionnent A\/80\/534/],
    ['What is A/80/53?', /found nothing on the symbol A\/80\/53 /],
  ] as const)
    it(question, () => {
      const { status, says: said } = ask(question);
      assert.equal(status, 'not-in-records');
      assert.match(said, says);
    });

  it('sessions are not counted as all of them, where texts name others', () => {
    assert.match(ask('How many sessions did the SBI hold?').says, /dates for one session[\s\S]*other sessions/);
  });

  it('a step of procedure is no outcome', () => {
    const { says } = ask('Did SBI 50 agree on the review of forests?');
    assert.doesNotMatch(says, /agreed to consider/);
    assert.match(says, /did not result in any conclusions/);
    assert.match(ask('Did SBI 50 agree on the review of lakes?').says, /had not been able to agree on conclusions/);
  });
});
