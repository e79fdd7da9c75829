import { DOCUMENT_HOLDING } from '../../src/answer/evidence/rules/document-holding.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const FINAL_REPORT = {
  typed: 'and which document contains the final report itself?',
  wanted: 'document' as const,
  sought: { words: [soughtWord('final', 'en'), soughtWord('report', 'en')], figures: [] },
};
keeps(DOCUMENT_HOLDING, 'leads from what is sought to a document, where it is asked which one holds it', [
  [
    'The Group considered item 8 of its agenda (TIDE/2021/1), entitled “Adoption of the final report”.',
    false,
    FINAL_REPORT,
  ],
  ['The report of the Group is contained in document TIDE/80/257.', true, FINAL_REPORT],
  ['It took up its agenda (TIDE/2021/1), and its report is in document TIDE/80/257.', true, FINAL_REPORT],
  ['The Group adopted its final report.', true, FINAL_REPORT],
  [
    'The Group considered item 8 of its agenda (TIDE/2021/1).',
    true,
    { ...FINAL_REPORT, typed: 'what is the symbol of the agenda?' },
  ],
]);
