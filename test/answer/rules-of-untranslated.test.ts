import { UNTRANSLATED } from '../../src/answer/evidence/rules/untranslated.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const only = soughtAs('周转', { zh: '周转' }, { weight: 7 });
const both = soughtAs('财务', { zh: '财务', en: 'financi' }, { weight: 7 });
const light = soughtAs('情况', { zh: '情况' }, { weight: 7, isLight: true });
const common = soughtAs('议程', { zh: '议程' }, { weight: 2 });
const asks = (...words: ReturnType<typeof soughtAs>[]): Asks => ({
  typed: '财务委员会哪一项议程讲周转基金',
  language: 'zh',
  sought: { words, figures: [] },
});
const SENTENCE = 'Under item 10, funding of EUR 350,000 will be required for the Task Force.';

keeps(UNTRANSLATED, 'is in the language that has the telling words of the question, where another has none for them', [
  [SENTENCE, false, asks(only, both), { language: 'en' }],
  [SENTENCE, true, asks(both), { language: 'en' }],
  [SENTENCE, true, asks(common), { language: 'en' }],
  [SENTENCE, true, asks(light), { language: 'en' }],
  ['9. 周转基金状况', true, asks(only, both), { language: 'zh' }],
]);
