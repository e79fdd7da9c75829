import { quoteWhole } from '../../../knowledge/quote.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { isRuleWord, ruleAsked, rulesIn } from '../../rule-numbers.ts';
import { agree, topicWords } from '../../topic.ts';
import { bodiesOfDocument } from './document-choice.ts';
import { heldAs } from './named-document.ts';

/** Fewer headings that look like those of rules make no rules of procedure. */
const FEWEST = 3;
/** A longer rule is told with so many of its paragraphs. */
const MOST = 12;
/** So much of what is asked of a rule must stand in it. */
const ENOUGH = 0.5;

/**
 * What a rule of procedure says that a question names by its number, in the document that it names by its symbol, or in the one of the body
 * that it names. A rule that is not there is no other one.
 *
 * @example 'What does rule 19 of the rules of procedure A/CONF.230/2025/2 say?' //=> “Rule 19”, “The presiding President may declare a meeting open …”
 */
export const ruleSaid: Handler = (asked, world, say) => {
  const number = ruleAsked(asked);
  if (number === undefined || asked.cues.has('cite')) return undefined;
  const named = heldAs(asked, world);
  const { records } = world.knowledge;
  const meant = named
    ? [named]
    : records.filter(({ document }) =>
        bodiesOfDocument(document, world.knowledge).some((id) => asked.bodyIds.includes(id)),
      );
  const found = meant.flatMap((record) => {
    const rules = rulesIn(record.paragraphs);
    return rules.size < FEWEST ? [] : [{ record, rules }];
  });
  const [only] = found;
  const isOfOne = found.every(({ record }) => record.document.symbol === only?.record.document.symbol);
  if (!only || !isOfOne) return undefined;
  const { record, rules } = found.find(({ record: one }) => one.document.language === asked.language) ?? only;
  const rule = rules.get(number)?.slice(0, MOST) ?? [];
  if (rule.length === 0) return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const words = topicWords(asked).filter((word) => !isRuleWord(word));
  const text = rule.map((paragraph) => paragraph.text).join('\n');
  if (words.length > 0 && agree(words, text, asked, world, record.document.language).share < ENOUGH) return undefined;
  const parts = rule.map((paragraph) => ({
    key: paragraph.key,
    quote: quoteWhole(world.knowledge, record, paragraph),
  }));
  return answered(asked, 'passage', quoting(say, record, parts), {
    within: { record: record.id, paragraph: rule.at(-1)?.key ?? '' },
  });
};
