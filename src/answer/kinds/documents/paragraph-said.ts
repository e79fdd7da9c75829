import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { findDecisions } from '../../../records/decision-numbers.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { opensList, plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { isNaming } from '../../evidence/items/item-said.ts';
import { printedWhole, type Scope, scopeOf } from '../../evidence/scope.ts';
import { paragraphNumbered } from '../../evidence/texts/numbered-paragraphs.ts';
import type { Cue } from '../../lexicon.ts';
import { asksParagraphAlone, isParagraphWord, letterAsked, paragraphAsked } from '../../paragraph-numbers.ts';
import { asksSitting } from '../../sittings/asks-sitting.ts';
import { agree, isName, topicWords } from '../../topic.ts';
import { textsBeside, type World } from '../../world.ts';
import { chooseRecords } from './document-choice.ts';

/** What is asked of a paragraph in particular has answers of its own. */
const OTHERWISE: Cue[] = ['when', 'hour', 'deadline', 'howmany', 'symbol', 'cite'];

/** Words for a document that tells of a session: "what does the report say". */
const REPORTS: Cue[] = ['report', 'outcome', 'note'];

/** A paragraph that announces a list is told with so many of its entries. */
const MOST_ENTRIES = 12;

/** "What does paragraph 159 of the report of SBI 50 say?": that paragraph of the document that is named, quoted. */
export const paragraphSaid: Handler = (asked, world, say) => {
  const number = paragraphAsked(asked);
  // "Quelles décisions le paragraphe 1 cite-t-il ?": those that are quoted with it.
  const isCited = asked.cues.has('decision') || asked.cues.has('resolution');
  if (number === undefined || OTHERWISE.some((cue) => asked.cues.has(cue) && !(cue === 'cite' && isCited)))
    return undefined;
  // "What does paragraph 1 of the document say?" asks for no other document.
  if (asked.cues.has('documents') && !asked.cues.has('say') && !isNaming(asked)) return undefined;
  const own = scopeOf(asked, world);
  const named = own.paragraphs ? printedWhole(asked, world) : own;
  const found = (named.records.length > 0 ? named.records : reportsMeant(asked, world)).flatMap(
    (record) =>
      told(record, number, named) ??
      textsBeside(record, world)
        .flatMap((text) => told(text, number) ?? [])
        .slice(0, 1),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) {
    // Of no document that is known, it is none that only speaks of a paragraph with that number.
    return asksParagraphAlone(asked)
      ? notInRecords(asked, world, say, 'passage', { lead: say.notInRecords })
      : undefined;
  }
  const { record, paragraphs } = only;
  if (!isAsked(asked, world, record, paragraphs)) return undefined;
  if (announcesOnly(asked, paragraphs)) return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const parts = paragraphs.map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  return answered(
    asked,
    'passage',
    {
      ...quoting(say, record, parts, named.paragraphs ? undefined : number),
      dates: onlyDate(parts.map(({ quote }) => quote).join('\n'), record),
      decisions: parts.flatMap(({ quote }) =>
        findDecisions(plain(quote), languageOf(record.document.language)).map(({ id }) => id),
      ),
    },
    { within: { record: record.id, paragraph: number } },
  );
};

/**
 * "Which recommendations are in paragraph 19?", of "The participants recommended the following:" with nothing under it: an excerpt
 * left out what is asked for. Asked what the paragraph says, it says that.
 */
const announcesOnly = ({ cues }: Asked, [own, ...entries]: readonly Paragraph[]): boolean =>
  entries.length === 0 && own !== undefined && opensList(own.text) && !cues.has('say');

/** "18 November 2024", below a decision: the day on which it was adopted is no paragraph 18. */
const isDayAlone = (text: string, { document }: DocumentRecord): boolean =>
  findDates(text, languageOf(document.language))[0]?.start === 0;

