import { quoteOf } from '../../../knowledge/quote.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { sittingDayOf } from '../../evidence/days/sitting-days.ts';
import { evidence } from '../../evidence/evidence.ts';
import { type Scope, scopeOf } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import { asksSitting } from '../../sittings/asks-sitting.ts';
import { type ConsideredAt, consideredAt, itemOf } from '../../sittings/considered-at.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';

/** Questions of another thing than the meeting at which an item was considered. */
const OTHERWISE: Cue[] = ['why', 'who', 'howmany', 'where', 'negation', 'adopt', 'agenda'];

/**
 * At which meeting of a session an item was considered, or something else was done: never the days of the session itself.
 *
 * @example 'At which meeting did SBI 50 consider item 16?' //=> “The SBI considered this agenda item at its 1st and 2nd meetings.”
 */
export const whichSitting: Handler = (asked, world, say) => {
  const scope = scopeOf(asked, world);
  const isOfOne = scope.records.length > 0 && (scope.numbers.length > 0 || asked.symbols.length > 0);
  if (!isOfOne || !asksSitting(asked) || OTHERWISE.some((cue) => asked.cues.has(cue))) return undefined;
  const [found, ...others] = sectionsMeant(asked, world, scope);
  if (!found || others.length > 0)
    return (
      (asked.leftover.length > 0 ? evidence(asked, world, say) : undefined) ??
      notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords })
    );
  const { record, paragraph, sentence } = found;
  const day = sittingDayOf(record, paragraph, sentence, languageOf(record.document.language));
  const parts = [{ paragraph, sentence }, ...(day ? [day] : [])].map((part) => ({
    key: part.paragraph.key,
    quote: quoteOf(world.knowledge, record, part.paragraph, part.sentence.start, part.sentence.end),
  }));
  return answered(
    asked,
    'passage',
    {
      ...quoting(say, record, parts),
      dates: day && asked.cues.has('when') ? [day.when] : [],
    },
    { within: { record: record.id, paragraph: paragraph.key } },
  );
};

/** The sections of the item that is asked for by its number, or by all of the words of its heading that a question has. */
function sectionsMeant(asked: Asked, world: World, { records }: Scope): ConsideredAt[] {
  const [item, ...items] = asked.items;
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  if (items.length > 0 || (!item && words.length === 0)) return [];
  const all = records.flatMap(consideredAt);
  const said = (section: ConsideredAt) =>
    agree(words, section.headings.join('\n'), asked, world, section.record.document.language).missing.length === 0;
  return all.filter((section) => (!item || itemOf(section) === item.number) && said(section));
}
