import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import { withSessionBody } from '../../src/answer/mending/with-session-body.ts';

type Mention = [body: string, from: number, to: number];
const asked = (words: string, mentions: Mention[], at: number, cues: string[]) =>
  ({
    tokens: words.split(' ').map((word) => ({ word })),
    bodies: mentions.map(([body, from, to]) => ({ body, from, to, weak: false })),
    bodyIds: mentions.map(([body]) => body),
    ordinals: [{ value: 49, from: at, to: at + 1 }],
    cues: new Set(cues),
    leftover: [],
  }) as unknown as Asked;

describe('the body whose session is counted', () => {
  const table: [
    words: string,
    mentions: Mention[],
    at: number,
    cues: string[],
    bodies: string[],
    leftover: string[],
  ][] = [
    [
      'which document did kite 49 have for the report of the coral committee',
      [
        ['kite', 3, 4],
        ['coral', 11, 13],
      ],
      4,
      ['documents'],
      ['kite'],
      ['coral', 'committee'],
    ],
    [
      'document of the 49th session of the kite on the coral committee',
      [
        ['kite', 7, 8],
        ['coral', 10, 12],
      ],
      3,
      ['documents'],
      ['kite'],
      ['coral', 'committee'],
    ],
    [
      'documents of the kite and the coral at their 49th session',
      [
        ['kite', 3, 4],
        ['coral', 6, 7],
      ],
      9,
      ['documents'],
      ['kite', 'coral'],
      [],
    ],
    [
      'who was the coral chair at kite 49',
      [
        ['coral', 3, 4],
        ['kite', 6, 7],
      ],
      7,
      ['who'],
      ['coral', 'kite'],
      [],
    ],
    ['which document did kite 49 have', [['kite', 3, 4]], 4, ['documents'], ['kite'], []],
  ];
  for (const [words, mentions, at, cues, bodies, leftover] of table)
    it(words, () => {
      const read = withSessionBody(asked(words, mentions, at, cues));
      assert.deepEqual([read.bodyIds, read.leftover], [bodies, leftover]);
    });
});
