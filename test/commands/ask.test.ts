import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { DocumentRecord } from '../../src/model.ts';
import { BODIES, makeFolder } from '../fixtures/knowledge-folder.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

type Run = { code: number | null; out: string; err: string };

/** What is kept between starts goes where it is removed after the tests. */
const NODE_COMPILE_CACHE = makeFolder({}, {});

/** Runs the command line with nothing on its input but `input`, in a quiet environment. */
function run(args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}): Run {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  const result = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    env: { ...rest, NODE_COMPILE_CACHE, ...env },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

const ANSWERED = "Quand le Groupe de travail s'est-il réuni en 2009 ?";
const KEYS = 'language status kind text dates symbols decisions sources notes ms'.split(' ');
const lines = (text: string) => text.split('\n').filter((text) => text !== '');

describe('exit codes', () => {
  const empty = makeFolder({}, {});
  const rows: [name: string, args: string[], code: number, told: RegExp][] = [
    ['answered', ['ask', ANSWERED], 0, /2009/],
    ['answered, question as words', ['ask', ...ANSWERED.split(' ')], 0, /2009/],
    ['not in the records', ['ask', 'Quelle décision a créé le Groupe en 1950 : 99/99 ?'], 1, /./],
    ['unclear', ['ask', '???'], 1, /./],
    ['out of scope', ['ask', 'bonjour'], 1, /./],
    ['a symbol that is not there', ['symbol', 'A/RES/99/999'], 1, /./],
    ['no question', ['ask'], 2, /^Ask a question, or give --batch a file\./m],
    ['no command', [], 2, /^Usage: rapporteur/m],
    ['an unknown command', ['answer', 'x'], 2, /^error: unknown command 'answer'/m],
    ['an unknown option', ['ask', '--loud', 'x'], 2, /^error: unknown option '--loud'/m],
    ['a day that is none', ['ask', '--today', '2010-02-31', 'x'], 2, /It must be a day such as 2007-10-03\./],
    ['a month for a day', ['ask', '--today', '2010-02', 'x'], 2, /It must be a day such as 2007-10-03\./],
    ['a batch that is not there', ['ask', '--batch', 'nowhere.jsonl'], 2, /nowhere\.jsonl/],
    [
      'a folder without bodies.yml',
      ['ask', '--knowledge', empty, 'x'],
      2,
      /bodies\.yml:1:1: does not exist\nIngest a document into it/,
    ],
    ['a folder that is not there', ['check', '--knowledge', join(empty, 'x')], 2, /bodies\.yml:1:1: does not exist/],
    ['help', ['--help'], 0, /^Usage: rapporteur/m],
    ['help for a command', ['ask', '--help'], 0, /--batch <file>/],
  ];
  for (const [name, args, code, told] of rows)
    it(`${code}: ${name}`, () => {
      const result = run(args);
      assert.equal(result.code, code, result.err);
      assert.match(code === 2 ? result.err : result.out, told);
      assert.equal(code === 2 ? result.out : result.err, '');
      assert.doesNotMatch(result.err, /^\s+at |node:internal|file:\/\//m, 'no stack trace');
    });
});

describe('--help', () => {
  it('lists all commands, each with a word on what it does', () => {
    const { out } = run(['--help']);
    for (const command of ['ask', 'symbol', 'agenda', 'calendar', 'ingest', 'check', 'schema'])
      assert.match(out, new RegExp(`^  ${command} .*\\w{3,} \\w`, 'm'), command);
  });
});

describe('--json', () => {
  for (const question of [ANSWERED, '???', 'a"b\\c\u2028d', 'x'.repeat(9000)])
    it(`prints one object on one line: ${JSON.stringify(question.slice(0, 30))}`, () => {
      const { out, err } = run(['ask', '--json', question]);
      assert.equal(err, '');
      assert.match(out, /^[^\n]+\n$/);
      assert.deepEqual(Object.keys(JSON.parse(out)), KEYS);
    });
});

describe('--batch', () => {
  const entries: [line: string, problem?: RegExp][] = [
    [JSON.stringify({ id: 'q1', question: ANSWERED })],
    [''],
    ['{"id": "q2", "question": ', /is not JSON/],
    ['not JSON', /is not JSON; each line must be an object \{"id", "question"\}/],
    ['null', /"question" must be a text or a list of texts/],
    ['[]', /"question" must be a text/],
    ['{"id": 3}', /"question" must be a text/],
    ['{"question": 5}', /"question" must be a text/],
    ['{"question": [1]}', /"question" must be a text/],
    [JSON.stringify({ id: 'q4', question: 'x', today: '2010-02-31' }), /"today" must be a day such as 2007-10-03/],
    [JSON.stringify({ id: { a: 1 }, question: ['Quand le groupe s’est-il réuni en 2009 ?', 'et en 2010 ?'] })],
    [JSON.stringify({ question: '', more: true })],
    [JSON.stringify({ id: 'q5', question: 'quoi demain ?', today: '2007-10-02' })],
  ];
  it('answers in order, tells bad lines by number and passes them over', () => {
    const { code, out, err } = run(['ask', '--batch', '-'], { input: entries.map(([line]) => line).join('\r\n') });
    assert.equal(code, 2);
    const answers = lines(out).map((text) => JSON.parse(text));
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['q1', { a: 1 }, null, 'q5'],
    );
    for (const answer of answers) assert.deepEqual(Object.keys(answer), ['id', ...KEYS]);
    assert.deepEqual(answers[1].dates, ['2010-10-19/2010-10-20'], 'the answer is to the last turn');
    const problems = entries.flatMap(([, problem], index) => (problem ? [[index + 1, problem] as const] : []));
    const told = lines(err);
    assert.equal(told.length, problems.length, err);
    problems.forEach(([number, problem], index) => {
      assert.ok(told[index]?.startsWith(`line ${number}: `), told[index]);
      assert.match(told[index] ?? '', problem);
    });
  });

  it('ends with 0 when every line was read, whatever was answered', () => {
    const { code, out } = run(['ask', '--batch', '-'], { input: '{"id":1,"question":"???"}\n' });
    assert.deepEqual([code, lines(out).length], [0, 1]);
    assert.deepEqual(run(['ask', '--batch', '-']), { code: 0, out: '', err: '' });
  });

  it('reads a file that begins with a byte order mark', () => {
    assert.equal(run(['ask', '--batch', '-'], { input: '\ufeff{"id":1,"question":"???"}\n' }).code, 0);
  });
});

describe('plain output', () => {
  for (const [name, env] of [
    ['a pipe', {}],
    ['NO_COLOR', { NO_COLOR: '1' }],
  ] as const)
    it(`${name} gets no escape codes`, () => {
      for (const args of [
        ['ask', ANSWERED],
        ['symbol', 'wg2 2007/3'],
        ['agenda', '2007'],
        ['--help'],
        ['ask', '--loud'],
      ]) {
        const { out, err } = run(args, { env });
        assert.equal((out + err).includes('\u001b'), false, args.join(' '));
      }
    });

  it('a reader that goes away leaves no stack trace', async () => {
    const child = spawn(process.execPath, [cli, 'ask', '--batch', '-'], {
      stdio: 'pipe',
      env: { ...process.env, NODE_COMPILE_CACHE },
    });
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify({ id: 1, question: ANSWERED })}\n`.repeat(2000));
    await once(child, 'close');
    assert.equal(err, '');
  });

  it('a setting that is wrong is told in a sentence', {}, () => {
    const { code, err } = run(['ask', 'x'], { env: { PORT: 'abc' } });
    assert.deepEqual([code, err], [2, 'PORT must be a number from 0 to 65535, is "abc".\n']);
  });
});

describe('a folder without records', () => {
  const folder = makeFolder({}, { 'bodies.yml': BODIES });
  for (const question of ['bonjour', 'Quand le groupe s’est-il réuni ?', 'quelle décision a créé le groupe ?'])
    it(`says how to add one: ${question}`, () => {
      const { code, out } = run(['ask', '--knowledge', folder, question]);
      assert.equal(code, 1);
      assert.match(out, /npm run ingest -- FICHIER/);
    });
  it('is in order, for check', () => {
    const { code, out } = run(['check', '--knowledge', folder]);
    assert.equal(code, 0);
    assert.match(out, /^records:1:1: warning: holds no records; add a document with: npm run ingest -- FILE$/m);
  });
});

describe('the machine makes no difference', () => {
  type Golden = { ask: string | string[]; today?: unknown };
  const golden = parse(readFileSync(new URL('../questions.yml', import.meta.url), 'utf8')) as Golden[];
  const step = Math.floor(golden.length / 40);
  const input = golden
    .filter((_, index) => index % step === 0)
    .map(({ ask, today }, id) => JSON.stringify({ id, question: ask, today: String(today ?? '2008-02-29') }))
    .join('\n');
  const answers = (env: Record<string, string>) => {
    const { code, out, err } = run(['ask', '--batch', '-'], { input, env });
    assert.deepEqual([code, err], [0, '']);
    return lines(out).map((text) => ({ ...JSON.parse(text), ms: 0 }));
  };
  const here = answers({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });

  it('asks enough to tell', () => {
    assert.ok(here.length >= 20);
    assert.ok(here.filter(({ status }) => status === 'answered').length >= 10);
  });

  it('nor does the order in which records are loaded', () => {
    const known = loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));
    const bodies = { default: known.defaultBody, bodies: known.bodies, places: known.places };
    const inOrder = (records: DocumentRecord[]) => {
      const world = createWorld(buildKnowledge({ ...known, bodies, records }));
      return lines(input).map((line) => {
        const { question, today } = JSON.parse(line);
        return answerTurns(world, [question].flat(), { today });
      });
    };
    const [first, ...rest] = known.records;
    assert.ok(first && rest.length > 1);
    const expected = inOrder(known.records);
    assert.deepEqual(inOrder(known.records.toReversed()), expected);
    assert.deepEqual(inOrder([...rest, first]), expected);
  });

  for (const env of [
    { TZ: 'America/New_York', LC_ALL: 'en_US.UTF-8' },
    { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C' },
    { TZ: 'Pacific/Apia', LC_ALL: 'th_TH.UTF-8', LANG: 'th_TH.UTF-8' },
  ])
    it(`${env.TZ}, ${env.LC_ALL}`, () => assert.deepEqual(answers(env), here));
});
