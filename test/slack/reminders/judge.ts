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

/** Reminders that Slack had taken when a process was killed and that were not noted then, with the time of that kill. */
export type KilledOver = Map<string, number>;

/** What Slack took, by the mark of the reminder. */
export const postsByMark = (slack: Slack): Map<string, Message[]> =>
  Map.groupBy(slack.state.messages, ({ content }) => markOf(content));

/** The mark in the metadata of a post. */
export function markOf(content: Json): string {
  const { metadata } = content as { metadata?: { event_payload?: { turn?: string } } };
  return metadata?.event_payload?.turn ?? '';
}

/** Finds out which reminders were posted how often, and why more than once. */
export function judge(slack: Slack, marks: string[], killedOver: KilledOver): Judged {
  const byMark = postsByMark(slack);
  const posts = marks.map((mark) => byMark.get(mark) ?? []);
  const again = posts.filter(({ length }) => length > 1);
  const unheard = new Set(
    slack
      .callsTo('chat.postMessage')
      .filter(({ faulted, reply }) => faulted && reply?.body.ok !== true)
      .map(({ args }) => args),
  );
  const byLostAnswer = again.filter((those) => those.slice(0, -1).some(({ content }) => unheard.has(content)));
  const others = again.filter((those) => !byLostAnswer.includes(those));
  /** For each reminder that a process was killed over, the time from its first post to that kill. */
  const gaps = others.flatMap(([first]) => {
    const killedAt = killedOver.get(markOf(first?.content ?? {}));
    return killedAt === undefined ? [] : [Math.max(0, Math.round(killedAt - Number(first?.ts) * 1_000))];
  });
  return {
    posted: posts.filter(({ length }) => length > 0).length,
    lost: posts.filter(({ length }) => length === 0).length,
    twice: again.length,
    twiceDirect: again.filter(([first]) => first?.channel.startsWith('D')).length,
    byKill: gaps.length,
    byLostAnswer: byLostAnswer.length,
    unexplained: others.length - gaps.length,
    window: Math.max(0, ...gaps),
  };
}
