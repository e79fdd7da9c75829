import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { isItemOfAnother } from '../../src/answer/evidence/items/item-lines.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const SENTENCES = [
  'The panel on orchids invited 30 experts, and the panel on orchids held nine meetings in Lima.',
  'The forum on lagoons heard 12 speakers, and meetings on lagoons were praised.',
  'The seminar on peat was opened by Ms. Rosa Lima (Peru).',
  'Members of the jury on beavers were named once all members of the clubs had voted.',
  'The fair of reeds is to come from a greater number of weavers of baskets than in 2019, with 300 lamps and songs.',
  'The bank of the delta supported the school of herons with 2 million euros for its towers and lamps.',
  'The Board asked for two in-session workshops on amber nets in conjunction with the fair of amber.',
  'Peat was discussed at the 276th and 277th meetings of the Special Panel, on 17 and 18 February 2015.',
];

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': SENTENCES.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/a.yml': recordOf(
        [
          '  - session: { body: wg-2, number: 3, designation: meeting, dates: 2008-10-15/2008-10-16 }\n    paragraph: "1"\n    quote: held nine meetings',
          '  - session: { body: wg-2, number: 7, designation: meeting, dates: 2013-10-28/2013-10-30 }\n    paragraph: "1"\n    quote: held nine meetings',
        ],
        { language: 'en', title: 'Notes of a panel', date: '2020-01-31' },
      ),
    }),
  ),
);
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('how many', () => {
  it('is told before a word with a hyphen, too', () => {
    const { status, lines } = ask('How many workshops on amber nets did the Board ask for?');
    assert.deepEqual([status, /two in-session workshops/.test(lines.join())], ['answered', true], lines.join());
  });

  it('is told by the number right before what is counted', () => {
    const { status, lines } = ask('How many meetings did the panel on orchids hold in Lima?');
    assert.equal(status, 'answered');
    assert.match(lines.join(), /nine meetings/);
  });

  it('is not told by the numbers of meetings, or by days', () => {
    assert.equal(ask('How many meetings did the Special Panel hold?').status, 'not-in-records');
  });

  it('is not told by a word that is a number in another language', () => {
    assert.notEqual(ask('How many members does the jury on beavers have?').status, 'answered');
  });

  it('is not told by the items of an agenda that only its words name', () => {
    assert.notEqual(ask('How many towns backed the idea of a new urban agenda?').status, 'answered');
  });

  it('is not told by what says only that there are more', () => {
    assert.notEqual(ask('How many weavers of baskets does the fair of reeds have?').status, 'answered');
  });

  it('is not told where a word of what is counted lacks', () => {
    assert.notEqual(
      ask('By how much did the bank of the delta reduce its support for the school of herons?').status,
      'answered',
    );
    assert.equal(ask('How much did the bank of the delta give in support of the school of herons?').status, 'answered');
  });

  it('is not told by the number of something else', () => {
    assert.notEqual(ask('How many lagoons were praised by the speakers of the forum?').status, 'answered');
  });
});

describe('the next session, in a conversation', () => {
  // SBSTA 49, and then the sixtieth: the documents tell nothing of those between.
  it('is none that others stand before', () => {
    const { status, lead } = ask('When was the third meeting of the Working Group?', 'and the next?');
    assert.equal(status, 'not-in-records');
    assert.match(lead, /between no\. 3 and no\. 7/);
  });
  it('nor is the previous one', () => {
    const { status, lead } = ask('When was the seventh meeting of the Working Group?', 'and the previous one?');
    assert.equal(status, 'not-in-records');
    assert.match(lead, /between no\. 3 and no\. 7/);
  });
});

describe('the number of an item', () => {
  const table: [text: string, isOfAnother: boolean][] = [
    ['Consultations were held jointly with the SBSTA on its agenda item 5.', true],
    ['It considered this together with agenda item 5 of the SBSTA.', true],
    ['The SBI considered agenda item 5 at its 1st meeting.', false],
    ['It considered agenda item 5 of the SBI.', false],
  ];
  for (const [text, isOfAnother] of table)
    it(`${isOfAnother ? 'is of another body' : 'may be of the body asked for'}: ${text}`, () => {
      assert.equal(isItemOfAnother(text, '5', 'en', 'Who facilitated item 5 at SBI 48?'), isOfAnother);
    });
});
