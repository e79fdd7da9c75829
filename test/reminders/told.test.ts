import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { World } from '../../src/answer/world.ts';
import type { DocumentRecord } from '../../src/model.ts';
import { dueAt } from '../../src/reminders/due.ts';
import { agenda, type Plan, record, subscription, worldOf } from './fixture.ts';
import { AFTERNOON, lines, off, REST, TUESDAY, turn, WEDNESDAY, wanted, weekBefore } from './telling.ts';

const source = (id: string, index: number) => ({
  record: id,
  symbol: null,
  title: `Title of ${id}`,
  url: `/records/${id}#p1`,
  paragraph: '1',
  quote: `words ${index} of ${id}`,
  language: 'en' as const,
});

const ofGroup = { bodies: ['wg-2'], names: ['the Group'], joint: false, zone: 'Europe/Vienna' };
const session = { dates: '2027-03-02/2027-03-04', place: 'Vienna' };

describe('a change, whole', () => {
  it('is the day as it is now, with what it was', () => {
    const { told } = weekBefore(worldOf(agenda()));
    const world = worldOf(agenda({ halves: [['2027-03-02', '09:30', '12:00'], WEDNESDAY], symbols: ['A/1'] }));
    const { reminder, expires } = dueAt(world, wanted, turn(wanted, '2027-02-24', 'morning'), told);
    assert.deepEqual(reminder, {
      language: 'en',
      zone: 'Europe/Vienna',
      detail: 'items',
      days: [
        {
          why: 'change',
          date: '2027-03-02',
          ...ofGroup,
          session,
          nth: [1, 3],
          programme: 'proposed',
          halves: [
            {
              date: '2027-03-02',
              start: '09:30',
              end: '12:00',
              zone: 'Europe/Vienna',
              items: [{ number: '1', title: 'Opening', continued: false, symbols: ['A/1'] }],
              changed: { change: 'moved', from: { start: '10:00', end: '13:00' } },
              over: false,
            },
          ],
          gone: [{ start: '15:00', end: '18:00' }],
          documents: [
            { title: 'Title of agenda', url: '/records/agenda' },
            { symbol: 'A/1', title: 'Note A/1', url: 'https://docs.un.org/en/A/1', changed: 'new' },
          ],
          sources: [source('agenda', 3), source('agenda', 0)],
        },
      ],
    });
    assert.equal(expires, Date.parse('2027-02-24T23:00Z'));
  });

  it('is a session that moved, by the days on which it is now', () => {
    const { told } = weekBefore(worldOf(agenda({ number: 3 })));
    const world = worldOf(agenda({ number: 3, dates: '2027-04-06/2027-04-07', halves: [] }));
    const { reminder } = dueAt(world, wanted, turn(wanted, '2027-02-24', 'morning'), told);
    assert.deepEqual(reminder?.days[1], {
      why: 'change',
      date: '2027-03-03',
      ...ofGroup,
      session: { number: 3, dates: '2027-04-06/2027-04-07', place: 'Vienna' },
      nth: [2, 3],
      cancelled: 'day',
      programme: 'none',
      halves: [],
      gone: [{ start: '10:00', end: '13:00' }],
      documents: [],
      sources: [source('agenda', 0)],
    });
  });

  const moved: [name: string, before: Plan, after: DocumentRecord[], dates: string | undefined][] = [
    ['by its number', { number: 3 }, [agenda({ number: 3, dates: '2027-04-06' }, 'other')], '2027-04-06'],
    ['by a day that it keeps', {}, [agenda({ dates: '2027-03-04/2027-03-05' }, 'other')], '2027-03-04/2027-03-05'],
    ['by its agenda', {}, [agenda({ dates: '2027-04-06' })], '2027-04-06'],
    [
      'by a document that still gives these days',
      {},
      [
        record('held', [{ session: { body: 'wg-2', number: 4, dates: '2027-04-06', status: 'held' } }]),
        record('old', [{ session: { body: 'wg-2', number: 4, dates: '2027-03-02/2027-03-04', status: 'planned' } }]),
      ],
      '2027-04-06',
    ],
    ['not at all: another session is not taken for it', {}, [agenda({ dates: '2027-04-06' }, 'other')], undefined],
  ];
  for (const [name, before, after, dates] of moved)
    it(`finds where a session went: ${name}`, () => {
      const { told } = weekBefore(worldOf(agenda(before)));
      const { reminder } = dueAt(worldOf(...after), wanted, turn(wanted, '2027-02-24', 'morning'), told);
      const [day] = reminder?.days ?? [];
      assert.equal(day?.cancelled, 'day');
      assert.equal(day?.session.dates, dates ?? '2027-03-02/2027-03-04');
      assert.equal((day?.sources.length ?? 0) > 0, dates !== undefined);
    });
});

