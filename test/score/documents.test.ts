import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import type { Body, ClaimContent, DocumentFacts } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from '../records/bodies.ts';
import { squash } from '../records/reading.ts';

type Annotated = {
  text: string;
  bodies?: Body[];
  expected: { document: Partial<DocumentFacts>; claims: ClaimContent[] };
};

const folder = new URL('documents/', import.meta.url);
const visible = (text: string) => squash(text).replace(/\s/g, '');

for (const language of ['ar', 'zh'])
  describe(`annotated documents in ${language}`, () => {
    for (const name of readdirSync(new URL(`${language}/`, folder)))
      it(name.replace('.yml', ''), () => {
        const annotated = parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8')) as Annotated;
        const all = [...bodies, ...(annotated.bodies ?? [])];
        const { document, claims } = extractRecord(annotated.text, { file: name, bodies: all, places });
        const { text: _, symbol: __, ...facts } = document;
        assert.deepEqual(facts, annotated.expected.document);
        const made = claims.flatMap(({ paragraph: _, quote: __, read: ___, because: ____, ...content }) =>
          'name' in content || 'masthead' in content ? [] : [content],
        );
        assert.deepEqual(made, annotated.expected.claims);
        for (const { quote } of claims) assert.ok(visible(annotated.text).includes(visible(quote)), quote);
      });
  });
