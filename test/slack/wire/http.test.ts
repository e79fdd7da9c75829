import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { appMention, eventCallback } from '../payloads.ts';
import type { HttpAnswer, PostOptions } from '../server/signed-http.ts';
import { CHANNEL } from '../server/world.ts';
import { type Rig, startRig, tempFolder, untilAnswered } from './rig.ts';
import { WAYS } from './ways.ts';

const GENERAL = '004_6732c350793d2e0f';
const LIMITED = '002_dd060da45a09bc4b';

/** The knowledge of the project, with a record that not everybody may see. */
function knowledgeWithLimits(): string {
  const folder = tempFolder();
  cpSync(fileURLToPath(new URL('../../../knowledge', import.meta.url)), folder, { recursive: true });
  const record = join(folder, 'records', `${LIMITED}.yml`);
  writeFileSync(record, readFileSync(record, 'utf8').replace('distribution: general', 'distribution: limited'));
  return folder;
}

const MINUTE_S = 60;
const now = () => Math.floor(Date.now() / 1000);

/** Deliveries that do not come from Slack as they are, and the status of the answer. */
const REFUSED: Record<string, [() => PostOptions, number]> = {
  'a wrong signature': [() => ({ signature: 'wrong' }), 401],
  'a signature of the wrong form': [() => ({ signature: 'v0=' }), 401],
  'a signature of another body': [() => ({ signature: `v0=${'0'.repeat(64)}` }), 401],
  'no signature': [() => ({ signature: 'none' }), 401],
  'a signature of more than five minutes ago': [() => ({ timestamp: now() - 5 * MINUTE_S - 1 }), 401],
  'a time that is none': [() => ({ timestamp: 'yesterday' }), 401],
  // It is answered before all of it is there, so that the connection is of no more use.
  'a body that is too large': [() => ({ body: Buffer.alloc(5_000_000, 'a'), headers: { connection: 'close' } }), 413],
  'a body that is no JSON': [() => ({ body: '{"type":' }), 400],
  'an empty body': [() => ({ body: '' }), 400],
  'a form whose payload is no JSON': [
    () => ({ body: 'payload=%7B', contentType: 'application/x-www-form-urlencoded' }),
    400,
  ],
};

/** Addresses that lead nowhere. A browser would write the last ones otherwise, others need not. */
const NOWHERE = [
  '/metrics',
  '/ask',
  '/api/ask',
  '/symbol',
  `/records/${LIMITED}`,
  '/records/none',
  '/slack',
  '/%E0%A4%A',
];
const NOT_READ = ['//', '/records/%E0%A4%A', '/assets/..%2f..%2fpackage.json'];

