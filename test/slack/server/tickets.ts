import { newId } from './ids.ts';
import type { State } from './state.ts';

const tickets = new WeakMap<State, Set<string>>();
const MOST_TICKETS = 1_000;

/** A ticket that opens one Socket Mode connection. */
export function issueTicket(state: State): string {
  const open = tickets.get(state) ?? new Set();
  tickets.set(state, open);
  if (open.size > MOST_TICKETS) open.clear();
  const ticket = newId('').toLowerCase();
  open.add(ticket);
  return ticket;
}

/** Whether a ticket is good; it is not any more afterwards. */
export function useTicket(state: State, ticket: string | null): boolean {
  return ticket !== null && (tickets.get(state)?.delete(ticket) ?? false);
}
