import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

test('fifty changes leave no state of the records behind', async () => {
  const program = fileURLToPath(new URL('swaps.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, '50']);
  const { swaps, before, grown } = JSON.parse(stdout);
  assert.equal(swaps, 50);
  // A state takes some megabytes: fifty of them would be many times what there was.
  assert.ok(grown < before / 2, `${grown} bytes more than ${before}`);
});
