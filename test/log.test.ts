import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Config } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import type { Details } from '../src/slack/services.ts';

const SECRETS = ['local-signing-secret', 'with "quotes" and \\', undefined, ''];

/** What is written for one thing that happened. */
function written(line: string, details?: Details, how: Partial<Config['log']> = {}): string {
  const lines: string[] = [];
  const write = (text: string) => void lines.push(text);
  createLog({ write, level: 'info', format: 'json', secrets: SECRETS, ...how })(line, details);
  return lines.join('');
}

describe('the log', () => {
  it('is one JSON object a line: level, time, what happened, details', () => {
    const line = written('event Ev1: done', { event: 'Ev1', ms: 12, code: undefined });
    assert.match(line, /^\{.*\}\n$/);
    const { time, ...rest } = JSON.parse(line) as { time: string };
    assert.deepEqual(rest, { level: 'info', event: 'Ev1', ms: 12, msg: 'event Ev1: done' });
    assert.equal(new Date(time).toISOString(), time);
  });

  it('keeps to one line, whatever is written', () =>
    assert.equal(written('one\ntwo', { code: 'a\nb' }).split('\n').length, 2));

  it('is a line for people where that is asked for', () => {
    const line = written('not answered: not_in_channel', { level: 'error', channel: 'C1', ms: 3 }, { format: 'text' });
    assert.match(line, /^\d\d:\d\d:\d\d error not answered: not_in_channel channel=C1 ms=3\n$/);
  });

  const levels: [level: Config['log']['level'], written: string[]][] = [
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ];
  for (const [level, expected] of levels)
    it(`writes from ${level} on`, () => {
      const all = (['debug', 'info', 'warn', 'error'] as const).filter((how) =>
        written('x', { level: how }, { level }),
      );
      assert.deepEqual(all, expected);
    });

  const secret: [what: string, text: string, left: string][] = [
    ['a bot token', 'token xoxb-1-2-abc.', 'token [token].'],
    ['a rotated token', 'xoxe.xoxb-1-abc and xoxe-1-abc', '[token] and [token]'],
    ['an app-level token', 'xapp-1-A0-9-abc', '[token]'],
    ['the password of an address', 'postgres://bot:pa55word@db:5432/bot', 'postgres://bot:[password]@db:5432/bot'],
    ['a setting', 'is local-signing-secret?', 'is [secret]?'],
    ['a setting that JSON writes otherwise', 'with "quotes" and \\', '[secret]'],
    ['nothing else', 'http://127.0.0.1:3000/ at 10:00, C0GENERAL', 'http://127.0.0.1:3000/ at 10:00, C0GENERAL'],
  ];
  for (const [what, text, left] of secret)
    it(`leaves out ${what}`, () => {
      const { msg, code } = JSON.parse(written(text, { code: text })) as Record<string, string>;
      assert.deepEqual([msg, code], [left, left]);
    });
});
