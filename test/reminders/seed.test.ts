import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reminder, Source, Subscription, Turn } from '../../src/model.ts';
import { dueAt, upcoming } from '../../src/reminders/due.ts';
import { turnAt } from '../../src/reminders/schedule.ts';
import { shipped } from '../answer/world.ts';
import { subscription } from './fixture.ts';

const AGENDA = '004_6732c350793d2e0f';
const GROUP = 'ctoc-cop-wg-2';

const follower = (given: Partial<Subscription> = {}) => subscription({ bodies: [GROUP], language: 'fr', ...given });

const due = (day: string, part: Turn['part'], given: Partial<Subscription> = {}) => {
  const wanted = follower(given);
  return dueAt(shipped, wanted, turnAt(wanted, day, part) as Turn, {});
};

const source = (paragraph: string, quote: string): Source => ({
  record: AGENDA,
  symbol: null,
  title: 'Ordre du jour annoté et organisation des travaux proposée',
  url: `/records/${AGENDA}#p${paragraph}`,
  paragraph,
  quote,
  language: 'fr',
});

const SESSION_SOURCES: Source[] = [
  {
    record: '000_bf895ca790c30f6d',
    symbol: null,
    title:
      "Rapport de la réunion du Groupe de travail d'experts gouvernementaux sur l'assistance technique tenue à Vienne du 28 au 30 octobre 2013",
    url: '/records/000_bf895ca790c30f6d#p1',
    paragraph: '1',
    quote: 'du 3 au 5 octobre 2007',
    language: 'fr',
  },
  source('head.4', 'Vienne, 3-5 octobre 2007'),
];

const PROPOSALS =
  "Propositions du Secrétariat en vue d'activités d'assistance technique visant à répondre aux besoins identifiés dans les domaines prioritaires";
const SYMBOLS = ['CTOC/COP/WG.2/2007/2', 'CTOC/COP/WG.2/2007/5'];

/** Wednesday 3 October 2007; its afternoon is printed under Thursday. */
const wednesday = (why: 'day' | 'eve' | 'week', afternoonOnly = false): Reminder['days'][number] => ({
  why,
  date: '2007-10-03',
  bodies: [GROUP],
  names: ["le Groupe de travail sur l'assistance technique"],
  joint: false,
  zone: 'Europe/Vienna',
  session: { designation: 'réunion', dates: '2007-10-03/2007-10-05', place: 'Vienna' },
  nth: [1, 3],
  programme: 'proposed',
  halves: [
    {
      date: '2007-10-03',
      start: '10:00',
      end: '13:00',
      zone: 'Europe/Vienna',
      items: [
        { number: '1 a', title: 'Ouverture de la réunion', continued: false, symbols: [] },
        {
          number: '1 b',
          title: "Adoption de l'ordre du jour et organisation des travaux",
          continued: false,
          symbols: [],
        },
        { number: '2', title: PROPOSALS, continued: false, symbols: SYMBOLS },
      ],
      over: afternoonOnly,
    },
    {
      date: '2007-10-03',
      start: '15:00',
      end: '18:00',
      zone: 'Europe/Vienna',
      items: [{ number: '2', title: PROPOSALS, continued: true, symbols: SYMBOLS }],
      printed: '2007-10-04',
      over: false,
    },
  ],
  gone: [],
  documents: [
    { title: 'Ordre du jour annoté et organisation des travaux proposée', url: `/records/${AGENDA}` },
    {
      symbol: 'CTOC/COP/WG.2/2007/2',
      title:
        "Note du Secrétariat sur les propositions d'activités d'assistance technique visant à répondre aux besoins identifiés par le Groupe de travail provisoire d'experts gouvernementaux à composition non limitée sur l'assistance technique dans les domaines prioritaires",
      url: 'https://docs.un.org/fr/CTOC/COP/WG.2/2007/2',
    },
    {
      symbol: 'CTOC/COP/WG.2/2007/5',
      title:
        "Note du Secrétariat concernant le rapport d'activité sur l'établissement des rapports analytiques finals consolidés sur les deux premiers cycles de collecte d'informations et du rapport final concernant les renseignements communiqués par les États parties contactés individuellement pour qu'ils précisent ou indiquent les mesures prises ou prévues concernant des questions se rapportant au respect des dispositions",
      url: 'https://docs.un.org/fr/CTOC/COP/WG.2/2007/5',
    },
  ],
  sources: [
    source('programme.3', 'Mercredi 3 octobre 2007 10 heures-13 heures 1 a) Ouverture de la réunion'),
    source('programme.4', "1 b) Adoption de l'ordre du jour et organisation des travaux"),
    source('programme.5', `2 ${PROPOSALS}`),
    source('programme.6', `Jeudi 4 octobre 2007 15 heures-18 heures 2 ${PROPOSALS} ( suite )`),
    ...SESSION_SOURCES,
  ],
});

