import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMetrics } from '../src/metrics.ts';
import type { Metrics } from '../src/slack/metrics.ts';

/** What happens, and the lines that then are there. */
const NUMBERS: Record<string, [(metrics: Metrics) => void, string[]]> = {
  'an answer': [
    (metrics) => metrics.answered({ kind: 'sessions', status: 'answered' }, 'channel'),
    ['rapporteur_answers_total{kind="sessions",status="answered",surface="channel"} 1'],
  ],
  'an acknowledgement': [
    (metrics) => metrics.acknowledged('app_mention', 40),
    [
      'rapporteur_acknowledgement_seconds_bucket{le="0.01",type="app_mention"} 0',
      'rapporteur_acknowledgement_seconds_bucket{le="0.05",type="app_mention"} 1',
      'rapporteur_acknowledgement_seconds_sum{type="app_mention"} 0.04',
    ],
  ],
  'a delivery that is done': [
    (metrics) => metrics.handled('app_mention', 'done', 1_500),
    [
      'rapporteur_deliveries_total{type="app_mention",outcome="done"} 1',
      'rapporteur_delivery_seconds_bucket{le="1",type="app_mention"} 0',
      'rapporteur_delivery_seconds_bucket{le="2",type="app_mention"} 1',
    ],
  ],
  'a delivery that came before': [
    (metrics) => metrics.handled('app_mention', 'doubled', 3),
    ['rapporteur_deliveries_total{type="app_mention",outcome="doubled"} 1'],
  ],
  'a call': [
    (metrics) => metrics.called('chat.postMessage', 'ratelimited'),
    ['rapporteur_slack_calls_total{method="chat.postMessage",outcome="ratelimited"} 1'],
  ],
  'what waits': [
    (metrics) => {
      metrics.unfinished(4);
      metrics.dueTurns(Number.NaN);
    },
    ['rapporteur_inbox_unfinished 4', 'rapporteur_reminders_due Nan'],
  ],
  'a reminder': [(metrics) => metrics.reminder('doubt'), ['rapporteur_reminders_total{state="doubt"} 1']],
  'records loaded': [
    (metrics) => metrics.loaded({ documents: 3, errors: 1, warnings: 2 }, 1_700_000_000_500),
    [
      'rapporteur_documents 3',
      'rapporteur_record_problems{severity="error"} 1',
      'rapporteur_record_problems{severity="warning"} 2',
      'rapporteur_records_loaded_timestamp_seconds 1700000000.5',
    ],
  ],
  'a failure of the store': [(metrics) => metrics.storeFailed(), ['rapporteur_store_failures_total 1']],
};

describe('the numbers', () => {
  for (const [what, [happen, expected]] of Object.entries(NUMBERS))
    it(`count ${what}`, async () => {
      const metrics = createMetrics();
      happen(metrics);
      const { type, text } = await metrics.read();
      assert.match(type, /^text\/plain; version=0\.0\.4/);
      const lines = text.split('\n');
      assert.deepEqual(
        expected.filter((line) => !lines.includes(line)),
        [],
        text,
      );
    });

  it('hold those of the process', async () =>
    assert.match((await createMetrics().read()).text, /^process_resident_memory_bytes \d/m));

  it('are those of one bot', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.storeFailed();
    assert.match((await other.read()).text, /^rapporteur_store_failures_total 0$/m);
  });

  it('have a help text each, without a label that could tell who asked what', async () => {
    const { text } = await createMetrics().read();
    const named = [...text.matchAll(/^# HELP (rapporteur_\w+) (.+)$/gm)];
    assert.equal(named.length, 12);
    for (const [, name, help] of named) assert.ok(help !== undefined && help.length > 10, name);
  });
});
