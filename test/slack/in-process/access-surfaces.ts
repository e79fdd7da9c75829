import { ACTION } from '../../../src/views/blocks/ids.ts';
import {
  action,
  appHomeOpened,
  appMention,
  clickInEphemeral,
  clickInMessage,
  clickInView,
  directMessage,
  entityDetailsRequested,
  linksShared,
  linksTyped,
  messageShortcut,
  slashCommand,
} from '../payloads.ts';
import type { Json } from '../server/state.ts';
import { TEAM } from '../server/world.ts';
import type { Bench } from './harness.ts';
import { imOf } from './people.ts';
import { exchangeOf, posted, responded, type Shown, viewed } from './read.ts';
import { LIMITED, type Made, RESTRICTED } from './worlds.ts';

/** Who is there, and where; `envelope` is what the event says beside. */
export type Reader = { user: string; channel: string; envelope?: Json; team?: string };

/** What somebody does with the bot; the same each time it is done. */
export type Surface = (bench: Bench, reader: Reader) => Promise<void>;

const HIDDEN: Made[] = [LIMITED, RESTRICTED];

/** Questions that only hidden records answer, or that they would answer otherwise. */
const QUESTIONS = [
  'Quand a lieu la prochaine réunion ?',
  'When is the next meeting of the Working Group?',
  'De quand date le document le plus récent ?',
  'Combien de réunions le groupe a-t-il tenues ?',
  'Où se réunit le groupe le 5 mars 2031 ?',
  'Que dit la décision 21/7 ?',
  'What is decision 22/8?',
  'fourrures nordiques',
  'projet Obsidiene',
];

const of = ({ user, team = TEAM, channel }: Reader): Json => ({
  user: { id: user, username: user, name: user, team_id: team },
  ...(channel === '' ? {} : { channel: { id: channel, name: 'channel' } }),
});

const inMessage = (reader: Reader, pressed: Json[]) =>
  clickInMessage(pressed, { ts: '1795000000.000100' }, { ...of(reader), container: containerOf(reader, false) });
const inEphemeral = (reader: Reader, pressed: Json[]) =>
  clickInEphemeral(pressed, { ...of(reader), container: containerOf(reader, true) });
const inView = (reader: Reader, pressed: Json[], view: Json) =>
  clickInView(pressed, view, of({ ...reader, channel: '' }));
const containerOf = ({ channel }: Reader, is_ephemeral: boolean): Json => ({
  type: 'message',
  message_ts: '1795000000.000100',
  channel_id: channel,
  is_ephemeral,
});

const TS = 1_795_000_000;
const ts = (index: number): string => `${TS + index}.000100`;

/** Presses all buttons of an answer but the one that shares it. */
async function pressAll(message: Shown, press: (pressed: Json) => Promise<void>): Promise<void> {
  for (const { action_id, value } of message.elements) {
    if ([ACTION.share, ACTION.feedback, ACTION.open].includes(String(action_id).replace(/:\d+$/, '') as never))
      continue;
    await press(action(String(action_id), String(value)));
  }
}

/** Ways to write that all in a channel read along. */
export const TOGETHER: Record<string, Surface> = {
  async mention(bench, { user, channel, envelope = {} }) {
    for (const [index, question] of QUESTIONS.entries())
      await bench.event(appMention(question, { user, channel, ts: ts(index) }), envelope);
    for (const next of ['et la suivante ?', 'et la précédente ?'])
      await bench.event(appMention(next, { user, channel, ts: ts(50), thread_ts: ts(0) }), envelope);
  },
  async 'choices under a message'(bench, reader) {
    for (const question of QUESTIONS) await bench.interact(inMessage(reader, [action(`${ACTION.ask}:0`, question)]));
  },
  async links(bench, { user, channel, envelope = {} }) {
    for (const { symbol, id } of HIDDEN) {
      const url = `https://docs.un.org/fr/${symbol}`;
      await bench.event(linksShared([url], { user, channel }), envelope);
      await bench.event(linksTyped([url], { user }), envelope);
      await bench.event(entityDetailsRequested(url, { user, channel, external_ref: { id } }), envelope);
    }
  },
};

