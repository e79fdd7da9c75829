import { newId } from './ids.ts';
import { demand } from './refusal.ts';
import { type Json, keepIn, type State, type Trigger } from './state.ts';

/** Notes that a user's gesture may open a view, from now on for three seconds. */
export function grantTrigger(
  state: State,
  grant: { team: string; user: string; viewId?: string; entity?: Json },
  id: string = newTriggerId(),
): string {
  keepIn(state.triggers, id, { ...grant, since: Date.now(), used: false }, state.settings.keep);
  return id;
}

/** Uses a trigger up; refuses one that is unknown, late or used. */
export function useTrigger(state: State, team: string, id: string): Trigger {
  const trigger = state.triggers.get(id);
  demand(trigger !== undefined && trigger.team === team, 'invalid_trigger_id');
  demand(Date.now() - trigger.since <= state.settings.triggerLifetimeMs, 'expired_trigger_id');
  demand(!trigger.used, 'exchanged_trigger_id');
  trigger.used = true;
  return trigger;
}

export function newTriggerId(): string {
  return `${Date.now()}.${newId('')}.${newId('').toLowerCase()}`;
}
