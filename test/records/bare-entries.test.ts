import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bareEntries } from '../../src/records/bare-entries.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';
import { contents } from './reading.ts';

const TITLE = 'PROVISIONAL AGENDA\nfor the eighth session of the Conference\n';
const LIST =
  '1 Opening of the session\n2 Nets and how they are mended on\nthe eastern piers\n3 Lamps\n4 Other matters\n';

describe('entries of an agenda whose numbers have no full stop', () => {
  const table: [what: string, text: string, numbers: string[]][] = [
    ['under its title', TITLE + LIST, ['1', '2', '3', '4']],
    ['with blank lines between', `${TITLE}\n${LIST.replaceAll('\n', '\n\n')}`, ['1', '2', '3', '4']],
    ['in Chinese', '临时议程\n1 会议开幕\n2 通过议程\n3 渔网\n4 其他事项\n', ['1', '2', '3', '4']],
    ['none without a title', `Report\n${LIST}`, []],
    ['none that do not begin with 1', `${TITLE}2 Nets\n3 Lamps\n4 Piers\n5 Other matters\n`, []],
    ['none that leave out a number', `${TITLE}1 Nets\n2 Lamps\n4 Piers\n5 Other matters\n`, []],
    ['none of so few', `${TITLE}1 Nets\n2 Lamps\n`, []],
    ['none in small letters', `${TITLE}1 nets\n2 lamps\n3 piers\n4 other matters\n`, []],
  ];
  for (const [what, text, numbers] of table) it(what, () => assert.deepEqual([...bareEntries(text).values()], numbers));

  it('are its items, and what stands below is none of the last', () => {
    const { claims } = extractRecord(`${TITLE}${LIST}Notes:\n1 Papers are due by Friday, 23 January 2026\n`, {
      file: 'x.txt',
      bodies,
      places,
    });
    assert.deepEqual(
      contents(claims, 'item').map(({ number, title }) => `${number} ${title}`),
      ['1 Opening of the session', '2 Nets and how they are mended on the eastern piers', '3 Lamps', '4 Other matters'],
    );
  });
});
