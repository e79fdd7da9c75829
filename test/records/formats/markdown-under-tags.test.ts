import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../../src/records/document.ts';
import { isPage } from '../../../src/records/formats/kind-of-file.ts';

const META = "<meta http-equiv='Content-Type' content='text/html; charset=utf-8' />\n";

describe('a text that begins with a tag of the head of a page', () => {
  const table: [text: string, is: boolean][] = [
    [`${META}\n##Agreement on lamps\n\nThe Tide Council met.\n`, false],
    [`${META}<link rel="x" href="y">\n\n# Agreement on lamps\n`, false],
    [`${META}<p>## Lamps</p>`, true],
    [`${META}<title>Lamps</title>\n# Lamps`, true],
    [`${META}Lamps\n`, true],
    ['<html><head></head></html>', true],
  ];
  for (const [text, is] of table) it(`${is}: ${JSON.stringify(text)}`, () => assert.equal(isPage(text), is));

  it('has headings without a space behind their signs', () => {
    const { paragraphs } = readDocument(`${META}\n##Agreement on lamps\n\n####Lamps\n\n#hashtag of a text\n\n###1 \n`);
    assert.deepEqual(
      paragraphs.map(({ text, heading }) => [text, heading]),
      [
        ['Agreement on lamps', true],
        ['Lamps', true],
        ['#hashtag of a text', false],
        ['1', true],
      ],
    );
  });
});
