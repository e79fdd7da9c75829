import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Body, Place } from '../../src/model.ts';

const file = new URL('../../knowledge/bodies.yml', import.meta.url);
const known = parse(readFileSync(file, 'utf8')) as { bodies: Body[]; places: Place[] };

export const { bodies, places } = known;
