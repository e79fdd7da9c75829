import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Body } from '../../../src/model.ts';
import { extractRecord } from '../../../src/records/extract.ts';
import { partGluedDecisions } from '../../../src/records/formats/glued-decisions.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';

const bodies: Body[] = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
const HEAD =
  'At its first session, held in Oslo from 28 June to 8 July 2004, the Tide Council adopted the following decisions:';
const LIST = 'Decision 1/1Adoption of the rules\nDecision 1/2Programme of work\nDecision 1/3Notices';

it('parts decisions from their titles, where those of a list lost the space between', () => {
  assert.equal(
    partGluedDecisions(`${LIST}\n`),
    '\nDecision 1/1 Adoption of the rules\n\n\nDecision 1/2 Programme of work\n\n\nDecision 1/3 Notices\n\n',
  );
  for (const text of [
    'Decision 1/1 Rules\nDecision 1/2 Programme\n',
    'Decision 1/1Rules\nDecision 2/5Programme\n',
    'Room 1/1Rules\nRoom 1/2Programme\n',
    'Decision 1/1Rules\n',
  ])
    assert.equal(partGluedDecisions(text), undefined, text);
});

it('reads the titles of such a list', () => {
  const { text } = readPlainText(`${HEAD}\n\n${LIST}\n`);
  const { claims } = extractRecord(text, { file: 'a.txt', bodies, places: [] });
  const titles = claims.flatMap((claim) => ('decision' in claim && claim.decision.title ? [claim.decision] : []));
  assert.deepEqual(
    titles.map(({ id, title }) => [id, title]),
    [
      ['decision 1/1', 'Adoption of the rules'],
      ['decision 1/2', 'Programme of work'],
      ['decision 1/3', 'Notices'],
    ],
  );
});
