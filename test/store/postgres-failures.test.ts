import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { Client } from 'pg';
import { StoreError } from '../../src/store/errors.ts';
import { explainPostgres } from '../../src/store/postgres-errors.ts';
import type { Store } from '../../src/store/store.ts';
import { onPostgres, open, refuses } from './grounds.ts';

describe('a PostgreSQL that cannot be used', () => {
  it('has an address that cannot be read', async () => {
    for (const databaseUrl of [
      'rapporteur',
      'mysql://u:pa55word@h/d',
      'postgres://u:pa55word@h:port/d',
      'postgres://u:pa55word%@h/d',
    ])
      await refuses(open({ databaseUrl }), /Write it as postgres:/);
  });

  it('is not there', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    await refuses(
      open({ databaseUrl: `postgres://u:pa55word@127.0.0.1:${port}/d` }),
      new RegExp(`127.0.0.1:${port}/d does not answer`),
    );
  });

  it('refuses the password', async () => {
    const fields = 'SFATAL\0C28P01\0Mpassword authentication failed for user "u"\0\0';
    const refusal = Buffer.from(`E\0\0\0${String.fromCharCode(fields.length + 4)}${fields}`, 'latin1');
    const server = createServer((socket) =>
      socket.once('data', () => socket.end(refusal)).on('error', () => undefined),
    );
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await refuses(
      open({ databaseUrl: `postgres://u:pa55word@127.0.0.1:${port}/d` }),
      /refuses the user or the password/,
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it('says what to do, whatever it says', () => {
    const explain = explainPostgres('db.example:5432/rapporteur');
    const said = (code: string, message = 'said') => explain(Object.assign(new Error(message), { code })).message;
    assert.match(said('ENOTFOUND'), /db\.example:5432\/rapporteur is not found/);
    assert.match(said('57P03'), /does not answer/);
    assert.match(said('', 'timeout exceeded when trying to connect'), /does not answer/);
    assert.match(said('53100'), /no space left/);
    assert.match(said('53300'), /too many connections/);
    assert.match(said('42501'), /right to create/);
    assert.match(said('22023', 'invalid value'), /cannot be used: invalid value/);
  });
});

onPostgres('a PostgreSQL that goes away', (ground) => {
  const endOthers = () =>
    ground.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );

  /** A connection whose end is not known yet may fail once; a store has ten at most. */
  const noticed = async (store: Store) => {
    for (let at = 0; at < 10; at++) await store.ping().catch((error) => assert.ok(error instanceof StoreError));
  };

  it('is used again after it ended its connections', async () => {
    const store = await ground.open();
    await Promise.all(Array.from({ length: 20 }, (_, at) => store.preferences.put(`K${at}`, at, 1)));
    await endOthers();
    await noticed(store);
    assert.equal(await store.preferences.get('K19'), 19);
  });

  it('ends a connection that is used', async () => {
    const store = await ground.open();
    const other = new Client({ connectionString: ground.place().databaseUrl });
    await other.connect();
    await other.query('begin; lock table kept');
    const waiting = refuses(store.preferences.get('K'), /does not answer/);
    const waits = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    for (;;) {
      const [found] = await ground.query(waits);
      if (!found) continue;
      await ground.query(`select pg_terminate_backend(${found.pid})`);
      break;
    }
    await waiting;
    await other.query('rollback');
    await other.end();
    await noticed(store);
    assert.equal(await store.preferences.get('K'), undefined);
  });

  it('does not have that database, or that user', async () => {
    const url = (change: Partial<URL>) => Object.assign(new URL(ground.place().databaseUrl ?? ''), change).href;
    await refuses(open({ databaseUrl: url({ pathname: 'rapporteur_none' }) }), /does not have that database/);
    await refuses(
      open({ databaseUrl: url({ username: 'rapporteur_none', password: 'pa55word' }) }),
      /refuses the user/,
    );
  });
});
