import { ACTING_BODIES } from '../../src/answer/evidence/rules/acting-bodies.ts';
import { LAST_BEFORE } from '../../src/answer/evidence/rules/last-before.ts';
import { OFFICES_APART } from '../../src/answer/evidence/rules/offices-apart.ts';
import { ONLY_SPOKE } from '../../src/answer/evidence/rules/only-spoke.ts';
import { OTHER_PACTS } from '../../src/answer/evidence/rules/other-pacts.ts';
import { PARTIES_BETWEEN } from '../../src/answer/evidence/rules/parties-between.ts';
import { UNDONE_BY } from '../../src/answer/evidence/rules/undone-by.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const words = (...all: string[]) => ({ words: all.map((word) => soughtAs(word)), figures: [] }) as never;
/** Letters that a question has for a name. */
const letters = (of: string) =>
  ({ words: [{ ...soughtAs(of.toLowerCase(), { en: of.toLowerCase() }), letters: of }], figures: [] }) as never;

const diallo: Asks = { typed: 'What did Ms. Diallo say at the regatta?', sought: words('diallo', 'regatta') };
const israel: Asks = { typed: 'What did Norland say about the reef?', sought: words('norland', 'reef') };
keeps(ONLY_SPOKE as never, 'tells what somebody said, and not only that he spoke or was there', [
  ['It was the refusal of Norland to attend said conference.', false, israel],
  ['The regatta was also attended by Ms. Diallo.', false, diallo],
  ['Statements were delivered by Ms. Diallo and two others at the regatta.', false, diallo],
  ['The Board said that Ms. Diallo could not be at the regatta.', false, diallo],
  ['Ms. Diallo said at the regatta that the reef was dying.', true, diallo],
  ['According to Ms. Diallo, the regatta is dead.', true, diallo],
  ['We believe that this is to cover the refusal of Norland to see the reef.', false, israel],
  ['We believe that the reef must be kept.', true, israel],
  ['He recalled that the regatta was put off.', false, diallo],
  ['He recalled that the regatta was put off.', true, diallo, { before: 'Diallo opened it.' }],
  ['The regatta was attended by Ms. Diallo.', true, { ...diallo, typed: 'When did Ms. Diallo come to the regatta?' }],
  ['It took note of the report.', true, { typed: 'What did the report say?', sought: words('report') }],
  [
    'Mme Diallo a participé à la régate.',
    false,
    { typed: 'Qu’a dit Mme Diallo ?', language: 'fr', sought: words('diallo') },
    { language: 'fr' },
  ],
  [
    'Mme Diallo a souligné que le récif se mourait.',
    true,
    { typed: 'Qu’a dit Mme Diallo ?', language: 'fr', sought: words('diallo') },
    { language: 'fr' },
  ],
  [
    'La Sra. Diallo asistió a la regata.',
    false,
    { typed: '¿Qué dijo la Sra. Diallo?', language: 'es', sought: words('diallo') },
    { language: 'es' },
  ],
]);

