import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { bodyNames, conferenceOf, findMentions } from '../../src/records/bodies.ts';
import type { LanguageData } from '../../src/records/languages/language.ts';
import { LANGUAGES } from '../../src/records/languages/languages.ts';
import { plain } from '../../src/records/text.ts';

const cop: Body = {
  id: 'fccc-cp',
  series: 'FCCC/CP',
  zone: 'UTC',
  names: [{ en: 'Conference of the Parties to the Convention', fr: 'Conférence des Parties à la Convention' }],
};
const sbi: Body = {
  id: 'fccc-sbi',
  series: 'FCCC/SBI',
  zone: 'UTC',
  parent: 'fccc-cp',
  names: [{ en: 'Subsidiary Body for Implementation', fr: 'Organe subsidiaire de mise en œuvre' }],
};
const assembly: Body = { id: 'general-assembly', series: 'A', zone: 'UTC', names: [{ en: 'General Assembly' }] };
const bodies = [cop, sbi, assembly];
const languageOf = (code: string) => LANGUAGES.find((one) => one.code === code) as LanguageData;

const mentioned = (text: string, owner: Body, code = 'en') => {
  const language = languageOf(code);
  const names = [...bodyNames(bodies, language), ...conferenceOf(bodies, owner, language)];
  return findMentions(plain(text), names, language, owner.id).map(({ body }) => body);
};

describe('the Conference that a document calls by no more than its name', () => {
  const table: [text: string, owner: Body, code: string, bodies: string[]][] = [
    ['The Conference of the Parties met in Katowice.', cop, 'en', ['fccc-cp']],
    ['The Conference of the Parties met in Katowice.', sbi, 'en', ['fccc-cp']],
    ['La Conférence des Parties s’est réunie.', sbi, 'fr', ['fccc-cp']],
    ['The Conference of the Parties met in Katowice.', assembly, 'en', []],
    ['The Conference of the Parties to the Basel Convention met in Geneva.', cop, 'en', []],
    ['The Conference of the Parties serving as the meeting of the Parties met.', cop, 'en', []],
    ['La Conférence des Parties agissant comme réunion des Parties a décidé.', cop, 'fr', []],
  ];
  for (const [text, owner, code, expected] of table)
    it(`${text} (${owner.id})`, () => assert.deepEqual(mentioned(text, owner, code), expected));
});
