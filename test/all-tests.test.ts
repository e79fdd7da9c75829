import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Tests that touch nothing but memory share one process, which reads the vocabulary once; those that start programs have one each.
 * Each room is named in the script, so a new one must be put there.
 */
test('every room with tests is named in the test script, once', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: { test: string } };
  const named = [...scripts.test.matchAll(/test\/\{([a-z,]+)\}\/\*\*\/\*\.test\.ts/g)].flatMap(([, rooms = '']) =>
    rooms.split(','),
  );
  const rooms = readdirSync(`${root}/test`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) =>
      readdirSync(`${root}/test/${name}`, { recursive: true }).some((file) => /\.test\.ts$/.test(String(file))),
    );
  assert.deepEqual(named.sort(), rooms.sort());
});
