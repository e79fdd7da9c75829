/** What went wrong, as far as a reader can do something about it. */
export type Trouble =
  | 'notInChannel'
  | 'channelGone'
  | 'archived'
  | 'tooLong'
  | 'tooMany'
  | 'tooLate'
  | 'permission'
  | 'forbidden'
  | 'signedOut'
  | 'unreachable'
  | 'inDoubt'
  | 'storeDown'
  | 'other';

/** What is said beside answers. */
export type Notice =
  | 'tooOld'
  | 'generalOnly'
  | 'noPassage'
  | 'helpful'
  | 'sent'
  | 'fileSent'
  | 'symbolUsage'
  | 'usage'
  | 'reminderGone'
  | 'membersOnly';

/** The words that readers see in Slack only, in one language. A language is one file of this shape. */
export type SlackPhrases = {
  buttons: {
    more: string;
    calendar: string;
    share: string;
    passage: string;
    helpful: string;
    unhelpful: string;
    previous: string;
    next: string;
    close: string;
    send: string;
    cancel: string;
  };
  /** A button's words for those who do not see it: which passage it shows. */
  passageOf(title: string, paragraph: string): string;
  zoneTime(city: string): string;
  /** Before the reader's own hours. */
  yourTime: string;
  /** After a list of which not all is shown. */
  others(count: number): string;
  item(number: string): string;
  deduced(printedDay: string): string;
  passage: { title: string; gone: string; heading: string };
  more: { title: string; page(number: number, count: number): string; cut: string };
  calendar: {
    title: string;
    google: string;
    outlook: string;
    wholeDays: string;
    lead: string;
    none: string;
    cut(count: number): string;
    /** The button that sends a file, what it does, and what comes with the file. */
    file: string;
    fileLead: string;
    fileSaid: string;
    /** Before the links to calendars that can be followed. */
    feeds: string;
  };
  feedback: { title: string; lead: string; label: string; hint: string; placeholder: string; records: string };
  home: {
    upcoming: string;
    today: string;
    none: string;
    latest: string;
    planned: string;
    held: string;
    cancelled: string;
    examples: string;
    records: string;
    documents(count: number): string;
    asOf(day: string): string;
    others(count: number): string;
    pages: string;
    problems: string;
    moreProblems(count: number): string;
    reminders: string;
    followed: string;
    followedLabel: string;
    followedPlaceholder: string;
    how: string;
    ways: string;
    help: string;
    helpText: string;
  };
  explain: { title: string; none: string };
  /** For those who look after the records, when files were changed. `hidden`: problems that they may not see; `hour` with its zone. */
  changes: {
    broken: string;
    hidden(count: number): string;
    correct: string;
    mended(day: string, hour: string): string;
  };
  /** What a Work Object is called, and the language of its labels as Slack names it. */
  document: { type: string; locale: string };
  sharedBy(name: string, question: string): string;
  askedBy(name: string, question: string): string;
  /** Told to the maker of a channel's reminders; the channel's name follows the lead. */
  reminderTrouble: { lead: string; next: string };
  troubles: Record<Trouble, string>;
  notices: Record<Notice, string>;
};
