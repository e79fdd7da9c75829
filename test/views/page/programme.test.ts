import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toText } from '../../../src/views/page/html.ts';
import { programmeTable } from '../../../src/views/page/programme.ts';
import { partlyCancelled } from '../blocks/samples.ts';

for (const [language, words] of [
  ['fr', 'séance annulée'],
  ['en', 'meeting cancelled'],
] as const)
  test(`a half-day that is cancelled is marked, and no other: ${language}`, () => {
    const table = toText(programmeTable(partlyCancelled(language).programme ?? [], language));
    const cells = table.match(/class="hours">[\s\S]*?<\/th>/g)?.filter((cell) => /\d/.test(cell)) ?? [];
    assert.deepEqual(
      cells.map((cell) => cell.includes(`<b>${words}</b>`)),
      [true, false],
    );
  });
