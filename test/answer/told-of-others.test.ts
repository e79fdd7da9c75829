import { TOLD_OF_OTHERS } from '../../src/answer/evidence/rules/told-of-others.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const MAY: Asks = { typed: 'How many divers were paid in May?' };
keeps(TOLD_OF_OTHERS, 'names no other month alone than the one that is asked about', [
  ['In April 34 divers were paid.', false, MAY],
  ['In May 34 divers were paid.', true, MAY],
  ['In April and in May 34 divers were paid.', true, MAY],
  ['The divers may be paid 34 times.', true, MAY],
  ['34 divers were paid.', true, MAY],
  ['In April 34 divers were paid.', true, { typed: 'How many divers may be paid?' }],
  ['En avril, 34 plongeurs ont été payés.', false, { typed: 'Combien en mai ?', language: 'fr' }, { language: 'fr' }],
  ['En avril, 34 plongeurs ont été payés.', true, { typed: 'Où et quand ?', language: 'fr' }, { language: 'fr' }],
  ['4月有34名潜水员。', false, { typed: '5月有多少名潜水员？', language: 'zh' }, { language: 'zh' }],
  ['14月4日有34名潜水员。', true, { typed: '4月有多少名潜水员？', language: 'zh' }, { language: 'zh' }],
]);

const COVES: Asks = {
  cues: ['howmany'],
  sought: { words: [soughtWord('sandbay', 'en'), soughtWord('nets', 'en')], figures: [] },
};
keeps(TOLD_OF_OTHERS, 'counts what was in the one place that is asked about, and not in a row of them', [
  ['In Oldport, Newport, Sandbay, Gullrock and Eastcove 34 nets were cut.', false, COVES],
  ['In Sandbay 34 nets were cut.', true, COVES],
  ['In Oldport 3, Newport 4, Sandbay 5, Gullrock 6 and Eastcove 7 nets were cut.', true, COVES],
  ['In Oldport, Newport, Sandbay, Gullrock and Eastcove 34 nets were cut.', true, { ...COVES, cues: ['who'] }],
]);

const PLUS: Asks = { typed: 'Depuis quand la guilde ne tisse-t-elle plus de filets ?', language: 'fr' };
keeps(TOLD_OF_OTHERS, 'says that something is no longer done, where that is asked', [
  ["Selon l'accord de 1993, la guilde a tissé 500 filets.", false, PLUS, { language: 'fr' }],
  ["La guilde n'a pas tissé de filets depuis 1964.", true, PLUS, { language: 'fr' }],
  ['La guilde a cessé de tisser en 1964.', true, PLUS, { language: 'fr' }],
  ['The guild has woven 500 nets since 1993.', false, { typed: 'Since when does the guild no longer weave nets?' }],
  ['The guild has woven 500 nets since 1993.', true, { typed: 'Since when does the guild weave nets?' }],
]);
