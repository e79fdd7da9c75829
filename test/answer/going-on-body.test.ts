import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { TIDE } from '../fixtures/tide.ts';

const HELD = 'The ninth session of the Tide Council was held from 4 to 9 September 2018.';
const worldWith = (sentence: string) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': TIDE,
        'texts/a.txt': `1. ${HELD}\n`,
        'records/a.yml': recordOf(
          [
            `  - session: { body: tide, number: 9, dates: 2018-09-04/2018-09-09, status: held }\n    paragraph: "1"\n    quote: ${HELD}`,
          ],
          { language: 'en', title: 'Report of a council', symbol: 'TIDE/2018/6', date: '2018-10-10' },
        ),
        'texts/b.txt': `${[sentence, ...OTHERS].map((text, at) => `${at + 1}. ${text}`).join('\n\n')}\n`,
        'records/b.yml': recordOf([], { text: 'b.txt', language: 'en', title: 'Notes', symbol: 'KITE/2018/6' }),
      }),
    ),
  );
const ask = (sentence: string) =>
  answerTurns(
    worldWith(sentence),
    [
      'When was the ninth session of the Tide Council?',
      'under which agenda item did the Secretariat submit its lantern report?',
    ],
    { today: '2026-11-21' },
  );

describe('a question about what was done at the session before', () => {
  it('is told by a sentence that names its body', () => {
    const { status, sources } = ask(
      'The Secretariat submitted its lantern report to the Tide Council under agenda item 21.',
    );
    assert.deepEqual([status, sources[0]?.quote?.includes('21')], ['answered', true]);
  });

  it('is not told by a sentence about another one', () =>
    assert.equal(
      ask('The Secretariat submitted its lantern report to the Forum under agenda item 3.').status,
      'not-in-records',
    ));
});
