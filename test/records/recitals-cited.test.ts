import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
const citedIn = (line: string) =>
  contents(
    extractRecord(`TIDE/2031/9\n\n4 May 2031\n\nTide Council\n\nLamps on piers\n\n${line}\n\n1. Asks for lamps.\n`, {
      file: 'a.txt',
      bodies,
      places: [],
    }).claims,
    'symbol',
  ).map(({ id }) => id);

describe('a document that a recital of a resolution names', () => {
  const table: [line: string, cited: string[]][] = [
    [
      'Noting with satisfaction the adoption of the report of the Group of Experts on its session of 2030 TIDE/GE.1/2030/2.',
      ['TIDE/GE.1/2030/2'],
    ],
    [
      'Recalling the report of the Group of Experts on lamps that are hung on piers (TIDE/2030/3), and its annex,',
      ['TIDE/2030/3'],
    ],
    ['TIDE/2030/3, TIDE/2030/4, and other documents that were issued in the year before it,', []],
    ['Lamps on piers (TIDE/2030/3)', []],
    ['Reissued for technical reasons with the lamps of all piers as TIDE/2030/3', []],
  ];
  for (const [line, cited] of table) it(`${line} ${cited.length}`, () => assert.deepEqual(citedIn(line), cited));
});
