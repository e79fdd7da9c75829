import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { TIDE } from '../fixtures/tide.ts';

const draft = (name: string, by: string, title: string, day: string, item: string) => {
  const text = `Tide Council\n\n${day}\n\nAgenda item ${item}\n\n${by}: draft resolution\n\n${title}\n\nThe Tide Council,\n\nRecalling its resolution 7/3 of 4 May 2015 on the right to harbours, decides to go on.\n`;
  const claims = [
    ['date', 'head.2', day],
    ['item', 'head.3', `Agenda item ${item}`],
    ['kind', 'head.4', `${by}: draft resolution`],
    ['title', 'head.5', title],
  ].map(([field, paragraph, quote]) => `  - masthead: ${field}\n    paragraph: ${paragraph}\n    quote: "${quote}"`);
  return {
    [`texts/${name}.txt`]: text,
    [`records/${name}.yml`]: recordOf(claims, {
      text: `${name}.txt`,
      language: 'en',
      title,
      symbol: `TIDE/C.3/${name.toUpperCase()}`,
      kind: 'draft resolution',
      date: name === 'l1' ? '2016-11-28' : '2016-11-29',
      item: `"${item}"`,
    }),
  };
};

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': TIDE,
      ...draft('l1', 'South Africa', 'The right to harbours', '28 November 2016', '119'),
      ...draft('l2', 'Chad and Peru', 'Tracing of ships', '29 November 2016', '120'),
    }),
  ),
);

const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a draft resolution', () => {
  const proposed: [question: string, quote: string][] = [
    ['Who submitted the draft resolution on the right to harbours?', 'South Africa: draft resolution'],
    ['Which country sponsored the draft on tracing of ships, who is it?', 'Chad and Peru: draft resolution'],
    ['Who tabled TIDE/C.3/L1?', 'South Africa: draft resolution'],
    ['Qui a présenté TIDE/C.3/L2 ?', 'Chad and Peru: draft resolution'],
    ['Who tabled TIDE/C.3/L1 on the right to harbours?', 'South Africa: draft resolution'],
    ['Qui a présenté le projet de résolution « The right to harbours » ?', 'South Africa: draft resolution'],
  ];
  for (const [question, quote] of proposed)
    it(`names those who propose it: ${question}`, () => {
      const { status, sources } = ask(question);
      assert.deepEqual([status, sources.map((source) => source.quote)], ['answered', [quote]]);
    });

  it('has a day', () => {
    assert.deepEqual(ask('What is the date of the draft resolution of South Africa?').dates, ['2016-11-28']);
  });

  it('has an agenda item', () => {
    const { status, lead } = ask('Under which agenda item is the draft resolution on tracing of ships?');
    assert.equal(status, 'answered');
    assert.match(lead, /120/);
  });

  it('has an agenda item, whatever kind of draft it is', () => {
    const { status, lead } = ask('Under which agenda item is the draft on tracing of ships?');
    assert.equal(status, 'answered');
    assert.match(lead, /120/);
  });

  it('is the document that contains it', () => {
    const { status, symbols } = ask('Which document contains the draft resolution on the right to harbours?');
    assert.deepEqual([status, symbols], ['answered', ['TIDE/C.3/L1']]);
  });

  const refused = [
    'Who tabled TIDE/C.3/L1 on the tracing of ships?',
    'Who tabled TIDE/C.3/L3?',
    'Under which agenda item is the draft report on tracing of ships?',
    'Which document contains the draft resolution on harbours and torture?',
    'Who submitted the draft resolution on torture?',
    'Who submitted the draft decision on the right to harbours?',
    'Draft resolution on the right to harbours, which committee?',
  ];
  for (const question of refused)
    it(`is no other one, and no decision: ${question}`, () => {
      const { status, decisions } = ask(question);
      assert.deepEqual([status, decisions], ['not-in-records', []]);
    });
});
