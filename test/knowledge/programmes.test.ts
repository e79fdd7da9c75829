import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectAgendas } from '../../src/knowledge/agendas.ts';
import { unusedProgrammes } from '../../src/knowledge/programmes.ts';
import type { Session } from '../../src/knowledge/sessions.ts';
import type { Claim, DocumentRecord, SessionRef } from '../../src/model.ts';

const THIRD: SessionRef = { body: 'tides', number: 3 };
const FOURTH: SessionRef = { body: 'tides', number: 4 };
const sessions = [THIRD, FOURTH].map(({ number }) => ({
  bodies: ['tides'],
  number,
  evidence: [],
})) as unknown as Session[];

const item = (number: string): Claim => ({
  item: { number, title: `Lamp ${number}` },
  paragraph: 'agenda.1',
  quote: 'Lamp',
});
const row = (start: string, number: string): Claim => ({
  meeting: { date: '2031-03-04', start, end: '18:00', item: number },
  paragraph: 'programme.1',
  quote: 'Lamp',
});
const recordOf = (id: string, claims: Claim[], session = THIRD): DocumentRecord =>
  ({
    id,
    document: { kind: 'document', language: 'en', session },
    paragraphs: [],
    claims,
  }) as unknown as DocumentRecord;

const AGENDA = recordOf('agenda', [item('1'), item('2')]);
const PROGRAMME = recordOf('programme', [row('10:00', '1'), row('15:00', '2 a')]);

/** The item under which a document stands, as its head gives it. */
const own = (number: string): Claim => ({
  item: { number, title: `Lamp ${number}`, session: THIRD },
  paragraph: 'head.4',
  quote: 'Lamp',
});

describe('the programme of work that another document than the agenda prints', () => {
  const table: [what: string, records: DocumentRecord[], expected: string[]][] = [
    ['is that of the agenda of its session', [AGENDA, PROGRAMME], ['agenda: 10:00 15:00']],
    ['wherever it stands', [PROGRAMME, AGENDA], ['agenda: 10:00 15:00']],
    [
      'also where that document stands under an item itself',
      [AGENDA, recordOf('note', [own('2'), row('10:00', '1')])],
      ['agenda: 10:00', 'note:'],
    ],
    [
      'goes to the first whole agenda',
      [recordOf('own', [item('2')]), AGENDA, PROGRAMME],
      ['own:', 'agenda: 10:00 15:00'],
    ],
    ['is none of another session', [AGENDA, recordOf('other', [row('10:00', '1')], FOURTH)], ['agenda:']],
    [
      'is none with an item that the agenda does not have',
      [AGENDA, recordOf('other', [row('10:00', '3')])],
      ['agenda:'],
    ],
    [
      'is none beside one of the agenda itself',
      [recordOf('agenda', [item('1'), item('2'), row('11:00', '1')]), PROGRAMME],
      ['agenda: 11:00'],
    ],
    ['is none where two differ', [AGENDA, PROGRAMME, recordOf('revised', [row('11:00', '1')])], ['agenda:']],
    ['may be printed twice', [AGENDA, PROGRAMME, { ...PROGRAMME, id: 'again' }], ['agenda: 10:00 15:00']],
  ];
  for (const [what, records, expected] of table)
    it(what, () => {
      const agendas = collectAgendas(records, sessions);
      const told = agendas.map(({ record, rows }) =>
        `${record.id}: ${rows.map(({ value }) => value.start).join(' ')}`.trim(),
      );
      assert.deepEqual(told, expected);
    });

  it('is told to be unused where no agenda has it', () => {
    const unused = (records: DocumentRecord[]) =>
      unusedProgrammes(collectAgendas(records, sessions), records).map(({ id }) => id);
    assert.deepEqual([unused([PROGRAMME]), unused([AGENDA, PROGRAMME]), unused([AGENDA])], [['programme'], [], []]);
  });
});

describe('the list of a report that ends before the item of its own document', () => {
  const wholeOf = (number: string) => {
    const { document, ...record } = recordOf('report', [own(number), item('1'), item('2')]);
    const report = { ...record, document: { ...document, kind: 'report' } };
    return collectAgendas([report], sessions).map(({ whole }) => whole);
  };
  it('is not whole', () => assert.deepEqual(wholeOf('5'), [false]));
  it('is whole where it has that item', () => assert.deepEqual(wholeOf('2'), [true]));
});
