import { quoteOf } from '../../../knowledge/quote.ts';
import type { DecisionId, DocumentRecord, Paragraph } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import { content, stem } from '../../../search/analysis.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { decisionPrinting } from '../../deeds/decision-printing.ts';
import { termsIn } from '../../evidence/fit.ts';
import type { Cue } from '../../lexicon.ts';
import { ownResolution } from '../../own-resolution.ts';
import { typedAt } from '../../reading/as-typed.ts';
import { asTyped } from '../../reading/question.ts';
import { isBesideRenaming, type Renaming, type RenamingAsked, renamingAsked, renamingIn } from '../../renamings.ts';
import type { World } from '../../world.ts';
import { heldAs } from '../documents/named-document.ts';

/** Questions of something else than of names. */
const OTHERWISE: Cue[] = ['why', 'where', 'howmany', 'who', 'hour'];

type Found = Renaming & { record: DocumentRecord; paragraph: Paragraph; start: number; end: number };

/**
 * What a thing is called since a decision gave it another name, what it was called before, or which decision that was: the sentence that decides
 * it. The thing is named whole, and the body that the question names beside it stands in the decision.
 *
 * @example 'What is the ESCWA Technical Committee called now?' //=> “Decides to redesignate the Technical Committee as the Executive Committee;”
 */
export const renamed: Handler = (asked, world, say) => {
  const { typed, language, cues, times, items, ordinals } = asked;
  const wanted = renamingAsked(typed, language);
  // "What is it called now?": that of today.
  const isOfTime = times.length > (cues.has('today') ? 1 : 0);
  const isElse = isOfTime || items.length + ordinals.length > 0 || OTHERWISE.some((cue) => cues.has(cue));
  if (!wanted || isElse) return undefined;
  const found = recordsMeant(asked, world)
    .flatMap(renamingsIn)
    .filter((one) => isMeant(one, wanted, asked, world));
  const [best, ...others] = found;
  if (!best || others.some(({ old, now }) => old !== best.old || now !== best.now)) return undefined;
  const id = decisionPrinting(best.record, best.paragraph);
  if (wanted === 'decision' && !id) return undefined;
  const quote = quoteOf(world.knowledge, best.record, best.paragraph, best.start, best.end);
  const told = quoting(say, best.record, [{ key: best.paragraph.key, quote }]);
  const focus = id ? { decision: id } : { within: { record: best.record.id, paragraph: best.paragraph.key } };
  const decisions: DecisionId[] = wanted === 'decision' && id ? [id] : [];
  const lead = wanted === 'decision' && id ? say.decisionFound(say.list([say.theDecision(id)])) : told.lead;
  return answered(asked, decisions.length > 0 ? 'decision' : 'passage', { ...told, lead, decisions }, focus);
};

/** The documents in the language of the question: that which it names by its symbol or number, or all. */
function recordsMeant(asked: Asked, world: World): DocumentRecord[] {
  const { symbols, decisions, language } = asked;
  const own = world.knowledge.records.filter(({ document }) => document.language === language);
  if (symbols.length > 0) return own.filter((record) => record === heldAs(asked, world));
  return own.filter((record) => decisions.every(({ number }) => ownResolution(record)?.endsWith(` ${number}`)));
}

const renamingsIn = (record: DocumentRecord): Found[] =>
  record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap(({ start, end }) => {
      const found = renamingIn(paragraph.text.slice(start, end), record.document.language);
      return found ? [{ ...found, record, paragraph, start, end }] : [];
    }),
  );

/** Whether a question names whole what was given another name, and nothing that the decision does not. */
function isMeant(one: Found, wanted: RenamingAsked, asked: Asked, world: World): boolean {
  const { language, typed, leftover, bodies, symbols, decisions } = asked;
  const said = termsIn(typed, language).terms;
  const [old, now] = [one.old, one.now].map((name) => content(name, language).map((word) => stem(word, language)));
  const isSaid = (name: readonly string[] = []) => name.length > 0 && name.every((term) => said.has(term));
  if (!isSaid(wanted === 'before' ? now : old)) return false;
  const names = termsIn(`${one.old} ${one.now}`, language).terms;
  const isOfNames = (words: string) =>
    content(words, language).every((word) => names.has(word) || names.has(stem(word, language)));
  const others = bodies.filter((body) => !body.weak && !isOfNames(typedAt(asked, [body]).join(' ')));
  if (!others.every(({ body }) => isNamedIn(one.record, body, world))) return false;
  // "The Technical Committee" alone is that of many a body.
  const isTold = others.length + symbols.length + decisions.length > 0 || (isSaid(old) && isSaid(now));
  return isTold && leftover.every((word) => isBesideRenaming(word, language) || isOfNames(asTyped(asked, [word])));
}

/** Whether some text of a document names a body. */
function isNamedIn({ document, id }: DocumentRecord, body: string, { knowledge, whole = knowledge }: World): boolean {
  const { names = [], also = {} } = knowledge.bodies.find((one) => one.id === body) ?? {};
  const texts = whole.records.filter(
    (other) => other.id === id || (document.symbol !== undefined && other.document.symbol === document.symbol),
  );
  return texts.some(({ paragraphs, document: { language } }) => {
    const all = [...names.flatMap((name) => name[language] ?? []), ...(also[language] ?? [])].map(plain);
    return paragraphs.some(({ text }) => all.some((name) => name !== '' && plain(text).includes(name)));
  });
}
