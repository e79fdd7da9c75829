import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../../src/model.ts';
import { extractRecord } from '../../../src/records/extract.ts';
import { readYamlActs } from '../../../src/records/formats/yaml-acts.ts';
import { contents } from '../reading.ts';

const MEETING = `---
metadata:
  title: 12th meeting of the TDC
  date: '2031-03-23'
resolutions:
- dates:
  - '2031-03-23'
  subject: TDC
  type: decision
  title: Decision TDC/12-1 (2031)
  identifier: 12-1
  considerations: []
  actions:
  - type: elects
    message: elects by secret ballot stem:["N"]. Reed chair of the
      Tide Council at its 12^th^ meeting.
- dates:
  - '2031-03-23'
  type: decision
  title: Decision TDC/12-2 (2031)
  identifier: 12-2
  actions:
  - type: elects
    message: |-
      elects:

      * P. Moor secretary of the Tide Council,
      * _ad hoc_ members of the Tide Council.
- dates:
  - '2031-03-24'
  type: resolution
  title: On the lamps of harbours
  identifier: 2
  approvals:
  - message: The Tide Council,
  considerations:
  - message: recalling Resolution 7 of its 9th meeting,
  actions:
  - message: decides to light the piers.
  x-unparsed:
  - The 13th meeting will be held in Apia.
`;

const linesOf = (text: string) =>
  readYamlActs(text)
    ?.text.split('\n')
    .filter((line) => line !== '') ?? [];

describe('the acts of a meeting in YAML', () => {
  it('stand one below the other, each with its heading, its title, its day and its clauses', () =>
    assert.deepEqual(linesOf(MEETING), [
      '# 12th meeting of the TDC',
      '## Decision TDC/12-1 (2031)',
      '2031-03-23',
      'elects by secret ballot N. Reed chair of the Tide Council at its 12th meeting.',
      '## Decision TDC/12-2 (2031)',
      '2031-03-23',
      'elects:',
      '- P. Moor secretary of the Tide Council,',
      '- ad hoc members of the Tide Council.',
      '## Resolution 2 (2031)',
      'On the lamps of harbours',
      '2031-03-24',
      'The Tide Council,',
      '- recalling Resolution 7 of its 9th meeting,',
      '- decides to light the piers.',
      'The 13th meeting will be held in Apia.',
    ]));

  it('have the word for them in their own language', () => {
    const french = MEETING.replace(
      'The Tide Council,',
      'Le Conseil des marées, qui siège dans la ville et sur les quais,',
    );
    assert.ok(linesOf(french.replaceAll('elects', 'élit par une voix du Conseil')).includes('## Résolution 2 (2031)'));
  });

  const others: [why: string, text: string][] = [
    ['no meeting', MEETING.replace('title: 12th meeting of the TDC', 'place: Apia')],
    ['no acts', 'metadata:\n  title: 12th meeting\nresolutions: []\n'],
    ['front matter', '---\ntitle: Notes\n---\n\nresolutions: none\n'],
    ['broken YAML', 'metadata:\n  title: [a\nresolutions:\n- x: }\n'],
    ['plain text', 'metadata: none\n'],
  ];
  for (const [why, text] of others) it(`is none with ${why}`, () => assert.equal(readYamlActs(text), undefined));
});

describe('a record of them', () => {
  const bodies: Body[] = [
    { id: 'tide', zone: 'UTC', names: [{ en: 'Tide Council' }], also: { en: ['TDC'] } },
    { id: 'torch', zone: 'UTC', names: [{ en: 'Torch Commission' }], also: { en: ['TDC'] } },
  ];
  const { document, claims } = extractRecord(readYamlActs(MEETING)?.text ?? '', { file: 'x.yml', bodies, places: [] });

  it('is of the body whose letters the title has, and which it names in full', () =>
    assert.deepEqual(document.session, { body: 'tide', number: 12 }));

  it('has each act with its title, its day and what it says', () => {
    const decisions = contents(claims, 'decision');
    assert.deepEqual(
      decisions.flatMap(({ id, date }) => (date ? [[id, date]] : [])),
      [
        ['decision TDC/12-1', '2031-03-23'],
        ['decision TDC/12-2', '2031-03-23'],
        ['resolution 2 (2031)', '2031-03-24'],
      ],
    );
    assert.equal(decisions.find(({ title }) => title)?.title, 'On the lamps of harbours');
    const said = claims.flatMap((claim) => ('decision' in claim && !claim.decision.date ? [claim.quote] : []));
    assert.ok(
      said.some((quote) => quote.startsWith('elects by secret ballot N. Reed')),
      said.join('\n'),
    );
    assert.ok(said.every((quote) => !quote.startsWith('2031')));
  });
});
