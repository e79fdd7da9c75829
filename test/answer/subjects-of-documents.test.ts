import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import { fit, termsIn } from '../../src/answer/evidence/fit.ts';
import { aroundOf } from '../../src/answer/evidence/words/around.ts';
import { subjectsOf } from '../../src/answer/evidence/words/subjects.ts';
import type { DocumentRecord } from '../../src/model.ts';
import { soughtAs } from '../fixtures/sought-word.ts';

const recordOf = (lines: string[], headings: string[] = []) =>
  ({
    document: { language: 'en', title: 'Notes' },
    paragraphs: [
      ...headings.map((text) => ({ text, heading: true })),
      ...lines.map((text) => ({ text, heading: false })),
    ],
  }) as unknown as DocumentRecord;

const REST = ['Boats came.', 'Nets were sold.', 'Reefs were seen.', 'All slept.', 'It rained.', 'Fish were eaten.'];

describe('what a document is about', () => {
  const table: [what: string, lines: string[], subjects: string, headings?: string[]][] = [
    ['a name in two of eight paragraphs', ['Divers of Bermuda.', 'In Bermuda.', ...REST], 'Bermuda'],
    ['a name in one of two paragraphs', ['Divers of Bermuda.', 'It rained.'], ''],
    ['a name in two of nine paragraphs', ['Divers of Bermuda.', 'In Bermuda.', ...REST, 'It snowed.'], ''],
    ['a name twice in one paragraph', ['Divers of Bermuda sail to Bermuda.', 'It rained.'], ''],
    ['a name in headings', ['It rained.', 'It snowed.'], '', ['On Bermuda', 'In Bermuda', 'To Bermuda']],
    ['a word that begins a sentence', ['Divers came. Divers slept.', 'Divers ate.', 'Divers sang.'], ''],
    ['two names', ['In Bermuda, Haiti.', 'In Haiti, Bermuda.', 'In Peru.'], 'Bermuda Haiti'],
    ['a name behind an article', ["Le plan d'Anguilla.", 'Le plan d’Anguilla.'], 'Anguilla'],
    ['a name in quotes', ['The camp of "Yarmouk".', 'In <<Yarmouk>>, it rained.'], 'Yarmouk'],
    ['letters of two', ['The plan of UN.', 'The plan by Al.'], ''],
    ['no paragraphs', [], ''],
  ];
  for (const [what, lines, subjects, headings] of table)
    it(`${what}: ${subjects || 'nothing'}`, () => assert.equal(subjectsOf(recordOf(lines, headings)), subjects));

  it('stands around each of its sentences', () => {
    const record = recordOf(['Divers of Bermuda.', 'In Bermuda.', ...REST]);
    const [paragraph] = record.paragraphs;
    assert.ok(paragraph);
    const { subjects } = aroundOf(record, paragraph, '', { bodyIds: [] } as unknown as Asked, () => ({
      bodies: [],
      names: termsIn('', 'en'),
      parents: new Map(),
    }));
    assert.deepEqual([subjects.terms.has('bermuda'), subjects.terms.has('reef')], [true, false]);
  });

  it('need not stand in each of its sentences, nor the body that is asked for', () => {
    const none = termsIn('', 'en');
    const around = { ...none, ofBody: false, names: none, headings: none, subjects: termsIn('Bermuda', 'en') };
    const of = (word: string, more = {}) =>
      fit({ words: [soughtAs(word, { en: word }, more)], figures: [] }, termsIn('Policies.', 'en'), around, 'en');
    assert.deepEqual([of('bermuda').above.length, of('bermuda').share], [1, 0.95]);
    assert.deepEqual([of('haiti').above.length, of('haiti').share], [0, 0]);
    assert.equal(of('bermuda', { ofBody: true }).above.length, 0);
  });
});
