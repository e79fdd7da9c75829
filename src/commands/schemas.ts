import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { accessSchema, bodiesSchema, recordSchema, rulingsSchema, termsSchema } from '../knowledge/schema.ts';

/** The JSON Schemas for editors, by file name, made from the schemas that the loader uses. */
export function jsonSchemas(): Record<string, string> {
  const schemas = {
    record: recordSchema,
    bodies: bodiesSchema,
    rulings: rulingsSchema,
    terms: termsSchema,
    access: accessSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** Writes the JSON Schemas into a knowledge folder. */
export function writeSchemas(folder: string): void {
  mkdirSync(join(folder, 'schema'), { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, 'schema', name), text);
}
