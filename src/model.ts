// The vocabulary of the product. Imports nothing, does nothing.

/** An official language of the United Nations, by its ISO 639-1 code. */
export type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** A language in which questions are understood and answers are worded: each of the six. */
export type AnswerLanguage = Language;

/**
 * A day `2007-10-03`, a month `2008-10`, a year `2008`, or an interval of days `2007-10-03/2007-10-05` (both ends
 * included). ISO 8601, no time zone: days are those of the meeting's place.
 */
export type When = string;

/** Identifier of a body in `knowledge/bodies.yml`, e.g. `ctoc-cop-wg-2`. */
export type BodyId = string;

/** A decision or a resolution with its word, which is part of its identity: `decision 2/6`, `resolution 6/1`. */
export type DecisionId = string;

export type Distribution = 'general' | 'limited' | 'restricted';

/** Which session is meant: by its printed number, or by its dates where no number is printed. */
export type SessionRef = { body: BodyId | BodyId[]; number?: number; dates?: When };

/** Which of the sessions of a year it is, where a body counts them by the year: that of UNICEF's Executive Board are so called. */
export type YearlyTerm =
  | 'annual'
  | 'first regular'
  | 'second regular'
  | 'third regular'
  | 'substantive'
  | 'organizational';

/** What a session claim says of one session of one body, or of a period that several bodies shared. */
export type SessionClaim = SessionRef & {
  /** The document's own word: session, réunion, meeting. */
  designation?: string;
  /** Its place in the year, where it is called by that. */
  term?: YearlyTerm;
  /** English name of the city, a key of `places` in bodies.yml. */
  place?: string;
  /** `planned` when the document was issued before the session; `cancelled` when it says that it will not take place. */
  status?: 'held' | 'planned' | 'cancelled';
  /** The session in whose course this one took place. */
  during?: SessionRef;
};

export type MandateAct = 'created' | 'made-permanent' | 'renewed' | 'merged' | 'ended';

export type MandateClaim = { body: BodyId; act: MandateAct; decision: DecisionId; by?: BodyId };

/** Something a decision or resolution did or says; the words are in the quotation. */
export type DecisionClaim = { id?: DecisionId; by: BodyId; title?: string; session?: SessionRef; date?: When };

export type SymbolKind = 'note' | 'report' | 'provisional-agenda' | 'other';

/** A document symbol that the text cites, with what the text calls the document. */
export type SymbolClaim = {
  id: string;
  kind: SymbolKind;
  called?: string;
  /** The session that the cited document reports on or prepares. */
  session?: SessionRef;
  /** The agenda item under which the text lists it: `2`, `1 a`. */
  item?: string;
};

/** An item (`4`) or sub-item (`1 a`) of the agenda of the document's own session. */
export type ItemClaim = { number: string; title: string; session?: SessionRef };

/** One row of the organization of work: an item taken at one meeting. Hours are local to the place, `HH:MM`. */
export type MeetingClaim = {
  date: When;
  start: string;
  end: string;
  item: string;
  continued?: boolean;
  /** The document says that this meeting will not take place. */
  cancelled?: boolean;
  /** The day printed on the row or above it, where the reading differs from it. */
  printed?: When;
};

/** When the session opens, local to the place: `2007-10-03T10:00`. */
export type OpeningClaim = { at: string };

/** How many meetings a day the resources allow. */
export type CapacityClaim = { meetings: number };

/** Why the document bears an asterisk. */
export type ReissueClaim = { reason: string };

/** A name that the document gives to a body. */
export type NameClaim = { body: BodyId; name: string };

/** Which entry of the record's `document` block these words support. */
export type MastheadField =
  | 'symbol'
  | 'title'
  | 'kind'
  | 'date'
  | 'distribution'
  | 'language'
  | 'original'
  | 'session'
  | 'item';

export type ClaimContent =
  | { session: SessionClaim }
  | { mandate: MandateClaim }
  | { decision: DecisionClaim }
  | { symbol: SymbolClaim }
  | { item: ItemClaim }
  | { meeting: MeetingClaim }
  | { opening: OpeningClaim }
  | { capacity: CapacityClaim }
  | { reissue: ReissueClaim }
  | { name: NameClaim }
  | { masthead: MastheadField };

export type ClaimKind = ClaimContent extends infer C ? (C extends unknown ? keyof C : never) : never;

