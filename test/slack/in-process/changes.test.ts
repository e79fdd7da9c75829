// What changes while something is being answered, and who is told of what.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WebClient } from '@slack/web-api';
import type { Problem } from '../../../src/model.ts';
import { createKeepers } from '../../../src/slack/keepers.ts';
import { createPeople } from '../../../src/slack/people.ts';
import type { Services } from '../../../src/slack/services.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeFolder, recordOf } from '../../fixtures/knowledge-folder.ts';
import { onDay, write } from '../../reload/files.ts';
import { type Kept, serve } from '../../reload/records.ts';
import { appMention, directMessage, linksShared } from '../payloads.ts';
import type { Json } from '../server/state.ts';
import { USER } from '../server/world.ts';
import { type Bench, openBench } from './harness.ts';
import { posted } from './read.ts';

const QUESTION = 'Quand a eu lieu la troisième réunion ?';
const SECRET = { 'records/s.yml': recordOf([], { text: 's.txt', distribution: 'restricted' }), 'texts/s.txt': 'S.\n' };
const NAMED = { 'access.yml': `restricted: { users: [${USER}] }\nkeepers: [${USER}]\n` };

/** A bot on records that change in the middle of the next answer, after it is known who asks. */
async function changedWhileAnswering(kept: Kept, files: Record<string, string | undefined>): Promise<Bench> {
  let changed = false;
  const store = (inner: Store): Store => ({
    ...inner,
    exchanges: {
      ...inner.exchanges,
      async get(id) {
        if (!changed) {
          changed = true;
          write(kept.folder, files);
          await kept.records.look();
        }
        return inner.exchanges.get(id);
      },
    },
  });
  return openBench({ held: kept.records, store });
}

describe('a change in the middle of an answer', () => {
  it('shows nobody what neither state shows them', async () => {
    const kept = await serve(makeFolder({ ...onDay(20), ...SECRET, ...NAMED }));
    const bench = await changedWhileAnswering(kept, {
      ...onDay(21, { distribution: 'restricted' }),
      'access.yml': undefined,
    });
    await bench.event(directMessage(QUESTION));
    assert.equal(kept.changes(), 1);
    assert.match(posted(bench).text, /20 octobre 2008/);
    await bench.event(directMessage(QUESTION));
    assert.doesNotMatch(posted(bench).text, /octobre 2008/);
    await bench.close();
  });
});

describe('after a change', () => {
  it('links show documents that came after the start', async () => {
    const kept = await serve(makeFolder({}));
    const bench = await openBench({ held: kept.records });
    const link = linksShared(['https://docs.un.org/fr/CTOC/COP/WG.2/2008/3']);
    await bench.event(link);
    assert.equal(bench.told('chat.unfurl').length, 0);
    write(kept.folder, onDay(20, { symbol: 'CTOC/COP/WG.2/2008/3', 'symbol-known-by': 'the cover' }));
    await kept.records.look();
    await bench.event(link);
    assert.match(JSON.stringify(bench.told('chat.unfurl').at(-1)?.reply), /"ok":true/);
    bench.allowRefusals(); // Which way of showing documents a workspace knows is tried.
    await bench.close();
  });

  it('a mention in a channel is answered from what the channel may see now', async () => {
    const kept = await serve(makeFolder({ ...onDay(20), ...SECRET }));
    const bench = await openBench({ held: kept.records });
    write(kept.folder, onDay(21, { distribution: 'restricted' }));
    await kept.records.look();
    await bench.event(appMention(QUESTION));
    assert.doesNotMatch(posted(bench).text, /octobre 2008/);
    await bench.close();
  });
});

