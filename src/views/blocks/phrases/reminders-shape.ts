import type { Ahead, AnswerLanguage, ReminderDay, Subscription } from '../../../model.ts';

/** What is wrong with what was filled in, or keeps it from being kept. */
export type ReminderFault = 'noBody' | 'noMoment' | 'noHour' | 'notInChannel' | 'archived' | 'outsider' | 'notKept';

/** What was done to a reminder. */
export type ReminderDeed = 'made' | 'changed' | 'paused' | 'resumed' | 'removed';

/** The words of reminders, in one language. */
export type ReminderPhrases = {
  /** The day of which a reminder tells: `Today, Wednesday 3 October 2007`. */
  when: Record<ReminderDay['why'], (day: string) => string>;
  /** A session by its rank or without one; `of` is "of the Working Group …". */
  session(ordinal: string | undefined, noun: string, of: string): string;
  joint(of: string): string;
  opening(session: string): string;
  cancelled: Record<NonNullable<ReminderDay['cancelled']>, (session: string) => string>;
  /** Which day of how many. */
  nth(day: number, of: number): string;
  /** Between the day and what happens on it. */
  colon: string;
  jointNote: string;
  proposed: string;
  noHours: string;
  over: string;
  added: string;
  moved(hours: string): string;
  gone(hours: string): string;
  items(numbers: string, count: number): string;
  documents: string;
  document: { new: string; reissued: string };
  cut: string;
  setUpBy(name: string): string;
  buttons: {
    pause: string;
    resume: string;
    list: string;
    change: string;
    preview: string;
    remove: string;
    create: string;
    save: string;
  };
  form: {
    title: string;
    changeTitle: string;
    where: string;
    here: string;
    onlyMe: string;
    /** The same where it cannot be chosen. */
    goesHere: string;
    goesToYou: string;
    goesElsewhere: string;
    shared: string;
    /** How many reminders the channel has already. */
    already(count: number): string;
    bodies: string;
    bodiesPlaceholder: string;
    ahead: string;
    aheads: Record<Ahead, string>;
    hour: string;
    hourHint: string;
    evening: string;
    eveningHint: string;
    zone: string;
    zonePlaceholder: string;
    zoneHint: string;
    nearby: string;
    regions: Record<string, string>;
    language: string;
    detail: string;
    details: Record<Subscription['detail'], string>;
  };
  faults: Record<ReminderFault, string>;
  sentence: {
    here: string;
    you: string;
    aheads: Record<Ahead, (hour: string) => string>;
    languages: Record<AnswerLanguage, string>;
    details: Record<Subscription['detail'], string>;
  };
  list: {
    title: string;
    none: string;
    paused: string;
    madeBy(name: string): string;
    failed(day: string): string;
    late(day: string): string;
    more(count: number): string;
  };
  confirm: { title: string; own: string; channel: string; others(name: string): string; keep: string };
  preview: {
    title: string;
    saved: string;
    next(day: string, hour: string): string;
    paused: string;
    looks: string;
    nothing: string;
    upTo(day: string): string;
    later: string;
  };
  deeds: Record<ReminderDeed, (name: string) => string>;
  done: Record<ReminderDeed, string>;
};
