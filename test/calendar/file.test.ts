// Whole files. After a change that is meant: REWRITE_CALENDARS=1 node --test test/calendar/file.test.ts
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { calendarOf } from '../../src/calendar/events.ts';
import { halfDays } from '../../src/knowledge/half-days.ts';
import type { HalfDay } from '../../src/model.ts';
import { calendarFile } from '../../src/views/calendar.ts';
import { fileOf, GROUP, readFile } from './read.ts';
import { seed004, WRITTEN, winter } from './worlds.ts';

const WORLDS = { 'seed-004': seed004, winter };
const LANGUAGES = ['en', 'fr', 'ru'] as const;
const rewrite = process.env.REWRITE_CALENDARS === '1';

const all = Object.entries(WORLDS).flatMap(([name, world]) =>
  LANGUAGES.map((language) => ({ name: `${name}.${language}`, world, text: fileOf(world, language) })),
);

describe('the file', () => {
  for (const { name, text } of all) {
    it(`${name}: is what it was`, () => {
      const path = fileURLToPath(new URL(`golden/${name}.ics`, import.meta.url));
      if (rewrite) writeFileSync(path, text.replaceAll('\r\n', '\n'));
      assert.equal(text.replaceAll('\r\n', '\n'), readFileSync(path, 'utf8'));
    });

    it(`${name}: has lines of 75 octets at most, each ended by CRLF, and no other control characters`, () => {
      assert.ok(text.endsWith('END:VCALENDAR\r\n'));
      const lines = text.split('\r\n');
      assert.ok(
        lines.some((line) => line.startsWith(' ')),
        'some line is folded',
      );
      assert.deepEqual(
        lines.filter((line) => Buffer.byteLength(line) > 75),
        [],
      );
      assert.doesNotMatch(text.replaceAll('\r\n', ''), /\p{Cc}/u);
      assert.equal(Buffer.from(text).toString(), text, 'no sign is cut');
    });

    it(`${name}: round-trips through an independent parser`, () => {
      const read = ICAL.parse(text);
      assert.deepEqual(ICAL.parse(ICAL.stringify(read)), read);
    });
  }

  it('says how it is called, the zone of the seat, and when to look again', () => {
    const head = fileOf(winter, 'fr').split('\r\nBEGIN:VEVENT')[0]?.split('\r\n');
    assert.deepEqual(head, [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rapporteur//Rapporteur//FR',
      "NAME:Réunions : Groupe de travail sur l'assistance technique",
      "X-WR-CALNAME:Réunions : Groupe de travail sur l'assistance technique",
      'X-WR-TIMEZONE:Europe/Vienna',
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
      'X-PUBLISHED-TTL:PT4H',
    ]);
  });
});

it('a name may hold what files must escape', () => {
  const text = calendarFile({ language: 'en', names: ['Trade, aid; law\\', 'X\nBEGIN:VEVENT'], events: [] }, undefined);
  const escaped = 'Meetings: Trade\\, aid\\; law\\\\ and X\\nBEGIN:VEVENT';
  const head = text.replaceAll('\r\n ', '').split('\r\n');
  assert.deepEqual(head.slice(3, 5), [`NAME:${escaped}`, `X-WR-CALNAME:${escaped}`]);
});