/** One thing that one document says, with the paragraph and the words that say it. */
export type Claim = ClaimContent & {
  /** Key of the paragraph, see `Paragraph.key`. */
  paragraph: string;
  /** Words that stand in that paragraph. */
  quote: string;
  /** `deduction` when the words alone do not say it; `because` then tells a reader why it is read so. */
  read?: 'deduction';
  /** `low` when the words do not settle it: it is not served before a person has looked. */
  certainty?: 'low';
  because?: string;
  /** Who looked at a claim of low certainty and found it right, or when. */
  reviewed?: string;
};

/** What a record says of its document as a whole. */
export type DocumentFacts = {
  /** File name in `knowledge/texts`. */
  text: string;
  /** The official address of the file that the text was read from, or its name, where the text is not the file itself. */
  source?: string;
  /** SHA-256 of that file, in hexadecimal. */
  sha256?: string;
  /** The document's own symbol; null or absent when it is not printed and nobody has supplied it. */
  symbol?: string | null;
  /** How the symbol is known, when a person supplied it. */
  'symbol-known-by'?: string;
  /** As printed; where none was found, its symbol, or else `text`. */
  title: string;
  /** English term: `note by the secretariat`, `annotated provisional agenda`. */
  kind: string;
  language: Language;
  original?: Language;
  date?: When;
  distribution?: Distribution;
  /** The session that the document was issued for. */
  session?: SessionRef;
  /** The agenda item that the document was issued under. */
  item?: string;
  /** Who compared the record with its text, or when. */
  reviewed?: string;
};

/** The part of a document in which a paragraph stands. */
export type Part = 'head' | 'body' | 'agenda' | 'annotation' | 'programme' | 'footnote';

/**
 * One paragraph, list entry, heading or table row, as a reader cites it. `text` is normalised (no markup, single
 * spaces); `start` and `end` are offsets into the file as it is kept (UTF-16 units, end excluded).
 */
export type Paragraph = {
  /**
   * The printed number (`4`), or the part and a running number: `head.3`, `agenda.5`, `item-2.3` (annotations to item
   * 2), `item-1-a.2`, `programme.4`, `footnote.1`, `body.7`. Unique in its document; an anchor is `p` + key.
   */
  key: string;
  part: Part;
  heading: boolean;
  text: string;
  start: number;
  end: number;
};

/** All that one document says: its facts, its claims, and its paragraphs to quote from. */
export type DocumentRecord = {
  /** File name of the record without `.yml`. */
  id: string;
  document: DocumentFacts;
  claims: Claim[];
  /** Claims that are left out of `claims` until a person has looked. */
  toReview?: Claim[];
  paragraphs: Paragraph[];
  /** The keys of the paragraphs before which the text itself says that parts of it are left out: `[...]`. */
  gaps?: ReadonlySet<string>;
};

/** A name of a body, and the years in which it was in use where that is known. */
export type BodyName = { [L in Language]?: string } & { from?: When; to?: When };

/** A body that holds sessions: a Conference, a working group. */
export type Body = {
  id: BodyId;
  parent?: BodyId;
  /** How its document symbols begin: `CTOC/COP/WG.2`. */
  series?: string;
  /** IANA zone of its seat, in which the hours of its meetings are given where those of the place are not known. */
  zone: string;
  /** A document names it, and nobody has accepted it into bodies.yml yet. */
  proposed?: true;
  /** The newest name first. */
  names: BodyName[];
  /** The name in a sentence, with its article: `le Groupe de travail sur l'assistance technique`. */
  short?: { [L in Language]?: string };
  /** Abbreviations and other words that people type for it, by language. */
  also?: { [L in Language]?: string[] };
};

/** A city in which sessions are held: its English name, and how it is written and typed in other languages. */
export type Place = {
  id: string;
  names: { [L in Language]?: string };
  also?: string[];
  /** IANA zone. */
  zone?: string;
  /** A country, within which another document may name the city. */
  country?: true;
};

/** Something wrong in a knowledge folder. Lines and columns count from 1. */
export type Problem = {
  path: string;
  line: number;
  column: number;
  message: string;
  severity: 'error' | 'warning';
  /** Set where it is no mistake of the records but something for a person to decide. */
  decide?: 'review' | 'contradiction';
};

export type Status = 'answered' | 'not-in-records' | 'unclear' | 'out-of-scope';

export type AnswerKind =
  | 'sessions'
  | 'mandate'
  | 'agenda'
  | 'programme'
  | 'symbol'
  | 'decision'
  | 'document'
  | 'body'
  | 'passage'
  | 'help';