const destroyed: Asks = { typed: 'Who destroyed the pier of Lima?' };
keeps(UNDONE_BY as never, 'does not leave unsaid who did what the verb says', [
  ['On 8 January, the pier of Lima was destroyed.', false, destroyed],
  ['The pier of Lima was destroyed on 8 January by two divers.', true, destroyed],
  ['Two divers destroyed the pier of Lima.', true, destroyed],
  ['From 6 to 10 May, he visited Lima.', false, { typed: 'Who visited Lima from 6 to 10 May?' }],
  ['It led to the signing on 12 March of the lease.', false, { typed: 'Who signed the lease on 12 March?' }],
  ['This report is therefore submitted in line with the lease.', false, { typed: 'Who submitted the report?' }],
  ['The plan signed on 12 May is long.', false, { typed: 'Who signed the plan?' }],
  ['It was signed by all signatories who also signed the lease.', false, { typed: 'Who signed the lease?' }],
  ['Witnesses saw the wreck.', false, { typed: 'Who witnessed the wreck?' }],
  ['All signatories who also signed the lease were there.', false, { typed: 'Who signed the lease?' }],
  ['The divers have signed the lease.', true, { typed: 'Who signed the lease?' }],
  [
    'Les attaques commises contre le port ont cessé.',
    false,
    { typed: 'Qui a commis les attaques ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'Les plongeurs ont commis ces attaques.',
    true,
    { typed: 'Qui a commis les attaques ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'El contrato fue firmado en mayo.',
    false,
    { typed: '¿Quién firmó el contrato?', language: 'es' },
    { language: 'es' },
  ],
]);

keeps(UNDONE_BY as never, 'says that it was done to as many as the question does', [
  ['Police arrested 20 divers at a show of 200 divers.', false, { typed: 'Who arrested 200 divers?' }],
  ['Police arrested about 200 divers.', true, { typed: 'Who arrested 200 divers?' }],
  ['Police arrested the 200 divers.', true, { typed: 'Who arrested 200 divers?' }],
]);

keeps(UNDONE_BY as never, 'says who did harm, where that is asked', [
  ['They condemned the murder of nine divers.', false, { typed: 'Who killed nine divers?' }],
  ['The group that claimed the murder of nine divers is known.', true, { typed: 'Who killed nine divers?' }],
  [
    'Condenaron el asesinato de nueve buzos.',
    false,
    { typed: '¿Quién mató a nueve buzos?', language: 'es' },
    { language: 'es' },
  ],
  ['成员谴责杀害九名潜水员。', false, { typed: '谁杀害了九名潜水员？', language: 'zh' }, { language: 'zh' }],
  ['九名潜水员被海盗杀害。', true, { typed: '谁杀害了九名潜水员？', language: 'zh' }, { language: 'zh' }],
  ['أدان الأعضاء قتل تسعة غواصين.', false, { typed: 'من قتل تسعة غواصين؟', language: 'ar' }, { language: 'ar' }],
  ['Осуждено убийство девяти водолазов.', false, { typed: 'Кто убил водолазов?', language: 'ru' }, { language: 'ru' }],
  ['Девять водолазов убиты пиратами.', true, { typed: 'Кто убил водолазов?', language: 'ru' }, { language: 'ru' }],
]);
keeps(UNDONE_BY as never, 'says who led, in Arabic as elsewhere', [
  ['بيان مؤتمر القمة لرؤساء الدول.', false, { typed: 'من ترأس مؤتمر القمة؟', language: 'ar' }, { language: 'ar' }],
  ['عقد مؤتمر القمة برئاسة كينيا.', true, { typed: 'من ترأس مؤتمر القمة؟', language: 'ar' }, { language: 'ar' }],
]);

const osce: Asks = { typed: 'What did the Secretary-General of the OSCE say?', sought: letters('OSCE') };
keeps(OFFICES_APART as never, 'tells of the office of the organization that is named by its letters', [
  ['The Secretary-General of the Organization of Islamic Cooperation said so.', false, osce],
  ['The Secretary-General of the OSCE said so.', true, osce],
  ['The Organization for Security and Cooperation in Europe said so.', true, osce],
  [
    '伊斯兰合作组织秘书长谴责了选举。',
    false,
    { typed: '欧安组织秘书长说了什么？', language: 'zh', sought: words('欧安', '安组', '组织') },
    { language: 'zh' },
  ],
  [
    '欧安组织秘书长谴责了选举。',
    true,
    { typed: '欧安组织秘书长说了什么？', language: 'zh', sought: words('欧安', '安组', '组织') },
    { language: 'zh' },
  ],
]);
const russian: Asks = { typed: 'What did the Russian Co-Chair say?' };
keeps(OFFICES_APART as never, 'tells of the office of the country that is named beside it', [
  ['The French Co-Chair noted it.', false, russian],
  ['The Russian Co-Chair noted it.', true, russian],
  ['The Co-Chair noted it.', true, russian],
  ['The Minister of Defence of Israel noted it.', false, { typed: 'What did the Iranian Defence Minister say?' }],
  [
    'El copresidente de Francia lo señaló.',
    false,
    { typed: '¿Qué dijo el copresidente ruso?', language: 'es' },
    { language: 'es' },
  ],
]);

const last: Asks = {
  wanted: 'date',
  cues: ['before'],
  times: ['2013'],
  typed: 'When was Haiti last taken up before 2013?',
};
keeps(LAST_BEFORE, 'says of a day that it was the last one, where the last before another is asked for', [
  ['The question concerning Haiti (16 June 1993; 14 October 2014).', false, last],
  ['The question concerning Haiti was last taken up on 4 May 2012.', true, last],
  ['The question concerning Haiti was taken up on 4 May 2012.', true, { ...last, typed: 'When was it before 2013?' }],
]);

const between: Asks = {
  typed: 'When did the memorandum between UNEP and the Rotterdam Convention enter into force?',
  sought: words('unep', 'rotterdam'),
};
keeps(PARTIES_BETWEEN as never, 'is of those two between whom the question says it is', [
  ['The memorandum between UNEP and FAO on the Rotterdam Convention entered into force in May.', false, between],
  ['The memorandum between UNEP and the Rotterdam Convention entered into force in May.', true, between],
  [
    'The memorandum between UNEP and FAO entered into force in May.',
    false,
    { ...between, typed: 'When did the memorandum between and the Rotterdam Convention enter into force?' },
  ],
  ['The memorandum with the Rotterdam Convention entered into force in May.', true, between],
  ['It met between 4 and 8 May.', true, between],
]);

const council: Asks = { wanted: 'date', typed: 'When was resolution 9 adopted by the Economic and Social Council?' };
const group: Asks = { wanted: 'date', typed: 'When did Working Group I hold its 348th meeting?' };
keeps(ACTING_BODIES, 'is of a body of the kind that is asked about', [
  ['Noting the adoption on 9 May 2014 by the Economic Commission for the Reef of resolution 9,', false, council],
  ['Noting the adoption on 9 May 2014 by the Economic and Social Council of resolution 9,', true, council],
  ['At its 348th meeting, on 7 April, the Commission elected the Chair of Working Group I.', false, group],
  ['At its 348th meeting, on 7 April, Working Group I elected its Chair.', true, group],
  [
    'отмечая принятие 9 мая 2014 года Экономической комиссией резолюции 9,',
    false,
    { ...council, typed: 'Когда Экономический и Социальный Совет принял резолюцию 9?', language: 'ru' },
    { language: 'ru' },
  ],
  [
    'Notant l’adoption, le 9 mai 2014, par la Commission économique, de la résolution 9,',
    false,
    { ...council, typed: 'Quand le Conseil économique et social a-t-il adopté la résolution 9 ?', language: 'fr' },
    { language: 'fr' },
  ],
]);

const npt: Asks = { wanted: 'date', typed: 'When did Norland ratify the NPT?', sought: letters('NPT') };
keeps(OTHER_PACTS, 'names itself the text that is asked about, where it names one', [
  ['It welcomes the Pelindaba Treaty, which Norland ratified on 11 February 1998.', false, npt],
  ['Norland ratified the NPT on 11 February 1998.', true, npt],
  ['Norland ratified the Treaty on 11 February 1998.', true, npt],
]);
