import { quoteOf } from '../../../knowledge/quote.ts';
import type { DecisionId, DocumentRecord, Language } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { askedOfAdoption, basisIn, footIn, isWithoutReport } from '../../basis-words.ts';
import { answered, type Handler, notInRecords, quoting, type Reply } from '../../compose.ts';
import { ownResolution } from '../../own-resolution.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { heldAs } from '../documents/named-document.ts';
import { symbolsIn } from '../passages/passage-tells.ts';
import { claimsOn } from './decision-claims.ts';

/**
 * How a resolution that a document prints was adopted: the words in square brackets under who adopted it, or the meeting below its text.
 *
 * @example 'On the report of which Committee was resolution 77/92 adopted?' //=> “[on the report of the First Committee (A/77/389, para. 7)]”
 */
export const resolutionAdopted: Handler = (asked, world, say) => {
  const wanted = askedOfAdoption(asked);
  const id = wanted && resolutionNamed(asked, world);
  if (!wanted || !id || isOfOther(asked, id, world)) return undefined;
  if (wanted === 'item') return itemOf(id, asked, world, say);
  const sittings = wanted === 'sitting';
  for (const record of textsOf(id, asked, world)) {
    const { language } = record.document;
    const found = record.paragraphs.flatMap((paragraph) => {
      const span = sittings ? footIn(paragraph.text, language) : basisIn(paragraph.text, language, wanted);
      return span ? [{ paragraph, ...span }] : [];
    });
    // The paragraphs of an annex have brackets, too: those of the resolution come first.
    const [first, ...more] = found;
    if (!first || (sittings && more.length > 0)) continue;
    const quote = quoteOf(world.knowledge, record, first.paragraph, first.start, first.end);
    const told = quoting(say, record, [{ key: first.paragraph.key, quote }]);
    // "On the report of which Committee?", of one that no committee had.
    if (wanted === 'basis' && isWithoutReport(quote, language))
      return notInRecords(asked, world, say, 'document', { ...told, lead: say.notSo }, { decision: id });
    const dates = sittings ? datesOf(id, world) : [];
    const symbols = sittings ? [] : symbolsIn(quote, record);
    return answered(asked, 'document', { ...told, dates, decisions: [id], symbols }, { decision: id });
  }
  return undefined;
};

/** The item of the agenda under which a resolution was adopted, as its head has it: its day, or what it says, is no answer. */
function itemOf(id: DecisionId, asked: Asked, world: World, say: Phrases): Reply {
  for (const record of textsOf(id, asked, world)) {
    const line = record.claims.find((claim) => 'masthead' in claim && claim.masthead === 'item');
    if (!line) continue;
    const told = quoting(say, record, [{ key: line.paragraph, quote: line.quote }]);
    return answered(asked, 'document', { ...told, decisions: [id] }, { decision: id });
  }
  return notInRecords(asked, world, say, 'document', { lead: say.notInRecords }, { decision: id });
}

/** The one resolution that a question names by its number, also where the name of a body stands between, or by its symbol. */
function resolutionNamed(asked: Asked, world: World): DecisionId | undefined {
  const { decisions, symbols, cues } = asked;
  if (decisions.length + symbols.length !== 1) return undefined;
  const [decision] = decisions;
  if (decision) return decision.word === 'decision' ? undefined : `resolution ${decision.number}`;
  const typed = symbols[0]?.pieces.join('/') ?? '';
  if (/^\d+\/\d+$/.test(typed) && cues.has('resolution')) return `resolution ${typed}`;
  const record = heldAs(asked, world);
  return record && ownResolution(record);
}

/** Languages in the order in which most read them. */
const READ: Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** The texts of a resolution, that in the language of the question first; none where two bodies have one of this number. */
function textsOf(id: DecisionId, { language }: Asked, { knowledge }: World): DocumentRecord[] {
  const texts = knowledge.records.filter((record) => ownResolution(record) === id);
  if (new Set(texts.map(({ document }) => document.symbol)).size > 1) return [];
  const rank = ({ document }: DocumentRecord) =>
    document.language === language ? -1 : READ.indexOf(document.language);
  return texts.sort((a, b) => rank(a) - rank(b));
}

/** Whether a question names another body than the one that is known to have adopted it. */
function isOfOther({ bodyIds }: Asked, id: DecisionId, world: World): boolean {
  const takers = claimsOn(world, id).map(({ value }) => value.by);
  return bodyIds.some((body) => !takers.includes(body));
}

const datesOf = (id: DecisionId, world: World): string[] => {
  const dates = new Set(claimsOn(world, id).flatMap(({ value }) => value.date ?? []));
  return dates.size === 1 ? [...dates] : [];
};
