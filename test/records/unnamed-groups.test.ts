import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'general-assembly',
    series: 'A',
    zone: 'UTC',
    names: [{ en: 'General Assembly', fr: 'Assemblée générale', ru: 'Генеральная Ассамблея', zh: '大会' }],
  },
  {
    id: 'a-tide',
    parent: 'general-assembly',
    series: 'A/TIDE',
    zone: 'UTC',
    names: [{ en: 'Tide Commission', fr: 'Commission des marées', ru: 'Комиссия по приливам', zh: '潮汐审议委员会' }],
  },
  {
    id: 'a-tide-wg-1',
    parent: 'a-tide',
    series: 'A/TIDE/WG.1',
    zone: 'UTC',
    names: [{ en: 'Working Group on Lamps', fr: 'Groupe de travail sur les lampes' }],
  },
];
const sessionsOf = (...lines: string[]) =>
  contents(extractRecord(lines.join('\n\n'), { file: 'x.txt', bodies, places: [] }).claims, 'session').map(
    ({ body, dates }) => [body, dates],
  );

describe('"the Working Group" in a document that names none', () => {
  const documents: string[][] = [
    ['潮汐审议委员会', '第一工作组主席提交的工作文件', '工作组于2018年4月4日至19日举行了会议，审议了该项目。'],
    ['Tide Commission', 'Working paper', '1. The Working Group met from 4 to 19 April 2018.'],
    ['Commission des marées', 'Document de travail', "1. Le Groupe de travail s'est réuni du 4 au 19 avril 2018."],
    ['Комиссия по приливам', 'Рабочий документ', '1. Рабочая группа провела заседания 4–19 апреля 2018 года.'],
  ];
  for (const lines of documents)
    it(`is not its Commission: ${lines.at(-1)}`, () => assert.deepEqual(sessionsOf(...lines), []));

  it('is the one that the document names', () =>
    assert.deepEqual(
      sessionsOf('Working Group on Lamps', 'Working paper', '1. The Working Group met from 4 to 19 April 2018.'),
      [['a-tide-wg-1', '2018-04-04/2018-04-19']],
    ));
});
