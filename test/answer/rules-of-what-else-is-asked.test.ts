import { SECOND_ASKED } from '../../src/answer/evidence/rules/second-asked.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { keeps } from './rule-cases.ts';

const WHERE = { wanted: 'words', cues: ['who', 'where'] } as const;
keeps(SECOND_ASKED, 'gives a place, where one is asked for beside who it was', [
  ['The regatta was opened by the Harbour Master.', false, { ...WHERE, cues: [...WHERE.cues] }],
  ['The regatta was opened in Vienna by the Harbour Master.', true, { ...WHERE, cues: [...WHERE.cues] }],
  ['The regatta was opened by the Harbour Master.', true, { wanted: 'words', cues: ['who'] }],
]);

const texts: [language: AnswerLanguage, typed: string, says: string, saysNot: string][] = [
  ['en', 'through whom?', 'It reports through the Harbour Council.', 'It reports to the Harbour Council.'],
  ['fr', "par l'intermédiaire de qui ?", 'Il rend compte par le biais du Conseil.', 'Il rend compte au Conseil.'],
  ['es', '¿por conducto de quién?', 'Informa por conducto del Consejo.', 'Informa al Consejo.'],
  ['ru', 'через кого?', 'Он докладывает через Совет.', 'Он докладывает Совету.'],
  ['ar', 'عن طريق من؟', 'يقدم تقريره عن طريق المجلس.', 'يقدم تقريره إلى المجلس.'],
  ['zh', '通过谁？', '它通过理事会提交报告。', '它向理事会提交报告。'],
];
keeps(
  SECOND_ASKED,
  'says through whom, where that is asked',
  texts.flatMap(([language, typed, says, saysNot]) => [
    [says, true, { typed, language }, { language }],
    [saysNot, false, { typed, language }, { language }],
  ]),
);
keeps(SECOND_ASKED, 'says through whom, where that is asked', [['It reports.', true, { typed: 'to whom?' }]]);
