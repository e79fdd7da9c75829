import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/model.ts';
import { lookAt } from '../../src/reload/look.ts';
import { newErrors } from '../../src/reload/new-errors.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { onDay, write } from './files.ts';

describe('a look at a folder', () => {
  const orderFor = (folder: string) => ({
    folder,
    cache: join(folder, 'cache'),
    review: 'doubtful' as const,
    inService: { problems: [], records: 1, mark: '' },
  });

  it('takes nothing of what changes while it is read', async () => {
    const folder = makeFolder({});
    const looking = lookAt(orderFor(folder));
    write(folder, onDay(20));
    assert.deepEqual(await looking, { kind: 'unsettled' });
    assert.equal((await lookAt(orderFor(folder))).kind, 'ready');
  });

  it('takes nothing of a folder that comes or goes while it is read', async () => {
    const folder = makeFolder({});
    const looking = lookAt(orderFor(folder));
    write(folder, { texts: undefined });
    assert.deepEqual(await looking, { kind: 'unsettled' });
  });

  it('says what it could not read at all', async () => {
    const folder = makeFolder({ 'bodies.yml': undefined });
    const outcome = await lookAt(orderFor(folder));
    assert.deepEqual(outcome.kind === 'refused' && outcome.problems.map(({ path, line }) => [path, line]), [
      ['bodies.yml', 1],
    ]);
  });
});

describe('errors that are new', () => {
  const error = (message: string, line = 1, severity: Problem['severity'] = 'error'): Problem => ({
    path: 'records/a.yml',
    line,
    column: 1,
    message,
    severity,
  });
  const EMPTY: Problem = { path: 'records', line: 1, column: 1, message: 'holds no records', severity: 'warning' };
  const cases: { name: string; before: Problem[]; after: Problem[]; held?: [number, number]; found: Problem[] }[] = [
    { name: 'none', before: [], after: [], found: [] },
    { name: 'one', before: [], after: [error('x')], found: [error('x')] },
    { name: 'one that was there, on another line', before: [error('x')], after: [error('x', 7)], found: [] },
    {
      name: 'the same a second time',
      before: [error('x')],
      after: [error('x'), error('x', 7)],
      found: [error('x', 7)],
    },
    { name: 'a warning', before: [], after: [error('x', 1, 'warning')], found: [] },
    {
      name: 'an error that was a warning',
      before: [error('x', 1, 'warning')],
      after: [error('x')],
      found: [error('x')],
    },
    { name: 'all records gone', before: [], after: [EMPTY], held: [2, 0], found: [EMPTY] },
    { name: 'no records, as before', before: [EMPTY], after: [EMPTY], held: [0, 0], found: [] },
  ];
  for (const { name, before, after, held: [was, is] = [1, 1], found } of cases)
    it(name, () => {
      assert.deepEqual(newErrors({ problems: before, records: was }, { problems: after, records: is }), found);
    });
});
