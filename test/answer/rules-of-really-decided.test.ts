import { OF_MATTER, REALLY_DECIDED } from '../../src/answer/evidence/rules/really-decided.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const RECOMMENDED = { typed: 'What did the Board recommend on kelp?' };
keeps(REALLY_DECIDED, 'says that it was recommended, where that is asked', [
  ['It agreed to go on with a view to recommending a draft on kelp.', false, RECOMMENDED],
  ['It invited recommendations on kelp.', false, RECOMMENDED],
  ['It recommended a draft on kelp.', true, RECOMMENDED],
  ['It agreed to go on.', true, { typed: 'What did the Board agree on kelp?' }],
  [
    'Il a poursuivi ses travaux en vue de recommander un projet.',
    false,
    { typed: "Qu'a recommandé le Conseil ?", language: 'fr' },
    { language: 'fr' },
  ],
  ['Il a recommandé un projet.', true, { typed: "Qu'a recommandé le Conseil ?", language: 'fr' }, { language: 'fr' }],
]);

const DECIDED = { typed: 'What did the Board decide on kelp?' };
keeps(REALLY_DECIDED, 'does not end where what was decided begins', [
  ['The Board considered and adopted the conclusions below.', false, DECIDED],
  ['The Board adopted the conclusions on kelp.', true, DECIDED],
]);

const WAS = { typed: 'Was the mandate extended?' };
keeps(REALLY_DECIDED, 'is a sentence, where it is asked what was decided or whether something was done', [
  ['Extension of the mandate of the Board', false, WAS],
  ['Extension of the mandate of the Board Draft decision -/CP.21.', false, WAS],
  ['It agreed to extend the mandate.', true, WAS],
  ['Clarification of the text on kelp', false, DECIDED],
]);
keeps(REALLY_DECIDED, 'says that it was done, and not that it is looked into', [
  ['It began its consideration of the need to extend the mandate.', false, WAS],
  ['It agreed to extend the mandate.', true, WAS],
]);

const kelp = { words: [soughtAs('kelp')], figures: [] };
keeps(OF_MATTER, 'is on the matter of which it is asked what was decided', [
  ['The costs of the conclusions were given.', false, { ...DECIDED, sought: kelp }, { fit: { missing: kelp.words } }],
  ['It agreed on kelp.', true, { ...DECIDED, sought: kelp }, { fit: { held: kelp.words } }],
  ['It agreed to go on.', true, { ...DECIDED, sought: kelp }, { fit: { above: kelp.words } }],
]);
