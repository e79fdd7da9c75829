import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

/** The reports of the two parts of a session; the first has its agenda. */
const report = (part: string, days: string, number: number, items: string[]) => {
  const head = `Report of the Tide Council on the ${part} part of its eighth session, held in Lisbon from ${days} 2018`;
  const session = `  - session: { body: tide, number: 8, designation: session }\n    paragraph: head.1\n    quote: ${head}`;
  const claims = items.map(
    (title, i) =>
      `  - item: { number: "${i + 1}", title: ${title} }\n    paragraph: "${i + 1}"\n    quote: ${i + 1}. ${title}`,
  );
  const listed = items.map((title, i) => `${i + 1}. ${title}`);
  return paper(part, [head, ...listed, 'It has closed.'], [session, ...claims], {
    symbol: `TIDE/2018/${number}`,
    session: '{ body: tide, number: 8 }',
  });
};

const world = worldHolding({
  'bodies.yml': TIDE.replace(
    'places: []',
    'places: [{ id: Lisbon, names: { en: Lisbon, fr: Lisbonne, es: Lisboa, ru: Лиссабон, ar: لشبونة, zh: 里斯本 } }]',
  ),
  ...report('second', '4 to 9 September', 9, []),
  ...report('first', '30 April to 10 May', 6, ['Opening of the session', 'Atlas of the tides', 'Other matters']),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a session that was held in parts', () => {
  const told: [question: string, lead: RegExp][] = [
    ['agenda of the eighth session of the Tide Council', /^Agenda of the eighth session of Tide Council: 3 items/],
    ['What is item 2 of the eighth session of the Tide Council?', /^Item 2 .*“Atlas of the tides”/],
    ['which item of TC 8 was on the atlas?', /^It is item 2 /],
    ['everything about the eighth session of the Tide Council', /^The eighth session of Tide Council$/],
  ];
  for (const [question, lead] of told)
    it(`has its agenda from the report that gives it: ${question}`, () => {
      const { status, dates, lead: said } = ask(question);
      assert.deepEqual([status, dates], ['answered', []], said);
      assert.match(said, lead);
    });

  it('has a report for each, which is told by the part', () => {
    const { symbols, lead } = ask('symbol of the report on the second part of the eighth session of the Tide Council?');
    assert.deepEqual(symbols, ['TIDE/2018/9'], lead);
  });

  for (const question of [
    'When was the eighth session of the Tide Council held?',
    'where was the eighth session of the Tide Council',
  ])
    it(`is told part by part, the first before the second: ${question}`, () => {
      const { status, dates, lead, lines, sources } = ask(question);
      assert.deepEqual([status, dates], ['answered', ['2018-04-30/2018-05-10', '2018-09-04/2018-09-09']], lead);
      assert.deepEqual(lines, ['Part 1: 30 April to 10 May 2018 in Lisbon', 'Part 2: 4 to 9 September 2018 in Lisbon']);
      assert.equal(sources.length, 2);
    });

  it('is told so in French', () => {
    const { lead, lines } = ask('Quand la huitième session du Tide Council a-t-elle eu lieu ?');
    assert.match(lead, /pour les parties dont parlent les documents :$/);
    assert.equal(lines[0], 'Partie 1 : du 30 avril au 10 mai 2018 à Lisbonne');
  });

  const untold = [
    'What is item 2 of the ninth session of the Tide Council?',
    'What is item 4 of the eighth session of the Tide Council?',
    'How long was the eighth session of the Tide Council?',
  ];
  for (const question of untold)
    it(`has no days of its own: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []], lead);
    });
});
