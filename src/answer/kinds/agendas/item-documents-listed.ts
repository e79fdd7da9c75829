import { quoteOf } from '../../../knowledge/quote.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, passageSource } from '../../compose.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { type EntryDocuments, entryDocuments } from '../../evidence/items/entry-documents.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import { spokenWith } from '../../reading/question.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { chooseAgenda } from './agenda-choice.ts';

/** What else may be asked of an item. */
const OTHERWISE: Cue[] = ['decision', 'resolution', 'decide', 'outcome', 'when', 'who', 'why', 'howmany', 'negation'];

/** Cues whose words ask, or tell which item of which session is meant. */
const ASKING: Cue[] = ['documents', 'symbol', 'item', 'agenda', 'session', 'meet', 'link', 'list', 'whatis'];

/**
 * The documents of an item, where no agenda is held that gives them: the entry of an index of the documents of that session, or what stands
 * under "Documentation" in the annotations of the item.
 *
 * @example '产权组织成员国大会第六十五届系列会议议程第12项的文件' //=> MM/A/58/1
 */
export const itemDocumentsListed: Handler = (asked, world, say) => {
  const { cues, items, ordinals, symbols, decisions, followUp } = asked;
  const [item, ...others] = items;
  const [ordinal, ...more] = ordinals;
  if (!(cues.has('documents') || cues.has('symbol')) || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  if (!item || !ordinal || others.length + more.length + symbols.length + decisions.length > 0 || followUp)
    return undefined;
  if (isToldByAgenda(asked, world, item.number)) return undefined;
  const ids = namedBodies(asked.bodies);
  const found = world.knowledge.records.flatMap((record) => {
    const { session, language } = record.document;
    const bodies = [session?.body ?? []].flat();
    if (session?.number !== ordinal.value || (ids.length > 0 && !bodies.some((body) => ids.includes(body)))) return [];
    const entry = entryDocuments(record, item.number);
    const names = world.knowledge.bodies.flatMap((body) => (bodies.includes(body.id) ? body.names : []));
    const text = [entry ? textOf(entry) : '', ...names.flatMap((name) => name[language] ?? [])].join(' ');
    return entry && agreesWith(text, asked, world, language) ? [{ record, entry, bodies }] : [];
  });
  const [first] = found;
  // A group that is named by common words is one of several.
  if (!first || new Set(found.flatMap(({ bodies }) => bodies)).size > 1) return undefined;
  const { record, entry } = found.find((one) => one.record.document.language === asked.language) ?? first;
  const quote = quoteOf(world.knowledge, record, entry.paragraph, entry.start, entry.end);
  const documents = [...new Set(entry.symbols)];
  return answered(
    asked,
    'agenda',
    {
      lead: say.documentsOf(item.number, say.list(documents), documents.length),
      lines: [say.quoted(quote)],
      symbols: documents,
      sources: [passageSource(record, entry.paragraph.key, quote)],
    },
    { symbols: documents, ...(record.document.session && { session: record.document.session }) },
  );
};

const textOf = ({ paragraph, start, end }: EntryDocuments): string => paragraph.text.slice(start, end);

function isToldByAgenda(asked: Asked, world: World, number: string): boolean {
  const choice = chooseAgenda(asked, world);
  return 'agenda' in choice && choice.agenda.items.some((one) => one.number === number && one.documents.length > 0);
}

/** Whether the entry and the names of the body hold all that the question says of the item and of whose it is. */
function agreesWith(text: string, asked: Asked, world: World, language: Parameters<typeof languageOf>[0]): boolean {
  const own = asked.leftover.filter((word) => !spokenWith(asked, ASKING).includes(word));
  if (asked.language === 'zh') return own.length === 0 || agree(own, text, asked, world, language).share === 1;
  const nouns = plain(asked.typed).match(new RegExp(languageOf(asked.language).sessionNouns.source, 'gu')) ?? [];
  const asking = new Set([...spokenWith(asked, ASKING), ...nouns.flatMap((noun) => noun.split(' '))]);
  const terms = termsIn(text, language);
  return soughtIn(asked, world).words.every(
    (word) => word.ofBody || asking.has(word.word) || ITEM_WORDS.test(word.word) || holds(word, terms, language),
  );
}

/** Words for an item and its documents, as questions in other languages than English have them. */
const ITEM_WORDS =
  /^(?:temas?|puntos?|points?|пункт\p{L}*|(?:ال)?بند|documenta\p{L}+|documents?|documentos?|документ\p{L}*|(?:ال)?وثا[يئ]ق|agenda|programa|повестк\p{L}*|дня|orden|ordre|jour|dia|correspond\p{L}*)$/u;
