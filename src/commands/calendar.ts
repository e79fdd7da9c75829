import { writeFileSync } from 'node:fs';
import { bodiesNamed } from '../answer/bodies-named.ts';
import { bodyLabel } from '../answer/compose.ts';
import type { World } from '../answer/world.ts';
import { calendarOf } from '../calendar/events.ts';
import type { Review } from '../knowledge/review.ts';
import type { AnswerLanguage, BodyId } from '../model.ts';
import { openWorld } from '../snapshot/open-world.ts';
import { calendarFile } from '../views/calendar.ts';
import { EXIT } from './exit.ts';

export type CalendarOptions = {
  knowledge: string;
  review: Review;
  language: AnswerLanguage;
  /** The file to write; without it the calendar is printed. */
  output?: string;
  /** Base address of the passage pages. */
  base: string;
  write(text: string): void;
  complain(line: string): void;
};

/** Prints or writes the meetings of bodies as an .ics file; those of the default body when none is named. */
export async function calendar(names: string[], options: CalendarOptions): Promise<number> {
  const { knowledge, review, language, output, base, write, complain } = options;
  const world = await openWorld(knowledge, undefined, review);
  const bodies = bodiesOf(world, names);
  if (!bodies) {
    const list = world.knowledge.bodies.map(({ id }) => `  ${id}  ${bodyLabel(world, id, language)}`);
    complain(
      `No body is known as "${names.join(' ')}". Name one or more of these, by id or by name:\n${list.join('\n')}`,
    );
    return EXIT.wrong;
  }
  const found = calendarOf(world, bodies, language);
  if (found.events.length === 0) {
    complain(`The records hold no days of meetings of: ${found.names.join(', ')}. Nothing was written.`);
    return EXIT.unanswered;
  }
  const text = calendarFile(found, base);
  if (output === undefined) {
    write(text);
    return EXIT.answered;
  }
  try {
    writeFileSync(output, text);
    return EXIT.answered;
  } catch {
    complain(`${output} cannot be written; give --output the path of a file in a folder that you may write to`);
    return EXIT.wrong;
  }
}

/** Each word may be a body of its own (`wg2 wg3`), or all together name one (`TA group`). */
function bodiesOf(world: World, names: string[]): BodyId[] | undefined {
  if (names.length === 0) return [world.knowledge.defaultBody];
  const each = names.map((name) => bodiesNamed(world, name));
  return each.includes(undefined)
    ? bodiesNamed(world, names.join(' '))
    : [...new Set(each.flatMap((ids) => ids ?? []))];
}