describe('the times', () => {
  /** The hours of the programme as instants, by a rule that is not ours: the zone's distance from UTC, looked up. */
  const TABLE: [world: keyof typeof WORLDS, ahead: number, meetings: number][] = [
    ['seed-004', 2, 6],
    ['winter', 1, 3],
  ];
  for (const [name, ahead, meetings] of TABLE)
    it(`${name}: are those of the programme, ${ahead} hours ahead of UTC`, () => {
      const { knowledge } = WORLDS[name];
      const halves = knowledge.agendas.flatMap((agenda) => halfDays(knowledge, { agenda, rows: agenda.rows }));
      const utc = ({ date }: HalfDay, time: string) =>
        `${date}T${String(Number(time.slice(0, 2)) - ahead).padStart(2, '0')}${time.slice(2)}:00Z`;
      const read = readFile(fileOf(WORLDS[name])).filter(({ start }) => start.includes('T'));
      assert.equal(read.length, meetings);
      assert.deepEqual(
        read.map(({ start, end }) => [start, end]),
        halves.map((half) => [utc(half, half.start), utc(half, half.end)]),
      );
    });

  it('name the zone of the seat in words', () => {
    assert.match(
      readFile(fileOf(winter))[0]?.description ?? '',
      /^Wednesday, 27 January 2027, 10 a\.m\. – 1 p\.m\., Vienna time \(Europe\/Vienna\)$/m,
    );
    assert.match(
      readFile(fileOf(seed004, 'fr')).find(({ start }) => start.startsWith('2007-10-03T08'))?.description ?? '',
      /^Mercredi 3 octobre 2007, 10 h – 13 h, heure de Vienne \(Europe\/Vienna\)$/m,
    );
  });

  it('of the stamps are when the files were written', () => {
    for (const { stamp, modified, sequence } of readFile(fileOf(winter))) {
      assert.deepEqual([stamp, modified], ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z']);
      assert.equal(sequence, Math.floor((WRITTEN - Date.UTC(2020, 0, 1)) / 1000));
    }
  });

  for (const TZ of ['UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])
    it(`do not depend on the zone of the machine: ${TZ}`, () => {
      const code = `
        const { fileOf } = await import(${JSON.stringify(new URL('read.ts', import.meta.url).href)});
        const { seed004, winter } = await import(${JSON.stringify(new URL('worlds.ts', import.meta.url).href)});
        process.stdout.write(JSON.stringify([new Date(0).getTimezoneOffset(), fileOf(seed004), fileOf(winter)]));`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      const [offset, ...files] = JSON.parse(stdout);
      assert.equal(offset === 0, TZ === 'UTC', 'the zone was set');
      assert.deepEqual(files, [fileOf(seed004), fileOf(winter)]);
    });
});

describe('what people read', () => {
  const [first, , third] = readFile(fileOf(winter));

  it('comes through whole: commas, semicolons, backslashes, new lines, Arabic and signs of four bytes', () => {
    assert.match(first?.description ?? '', /^Item 1: Opening; adoption, with a back\\slash$/m);
    assert.match(first?.description ?? '', /^Item 2: افتتاح الاجتماع، وإقرار جدول الأعمال: [^\n]* 😀😀😀$/m);
    assert.match(third?.description ?? '', /^Item 3: First line\nsecond line $/m);
  });

  it('has items, documents with official links, and the source with its link', () => {
    assert.match(
      first?.description ?? '',
      /^CTOC\/COP\/WG\.2\/2027\/2-CTOC\/COP\/WG\.3\/2027\/2: https:\/\/docs\.un\.org\/en\/CTOC\/COP\/WG\.2\/2027\/2$/m,
    );
    assert.match(
      first?.description ?? '',
      /“Words 6”\nCTOC\/COP\/WG\.2\/2027\/1, paragraph 6\nhttps:\/\/docs\.un\.org\/en\/CTOC\/COP\/WG\.2\/2027\/1/,
    );
    assert.equal(first?.url, 'https://docs.un.org/en/CTOC/COP/WG.2/2027/1');
    assert.equal(first?.location, 'Vienna');
    assert.equal(first?.summary, 'Working Group on Technical Assistance: items 1 and 2');
  });

  it('leads to the passage page where no symbol is known, and nowhere without an address of pages', () => {
    const isRow = ({ start }: { start: string }) => start.startsWith('2007-10-03T08');
    const [there] = readFile(fileOf(seed004)).filter(isRow);
    assert.equal(there?.url, 'https://records.example.int/records/004_6732c350793d2e0f#pprogramme.3');
    const [nowhere] = readFile(calendarFile(calendarOf(seed004, [GROUP], 'en'), undefined)).filter(isRow);
    assert.equal(nowhere?.url, null);
    assert.doesNotMatch(nowhere?.description ?? '', /\/records\//);
  });

  it('says that the hours are proposed, and what is deduced', () => {
    const fr = readFile(fileOf(seed004, 'fr')).filter(({ start }) => start.includes('T'));
    for (const { description, status, transparency } of fr) {
      assert.match(description, /^Les heures sont celles d’une organisation des travaux proposée/m);
      assert.deepEqual([status, transparency], ['TENTATIVE', 'OPAQUE']);
    }
    const deduced = fr.filter(({ description }) => description.includes("C'est une déduction."));
    assert.deepEqual(
      deduced.map(({ start }) => start),
      ['2007-10-03T13:00:00Z'],
    );
  });
});