describe('what is cancelled', () => {
  const off1 = worldOf(agenda({ status: 'cancelled' }));

  it('is told once, at its first regular turn, with the words that cancel it', () => {
    const first = weekBefore(off1);
    assert.deepEqual(first.reminder?.days, [
      {
        why: 'week',
        date: '2027-03-02',
        ...ofGroup,
        session,
        nth: [1, 3],
        cancelled: 'session',
        programme: 'proposed',
        halves: [],
        gone: [],
        documents: [{ title: 'Title of agenda', url: '/records/agenda' }],
        sources: [source('agenda', 0), ...[2, 3].map((index) => source('agenda', index))],
      },
    ]);
    for (const [day, part] of [
      ['2027-02-24', 'morning'],
      ['2027-03-01', 'evening'],
      ['2027-03-02', 'morning'],
      ['2027-03-03', 'morning'],
      ['2027-03-04', 'morning'],
    ] as const)
      assert.equal(dueAt(off1, wanted, turn(wanted, day, part), first.told).reminder, undefined);
  });

  it('is told on the eve, and on the day, where it was not told before', () => {
    assert.deepEqual(lines(dueAt(off1, wanted, turn(wanted, '2027-03-01', 'evening'), {})), ['eve 03-02, no session']);
    assert.deepEqual(lines(dueAt(off1, wanted, turn(wanted, '2027-03-03', 'morning'), {})), ['day 03-03, no session']);
  });

  it('and takes place after all, is a change of each day that is still to come', () => {
    const { told } = weekBefore(off1);
    assert.deepEqual(lines(dueAt(worldOf(agenda()), wanted, turn(wanted, '2027-03-02', 'evening'), told)), [
      'eve 03-03, 10:00-13:00 added',
      'change 03-04',
    ]);
  });

  it('was told in a half-day that is told as cancelled, where the day was not told', () => {
    const world = worldOf(agenda({ halves: [off(TUESDAY), ...REST] }));
    assert.deepEqual(lines(dueAt(world, wanted, turn(wanted, '2027-03-01', 'evening'), {})), [
      'eve 03-02, 10:00-13:00 off, 15:00-18:00',
    ]);
  });
});

