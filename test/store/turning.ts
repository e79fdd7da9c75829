import assert from 'node:assert/strict';
import type { Subscription, Told, Turn } from '../../src/model.ts';
import type { DueTurn, Outcome, Store } from '../../src/store/store.ts';
import { subscription as subscriptionOf } from '../fixtures/subscription.ts';

/** A subscription of a test; what it is about does not matter to the store. */
export const subscription = (id: string, change: Partial<Subscription> = {}): Subscription =>
  subscriptionOf({
    ...{ id, createdBy: { id: 'U1', name: 'Zoé « 🗓️ »' }, ahead: ['day', 'eve'] },
    ...{ hour: '08:30', evening: '17:00', language: 'fr' },
    ...change,
  });

/** The morning or the evening of a day, at a time. */
export const turn = (at: number, day = '2026-05-04', part: Turn['part'] = 'morning'): Turn => ({ day, part, at });

/** What was told, to be known again by its day. */
export const told = (date: string): Told => ({ [`ctoc-cop-wg-2 ${date}`]: { halves: [], documents: {} } });

export const posted = (message: string, date = '2026-05-04'): Outcome => ({
  ...{ state: 'posted', channel: 'C1', message, told: told(date) },
});

export const lease = (owner: string, now: number) => ({ owner, now, until: now + 100 });

/** Takes the one turn that is due. */
export async function takeOne(store: Store, owner: string, now: number): Promise<DueTurn> {
  const [due, ...others] = await store.turns.take(lease(owner, now), 10);
  assert.ok(due);
  assert.deepEqual(others, []);
  return due;
}

/** Everything that is kept of one subscription and its deliveries. */
export async function keptOf(store: Store, id: string) {
  return { subscription: await store.subscriptions.get(id), deliveries: await store.turns.deliveries(id, 10) };
}
