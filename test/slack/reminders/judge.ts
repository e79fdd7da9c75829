import type { Slack } from '../server/slack.ts';
import type { Json, Message } from '../server/state.ts';

/** What became of reminders that were due. */
export type Judged = {
  /** Reminders that were posted at least once. */
  posted: number;
  /** Reminders that were never posted; there should be none. */
  lost: number;
  /** Reminders that were posted more than once, in channels and in direct messages. */
  twice: number;
  twiceDirect: number;
  /** Of these, in the window: Slack had taken the earlier post, and the process was killed before it noted that. */
  byKill: number;
  /** In the window, too: Slack had taken the earlier post, and its answer was lost or a failure. */
  byLostAnswer: number;
  /** Any other; there should be none. */
  unexplained: number;
  /** The longest time between a post and the kill that is the reason of the next one, in milliseconds. */
  window: number;
};

/** A kill counts as the reason of a second post when it came so many milliseconds after the first one. */
const WINDOW_MS = 300;

/** What Slack took, by the mark of the reminder. */
export const postsByMark = (slack: Slack): Map<string, Message[]> =>
  Map.groupBy(slack.state.messages, ({ content }) => markOf(content));

/** The mark in the metadata of a post. */
export function markOf(content: Json): string {
  const { metadata } = content as { metadata?: { event_payload?: { turn?: string } } };
  return metadata?.event_payload?.turn ?? '';
}

/** Finds out which reminders were posted how often, and why more than once. */
export function judge(slack: Slack, marks: string[], killedAt: number[]): Judged {
  const byMark = postsByMark(slack);
  const posts = marks.map((mark) => byMark.get(mark) ?? []);
  const again = posts.filter(({ length }) => length > 1);
  const unheard = new Set(
    slack
      .callsTo('chat.postMessage')
      .filter(({ faulted, reply }) => faulted && reply?.body.ok !== true)
      .map(({ args }) => args),
  );
  /** For each reminder, the time from its earlier posts to the kills over them; that of a lost answer is none. */
  const gaps = again.map((those) =>
    Math.max(
      ...those
        .slice(0, -1)
        .map(({ ts, content }) => (unheard.has(content) ? Number.NaN : gapTo(Number(ts) * 1_000, killedAt))),
    ),
  );
  const killed = gaps.filter((gap) => gap <= WINDOW_MS);
  const byLostAnswer = gaps.filter(Number.isNaN).length;
  return {
    posted: posts.filter(({ length }) => length > 0).length,
    lost: posts.filter(({ length }) => length === 0).length,
    twice: again.length,
    twiceDirect: again.filter(([first]) => first?.channel.startsWith('D')).length,
    byKill: killed.length,
    byLostAnswer,
    unexplained: gaps.length - killed.length - byLostAnswer,
    window: Math.max(0, ...killed),
  };
}

/** Milliseconds to the nearest kill: Slack may also have read a post only after its sender was killed. */
const gapTo = (time: number, killedAt: number[]): number =>
  Math.min(...killedAt.map((kill) => Math.round(Math.abs(kill - time))));