/** Where a fact stands: the document, its paragraph, and words found there. */
export type Source = {
  record: string;
  symbol: string | null;
  title: string;
  url: string;
  paragraph: string;
  quote: string;
  language: Language;
};

/** One half-day of the organization of work. */
export type HalfDay = {
  date: When;
  start: string;
  end: string;
  /** IANA zone of the hours. */
  zone: string;
  items: { number: string; title: string; continued: boolean; symbols: string[] }[];
  /** Set when the documents say that this meeting will not take place. */
  cancelled?: true;
  /** Set when the day is a deduction: the day that is printed. */
  printed?: When;
};

/** A document symbol taken apart, for a card. */
export type SymbolCard = {
  symbol: string;
  title: string;
  parts: { piece: string; meaning: string }[];
  /** Official addresses; `record` where the text is held in that language. */
  links: { language: Language; url: string; record?: string }[];
};

/** What is said to a person. `dates`, `symbols` and `decisions` are what the answer asserts, and nothing else. */
export type Answer = {
  language: AnswerLanguage;
  status: Status;
  kind: AnswerKind;
  /** First line: answers by itself. */
  lead: string;
  /** Further lines, one fact each. */
  lines: string[];
  /** Joint period, provisional, deduction, contradiction, as of. */
  notes: string[];
  dates: When[];
  /** Those of `dates` on which nothing takes place: they were asked for, and are cancelled. */
  cancelled?: When[];
  symbols: string[];
  decisions: DecisionId[];
  sources: Source[];
  programme?: HalfDay[];
  card?: SymbolCard;
  /** Questions that a reader can ask next: "did you mean", examples. */
  choices: string[];
};

/**
 * How long before what it is about a reminder comes: on the day itself, in the evening before, or a week before a session
 * opens.
 */
export type Ahead = 'day' | 'eve' | 'week';

/** Who wants to be reminded of what, when and in which words. */
export type Subscription = {
  id: string;
  /** Workspace of Slack. */
  team: string;
  /** Where reminders go: a channel (`C…`, `G…`), or a person (`U…`, `W…`) in a direct message. */
  target: string;
  createdBy: { id: string; name: string };
  bodies: BodyId[];
  ahead: Ahead[];
  /** `HH:MM` in `zone`: of the day itself and a week before. */
  hour: string;
  /** `HH:MM` in `zone`: of the evening before. */
  evening: string;
  /** IANA zone in which the hours above are meant, and in which hours of meetings are told beside those of the seat. */
  zone: string;
  language: AnswerLanguage;
  /** Half-days with their items and documents, or a line for each half-day. */
  detail: 'items' | 'summary';
  paused: boolean;
};

/** One moment at which a subscription is looked at: once in the morning, or once in the evening, of a day. */
export type Turn = {
  /** The day in the subscription's zone. */
  day: When;
  part: 'morning' | 'evening';
  /** Milliseconds since 1970. */
  at: number;
};

/** What was told of one day of one session, to see later what has changed. */
export type ToldDay = {
  halves: { start: string; end: string; cancelled?: true }[];
  /**
   * Documents by symbol without its `Rev.`, or by record where they have none, each with a mark from which it is seen
   * whether they were reissued.
   */
  documents: Record<string, string>;
  /** The highest distribution of the records that it was told from. */
  level?: Distribution;
  /** Which session it was a day of, to find it again when the day is not among its days any more. */
  session?: { number?: number; designation?: string; dates: When; place?: string };
  /** It was told that this day, or the whole session, does not take place. */
  cancelled?: 'session' | 'day';
};

/** What a subscription was told, by `body[+body] date`; days that are over are forgotten. */
export type Told = Record<string, ToldDay>;

/** What a half-day is by comparison with what was told before. */
export type HalfChange = { change: 'added' } | { change: 'moved'; from: { start: string; end: string } };

export type ReminderHalf = HalfDay & {
  /** Over when the reminder is due. */
  over: boolean;
  changed?: HalfChange;
};

export type ReminderDocument = {
  symbol?: string;
  title: string;
  /** Official address or the path of the passage page, as in `Source`. */
  url?: string;
  changed?: 'new' | 'reissued';
};