const reminder = (day: Reminder['days'][number], zone = 'Europe/Vienna'): Reminder => ({
  language: 'fr',
  zone,
  detail: 'items',
  days: [day],
});

const instant = (text: string) => Date.parse(text);

describe('the session of October 2007', () => {
  it('on the day, until six hours after', () => {
    assert.deepEqual(due('2007-10-03', 'morning'), {
      reminder: reminder(wednesday('day')),
      told: {
        'ctoc-cop-wg-2 2007-10-03': {
          halves: [
            { start: '10:00', end: '13:00' },
            { start: '15:00', end: '18:00' },
          ],
          documents: {
            [AGENDA]: '0|fr|2007-05-30|Nouveau tirage pour raisons techniques',
            'CTOC/COP/WG.2/2007/2': '0',
            'CTOC/COP/WG.2/2007/5': '0',
          },
          session: { designation: 'réunion', dates: '2007-10-03/2007-10-05', place: 'Vienna' },
        },
      },
      expires: instant('2007-10-03T12:00Z'),
    });
  });

  it('on the eve, until midnight where the subscription is', () => {
    const { reminder: told, expires } = due('2007-10-02', 'evening', { zone: 'America/New_York' });
    assert.deepEqual(told, reminder(wednesday('eve'), 'America/New_York'));
    assert.equal(expires, instant('2007-10-03T04:00Z'));
  });

  it('in New York, where the morning is over when the day begins, until the afternoon ends', () => {
    const { reminder: told, expires } = due('2007-10-03', 'morning', { zone: 'America/New_York' });
    assert.deepEqual(told, reminder(wednesday('day', true), 'America/New_York'));
    assert.equal(expires, instant('2007-10-03T16:00Z'));
  });

  it('a week before it opens, all its days', () => {
    const { reminder: told, expires } = due('2007-09-26', 'morning');
    assert.deepEqual(told?.days[0], wednesday('week'));
    assert.deepEqual(
      told?.days.map(({ why, date, nth, halves }) => [why, date, nth, halves.map(({ start }) => start)]),
      [
        ['week', '2007-10-03', [1, 3], ['10:00', '15:00']],
        ['week', '2007-10-04', [2, 3], ['10:00', '15:00']],
        ['week', '2007-10-05', [3, 3], ['10:00', '15:00']],
      ],
    );
    assert.equal(expires, instant('2007-09-26T22:00Z'));
  });

  it('is not told where all is over when the day begins', () => {
    assert.equal(due('2007-10-03', 'morning', { hour: '18:00' }).reminder, undefined);
    assert.deepEqual(due('2007-10-03', 'morning', { hour: '17:59' }).expires, instant('2007-10-03T16:00Z'));
  });
});

