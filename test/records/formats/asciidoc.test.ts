import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../../src/model.ts';
import { extractRecord } from '../../../src/records/extract.ts';
import { readAsciiDoc } from '../../../src/records/formats/asciidoc.ts';
import { contents } from '../reading.ts';

const HEAD = `= Annotated provisional agenda
:doctype: agenda
:committee: Tide Council
:session: 3
:session-date: Geneva, 4–5 May 2031
:item-number: 1 of the provisional agenda
:agenda-id: TIDE/2031/1
:revdate: 2 March 2031
:language: en
:distribution: General
`;

const BODY = `
// A comment.
[abstract]
== Provisional agenda footnote:[Bring your own lamps.]

. Adoption of the agenda

. Lamps
. Nets
+

== Annotations

=== Item 2. Lamps

The keepers will report on _lamps_, "\`old and new\`" (see http://tide.test/lamps[the list])
and on those of *piers*.

[%unnumbered,cols="3*"]
|===
h|_Document title_ h|_Document symbol_ |

|Atlas of lamps
on piers
|TIDE/2031/4
|For noting
|===

_Documentation_:

TIDE/2031/5 +
TIDE/2031/6

== Provisional timetable

[cols="2*"]
|===
2+^.^|*Monday, 4 May*

|10.00 – 11.00
|*Item 2:* Lamps
|===
`;

const textOf = (text: string) =>
  readAsciiDoc(text)
    ?.text.split(/\n+/)
    .filter((line) => line !== '') ?? [];
const lines = textOf(HEAD + BODY);

describe('a text in AsciiDoc', () => {
  it('has its attributes as the head of a document', () =>
    assert.deepEqual(lines.slice(0, 8), [
      'TIDE/2031/1',
      'Distr.: General',
      '2 March 2031',
      'Tide Council',
      '3rd session',
      'Geneva, 4–5 May 2031',
      'Item 1 of the provisional agenda',
      '# Annotated provisional agenda',
    ]));

  const table: [what: string, line: string][] = [
    ['a heading without its note', '## Provisional agenda'],
    ['the note after it', 'Bring your own lamps.'],
    ['the first entry', '1. Adoption of the agenda'],
    ['an entry after an empty line', '2. Lamps'],
    ['a deeper heading', '### Item 2. Lamps'],
    [
      'a paragraph of two lines',
      'The keepers will report on lamps, "old and new" (see the list) and on those of piers.',
    ],
    ['the head of a table', 'Document title\tDocument symbol\t'],
    ['a row of three lines', 'Atlas of lamps on piers\tTIDE/2031/4\tFor noting'],
    ['the word for documents', 'Documentation:'],
    ['a line that is broken', 'TIDE/2031/5'],
    ['the line after it', 'TIDE/2031/6'],
    ['a cell over two columns', 'Monday, 4 May\t\t'],
    ['a row with a cell in bold', '10.00 – 11.00\tItem 2: Lamps\t'],
  ];
  for (const [what, line] of table) it(`keeps ${what}`, () => assert.ok(lines.includes(line), lines.join('\n')));

  it('keeps nothing that only sets the page', () =>
    assert.ok(!/^(?:\[|\||\/\/|:|\+)|comment/m.test(lines.join('\n')), lines.join('\n')));

  const sessions: [language: string, number: string, line: string][] = [
    ['en', '1', '1st session'],
    ['en', '12', '12th session'],
    ['en', '22', '22nd session'],
    ['fr', '1', '1re session'],
    ['fr', '3', '3e session'],
    ['es', '3', '3º período de sesiones'],
    ['ru', '3', '3-я сессия'],
    ['ar', '3', 'الدورة 3'],
    ['zh', '3', '第3届会议'],
    ['en', 'Third meeting', 'Third meeting'],
  ];
  for (const [language, number, line] of sessions)
    it(`prints session ${number} in ${language}`, () =>
      assert.deepEqual(textOf(`= Lamps\n:session: ${number}\n:language: ${language}\n`), [line, '# Lamps']));

  it('names the group that meets above its session, where the item of an agenda has its name', () => {
    const named = textOf(`${HEAD}:item-name: Working Group on Lamps\n`);
    assert.deepEqual(named.slice(3, 5), ['Tide Council', 'Working Group on Lamps']);
    const note = textOf(`${HEAD.replace('doctype: agenda', 'doctype: note')}:item-name: Working Group on Lamps\n`);
    assert.deepEqual(note.slice(6, 8), ['Item 1 of the provisional agenda', 'Working Group on Lamps']);
  });

  for (const [why, text] of [
    ['a title in Markdown', '# Lamps\n\n:session: 3\n:language: en\n'],
    ['one attribute', '= Lamps\n:session: 3\n'],
    ['a line of equals signs', '= = =\n\nLamps\n'],
    ['plain text', 'Lamps = nets\n:a: b\n:c: d\n'],
  ] as const)
    it(`is none with ${why}`, () => assert.equal(readAsciiDoc(text), undefined));
});

describe('a record of a text in AsciiDoc', () => {
  const bodies: Body[] = [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }];
  const { document, claims } = extractRecord(readAsciiDoc(HEAD + BODY)?.text ?? '', {
    file: 'a.txt',
    bodies,
    places: [{ id: 'Geneva', names: { en: 'Geneva' } }],
  });

  it('has the session, the items and the hours', () => {
    assert.equal(document.kind, 'annotated provisional agenda');
    assert.deepEqual(
      contents(claims, 'session').map(({ number, dates }) => [number, dates]),
      [[3, '2031-05-04/2031-05-05']],
    );
    assert.deepEqual(
      contents(claims, 'item').map(({ number }) => number),
      ['1', '2', '3'],
    );
    assert.deepEqual(
      contents(claims, 'meeting').map(({ date, start, item }) => `${date} ${start} ${item}`),
      ['2031-05-04 10:00 2'],
    );
  });
});
