import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'tide',
    series: 'TIDE',
    zone: 'UTC',
    names: [{ en: 'Executive Board of the Tide Fund', fr: "Conseil d'administration du Fonds des marées" }],
  },
];
const takenIn = (sentence: string, head = 'Executive Board of the Tide Fund') => {
  const text = `TIDE/2025/L.2\n\n${head}\n\nNote by the secretariat\n\n1. ${sentence}\n`;
  const { claims } = extractRecord(text, { file: 'a.txt', bodies, places: [] });
  return contents(claims, 'decision').map(({ id, by }) => `${id} ${by}`);
};

describe('a decision of the board of which a document is', () => {
  const table: [sentence: string, taken: string[]][] = [
    ['In its decision 2024/10, the Executive Board decided to add an item.', ['decision 2024/10 tide']],
    ['Pursuant to decision 2016/13 of the Executive Board, the Office reports on nets.', ['decision 2016/13 tide']],
    ['Pursuant to Executive Board decision 2019/4, the Fund reports on nets.', ['decision 2019/4 tide']],
    [
      'In response to Executive Board decisions 2015/2, 2015/13 and 2022/15, the Office reports on nets.',
      ['decision 2015/2 tide', 'decision 2015/13 tide', 'decision 2022/15 tide'],
    ],
    ['The Executive Board agreed in decision 2024/30 to a schedule.', ['decision 2024/30 tide']],
    // Of another board, or of nobody who is named.
    ['Pursuant to decision 2016/13 of the Executive Board of the Net Fund, the Office reports on nets.', []],
    ['Pursuant to Net Fund Executive Board decision 2019/4, the Fund reports on nets.', []],
    // A list of which the rest is not read.
    [
      'In line with Executive Board decisions 2015/13 of June 2015, 2016/13 of June 2016 and 2018/13, it tells of nets.',
      [],
    ],
    ['In its decision 2024/8, the Member States asked for nets.', []],
  ];
  for (const [sentence, taken] of table) it(sentence, () => assert.deepEqual(takenIn(sentence), taken));

  it('is read in French', () =>
    assert.deepEqual(
      takenIn(
        "Dans sa décision 2024/10, le Conseil d'administration a décidé d'ajouter un point.",
        "Conseil d'administration du Fonds des marées",
      ),
      ['decision 2024/10 tide'],
    ));
});
