import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import { action, appHomeOpened, clickInMessage } from '../payloads.ts';
import { CHANNEL, EXTERNAL_USER, FRENCH_IM, FRENCH_USER, GUEST, OTHER_CHANNEL, TEAM, USER } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { ACCESS, LIMITED_CHANNEL } from './people.ts';
import { posted, responded, viewed } from './read.ts';
import { by, keep, kept, OPTIONS, press, pressIn, send, type } from './remind.ts';
import { documentFiles, LIMITED, shippedWith } from './worlds.ts';

const OTHERS = { createdBy: { id: FRENCH_USER, name: 'benoit' } };
const home = (bench: Bench, user = USER, channel = 'D0ANA') => bench.event(appHomeOpened('home', { user, channel }));
const paused = async (bench: Bench) => (await bench.store.subscriptions.get('s1'))?.paused;

for (const [user, language, told] of [
  [USER, 'en', `${USER} paused a reminder of this channel. Nothing is posted until somebody resumes it.`],
  [
    FRENCH_USER,
    'fr',
    `${FRENCH_USER} a suspendu un rappel de ce canal. Rien n’est envoyé tant que personne ne le reprend.`,
  ],
  [GUEST, 'en', `${GUEST} paused a reminder of this channel. Nothing is posted until somebody resumes it.`],
  [
    EXTERNAL_USER,
    'en',
    `${EXTERNAL_USER} paused a reminder of this channel. Nothing is posted until somebody resumes it.`,
  ],
] as const)
  test(
    `paused from its message by ${user}: the channel is told, and can resume it`,
    onBench(OPTIONS, async (bench) => {
      await keep(bench, { ...OTHERS, language });
      await press(bench, ACTION.remindPause, 's1', user);
      assert.equal(await paused(bench), true);
      assert.ok(posted(bench).text.startsWith(told), posted(bench).text);
      assert.deepEqual(posted(bench).buttons, [ACTION.remindResume, ACTION.reminders]);
      await press(bench, ACTION.remindResume, 's1', user);
      assert.equal(await paused(bench), false);
      const due = { owner: 'o', now: Date.parse('2024-05-03T00:00:00Z'), until: 9e12 };
      assert.equal((await bench.store.turns.take(due, 5)).length, 1, 'it comes again');
    }),
  );

test(
  'pausing twice says it once',
  onBench(OPTIONS, async (bench) => {
    await keep(bench);
    await press(bench, ACTION.remindPause, 's1');
    await press(bench, ACTION.remindPause, 's1', FRENCH_USER);
    assert.equal(bench.told('chat.postMessage').length, 1);
    assert.match(viewed(bench).words, /Suspendu/, 'who came late sees that it is');
  }),
);

test(
  'one’s own reminder is paused from its message, and only its reader is told',
  onBench(OPTIONS, async (bench) => {
    await keep(bench, { target: FRENCH_USER, ...OTHERS, language: 'fr' });
    await press(bench, ACTION.remindPause, 's1', FRENCH_USER, FRENCH_IM);
    assert.equal(await paused(bench), true);
    assert.match(responded(bench).text, /^Le rappel est suspendu\./);
    assert.deepEqual(bench.told('chat.postMessage'), []);
  }),
);

test(
  'where the channel cannot be told, who pressed is',
  onBench(OPTIONS, async (bench) => {
    await keep(bench);
    bench.fail('chat.postMessage', { error: 'not_in_channel' });
    await press(bench, ACTION.remindPause, 's1');
    assert.equal(await paused(bench), true);
    assert.match(responded(bench).text, /^I am not in that channel\./);
  }),
);

test(
  'the list of a channel: its own and the reader’s, with what went wrong',
  onBench(OPTIONS, async (bench) => {
    await keep(bench, OTHERS);
    await keep(bench, { id: 's2', target: USER });
    await keep(bench, { id: 's3', target: OTHER_CHANNEL });
    await keep(bench, { id: 's4', target: FRENCH_USER, ...OTHERS });
    await bench.store.subscriptions.put(
      { ...(await keep(bench, { id: 's5' })), hour: '09:00' },
      { day: '2024-05-01', part: 'morning', at: bench.clock.now - 1 },
      bench.clock.now,
    );
    const [due] = await bench.store.turns.take({ owner: 'o', now: bench.clock.now, until: 9e12 }, 1);
    assert.ok(due);
    await bench.store.turns.begin(due, 'o', bench.clock.now);
    const failed = { state: 'failed', trouble: 'is_archived' } as const;
    await bench.store.turns.finish(due, 'o', failed, undefined, bench.clock.now);
    await type(bench, 'reminders');
    const { words, elements } = viewed(bench);
    const changes = elements.filter(({ action_id }) => action_id === ACTION.remindChange);
    assert.deepEqual(changes.map(({ value }) => value).sort(), ['s1', 's2', 's5']);
    assert.match(words, /^Set up by benoit\.$/m);
    assert.match(
      words,
      /The reminder of Wednesday 1 May 2024 could not be posted\. That channel is archived, so I can no longer write there\./,
    );
  }),
);

test(
  'removed from the list: asked again with the maker’s name, gone, and the channel is told',
  onBench(OPTIONS, async (bench) => {
    await keep(bench, OTHERS);
    await type(bench, 'reminders');
    const list = viewed(bench);
    const remove = list.elements.find(({ action_id }) => action_id === ACTION.remindRemove);
    assert.match(JSON.stringify(remove?.confirm), /benoit set it up\. Nobody in the channel will be reminded/);
    await pressIn(bench, list, ACTION.remindRemove, 's1');
    assert.deepEqual(await kept(bench), []);
    assert.match(viewed(bench).words, /No reminder yet\./);
    assert.match(posted(bench).text, new RegExp(`^${USER} removed a reminder of this channel`));
    assert.deepEqual(posted(bench).buttons, []);
  }),
);