describe('a period that two bodies shared', () => {
  for (const [body, expected] of [
    [GROUP, 'day 2018-05-29 joint'],
    ['ctoc-cop-wg-3', 'day 2018-05-29 joint'],
    ['ctoc-cop', undefined],
  ] as const)
    it(`followed by ${body}: ${expected}`, () => {
      const days = due('2018-05-29', 'morning', { bodies: [body] }).reminder?.days;
      assert.deepEqual(
        days?.map(({ why, date, joint }) => `${why} ${date} ${joint ? 'joint' : 'own'}`).join(),
        expected,
      );
    });

  it('has no hours, both names and what it rests on', () => {
    const { reminder: told, told: kept, expires } = due('2018-05-29', 'morning', { language: 'en' });
    const [day] = told?.days ?? [];
    assert.deepEqual(
      {
        ...day,
        documents: [],
        sources: day?.sources.map(({ record, paragraph, quote }) => [record, paragraph, quote]),
      },
      {
        why: 'day',
        date: '2018-05-29',
        bodies: ['ctoc-cop-wg-2', 'ctoc-cop-wg-3'],
        names: ['the Working Group on Technical Assistance', 'the Working Group on International Cooperation'],
        joint: true,
        zone: 'Europe/Vienna',
        session: { designation: 'réunion', dates: '2018-05-28/2018-05-31', place: 'Vienna' },
        nth: [2, 4],
        programme: 'none',
        halves: [],
        gone: [],
        documents: [],
        sources: [['002_dd060da45a09bc4b', 'head.7', 'du 28 au 31 mai 2018']],
      },
    );
    assert.deepEqual(Object.keys(kept), ['ctoc-cop-wg-2+ctoc-cop-wg-3 2018-05-29']);
    assert.equal(expires, instant('2018-05-29T12:00Z'));
  });

  it('is told a week before by its first day, as no hours are known', () => {
    assert.deepEqual(
      due('2018-05-21', 'morning').reminder?.days.map(({ why, date }) => `${why} ${date}`),
      ['week 2018-05-28'],
    );
  });
});

describe('nothing is due', () => {
  const rows: [name: string, day: string, part: Turn['part'], given: Partial<Subscription>][] = [
    ['between sessions', '2007-09-30', 'morning', {}],
    ['on the day, where only eves are wanted', '2007-10-03', 'morning', { ahead: ['eve'] }],
    ['on the eve, where only days are wanted', '2007-10-02', 'evening', { ahead: ['day', 'week'] }],
    ['a week before the second day', '2007-09-27', 'morning', {}],
    ['in a year that is all that is known of a session', '2008-01-01', 'morning', { bodies: ['ctoc-cop'] }],
    ['of bodies that are not followed', '2007-10-03', 'morning', { bodies: ['ctoc-cop-wg-3'] }],
  ];
  for (const [name, day, part, given] of rows)
    it(name, () => {
      const { reminder: told, told: kept } = due(day, part, given);
      assert.deepEqual([told, kept], [undefined, {}]);
    });
});

describe('upcoming', () => {
  const shown = (given: Partial<Subscription>, after: string, limit: number) =>
    upcoming(shipped, follower(given), instant(after), {}, limit).map(
      ({ turn, reminder: { days } }) =>
        `${turn.day} ${turn.part}: ${days.map(({ why, date }) => `${why} ${date}`).join(', ')}`,
    );

  it('is what comes turn by turn', () => {
    assert.deepEqual(shown({}, '2007-09-01T00:00Z', 8), [
      '2007-09-26 morning: week 2007-10-03, week 2007-10-04, week 2007-10-05',
      '2007-10-02 evening: eve 2007-10-03',
      '2007-10-03 morning: day 2007-10-03',
      '2007-10-03 evening: eve 2007-10-04',
      '2007-10-04 morning: day 2007-10-04',
      '2007-10-04 evening: eve 2007-10-05',
      '2007-10-05 morning: day 2007-10-05',
      '2008-10-08 morning: week 2008-10-15',
    ]);
  });

  it('is strictly after the instant, and no more than there is', () => {
    assert.deepEqual(shown({ ahead: ['day'] }, '2018-10-17T06:00Z', 5), []);
    assert.deepEqual(shown({ ahead: ['day'], bodies: ['ctoc-cop'] }, '2018-10-18T06:00Z', 5), [
      '2018-10-19 morning: day 2018-10-19',
    ]);
  });

  it('is nothing while the subscription is paused', () => {
    assert.deepEqual(shown({ paused: true }, '2007-09-01T00:00Z', 5), []);
  });

  it('is the same reminder that comes', () => {
    const [first] = upcoming(shipped, follower(), instant('2007-10-02T20:00Z'), {}, 1);
    const { reminder: told, expires } = due('2007-10-03', 'morning');
    assert.deepEqual(first, { turn: turnAt(follower(), '2007-10-03', 'morning'), reminder: told, expires });
  });
});
