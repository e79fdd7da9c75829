import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { alternativesIn } from '../../src/answer/evidence/words/alternatives.ts';
import type { World } from '../../src/answer/world.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const TODAY = '2031-06-01';

const WORLD = worldHolding({
  ...paper('tides', [
    'Report on the tides of the northern coves',
    'Norland has been a member of the Lobster League since 12 November 1956, and as such is bound by its charter.',
    'The number of skippers paying their lantern fees in full by the end of 2030 was 112, which was one lower than the year before.',
    'The search went on with the Lantern Fugitives Initiative, launched by the Prosecutor in Sandbay on 24 July 2030, through posters.',
    'The wardens have been asking since 2027 for wider locks, and will say so at the 2035 Review of the Harbours.',
    'The northern fleet has now been reduced to 4,717 dinghies, with some others that await the scrapyard.',
    'The Cove Treaty (Treaty of Sandbay) entered into force on 11 December 1986, becoming the second treaty of the coast (the first being the Treaty of Oldport).',
    'The anchor inspection of the eastern piers was not carried out on 3 March 2030 in the storm.',
    'The lighthouse lamp was cleaned by 14 keepers and 3 pilots of the northern quay.',
  ]),
  ...paper(
    'bells',
    [
      '钟塔',
      '2031年1月19日，北岛各地灯塔复灯，港务局向看守人给予支持。',
      '2031年3月1日，北岛南部停航的渔船共有十二艘。',
    ],
    [],
    { language: 'zh' },
  ),
  ...paper('codicil', ['Condemns the plunder of the coral shrines of Norland and calls for their return;'], [], {
    symbol: 'A/RES/95/14',
  }),
});

/** What is told of a question: its dates, its text, or nothing. */
function ask(question: string, world: World = WORLD) {
  const { answer: told } = answer(world, question, { today: TODAY });
  return told.status === 'answered' ? told : undefined;
}

describe('what one sentence says of a question', () => {
  for (const [question, date] of [
    ['Since when has Norland been a member of the Lobster League?', '1956-11-12'],
    ['Where and when was the Lantern Fugitives Initiative launched?', '2030-07-24'],
    ['since when have the wardens been asking for wider locks?', '2027'],
    ['北岛各地灯塔是哪天复灯的？', '2031-01-19'],
    ['sandbay cove treaty entry into force ?', '1986-12-11'],
  ] as const)
    it(`dates ${question}`, () => assert.deepEqual(ask(question)?.dates, [date]));

  it('gives the only number', () => {
    const told = ask('How many skippers had paid their lantern fees in full by the end of 2030?');
    assert.match(told?.lines.join('\n') ?? '', /112/);
  });

  it('takes one of two words with "or" between them', () => {
    assert.deepEqual(
      [...alternativesIn('¿A cuántas ojivas o cabezas se ha reducido?')],
      [
        ['ojivas', 'cabezas'],
        ['cabezas', 'ojivas'],
      ],
    );
    const told = ask('To how many rowboats or dinghies has the northern fleet been reduced?');
    assert.match(told?.lines.join('\n') ?? '', /4,717/);
  });

  it('is the resolution whose own clause does it', () =>
    assert.deepEqual(ask('Which resolution condemns the plunder of the coral shrines of Norland?')?.decisions, [
      'resolution 95/14',
    ]));

  for (const question of [
    // It was not.
    'When was the anchor inspection of the eastern piers carried out?',
    // The boats that were laid up are counted on that day.
    '北岛南部渔船哪天停航？',
    // Of the other treaty that the sentence names.
    'oldport treaty entry into force ?',
    // Two numbers, of which one is of others.
    'How many keepers and pilots scrubbed the lighthouse lamp of the northern quay?',
    // Another deed.
    'When was the start of the lantern alert declared?',
  ])
    it(`does not say: ${question}`, () => assert.equal(ask(question), undefined));
});
