import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

type Line = { word: string; rest: string };

/** The instructions of the file, in order, each on one line. */
const lines: Line[] = read('Containerfile')
  .replaceAll(/^#.*$/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [, word = '', rest = ''] = /^(\w+) +(.*)$/.exec(line) ?? [];
    return { word, rest };
  });

const all = (word: string): string[] => lines.filter((line) => line.word === word).map(({ rest }) => rest);
const last = (word: string): string => all(word).at(-1) ?? '';
const settings = Object.fromEntries(all('ENV').flatMap((rest) => rest.split(' ').map((one) => one.split('='))));

/** What is copied from the project. */
const copied = all('COPY')
  .filter((rest) => !rest.startsWith('--from='))
  .flatMap((rest) => rest.split(' ').slice(0, -1));

describe('the container', () => {
  it('has Node 24, and in its last stage only what is needed to run', () => {
    assert.deepEqual(all('FROM'), ['node:24-slim AS dependencies', 'node:24-slim']);
    assert.ok(all('RUN').includes('npm ci --omit=dev --ignore-scripts'));
  });

  for (const path of copied)
    it(`copies ${path}, which is there and sent to the build`, () => {
      assert.ok(existsSync(join(root, path)));
      assert.ok(read('.dockerignore').split('\n').includes(`!${path}`));
    });

  it('gets nothing that is not named', () => {
    const rules = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    assert.deepEqual(
      rules.toSorted(),
      ['*', ...new Set(copied.map((path) => `!${path}`))].toSorted(),
      'nothing else is let in',
    );
  });

  it('runs the bot, as a user of little right, and stops it by SIGTERM', () => {
    const command = JSON.parse(last('CMD')) as string[];
    assert.deepEqual(command, ['node', 'src/main.ts']);
    assert.ok(existsSync(join(root, command[1] ?? '')));
    assert.equal(last('USER'), 'node');
    assert.ok(lines.findIndex(({ word }) => word === 'USER') > lines.findLastIndex(({ word }) => word === 'RUN'));
    assert.equal(last('STOPSIGNAL'), 'SIGTERM');
  });

  it('keeps data and records outside', () => {
    assert.deepEqual(JSON.parse(last('VOLUME')), [settings.RAPPORTEUR_DATA, settings.RAPPORTEUR_KNOWLEDGE]);
    assert.ok(all('COPY').includes(`knowledge ${settings.RAPPORTEUR_KNOWLEDGE}`));
    assert.equal(last('EXPOSE'), settings.PORT);
  });

  it('has settings that the program reads', () => {
    const config = read('src/config.ts');
    for (const name of Object.keys(settings).filter((name) => name !== 'NODE_ENV'))
      assert.match(config, new RegExp(`environment\\.${name}\\b`));
  });

  for (const [status, code] of [
    [200, 0],
    [503, 1],
  ] as const)
    it(`is ${code === 0 ? 'well' : 'not well'} where /health answers ${status}`, async () => {
      const server = createServer(({ url }, response) => response.writeHead(url === '/health' ? status : 404).end());
      await once(server.listen(0, '127.0.0.1'), 'listening');
      assert.equal(await checkHealth((server.address() as AddressInfo).port), code);
      server.close();
    });

  it('is not well where nothing answers', async () => assert.equal(await checkHealth(1), 1));
});

/** Runs what the container runs to see whether it is well; gives the exit code. */
async function checkHealth(port: number): Promise<number | null> {
  const [, ...arguments_] = JSON.parse(last('HEALTHCHECK').replace(/^.*?CMD /, '')) as string[];
  const check = execFile(process.execPath, arguments_, { env: { PORT: String(port) } });
  const [code] = await once(check, 'exit');
  return code;
}

describe('the packages of production', () => {
  it('are all that src imports, but for the command that writes schemas for editors', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|js)$/.test(path) && !path.startsWith('web/assets/') && path !== 'commands/schemas.ts')
      .flatMap((path) => [...read(join('src', path)).matchAll(/\b(?:from|import\() ?'((?:@[\w-]+\/)?[\w-]+)[/']/g)])
      .map(([, name = '']) => name)
      .filter((name) => name !== 'node');
    const used = [...new Set(names)];
    assert.ok(used.includes('@slack/bolt') && used.includes('pino') && used.includes('pg'));
    assert.deepEqual(
      used.filter((name) => !(name in dependencies)),
      [],
    );
  });
});
