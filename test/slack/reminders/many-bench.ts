import { onSqlite } from '../../bench/databases.ts';
import { type Row, ratioRow } from '../../bench/row.ts';
import type { Message } from '../server/state.ts';
import { markOf } from './judge.ts';
import { type ManyCounts, many } from './many.ts';

const SUBSCRIPTIONS = 10_000;
const CHANNELS = 500;
/** Of a workspace. Slack allows "several hundred": with these the limit of 500 channels is the nearer one. */
const PER_MINUTE = 6_000;
/** What Slack takes at once: of a channel, and of a workspace. */
const CHANNEL_BURST = 4;
const BURST = PER_MINUTE / 10;

/** In which Slack's limits let all of them through. */
const SHORTEST_S = Math.max((SUBSCRIPTIONS - BURST) / (PER_MINUTE / 60), SUBSCRIPTIONS / CHANNELS - CHANNEL_BURST);

const BENCH = 'reminders';

/** 10,000 reminders of two hours that are due at once in 500 channels, the whole process against a local Slack. */
export async function remindersBench(): Promise<Row[]> {
  const counts = await onSqlite((store) =>
    many({
      ...{ subscriptions: SUBSCRIPTIONS, channels: CHANNELS, people: false, minutes: [2, 1] },
      ...{ perMinute: PER_MINUTE, store },
    }),
  );
  const { marks, messages, limited, first, seconds, busy, idle, empty } = counts;
  const byMark = Map.groupBy(messages, ({ content }) => markOf(content));
  const lost = marks.filter((mark) => !byMark.has(mark)).length;
  const none = (what: string, count: number): Row => ({
    ...{ bench: BENCH, what, value: `${count} of ${marks.length}` },
    ...{ goal: '0', met: count === 0 },
  });
  const inChannels = [...Map.groupBy(messages, ({ channel }) => channel).values()];
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  return [
    none('lost', lost),
    none('twice', messages.length - byMark.size),
    none('after a later hour, in a channel', sum(inChannels.map((those) => late(those, marks)))),
    { bench: BENCH, what: 'after a later hour, anywhere', value: `${late(messages, marks)} of ${marks.length}` },
    { bench: BENCH, what: 'refused: too quick (429)', value: `${limited.length}` },
    ratioRow(BENCH, 'seconds, against the limits', seconds, SHORTEST_S, 1.25),
    { bench: BENCH, what: 'start to the first one', value: `${first.toFixed(1)} s` },
    memoryRow(counts),
    { bench: BENCH, what: 'processor, posting', value: `${busy.toFixed(0)} ms a second` },
    {
      bench: BENCH,
      what: 'processor, nothing due',
      value: `${idle.toFixed(1)} ms a second, ${empty.toFixed(1)} with none`,
    },
  ];
}

/** How many messages came after one of a later hour. */
function late(messages: Message[], marks: string[]): number {
  const hours = new Map(marks.map((mark, at) => [mark, Math.floor(at / CHANNELS) % 2]));
  let latest = 0;
  return messages.filter(({ content }) => {
    const hour = hours.get(markOf(content)) ?? 0;
    latest = Math.max(latest, hour);
    return hour < latest;
  }).length;
}

/** Memory while the last tenth is posted against that while the first tenth is. */
function memoryRow({ memory, marks }: ManyCounts): Row {
  const during = (from: number, to: number) => {
    const those = memory.filter(({ posted }) => posted > from * marks.length && posted <= to * marks.length);
    return those.reduce((all, { megabytes }) => all + megabytes, 0) / those.length;
  };
  return ratioRow(BENCH, 'memory, last to first tenth', during(0.9, 1), during(0, 0.1), 1.2);
}