describe('keepers', () => {
  const problem = (path: string): Problem => ({
    path,
    line: 3,
    column: 1,
    message: `reads ${path}`,
    severity: 'error',
  });
  const PROBLEMS = [problem('bodies.yml'), problem('records/s.yml'), problem('rulings.yml')];

  /** Keepers on records of these files, and what Slack was asked to post. */
  async function keepersOn(files: Record<string, string>, of: 'one' | 'several' = 'one') {
    const { records } = await serve(makeFolder({ ...onDay(20), ...files }));
    const said: Json[] = [];
    const log: string[] = [];
    const replies: Record<string, (body: URLSearchParams) => Json> = {
      'auth.test': () => ({ ok: true, team_id: 'T1' }),
      'users.info': () => ({ ok: true, user: { id: USER, team_id: 'T1', tz: 'Europe/Vienna', locale: 'en-GB' } }),
      'chat.postMessage': (body) => {
        if (body.get('channel') === 'U0LOST') return { ok: false, error: 'user_not_found' };
        said.push(Object.fromEntries(body));
        return { ok: true };
      },
    };
    const fetch = async (url: unknown, init?: RequestInit) => {
      const method = String(url).replace(/^.*\/api\//, '');
      return Response.json(replies[method]?.(new URLSearchParams(String(init?.body))));
    };
    const client = new WebClient('xoxb-test', { fetch: fetch as never, retryConfig: { retries: 0 } });
    const services = { ...records, now: () => 0, log: (line: string) => void log.push(line) } as unknown as Services;
    return {
      keepers: createKeepers(services, createPeople(services.now), of === 'one' ? client : undefined),
      said,
      log,
    };
  }

  const quoted = (said: Json[]) =>
    PROBLEMS.filter(({ message }) => JSON.stringify(said).includes(message)).map(({ path }) => path);

  it('see all problems where all records are general', async () => {
    const { keepers, said } = await keepersOn({ 'access.yml': `keepers: [${USER}]\n` });
    await keepers.broken({ problems: PROBLEMS, highest: 'general' });
    assert.deepEqual(quoted(said), ['bodies.yml', 'records/s.yml', 'rulings.yml']);
    assert.equal(said[0]?.channel, USER);
  });

  it('see of records no more than they may see of them', async () => {
    const { keepers, said } = await keepersOn({ ...SECRET, 'access.yml': `keepers: [${USER}]\n` });
    await keepers.broken({ problems: PROBLEMS, highest: 'general' });
    assert.deepEqual(quoted(said), ['bodies.yml']);
    assert.match(JSON.stringify(said), /2 problems are in files that you may not see here/);
    const named = await keepersOn({ ...SECRET, ...NAMED });
    await named.keepers.broken({ problems: PROBLEMS, highest: 'general' });
    assert.deepEqual(quoted(named.said), ['bodies.yml', 'records/s.yml', 'rulings.yml']);
  });

  it('see nothing of the first record that is not general', async () => {
    const { keepers, said } = await keepersOn({ 'access.yml': `keepers: [${USER}]\n` });
    await keepers.broken({ problems: PROBLEMS, highest: 'limited' });
    assert.deepEqual(quoted(said), ['bodies.yml']);
  });

  it('are told that it is mended, if they were told that it was broken, and whom Slack does not find is logged', async () => {
    const { keepers, said, log } = await keepersOn({ 'access.yml': `keepers: [U0LOST, ${USER}]\n` });
    await keepers.broken({ problems: PROBLEMS, highest: 'general' });
    await keepers.mended(Date.UTC(2026, 10, 25, 18, 5));
    assert.deepEqual(
      said.map(({ text }) => text),
      [
        'The files were changed, but the change holds errors. I go on answering from the last good state.',
        'The files are in order. What they say has counted since Wednesday 25 November 2026 at 7:05 p.m. (Vienna time).',
      ],
    );
    assert.deepEqual(log, Array(2).fill('records: the keeper U0LOST could not be told: user_not_found'));
  });

  for (const [files, of, line] of [
    [{}, 'one', 'records: access.yml names no keepers who could be told'],
    [NAMED, 'several', 'records: keepers are told in one workspace only, not in several'],
  ] as const)
    it(`who cannot be told are not passed over in silence: ${line}`, async () => {
      const { keepers, said, log } = await keepersOn(files, of);
      await keepers.broken({ problems: PROBLEMS, highest: 'general' });
      assert.deepEqual([said, log], [[], [line]]);
    });
});
