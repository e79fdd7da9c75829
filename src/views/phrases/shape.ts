import type { Distribution, Part, Status } from '../../model.ts';

/** The words that the page and Slack share, in one language. */
export type ViewPhrases = {
  /** How Intl names the language and its region's habits. */
  locale: string;
  answer: {
    label: string;
    status: Record<Exclude<Status, 'answered'>, string>;
    notes: string;
    sources(count: number): string;
    more(count: number): string;
    passage: string;
    official: string;
    choices: string;
    choose: string;
  };
  card: { parts: string; links: string; held: string };
  programme: {
    title: string;
    hours: string;
    item: string;
    documents: string;
    continued: string;
    /** Beside the hours of a half-day that does not take place. */
    cancelled: string;
    printed(day: string): string;
    zone(zones: string): string;
    span(start: string, end: string): string;
    /** A time of day, from hours and minutes. */
    time(hours: number, minutes: number): string;
  };
  /** An interval of days; `first` is without the month and year that `last` has too. */
  interval(first: string, last: string): string;
  /** A first day of the month, where the language marks it. */
  firstDay: string;
  itemNumber(item: string, sub: string | undefined): string;
  paragraph: {
    printed(number: string): string;
    part: Record<Part, (number: string) => string>;
    item(item: string, number: string): string;
    linkTo(paragraph: string): string;
  };
  document: {
    back: string;
    facts: string;
    title: string;
    /** Where no title is recorded. */
    untitled: string;
    /** Before the words with which a text without a title begins. */
    begins: string;
    symbol: string;
    notPrinted: string;
    kind: string;
    /** How a symbol is known that the document does not print, by the words in records. */
    knownBy: Record<string, string>;
    kindUnknown: string;
    /** Kinds of documents, by the English term in records. */
    kinds: Record<string, string>;
    date: string;
    distribution: string;
    original: string;
    language: string;
    session: string;
    /** Where the session is not known. */
    body: string;
    item: string;
    official: string;
    distributions: Record<Distribution, string>;
    parts: Record<Part, string>;
    printed: string;
    read: string;
    deduction: string;
    number(number: number): string;
  };
  /** The words of calendar files. */
  calendar: {
    /** Name of a calendar. */
    name(bodies: string): string;
    title(bodies: string, what: string): string;
    cancelledTitle(title: string): string;
    items(count: number, numbers: string): string;
    nth(ordinal: string, noun: string): string;
    joint: string;
    zone(city: string, zone: string): string;
    item(number: string, continued: boolean, title: string): string;
    link(symbol: string, url: string): string;
    cancelled: string;
    proposed: string;
    noHours: string;
    differing: string;
    quoted(words: string): string;
    /** File name, without its ending, of the meetings of an answer. */
    file: string;
  };
};
