import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cityTime } from '../../../src/answer/phrases/dates.ts';

const CASES: [language: 'en' | 'fr', city: string, told: string][] = [
  ['en', 'Vienna', 'Vienna time'],
  ['en', 'Addis Ababa', 'Addis Ababa time'],
  ['en', 'UTC', 'UTC'],
  ['fr', 'Vienne', 'heure de Vienne'],
  ['fr', 'New York', 'heure de New York'],
  ['fr', 'Addis-Abeba', 'heure d’Addis-Abeba'],
  ['fr', 'Édimbourg', 'heure d’Édimbourg'],
  ['fr', 'UTC', 'UTC'],
];

for (const [language, city, told] of CASES)
  test(`hours of ${city} are told in ${language} as ${told}`, () => assert.equal(cityTime(language, city), told));