test(
  'a guest may not change or remove the reminders of a channel, and is told so',
  onBench(OPTIONS, async (bench) => {
    await keep(bench);
    await type(bench, 'reminders', GUEST);
    assert.deepEqual(viewed(bench).buttons, [ACTION.remindPause, ACTION.remindPreview, ACTION.remind]);
    for (const name of [ACTION.remindChange, ACTION.remindRemove]) {
      await press(bench, name, 's1', GUEST);
      assert.match(responded(bench).text, /^Only members of this workspace can change or remove/);
    }
    assert.equal((await kept(bench)).length, 1);
  }),
);

test(
  'somebody elsewhere can do nothing to a reminder and learns nothing of it',
  onBench(OPTIONS, async (bench) => {
    await keep(bench, OTHERS);
    await keep(bench, { id: 's2', target: FRENCH_USER, ...OTHERS });
    for (const name of [ACTION.remindPause, ACTION.remindChange, ACTION.remindRemove, ACTION.remindPreview])
      for (const id of ['s1', 's2', 'gone', '']) {
        await press(bench, name, id, USER, OTHER_CHANNEL);
        assert.match(responded(bench).text, /^That reminder no longer exists\./, `${name} ${id}`);
      }
    assert.deepEqual(bench.told(), []);
    assert.equal((await kept(bench))[0]?.paused, false);
  }),
);

test(
  'the preview: when the next one comes, in the reader’s words, and what it will look like, in the reminder’s',
  onBench(OPTIONS, async (bench) => {
    await keep(bench, { language: 'fr' });
    await type(bench, 'reminders');
    await pressIn(bench, viewed(bench), ACTION.remindPreview, 's1');
    const { method, words } = viewed(bench);
    assert.equal(method, 'views.push');
    assert.match(words, /^The next reminder comes on Monday 3 June 2024 at 8 a\.m\. \(Vienna time\)\.$/m);
    assert.match(words, /^Aujourd’hui, lundi 3 juin 2024 : réunion du Groupe de travail/m);
  }),
);

test(
  'the preview shows what the channel may see, and to a guest or elsewhere no more than they may',
  onBench(
    {
      held: shippedWith({ ...documentFiles(LIMITED), 'access.yml': ACCESS }),
      now: '2030-05-05T12:00:00Z',
    },
    async (bench) => {
      const limited = async (user: string, channel: string) => {
        bench.forget();
        const pressed = clickInMessage([action(ACTION.remindPreview, 's1')], {}, by(user, channel));
        await bench.interact(pressed);
        return /2031/.test(bench.all());
      };
      await keep(bench, { target: LIMITED_CHANNEL });
      assert.equal(await limited(FRENCH_USER, LIMITED_CHANNEL), true);
      assert.equal(await limited(GUEST, LIMITED_CHANNEL), false);
      assert.equal(await limited(USER, CHANNEL), false, 'its maker, elsewhere');
      await keep(bench, { target: CHANNEL });
      assert.equal(await limited(USER, CHANNEL), false);
    },
  ),
);

test(
  'a week before: the first day is in a week, the others are named by their day alone',
  onBench({ now: '2007-09-20T12:00:00Z' }, async (bench) => {
    await keep(bench, { ahead: ['week', 'day'], language: 'fr' });
    await press(bench, ACTION.remindPreview, 's1', FRENCH_USER);
    const { words } = viewed(bench);
    assert.match(words, /Le prochain rappel viendra le mercredi 26 septembre 2007 à 8 h \(heure de Vienne\)\./);
    assert.match(words, /^Dans une semaine, mercredi 3 octobre 2007 : ouverture de la .*réunion du Groupe de travail/m);
    assert.match(words, /, Vienne \(jour 1 sur 3\)$/m);
    assert.match(words, /^Jeudi 4 octobre 2007 : réunion du Groupe de travail.* \(jour 2 sur 3\)$/m);
    assert.match(words, /^Selon l’organisation des travaux proposée :$/m);
  }),
);

test(
  'App Home has the reader’s own and those that the reader set up; its buttons draw it anew',
  onBench(OPTIONS, async (bench) => {
    await keep(bench);
    await keep(bench, { id: 's2', target: USER });
    await keep(bench, { id: 's3', ...OTHERS });
    await home(bench);
    const shownIds = () =>
      viewed(bench)
        .elements.filter(({ action_id }) => action_id === ACTION.remindPreview)
        .map(({ value }) => value)
        .sort();
    assert.deepEqual(shownIds(), ['s1', 's2']);
    assert.match(viewed(bench).words, /^Your reminders$/m);
    await pressIn(bench, viewed(bench), ACTION.remindPause, 's2');
    assert.equal(viewed(bench).method, 'views.publish');
    assert.match(viewed(bench).words, /^Paused: nothing is posted/m);
    await pressIn(bench, viewed(bench), ACTION.remindRemove, 's1');
    assert.deepEqual(shownIds(), ['s2']);
    assert.match(posted(bench).text, /removed a reminder of this channel/);
  }),
);

test(
  'a new one from App Home is for oneself, and is shown there',
  onBench(OPTIONS, async (bench) => {
    await home(bench, FRENCH_USER, FRENCH_IM);
    await pressIn(bench, viewed(bench), ACTION.remind, '', FRENCH_USER);
    assert.equal(viewed(bench).method, 'views.open');
    await send(bench, {}, { user: FRENCH_USER });
    assert.equal((await bench.store.subscriptions.list({ team: TEAM, target: FRENCH_USER })).length, 1);
    assert.equal(viewed(bench).method, 'views.publish');
    assert.match(viewed(bench).words, /^À vous seul$/m);
  }),
);
