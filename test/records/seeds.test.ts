import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import type { Claim, DocumentFacts } from '../../src/model.ts';
import { readDocument } from '../../src/records/document.ts';
import { contents, read, record, squash } from './reading.ts';

const seeds = ['000_bf895ca790c30f6d', '002_dd060da45a09bc4b', '004_6732c350793d2e0f'] as const;
const extracted = seeds.map((id) => record(`knowledge/texts/${id}.txt`));
const [note, joint, agenda] = extracted;
assert.ok(note && joint && agenda);

const group = 'ctoc-cop-wg-2';
const both = ['ctoc-cop-wg-2', 'ctoc-cop-wg-3'];

describe('000, a note on a report', () => {
  it('has the facts of its masthead', () => {
    const { text: _, ...facts } = note.document;
    assert.deepEqual(facts, {
      symbol: null,
      kind: 'note by the secretariat',
      title:
        "Rapport de la réunion du Groupe de travail d'experts gouvernementaux sur l'assistance technique tenue à Vienne du 28 au 30 octobre 2013",
      language: 'fr',
      original: 'en',
      date: '2014-06-12',
      distribution: 'general',
      session: { body: 'ctoc-cop', number: 7 },
      item: '5',
    });
    assert.deepEqual(contents(note.claims, 'masthead').toSorted(), [
      'date',
      'distribution',
      'item',
      'kind',
      'language',
      'original',
      'session',
      'title',
    ]);
    assert.deepEqual(contents(note.claims, 'item'), [
      { number: '5', title: 'Assistance technique', session: { body: 'ctoc-cop', number: 7 } },
    ]);
  });

  it('lists six earlier sessions, the seventh twice, and the planned one of the Conference', () => {
    const session = (dates: string, more: object = {}) => ({
      body: group,
      designation: 'réunion',
      dates,
      status: 'held',
      ...more,
    });
    assert.deepEqual(contents(note.claims, 'session'), [
      {
        body: 'ctoc-cop',
        number: 7,
        designation: 'session',
        dates: '2014-10-06/2014-10-10',
        place: 'Vienna',
        status: 'planned',
      },
      session('2013-10-28/2013-10-30', { place: 'Vienna' }),
      session('2006-10-16/2006-10-17'),
      session('2007-10-03/2007-10-05'),
      session('2008-10-15/2008-10-16'),
      session('2009-10-01/2009-10-02'),
      session('2010-10-19/2010-10-20'),
      session('2012-10-17/2012-10-18'),
      session('2013-10-28/2013-10-30', { number: 7, place: 'Vienna' }),
    ]);
  });

  it('knows who created the group and who made it permanent', () => {
    assert.deepEqual(contents(note.claims, 'mandate'), [
      { body: group, act: 'created', decision: 'decision 2/6', by: 'ctoc-cop' },
      { body: group, act: 'made-permanent', decision: 'decision 4/3', by: 'ctoc-cop' },
    ]);
  });

  it('keeps decisions and resolutions apart, with what they are about', () => {
    assert.deepEqual(
      contents(note.claims, 'decision').map(({ id, by, date }) => id ?? `${by} ${date}`),
      ['decision 2/6', 'decision 4/3', 'resolution 6/1', 'resolution 6/4', 'ctoc-cop-bureau 2013-12-12'],
    );
    assert.match(contents(note.claims, 'decision')[2]?.title ?? '', /^les moyens .* s'y rapportant$/);
  });

  it('ties the footnote to the provisional agenda, and never takes it for the document', () => {
    const [provisional, report] = contents(note.claims, 'symbol');
    assert.deepEqual(provisional, {
      id: 'CTOC/COP/2014/1',
      kind: 'provisional-agenda',
      called: 'ordre du jour provisoire',
      session: { body: 'ctoc-cop', number: 7 },
    });
    assert.equal(report?.id, 'CTOC/COP/WG.2/2013/5');
    assert.equal(report?.kind, 'report');
    assert.deepEqual(report?.session, { body: group, number: 7 });
    assert.equal(note.document.symbol, null);
  });
});

describe('002, joint reports', () => {
  it('says of both groups that they met in two joint periods, twice', () => {
    const sessions = contents(joint.claims, 'session').filter((session) => Array.isArray(session.body));
    assert.deepEqual(
      sessions.map(({ body, dates, place }) => ({ body, dates, place })),
      [
        { body: both, dates: '2017-10-09/2017-10-13', place: 'Vienna' },
        { body: both, dates: '2018-05-28/2018-05-31', place: 'Vienna' },
        { body: both, dates: '2017-10-09/2017-10-13', place: undefined },
        { body: both, dates: '2018-05-28/2018-05-31', place: undefined },
      ],
    );
  });

  it('deduces which joint report is about which period, and says so', () => {
    const reports = joint.claims.filter((claim) => 'symbol' in claim && claim.symbol.kind === 'report');
    assert.deepEqual(
      contents(reports, 'symbol').map(({ id, session }) => [id, session?.dates]),
      [
        ['CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4', '2017-10-09/2017-10-13'],
        ['CTOC/COP/WG.2/2018/3-CTOC/COP/WG.3/2018/3', '2018-05-28/2018-05-31'],
      ],
    );
    for (const claim of reports) assert.ok(claim.read === 'deduction' && claim.because, claim.quote);
  });

  it('has the title in bold over four lines as the title of the item', () => {
    assert.match(
      contents(joint.claims, 'item')[0]?.title ?? '',
      /^Coopération .* renforcement des autorités centrales$/,
    );
    assert.deepEqual(
      contents(joint.claims, 'mandate').map(({ body, act, decision }) => [body, act, decision]),
      [
        ['ctoc-cop-wg-2', 'created', 'decision 2/6'],
        ['ctoc-cop-wg-3', 'made-permanent', 'decision 3/2'],
      ],
    );
  });
});

describe('004, an annotated agenda', () => {
  it('has no symbol of its own and a session without number', () => {
    assert.equal(agenda.document.symbol, null);
    assert.equal(agenda.document.kind, 'annotated provisional agenda');
    assert.deepEqual(agenda.document.session, { body: group, dates: '2007-10-03/2007-10-05' });
  });

  it('dates the sessions of the Conference, and never numbers one of the Group', () => {
    const sessions = contents(agenda.claims, 'session');
    assert.ok(sessions.every((session) => session.body !== group || session.number === undefined));
    assert.deepEqual(
      sessions.filter((s) => s.body === 'ctoc-cop').map(({ number, dates, place }) => [number, dates, place]),
      [
        [4, '2008', undefined],
        [2, '2005-10-10/2005-10-21', 'Vienna'],
        [3, '2006-10-09/2006-10-18', 'Vienna'],
        [4, '2008', undefined],
      ],
    );
    assert.deepEqual(
      sessions.filter((s) => s.during).map((s) => s.during),
      Array(3).fill({ body: 'ctoc-cop', number: 3 }),
    );
  });

  it('titles decisions and follows "in the same decision"', () => {
    const decisions = contents(agenda.claims, 'decision');
    assert.deepEqual(
      decisions.filter((d) => d.title).map(({ id, title, session }) => [id, title, session?.number]),
      [
        ['decision 2/6', "Activités d'assistance technique", 2],
        [
          'decision 3/4',
          "Recommandations du Groupe de travail provisoire d'experts gouvernementaux à composition non limitée sur l'assistance technique",
          3,
        ],
      ],
    );
    const deduced = agenda.claims.filter((claim) => 'decision' in claim && claim.read === 'deduction');
    assert.deepEqual(
      contents(deduced, 'decision').map((d) => d.id),
      ['decision 3/4', 'decision 3/4'],
    );
  });

  it('lists ten items and sub-items with the titles of the list', () => {
    const items = contents(agenda.claims, 'item');
    assert.deepEqual(
      items.map((item) => item.number),
      ['1', '1 a', '1 b', '2', '3', '4', '5', '6', '7', '8'],
    );
    assert.match(items[7]?.title ?? '', /^Efficacité et avenir du Groupe de travail provisoire .* technique$/);
  });

  it('puts four notes under their items', () => {
    assert.deepEqual(
      contents(agenda.claims, 'symbol').map(({ id, kind, item }) => [id, kind, item]),
      [
        ['CTOC/COP/WG.2/2007/2', 'note', '2'],
        ['CTOC/COP/WG.2/2007/5', 'note', '2'],
        ['CTOC/COP/WG.2/2007/4', 'note', '3'],
        ['CTOC/COP/WG.2/2007/3', 'note', '4'],
      ],
    );
  });

  it('moves the Thursday that is printed one row too high, and says so', () => {
    const rows = contents(agenda.claims, 'meeting').map(
      (m) => `${m.date} ${m.start}-${m.end} ${m.item}${m.continued ? ' +' : ''}`,
    );
    assert.deepEqual(rows, [
      '2007-10-03 10:00-13:00 1 a',
      '2007-10-03 10:00-13:00 1 b',
      '2007-10-03 10:00-13:00 2',
      '2007-10-03 15:00-18:00 2 +',
      '2007-10-04 10:00-13:00 3',
      '2007-10-04 15:00-18:00 4',
      '2007-10-05 10:00-13:00 5',
      '2007-10-05 10:00-13:00 6',
      '2007-10-05 15:00-18:00 7',
      '2007-10-05 15:00-18:00 8',
    ]);
    const deduced = agenda.claims.filter((claim) => 'meeting' in claim && claim.read === 'deduction');
    assert.deepEqual(
      contents(deduced, 'meeting').map((m) => m.printed),
      ['2007-10-04'],
    );
  });

  it('knows the opening, the two meetings a day, the reissue and the names', () => {
    assert.deepEqual(contents(agenda.claims, 'opening'), [{ at: '2007-10-03T10:00' }]);
    assert.deepEqual(contents(agenda.claims, 'capacity'), [{ meetings: 2 }]);
    assert.deepEqual(contents(agenda.claims, 'reissue'), [{ reason: 'Nouveau tirage pour raisons techniques' }]);
    assert.equal(contents(agenda.claims, 'name').length, 3);
  });
});

describe('every record', () => {
  it('quotes words that stand in the paragraph and in the file', () => {
    for (const [i, { claims }] of extracted.entries()) {
      const source = read(`knowledge/texts/${seeds[i]}.txt`);
      const paragraphs = new Map(readDocument(source).paragraphs.map((paragraph) => [paragraph.key, paragraph]));
      for (const claim of claims) {
        const paragraph = paragraphs.get(claim.paragraph);
        assert.ok(paragraph?.text.includes(claim.quote), claim.quote);
        assert.ok(squash(source).includes(claim.quote), claim.quote);
      }
    }
  });

  it('leaves nothing in doubt', () => {
    assert.deepEqual(
      extracted.flatMap(({ doubts }) => doubts),
      [],
    );
  });

  it('is what the shipped record was made from', () => {
    for (const [i, next] of extracted.entries()) {
      const machine = parse(read(`knowledge/ingested/${seeds[i]}.yml`)) as { document: DocumentFacts; claims: Claim[] };
      assert.deepEqual(machine.claims, next.claims);
      assert.deepEqual(machine.document, next.document);
    }
  });
});
