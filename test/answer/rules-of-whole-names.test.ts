import { WHOLE_NAMES } from '../../src/answer/evidence/rules/whole-names.ts';
import { keeps } from './rule-cases.ts';

const typed = 'How much did the Coastal Diving School pay?';
keeps(WHOLE_NAMES, 'has the words of a name in one place', [
  ['The Coastal Diving School paid 9 euros.', true, { typed }],
  ['The School of Coastal Diving paid 9 euros.', true, { typed }],
  ['The coastal towns paid 9 euros, for the music school in the harbour and for diving.', false, { typed }],
  // A name that it lacks in part is weighed by its words.
  ['The coastal towns paid 9 euros.', true, { typed }],
  // An office stands apart from what it is held in.
  [
    'The School on Reefs elected Ms. Ada Lind Marin of the harbour as its Chair.',
    true,
    { typed: 'Who is the Chair of the School on Reefs?' },
  ],
  // In another language it is called otherwise.
  [
    'The coastal towns paid 9 euros, for the music school in the harbour and for diving.',
    true,
    { typed, language: 'fr' },
  ],
]);

const ROMAN = { typed: 'Where was Regatta I held?' };
keeps(WHOLE_NAMES, 'names the one of several of a name', [
  ['The fair (Regatta II) was held in Lima.', false, ROMAN],
  ['The fair (Regatta I) was held in Lima, before Regatta II.', true, ROMAN],
  ['The fair was held in Lima.', true, ROMAN],
]);
