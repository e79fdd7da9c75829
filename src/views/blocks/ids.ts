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
  /** Opens the form of a new reminder. */
  remind: 'remind',
  /** Opens the list of reminders. */
  reminders: 'reminders',
  /** Opens the form of a reminder. Value of this and the next ones: id of the subscription. */
  remindChange: 'remind_change',
  remindPause: 'remind_pause',
  remindResume: 'remind_resume',
  remindRemove: 'remind_remove',
  /** Shows when the next reminder comes and what it will look like. */
  remindPreview: 'remind_preview',
} as const;

/** Names of views that are sent back, and of the fields in them. */
export const VIEW = { feedback: 'feedback_form', expected: 'expected', reminder: 'reminder_form' } as const;

/** The fields of the form of a reminder: each block and its element have the same name. */
export const REMINDER = {
  where: 'where',
  bodies: 'bodies',
  ahead: 'ahead',
  hour: 'hour',
  evening: 'evening',
  zone: 'zone',
  language: 'language',
  detail: 'detail',
} as const;
