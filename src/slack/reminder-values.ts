import type { ViewOutput } from '@slack/bolt';
import * as v from 'valibot';
import { offeredLanguages } from '../answer/phrases/offered.ts';
import { REMINDER } from '../views/blocks/ids.ts';
import type { ReminderFault } from '../views/blocks/phrases/reminders-shape.ts';
import type { ReminderChoice, ReminderField } from '../views/blocks/reminder-form.ts';
import { isZone } from './is-zone.ts';

/** What is wrong with what was filled in, by field. */
export type Faults = Partial<Record<ReminderField, ReminderFault>>;

const hour = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const choice = v.object({
  where: v.optional(v.picklist(['here', 'you']), 'you'),
  bodies: v.pipe(v.array(v.string()), v.minLength(1)),
  ahead: v.pipe(v.array(v.picklist(['day', 'eve', 'week'])), v.minLength(1)),
  hour,
  evening: hour,
  zone: v.pipe(v.string(), v.check(isZone)),
  language: v.picklist(offeredLanguages),
  detail: v.picklist(['items', 'summary']),
}) satisfies v.GenericSchema<unknown, ReminderChoice>;

const FAULT: Partial<Record<ReminderField, ReminderFault>> = {
  bodies: 'noBody',
  ahead: 'noMoment',
  hour: 'noHour',
  evening: 'noHour',
};

/** What a person chose in the form, or what is wrong with it. A field that cannot be wrong by a person's doing throws. */
export function choiceIn({ state }: ViewOutput): { choice: ReminderChoice } | { faults: Faults } {
  const filled = Object.fromEntries(
    Object.values(REMINDER).map((field) => {
      const { selected_option, selected_options, selected_time } = state.values[field]?.[field] ?? {};
      const several = selected_options?.map(({ value }) => value);
      return [field, several ?? selected_option?.value ?? selected_time ?? undefined];
    }),
  );
  const read = v.safeParse(choice, filled);
  if (read.success) return { choice: read.output };
  const faults: Faults = {};
  for (const { path } of read.issues) {
    const field = Object.values(REMINDER).find((name) => name === path?.[0]?.key);
    const fault = field && FAULT[field];
    if (!fault) throw new Error(`the form of a reminder came back with a wrong ${String(path?.[0]?.key)}`);
    faults[field] = fault;
  }
  return { faults };
}
