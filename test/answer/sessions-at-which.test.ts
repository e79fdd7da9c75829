import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const BODIES = `default: kelp
bodies:
  - id: kelp
    series: E/C.91
    zone: Europe/Vienna
    names: [{ en: Standing Forum on Kelp, fr: Instance du varech }]
  - id: reefs
    series: E/C.92
    zone: Europe/Vienna
    names: [{ en: Assembly of Reefs, fr: Assemblée des récifs }]
places: []
`;
const FORUM = [
  'At its eleventh session, in May 2012, the Standing Forum on Kelp thanked the Assembly of Reefs for its gift of anchors.',
  'At its twelfth session, on 9 May 2013, the Standing Forum on Kelp thanked the Assembly of Reefs for its gift of ropes.',
  'At its fifteenth session, in June 2014, the Union of Oars thanked the Standing Forum on Kelp for its gift of oars.',
];
const LANTERNS =
  'The secretariat sent to the Panel at its sixty-seventh session, held in Lima from 13 to 17 October 2014, a handbook of lantern repair.';

const numbered = (sentences: readonly string[]) => sentences.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': numbered([...FORUM, OTHERS[0] ?? '']),
      'records/a.yml': recordOf([], { language: 'en', title: 'Notes', symbol: 'E/C.91/2015/3', date: '2015-03-01' }),
      'texts/b.txt': numbered([LANTERNS, ...OTHERS]),
      'records/b.yml': recordOf([], { text: 'b.txt', language: 'en', title: 'Papers', date: '2015-03-01' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('the session at which something was done', () => {
  const told: [string, string][] = [
    ['When was the eleventh session of the Standing Forum on Kelp?', '2012-05'],
    ['67th session in Lima with the handbook of lantern repair: dates?', '2014-10-13/2014-10-17'],
  ];
  for (const [question, date] of told)
    it(question, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status, dates], ['answered', [date]], lead);
    });

  for (const question of [
    'When was the tenth session of the Standing Forum on Kelp?',
    // A sitting was on that day, and the session longer.
    'When was the twelfth session of the Standing Forum on Kelp?',
    'When was the eleventh session of the Assembly of Reefs?',
    '68th session in Lima with the handbook of lantern repair: dates?',
    '67th session in Quito with the handbook of lantern repair: dates?',
    // Another's session, in a paper of the Forum.
    'When was the fifteenth session of the Standing Forum on Kelp?',
  ])
    it(question, () => assert.deepEqual(ask(question).dates, []));
});
