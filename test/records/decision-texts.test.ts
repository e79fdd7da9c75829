import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  { id: 'general-assembly', series: 'A', zone: 'America/New_York', names: [{ en: 'General Assembly' }] },
  {
    id: 'fccc-kp-cmp',
    series: 'FCCC/KP/CMP',
    zone: 'UTC',
    names: [
      {
        en: 'Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
        fr: 'Conférence des Parties agissant comme réunion des Parties au Protocole de Kyoto',
      },
    ],
  },
  {
    id: 'ctoc-cop',
    series: 'CTOC/COP',
    zone: 'Europe/Vienna',
    names: [{ en: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime' }],
  },
];
const read = (text: string) => {
  const { claims } = extractRecord(text, { file: 'x.txt', bodies, places: [] });
  return { claims, decisions: contents(claims, 'decision') };
};

const CMP = `FCCC/KP/CMP/2018/8/Add.1

Distr.: General

19 March 2019

Original: English

Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol

Report of the Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol on its fourteenth session
`;

const TEXT = `
Decision 3/CMP.14

Report of the Adaptation Fund Board

The Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol,

Recalling decision 1/CMP.3,

1. Takes note of the report of the Adaptation Fund Board;

2. Requests the Board to report on it in 2019.

7th plenary meeting

14 December 2018

Decision 4/CMP.14

Methodological issues

1. Decides to go on.
`;

describe('decisions whose text a document prints', () => {
  const { decisions, claims } = read(CMP + TEXT);
  const of = (id: string) => decisions.filter((decision) => decision.id === id);

  it('have their title and the day on which they were adopted', () => {
    const third = of('decision 3/CMP.14');
    assert.deepEqual(
      third.flatMap(({ title }) => title ?? []),
      ['Report of the Adaptation Fund Board'],
    );
    assert.deepEqual(
      third.flatMap(({ date }) => date ?? []),
      ['2018-12-14'],
    );
    assert.ok(third.every(({ by }) => by === 'fccc-kp-cmp'));
  });

  it('say what their numbered paragraphs say, each its own', () => {
    const quotes = (id: string) =>
      claims.flatMap((claim) =>
        'decision' in claim && claim.decision.id === id && /^\d\. /.test(claim.quote) ? [claim.quote] : [],
      );
    assert.deepEqual(quotes('decision 3/CMP.14'), [
      '1. Takes note of the report of the Adaptation Fund Board;',
      '2. Requests the Board to report on it in 2019.',
    ]);
    assert.deepEqual(quotes('decision 4/CMP.14'), ['1. Decides to go on.']);
  });

  it('have it also where the day stands behind the number of the meeting', () => {
    const joined = read(CMP + TEXT.replace('meeting\n\n14', 'meeting 14')).decisions;
    assert.deepEqual(
      joined.flatMap(({ id, date }) => (date ? [`${id} ${date}`] : [])),
      ['decision 3/CMP.14 2018-12-14'],
    );
  });

  it('have it also of a meeting that was resumed (FCCC/PA/CMA/2024/17/Add.1)', () => {
    const resumed = read(CMP + TEXT.replace('7th plenary', 'Resumed 11th plenary')).decisions;
    assert.deepEqual(
      resumed.flatMap(({ id, date }) => (date ? [`${id} ${date}`] : [])),
      ['decision 3/CMP.14 2018-12-14'],
    );
  });

  it('have no day where none is printed', () => {
    assert.deepEqual(
      of('decision 4/CMP.14').flatMap(({ date }) => date ?? []),
      [],
    );
  });

  it('are not read from a sentence that names one', () => {
    const { decisions: cited } = read(`${CMP}\n1. The Board recalled decision 3/CMP.14.\n\nReport of the Board\n`);
    assert.deepEqual(
      cited.flatMap(({ title }) => title ?? []),
      [],
    );
  });
});

it('a resolution is read from the document that it is', () => {
  const { decisions, claims } = read(`A/RES/79/98

Distr.: General

9 December 2024

General Assembly

Seventy-ninth session

Agenda item 53

Resolution adopted by the General Assembly on 4 December 2024

79/98. Question of Western Sahara

The General Assembly,

1. Supports the process of negotiations;
`);
  assert.ok(decisions.every(({ id, by }) => id === 'resolution 79/98' && by === 'general-assembly'));
  assert.deepEqual(
    decisions.flatMap(({ title }) => title ?? []),
    ['Question of Western Sahara'],
  );
  assert.deepEqual(
    decisions.flatMap(({ date }) => date ?? []),
    ['2024-12-04'],
  );
  assert.ok(claims.some(({ quote }) => quote === '1. Supports the process of negotiations;'));
});

it('the titles of resolutions are read from the contents of a report', () => {
  const { decisions } = read(`CTOC/COP/2018/13

Distr.: General

18 October 2018

Conference of the Parties to the United Nations Convention against Transnational Organized Crime

Ninth session

Report of the Conference

Contents

A. Resolutions ........ 3

9/1. Establishment of the Mechanism for the Review of the Implementation of the Convention ........ 3

9/2. Enhancing cooperation ........ 5

B. Decisions ........ 7

9/1. Organization of work ........ 7
`);
  assert.deepEqual(
    decisions.map(({ id, title }) => [id, title]),
    [
      ['resolution 9/1', 'Establishment of the Mechanism for the Review of the Implementation of the Convention'],
      ['resolution 9/2', 'Enhancing cooperation'],
      ['decision 9/1', 'Organization of work'],
    ],
  );
});