/** A record with the paragraph of a number: that of the document, or that of the one decision that is named. */
function told(record: DocumentRecord, number: string, named?: Scope) {
  const run = named?.paragraphs && firstRun(record, named.paragraphs);
  const isNumber = new RegExp(`^${number}[.)]?\\s`, 'u');
  const place = run
    ? record.paragraphs.findIndex(
        (paragraph) => run.has(paragraph) && isNumber.test(paragraph.text) && !isDayAlone(paragraph.text, record),
      )
    : paragraphNumbered(record, number);
  return place === undefined || place < 0 ? undefined : { record, paragraphs: withEntries(record, place) };
}

/** The paragraphs of a decision up to where they are numbered from 1 again: what follows is annexed to it, or another decision. */
function firstRun({ paragraphs }: DocumentRecord, within: ReadonlySet<Paragraph>): ReadonlySet<Paragraph> {
  const own = paragraphs.filter((paragraph) => within.has(paragraph));
  const firsts = own.flatMap(({ text }, at) => (/^1[.)]?\s/u.test(text) ? [at] : []));
  return new Set(own.slice(0, firsts[1]));
}

/** So much of what is said beside its number must stand in a paragraph. */
const MOST_OF_TOPIC = 0.5;

/** Whether a paragraph is asked for, and what is said of it stands there: a Russian пункт is one of an agenda as well. */
function isAsked(asked: Asked, world: World, { document }: DocumentRecord, paragraphs: readonly Paragraph[]): boolean {
  if (asked.language === 'ru' && asksSitting(asked)) return false;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const letter = letterAsked(asked);
  if (letter && !new RegExp(`(?:^|\\s)\\(?${letter}\\)`, 'u').test(plain(text))) return false;
  // "The Secretariat note": what the document is, its paragraph need not say.
  const isOfKind = (word: string) => agree([word], document.kind, asked, world, 'en').share === 1;
  const words = topicWords(asked).filter((word) => !isParagraphWord(word) && !isOfKind(word));
  const shareOf = (some: string[]) =>
    some.length === 0 ? 1 : agree(some, text, asked, world, document.language).share;
  // Only a text in the language of the question must have all of its names as they are typed.
  const names =
    asked.language === document.language ? [...words.filter((word) => isName(word, asked)), ...bodyWords(asked)] : [];
  return shareOf(words) >= MOST_OF_TOPIC && shareOf(names) === 1;
}

/** The words of the bodies that a question names beside a document, where its symbol names that. */
const bodyWords = ({ bodies, tokens, symbols }: Asked): string[] =>
  bodies
    .filter(({ weak }) => !weak && symbols.length > 0)
    .flatMap(({ from, to }) => tokens.slice(from, to).flatMap(({ word, capital }) => (capital ? [word] : [])));

/** "The 2013 report": the document, and no agenda, of the session that is described; the seeds call a report a note. */
const reportsMeant = (asked: Asked, world: World): DocumentRecord[] =>
  REPORTS.some((cue) => asked.cues.has(cue)) && asked.times.length + asked.ordinals.length > 0
    ? chooseRecords(asked, world).filter(({ document }) => !document.kind.includes('agenda'))
    : [];

/** The date that a paragraph gives, where it is the only one. */
function onlyDate(text: string, { document }: DocumentRecord): When[] {
  const [only, ...others] = new Set(findDates(text, languageOf(document.language)).map(({ when }) => when));
  return only !== undefined && others.length === 0 ? [only] : [];
}

/** A paragraph, and the entries under it where it announces some. */
function withEntries({ paragraphs }: DocumentRecord, at: number): Paragraph[] {
  const [own, ...rest] = paragraphs.slice(at);
  if (!own) return [];
  if (!opensList(own.text)) return [own];
  const end = rest.findIndex(({ key, heading }) => heading || /^\d+$/.test(key));
  return [own, ...rest.slice(0, Math.min(end < 0 ? rest.length : end, MOST_ENTRIES))];
}
