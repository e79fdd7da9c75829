import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../src/rapporteur.js', import.meta.url));
const OLD =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';

it('an older Node is told what to do, without a stack trace', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', OLD, command, 'ask', 'x'], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^Rapporteur needs Node 24, and this is Node 20\.20\.2\. .*npm run ask/);
  assert.doesNotMatch(stderr, /\bat \S+:\d+/);
});