describe('over HTTP', { concurrency: true }, () => {
  for (const way of WAYS)
    describe(way, { concurrency: false }, () => {
      let rig: Rig;
      before(async () => {
        rig = await startRig({ way, settings: { RAPPORTEUR_KNOWLEDGE: knowledgeWithLimits() } });
      });
      after(() => rig.close());
      const get = (path: string, init: RequestInit = {}) => fetch(`${rig.url}${path}`, { redirect: 'manual', ...init });

      it('says that it is well', async () => {
        const health = await get('/health');
        assert.equal(health.status, 200);
        assert.deepEqual(await health.json(), { status: 'ok' });
        assert.equal((await get('/health', { method: 'HEAD' })).status, 200);
      });

      it('serves the pages of general records and what they load', async () => {
        assert.equal((await get('/')).headers.get('location'), '/records');
        const list = await (await get('/records')).text();
        assert.match(list, new RegExp(GENERAL));
        assert.doesNotMatch(list, new RegExp(LIMITED));
        const page = await get(`/records/${GENERAL}`);
        assert.equal(page.status, 200);
        const [asset = ''] = /\/assets\/[^"?]+/.exec(await page.text()) ?? [];
        assert.equal((await get(asset)).status, 200);
      });

      it('serves the calendars of general records', async () => {
        const calendar = await get('/calendar/ctoc-cop-wg-2.ics?language=fr');
        assert.equal(calendar.headers.get('content-type'), 'text/calendar; charset=utf-8');
        const text = await calendar.text();
        assert.match(text, /^UID:ctoc-cop-wg-2\.2007-10-03\.1\.morning@rapporteur\r$/m);
        assert.doesNotMatch(text, /^UID:ctoc-cop-wg-2\+ctoc-cop-wg-3/m, 'only the limited record speaks of it');
        assert.equal((await get('/calendar/ctoc-cop-wg-2.ics', { method: 'HEAD' })).status, 200);
      });

      for (const path of NOWHERE)
        it(`serves nothing at ${path}`, async () => assert.equal((await get(path)).status, 404));

      for (const path of NOT_READ)
        it(`refuses ${path} and goes on`, async () => {
          const status = await statusOf(rig.url, path);
          assert.ok(status >= 400 && status < 500, String(status));
          assert.equal((await get('/health')).status, 200);
        });

      it('takes no other methods', async () => {
        for (const [method, path] of Object.entries({ POST: '/records', PUT: '/health', DELETE: '/slack/events' }))
          assert.ok([404, 405].includes((await get(path, { method })).status), `${method} ${path}`);
        assert.equal((await get('/slack/events')).status, 404);
      });

      if (way === 'signed HTTP') tryDeliveries(() => rig);
      else
        it('takes no deliveries', async () => {
          const url = `${rig.url}/slack/events`;
          assert.equal((await rig.slack.deliver(eventCallback(appMention('help')), { url })).status, 404);
        });

      it('has done nothing that is to be hidden or repaired', async () => {
        assert.deepEqual(rig.slack.messages(CHANNEL).length, way === 'signed HTTP' ? 1 : 0);
        assert.doesNotMatch(rig.bot.output(), /^\s+at |xoxb-|xapp-|local-signing-secret/m);
      });

      it('says that it is not well when its store is not', async () => {
        const file = new DatabaseSync(join(rig.folder, 'rapporteur.db'), { timeout: 5_000 });
        file.exec('drop table inbox');
        file.close();
        const health = await get('/health');
        assert.equal(health.status, 503);
        assert.equal(((await health.json()) as { status: string }).status, 'down');
      });
    });
});

const MOST_TRIES = 20;

/** What is answered in the end: an answer that comes before all of a body is there may be lost with its connection. */
async function answerTo(deliver: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await deliver();
    } catch (error) {
      const isCut = ['EPIPE', 'ECONNRESET'].includes(String((error as NodeJS.ErrnoException).code));
      if (!isCut || tries === MOST_TRIES) throw error;
    }
  }
}

function tryDeliveries(rig: () => Rig): void {
  for (const [what, [options, status]] of Object.entries(REFUSED))
    it(`refuses a delivery with ${what}`, async () => {
      const answer = await answerTo(() => rig().slack.deliver(eventCallback(appMention('help')), options()));
      assert.deepEqual([answer.status, answer.body], [status, '']);
    });

  it('gives the challenge back that Slack sends once', async () => {
    const { status, body } = await rig().slack.deliver({ type: 'url_verification', challenge: 'word', token: '' });
    assert.deepEqual([status, JSON.parse(body)], [200, { challenge: 'word' }]);
    const unsigned = await rig().slack.deliver({ type: 'url_verification', challenge: 'word' }, { signature: 'none' });
    assert.equal(unsigned.status, 401);
  });

  it('answers the check of its certificate, and takes nothing with it', async () => {
    const form = { signature: 'none', contentType: 'application/x-www-form-urlencoded' };
    assert.equal((await rig().slack.deliver({}, { ...form, body: 'ssl_check=1&token=x' })).status, 200);
    const payload = encodeURIComponent(JSON.stringify(eventCallback(appMention('help'))));
    assert.equal((await rig().slack.deliver({}, { ...form, body: `ssl_check=1&payload=${payload}` })).status, 200);
    assert.equal((await rig().slack.deliver({}, { ...form, body: `ssl_check=0&payload=${payload}` })).status, 401);
  });

  it('answers what is signed, after all that', async () => {
    const mention = appMention('help');
    assert.equal((await rig().slack.event(mention)).ok, true);
    await untilAnswered(rig().slack, mention);
  });
}

/** The status at a path that is sent as it stands, which `fetch` would put in order first. */
function statusOf(url: string, path: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });
}
