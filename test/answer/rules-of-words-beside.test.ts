import { BESIDE } from '../../src/answer/evidence/rules/beside.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const word = (text: string) => soughtWord(text, 'en');
const said = { fit: { held: [word('diver'), word('wage')] } };
const FAR = `The divers swam ${'and swam '.repeat(30)}before wages were paid.`;

keeps(BESIDE, 'says what is asked in one place, where no kind of thing is asked for', [
  ['The wages of the divers were paid.', true, {}, said],
  [FAR, false, {}, said],
  [`${FAR} The divers were paid their wages.`, true, {}, said],
  [FAR, true, { wanted: 'date' }, said],
  [FAR, true, { isNamed: true }, said],
  [FAR, true, { cues: ['howmany'] }, said],
  [FAR, true, { isSession: true }, said],
]);

const expo = { fit: { around: [word('expo')] } };
const asks = (typed: string): Asks => ({
  typed,
  happens: true,
  tokens: [{ word: 'the' }, { word: 'expo', capital: /Expo/.test(typed) }],
});
keeps(BESIDE, 'names itself what takes place', [
  ['The training was held in Lima.', false, asks('the Expo'), expo],
  ['The training was held in Lima.', true, asks('the expo'), expo],
  ['The training was held in Lima.', true, { ...asks('the Expo'), happens: false }, expo],
  ['The training was held in Lima.', true, { ...asks('the Expo'), isNamed: true }, expo],
  ['La formation a eu lieu à Lima.', true, asks('the Expo'), { ...expo, language: 'fr' }],
]);

keeps(BESIDE, 'has what belongs to a name beside that name', [
  ['The diver on the Swedish side swam.', false, { typed: 'Who swam on the Danish side?' }],
  ['The diver on the Danish side swam.', true, { typed: 'Who swam on the Danish side?' }],
  ['The diver swam, as a Danish paper told.', true, { typed: 'Who swam on the Danish side?' }],
  ['The Swedish and the Danish sides met.', true, { typed: 'Who swam on the Danish side?' }],
]);

const PLACE: Asks = { typed: 'Where was the workshop of the Lima programme held?', wanted: 'place' };
keeps(BESIDE, 'gives a place that is none of the names of the question', [
  ['The workshop was held with joy under the programme in Lima.', false, PLACE],
  ['The workshop of the Lima programme was held in Oslo.', true, PLACE],
  ['The workshop was held with joy under the programme in Lima.', true, { ...PLACE, wanted: 'date' }],
]);

const han = { fit: { held: [word('退出'), word('潜水')] }, language: 'zh' as const };
keeps(BESIDE, 'has the Chinese words themselves, and not only their signs', [
  ['研究报告已提出，水温高。', false, { language: 'zh' }, han],
  ['潜水员退出了。', true, { language: 'zh' }, han],
  ['潜水员走了。', true, { language: 'zh' }, han],
  ['The divers left.', true, { language: 'zh' }, { ...han, language: 'en' }],
]);
