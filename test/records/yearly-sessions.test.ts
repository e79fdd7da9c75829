import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { yearlySession } from '../../src/records/languages/yearly-sessions.ts';
import { plain } from '../../src/records/text.ts';
import { contents } from './reading.ts';

describe('a session named by its place in the year', () => {
  const table: [text: string, language: Language, term: string | undefined, year?: string][] = [
    ['Annual session 2025', 'en', 'annual', '2025'],
    ['First regular session 2025', 'en', 'first regular', '2025'],
    ['its substantive session of 2025', 'en', 'substantive', '2025'],
    ['the organizational session for 2025', 'en', 'organizational', '2025'],
    ['the first session', 'en', undefined],
    ['session annuelle de 2025', 'fr', 'annual', '2025'],
    ['deuxième session ordinaire de 2024', 'fr', 'second regular', '2024'],
    ['período de sesiones sustantivo de 2025', 'es', 'substantive', '2025'],
    ['primer período ordinario de sesiones de 2025', 'es', 'first regular', '2025'],
    ['ежегодной сессии 2025 года', 'ru', 'annual', '2025'],
    ['на первой очередной сессии 2025 года', 'ru', 'first regular', '2025'],
    ['الدورة السنوية لعام 2025', 'ar', 'annual', '2025'],
    ['الدورة العادية الأولى لعام 2025', 'ar', 'first regular', '2025'],
    ['2025年年度会议', 'zh', 'annual', '2025'],
    ['2025年会议委员会实质性会议', 'zh', 'substantive'],
    ['2025年第一届常会', 'zh', 'first regular', '2025'],
  ];
  for (const [text, language, term, year] of table)
    it(`${text}`, () => {
      const found = yearlySession(plain(text), language);
      assert.deepEqual([found?.term, found?.year], [term, year]);
    });
});

const bodies: Body[] = [
  { id: 'general-assembly', series: 'A', zone: 'UTC', names: [{ en: 'General Assembly' }] },
  { id: 'ecosoc', series: 'E', zone: 'UTC', names: [{ en: 'Economic and Social Council' }] },
  {
    id: 'e-tide',
    parent: 'ecosoc',
    series: 'E/TIDE',
    zone: 'UTC',
    names: [{ en: 'Executive Board of the Tide Fund' }],
  },
  {
    id: 'e-cn-5',
    parent: 'ecosoc',
    series: 'E/CN.5',
    zone: 'UTC',
    names: [{ en: 'Commission for Shore Development' }],
  },
  { id: 'a-cn-10', parent: 'general-assembly', series: 'A/CN.10', zone: 'UTC', names: [{ en: 'Shore Commission' }] },
];
const places: Place[] = [{ id: 'New York', names: { en: 'New York' } }];
const read = (text: string) => {
  const { document, claims } = extractRecord(text, { file: 'x.txt', bodies, places });
  return { session: document.session, title: document.title, sessions: contents(claims, 'session') };
};

describe('documents of sessions that have no number', () => {
  it('gives the days under the line, without the place of other boards', () => {
    const { session, sessions } = read(
      'E/TIDE/2025/11\n\nEconomic and Social Council\n\nTide Fund\n\nExecutive Board\n\nAnnual session 202 5\n\n10–13 June 2025\n\nProvisional agenda\n\n1. Opening.\n\n2. Closing.\n',
    );
    assert.deepEqual(session, { body: 'e-tide', dates: '2025-06-10/2025-06-13' });
    assert.equal(sessions[0]?.term, 'annual');
  });
  it('gives the place behind the days', () => {
    const { sessions } = read(
      'E/TIDE/2025/12\n\nFirst regular session 2025\n\n3 to 6 February 20 25, New York\n\nProvisional agenda\n\n1. Opening.\n',
    );
    assert.deepEqual(
      [sessions[0]?.term, sessions[0]?.place, sessions[0]?.dates],
      ['first regular', 'New York', '2025-02-03/2025-02-06'],
    );
  });
  it('knows it behind the name of the body, with place and days on one line', () => {
    const { sessions } = read(
      'A/CN.10/2025/1\n\nDistr.: General\n\nShore Commission Substantive session of 2025 New York, 2–8 September 2025\n\nAgenda\n\n1. Opening.\n',
    );
    assert.deepEqual(
      [sessions[0]?.term, sessions[0]?.place, sessions[0]?.dates],
      ['substantive', 'New York', '2025-09-02/2025-09-08'],
    );
  });
  it('does not take the days of another year for it', () => {
    assert.equal(
      read('E/TIDE/2025/13\n\nAnnual session 2025\n\n10–13 June 2024\n\nNote\n').sessions[0]?.term,
      undefined,
    );
  });
});

describe('reports on sessions held on days far apart, or told by their year', () => {
  it('is of the numbered session, without days', () => {
    const { session, sessions } = read(
      'Commission for Shore Development\n\nReport on the sixty-third session\n\n(14 February 2024 and 10–14 February 2025)\n\nEconomic and Social Council\n\nOfficial Records, 2025\n\n1. The Commission met.\n',
    );
    assert.deepEqual(session, { body: 'e-cn-5', number: 63 });
    assert.deepEqual(sessions, [{ body: 'e-cn-5', number: 63, designation: 'session' }]);
  });
  const REPORT = (sentence: string) =>
    `Report of the Shore\n\nCommission for 2025\n\nGeneral Assembly\n\nReport of the Shore Commission for 2025\n\n1. ${sentence}\n`;
  const table: [sentence: string, dates: string | undefined][] = [
    [
      'The Commission held its substantive session of 2025 at Headquarters from 7 to 25 April.',
      '2025-04-07/2025-04-25',
    ],
    ['The Commission held its formal session (461 st meeting) on 3 July 2025 at Headquarters.', '2025-07-03'],
    // The day of a meeting, another body, and two periods.
    ['The Commission held its organizational session for 2025 at its 397th meeting, on 7 April 2025.', undefined],
    ['The Committee held its substantive session of 2025 from 7 to 25 April.', undefined],
    ['The Commission held its substantive session of 2025 from 7 to 11 April and from 5 to 9 May.', undefined],
  ];
  for (const [sentence, dates] of table)
    it(`${sentence}`, () => {
      const { session, title } = read(REPORT(sentence));
      assert.equal(title, 'Report of the Shore Commission for 2025');
      assert.deepEqual(session, dates && { body: 'a-cn-10', dates });
    });
});