/** One day of one session, as a reminder tells it. */
export type ReminderDay = {
  /** Why it is told: it is today, tomorrow, in a week; or what was told of it has changed. */
  why: Ahead | 'change';
  date: When;
  bodies: BodyId[];
  /** Names of the bodies with their articles, in the language of the subscription. */
  names: string[];
  /** IANA zone of the seat. */
  zone: string;
  /** As the records hold it now. `place` is a key of `places` in bodies.yml. */
  session: { number?: number; designation?: string; dates: When; place?: string };
  /** Which day of how many: `[2, 3]`. Of a day that is no longer among them: which it was when it was told. */
  nth: [number, number];
  /** Several bodies share the period; nobody said which days are whose. */
  joint: boolean;
  /**
   * `session`: a document says that the whole session does not take place; it is told once, by its first day. `day`: the
   * records hold this day no more. `session.dates` are then the days on which they hold the session now; where they do
   * not hold it at all, there are no sources, and `session` is as it was told.
   */
  cancelled?: 'session' | 'day';
  /** `proposed`: the hours are those of a proposed organization of work; `none`: the records hold no hours for this day. */
  programme: 'proposed' | 'none';
  halves: ReminderHalf[];
  /** Half-days that were told and stand in the documents no more; one that is cancelled stands in `halves`. */
  gone: { start: string; end: string }[];
  /** Documents held for the session, or listed under the items of the day. */
  documents: ReminderDocument[];
  sources: Source[];
};

/** What one subscription is told at one turn. */
export type Reminder = {
  language: AnswerLanguage;
  /** Zone of the subscription. */
  zone: string;
  detail: Subscription['detail'];
  /** In order of date, then body. Not empty. */
  days: ReminderDay[];
};

/** A half-day, or a whole session whose hours nobody gives, as a calendar takes it. Names are in its language. */
export type CalendarEvent = {
  /** Stays when an hour, an item or the days of a numbered session change. */
  uid: string;
  /** When the newest of the files that it rests on was written, in milliseconds since 1970. */
  written: number;
  /** Names of the bodies, without articles; several share a joint period. */
  names: string[];
  /** The session in words, with its article: `the seventh meeting of …`. */
  session: string;
  number?: number;
  /** What the documents call the session, as a word. */
  noun: string;
  place?: string;
  /** Instants in seconds since 1970, or whole days. */
  when: { half: HalfDay; city: string; start: number; end: number } | { days: When };
  status: 'tentative' | 'confirmed' | 'cancelled';
  notes: string[];
  sources: Source[];
  /** What documents say that give other days or hours and are not followed. */
  differing: Source[];
};

/** Events for one file or feed. */
export type Calendar = {
  language: AnswerLanguage;
  /** Names of the bodies whose meetings these are, without articles. */
  names: string[];
  /** IANA zone of their seat, where they have the same. */
  zone?: string;
  events: CalendarEvent[];
};

/** What can be missing of a session: the document that prepares it, and the one that says what was done. */
export type GapKind = 'agenda' | 'report';

/** One text of a document. `untitled`: its title was not found, and `title` is what it is called by; `begins`: how it begins. */
export type HeldText = { record: string; title: string; language: Language; untitled?: true; begins?: string };

/** One document that is held, in one language or several. */
export type HeldDocument = {
  symbol: string | null;
  kind: string;
  date?: When;
  /** Its texts, in the order of the records. */
  texts: HeldText[];
};

/** What one value of a contradiction rests on. */
export type Contradicting = { value: string; record: string; paragraph: string; quote: string; language: Language };

/** Records that differ where nobody has ruled. `words`: only their quotations tell how. */
export type Contradiction = {
  field: 'dates' | 'place' | 'status' | 'decision' | 'words';
  body?: BodyId;
  session?: SessionRef;
  act?: MandateAct;
  values: Contradicting[];
};

/** What is held of one body, the newest year first. Documents whose body is not known have none. */
export type CatalogueBody = {
  id?: BodyId;
  names: { [L in Language]?: string };
  /** `year` is missing for documents without any date. */
  years: { year?: string; documents: HeldDocument[] }[];
  /** Sessions that are known, and what of them is not held; `symbol` where a record cites it. */
  gaps: { session: SessionRef; missing: { kind: GapKind; symbol?: string }[] }[];
};

/** What the records hold and lack, for those who keep them. */
export type Catalogue = {
  documents: number;
  /** Texts by language, the most first. */
  languages: { language: Language; texts: number }[];
  bodies: CatalogueBody[];
  /** What waits for a person: a passage, or a whole record. */
  toReview: {
    record: string;
    title: string;
    language: Language;
    paragraph?: string;
    quote?: string;
    because?: string;
  }[];
  contradictions: Contradiction[];
};
