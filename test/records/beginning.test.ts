import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Claim } from '../../src/model.ts';
import { beginningOf } from '../../src/records/beginning.ts';
import { readDocument } from '../../src/records/document.ts';

const SENTENCE = 'The Committee held consultations with all Parties between July and December.';

const begins = (text: string, claims: Claim[] = []): string | undefined => {
  const { paragraphs } = readDocument(text);
  const found = beginningOf({ document: { language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en' }, claims, paragraphs });
  return found?.paragraph.text.slice(found.start, found.end);
};

describe('the beginning of a text', () => {
  const rows: [what: string, text: string, beginning: string | undefined][] = [
    ['is its first sentence below headings', `Preparatory Committee\n\nSixth session\n\n${SENTENCE}\n`, SENTENCE],
    [
      'is no entry of an agenda',
      `2. Adoption of the agenda and other organizational matters.\n\n[...]\n\n${SENTENCE}\n`,
      SENTENCE,
    ],
    [
      'is the first paragraph of a resolution',
      `1. Decides to rename the Committee, as it was asked to;\n\n2. ${SENTENCE}\n`,
      'Decides to rename the Committee, as it was asked to;',
    ],
    [
      'is without the number of its paragraph',
      `11. ${SENTENCE} It welcomed their results, and those of others.\n`,
      `${SENTENCE} It welcomed their results, and those of others.`,
    ],
    [
      'is short in Chinese',
      '执行情况审查组\n\n该临时议程和拟议工作安排载于附件一和附件二。\n',
      '该临时议程和拟议工作安排载于附件一和附件二。',
    ],
    [
      'is not there where all lines are headings',
      'Group of Experts\n\nFifth session\n\nNew York, 5 August 2015\n',
      undefined,
    ],
  ];
  for (const [what, text, beginning] of rows) it(what, () => assert.equal(begins(text), beginning));

  it('is no line on which the masthead rests', () => {
    const line = 'Note by the Secretariat, prepared at the request of the Conference.';
    const { paragraphs } = readDocument(`${line}\n\n${SENTENCE}\n`);
    const claims: Claim[] = [{ masthead: 'kind', paragraph: paragraphs[0]?.key ?? '', quote: line }];
    assert.equal(begins(`${line}\n\n${SENTENCE}\n`, claims), SENTENCE);
  });

  it('is cut behind a whole word where its first sentence is long', () => {
    const text = `${'The Parties consulted '.repeat(30)}again.\n`;
    const found = begins(text) ?? '';
    assert.ok(found.length <= 400 && /(?:The|Parties|consulted)$/.test(found), found);
  });
});
