// Every payload, whole. After a change that is meant: REWRITE_PAYLOADS=1 node --test test/views/blocks/payloads.test.ts
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { cases } from './cases.ts';
import { limitsBroken } from './limits.ts';

const folder = fileURLToPath(new URL('payloads/', import.meta.url));
const rewrite = process.env.REWRITE_PAYLOADS === '1';

/** As it goes over the wire. */
const sent = (payload: unknown): unknown => JSON.parse(JSON.stringify(payload));

describe('what Slack is sent', () => {
  for (const { name, surface, payload } of cases)
    it(name, () => {
      const path = `${folder}${name}.yml`;
      if (rewrite) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, stringify(sent(payload), { lineWidth: 120, aliasDuplicateObjects: false }));
      }
      assert.deepEqual(limitsBroken(payload, surface), []);
      assert.deepEqual(sent(payload), parse(readFileSync(path, 'utf8')));
    });

  it('no payload is kept that nothing makes', () => {
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'));
    assert.deepEqual(kept.sort(), cases.map(({ name }) => `${name}.yml`).sort());
  });
});
