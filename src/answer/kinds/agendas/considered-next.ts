import { ownSessions } from '../../../knowledge/own-sessions.ts';
import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { type ItemSection, isUnderItem, itemSections } from '../../evidence/items/item-sections.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { headingsAbove } from '../../evidence/texts/sections.ts';
import { type SoughtWord, soughtIn } from '../../evidence/words/sought.ts';
import { BODIES } from '../../evidence/words/sure.ts';
import type { World } from '../../world.ts';
import { asksNext, comesUp, isOfMatter, saysThis } from './next-asked.ts';
import { sessionIn } from './session-in.ts';

/** A sentence that says to which session a matter goes, and that session. */
type Next = { paragraph: Paragraph; start: number; end: number; said: string; session: number };

/** So many sentences of one section are quoted. */
const MOST = 2;

/**
 * When, or at which session, a matter comes up again: what the report of a session says of it under the heading of that matter, or in a
 * sentence that names it. Where it puts parts of the matter off to several sessions, none is told.
 *
 * @example 'SBSTA 44: when will market mechanisms be considered next?' //=> “The SBSTA agreed to conduct its next consideration of these issues at SBSTA 50 (June 2019).”
 */
export const consideredNext: Handler = (asked, world, say) => {
  if (!asksNext(asked) || asked.decisions.length + asked.times.length > 0 || asked.items.length > 1) return undefined;
  const [record, ...others] = scopeOf(asked, world).records;
  if (!record || others.length > 0) return undefined;
  const sections = itemSections(record);
  const [item] = asked.items;
  const words = matterIn(asked, world, record);
  if (!item && words.length === 0) return undefined;
  const nextOf = (some: readonly ItemSection[]) =>
    some.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => nextIn(one, record)));
  const isNamed = ({ said }: Next) => !item && hasAll(words, said, record);
  const about = item ? sections.filter((one) => isUnderItem(one, item.number)) : sectionsOf(words, sections, record);
  const found =
    about.length === 1
      ? nextOf(about).filter((next) => isNamed(next) || saysThis(next.said, record.document.language))
      : nextOf(sections).filter(isNamed);
  const [first] = found;
  if (!first)
    return about.length > 0 ? notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }) : undefined;
  if (found.length > MOST || found.some(({ session }) => session !== first.session))
    return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const parts = found.map(({ paragraph, start, end }) => ({
    key: paragraph.key,
    quote: quoteOf(world.knowledge, record, paragraph, start, end),
  }));
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: first.paragraph.key },
  });
};

/** What a question says of the matter, without the body whose report is meant. */
function matterIn(asked: Asked, world: World, record: DocumentRecord): SoughtWord[] {
  const own = new Set(ownSessions(record).flatMap(({ body }) => [body].flat()));
  const spans = asked.bodies.filter(({ body }) => own.has(body));
  const ofSession = new Set(spans.flatMap(({ from, to }) => asked.tokens.slice(from, to).map(({ word }) => word)));
  // "The Council", of no name: the one whose report it is.
  const names = plain(
    world.knowledge.bodies.flatMap((body) => (own.has(body.id) ? JSON.stringify(body.names) : [])).join(),
  );
  const isOwn = (word: string) => ofSession.has(word) || (BODIES.test(word) && names.includes(word));
  return soughtIn(asked, world).words.filter(({ word, isLight }) => !isLight && !isOwn(word) && isOfMatter(word));
}

const hasAll = (words: readonly SoughtWord[], text: string, { document: { language } }: DocumentRecord): boolean => {
  const terms = termsIn(text, language);
  return words.length > 0 && words.every((word) => holds(word, terms, language));
};

/** The sections under a heading that has all words of a matter; under one of a wider matter, where it is the only one. */
function sectionsOf(
  words: readonly SoughtWord[],
  sections: readonly ItemSection[],
  record: DocumentRecord,
): ItemSection[] {
  const titled = sections.filter(({ title }) => hasAll(words, title, record));
  if (titled.length > 0) return titled;
  return sections.filter(({ paragraphs: [first] }) =>
    headingsAbove(record, first?.key ?? '').some((heading) => hasAll(words, heading, record)),
  );
}

/** The sentences of a paragraph that put a matter off to another session. */
function nextIn(paragraph: Paragraph, record: DocumentRecord): Next[] {
  const language = languageOf(record.document.language);
  const own = ownSessions(record).flatMap(({ number }) => number ?? []);
  return findSentences(paragraph.text).flatMap(({ start, end }) => {
    const said = paragraph.text.slice(start, end);
    const rest = comesUp(said, language.code);
    const session = rest === undefined ? undefined : sessionIn(rest, language)?.number;
    return session === undefined || own.includes(session) ? [] : [{ paragraph, start, end, said, session }];
  });
}
