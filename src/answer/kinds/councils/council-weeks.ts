import { isDay } from '../../../records/when.ts';
import type { Reply } from '../../compose.ts';
import { matterAbout } from '../../sittings/matter-about.ts';
import { daysOfWeek, isInWeek } from '../../sittings/summary-statements.ts';
import { asksOfWeek, isWithin, lately, MOST, type OfCouncil, quoted } from './council-lines.ts';

/** "When did the Council meet on Somalia?": the days that the line of a matter gives. */
export function daysOfMatter(of: OfCouncil): Reply | undefined {
  const { asked, statements, words, times } = of;
  const weeks = statements.filter(({ week }) => times.some((when) => isDay(when) && isInWeek(when, week)));
  const meant = asksOfWeek(asked) ? weeks.map(({ week }) => daysOfWeek(week.end)) : times;
  if (words.length === 0 || (asksOfWeek(asked) && meant.length === 0)) return undefined;
  const found = matterAbout(asked, of.world, statements, words).flatMap((matter) => {
    const days = lately(matter).filter((day) => isWithin(day, meant));
    return days.length > 0 ? [{ matter, days }] : [];
  });
  if (found.length === 0 || found.length > MOST) return undefined;
  return quoted(
    of,
    found.map(({ matter }) => matter),
    found.flatMap(({ days }) => days),
  );
}

/** "Which items did the Council act on in the week ending 7 February?", or on a day, or by a list that is named. */
export function mattersOfWeek(of: OfCouncil): Reply | undefined {
  const { asked, say, statements, words, times } = of;
  const [when, ...others] = times;
  if (words.length + others.length > 0) return undefined;
  if (when === undefined ? asked.symbols.length !== 1 : !isDay(when)) return undefined;
  const isWeek = when === undefined || asksOfWeek(asked);
  const [statement, ...more] = isWeek
    ? statements.filter(({ week }) => when === undefined || isInWeek(when, week))
    : statements.filter(({ matters }) => matters.some((matter) => lately(matter).includes(when)));
  if (!statement || more.length > 0) return undefined;
  const { matters, record, week } = statement;
  const own = isWeek ? matters : matters.filter((matter) => lately(matter).includes(when));
  const reply = quoted(of, [...(isWeek ? [{ record, ...week }] : []), ...own], []);
  return record.gaps ? { ...reply, answer: { ...reply.answer, notes: [say.gappedNote] } } : reply;
}

/** "On which day ends the week of S/2015/10/Add.6?" */
export function weekOfList(of: OfCouncil): Reply | undefined {
  const [statement, ...others] = of.statements;
  return statement && others.length === 0
    ? quoted(of, [{ record: statement.record, ...statement.week }], [statement.week.end])
    : undefined;
}
