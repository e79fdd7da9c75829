import { quoteOf } from '../../../knowledge/quote.ts';
import type { AnswerLanguage, DocumentRecord } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import { isHan } from '../../../search/han.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { sessionsSaid } from '../../evidence/days/sessions-said.ts';
import { itemsNamed } from '../../evidence/items/item-lines.ts';
import { scopeOf } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import { cuesBeyond } from '../../sittings/asks-dated-matter.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/** "Under which item", in plain letters. */
const UNDER: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:under|for|on) (?:which|what) (?:provisional )?(?:agenda )?(?:sub-?)?item\b/,
  fr: /\b(?:a|sous|au titre de|dans le cadre de|pour) quel (?:point|sous-point)\b/,
  es: /\b(?:en relacion con|bajo|en|dentro de|para) (?:que|cual) (?:sub)?(?:tema|punto)\b/,
  ru: /(?:по|в рамках|к) како(?:му|го) (?:под)?пункт/u,
  ar: /(?:في اطار|تحت|ضمن|بموجب|في) (?:اي|ايه) بند/u,
  zh: /(?:哪[一个]*|什么)(?:临时)?(?:议程)?(?:分)?(?:项目|议题)(?:下|内|中)/,
};

/** What a question may say beside the words of the matter. */
const BESIDE: readonly Cue[] = [
  'item',
  'items',
  'agenda',
  'ignore',
  'session',
  'taken',
  'about',
  'source',
  'say',
  'meet',
  'past',
  'report',
];

/** Fewer words than these name no matter. */
const FEWEST = 2;

/**
 * Under which item something is considered, where no agenda is held: the one sentence of the document, or of the documents of the session,
 * that names one item and has all words of the question.
 *
 * @example 'Under which item is the overall assessment considered (E/CN.18/2015/1)?' //=> … to be considered under agenda item 3 (b) …
 */
export const itemOfMatter: Handler = (asked, world, say) => {
  const { items, times, decisions, typed, language } = asked;
  if (!UNDER[language].test(plain(typed)) || items.length + times.length + decisions.length > 0) return undefined;
  const records = recordsMeant(asked, world);
  if (
    world.knowledge.agendas.some(({ record }) =>
      records.some(({ document }) => document.symbol === record.document.symbol),
    )
  )
    return undefined;
  const own = records.filter(({ document }) => document.language === language);
  const said = (own.length > 0 ? own : records).flatMap((record) => sentencesOf(record, asked, world));
  const [first] = said;
  // What a document of another session says is no answer.
  if (!first)
    return ofOtherSessions(asked, world).some((record) => sentencesOf(record, asked, world).length > 0)
      ? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords })
      : undefined;
  if (said.some(({ number }) => number !== first.number)) return undefined;
  const { record, paragraph, sentence } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, sentence.start, sentence.end);
  return answered(
    asked,
    'agenda',
    quoting(say, record, [{ key: paragraph.key, quote }]),
    focusOf(record, paragraph.key),
  );
};

/** The documents that a question names, or those of the session of a body that it names, where no other is known of them. */
function recordsMeant(asked: Asked, world: World): readonly DocumentRecord[] {
  const { symbols, source, bodyIds, ordinals } = asked;
  if (symbols.length > 0 || source) return scopeOf(asked, world).records;
  const [ordinal, ...others] = ordinals;
  return ordinal === undefined || others.length > 0
    ? []
    : ofBodies(bodyIds, world).filter((record) => sessionOf(record) === ordinal.value);
}

/** The documents of the bodies that a question names, for another session than the one that it names with them. */
const ofOtherSessions = ({ bodyIds, ordinals, symbols }: Asked, world: World): DocumentRecord[] =>
  symbols.length > 0 || ordinals.length === 0
    ? []
    : ofBodies(bodyIds, world).filter((record) => {
        const own = sessionOf(record);
        return own !== undefined && ordinals.every(({ value }) => value !== own);
      });

const ofBodies = (bodies: readonly string[], { knowledge }: World): DocumentRecord[] =>
  knowledge.records.filter(({ document }) =>
    bodies.includes(bodyOfSymbol(knowledge.bodies, document.symbol)?.id ?? ''),
  );

/** The session for which a document was issued, or else the first of which it speaks: not the second meeting of that. */
function sessionOf({ document: { session, language }, paragraphs }: DocumentRecord): number | undefined {
  if (session?.number !== undefined) return session.number;
  for (const { text } of paragraphs) {
    const [first] = sessionsSaid(text, language);
    if (first) return first.numbers.length === 1 ? first.numbers[0] : undefined;
  }
  return undefined;
}

/** The sentences that name one item, and have all words of the matter. */
const sentencesOf = (record: DocumentRecord, asked: Asked, world: World) =>
  record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap((sentence) => {
      const text = paragraph.text.slice(sentence.start, sentence.end);
      const [number, ...others] = new Set(itemsNamed(text, record.document.language));
      if (number === undefined || others.length > 0 || !hasMatter(text, record, asked, world)) return [];
      return [{ record, paragraph, sentence, number }];
    }),
  );

function hasMatter(text: string, { document }: DocumentRecord, asked: Asked, world: World): boolean {
  const isWhere = asked.language === 'zh';
  const beyond = [...cuesBeyond(asked, text)].filter((cue) => !BESIDE.includes(cue) && !(isWhere && cue === 'where'));
  // Single signs are pieces of words: 长 of 秘书长. What was typed in Chinese stands in the text as it is.
  const words = asked.leftover.filter((word) => !isHan(word) || [...word].length > 1);
  const isThere = (word: string) =>
    isHan(asked.said?.get(word) ?? word) && text.includes(asked.said?.get(word) ?? word);
  const isNamed = words.length >= FEWEST;
  const others = words.filter((word) => !isThere(word));
  return beyond.length === 0 && isNamed && agree(others, text, asked, world, document.language).missing.length === 0;
}
