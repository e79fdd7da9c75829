import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const files = ['schedule.test.ts', 'seed.test.ts', 'changes.test.ts', 'told.test.ts'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

describe('the zone of the machine makes no difference', () => {
  for (const zone of ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'])
    it(zone, () => {
      // The tests of a child are its own, not part of this file's.
      const { NODE_TEST_CONTEXT: _, ...env } = process.env;
      const { status, stdout } = spawnSync(
        process.execPath,
        ['--test', '--test-isolation=none', '--test-reporter=tap', ...files],
        {
          env: { ...env, TZ: zone },
          encoding: 'utf8',
        },
      );
      assert.equal(status, 0, stdout);
      assert.ok(Number(/^# pass (\d+)$/m.exec(stdout)?.[1]) > 100, stdout);
    });
});
