import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { noticeText } from '../../../src/views/blocks/trouble.ts';
import { CHANNEL, EXTERNAL_USER, GUEST, OTHER_TEAM, USER } from '../server/world.ts';
import { ALONE, NOWHERE, type Reader, type Surface, TOGETHER } from './access-surfaces.ts';
import { newStore, openBench } from './harness.ts';
import {
  ACCESS,
  imOf,
  LIMITED_CHANNEL,
  LIMITED_USER,
  LOST_USER,
  PACT_CHANNEL,
  RESTRICTED_CHANNEL,
  RESTRICTED_USER,
  ULTRA_GUEST,
} from './people.ts';
import { documentFiles, type Held, LIMITED, RESTRICTED, SYMBOLED, shippedWith } from './worlds.ts';

const access = { 'access.yml': ACCESS };
const shown = documentFiles(SYMBOLED);
/** Records of all levels, and the same without those that are hidden from some. */
const all = shippedWith({ ...shown, ...documentFiles(LIMITED), ...documentFiles(RESTRICTED), ...access });
const withoutRestricted = shippedWith({ ...shown, ...documentFiles(LIMITED), ...access });
const withoutBoth = shippedWith({ ...shown, ...access });

/** Words of hidden records, apart from those that the questions hold themselves. */
const OF_LIMITED =
  /sur le projet Zibeline|limited-note"?\.yml|4 (?:au|to) (?:Thursday |jeudi )?6 (?:mars|March) 2031|9 janvier 2031|9 January 2031/;
const OF_RESTRICTED =
  /sur le projet Obsidienne|12 (?:au|to) .{0,12}14 (?:avril|April) 2032|19 janvier 2032|19 January 2032/;

type Seen = 'general' | 'limited' | 'restricted';

const EVERYWHERE: Record<string, Surface> = { ...TOGETHER, ...ALONE };
const shared = { is_ext_shared_channel: true };

/** Who, where, by which surfaces; what may be seen there; what fails meanwhile. */
const READERS: [string, Reader, Record<string, Surface>, Seen, string?][] = [
  ['a member in a channel for all', { user: USER, channel: CHANNEL }, EVERYWHERE, 'general'],
  ['a member by themselves', { user: USER, channel: imOf(USER) }, NOWHERE, 'general'],
  ['a member in a limited channel', { user: USER, channel: LIMITED_CHANNEL }, EVERYWHERE, 'limited'],
  ['a member in a restricted channel', { user: USER, channel: RESTRICTED_CHANNEL }, EVERYWHERE, 'restricted'],
  [
    'a limited reader among others',
    { user: LIMITED_USER, channel: CHANNEL },
    { mention: TOGETHER.mention as Surface },
    'general',
  ],
  ['a limited reader alone in a channel', { user: LIMITED_USER, channel: CHANNEL }, ALONE, 'limited'],
  ['a limited reader by themselves', { user: LIMITED_USER, channel: imOf(LIMITED_USER) }, NOWHERE, 'limited'],
  [
    'a restricted reader among others',
    { user: RESTRICTED_USER, channel: CHANNEL },
    { mention: TOGETHER.mention as Surface },
    'general',
  ],
  ['a restricted reader alone in a channel', { user: RESTRICTED_USER, channel: CHANNEL }, ALONE, 'restricted'],
  [
    'a restricted reader by themselves',
    { user: RESTRICTED_USER, channel: imOf(RESTRICTED_USER) },
    NOWHERE,
    'restricted',
  ],
  [
    'a restricted reader in a limited channel',
    { user: RESTRICTED_USER, channel: LIMITED_CHANNEL },
    { mention: TOGETHER.mention as Surface },
    'limited',
  ],
  ['a guest in a limited channel', { user: GUEST, channel: LIMITED_CHANNEL }, EVERYWHERE, 'general'],
  ['a guest who is named', { user: GUEST, channel: imOf(GUEST) }, NOWHERE, 'general'],
  ['an ultra guest in a limited channel', { user: ULTRA_GUEST, channel: LIMITED_CHANNEL }, EVERYWHERE, 'general'],
  ['an ultra guest who is named', { user: ULTRA_GUEST, channel: imOf(ULTRA_GUEST) }, NOWHERE, 'general'],
  [
    'somebody external in a limited channel',
    { user: EXTERNAL_USER, channel: PACT_CHANNEL, team: OTHER_TEAM },
    EVERYWHERE,
    'general',
  ],
  [
    'somebody whom Slack does not find',
    { user: LOST_USER, channel: LIMITED_CHANNEL },
    EVERYWHERE,
    'general',
    'users.info',
  ],
  ['a member whom Slack does not tell of', { user: LIMITED_USER, channel: CHANNEL }, ALONE, 'general', 'users.info'],
  [
    'a member in a shared channel, by the event',
    { user: USER, channel: LIMITED_CHANNEL, envelope: shared },
    { mention: TOGETHER.mention as Surface },
    'general',
  ],
  ['a member in a shared channel, by its details', { user: LIMITED_USER, channel: PACT_CHANNEL }, ALONE, 'general'],
  [
    'a member in a channel that Slack does not tell of',
    { user: LIMITED_USER, channel: LIMITED_CHANNEL },
    ALONE,
    'general',
    'conversations.info',
  ],
];

