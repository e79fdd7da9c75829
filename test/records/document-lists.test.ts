import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council', fr: 'Conseil des marées' }] }];

const HEAD = `TIDE/2031/L.3

Tide Council

Annual session 2031

17–19 June 2031

Annotated provisional agenda

Provisional agenda

1. Lamps

2. Budget of the court

3. Other matters

Annotations

`;
const documentsOf = (annotations: string) =>
  contents(extractRecord(HEAD + annotations, { file: 'a.txt', bodies, places: [] }).claims, 'symbol').map(
    ({ id, item, called }) => [id, item, called],
  );

describe('the documents that annotations list', () => {
  it('are those of the item whose number stands alone above its title', () => {
    const text = `Item 1\n\nLamps\n\nThe Council will consider TIDE/2030/9 again.\n\nDocumentation\n\nReport on lamps (TIDE/2031/4)\n\nManagement response\n\nUpdate on the review (TIDE/2031/CRP.3)*\n\nItem 2\n\nBudget of the court\n\nDocumentation\n\nDraft estimates (TIDE/2031/5)\n`;
    assert.deepEqual(documentsOf(text), [
      ['TIDE/2030/9', undefined, undefined],
      ['TIDE/2031/4', '1', 'Report on lamps'],
      ['TIDE/2031/CRP.3', '1', 'Update on the review'],
      ['TIDE/2031/5', '2', 'Draft estimates'],
    ]);
  });

  it('are none of an item without the word for them', () => {
    const text = 'Item 1\n\nLamps\n\nThe Council has seen the update (TIDE/2031/4).\n';
    assert.deepEqual(documentsOf(text), [['TIDE/2031/4', undefined, undefined]]);
  });
});