/** Ways to ask of which one reader sees the answer. */
export const ALONE: Record<string, Surface> = {
  async commands(bench, { user, channel }) {
    const place = { user_id: user, channel_id: channel };
    for (const question of QUESTIONS) await bench.command(slashCommand('/rapporteur', question, place));
    for (const { symbol } of HIDDEN) await bench.command(slashCommand('/symbol', symbol, place));
    for (const day of ['2031-03-05', '2032-04-13', 'next', 'prochaine réunion', '2031', '2032', 'WG.2'])
      await bench.command(slashCommand('/agenda', day, place));
  },
  async 'buttons of an answer'(bench, reader) {
    for (const question of QUESTIONS.slice(0, 4)) {
      await bench.command(slashCommand('/rapporteur', question, { user_id: reader.user, channel_id: reader.channel }));
      const answer = responded(bench);
      await pressAll(answer, (pressed) => bench.interact(inEphemeral(reader, [pressed])));
      const exchange = exchangeOf(answer);
      for (const name of [ACTION.more, ACTION.calendar, ACTION.calendarFile])
        await bench.interact(inEphemeral(reader, [action(name, exchange)]));
      await bench.interact(inEphemeral(reader, [action(ACTION.feedback, `unhelpful:${exchange}`)]));
    }
  },
  async 'choices under a private message'(bench, reader) {
    for (const question of QUESTIONS) await bench.interact(inEphemeral(reader, [action(`${ACTION.ask}:0`, question)]));
  },
  async passages(bench, reader) {
    for (const { id } of HIDDEN) {
      const pressed = [action(ACTION.passage, `${id}#2`)];
      await bench.interact(inMessage(reader, pressed));
      await bench.interact(inEphemeral(reader, pressed));
    }
  },
  async 'passages in a view'(bench, reader) {
    await bench.interact(inEphemeral(reader, [action(ACTION.passage, '000_bf895ca790c30f6d#1')]));
    const { open } = viewed(bench);
    for (const { id } of HIDDEN)
      for (const name of [ACTION.passage, `${ACTION.passageMove}:1`])
        await bench.interact(inView(reader, [action(name, `${id}#2`)], open));
  },
  async 'symbols of a message'(bench, reader) {
    const text = HIDDEN.map(({ symbol }) => symbol).join(', ');
    await bench.interact(messageShortcut('explain_symbols', text, of(reader)));
  },
};

/** Surfaces that stand in no channel. */
export const NOWHERE: Record<string, Surface> = {
  async home(bench, { user, envelope = {} }) {
    await bench.event(appHomeOpened('home', { user, channel: imOf(user) }), envelope);
    await bench.event(appHomeOpened('messages', { user, channel: imOf(user) }), envelope);
  },
  async 'choices in App Home'(bench, reader) {
    for (const question of QUESTIONS)
      await bench.interact(inView(reader, [action(`${ACTION.ask}:0`, question)], { id: 'V0HOME', type: 'home' }));
  },
  async 'direct message'(bench, { user, envelope = {} }) {
    for (const [index, question] of QUESTIONS.entries())
      await bench.event(directMessage(question, { user, channel: imOf(user), ts: ts(index) }), envelope);
    await bench.event(directMessage('et la suivante ?', { user, channel: imOf(user), ts: ts(90) }), envelope);
    await bench.event(
      directMessage('et la précédente ?', { user, channel: imOf(user), ts: ts(91), thread_ts: ts(0) }),
      envelope,
    );
    for (const { symbol } of HIDDEN)
      await bench.event(directMessage(String(symbol), { user, channel: imOf(user), ts: ts(92) }), envelope);
    await pressAll(posted(bench), (pressed) => bench.interact(inMessage({ user, channel: imOf(user) }, [pressed])));
  },
};
