import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const TEXT = `1. The Working Group on Technical Assistance held its third session from 6 to 8 June 2011 in Vienna.

2. The secretariat took note of the summary report on the second meeting of the Kelp Talks (KTX), held on 4 and 5 May 2012 in Lima, Peru.

3. The first meeting of the Kelp Talks (KTX) was welcomed.

4. The fair to be held in Nadi from 2 to 6 March 2013, which will include Conference 9, was announced by the Government of Fiji.

5. The matter was considered in a contact group chaired by Mara Reed (Norland).

6. The secretary informed the divers that, in accordance with decision 2/6, the Working Group is requested to initiate the fourth review of the Kelp Fund.

7. The Working Group on International Cooperation was mentioned.
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          sessionClaim(
            'body: wg-2, number: 3, designation: session, dates: 2011-06-06/2011-06-08, place: Vienna',
            'third session from 6 to 8 June 2011 in Vienna',
          ),
        ],
        { language: 'en', title: 'Notes of a panel', symbol: 'CTOC/COP/WG.2/2011/1', date: '2012-08-01' },
      ),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a refusal says nothing false', () => {
  it('of words that a document holds only that no answer takes account of them, and shows the passage with the number', () => {
    const { status, lead, lines } = ask('When was the 1st meeting of the KTX?');
    assert.equal(status, 'not-in-records');
    assert.match(lead, /takes account of “KTX”/);
    assert.match(lines.join(), /first meeting of the Kelp Talks/);
  });

  it('of words that no document holds that they were not understood, and nothing is near to them', () => {
    const { lead, lines } = ask('When was the 1st meeting of the QVX?');
    assert.match(lead, /could not tell what “QVX”/);
    assert.deepEqual(lines, []);
  });

  it('a body that a document names is not denied', () =>
    assert.doesNotMatch(ask('When did the Working Group on International Cooperation meet?').lead, /hold no/));

  it('a session that no document names is', () =>
    assert.match(
      ask('When was the twelfth session of the Working Group on Technical Assistance?').lead,
      /hold no twelfth/,
    ));
});

describe('what stands plainly in a sentence', () => {
  const table: [question: string, quoted: RegExp][] = [
    ['Where was the second meeting of the KTX held?', /in Lima, Peru/],
    ['Who is Mara Reed?', /chaired by Mara Reed \(Norland\)/],
    ['Which decision requests the Working Group to initiate the fourth review of the Kelp Fund?', /decision 2\/6/],
  ];
  for (const [question, quoted] of table)
    it(question, () => {
      const { status, lines } = ask(question);
      assert.equal(status, 'answered');
      assert.match(lines.join(), quoted);
    });
});
