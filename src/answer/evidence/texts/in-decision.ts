import { quoteOf, quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { opensList, plain, type Span } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { isName } from '../../topic.ts';
import type { World } from '../../world.ts';
import { holdsNumber, numbersIn } from '../asked/numbers.ts';
import { isShareOfMany } from '../asked/shares.ts';
import { type Around, type Fit, fit, nothingAround, termsIn } from '../fit.ts';
import { saysKind } from '../judge.ts';
import { printedWhole } from '../scope.ts';
import { type SoughtWord, soughtIn } from '../words/sought.ts';
import { headingsOfDecision } from './sections.ts';

/** What a decision says of one thing: the sentence, and what stands below it where it announces that. */
export type Said = { record: DocumentRecord; parts: { key: string; quote: string }[] };

type Line = Span & { record: DocumentRecord; paragraph: Paragraph; below: Paragraph[]; fit: Fit };

/** So much more of a question than the next one a sentence must hold. */
const APART = 0.05;
/** So much of a question must stand in a sentence, or in the headings above it. */
const ENOUGH = 0.7;
/** So many telling words may be said otherwise in the language of the question. */
const MOST_LACKING = 1;
/** So many lines that are announced are told. */
const MOST_BELOW = 3;

const isTelling = ({ weight }: SoughtWord): boolean => weight > 1;

/**
 * The sentence of a printed decision, its annexes included, that holds the one thing that is asked of it: "What quorum does
 * decision 5/4 set?" Undefined where none holds it, or two hold as much.
 */
export function saidInDecision(asked: Asked, world: World): Said | undefined {
  const { records, paragraphs } = printedWhole(asked, world);
  const sought = soughtIn(asked, world);
  const words = sought.words.filter(
    ({ word, ofBody }) => !ofBody && !PART.test(plain(word)) && !SETS.test(plain(word)),
  );
  const numbers = numbersIn(asked, sought);
  if (!paragraphs || words.filter(isTelling).length === 0) return undefined;
  const lines = records.flatMap((record) => linesOf(record, paragraphs, { ...sought, words }));
  const found = lines
    .filter((line) => {
      const { language, text } = textOf(line);
      return (
        holdsIt(line.fit, asked, language) &&
        numbers.every((number) => holdsNumber(text, number, language)) &&
        saysKind(line.fit, asked, text, language) &&
        !isShareOfMany(text, asked, language.code)
      );
    })
    .sort((a, b) => b.fit.share - a.fit.share);
  // What announces a line that answers by itself says less.
  const [best, next] = found.filter(({ below }) => !found.some(({ paragraph }) => below.includes(paragraph)));
  if (!best || (next && best.fit.share - next.fit.share < APART)) return undefined;
  const { record, paragraph, start, end, below } = best;
  return {
    record,
    parts: [
      { key: paragraph.key, quote: quoteOf(world.knowledge, record, paragraph, start, end) },
      ...below.map((entry) => ({ key: entry.key, quote: quoteWhole(world.knowledge, record, entry) })),
    ],
  };
}

function textOf({ record, paragraph, start, end, below }: Line): { language: LanguageData; text: string } {
  const text = [paragraph.text.slice(start, end), ...below.map((entry) => entry.text)].join('\n');
  return { language: languageOf(record.document.language), text };
}

/** What a part of a text is called: "which sentence was added to rule 3?" asks for words, and not for that one. */
const PART =
  /^(?:sentences?|para|paragraph\w*|texts?|clauses?|wording|phrases?|alineas?|passages?|frases?|parrafos?|предложени\p{L}+|текст\p{L}*|пункт\p{L}*|абзац\p{L}*|نص|جمله|فقره|案文|句子|段落)$/u;
/** What any decision does with what it says: "what quorum does it set?" */
const SETS =
  /^(?:sets?|fix(?:es|ed)?|lays?|provid\w+|foresees?|stipulat\w+|prescrib\w+|specif\w+|determin\w+|fixe\w*|prevoi\w*|prevu\w*|etabli\w*|dispose\w*|precise\w*|fija\w*|establec\w+|preve\w*|dispon\w+|устан[ао]в\p{L}+|предусм\p{L}+|определ\p{L}+|(?:ي|ت)?(?:حدد|نص)\p{L}*|规定|确定|定为)$/u;
/** What is done to a rule: what is inserted is added. */
const AMENDS =
  /\b(?:add(?:s|ed)?|insert(?:s|ed)?|append(?:s|ed)?|amend(?:s|ed)?|replaces?|replaced|ajout\p{L}*|inser\p{L}*|modifi\p{L}*|remplac\p{L}*|agreg\p{L}*|anad\p{L}*|reemplaz\p{L}*|enm(?:i|e)end\p{L}*)\b|(?<!\p{L})(?:добав|включ|вставл|измен|замен)\p{L}*|(?:ا|ي|ت)?ضاف|ادراج|تعديل|增加|添加|插入|修[正改]|替换/u;

/** "Recalling decision 5/4", "Noting with concern": what a decision begins with is not what it says. */
const PREAMBLE =
  /^(?:also |further )?(?:recalling|noting|recognizing|acknowledging|having considered|rappelant|notant|constatant|recordando|observando|ссылаясь|отмечая|признавая|اذ |واذ |回顾|注意到)/u;

/** The sentences of a decision, held against a question. */
function linesOf(
  record: DocumentRecord,
  within: ReadonlySet<Paragraph>,
  sought: { words: SoughtWord[]; figures: string[] },
): Line[] {
  const { language } = record.document;
  return record.paragraphs.flatMap((paragraph, at) => {
    if (!within.has(paragraph) || isHeading(record, at)) return [];
    const headings = headingsOfDecision(record, paragraph.key);
    const around: Around = {
      ...nothingAround(language),
      headings: termsIn(headings.join(' '), language),
    };
    return findSentences(paragraph.text).flatMap(({ start, end }) => {
      const own = paragraph.text.slice(start, end);
      if (PREAMBLE.test(plain(own))) return [];
      const below = opensList(own) ? announcedBy(record, at, within) : [];
      const text = [own, ...below.map((entry) => entry.text)].join('\n');
      // "Which sentence was added": "the following text should be inserted".
      const words = AMENDS.test(plain(own))
        ? sought.words.filter(({ word }) => !AMENDS.test(plain(word)))
        : sought.words;
      const held = fit({ ...sought, words }, termsIn(text, language), around, language);
      return [{ start, end, record, paragraph, below, fit: held }];
    });
  });
}

/** Whether the paragraph after one stands under it. */
function isHeading(record: DocumentRecord, at: number): boolean {
  const [own, next] = record.paragraphs.slice(at);
  return own !== undefined && next !== undefined && headingsOfDecision(record, next.key).at(-1) === own.text;
}

/** What a sentence that ends in a colon announces: the text in quotation marks below it, or its entries. */
function announcedBy({ paragraphs }: DocumentRecord, at: number, within: ReadonlySet<Paragraph>): Paragraph[] {
  const rest = paragraphs.slice(at + 1, at + 1 + MOST_BELOW).filter((paragraph) => within.has(paragraph));
  const [first] = rest;
  return first && QUOTED.test(first.text) ? [first] : rest;
}

const QUOTED = /^["“«„「『]/u;

/** Whether a sentence says what is asked itself, with the headings above it; in its own language no more than one word may be said otherwise. */
function holdsIt({ share, held, missing }: Fit, asked: Asked, { code }: LanguageData): boolean {
  const lacking = missing.filter(isTelling);
  return (
    share >= ENOUGH &&
    held.filter(isTelling).length > 0 &&
    (lacking.length <= MOST_LACKING || code !== asked.language) &&
    !lacking.some(({ isLand, letters, word }) => isLand || letters !== undefined || isName(word, asked))
  );
}
