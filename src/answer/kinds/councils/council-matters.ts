import { quoteWhole } from '../../../knowledge/quote.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { isDay } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { type Handler, notInRecords, passageSource, type Reply } from '../../compose.ts';
import { sittingNumbersIn } from '../../evidence/days/sitting-days.ts';
import type { Cue } from '../../lexicon.ts';
import { asksAbout, asksDay, asksMatters, asksSittingNumber, matterWords, UNTOLD } from '../../sittings/asks-matter.ts';
import { matterAbout } from '../../sittings/matter-about.ts';
import { type SittingLine, type SummaryStatement, summaryStatement } from '../../sittings/summary-statements.ts';
import type { World } from '../../world.ts';
import { asksOfWeek, isOfCouncil, isWithin, lately, MOST, type OfCouncil, told } from './council-lines.ts';
import { daysOfMatter, mattersOfWeek, weekOfList } from './council-weeks.ts';

/** What a list of matters and sittings does not tell. */
const OTHERWISE: Cue[] = [...UNTOLD, 'first', 'last'];

/**
 * The sittings of a council and their matters, from the addenda that list those of a week: "number of the meeting on Guinea-Bissau in
 * February 2015", "when was the 7426th meeting, and what was it about", "which items were acted on in the week ending 7 February". A
 * sitting is told with its matter only where it stands right under it.
 */
export const councilMatters: Handler = (asked, world, say) => {
  const { cues, items, decisions } = asked;
  // "En la semana concluida el 7 de febrero" asks for no conclusions.
  const isOther = (cue: Cue) => cues.has(cue) && !(cue === 'outcome' && asksOfWeek(asked));
  if (items.length + decisions.length > 0 || OTHERWISE.some(isOther)) return undefined;
  const [number, ...others] = numbersIn(asked);
  const isNamed = asked.bodyIds.length + asked.symbols.length > 0 || number !== undefined;
  const times = asked.times.flatMap(({ when }) => when ?? []);
  // "In February" of no year is that of any.
  if (times.length < asked.times.length || others.length > 0 || !(isNamed || asked.focus?.within)) return undefined;
  const statements = world.knowledge.records.flatMap((record) => summaryStatement(record) ?? []);
  const own = statements.filter((statement) => isMeant(statement, asked, world));
  const of = { asked, world, say, statements: own, words: matterWords(asked), times };
  const isAlone = number === undefined && of.words.length + times.length + asked.symbols.length === 0;
  if (isAlone && asked.followUp) return ofLineBefore({ ...of, statements });
  if (own.length === 0) return undefined;
  if (number !== undefined) return of.words.length > 0 ? undefined : ofSitting(of, number);
  if (asked.symbols.length === 1 && asksOfWeek(asked) && of.words.length + times.length === 0) return weekOfList(of);
  if (asksSittingNumber(asked)) return sittingsOf(of);
  if (cues.has('howmany')) return undefined;
  if (asksDay(asked)) return daysOfMatter(of);
  return asksMatters(asked) ? mattersOfWeek(of) : undefined;
};

/** Whether a list is the document that is named, or of the bodies that are; a number of a sitting alone is enough where it is a high one. */
const isMeant = ({ record }: SummaryStatement, asked: Asked, world: World): boolean =>
  asked.symbols.length + asked.bodyIds.length > 0 ? isOfCouncil(record, asked, world) : numbersIn(asked).length > 0;

/** A smaller number is that of a meeting of many bodies. */
const LONGEST_COMMON = 99;

const numbersIn = ({ typed, language, ordinals, leftover }: Asked): number[] => {
  const spelled = leftover.flatMap((word) => /^第?(\d{3,5})(?:-?\p{L}{1,3}|次)?$/u.exec(word)?.[1] ?? []);
  const counted = [...sittingNumbersIn(typed, languageOf(language)), ...ordinals.map(({ value }) => value)];
  return [...new Set([...counted, ...spelled.map(Number)])].filter((number) => number > LONGEST_COMMON);
};

/** The sitting that has a number: its day, or the matter under which it stands. */
function ofSitting(of: OfCouncil, number: number): Reply | undefined {
  const lines = of.statements.flatMap(({ sittings }) => sittings).filter((line) => line.number === number);
  const [line] = lines;
  if (!line || lines.some(({ day }) => day !== line.day) || !isWithin(line.day, of.times)) return undefined;
  return ofLine(of, line);
}

/** "Which meeting was on 4 February?", "and under which item?" */
function ofLineBefore(of: OfCouncil): Reply | undefined {
  const { within } = of.asked.focus ?? {};
  const line = of.statements
    .flatMap(({ sittings }) => sittings)
    .find(({ record, paragraph }) => record.id === within?.record && paragraph.key === within.paragraph);
  return line && ofLine(of, line);
}

/** The day of a sitting, or its matter; where words are left out above it, only the sitting is known. */
function ofLine(of: OfCouncil, line: SittingLine): Reply | undefined {
  const { asked, world, say } = of;
  if (asksDay(asked) || (asksAbout(asked) && line.matter)) return told(of, [line]);
  if (!asksAbout(asked)) return undefined;
  const { record, paragraph } = line;
  const quote = quoteWhole(world.knowledge, record, paragraph);
  return notInRecords(asked, world, say, 'passage', {
    lead: say.notInRecords,
    lines: [say.quoted(quote)],
    sources: [passageSource(record, paragraph.key, quote)],
  });
}

/** The numbers of the sittings on a matter, or on a day. */
function sittingsOf(of: OfCouncil): Reply | undefined {
  const { asked, world, say, statements, words, times } = of;
  const sittings = statements.flatMap((statement) => statement.sittings).filter(({ day }) => isWithin(day, times));
  if (words.length === 0) {
    const isOneDay = times.length === 1 && times.every(isDay);
    return isOneDay && sittings.length > 0 && sittings.length <= MOST ? told(of, sittings) : undefined;
  }
  const about = matterAbout(asked, world, statements, words);
  if (about.length === 0) return undefined;
  const own = sittings.filter(({ matter }) => matter && about.includes(matter));
  const days = about.flatMap((matter) => lately(matter).filter((day) => isWithin(day, times)));
  const isWhole = days.every((day) => own.some((line) => line.day === day));
  return isWhole && own.length > 0 && own.length <= MOST
    ? told(of, own)
    : notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
}
