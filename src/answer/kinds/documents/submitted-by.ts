import { quoteWhole } from '../../../knowledge/quote.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { printedWhole } from '../../evidence/scope.ts';
import { asksSubmitter, saysSubmitter } from '../../submitters.ts';

/**
 * Who put a decision forward: the line under its title that says so.
 *
 * @example 'Who submitted resolution 1/CMA.5?' //=> the line in FCCC/PA/CMA/2023/16/Add.3
 */
export const submittedBy: Handler = (asked, world, say) => {
  if (asked.decisions.length !== 1 || !asksSubmitter(asked)) return undefined;
  const { records, paragraphs } = printedWhole(asked, world);
  for (const record of records)
    for (const paragraph of record.paragraphs) {
      if (!paragraphs?.has(paragraph) || !saysSubmitter(paragraph.text, record.document.language)) continue;
      const quote = quoteWhole(world.knowledge, record, paragraph);
      return answered(asked, 'passage', quoting(say, record, [{ key: paragraph.key, quote }]));
    }
  return undefined;
};
