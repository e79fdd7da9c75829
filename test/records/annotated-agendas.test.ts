import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Claim } from '../../src/model.ts';
import { readDocument } from '../../src/records/document.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const HEAD = ['Panel on Tides', 'Third session', 'Note'];
const ENTRIES = ['1. Opening of the session.', '2. Lamps on piers.', '3. Nets.'];
const AFTER = ['4. Gulls.', '5. Closing of the session.'];

const paragraphs = (...lines: string[]) => readDocument(lines.join('\n\n')).paragraphs;
const partOf = (line: string, ...lines: string[]) => paragraphs(...lines).find(({ text }) => text === line)?.part;
const keyOf = (line: string, ...lines: string[]) => paragraphs(...lines).find(({ text }) => text === line)?.key;

const bodies: Body[] = [{ id: 'tides', series: 'TIDE', zone: 'UTC', names: [{ en: 'Panel on Tides' }] }];
const claimsOf = (...lines: string[]): Claim[] =>
  extractRecord(`${lines.join('\n\n')}\n`, { file: 'a.txt', bodies, places: [], language: 'en' }).claims;

describe('the last item over the foot of a page', () => {
  const certainty = (foot: string) =>
    claimsOf(...HEAD, 'Provisional agenda', ...ENTRIES, foot, 'Annotations', 'Item 1. Opening of the session')
      .filter((claim) => 'item' in claim && claim.item.number === '3')
      .map((claim) => claim.certainty)[0];
  it('goes on in words', () => assert.equal(certainty('of all sizes'), 'low'));
  for (const foot of ['v.87-8522 1', 'k0360265', 'ge.12-62606 270912'])
    it(`does not go on in the number of a print: ${foot}`, () => assert.equal(certainty(foot), undefined));
});

