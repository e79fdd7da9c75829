import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyLabel, bodyName } from '../../src/answer/compose.ts';
import { createWorld } from '../../src/answer/world.ts';
import { buildKnowledge, NOBODY } from '../../src/knowledge/knowledge.ts';
import type { Body } from '../../src/model.ts';

const CASES: [what: string, Pick<Body, 'names' | 'short'>, en: string, fr: string][] = [
  ['English alone', { names: [{ en: 'Panel on Experts' }] }, 'Panel on Experts', 'Panel on Experts'],
  ['French alone', { names: [{ fr: 'Comité du programme' }] }, 'Comité du programme', 'Comité du programme'],
  ['Spanish alone, of a period', { names: [{ from: '2001', es: 'Comisión' }] }, 'Comisión', 'Comisión'],
  ['a short name in English', { names: [{ fr: 'Comité' }], short: { en: 'the Committee' } }, 'the Committee', 'Comité'],
];

for (const [what, named, en, fr] of CASES)
  test(`a body is called by a name, never by its id: ${what}`, () => {
    const world = createWorld(
      buildKnowledge({
        bodies: { default: 'x.panel', bodies: [{ id: 'x.panel', zone: 'UTC', ...named }] },
        records: [],
        originals: new Map(),
        written: { records: new Map(), shared: 0 },
        rulings: [],
        terms: [],
        access: NOBODY,
        problems: [],
      }),
    );
    assert.deepEqual([bodyName(world, 'x.panel', 'en'), bodyName(world, 'x.panel', 'fr')], [en, fr]);
    assert.equal(bodyLabel(world, 'x.panel', 'en'), en.replace('the ', ''));
  });
