import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBlocks } from '../../src/records/blocks.ts';

const LONG = `The Council spoke of the tides.${' It spoke of many divers, who swam in the lagoon and slept.'.repeat(5)}`;
const HEAD = Array.from({ length: 20 }, () => LONG).join('\n');
/** A short decision, none of whose lines is long. */
const DECISION = ['Decision 18/TC.29', 'Periodic review of the tides', 'The Council,', 'Recalling decision 2/TC.17,'];

const blocksOf = (text: string) => readBlocks(text).map((block) => block.text);

describe('lines that nobody broke', () => {
  it('are a paragraph each, also where a few of them together are all short', () => {
    assert.deepEqual(blocksOf(`${HEAD}\n\n${DECISION.join('\n')}\n`).slice(-DECISION.length), DECISION);
  });

  it('are told from those of a text that was broken by hand', () => {
    const broken = HEAD.replace(/(.{60,70}) /g, '$1\n');
    assert.deepEqual(blocksOf(`${broken}\n\n${DECISION.join('\n')}\n`).slice(-1), [DECISION.join(' ')]);
  });

  it('say nothing of the head, where titles are broken in any text', () => {
    const head = 'Report of the Council on the\nstate of the tides';
    assert.equal(blocksOf(`${head}\n\n${HEAD}\n`)[0], head.replace('\n', ' '));
  });
});
