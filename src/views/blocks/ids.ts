/** Names by which Slack tells which button, field or view was used. */
export const ACTION = {
  /** Opens a passage in its context. Value: `record#paragraph`. */
  passage: 'passage',
  /** Shows the passage before (`passage_move:0`) or after (`:1`), in the open view. Value: `record#paragraph`. */
  passageMove: 'passage_move',
  /** Opens all of a long answer. Value: exchange id. */
  more: 'more',
  /** The page before (`more_move:0`) or after (`:1`) of a long answer. Value: `exchange:page`, pages from 0. */
  moreMove: 'more_move',
  /** Opens the days of an answer, for the reader's calendar. Value: exchange id. */
  calendar: 'calendar',
  /** Sends the meetings of an answer as a file. Value: exchange id. */
  calendarFile: 'calendar_file',
  /** Posts an answer that only its reader sees in the channel. Value: exchange id. */
  share: 'share',
  /** Helpful or not. Value: `helpful:exchange` or `unhelpful:exchange`. */
  feedback: 'feedback',
  /** Asks a question. Value: the question. Several in one block are `ask:0`, `ask:1`, … */
  ask: 'ask',
  /** A link: Slack opens it, nothing else happens. Several in one block are `open:0`, … */
  open: 'open',
  /** The bodies that a user follows, in App Home. */
  followed: 'followed',
} as const;

/** Names of views that are sent back, and of the fields in them. */
export const VIEW = { feedback: 'feedback_form', expected: 'expected' } as const;
