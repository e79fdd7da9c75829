import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION } from '../../../src/views/blocks/ids.ts';
import { action, appMention, clickInEphemeral, clickInMessage, clickInView, slashCommand } from '../payloads.ts';
import { FRENCH_IM, FRENCH_USER, TEAM } from '../server/world.ts';
import { type Bench, onBench } from './harness.ts';
import { carried, posted, responded, viewed } from './read.ts';
import { documentFiles, SYMBOLED, shippedWith } from './worlds.ts';

const benoit = { user: { id: FRENCH_USER, username: 'benoit', name: 'benoit', team_id: TEAM } };

/** Asks for the whole agenda, and opens all of the answer. */
async function openMore(bench: Bench): Promise<string> {
  await bench.command(slashCommand('/agenda', '2007'));
  const exchange = carried(responded(bench), ACTION.more);
  await bench.interact(clickInEphemeral([action(ACTION.more, exchange)]));
  return exchange;
}

test(
  'show more: page after page to the last, and back',
  onBench({}, async (bench) => {
    const exchange = await openMore(bench);
    const first = viewed(bench);
    assert.deepEqual([first.method, first.title], ['views.open', 'Full answer']);
    const count = Number(/^Page 1 of (\d+)$/m.exec(first.words)?.[1]);
    assert.ok(count > 1, 'several pages');
    const seen = [first.words];
    for (let page = 1; page < count; page += 1) {
      const value = carried(viewed(bench), ACTION.moreMove, 'Next');
      assert.equal(value, `${exchange}:${page}`);
      await bench.interact(clickInView([action(`${ACTION.moreMove}:1`, value)], viewed(bench).open));
      assert.deepEqual([viewed(bench).method, viewed(bench).id], ['views.update', first.id]);
      assert.match(viewed(bench).words, new RegExp(`^Page ${page + 1} of ${count}$`, 'm'));
      seen.push(viewed(bench).words);
    }
    const move = (label: string) =>
      viewed(bench).elements.some(({ text }) => (text as { text: string } | undefined)?.text === label);
    assert.deepEqual([move('Next'), move('Previous')], [false, true]);
    const back = carried(viewed(bench), ACTION.moreMove, 'Previous');
    assert.equal(back, `${exchange}:${count - 2}`);
    await bench.interact(clickInView([action(`${ACTION.moreMove}:0`, back)], viewed(bench).open));
    assert.equal(viewed(bench).words, seen.at(-2));
    const all = seen.join('\n');
    for (const item of ['Item 1 (a)', 'Item 8', 'CTOC/COP/WG.2/2007/5', 'row 12']) assert.ok(all.includes(item), item);
  }),
);

for (const value of ['99', '0', '00001'])
  test(
    `a page that is none (${value}) shows one that is`,
    onBench({}, async (bench) => {
      const exchange = await openMore(bench);
      const pressed = action(`${ACTION.moreMove}:0`, `${exchange}:${value}`);
      await bench.interact(clickInView([pressed], viewed(bench).open));
      assert.match(viewed(bench).words, /^Page \d+ of \d+$/m);
    }),
  );

test(
  'the day of the answer stays that of the question',
  onBench({ now: '2007-10-04T08:00:00Z' }, async (bench) => {
    await bench.command(slashCommand('/agenda', 'tomorrow'));
    const exchange = carried(responded(bench), ACTION.more);
    bench.clock.now += 3 * 86_400_000;
    await bench.interact(clickInEphemeral([action(ACTION.more, exchange)]));
    assert.match(viewed(bench).words, /for Friday 5 October 2007/);
  }),
);

const BEFORE = '2007-06-01T12:00:00Z';

