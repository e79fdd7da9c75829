import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/commands/schemas.ts';

const knowledge = new URL('../../knowledge/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, knowledge), 'utf8');

describe('the JSON Schemas for editors', () => {
  const schemas = jsonSchemas();

  it('are those that npm run schema writes', () => {
    assert.deepEqual(readdirSync(new URL('schema/', knowledge)).sort(), Object.keys(schemas).sort());
    for (const [name, text] of Object.entries(schemas))
      assert.equal(read(`schema/${name}`), text, `${name} is not up to date; run: npm run schema`);
  });

  it('describe every entry of a claim, and allow no other', () => {
    const { properties, additionalProperties } = JSON.parse(schemas['record.schema.json'] ?? '').properties.claims
      .items;
    assert.equal(additionalProperties, false);
    for (const kind of ['session', 'mandate', 'decision', 'symbol', 'item', 'meeting', 'opening', 'name', 'masthead'])
      assert.ok(properties[kind]?.description, kind);
    assert.deepEqual(Object.keys(properties).slice(-6), [
      'paragraph',
      'quote',
      'read',
      'certainty',
      'because',
      'reviewed',
    ]);
  });
});

describe('the files that people edit', () => {
  const files = [
    ...readdirSync(new URL('records/', knowledge)).map((name) => [`records/${name}`, '../schema/record.schema.json']),
    ...['bodies', 'terms'].map((name) => [`${name}.yml`, `schema/${name}.schema.json`]),
  ];
  for (const [file = '', schema = ''] of files)
    it(`${file} names its schema in the first line`, () => {
      const text = read(file);
      assert.equal(text.split('\n')[0], `# yaml-language-server: $schema=${schema}`);
      assert.ok(new URL(schema, new URL(file, knowledge)).pathname.endsWith(`/schema/${schema.split('/').at(-1)}`));
      assert.ok(parse(text));
    });
});
