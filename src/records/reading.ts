import type { Body, BodyId, Claim, ClaimContent, Paragraph, Place, SessionRef, When } from '../model.ts';
import type { Mention } from './bodies.ts';
import type { FoundDate } from './dates.ts';
import type { FoundDecision } from './decision-numbers.ts';
import type { LanguageData } from './languages/language.ts';
import { quoteOf } from './quote.ts';
import type { SplitName } from './split-names.ts';
import type { FoundSymbol } from './symbol.ts';
import type { Span } from './text.ts';

/** A paragraph with what the scanners found in it; all places are in its normalised text. */
export type Passage = {
  paragraph: Paragraph;
  /** `paragraph.text` in plain letters, place by place. */
  plain: string;
  /** The text as printed, and where each character of `plain` stands in it, where signs were left out for reading. */
  printed?: { text: string; offsets: number[] };
  sentences: Span[];
  mentions: Mention[];
  dates: FoundDate[];
  places: (Span & { id: string })[];
  symbols: FoundSymbol[];
  decisions: FoundDecision[];
  /** Words are left out before this paragraph. */
  gap?: true;
  /** Where markup in the file cuts the text, see `Normalised`. */
  breaks: Set<number>;
};

/** A document being read: what every reader of claims needs. */
export type Reading = {
  language: LanguageData;
  passages: Passage[];
  /** The bodies that this document can speak of, and the cities. */
  bodies: Body[];
  places: Place[];
  /** All bodies, for what belongs to one by its number or symbol. */
  known: readonly Body[];
  /** The working group that "the Working Group" stands for, when there is only one candidate. */
  subject?: BodyId;
  /** The body to whose series the document's own symbol belongs. */
  owner?: BodyId;
  /** The session of that body, where two lines of the head name it. */
  split?: SplitName;
  /** From the masthead. */
  kind?: string;
  issued?: When;
  session?: SessionRef;
  /** The days of that session. */
  period?: When;
  doubts: string[];
};

/** Where a quotation stands, and the place that it must hold if markup cuts it short. */
export type Quoted = Span & { around?: number };

/** All of a paragraph. */
export const whole = ({ paragraph }: Passage): Span => ({ start: 0, end: paragraph.text.length });

/** A claim with its quotation taken from the passage; a deduction when `because` is given. */
export function claimAt(
  passage: Passage,
  content: ClaimContent,
  { start, end, around }: Quoted,
  because?: string,
): Claim {
  const text = passage.printed?.text ?? passage.paragraph.text;
  const at = (place: number) => passage.printed?.offsets[place] ?? place;
  const quote = quoteOf({ text, breaks: passage.breaks }, at(start), at(end), around === undefined ? -1 : at(around));
  const claim: Claim = { ...content, paragraph: passage.paragraph.key, quote };
  return because ? { ...claim, read: 'deduction', because } : claim;
}

/** True when the span lies inside the other. */
export function inside(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

/** The body that a finite verb follows ("la Conférence a décidé"): the subject; the last one before `at`. */
export function subjectBefore(reading: Reading, passage: Passage, sentence: Span, at: number): Mention | undefined {
  return passage.mentions.findLast(
    (mention) =>
      inside(mention, sentence) &&
      mention.end <= at &&
      reading.language.finiteVerb.test(passage.plain.slice(mention.end, mention.end + 40)),
  );
}

/** The body whose name begins right after `at`, but for an article or "of the". */
export function mentionAfter(passage: Passage, at: number, { links }: LanguageData): Mention | undefined {
  const link = new RegExp(`^ ?,? ?(?:${links.of}|${links.by})?(?:${links.articles})?$`);
  return passage.mentions.find((mention) => mention.start >= at && link.test(passage.plain.slice(at, mention.start)));
}
