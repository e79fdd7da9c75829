import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import { content } from '../../../search/analysis.ts';
import { answered, type Handler, passageSource } from '../../compose.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { isForOneLand } from '../../evidence/lands/in-force-for.ts';
import { isBetweenOthers } from '../../evidence/rules/parties-between.ts';
import { asksInForce, inForceIn, kindOfText, withoutForce } from '../../evidence/texts/in-force.ts';
import { titlesAbove } from '../../evidence/texts/sections.ts';
import { soughtIn } from '../../evidence/words/sought.ts';

/**
 * When a treaty entered into force: a sentence that says so of the text that a question names, or of "the Convention" in a document, or
 * under a heading, that is on it. Sentences with other days tell none.
 *
 * @example 'When did the Treaty on Reefs enter into force?' //=> 2012-05-04
 */
export const inForce: Handler = (asked, world, say) => {
  if (!asked.cues.has('when') || !asksInForce(asked.typed) || asked.times.length + asked.ordinals.length > 0)
    return undefined;
  // Stems keep the letter й, which plain letters have not: "Пелиндабский договор".
  const named = new Set(content(withoutForce(asked.typed), asked.language).map(plain));
  const { words, figures } = soughtIn(asked, world);
  const sought = words.filter(
    ({ word, weight, isBorder }) => weight > 1 && !isBorder && (named.has(plain(word)) || isRunOf(word)),
  );
  if (sought.length === 0 || figures.length > 0) return undefined;
  // "Protocol V", "Annex 2": another has another number.
  const numerals = (asked.typed.match(NUMERALS) ?? []).map(
    (numeral) => new RegExp(`(?<![\\p{L}\\p{N}])${numeral}(?![\\p{L}\\p{N}])`, 'iu'),
  );
  const kind = kindOfText(asked.typed);
  const found = world.knowledge.records.flatMap((record) => {
    const language = languageOf(record.document.language);
    return record.paragraphs.flatMap((paragraph) =>
      findSentences(paragraph.text).flatMap(({ start, end }) => {
        const said = inForceIn(paragraph.text.slice(start, end), language);
        if (!said || (kind !== undefined && said.kind !== undefined && said.kind !== kind)) return [];
        if (isForOneLand(asked.typed, asked.language, paragraph.text.slice(start, end), language.code)) return [];
        if (isBetweenOthers(paragraph.text.slice(start, end), language.code, asked, words)) return [];
        const own = termsIn(said.name, language.code);
        const above = termsIn(`${titlesAbove(record, paragraph.key)} ${linesAbove(record, paragraph)}`, language.code);
        const isNumbered = numerals.every((numeral) =>
          numeral.test(`${said.name} ${said.isBare ? titlesAbove(record, paragraph.key) : ''}`),
        );
        const isMeant =
          isNumbered &&
          sought.every((word) => holds(word, own, language.code) || (said.isBare && holds(word, above, language.code)));
        return isMeant ? [{ when: said.when, record, paragraph, start, end }] : [];
      }),
    );
  });
  const [first] = found;
  if (!first || found.some(({ when }) => when !== first.when)) return undefined;
  const { record, paragraph, start, end, when } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return answered(asked, 'passage', {
    lead: say.passage(record.document.title, say.paragraph(paragraph.key)),
    lines: [say.quoted(quote)],
    dates: [when],
    sources: [passageSource(record, paragraph.key, quote)],
  });
};

const NUMERALS = /(?<![\p{L}\p{N}])(?:[IVX]+|\d+)(?![\p{L}\p{N}])/gu;

/** So many lines over a sentence may be its title and what stands below that: "London, 1 June – 31 December 1972". */
const MOST_LINES = 2;

/** Lines right over a paragraph that are no sentences. */
function linesAbove({ paragraphs }: DocumentRecord, paragraph: Paragraph): string {
  const at = paragraphs.indexOf(paragraph);
  const lines = paragraphs.slice(Math.max(0, at - MOST_LINES), at).map(({ text }) => text);
  const last = lines.findLastIndex((text) => text.length > LONGEST_LINE || /[.;:。；]\s*$/u.test(text));
  return lines.slice(last + 1).join(' ');
}

const LONGEST_LINE = 150;

/** Signs of Chinese are compared pair by pair: what is left of a question is no list of words. */
const isRunOf = (word: string): boolean => /\p{Script=Han}/u.test(word) && !/生效/u.test(word);
