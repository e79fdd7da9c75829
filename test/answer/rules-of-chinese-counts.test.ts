import { CHINESE_COUNTS } from '../../src/answer/evidence/rules/chinese-counts.ts';
import { keeps } from './rule-cases.ts';

const asks = { typed: '第二次潮汐大会有几名潜水员？', language: 'zh' as const };
keeps(CHINESE_COUNTS, 'counts in Chinese what is asked about, and not the next of its kind', [
  ['第三届潮汐大会有九名潜水员。', false, asks, { language: 'zh' }],
  ['第二届潮汐大会有九名潜水员。', true, asks, { language: 'zh' }],
  ['潮汐大会有九名潜水员。', true, asks, { language: 'zh' }],
  ['第三届渔业大会有九名潜水员。', true, asks, { language: 'zh' }],
  ['The third tide fair had nine divers.', true, asks],
]);
