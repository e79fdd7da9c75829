import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contents, read, record, squash } from './reading.ts';

const note = record('test/fixtures/en-note.txt');
const joint = record('test/fixtures/en-joint.txt');
const agenda = record('test/fixtures/en-agenda.md');
const group = 'ctoc-cop-wg-2';

describe('an English note', () => {
  it('has its facts', () => {
    assert.equal(note.document.title.slice(0, 53), 'Report of the meeting of the Working Group of Governm');
    assert.equal(note.document.kind, 'note by the secretariat');
    assert.equal(note.document.date, '2010-07-09');
    assert.equal(note.document.language, 'en');
    assert.deepEqual(note.document.session, { body: 'ctoc-cop', number: 5 });
    assert.equal(note.document.item, '6');
  });

  it('has sessions, mandates, decisions and symbols', () => {
    assert.deepEqual(
      contents(note.claims, 'session').map(({ body, number, dates }) => [body, number, dates]),
      [
        ['ctoc-cop', 5, '2010-10-18/2010-10-22'],
        [group, undefined, '2009-10-01/2009-10-02'],
        [group, undefined, '2007-10-03/2007-10-05'],
        [group, undefined, '2008-10-15/2008-10-16'],
        [group, 3, '2009-10-01/2009-10-02'],
      ],
    );
    assert.deepEqual(
      contents(note.claims, 'mandate').map(({ act, decision }) => [act, decision]),
      [
        ['created', 'decision 2/6'],
        ['made-permanent', 'decision 4/3'],
      ],
    );
    assert.deepEqual(
      contents(note.claims, 'decision').map(({ id, by, date }) => id ?? `${by} ${date}`),
      ['decision 2/6', 'decision 4/3', 'resolution 4/9', 'ctoc-cop-bureau 2010-03-04'],
    );
    assert.deepEqual(
      contents(note.claims, 'symbol').map(({ id, kind }) => [id, kind]),
      [
        ['CTOC/COP/WG.2/2009/9', 'report'],
        ['CTOC/COP/2010/99', 'provisional-agenda'],
      ],
    );
  });
});

describe('an English joint report', () => {
  it('gives joint periods, and does not guess where the years do not fit', () => {
    const sessions = contents(joint.claims, 'session');
    assert.ok(sessions.every((session) => Array.isArray(session.body)));
    const reports = contents(joint.claims, 'symbol');
    assert.deepEqual(
      reports.map(({ session }) => session),
      [undefined, undefined],
    );
    const quotes = joint.claims.filter((claim) => 'symbol' in claim).map((claim) => claim.quote);
    assert.deepEqual(
      quotes,
      reports.map(({ id }) => id),
    );
  });
});

describe('an English annotated agenda', () => {
  it('reads a programme in a Markdown table, with a day one row too high', () => {
    assert.deepEqual(contents(agenda.claims, 'meeting'), [
      { date: '2008-10-06', start: '10:00', end: '13:00', item: '1 a' },
      { date: '2008-10-06', start: '10:00', end: '13:00', item: '1 b' },
      { date: '2008-10-06', start: '15:00', end: '18:00', item: '2', printed: '2008-10-07' },
      { date: '2008-10-07', start: '10:00', end: '13:00', item: '2', continued: true },
      { date: '2008-10-07', start: '15:00', end: '18:00', item: '3' },
    ]);
  });

  it('knows annotations by the titles of the list, where no heading is marked', () => {
    assert.deepEqual(contents(agenda.claims, 'symbol'), [
      {
        id: 'CTOC/COP/WG.2/2008/77',
        kind: 'note',
        called: 'Note by the Secretariat on coordination of technical assistance',
        item: '2',
      },
    ]);
    assert.deepEqual(contents(agenda.claims, 'opening'), [{ at: '2008-10-06T10:30' }]);
    assert.deepEqual(contents(agenda.claims, 'capacity'), [{ meetings: 2 }]);
  });

  it('follows "in the same decision" only within one annotation', () => {
    const deduced = agenda.claims.filter((claim) => 'decision' in claim && claim.read === 'deduction');
    assert.deepEqual(
      deduced.map((claim) => claim.paragraph),
      ['item-3.3'],
    );
  });

  it('quotes word for word', () => {
    for (const name of ['en-note.txt', 'en-joint.txt', 'en-agenda.md']) {
      const path = `test/fixtures/${name}`;
      for (const claim of record(path).claims) assert.ok(squash(read(path)).includes(claim.quote), claim.quote);
    }
  });
});
