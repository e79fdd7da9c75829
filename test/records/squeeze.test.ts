import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeeze } from '../../src/records/squeeze.ts';

describe('spaces that a copy from a PDF sets within words and years', () => {
  const table: [printed: string, read: string][] = [
    ['the twenty -fourth session', 'the twenty-fourth session'],
    ['its fifty - eighth session', 'its fifty-eighth session'],
    ['UN -Women', 'UN-Women'],
    ['Children ’s Fund', 'Children’s Fund'],
    ['Annual session 202 5', 'Annual session 2025'],
    ['work of 20 24. The Board', 'work of 2024. The Board'],
    ['the Plan, 202 6–2029', 'the Plan, 2026–2029'],
    ['E/ICEF/202 5/16', 'E/ICEF/2025/16'],
    ['E/ICEF/2025/ 15 and', 'E/ICEF/2025/15 and'],
    ['E/ICEF/2025/18 /Rev.1', 'E/ICEF/2025/18/Rev.1'],
    ['Item 2 1 Closing', 'Item 21 Closing'],
    // A footnote behind the number of a resolution, a dash between two words, a range, and numbers side by side stay.
    ['resolution 61/202 5', 'resolution 61/202 5'],
    ['term - Paris', 'term - Paris'],
    ['2022 –2025', '2022 –2025'],
    ['items 2 and 1', 'items 2 and 1'],
  ];
  for (const [printed, read] of table) it(`${printed}`, () => assert.equal(squeeze(printed).text, read));
});
