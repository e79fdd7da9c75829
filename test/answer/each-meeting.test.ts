import { GIVES } from '../../src/answer/evidence/rules/gives.ts';
import { NEAR_MISSES } from '../../src/answer/evidence/rules/near-misses.ts';
import type { Language } from '../../src/model.ts';
import { keeps } from './rule-cases.ts';

const table: [typed: string, language: Language, each: string, once: string][] = [
  [
    'At which meetings does the Council report?',
    'en',
    'The Council will submit reports at each ordinary meeting.',
    'The Council will submit reports at its eighth meeting.',
  ],
  [
    'À quelles réunions le Conseil présente-t-il des rapports ?',
    'fr',
    'Le Conseil présentera des rapports à chacune de ses réunions ordinaires.',
    'Le Conseil présentera des rapports à sa huitième réunion.',
  ],
  [
    '¿En qué reuniones presenta informes el Consejo?',
    'es',
    'El Consejo presentará informes en cada reunión ordinaria.',
    'El Consejo presentará informes en su octava reunión.',
  ],
  [
    'На каких совещаниях Совет представляет доклады?',
    'ru',
    'Совет представляет доклады на каждом очередном совещании.',
    'Совет представит доклады на восьмом совещании.',
  ],
  [
    'في أي اجتماعات يقدم المجلس تقاريره؟',
    'ar',
    'يقدم المجلس تقاريره في كل اجتماع عادي.',
    'يقدم المجلس تقاريره في اجتماعه الثامن.',
  ],
  ['理事会在哪些会议上提交报告？', 'zh', '理事会将向各次常会提交报告。', '理事会将向第八次会议提交报告。'],
];
keeps(
  NEAR_MISSES,
  'counts several meetings, where several are asked for',
  table.flatMap(([typed, language, each, once]): Parameters<typeof keeps>[2] => [
    [each, true, { typed, language }, { language }],
    [once, false, { typed, language }, { language }],
  ]),
);
// 哪些 asks for several of whatever is named behind it.
keeps(NEAR_MISSES, 'counts several meetings, where several are asked for', [
  ['潮汐表载于附件一。', true, { typed: '潮汐表载于哪些附件？', language: 'zh' }, { language: 'zh' }],
]);
keeps(GIVES, 'gives a session', [
  [table[0]?.[2] ?? '', true, { typed: table[0]?.[0] ?? '', wanted: 'session' }],
  [table[0]?.[2] ?? '', false, { typed: 'At which session did the Council report?', wanted: 'session' }],
]);
