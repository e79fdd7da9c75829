import { HOLDS } from '../../src/answer/evidence/rules/holds.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps, telling } from './rule-cases.ts';

const DAY = { dates: ['2011-05-04'] };
const DAYS = { dates: ['2011-05-04', '2012-06-09'] };

keeps(HOLDS, 'holds most of what is sought', [
  ['Enough.', true, { least: 0.75 }, { fit: { share: 0.8 } }],
  ['Too little.', false, { least: 0.75 }, { fit: { share: 0.7 } }],
  ['Too little.', true, { least: 0 }, { fit: { share: 0 } }],
  ['Too little.', true, { least: 0.75, isFounding: true }, { fit: { share: 0 } }],
  [
    'Enough, without a word that is in none.',
    false,
    { least: 0.75 },
    { fit: { share: 0.8, missing: [{ ...telling, unknownAsTyped: true }] } },
  ],
]);
keeps(HOLDS, 'lacks no telling word of what no body is named with', [
  ['A word lacks.', false, { isLoose: true }, { fit: { missing: [telling] } }],
  ['A word lacks.', false, { isNamed: true, happens: true }, { fit: { missing: [telling] } }],
  ['A word lacks.', true, {}, { fit: { missing: [telling] } }],
  ['A common word lacks.', true, { isLoose: true }, { fit: { missing: [{ ...telling, weight: 0.3 }] } }],
  ['None lacks.', true, { isLoose: true }],
]);

/** A list of two deadlines, of which the first is told. */
const LIST = 'The divers are:\nTo draw a map by March;\nTo send views by May.';
const told = (word: string) => ({
  fit: { held: [soughtWord(word, 'en')] },
  entries: ['To draw a map by March;', 'To send views by May.'],
  told: ['To draw a map by March;'],
});
keeps(HOLDS, 'says what is sought in the entries of a list that are told, or before them', [
  [LIST, true, { wanted: 'date' }, told('map')],
  [LIST, true, { wanted: 'date' }, told('divers')],
  [LIST, false, { wanted: 'date' }, told('views')],
  [LIST, true, {}, told('views')],
]);
const first = { isLoose: true, happens: true, sought: { words: [telling], figures: [] } };
keeps(HOLDS, 'says itself what takes place', [
  ['A show was held.', false, first, { fit: { around: [telling] } }],
  ['A show was held.', true, first],
  ['A show was held.', true, { ...first, happens: false }, { fit: { around: [telling] } }],
]);
keeps(HOLDS, 'says all that is asked, where no kind of thing is', [
  ['All.', true],
  ['Less.', false, {}, { fit: { missing: [telling] } }],
  ['Less.', true, { isNamed: true }, { fit: { missing: [telling] } }],
  ['Less.', true, { wanted: 'date' }, { fit: { missing: [telling] } }],
]);
keeps(HOLDS, 'says itself what it is asked about, where no kind of thing is asked for', [
  ['They are also in doubt about nets.', false, {}, { fit: { around: [telling] } }],
  ['They are also in doubt about nets.', true],
  ['They are also in doubt about nets.', true, {}, { fit: { around: [{ ...telling, isVerb: true }] } }],
  ['They are also in doubt about nets.', true, {}, { fit: { around: [{ ...telling, ofBody: true }] } }],
  ['They met on 4 May.', true, { wanted: 'date' }, { fit: { around: [telling] } }],
  ['They are led by Ms. Nurmi.', true, { isPerson: true }, { fit: { around: [telling] } }],
  // A document of the session that is counted need not say "session" again (E/CN.7/2015/13).
  ['One panellist is named by each.', true, { ordinals: [58] }, { fit: { around: [soughtWord('session', 'en')] } }],
  ['One panellist is named by each.', false, {}, { fit: { around: [soughtWord('session', 'en')] } }],
]);
keeps(HOLDS, 'holds more than the body, of a document that is sought', [
  ['A paper.', true, { wanted: 'document' }, { fit: { held: [telling] } }],
  ['A paper.', true, { wanted: 'document' }, { fit: { above: [telling] } }],
  ['A paper.', false, { wanted: 'document' }, { fit: { held: [{ ...telling, ofBody: true }] } }],
  ['A paper.', false, { wanted: 'document' }],
  ['A paper.', true, { wanted: 'document', isNamed: true }],
]);
keeps(HOLDS, 'says all of what was adopted', [
  ['Adopted.', true, { isAdopted: true, sought: { words: [telling], figures: [] } }, { fit: { held: [telling] } }],
  ['Adopted.', false, { isAdopted: true, sought: { words: [telling], figures: [] } }, { fit: { above: [telling] } }],
  ['Adopted.', true, { sought: { words: [telling], figures: [] } }],
]);
const deed = { isDeed: true, sought: { words: [telling], figures: [] } };
const FIJI = { ...telling, word: 'fiji', stems: new Map([['en', ['fiji']]]) };
const ofLand = { isDeed: true, sought: { words: [FIJI], figures: [] } };
keeps(HOLDS, 'says all of what was done, on one day', [
  ['Done.', true, deed, { ...DAY, fit: { held: [telling] } }],
  ['Done.', false, deed, DAY],
  ['Done.', false, deed, { ...DAYS, fit: { held: [telling] } }],
  ['Done:', true, deed, { ...DAYS, fit: { held: [telling] }, entries: ['(a) 4 May.', '(b) 9 June.'] }],
  // The country of which all of a document is stands in its title.
  ['Done.', true, ofLand, { ...DAY, symbol: 'CERD/C/FJI/CO/1', fit: { above: [FIJI] } }],
  ['Done.', false, ofLand, { ...DAY, fit: { above: [FIJI] } }],
]);

const ARTICLE = { typed: 'Who led the talks on Article 6?' };
keeps(HOLDS, 'is on the article that is named, or under its heading', [
  ['The talks on Article 6 were led by divers.', true, ARTICLE],
  ['The talks on items 11 and 12 were led by divers.', false, ARTICLE],
  ['The talks on Article 4 were led by divers.', false, ARTICLE],
  ['The talks were led by divers.', true, ARTICLE, { title: 'Markets under Article 6' }],
  ['The talks were led by divers.', true, { typed: 'Who led the talks?' }],
]);
