import { bodyLabel } from './answer/compose.ts';
import type { World } from './answer/world.ts';
import { datedSessions } from './calendar/dated.ts';
import { calendarOf } from './calendar/events.ts';
import { calendarFile } from './views/calendar.ts';
import type { Calendars } from './web/calendar-routes.ts';

/** The calendars of a world as they are served; `base` is the address of the passage pages. */
export const calendarsOf = (world: () => World, base: string | undefined): Calendars => ({
  feeds: (language) =>
    world()
      .knowledge.bodies.filter(({ id }) => datedSessions(world(), [id]).length > 0)
      .map(({ id }) => ({ body: id, name: bodyLabel(world(), id, language) })),
  file: (body, language) =>
    world().knowledge.bodies.some(({ id }) => id === body)
      ? calendarFile(calendarOf(world(), [body], language), base)
      : undefined,
});
