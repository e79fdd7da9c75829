// Simple rules of reminders: a turn each morning at eight in UTC, and a reminder on the first day of a coming session.
import type { Reminder, Turn } from '../../../src/model.ts';
import { firstDay, hasDays } from '../../../src/records/when.ts';
import type { ReminderRules } from '../../../src/slack/reminder-rules.ts';

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const morning = (day: string): Turn => ({ day, part: 'morning', at: Date.parse(`${day}T08:00:00Z`) });

export const RULES: ReminderRules = {
  nextTurn: ({ paused }, after) => (paused ? undefined : morning(dayOf(after + 86_400_000))),
  upcoming: ({ knowledge }, subscription, after, _told, limit) =>
    knowledge.sessions
      .filter(({ bodies, dates }) => dates && hasDays(dates) && bodies.some((id) => subscription.bodies.includes(id)))
      .map(({ dates = '', bodies, place }) => ({
        turn: morning(firstDay(dates)),
        reminder: {
          language: subscription.language,
          zone: subscription.zone,
          detail: subscription.detail,
          days: [
            {
              why: 'day',
              date: firstDay(dates),
              bodies,
              names: bodies,
              zone: 'Europe/Vienna',
              session: { dates, ...(place ? { place } : {}) },
              nth: [1, 3],
              joint: false,
              programme: 'none',
              halves: [],
              gone: [],
              documents: [],
              sources: [],
            },
          ],
        } satisfies Reminder,
      }))
      .filter(({ turn }) => turn.at > after)
      .sort((a, b) => a.turn.at - b.turn.at)
      .slice(0, limit),
};