describe('an agenda that a page broke', () => {
  const agenda = (...between: string[]) => [...HEAD, 'Provisional agenda', ...ENTRIES, ...between, ...AFTER];
  const table: [what: string, between: string[], goesOn: boolean][] = [
    ['after a footnote', ['* Reissued.', 'The lamps are those of 2010.'], true],
    ['after a sentence', ['This page is blank.'], true],
    ['after five lines', ['This page is blank.', 'A', 'B', 'C', 'D'], true],
    ['after more', ['This page is blank.', 'A', 'B', 'C', 'D', 'E', 'F'], false],
    ['after a heading', ['This page is blank.', '## Notes'], false],
  ];
  for (const [what, between, goesOn] of table)
    it(`${goesOn ? 'goes on' : 'does not go on'} ${what}`, () => {
      const lines = agenda(...between);
      assert.deepEqual(
        AFTER.map((line) => partOf(line, ...lines)),
        AFTER.map(() => (goesOn ? 'agenda' : 'body')),
      );
      assert.ok(between.every((line) => partOf(line.replace(/^## /, ''), ...lines) !== 'agenda'));
    });

  it('has one list of items', () => {
    const items = contents(claimsOf(...agenda('* Reissued.', 'The lamps are those of 2010.')), 'item');
    assert.deepEqual(
      items.map(({ number, title }) => `${number} ${title}`),
      ['1 Opening of the session', '2 Lamps on piers', '3 Nets', '4 Gulls', '5 Closing of the session'],
    );
  });

  const none: [why: string, next: string][] = [
    ['a number is left out', '5. Gulls.'],
    ['the number comes again', '3. Gulls.'],
    ['it begins anew', '1. Gulls.'],
    ['what follows is a long paragraph', `4. The gulls ${'of the coast and of the islands '.repeat(7)}were counted.`],
  ];
  for (const [why, next] of none)
    it(`does not go on where ${why}`, () => {
      const lines = [...HEAD, 'Provisional agenda', ...ENTRIES, 'This page is blank.', next];
      assert.equal(partOf(next, ...lines), 'body');
    });

  it('does not go on where there was no agenda', () =>
    assert.equal(partOf('2. Gulls.', ...HEAD, '1. Lamps were lit.', 'This page is blank.', '2. Gulls.'), 'body'));
});

describe('the headings of the parts of a document', () => {
  const table: [heading: string, part: string][] = [
    ['Provisional agenda', 'agenda'],
    ['I. Provisional agenda', 'agenda'],
    ['I.Provisional agenda', 'agenda'],
    ['A. Provisional agenda', 'agenda'],
    ['IV. Provisional agenda', 'agenda'],
    ['I. Ordre du jour provisoire', 'agenda'],
    ['I. Programa provisional', 'agenda'],
    ['I. Предварительная повестка дня', 'agenda'],
    ['Part I. Provisional agenda', 'head'],
    ['E. Provisional agenda', 'head'],
    ['I Provisional agenda', 'head'],
    ['Provisional IV. agenda', 'head'],
  ];
  for (const [heading, part] of table)
    it(`${heading}: ${part}`, () => assert.equal(partOf(heading, ...HEAD, heading, 'Lamps and nets'), part));

  it('bring the items, and the annotations after them', () => {
    const lines = [
      ...HEAD,
      'I. Provisional agenda',
      ...ENTRIES,
      'II. Annotations',
      '1. Opening of the session.',
      'The Chair will open it.',
    ];
    assert.deepEqual(
      [partOf('2. Lamps on piers.', ...lines), keyOf('The Chair will open it.', ...lines)],
      ['agenda', 'item-1.2'],
    );
  });
});

describe('annotations under the word for an item', () => {
  const annotated = (label: string, ...lines: string[]) => [
    ...HEAD,
    'I. Provisional agenda',
    ...ENTRIES,
    ...AFTER,
    'II. Annotations',
    label,
    ...lines,
  ];
  const SAID = 'The Panel will have before it the note TIDE/2011/4.';
  const table: [label: string, key: string][] = [
    ['Item 5. Closing of the session', 'item-5.2'],
    ['Item 5: Closing of the session', 'item-5.2'],
    ['Item 5 Closing of the session', 'item-5.2'],
    ['Agenda item 2. Lamps on piers', 'item-2.2'],
    ['Point 5. Clôture de la session', 'item-5.2'],
    ['Tema 5. Clausura del período de sesiones', 'item-5.2'],
    ['Пункт 5. Закрытие сессии', 'item-5.2'],
    ['البند 5 اختتام الدورة', 'item-5.2'],
    ['项目5. 会议闭幕', 'item-5.2'],
    ['Items of 5 piers', 'body.3'],
    ['Item five. Closing', 'body.3'],
    ['Under item 5. Closing', 'body.3'],
  ];
  for (const [label, key] of table)
    it(`stand under their item: ${label}`, () => assert.equal(keyOf(SAID, ...annotated(label, SAID)), key));

  it('stand each under their own', () => {
    const lines = annotated('Item 4. Gulls', 'The gulls were counted.', 'Item 5. Closing of the session', SAID);
    assert.deepEqual([keyOf('The gulls were counted.', ...lines), keyOf(SAID, ...lines)], ['item-4.2', 'item-5.2']);
  });

  it('are none under a long sentence about an item', () => {
    const long = `Item 5 of the agenda ${'was taken up by the keepers of the lamps and '.repeat(5)}was closed.`;
    assert.equal(keyOf(SAID, ...annotated(long, SAID)), 'body.3');
  });

  it('are none before the annotations', () =>
    assert.equal(keyOf(SAID, ...HEAD, 'Item 5. Closing of the session', SAID), 'head.5'));
});

describe('the contents of an annotated agenda', () => {
  it('are its items, also under headings in large letters', () => {
    const title = '## Provisional annotated agenda, timetable and organization of work';
    assert.equal(partOf('2. Lamps on piers.', ...HEAD, title, '## Contents', 'Item Page', ...ENTRIES), 'agenda');
  });
  it('are none of a report', () => {
    assert.equal(partOf('2. Lamps on piers.', ...HEAD, '## Report on lamps', '## Contents', ...ENTRIES), 'body');
  });
});

describe('an entry that ends in a little word', () => {
  it('goes on below, whatever comes', () => {
    const entry = '2. Statements by the President of the Panel and the Director of';
    const [claim] = claimsOf(
      ...HEAD,
      'Provisional agenda',
      '1. Opening.',
      entry,
      'LAMPS',
      '3. Nets.',
      '4. Gulls.',
    ).filter((one) => 'item' in one && one.item.number === '2');
    assert.match(claim?.quote ?? '', /Director of LAMPS$/);
  });
});

describe('the items of annotations without a list above them', () => {
  const annotated = (...headings: string[]) =>
    contents(
      claimsOf(
        ...HEAD,
        '## Annotations and list of documents',
        ...headings.flatMap((heading) => [`## ${heading}`, 'The Panel will see it.']),
      ),
      'item',
    ).map(({ number, title }) => `${number} ${title}`);
  it('are those of their headings', () =>
    assert.deepEqual(annotated('Item 1 Opening', 'Joint part', 'Item 2 Lamps on piers', 'Item 3: Nets'), [
      '1 Opening',
      '2 Lamps on piers',
      '3 Nets',
    ]));
  it('are none where the headings leave one out', () =>
    assert.deepEqual(annotated('Item 1 Opening', 'Item 2 Lamps', 'Item 4 Nets'), []));
});