describe('what is over', () => {
  it('is marked, seen from the seat, and left out where nothing is left', () => {
    const world = worldOf(agenda());
    const at = (hour: string, zone = 'Europe/Vienna') => {
      const early = subscription({ hour, zone });
      return lines(dueAt(world, early, turn(early, '2027-03-02', 'morning'), {}));
    };
    assert.deepEqual(at('12:59'), ['day 03-02, 10:00-13:00, 15:00-18:00']);
    assert.deepEqual(at('13:00'), ['day 03-02, 10:00-13:00 over, 15:00-18:00']);
    assert.deepEqual(at('17:59'), ['day 03-02, 10:00-13:00 over, 15:00-18:00']);
    assert.deepEqual(at('18:00'), []);
    assert.deepEqual(at('08:00', 'America/New_York'), ['day 03-02, 10:00-13:00 over, 15:00-18:00']);
    assert.deepEqual(at('08:00', 'Pacific/Auckland'), ['day 03-02, 10:00-13:00, 15:00-18:00']);
  });

  it('is a whole day west of a seat in the east', () => {
    const west = subscription({ bodies: ['fiji'], zone: 'America/New_York' });
    const world = worldOf(
      agenda({ body: 'fiji' }),
      agenda({ body: 'fiji', dates: '2027-05-03/2027-05-04', halves: [] }, 'b'),
    );
    assert.deepEqual(lines(dueAt(world, west, turn(west, '2027-03-01', 'evening'), {})), [
      'eve 03-02, 10:00-13:00, 15:00-18:00',
    ]);
    assert.deepEqual(lines(dueAt(world, west, turn(west, '2027-03-02', 'morning'), {})), []);
    // No hours: the day is over when it is over at the seat.
    assert.deepEqual(lines(dueAt(world, west, turn(west, '2027-05-03', 'morning'), {})), []);
  });

  it('is no change any more', () => {
    const { told } = dueAt(worldOf(agenda()), wanted, turn(wanted, '2027-03-02', 'morning'), {});
    const without = worldOf(agenda({ halves: [TUESDAY, WEDNESDAY] }));
    const evening = subscription({ evening: '17:00', ahead: ['eve'] });
    const late = subscription({ evening: '18:00', ahead: ['eve'] });
    assert.deepEqual(lines(dueAt(without, evening, turn(evening, '2027-03-02', 'evening'), told)), [
      'change 03-02, 10:00-13:00 over, -15:00-18:00',
      'eve 03-03, 10:00-13:00',
    ]);
    assert.deepEqual(lines(dueAt(without, late, turn(late, '2027-03-02', 'evening'), told)), [
      'eve 03-03, 10:00-13:00',
    ]);
  });

  it('is no lost day any more', () => {
    const { told } = dueAt(worldOf(agenda()), wanted, turn(wanted, '2027-03-02', 'morning'), {});
    const before = subscription({ evening: '17:59' });
    assert.deepEqual(lines(dueAt(worldOf(), before, turn(before, '2027-03-02', 'evening'), told)), [
      'change 03-02, no day, -10:00-13:00, -15:00-18:00',
    ]);
    assert.deepEqual(lines(dueAt(worldOf(), wanted, turn(wanted, '2027-03-02', 'evening'), told)), []);
  });

  it('past midnight ends on the next day', () => {
    const night = worldOf(agenda({ halves: [['2027-03-02', '21:00', '01:00']] }));
    const late = subscription({ hour: '23:00' });
    const { reminder, expires } = dueAt(night, late, turn(late, '2027-03-02', 'morning'), {});
    assert.equal(reminder?.days[0]?.halves[0]?.over, false);
    assert.equal(expires, Date.parse('2027-03-03T00:00Z'));
  });
});

describe('several sessions', () => {
  it('come in order of date, then body, and only those that are followed', () => {
    const world = worldOf(
      agenda({ body: 'wg-3', dates: '2027-03-02' }, 'c'),
      agenda({ halves: [TUESDAY] }, 'a'),
      agenda({ body: 'wg-3', dates: '2027-03-09', halves: [] }, 'b'),
      agenda({ body: 'fiji', dates: '2027-03-02' }, 'd'),
    );
    const both = subscription({ bodies: ['wg-3', 'wg-2'] });
    const { reminder } = dueAt(world, both, turn(both, '2027-03-02', 'morning'), {});
    assert.deepEqual(
      reminder?.days.map(({ why, date, bodies }) => `${why} ${date} ${bodies}`),
      ['day 2027-03-02 wg-2', 'day 2027-03-02 wg-3', 'week 2027-03-09 wg-3'],
    );
  });

  it('of one day make sense until the last of them ends', () => {
    const world = worldOf(
      agenda({ halves: [['2027-03-02', '08:00', '09:00']] }, 'a'),
      agenda({ body: 'wg-3', halves: [['2027-03-02', '09:00', '10:30']] }, 'b'),
    );
    const both = subscription({ bodies: ['wg-2', 'wg-3'] });
    const { expires } = dueAt(world, both, turn(both, '2027-03-02', 'morning'), {});
    assert.equal(expires, Date.parse('2027-03-02T09:30Z'));
  });

  it('of one body on one day are kept apart', () => {
    const world = worldOf(
      agenda({ number: 3, halves: [TUESDAY] }, 'a'),
      agenda({ number: 4, dates: '2027-03-02', halves: [AFTERNOON] }, 'b'),
    );
    const first = dueAt(world, wanted, turn(wanted, '2027-03-01', 'evening'), {});
    assert.deepEqual(lines(first), ['eve 03-02, 10:00-13:00', 'eve 03-02, 15:00-18:00']);
    assert.deepEqual(lines(dueAt(world, wanted, turn(wanted, '2027-03-01', 'evening'), first.told)), lines(first));
  });
});

