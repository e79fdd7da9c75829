import { DOCUMENTS_BEFORE } from '../../src/answer/evidence/rules/documents-before.ts';
import { TOGETHER } from '../../src/answer/evidence/rules/together.ts';
import { keeps } from './rule-cases.ts';

const met = (typed: string, language = 'en') => ({ typed, language: language as 'en', cues: ['meet', 'joint'] });

keeps(TOGETHER, 'says that they met together, where that is asked', [
  ['The Councils held a joint meeting.', true, met('Did the Councils meet jointly?')],
  ['It agreed to consider the item jointly with the Board.', false, met('Did the Councils meet jointly?')],
  ['It agreed to consider the item jointly with the Board.', true, met('When did the Councils meet?')],
  ['Se decidió examinar el tema conjuntamente.', false, met('¿Se reunieron conjuntamente?', 'es')],
]);

const asks = (typed: string, language = 'en') => ({ typed, language: language as 'en' });

keeps(DOCUMENTS_BEFORE, 'names a document, where it is asked which a body had before it', [
  ['It had before it document TIDE/2012/7.', true, asks('Which documents were before the Council?')],
  ['It was told of the venue of the workshop.', false, asks('Which documents were before the Council?')],
  ['It was told of the venue of the workshop.', true, asks('What was the Council told?')],
  ['Le Conseil a été informé du lieu.', false, asks('De quels documents le Conseil était-il saisi ?', 'fr')],
]);
