import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Paragraph, TextRun } from 'docx';
import { readDocx } from '../../../src/records/formats/docx.ts';
import { listed, packed, withNote } from './make-files.ts';

const textOf = async (...children: Paragraph[]) => (await readDocx(await packed({ children }))).text;

describe('readDocx', () => {
  it('writes the numbers that Word counts', async () => {
    const text = await textOf(
      listed('First', 'n'),
      listed('Inner', 'n', 1),
      listed('Deep', 'n', 2),
      listed('Inner again', 'n', 1),
      new Paragraph('Between'),
      listed('Second', 'n'),
      listed('Anew', 'n', 1),
      listed('Part', 'roman'),
      listed('Part two', 'roman'),
    );
    assert.deepEqual(
      text.split(/\n+/).filter((line) => line !== ''),
      [
        '1. First',
        '(a) Inner',
        '(i) Deep',
        '(b) Inner again',
        'Between',
        '2. Second',
        '(a) Anew',
        'I. Part',
        'II. Part two',
      ],
    );
  });

  it('leaves out a number that it cannot count, and says so', async () => {
    const { text, notes } = await readDocx(
      await packed({ children: [listed('Odd', 'odd'), listed('Dot', 'bullets')] }),
    );
    assert.equal(text, 'Odd\n\n- Dot\n');
    assert.deepEqual(notes, [
      'the automatic numbers of 1 paragraphs could not be told and are missing, first at "Odd"',
    ]);
  });

  it('keeps notes apart from the words they stand at', async () => {
    const children = [withNote('In decision 2/6', 1, ' the Conference acted.')];
    const { text } = await readDocx(
      await packed({ children, footnotes: { 1: { children: [new Paragraph('See the report.')] } } }),
    );
    assert.equal(text, 'In decision 2/6[1] the Conference acted.\n\n[1] See the report.\n');
  });

  it('reads raised letters, struck-out words and line breaks as they look', async () => {
    const text = await textOf(
      new Paragraph({
        children: [
          new TextRun('Le 1'),
          new TextRun({ text: 'er', superScript: true }),
          new TextRun(' et le '),
          new TextRun({ text: '2 ', strike: true }),
          new TextRun('3 mai'),
          new TextRun({ text: 'Vienne', break: 1 }),
        ],
      }),
    );
    assert.equal(text, 'Le 1er et le 3 mai\nVienne\n');
  });

  it('refuses an empty one and one that is cut off, with advice', async () => {
    await assert.rejects(packed({ children: [] }).then(readDocx), /no text; if it holds pictures of pages/);
    const whole = await packed({ children: [new Paragraph('Text')] });
    await assert.rejects(readDocx(whole.slice(0, whole.length / 2)), /cut off or damaged; open it in Word/);
  });
});
