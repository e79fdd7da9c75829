import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from './slack/metrics.ts';

/** Seconds. Slack waits three for an acknowledgement; a person, a few for an answer; the inbox tries again for minutes. */
const ACKNOWLEDGED = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
const HANDLED = [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 180];

/** The numbers of one process, and their text as Prometheus reads it. */
export type Counted = Metrics & { read(): Promise<{ type: string; text: string }> };

/** Makes a registry with all numbers of the bot, and those of its process. */
export function createMetrics(): Counted {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name: `rapporteur_${name}`, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge({ name: `rapporteur_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `rapporteur_${name}`, help, labelNames: ['type'], buckets, registers });

  const answers = counter('answers_total', 'Answers posted or shown', 'kind', 'status', 'surface');
  const acknowledgement = histogram('acknowledgement_seconds', 'From arrival to acknowledgement', ACKNOWLEDGED);
  const delivery = histogram('delivery_seconds', 'From first arrival until it was dealt with', HANDLED);
  const deliveries = counter('deliveries_total', 'Deliveries of Slack, by what became of them', 'type', 'outcome');
  const calls = counter('slack_calls_total', 'Calls of the Web API, each try', 'method', 'outcome');
  const unfinished = gauge('inbox_unfinished', 'Events not finished, of all replicas');
  const reminders = counter('reminders_total', 'Reminders, by what became of them', 'state');
  const dueTurns = gauge('reminders_due', 'Reminders due and not finished, of all replicas');
  const documents = gauge('documents', 'Documents held');
  const problems = gauge('record_problems', 'Problems found in the records', 'severity');
  const loadedAt = gauge('records_loaded_timestamp_seconds', 'When the records were loaded');
  const storeFailures = counter('store_failures_total', 'What the database could not do');

  return {
    answered: ({ kind, status }, surface) => answers.inc({ kind, status, surface }),
    acknowledged: (type, ms) => acknowledgement.observe({ type }, ms / 1000),
    handled(type, outcome, ms) {
      deliveries.inc({ type, outcome });
      if (outcome === 'done') delivery.observe({ type }, ms / 1000);
    },
    called: (method, outcome) => calls.inc({ method, outcome }),
    unfinished: (count) => unfinished.set(count),
    reminder: (state) => reminders.inc({ state }),
    dueTurns: (count) => dueTurns.set(count),
    loaded(held, at) {
      documents.set(held.documents);
      problems.set({ severity: 'error' }, held.errors);
      problems.set({ severity: 'warning' }, held.warnings);
      loadedAt.set(at / 1000);
    },
    storeFailed: () => storeFailures.inc(),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
