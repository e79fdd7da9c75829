import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import type { Span } from '../../../records/text.ts';
import { knows } from '../../../search/knows.ts';
import { questionTerms } from '../../../search/question-terms.ts';
import type { Asked } from '../../asked.ts';
import { HELD, isProse } from '../../prose.ts';
import { passageId, passagesFor, type World } from '../../world.ts';
import { tellsOfFurther } from '../days/further-ones.ts';
import { shortenedIn } from '../letters/letters.ts';
import type { MayHold } from '../may-hold.ts';
import { saysMaker } from '../persons/makers.ts';
import type { Scope } from '../scope.ts';
import { entriesAfter } from './lists.ts';

/** A sentence that may answer, with the paragraph before it, which may name what it is about. */
export type Candidate = Span & {
  record: DocumentRecord;
  paragraph: Paragraph;
  before: string;
  /** The entries of the list that it announces. */
  entries: Paragraph[];
};

const MOST_PASSAGES = 160;
/** The same by letters and numbers alone: "最不发达国家专家组(LEG)第28次会议" has little else that an English text has, too. */
const MOST_BY_LETTERS = 40;
const lettersWithNumbers = (typed: string): string =>
  /\p{Lo}|\p{Script=Cyrillic}/u.test(typed) && /[A-Z]{2,7}/u.test(typed)
    ? (typed.match(/[A-Z]{2,7}|\d+/gu) ?? []).join(' ')
    : '';
/** The letters that stand in some language for the names which a question gives in full, with the numbers beside them: "LEG 35". */
const lettersOfNames = ({ typed, language, ordinals }: Asked, { passages }: World): string => {
  const letters = shortenedIn(typed, language).flatMap((one) => [...one.letters.values()].flat());
  const held = [...new Set(letters)].filter((one) => knows(passages, one));
  return held.length === 0 ? '' : [...held, ...ordinals.map(({ value }) => value)].join(' ');
};
/** "الجلسة 9": documents write the number of a meeting in words, and little else of a question about a meeting stands beside it. */
const ordinalsInWords = ({ ordinals, tokens, language }: Asked): string =>
  ordinals
    .filter(({ from }) => /\d/u.test(tokens[from]?.word ?? ''))
    .flatMap(({ value }) => languageOf(language).ordinals[value - 1]?.slice(0, MOST_FORMS) ?? [])
    .join(' ');
const MOST_FORMS = 4;
/** What holds less of a question, no headings make up for. */
const FEWEST_HELD = 0.2;
/** What goes on for longer is a table or a list without full stops. */
const LONGEST_SENTENCE = 2_000;

/** "Report of … on the first part of its first session, held in Marrakech from 15 to 18 November 2016". */
const isDatedTitle = ({ document: { title, language } }: DocumentRecord, { text, part }: Paragraph): boolean =>
  part === 'head' &&
  title.length >= SHORTEST_TITLE &&
  text.replace(/\s+/gu, ' ').includes(title.replace(/\s+/gu, ' ')) &&
  findDates(text, languageOf(language)).length > 0;

const SHORTEST_TITLE = 40;

/** The sentences of the passages that hold most of a question, or of the documents that it names by their symbols, where they may hold enough. */
export function candidates(
  asked: Asked,
  world: World,
  { records: scope, paragraphs: within }: Scope,
  mayHold: MayHold,
): Candidate[] {
  const ids = new Set(scope.map(({ id }) => id));
  const holding = (text: string, most: number) =>
    passagesFor(world, questionTerms(text, asked.language, world.terms), most).flatMap(({ id, coverage }) =>
      coverage >= FEWEST_HELD ? [String(id)] : [],
    );
  const found =
    scope.length > 0
      ? scope.flatMap(({ id, paragraphs }) => paragraphs.map(({ key }) => passageId(id, key)))
      : [
          ...holding(asked.typed, MOST_PASSAGES),
          ...holding(lettersWithNumbers(asked.typed), MOST_BY_LETTERS),
          ...holding(lettersOfNames(asked, world), MOST_BY_LETTERS),
          ...holding(ordinalsInWords(asked), MOST_BY_LETTERS),
        ];
  return withHeldBelow(found, world).flatMap((id) => {
    const held = world.paragraphs.get(id);
    if (!held || (scope.length > 0 && !ids.has(held.record.id))) return [];
    if (within && !within.has(held.paragraph)) return [];
    const { record, paragraph } = held;
    // "6. Audit report on the finances of the Authority, prepared by …" (ISBA/21/FC/L.1): an item that says who made its paper.
    const tells = isProse(paragraph) || isDatedTitle(record, paragraph) || saysMaker(paragraph.text, asked.typed);
    if (!tells && (scope.length === 0 || paragraph.heading)) return [];
    const at = record.paragraphs.indexOf(paragraph);
    const above = record.paragraphs[at - 1]?.text ?? '';
    const isOpen = /[:：]$/u.test(paragraph.text.trimEnd());
    if (!isOpen && !mayHold(record, paragraph, above)) return [];
    return findSentences(paragraph.text).flatMap(({ start, end }, i, all) => {
      if (end - start > LONGEST_SENTENCE) return [];
      const last = all[i - 1];
      const before = last ? paragraph.text.slice(last.start, last.end) : above;
      const entries = isOpen && i === all.length - 1 ? entriesAfter(record, at) : [];
      return [{ start, end, record, paragraph, before, entries }];
    });
  });
}

/** The passages, and with a line that only names a sitting, or the first of a row of meetings, the one below, which tells when it is held. */
function withHeldBelow(ids: readonly string[], { paragraphs }: World): string[] {
  const below = ids.flatMap((id) => {
    const { record, paragraph } = paragraphs.get(id) ?? {};
    const next = paragraph && record?.paragraphs[record.paragraphs.indexOf(paragraph) + 1];
    const isBelow =
      next &&
      ((paragraph.part === 'head' && HELD.test(next.text)) || tellsOfFurther(next.text, record.document.language));
    return isBelow ? [passageId(record.id, next.key)] : [];
  });
  return [...new Set([...ids, ...below])];
}
