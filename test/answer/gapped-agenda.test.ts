import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

/** An agenda of which the text leaves the beginning and the end out, as fragments of a corpus do. */
const ENTRIES = ['4. Budget of the Group', '5. Audit of the accounts', '6. Working capital'];
const HEAD = 'Working Group on Technical Assistance\n\nVienna, 28-30 October 2013\n\nProvisional agenda';
const SESSION = 'body: wg-2, dates: 2013-10-28/2013-10-30, place: Vienna';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/gaps.txt': `${HEAD}\n\n[...]\n\n${ENTRIES.join('\n\n')}\n\n[...]\n\nThe end.\n`,
      'records/gaps.yml': recordOf(
        [
          `  - session: { ${SESSION} }\n    paragraph: head.2\n    quote: Vienna, 28-30 October 2013`,
          ...ENTRIES.map(
            (entry, at) =>
              `  - item: { number: "${entry[0]}", title: ${entry.slice(3)} }\n    paragraph: agenda.${at + 2}\n    quote: ${entry}`,
          ),
        ],
        {
          text: 'gaps.txt',
          title: 'Provisional agenda',
          kind: 'provisional agenda',
          language: 'en',
          symbol: 'CTOC/COP/WG.2/2013/1',
          session: '{ body: wg-2, dates: 2013-10-28/2013-10-30 }',
        },
      ),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('an agenda that is held in parts', () => {
  it('lists what is known, and says that there may be more', () => {
    const { status, lines, notes } = ask('Which items are on the agenda in CTOC/COP/WG.2/2013/1?');
    assert.equal(status, 'answered');
    assert.deepEqual(
      lines.map((line) => line.replace(/^\W*/, '').slice(0, 1)),
      ['4', '5', '6'],
    );
    assert.ok(notes.some((note) => note.includes('leaves parts out')));
  });

  it('gives an item that is known, and then another', () => {
    assert.match(ask('item 5 of CTOC/COP/WG.2/2013/1?').lead, /Audit of the accounts/);
    assert.match(ask('item 5 of CTOC/COP/WG.2/2013/1?', 'and item 6?').lead, /Working capital/);
  });

  it('does not deny an item that may have been left out', () => {
    const { status, lead } = ask('item 9 of CTOC/COP/WG.2/2013/1?');
    assert.equal(status, 'not-in-records');
    assert.doesNotMatch(lead, /no item 9/);
  });
});
