import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import type { Context } from '../../src/answer/asked.ts';
import { BODIES, makeFolder, recordOf, sessionClaim, THIRD } from '../fixtures/knowledge-folder.ts';
import { onDay, write } from './files.ts';
import { type Kept, serve } from './records.ts';

const OTHER = sessionClaim('body: wg-3, number: 3, dates: 2008-10-15/2008-10-16, place: Vienna, status: held');
const FOLDER = { 'records/a.yml': recordOf([THIRD]) };

async function ask(kept: Kept, question: string, context?: Context) {
  const options = { today: '2026-11-21', ...(context ? { context } : {}) };
  return answer(kept.records.world('restricted'), question, options);
}

describe('a conversation under which the records change', () => {
  it('goes on with what they say now', async () => {
    const kept = await serve(makeFolder(FOLDER));
    const { context } = await ask(kept, 'Où a eu lieu la troisième réunion ?');
    write(kept.folder, onDay(20));
    await kept.records.look();
    const { answer: next } = await ask(kept, 'et quand ?', context);
    assert.deepEqual([next.status, next.dates], ['answered', ['2008-10-20']]);
  });

  for (const question of [
    'et où ?',
    'et la précédente ?',
    'et le mandat ?',
    'quand ?',
    'et le 5 ?',
    'et les documents ?',
  ])
    it(`does not fall over a body that is gone: ${question}`, async () => {
      const kept = await serve(makeFolder({ ...FOLDER, 'records/a.yml': recordOf([OTHER]) }));
      const named = 'Quand a eu lieu la troisième réunion du Groupe de travail sur la coopération internationale ?';
      const { context, answer: first } = await ask(kept, named);
      assert.deepEqual([first.dates, context.bodies], [['2008-10-15/2008-10-16'], ['wg-3']]);
      const bodies = BODIES.replace(/ {2}- id: wg-3[\s\S]*?(?=places:)/, '');
      write(kept.folder, { ...FOLDER, 'bodies.yml': bodies });
      await kept.records.look();
      assert.deepEqual(kept.broken, []);
      const { answer: next } = await ask(kept, question, context);
      assert.doesNotMatch(JSON.stringify(next), /wg-3|coopération internationale/);
    });
});
