import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { readDocument } from '../../../src/records/document.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';
import { partLines } from '../../../src/records/formats/whole-lines.ts';
import { makeFolder, recordOf } from '../../fixtures/knowledge-folder.ts';

const parts = (text: string) => partLines(text)?.split(/\n\s*\n/);

/** Fragments of documents in corpora: one paragraph a line, with a line that says that others are left out. */
describe('a text of short lines with a mark of left-out paragraphs', () => {
  const table: [what: string, text: string, expected: string[] | undefined][] = [
    [
      'is parted at its lines',
      'Draft agenda\n[...]\n4. Budget\n5. Audit',
      ['Draft agenda', '[...]', '4. Budget', '5. Audit'],
    ],
    ['or with the sign for three points', 'Draft agenda\n  […]\n4. Budget', ['Draft agenda', '  […]', '4. Budget']],
    ['is not without the mark', 'Draft agenda\n4. Budget\n5. Audit', undefined],
    ['nor with a mark inside a line', 'Draft agenda [...] of the Group\n4. Budget', undefined],
    ['nor where empty lines part it', 'Draft agenda\n\n[...]\n\n4. Budget', undefined],
  ];
  for (const [what, text, expected] of table) it(what, () => assert.deepEqual(parts(text), expected));

  it('is read so from a file', () => {
    const { text } = readPlainText('The Group met.\n[...]\nIt was closed.\nIt thanked the Chair.\n');
    assert.deepEqual(
      readDocument(text).paragraphs.map((paragraph) => paragraph.text),
      ['The Group met.', 'It was closed.', 'It thanked the Chair.'],
    );
  });
});

describe('where paragraphs are left out', () => {
  it('is told by the paragraph after', () => {
    const { gaps } = readDocument('Provisional agenda\n\n[...]\n\n4. Budget\n\n5. Audit\n\n[…]\n\nThe end.');
    assert.deepEqual([...(gaps ?? [])], ['agenda.2', 'body.1']);
  });

  it('an agenda may count from any number', () => {
    const texts = (text: string) =>
      readDocument(text)
        .paragraphs.filter(({ part }) => part === 'agenda')
        .map((paragraph) => paragraph.text);
    const title = 'Provisional agenda of the fourth session of the Group';
    const entries = ['4. Budget', '5. Audit', '6. Working capital'];
    assert.deepEqual(texts([title, '[...]', ...entries].join('\n\n')), entries);
    assert.deepEqual(texts([title, ...entries].join('\n\n')), []);
  });

  it('is kept with the record of the document', () => {
    const load = (text: string) =>
      loadKnowledge(
        makeFolder({
          'texts/gaps.txt': text,
          'records/gaps.yml': recordOf([], { text: 'gaps.txt', title: 'Agenda', kind: 'report', language: 'en' }),
        }),
      ).records.find(({ id }) => id === 'gaps')?.gaps;
    assert.deepEqual(load('Agenda of the Group\n\n[...]\n\n4. Budget of the Group\n'), new Set(['4']));
    assert.equal(load('Agenda of the Group\n\n3. Budget [...] of the Group\n\n4. Audit\n'), undefined);
  });
});
