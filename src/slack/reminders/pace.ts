/** How quickly may be posted: https://docs.slack.dev/apis/web-api/rate-limits. All times are milliseconds. */
export type Pace = {
  /**
   * Takes the next place in a channel and its workspace; gives when it is. Undefined when that is more than `patience`
   * away: then nothing is taken.
   */
  reserve(team: string, channel: string, now: number): number | undefined;
  /** Lets nothing be posted to a channel before `until`. */
  hold(team: string, channel: string, until: number): void;
  /**
   * Slack said that it was too much, and that it will take more from `until` on. It does not say whether the channel has
   * too much or the workspace: it is the workspace once two channels hear so.
   */
  limited(team: string, channel: string, now: number, until: number): void;
  /** When a workspace and channel are open again; `now` when they are. */
  openAt(team: string, channel: string, now: number): number;
};

export type PaceOptions = {
  /** Posts in a workspace, a minute. Slack allows "several hundred". */
  perMinute: number;
  patience: number;
};

/** Slack takes one message a second in a channel. */
const CHANNEL_MS = 1_000;
const MOST_KEPT = 10_000;

/** Keeps posts apart, for each channel and each workspace. Where nothing was posted lately, nothing waits. */
export function createPace({ perMinute, patience }: PaceOptions): Pace {
  const gap = 60_000 / perMinute;
  /** The first moment that is free, by workspace and by channel. */
  const free = new Map<string, number>();
  const held = new Map<string, number>();
  /** The channel of a workspace that was the last one to hear that it was too much. */
  const lately = new Map<string, { channel: string; until: number }>();
  const keyOf = (team: string, channel: string) => `${team}:${channel}`;
  const latest = (...times: (number | undefined)[]) => Math.max(...times.map((time) => time ?? 0));

  const forget = (now: number) => {
    for (const times of [free, held])
      if (times.size > MOST_KEPT) for (const [key, time] of times) if (time < now) times.delete(key);
  };

  const hold = (key: string, until: number) => {
    held.set(key, latest(held.get(key), until));
  };

  const openAt: Pace['openAt'] = (team, channel, now) => latest(now, held.get(team), held.get(keyOf(team, channel)));

  return {
    reserve(team, channel, now) {
      forget(now);
      const key = keyOf(team, channel);
      const at = latest(openAt(team, channel, now), free.get(key), free.get(team));
      if (at - now > patience) return undefined;
      free.set(key, at + CHANNEL_MS);
      free.set(team, latest(now, free.get(team)) + gap);
      return at;
    },
    hold: (team, channel, until) => hold(keyOf(team, channel), until),
    limited(team, channel, now, until) {
      const before = lately.get(team);
      if (before && before.channel !== channel && before.until > now) hold(team, until);
      hold(keyOf(team, channel), until);
      lately.set(team, { channel, until });
    },
    openAt,
  };
}
