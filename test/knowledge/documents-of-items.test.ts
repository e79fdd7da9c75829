import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Agenda, collectAgendas } from '../../src/knowledge/agendas.ts';
import type { Session } from '../../src/knowledge/sessions.ts';
import type { Claim, DocumentRecord, ItemClaim, SessionRef, SymbolClaim } from '../../src/model.ts';

const THIRD: SessionRef = { body: 'tides', number: 3 };
const FOURTH: SessionRef = { body: 'tides', number: 4 };
const sessions = [THIRD, FOURTH].map(({ number }) => ({
  bodies: ['tides'],
  number,
  evidence: [],
})) as unknown as Session[];

const item = (number: string, title: string, more: Partial<ItemClaim> = {}): Claim => ({
  item: { number, title, ...more },
  paragraph: 'agenda.1',
  quote: title,
});
const symbol = (id: string, paragraph: string, more: Partial<SymbolClaim> = {}): Claim => ({
  symbol: { id, kind: 'note', ...more },
  paragraph,
  quote: id,
});

const ITEMS = [item('1', 'Opening'), item('1 a', 'Officers'), item('2', 'Lamps')];
const agendaOf = (claims: Claim[], document: Partial<DocumentRecord['document']> = {}): Agenda | undefined => {
  const facts = {
    symbol: 'TIDE/3/1',
    kind: 'annotated provisional agenda',
    language: 'en',
    session: THIRD,
    ...document,
  };
  const record = { id: 'r', document: facts, paragraphs: [], claims } as unknown as DocumentRecord;
  return collectAgendas([record], sessions)[0];
};
/** The items with their documents: `2: TIDE/3/4 TIDE/3/5`. */
const documentsOf = (claims: Claim[]) =>
  agendaOf([...ITEMS, ...claims])?.items.map(({ number, documents }) =>
    `${number}: ${documents.map(({ value }) => value.id).join(' ')}`.trim(),
  );

describe('the documents of the items of an agenda', () => {
  const table: [what: string, claims: Claim[], expected: string[]][] = [
    [
      'are those that are listed under them',
      [symbol('TIDE/3/4', 'annotation.1', { item: '2' })],
      ['1:', '1 a:', '2: TIDE/3/4'],
    ],
    [
      'are those that the annotations name, where none is listed',
      [symbol('TIDE/3/4', 'item-2.3'), symbol('TIDE/3/5', 'item-2.4'), symbol('TIDE/3/6', 'item-1.2')],
      ['1: TIDE/3/6', '1 a:', '2: TIDE/3/4 TIDE/3/5'],
    ],
    ['are those of a sub-item', [symbol('TIDE/3/4', 'item-1-a.2')], ['1:', '1 a: TIDE/3/4', '2:']],
    [
      'are only those that are listed, where some are',
      [symbol('TIDE/3/4', 'annotation.1', { item: '2' }), symbol('TIDE/3/5', 'item-2.4')],
      ['1:', '1 a:', '2: TIDE/3/4'],
    ],
    [
      'are told once for an item',
      [symbol('TIDE/3/4', 'item-2.3'), symbol('TIDE/3/4', 'item-2.5'), symbol('TIDE/3/4', 'item-1.2')],
      ['1: TIDE/3/4', '1 a:', '2: TIDE/3/4'],
    ],
    ['are never the document itself', [symbol('TIDE/3/1', 'item-2.3')], ['1:', '1 a:', '2:']],
    ['are no resolutions', [symbol('TIDE/RES/3/9', 'item-2.3')], ['1:', '1 a:', '2:']],
    ['are none that are named elsewhere', [symbol('TIDE/3/4', 'body.3')], ['1:', '1 a:', '2:']],
    ['are none of an item that is not in the list', [symbol('TIDE/3/4', 'item-7.3')], ['1:', '1 a:', '2:']],
  ];
  for (const [what, claims, expected] of table) it(what, () => assert.deepEqual(documentsOf(claims), expected));
});

describe('the item under which the document itself stands', () => {
  const own = (number: string, session: SessionRef = THIRD) => item(number, 'Lamps and nets', { session });
  const titlesOf = (...claims: Claim[]) => agendaOf(claims)?.items.map(({ number, title }) => `${number} ${title}`);

  it('is not told once more beside the list that has it', () => {
    assert.deepEqual(titlesOf(own('2'), ...ITEMS), ['1 Opening', '1 a Officers', '2 Lamps']);
    assert.equal(agendaOf([own('2'), ...ITEMS])?.whole, true);
  });

  it('is told where the list does not have it, or where there is no list', () => {
    assert.deepEqual(titlesOf(own('7'), ...ITEMS), ['7 Lamps and nets', '1 Opening', '1 a Officers', '2 Lamps']);
    assert.deepEqual(titlesOf(own('2')), ['2 Lamps and nets']);
    assert.equal(agendaOf([own('1')])?.whole, false);
  });

  it('does not make a list with a hole of one that has none', () => {
    assert.equal(agendaOf([own('7'), ...ITEMS])?.whole, true);
    assert.equal(agendaOf([own('2'), item('1', 'Opening'), item('3', 'Nets')])?.whole, false);
  });

  it('tells of which session the agenda is', () => {
    assert.equal(agendaOf([own('2', FOURTH)])?.session.number, 4);
    assert.equal(agendaOf([own('2', FOURTH), ...ITEMS])?.session.number, 3);
  });
});

describe('a document on a line of its own under an item, where others are listed', () => {
  const told = (text: string) => {
    const claims = [...ITEMS, symbol('TIDE/3/5', 'annotation.1', { item: '1' }), symbol('TIDE/3/4', 'item-2.3')];
    const record = {
      id: 'r',
      document: { symbol: 'TIDE/3/1', kind: 'annotated provisional agenda', language: 'en', session: THIRD },
      paragraphs: [{ key: 'item-2.3', part: 'annotation', heading: false, text, start: 0, end: text.length }],
      claims,
    } as unknown as DocumentRecord;
    return collectAgendas([record], sessions)[0]
      ?.items.at(-1)
      ?.documents.map(({ value }) => value.id);
  };
  it('is one of that item', () => assert.deepEqual(told('For decision (TIDE/3/4)'), ['TIDE/3/4']));
  it('is none within a sentence', () => assert.deepEqual(told('It recalled the lamps of the harbour. (TIDE/3/4)'), []));
});