test(
  'add to calendar: the days of the answer, with links, in a view for who presses',
  onBench({ now: BEFORE }, async (bench) => {
    await bench.event(appMention('When is the 2007 meeting of the Working Group?'));
    const exchange = carried(posted(bench), ACTION.calendar);
    await bench.interact(clickInMessage([action(ACTION.calendar, exchange)], {}, benoit));
    const { method, title, words, view } = viewed(bench);
    assert.deepEqual([method, title], ['views.open', 'Ajouter à l’agenda']);
    assert.match(words, /Wednesday 3 to Friday 5 October 2007, all day/);
    assert.match(JSON.stringify(view), /https:\/\/calendar\.google\.com\/calendar\/render\?[^"]*20071003%2F20071006/);
    assert.match(JSON.stringify(view), /https:\/\/outlook\.office\.com\/[^"]*startdt=2007-10-03/);
  }),
);

test(
  'add to calendar: the half-days of a programme, each with its hours',
  onBench({ now: BEFORE }, async (bench) => {
    await bench.command(slashCommand('/agenda', '2007-10-04'));
    const exchange = carried(responded(bench), ACTION.calendar);
    await bench.interact(clickInEphemeral([action(ACTION.calendar, exchange)]));
    const links = JSON.stringify(viewed(bench).view).match(/20071004T\d{6}Z%2F20071004T\d{6}Z/g);
    assert.deepEqual(links, ['20071004T080000Z%2F20071004T110000Z', '20071004T130000Z%2F20071004T160000Z']);
  }),
);

test(
  'calendar file: the meetings of the answer come as a direct message to whoever pressed',
  onBench({ now: BEFORE }, async (bench) => {
    await bench.event(appMention('Quel est le programme du jeudi 4 octobre 2007 ?'));
    const exchange = carried(posted(bench), ACTION.calendar);
    await bench.interact(clickInMessage([action(ACTION.calendar, exchange)], {}, benoit));
    const value = carried(viewed(bench), ACTION.calendarFile, 'Fichier d’agenda');
    await bench.interact(clickInView([action(ACTION.calendarFile, value)], viewed(bench).open, benoit));
    const [file] = bench.state.files.values();
    assert.ok(file);
    assert.equal(file.filename, 'reunions.ics');
    assert.deepEqual(file.content?.match(/^(?:UID|DTSTART):.*(?=\r$)/gm), [
      'UID:ctoc-cop-wg-2.2007-10-03.2.morning@rapporteur',
      'DTSTART:20071004T080000Z',
      'UID:ctoc-cop-wg-2.2007-10-03.2.afternoon@rapporteur',
      'DTSTART:20071004T130000Z',
    ]);
    assert.deepEqual(file.shared, {
      channel: FRENCH_IM,
      comment: 'Voici le fichier d’agenda que vous avez demandé. Ouvrez-le pour ajouter les réunions à votre agenda.',
      title: 'reunions.ics',
    });
    assert.equal(viewed(bench).words, 'Le fichier d’agenda est dans vos messages directs avec moi.');
  }),
);

test(
  'calendar file: one of days without hours holds whole days, and only those of the body that was asked about',
  onBench({ now: BEFORE }, async (bench) => {
    await bench.command(
      slashCommand('/rapporteur', 'When did the Working Group on Technical Assistance meet in 2012?'),
    );
    const exchange = carried(responded(bench), ACTION.feedback).replace('helpful:', '');
    await bench.interact(clickInEphemeral([action(ACTION.calendarFile, exchange)]));
    const [file] = bench.state.files.values();
    assert.deepEqual(file?.content?.match(/^(?:UID|DTSTART.*|DTEND.*):.*(?=\r$)/gm), [
      'UID:ctoc-cop-wg-2.2012-10-17.days@rapporteur',
      'DTSTART;VALUE=DATE:20121017',
      'DTEND;VALUE=DATE:20121019',
    ]);
    assert.equal(responded(bench).text, 'The calendar file is in your direct messages with me.');
  }),
);

for (const [method, error, told] of [
  ['conversations.open', 'missing_scope', /^I lack a permission\./],
  ['files.getUploadURLExternal', 'missing_scope', /^I lack a permission\./],
  ['files.completeUploadExternal', 'internal_error', /^Slack is not responding just now\./],
] as const)
  test(
    `calendar file: ${method} fails, and the view says what to do`,
    onBench({ now: BEFORE }, async (bench) => {
      await bench.event(appMention('When is the 2007 meeting of the Working Group?'));
      const exchange = carried(posted(bench), ACTION.calendar);
      await bench.interact(clickInMessage([action(ACTION.calendar, exchange)]));
      bench.fail(method, { error });
      await bench.interact(clickInView([action(ACTION.calendarFile, exchange)], viewed(bench).open));
      assert.equal(viewed(bench).method, 'views.push');
      assert.match(viewed(bench).words, told);
    }),
  );

test(
  'add to calendar: where pages are served, the calendar of each body can be followed',
  onBench({ now: BEFORE, pages: 'https://records.example.int' }, async (bench) => {
    await bench.event(appMention('Quand le Groupe se réunit-il en 2007 ?'));
    await bench.interact(clickInMessage([action(ACTION.calendar, carried(posted(bench), ACTION.calendar))]));
    const links = JSON.stringify(viewed(bench).view).match(/https:\/\/records\.[^"]*\.ics[^"]*/g);
    assert.deepEqual(links, ['https://records.example.int/calendar/ctoc-cop-wg-2.ics?language=fr']);
  }),
);

test(
  'days that are over go into no calendar',
  onBench({ now: '2007-10-06T12:00:00Z' }, async (bench) => {
    await bench.command(slashCommand('/agenda', '2007'));
    assert.ok(!responded(bench).buttons.includes(ACTION.calendar));
  }),
);

test(
  'days of a meeting that is cancelled go into no calendar',
  onBench(
    { held: shippedWith(documentFiles({ ...SYMBOLED, status: 'cancelled' })), now: '2024-05-01T12:00:00Z' },
    async (bench) => {
      await bench.command(slashCommand('/rapporteur', 'When is the meeting of June 2024?'));
      assert.match(
        responded(bench).text,
        /which was to be held from Monday 3 to Wednesday 5 June 2024 .* is cancelled/,
      );
      assert.ok(!responded(bench).buttons.includes(ACTION.calendar));
    },
  ),
);

for (const name of [ACTION.more, ACTION.calendar]) {
  test(
    `${name}: after a restart the answer is still known`,
    onBench({ now: BEFORE }, async (bench) => {
      await bench.command(slashCommand('/agenda', '2007'));
      const exchange = carried(responded(bench), name);
      bench.restart();
      await bench.interact(clickInEphemeral([action(name, exchange)]));
      assert.equal(viewed(bench).method, 'views.open');
    }),
  );

  test(
    `${name}: an answer that is kept no more is told so`,
    onBench({ now: BEFORE }, async (bench) => {
      await bench.command(slashCommand('/agenda', '2007'));
      const exchange = carried(responded(bench), name);
      bench.clock.now += 31 * 86_400_000;
      await bench.store.forget(bench.clock.now - 30 * 86_400_000);
      await bench.interact(clickInEphemeral([action(name, exchange)], benoit));
      const { body, text } = responded(bench);
      assert.equal(text, 'Cette réponse est trop ancienne. Reposez la question.');
      assert.deepEqual([body.response_type, body.replace_original], ['ephemeral', false]);
      assert.deepEqual(bench.told(), []);
    }),
  );
}

test(
  'another page of an answer that is kept no more is told so in the view',
  onBench({}, async (bench) => {
    const exchange = await openMore(bench);
    const { id } = viewed(bench);
    await bench.store.forget(bench.clock.now + 1);
    await bench.interact(clickInView([action(`${ACTION.moreMove}:1`, `${exchange}:1`)], viewed(bench).open));
    assert.deepEqual([viewed(bench).method, viewed(bench).id], ['views.update', id]);
    assert.equal(viewed(bench).words, 'This answer is too old. Please ask again.');
  }),
);
