import type { Reminder } from '../../model.ts';
import { type HalfDayRoom, roomInMessage } from './programme.ts';

/** How much of a reminder a message shows: how many of each part, and how long they may be. */
export type ReminderPlan = {
  days: number;
  lead: number;
  /** Of each day. */
  halves: number;
  room: HalfDayRoom;
  documents: number;
  sources: number;
  quote: number;
};

const most: ReminderPlan = {
  days: 12,
  lead: 900,
  halves: 8,
  room: roomInMessage,
  documents: 12,
  sources: 3,
  quote: 500,
};

/** From all that a message should hold down to what always fits: the least important goes first. */
export const reminderPlans: ReminderPlan[] = [
  most,
  { ...most, sources: 2, quote: 400 },
  { ...most, sources: 1, quote: 300, documents: 6 },
  { ...most, sources: 1, quote: 300, documents: 4, room: { title: 150, items: 6, symbols: 4 } },
  { ...most, sources: 1, quote: 200, documents: 3, days: 8, halves: 4, room: { title: 100, items: 3, symbols: 2 } },
  {
    ...most,
    sources: 1,
    quote: 200,
    documents: 2,
    days: 5,
    lead: 500,
    halves: 2,
    room: { title: 80, items: 2, symbols: 1 },
  },
  {
    ...most,
    sources: 1,
    quote: 150,
    documents: 0,
    days: 3,
    lead: 400,
    halves: 2,
    room: { title: 80, items: 0, symbols: 0 },
  },
  {
    ...most,
    sources: 1,
    quote: 100,
    documents: 0,
    days: 1,
    lead: 300,
    halves: 1,
    room: { title: 80, items: 0, symbols: 0 },
  },
];

/** Whether a plan leaves out anything that a reminder tells of its days. */
export const cutsDays = ({ days, detail }: Reminder, plan: ReminderPlan): boolean =>
  days.length > plan.days ||
  days.some(
    ({ halves, documents, gone }) =>
      halves.length > plan.halves ||
      gone.length > plan.halves ||
      (detail === 'items' && documents.length > plan.documents) ||
      (detail === 'items' &&
        halves.some(
          ({ items, over }) =>
            !over &&
            (items.length > plan.room.items ||
              items.some(({ title, symbols }) => title.length > plan.room.title || symbols.length > plan.room.symbols)),
        )),
  );
