import { quoteOf } from '../../../knowledge/quote.ts';
import { findSentences } from '../../../records/sentences.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { readersFirst } from '../../gatherings/readers-first.ts';
import { numbersOf, resolutionsOn } from '../../gatherings/resolutions-on.ts';
import { gatheringSpokenAt, limitsSpeech } from '../../gatherings/speaking.ts';

/**
 * How long somebody may speak at a gathering: the one sentence that limits it in the resolution that arranges the gathering.
 *
 * @example 'How long may member states speak in plenary at the Summit of the Future?' //=> "… statements in plenary of up to five minutes"
 */
export const speakingTime: Handler = (asked, world, say) => {
  const gathering = gatheringSpokenAt(asked.typed, asked.language);
  if (gathering === undefined) return undefined;
  const years = asked.times.flatMap(({ when }) => (when === undefined ? [] : [when.slice(0, YEAR)]));
  for (const { record, title } of readersFirst(resolutionsOn(gathering, asked, world), asked.language)) {
    const { language } = record.document;
    const numbers = numbersOf(title, language);
    if (numbersOf(asked.typed, asked.language).join() !== numbers.join()) return undefined;
    if (!years.every((year) => title.includes(year) || !/\b(?:19|20)\d\d\b/u.test(title))) return undefined;
    const found = record.paragraphs.flatMap((paragraph) =>
      paragraph.part === 'head'
        ? []
        : findSentences(paragraph.text).flatMap(({ start, end }) =>
            limitsSpeech(paragraph.text.slice(start, end), language, asked.typed, asked.language)
              ? [{ paragraph, start, end }]
              : [],
          ),
    );
    const [only, ...more] = found;
    if (more.length > 0) return undefined;
    if (!only) continue;
    const quote = quoteOf(world.knowledge, record, only.paragraph, only.start, only.end);
    return answered(asked, 'passage', quoting(say, record, [{ key: only.paragraph.key, quote }]));
  }
  return undefined;
};

const YEAR = 4;
