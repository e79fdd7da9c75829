import assert from 'node:assert/strict';
import { it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';
import { contents } from './reading.ts';

it('the afternoon of a Chinese timetable is part of its hours', () => {
  const text = `联合国打击跨国有组织犯罪公约缔约方会议

2012年10月17日至19日，维也纳

临时议程

一. 会议开幕
二、通过议程

附件

拟议工作安排

| 10月17日，星期三 | | |
| 上午10时至下午1时 | 1 | 会议开幕 |
| 下午3时至6时 | 2 | 通过议程 |
`;
  const { claims } = extractRecord(text, { file: 'x.txt', bodies, places, language: 'zh' });
  const rows = contents(claims, 'meeting').map(({ date, start, end, item }) => [date, start, end, item]);
  assert.deepEqual(rows, [
    ['2012-10-17', '10:00', '13:00', '1'],
    ['2012-10-17', '15:00', '18:00', '2'],
  ]);
});