describe('documents', () => {
  const documents = (world: World, language: 'en' | 'fr') => {
    const reader = subscription({ language });
    const { reminder } = dueAt(world, reader, turn(reader, '2027-03-01', 'evening'), {});
    return reminder?.days[0]?.documents;
  };

  it('come once, in the language of the subscription where they are held in it', () => {
    const world = worldOf(
      agenda({ facts: { symbol: 'A/1' }, symbols: ['A/2', 'A/3', 'A/1'] }, 'english'),
      agenda({ facts: { symbol: 'A/1', language: 'fr' }, symbols: ['A/2'] }, 'french'),
      record('note', [], { symbol: 'A/2', language: 'es' }),
    );
    const note = { symbol: 'A/2', title: 'Title of note', url: 'https://docs.un.org/es/A/2' };
    assert.deepEqual(documents(world, 'en'), [
      { symbol: 'A/1', title: 'Title of english', url: 'https://docs.un.org/en/A/1' },
      note,
      { symbol: 'A/3', title: 'Note A/3', url: 'https://docs.un.org/en/A/3' },
    ]);
    assert.deepEqual(documents(world, 'fr'), [
      { symbol: 'A/1', title: 'Title of french', url: 'https://docs.un.org/fr/A/1' },
      note,
      { symbol: 'A/3', title: 'Note A/3', url: 'https://docs.un.org/fr/A/3' },
    ]);
  });

  it('that say the same hours make one half-day with the items of all', () => {
    const other = record(
      'other',
      [
        { item: { number: '2', title: 'Debate' } },
        { meeting: { date: '2027-03-02', start: '10:00', end: '13:00', item: '2' } },
      ],
      { session: { body: 'wg-2', dates: '2027-03-02/2027-03-04' } },
    );
    const { reminder } = dueAt(worldOf(agenda(), other), wanted, turn(wanted, '2027-03-01', 'evening'), {});
    const items = reminder?.days[0]?.halves.map((half) => half.items.map(({ number, title }) => `${number} ${title}`));
    assert.deepEqual(items, [['1 Opening', '2 Debate'], ['1 Opening']]);
  });
});

describe('what is kept', () => {
  it('forgets the days before yesterday, and nothing else when nothing is due', () => {
    const day = { halves: [], documents: {} };
    const told = { 'wg-3 2027-05-30': day, 'wg-3 2027-05-31': day, 'wg-3 2027-06-01': day, 'gone 2027-06-09': day };
    const { reminder, told: kept } = dueAt(worldOf(), wanted, turn(wanted, '2027-06-01', 'morning'), told);
    assert.equal(reminder, undefined);
    assert.deepEqual(Object.keys(kept), ['wg-3 2027-05-31', 'wg-3 2027-06-01', 'gone 2027-06-09']);
  });

  it('passes over a body that bodies.yml has no more', () => {
    const former = subscription({ bodies: ['gone'] });
    const told = { 'gone 2027-06-09': { halves: [], documents: {} } };
    assert.equal(dueAt(worldOf(), former, turn(former, '2027-06-01', 'morning'), told).reminder, undefined);
  });

  it('makes the same change due again where its reminder was not posted', () => {
    const { told } = weekBefore(worldOf(agenda()));
    const world = worldOf(agenda({ halves: REST }));
    const [first, second] = (['2027-02-24', '2027-02-25'] as const).map((day) =>
      lines(dueAt(world, wanted, turn(wanted, day, 'morning'), told)),
    );
    assert.equal(first?.length, 1);
    assert.deepEqual(second, first);
  });

  it('makes sense until the day ends, also where the zone skips the next one', () => {
    const apia = subscription({ zone: 'Pacific/Apia' });
    const { expires } = dueAt(worldOf(), apia, turn(apia, '2011-12-29', 'evening'), {});
    assert.equal(expires, Date.parse('2011-12-30T10:00Z'));
  });

  it('makes sense at the turn itself, also where a gap carries it over midnight', () => {
    const nuuk = subscription({ zone: 'America/Nuuk', hour: '00:00', evening: '23:30' });
    const late = turn(nuuk, '2027-03-27', 'evening');
    assert.equal(dueAt(worldOf(), nuuk, late, {}).expires, late.at);
  });
});
