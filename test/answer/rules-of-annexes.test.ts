import { ANNEXES } from '../../src/answer/evidence/rules/annexes.ts';
import { keeps } from './rule-cases.ts';

const ANNEX_I = { typed: 'When did the amendments to Annex I enter into force?' };
keeps(ANNEXES, 'is of the annex that is asked about', [
  ['The amendments to Annex I enter into force on 4 May 2011.', true, ANNEX_I],
  ['The amendments to Annex VI enter into force on 4 May 2011.', false, ANNEX_I],
  ['The amendments to Annexes I and VI enter into force on 4 May 2011.', true, ANNEX_I],
  // The sentence before, or the heading above, says of which it is.
  ['They enter into force on 4 May 2011.', false, ANNEX_I, { before: 'The Board adopted amendments to Annex VI.' }],
  ['They enter into force on 4 May 2011.', true, ANNEX_I, { before: 'The Board adopted amendments to Annex I.' }],
  ['They enter into force on 4 May 2011.', true, ANNEX_I],
  ['The amendments to Annex VI enter into force on 4 May 2011.', true, { typed: 'When do they enter into force?' }],
  [
    '附件二的修正案于2011年5月4日生效。',
    false,
    { typed: '附件一的修正案何时生效？', language: 'zh' },
    { language: 'zh' },
  ],
]);
