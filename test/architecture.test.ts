import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

type File = { path: string; text: string; imports: string[] };

/** Import and re-export statements, also over several lines, and `import('…')`. */
const IMPORT =
  /^(?:import|export)\s+(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?)\s+from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

const files: File[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|js|mjs)$/.test(path) && !path.startsWith('web/assets/'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    const imports = [...text.matchAll(IMPORT)].map(([, from, alone, dynamic]) => {
      const target = from ?? alone ?? dynamic ?? '';
      return target.startsWith('.') ? relative(src, join(src, dirname(path), target)) : target;
    });
    return { path, text, imports };
  });

/** The room of a file: its first folder, or its own name at the top of src. */
const roomOf = (path: string): string => path.split('/')[0] ?? path;

const isInside = (target: string) => files.some(({ path }) => path === target);

/** Which rooms a room may import from, beside itself. Rooms that are not listed may import any. */
const ROOMS: Record<string, string[]> = {
  'model.ts': [],
  records: ['model.ts'],
  search: ['model.ts'],
  knowledge: ['model.ts', 'records'],
  answer: ['model.ts', 'records', 'search', 'knowledge'],
  views: ['model.ts', 'answer/phrases/', 'records'],
  snapshot: ['answer', 'knowledge', 'search'],
  reload: ['model.ts', 'search', 'knowledge', 'answer', 'snapshot'],
  web: ['model.ts', 'views', 'knowledge', 'records'],
  store: ['model.ts'],
  reminders: ['model.ts', 'records', 'knowledge', 'answer'],
  calendar: ['model.ts', 'records', 'knowledge', 'answer'],
  slack: ['model.ts', 'records', 'knowledge', 'answer', 'calendar', 'reminders', 'views', 'store', 'config.ts'],
  'config.ts': [],
};

/** Packages that only compute: they read no file, network, clock or environment. */
const PURE =
  /^(?:date-fns|@date-fns\/tz|@slack\/types|fastest-levenshtein|ical-generator|mammoth|minisearch|parse5|pdfjs-dist|valibot|yaml|yauzl|@orama\/stemmers)(?:\/|$)|^node:util$/;

/** Who may read files, and nothing else of the machine. */
const READERS =
  /^(?:knowledge\/(?:load|load-bodies|load-records|yaml-file)|answer\/(?:lexicon|glossary|evidence\/(?:data\/data-lines|words\/spoken))|search\/(?:field-terms|spelled-in|word-families))\.ts$/;
const CORE = ['model.ts', 'records', 'knowledge', 'search', 'answer', 'calendar', 'reminders', 'views'];
const core = files.filter(({ path }) => CORE.includes(roomOf(path)));

/** Code without comments and texts, so that a word in a sentence counts for nothing. */
const bare = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const none = (found: string[], what: string) => assert.deepEqual(found, [], what);

/** Imports that go on: each file with those that it imports from src. */
const graph = new Map(files.map(({ path, imports }) => [path, imports.filter(isInside)]));

