import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const TEXT = `1. The Working Group on Technical Assistance held its third session.

2. The note on customs seals (CTOC/COP/WG.2/2011/5) was introduced by the secretariat.

3. Customs seals.
`;
const CITED =
  '  - symbol: { id: CTOC/COP/WG.2/2011/5, kind: other }\n    paragraph: "2"\n    quote: CTOC/COP/WG.2/2011/5';

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf([sessionClaim('body: wg-2, number: 3, designation: session', 'third session'), CITED], {
        language: 'en',
        title: 'Notes of a panel',
        symbol: 'CTOC/COP/WG.2/2011/1',
        date: '2011-08-01',
      }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('what the records hardly know', () => {
  it('a session without days has no dates to tell', () => {
    const { status, dates, lead } = ask('When was the third session of the Working Group on Technical Assistance?');
    assert.deepEqual([status, dates, lead], ['not-in-records', [], 'I found no answer to this in the documents.']);
  });

  it('a document that is only cited is told by the sentence that cites it', () => {
    const { status, symbols, lines, sources } = ask('What is CTOC/COP/WG.2/2011/5?');
    assert.deepEqual([status, symbols], ['answered', ['CTOC/COP/WG.2/2011/5']]);
    assert.match(
      lines.join(),
      /“The note on customs seals \(CTOC\/COP\/WG\.2\/2011\/5\) was introduced by the secretariat\.”/,
    );
    assert.equal(sources[0]?.paragraph, '2');
  });

  it('a document that nothing cites is not cited in no documents', () => {
    const { status, lead } = ask('Where is CTOC/COP/WG.2/2011/1 cited?');
    assert.deepEqual([status, lead], ['not-in-records', 'I found no answer to this in the documents.']);
  });

  it('the letters of an organization are no question for a person', () => {
    assert.match(ask('What did WHO report on seals?').lead, /could not tell what “WHO”/);
  });

  it('"who" is not answered without a name', () =>
    assert.equal(ask('Who reported on seals?').status, 'not-in-records'));
});
