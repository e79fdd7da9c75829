import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, answerTurns } from '../../src/answer/answer.ts';
import type { Context } from '../../src/answer/asked.ts';
import type { Files } from '../fixtures/knowledge-folder.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: Tide Council, fr: Conseil des marées }]
    also: { en: [TC], fr: [CM] }
  - id: wg
    parent: tide
    series: TIDE/WG.1
    zone: UTC
    names: [{ en: Working Group on Lamps, fr: Groupe de travail sur les lampes }]
places: [{ id: Lisbon, names: { en: Lisbon, fr: Lisbonne } }]
`;

const report = (number: number, year: number, items: string[], ...more: string[]): Files => {
  const head = `Report of the Tide Council on its session no. ${number}, held in Lisbon from 1 to 5 June ${year}`;
  const claims = items.map(
    (title, i) =>
      `  - item: { number: "${i + 1}", title: "${title}" }\n    paragraph: "${i + 1}"\n    quote: "${i + 1}. ${title}"`,
  );
  const held = `  - session: { body: tide, number: ${number}, dates: ${year}-06-01/${year}-06-05, place: Lisbon, status: held }\n    paragraph: head.1\n    quote: "${head}"`;
  const listed = items.map((title, i) => `${i + 1}. ${title}`);
  return paper(`r${number}`, [head, ...listed, ...more], [held, ...claims], {
    symbol: `TIDE/${year}/9`,
    session: `{ body: tide, number: ${number} }`,
  });
};

const world = worldHolding({
  'bodies.yml': BODIES,
  ...report(
    41,
    2014,
    ['Opening', 'Registry referred to in Article 4, paragraph 12', 'Registry referred to in Article 7, paragraph 12'],
    'The Council welcomed the meeting of the keepers that will take place in Geneva in January 2016.',
  ),
  ...report(42, 2015, ['Opening', 'Fog horns', 'Buoys and beacons', 'Other matters']),
});
const today = '2026-11-21';
const ask = (question: string) => answerTurns(world, [question], { today });

describe('whether a session was held at a time or in a place', () => {
  for (const question of [
    'did TC 41 meet in Geneva?',
    'Was the 41st session of the Tide Council held in Geneva?',
    'was TC 41 held in 2016?',
    'la 41e session du Conseil des marées s’est-elle tenue à Genève ?',
    'la 41e session du Conseil des marées a-t-elle eu lieu en 2016 ?',
  ])
    it(`is told by the session alone, and by no sentence that has the year or the city: ${question}`, () => {
      const { status, dates, lines, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
      assert.match(lines.join(' '), /2014/);
    });

  for (const question of ['did TC 41 meet in Lisbon?', 'was TC 41 held in 2014?'])
    it(`is confirmed where it was: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', ['2014-06-01/2014-06-05']], lead);
      assert.match(lead, /^Yes\. /);
    });
});

describe('an item that is told from others by a number in its title', () => {
  for (const [article, item] of [
    ['4', '2'],
    ['7', '3'],
  ])
    it(`Article ${article}`, () =>
      assert.match(
        ask(`which agenda item of TC 41 was the registry referred to in Article ${article}, paragraph 12?`).lead,
        new RegExp(`item ${item} of`),
      ));

  it('is none where no title has the number', () =>
    assert.doesNotMatch(
      ask('which agenda item of TC 41 was the registry referred to in Article 9, paragraph 12?').lead,
      /item [23] of/,
    ));
});

describe('an item by its number, after the agenda of a session', () => {
  const turns = (...questions: string[]) => {
    let context: Context | undefined;
    return questions.map((question) => {
      const turn = answer(world, question, { today, context });
      context = turn.context;
      return turn.answer;
    });
  };

  it('is one of that agenda, and not of the latest', () => {
    assert.match(turns('agenda of TC 41', 'item 2?')[1]?.lead ?? '', /41st .*Article 4/);
    assert.match(turns('quel est l’ordre du jour de CM 41 ?', 'le point 3 ?')[1]?.lead ?? '', /41e .*Article 7/);
  });

  it('is one of the session that was told', () =>
    assert.match(turns('When was TC 41?', 'what is item 2?')[1]?.lead ?? '', /41st .*Article 4/));

  it('goes with a session that the question names itself', () =>
    assert.match(turns('agenda of TC 41', 'item 2 of TC 42?')[1]?.lead ?? '', /42nd .*Fog horns/));
});

describe('a group of which words beside it say that it is another', () => {
  for (const question of [
    'agenda of the third meeting of the Drafting Group on Tariffs',
    'When did the Steering Group meet in 2015?',
  ])
    it(`is not told of the usual one: ${question}`, () => {
      const { status, lead, lines } = ask(question);
      assert.equal(status, 'not-in-records');
      assert.doesNotMatch([lead, ...lines].join(' '), /Lamps|Tide Council/);
    });
});