/** What a bot would hold that knows nothing of what is hidden there. */
const hiddenFrom = { general: withoutBoth, limited: withoutRestricted };

/** One store for all: opening one takes longer than what is done with it. */
const store = await newStore();
after(() => store.close());

/** Has somebody do something, and gives all that was said to Slack. */
async function said(held: Held, surface: Surface, reader: Reader, fails: string | undefined): Promise<string> {
  const bench = await openBench({ held, now: '2030-05-05T12:00:00Z', on: store });
  await store.forget(Number.MAX_SAFE_INTEGER);
  if (fails) bench.fail(fails, { error: 'fatal_error', times: 1000 });
  bench.allowRefusals();
  await surface(bench, reader);
  await bench.close();
  return stable(bench.all());
}

/** Without what differs each time: ids, times, addresses; and without the note on what is not shown. */
function stable(all: string): string {
  const notes = (['en', 'fr'] as const).map((words) => noticeText('generalOnly', words));
  const withNote = (note: string) =>
    JSON.stringify({ type: 'context', elements: [{ type: 'plain_text', text: note, emoji: false }] });
  return notes
    .reduce((text, note) => text.replaceAll(`${withNote(note)},`, '').replaceAll(`,${withNote(note)}`, ''), all)
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'UUID')
    .replace(/Ev0[A-Z0-9]+/g, 'EVENT')
    .replace(/V0[A-Z0-9]{6,}/g, 'VIEW')
    .replace(/F0[A-Z0-9]{6,}/g, 'FILE')
    .replace(/(SEQUENCE|DTSTAMP|LAST-MODIFIED):\w+/g, '$1')
    .replace(/\d{13}\.[A-Z0-9]+\.[a-z0-9]+/g, 'TRIGGER')
    .replace(/\\"id\\":\d+/g, 'ID');
}

for (const [who, reader, surfaces, seen, fails] of READERS)
  for (const [name, surface] of Object.entries(surfaces))
    test(`${who}: ${name}, ${seen}`, async () => {
      const given = await said(all, surface, reader, fails);
      if (seen !== 'restricted') {
        const control = await said(hiddenFrom[seen], surface, reader, fails);
        assert.equal(given === control ? 'the same' : difference(given, control), 'the same');
        assert.doesNotMatch(given, OF_RESTRICTED);
      }
      if (seen === 'general') assert.doesNotMatch(given, OF_LIMITED);
      if (seen !== 'general' && name !== 'links') assert.match(given, OF_LIMITED);
      if (seen === 'restricted' && name !== 'links') assert.match(given, OF_RESTRICTED);
    });

/** Where two texts part, to be read. */
function difference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 200);
  return `${a.slice(from, at + 300)}\n---\n${b.slice(from, at + 300)}`;
}
