import { ORGANIZATIONS_ASKED } from '../../src/answer/evidence/rules/organizations-asked.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const OF_UNDP = { typed: 'Quels projets du PNUD ont été approuvés ?', language: 'fr' as const };
keeps(ORGANIZATIONS_ASKED, 'names the organization that is asked about, where it names another', [
  ['The Council approved the UNFPA projects for Lagoonia.', false, OF_UNDP],
  ['The Council approved the UNDP projects for Lagoonia.', true, OF_UNDP],
  ['The Council approved the UNDP and UNFPA projects for Lagoonia.', true, OF_UNDP],
  ['The Council approved the projects for Lagoonia (DP/FPA/CPD/LAG/8).', true, OF_UNDP],
  ['The Council approved the UNFPA projects.', true, { typed: 'Quels projets ont été approuvés ?', language: 'fr' }],
  // Its name stands in full.
  [
    'The Population Fund and UNDP approved the projects.',
    true,
    {
      typed: 'Which UNFPA projects were approved?',
      sought: { words: [soughtAs('unfpa', {}, { names: new Map([['en', [['popul', 'fund']]]]) })], figures: [] },
    },
  ],
  // A pronoun is no organization.
  ['The Council approved the UNFPA projects.', true, { typed: 'Who approved the projects?' }],
  // One of several may be named.
  ['The Council approved the UNFPA projects.', true, { typed: 'Which UNDP and UNFPA projects were approved?' }],
  // What is a body's name is held against that body.
  [
    'The Council approved the UNFPA projects.',
    true,
    { ...OF_UNDP, sought: { words: [soughtAs('pnud', {}, { ofBody: true })], figures: [] } },
  ],
]);