describe('who may import whom', () => {
  it('reads the imports of all files', () => {
    assert.ok(files.length > 80);
    assert.ok((graph.get('answer/answer.ts')?.length ?? 0) > 10);
    assert.ok(graph.get('knowledge/load.ts')?.includes('knowledge/load-records.ts'), 'imports over one line');
    assert.ok(graph.get('knowledge/load.ts')?.includes('knowledge/schema.ts'));
    assert.ok(graph.get('program.ts')?.includes('commands/check.ts'), 'imports while running');
  });

  for (const [room, allowed] of Object.entries(ROOMS))
    it(`${room} imports from ${['itself', ...allowed].join(', ')}`, () => {
      const foreign = files
        .filter(({ path }) => roomOf(path) === room)
        .flatMap(({ path, imports }) =>
          imports
            .filter((from) => isInside(from) && roomOf(from) !== room)
            .filter((from) => !allowed.some((other) => roomOf(from) === other || from.startsWith(other)))
            .map((from) => `${path} imports ${from}`),
        );
      none(foreign, `only ${allowed.join(', ')}`);
    });

  it('the core imports packages that only compute; few of its files read files', () => {
    const found = core.flatMap(({ path, imports }) =>
      imports
        .filter((from) => !isInside(from) && !PURE.test(from))
        .filter((from) => !(READERS.test(path) && ['node:fs', 'node:path', 'node:module', 'node:url'].includes(from)))
        .map((from) => `${path} imports ${from}`),
    );
    none(found, 'no network, no file, no Slack');
  });

  it('the reading of a question knows nothing of how it goes on, and of what is answered', () => {
    const found = files
      .filter(({ path }) => /^answer\/(?:reading|slots)\//.test(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter((from) =>
            /^answer\/(?:mending|turns|steps|kinds|evidence|sittings|deeds|events|treaties)\//.test(from),
          )
          .map((from) => `${path} imports ${from}`),
      );
    none(found, 'only reading, slots, phrases and what all share');
  });

  it('nothing imports what is not there', () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports.filter((from) => /\.ts$/.test(from) && !isInside(from)).map((from) => `${path} imports ${from}`),
    );
    none(missing, 'a file of src');
  });

  it('no room imports in a circle', () => {
    const rooms = new Map<string, Set<string>>();
    for (const [path, targets] of graph) {
      const room = roomOf(path);
      const set = rooms.get(room) ?? new Set();
      rooms.set(room, set);
      for (const target of targets) if (roomOf(target) !== room) set.add(roomOf(target));
    }
    const circles: string[] = [];
    const walk = (room: string, way: string[]): void => {
      if (way.includes(room)) circles.push([...way.slice(way.indexOf(room)), room].join(' → '));
      else for (const next of rooms.get(room) ?? []) walk(next, [...way, room]);
    };
    for (const room of rooms.keys()) walk(room, []);
    none(circles, 'rooms form a line');
  });
});

describe('the machine', () => {
  const uses = (list: File[], pattern: RegExp) =>
    list.flatMap(({ path, text }) => (bare(text).match(pattern) ?? []).map((match) => `${path}: ${match}`));

  it('has no clock and no chance in the core', () => {
    none(
      uses(core, /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.\w+|\bMath\.random\b/g),
      'today is passed in',
    );
  });

  it('has no environment, locale or zone in the core', () => {
    none(uses(core, /\bprocess\b|\bglobalThis\b|\btoLocale\w+\(\s*\)/g), 'settings are passed in');
  });

  it('is touched by the outermost files only', () => {
    // What is kept between starts depends on the version of Node.
    const outer = [
      'config.ts',
      'program.ts',
      'rapporteur.js',
      'cli.ts',
      'convert-process.ts',
      'main.ts',
      'start.ts',
      'start-slack.ts',
      'watch-records.ts',
      'snapshot',
    ];
    const rest = files.filter(({ path }) => !outer.includes(roomOf(path)));
    none(uses(rest, /\bprocess\.\w+/g), outer.join(', '));
  });

  it('has Slack in slack, SQL in store', () => {
    const found = files.flatMap(({ path, imports }) =>
      imports
        .filter((from) => /^@slack\/(?!types$)/.test(from) && !path.startsWith('slack/'))
        .concat(imports.filter((from) => /^(?:node:sqlite|pg|kysely)$/.test(from) && !path.startsWith('store/')))
        .map((from) => `${path} imports ${from}`),
    );
    none(found, 'transport and storage at the edge');
  });
});

describe('files', () => {
  it('are short: 250 lines at most, but for the vocabulary and the phrases, which are lists', () => {
    const long = files
      .filter(({ path }) => path !== 'model.ts' && !path.startsWith('answer/phrases/'))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250)
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    none(long, 'a file is a stage or a noun');
  });

  it('have names in kebab case, and no default export', () => {
    none(
      files.map(({ path }) => path).filter((path) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:ts|js)$/.test(path)),
      'kebab-case',
    );
    none(
      files.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path),
      'named exports',
    );
  });
});

describe('ARCHITECTURE.md', () => {
  it('lists the handlers of questions in the order in which they are asked', () => {
    const page = readFileSync(join(src, '../ARCHITECTURE.md'), 'utf8');
    const [, table = ''] = page.split('| handler | why there |');
    const listed = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const { text } = files.find(({ path }) => path === 'answer/handlers.ts') ?? { text: '' };
    const [, array = ''] = text.split('HANDLERS: Handler[] = [');
    const asked = [...(array.split(']')[0] ?? '').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
    assert.ok(asked.length > 50);
    assert.deepEqual(listed, asked);
  });
});
