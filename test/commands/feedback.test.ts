import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedback } from '../../src/commands/feedback.ts';
import type { Feedback } from '../../src/store/store.ts';

const wrong: Feedback = {
  id: 2,
  at: Date.UTC(2026, 4, 2, 9, 30),
  team: 'T1',
  user: 'U1',
  helpful: false,
  question: 'When did the group meet\nin 2009?',
  answer: { kind: 'sessions', status: 'answered', lead: 'From 1 to 2 October 2009.' },
  records: ['wg-2-2009', 'wg-2-2008'],
  expected: 'Only \u001b[31mone\u001b[0m day',
};
const right: Feedback = {
  ...wrong,
  id: 1,
  at: Date.UTC(2026, 4, 1, 8, 0, 5),
  helpful: true,
  records: [],
  expected: null,
};

async function printed(opinions: Feedback[], options: { limit?: number; json?: boolean } = {}) {
  const lines: string[] = [];
  const store = {
    feedback: {
      list: async (limit: number) => opinions.slice(0, limit),
      add: () => assert.fail('only lists'),
      explain: () => assert.fail('only lists'),
    },
  };
  const code = await feedback(store, { limit: 20, json: false, ...options }, (line) => lines.push(line));
  assert.equal(code, 0);
  return lines.join('\n');
}

describe('feedback', () => {
  it('says what readers thought, and which records to look at', async () => {
    assert.equal(
      await printed([wrong, right]),
      `2026-05-02T09:30:00Z  not helpful
  Question: When did the group meet in 2009?
  Answer:   From 1 to 2 October 2009. (sessions, answered)
  Expected: Only [31mone [0m day
  Record:   knowledge/records/wg-2-2009.yml
  Record:   knowledge/records/wg-2-2008.yml

2026-05-01T08:00:05Z  helpful
  Question: When did the group meet in 2009?
  Answer:   From 1 to 2 October 2009. (sessions, answered)`,
    );
  });

  it('lists so many', async () => {
    assert.doesNotMatch(await printed([wrong, right], { limit: 1 }), /2026-05-01/);
  });

  it('says when there is nothing', async () => {
    assert.equal(await printed([]), 'No reader has said anything yet.');
    assert.equal(await printed([], { json: true }), '');
  });

  it('prints one JSON object a line', async () => {
    const [first, second, ...rest] = (await printed([wrong, right], { json: true })).split('\n');
    assert.deepEqual(rest, []);
    assert.deepEqual(JSON.parse(first ?? ''), {
      ...wrong,
      at: '2026-05-02T09:30:00Z',
      records: ['knowledge/records/wg-2-2009.yml', 'knowledge/records/wg-2-2008.yml'],
    });
    assert.equal(JSON.parse(second ?? '').helpful, true);
  });
});
