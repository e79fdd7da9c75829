import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';
import { contents } from './reading.ts';

const read = (text: string) =>
  contents(extractRecord(text, { file: 'x.txt', bodies, places, language: 'en' }).claims, 'session').map(
    ({ body, number, dates }) => `${body} ${number} ${dates}`,
  );
const told = (text: string) => [...new Set(read(text))];
const NAME = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
const LIST = [
  'Resumed tenth session\n\n2-4 September 2030\n\nVienna, Austria',
  'Tenth session\n\n27-29 May 2030\n\nVienna, Austria',
  'Ninth Session\n\n4-6 June 2029\n\nVienna, Austria',
  'Eighth session\n\n19-23 June 2028\n\nVienna, Austria',
];
const TOLD = [
  'ctoc-cop 10 2030-05-27/2030-05-29',
  'ctoc-cop 9 2029-06-04/2029-06-06',
  'ctoc-cop 8 2028-06-19/2028-06-23',
];

describe('a page that lists the sessions of a body', () => {
  it('gives the days of each, and those of a resumed session to none', () =>
    assert.deepEqual(told(`${NAME}\n\nIt meets each year.\n\n${LIST.join('\n\n')}\n`), TOLD));
  it('gives them with the place on the same line', () =>
    assert.deepEqual(
      told(`${NAME}\n\nIt meets each year.\n\n${LIST.join('\n\n').replaceAll('\n\nVienna', ' Vienna')}\n`),
      TOLD,
    ));
  it('is none where it names no body', () =>
    assert.deepEqual(told(`Sessions\n\nThey meet each year.\n\n${LIST.join('\n\n')}\n`), []));
});
