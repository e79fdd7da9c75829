import type { Distribution, Language, MandateAct, SymbolKind } from '../../model.ts';

/**
 * A sentence or clause in which found things are named by their kind: `<body>`, `<by>` (the body that acts), `<host>` (the
 * body in the course of whose session it is), `<session>`, `<date>`, `<place>`, `<decision>`.
 */
export type Form = { says: 'session' | 'cancelled' | 'decision' | MandateAct; form: string };

export type Forms = {
  /** The longest and surest first. */
  list: Form[];
  /** Conditions, proposals and negations: a sentence that holds one says nothing about sessions. */
  open: RegExp;
  /** The word for a session that has no number, in the text matched by a form. */
  noun: RegExp;
};

/**
 * What the reader of documents and of questions knows of one language. All words are plain: lower case, without
 * accents, straight apostrophes (see `plain` in ../text.ts). Expressions are matched against plain text, too.
 */
export type LanguageData = {
  code: Language;
  /** January first; the full name, then the abbreviations that people use. */
  months: string[][];
  /** Monday first; the full name, then abbreviations. */
  weekdays: string[][];
  /** First to ninety-ninth, with the forms that the language has. */
  ordinals: string[][];
  /** What follows the digits of an ordinal: `7e`, `21st`. */
  ordinalSuffixes: string[];
  /** One to twelve. */
  cardinals: string[];
  dates: {
    /** Between the ends of a range. */
    range: string[];
    /** Between elements of a list. */
    and: string[];
    /** Before a date. */
    open: string[];
    /** Between a day and its month. */
    of: string[];
    /** Words for the first day of a month. */
    first: string[];
    /** After a year: `2014 года`. */
    yearWords?: string[];
    /** True when the month can stand before the day. */
    monthFirst: boolean;
    /** True when dates are counted in year, month and day, the greatest first, by their signs: `2015年4月17日`. */
    counted?: true;
    /** "And", written together with the word or number after it; months are then read as phrases and in pairs. */
    gluedAnd?: string;
    /** A date that has lost a digit in copying: never read, but told. */
    damaged?: RegExp;
  };
  /** Words for the half of the day, as `a` and `p`, where the hours print others. */
  halves?: Record<string, 'a' | 'p'>;
  /** Hours of a meeting: start and end in groups `h1`, `m1`, `p1`, `h2`, `m2`, `p2` (p: a.m. or p.m.). */
  hours: RegExp;
  /** One hour of the day, in groups `h`, `m`, `p`. */
  hour: RegExp;
  masthead: {
    distribution: RegExp;
    distributions: [RegExp, Distribution][];
    original: RegExp;
    /** The language in which mastheads may print their dates, beside their own. */
    dates?: LanguageData;
    /** Names of languages as mastheads print them. */
    languages: Record<string, Language>;
    /** The line that gives the agenda item, with the number in group `item`. */
    item: RegExp;
    /** Who wrote it: the line under the title. */
    kindLine: [RegExp, string][];
    /** Titles that tell what kind of document it is. */
    kindTitle: [RegExp, string][];
  };
  headings: {
    contents: RegExp;
    agenda: RegExp;
    annotations: RegExp;
    documentation: RegExp;
    programme: RegExp;
    annex: RegExp;
  };
  /** What shows that a row prints a day or hours, so that it is told where they are not read. */
  rowSigns?: { day: RegExp; hours: RegExp };
  sessionNouns: RegExp;
  /** What a session is called, in the singular and with its accents, by the plain forms that `sessionNouns` finds. */
  designations: [RegExp, string][];
  /** Numbered half-day sittings, and no sessions: `1st meeting`. */
  sitting?: RegExp;
  /** Right before or after a numbered session: what is said is said of a part of it, or of its resumption. */
  partOfSession: { before: RegExp; after: RegExp };
  /** How a number and its noun are put together, `<list>` and `<noun>`; absent: the number, a space, the noun. */
  sessionPhrase?: string;
  /** Between the numbers of several sessions; absent: a comma, "and" or "to". */
  ordinalLink?: string;
  /** Letters that are written together with the name after them ("and", "in", "to"). */
  glued?: RegExp;
  /** The same before a place; absent: as before other names. */
  gluedPlace?: RegExp;
  /** An article, and what it becomes after a word that melts with it. */
  melted?: [article: string, melted: string];
  /** Short names that stand for a body in documents too; absent: several words of some length. */
  aliases?: RegExp;
  /** Words before a short name that make it another body's name. */
  otherBodyBefore?: RegExp;
  /** Sentences as wholes, for a language whose clauses do not fit the readers of the others. */
  forms?: Forms;
  possessives: string[];
  /** Little words between what stands side by side, as parts of expressions; each brings the space after it. */
  links: {
    articles: string;
    of: string;
    by: string;
    /** Without a space. */
    and: string;
    /** Before a place, without a space. */
    at: string;
    /** Between a body and "its session", without a space. */
    has: string;
    /** Before "its session" at the beginning of a sentence, without a space. */
    opens: string;
    /** Between the ends of a range of ordinals, without a space. */
    through: string;
    /** Taken into a quotation with the name after them, without a space. */
    quoted: string;
    /** Before the number of an agenda item. */
    item: string;
  };
  /** Endings that a word of a name can have: cut off, and any ending taken instead. */
  endings?: { cut: RegExp; any: string };
  /** Words that may stand between a session and its place and dates. */
  holding: string[];
  /** Words that say that a session takes place, without which one day alone may be only the day of a decision. */
  happens: RegExp;
  /** That a session took place, in plain letters: a document without a date that says so reports it. */
  past: RegExp;
  /** Calling off a session: what is looked for, what is sure, and what leaves it open. */
  callingOff: {
    /** Words by which a sentence may call a session off; nothing else is read from such a sentence. */
    mention: RegExp;
    /** Right after the session and its days: it does not take place. */
    cancelled: RegExp;
    /** Right after the session and its days: it takes place on the days that follow. */
    moved: RegExp;
    /** What must come next for the words before to be a statement: the end, a reason. */
    stop: RegExp;
    /** Conditions, proposals and negations: a sentence that holds one leaves it open. */
    open: RegExp;
    /** Before the clause that names the session, without a space. */
    that: string;
    /** Words between a session and the days for which it was planned, beside those of `holding`. */
    planned: string[];
  };
  /** A row of the organization of work that is struck out. */
  struck: RegExp;
  /** Several bodies or one body held meetings: between the subject and the dates or the end of the sentence. */
  held: RegExp;
  /** "Met", right after the subject. */
  metOn: RegExp;
  /** A participle: `tenue à Vienne du …`. */
  heldParticiple: RegExp;
  /** "At its meeting held during", before the session of another body. */
  during: RegExp;
  /** Between a body and what is said about it: a finite verb. */
  finiteVerb: RegExp;
  /** A body named without its subject: `le Groupe de travail`. */
  genericGroup: RegExp;
  /** Words after a short name that make it another body's name. */
  otherBody: RegExp;
  /** Words for a group or committee: one in the head that is no known body may be whose session it is. */
  group: RegExp;
  /** Organs that take decisions and resolutions, too, and are no bodies of ours. */
  otherOrgans: RegExp;
  /** "of the …", right after a decision. */
  ofSomeone: RegExp;
  /** `respectively`. */
  respectively: RegExp;
  decisions: {
    /** The word and number of a decision, in groups `word` and `number`. */
    mention: RegExp;
    words: Record<string, 'decision' | 'resolution'>;
    /** Words that can be followed by several numbers. */
    plural: RegExp;
    /** A further number in a list, in the first group; absent: after a word in the plural, `, 3/4 and 4/3`. */
    next?: RegExp;
    /** Between a body and its decision: "in its". */
    agent: RegExp;
    adoptedBy: RegExp;
    /** Between who adopted them and the sessions: "at its". */
    atSessions: RegExp;
    same: RegExp;
    entitled: RegExp;
    /** "on the means …", right after the number, until the comma. */
    about: RegExp;
    /** Between the number and the day: "of", "en date". */
    dated: RegExp;
    /** Between the day and the number, where the day is said first: 1994年7月29日大会第48/264号决议. */
    datedBefore?: RegExp;
    /** A decision without number: between the word and its date, and between the date and who took it. */
    taken: RegExp;
    takenBy: RegExp;
  };
  mandates: [RegExp, MandateAct][];
  symbolKinds: [RegExp, SymbolKind][];
  provisionalAgenda: RegExp;
  opening: RegExp;
  capacity: RegExp;
  reissue: RegExp;
  continued: RegExp;
  /** Frequent short words, to tell the language of a document whose masthead does not say it. */
  common: string[];
};
