import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfBody } from '../../src/answer/evidence/bodies/of-body.ts';
import { SUBORDINATE } from '../../src/answer/evidence/days/in-order.ts';
import { COUNTS } from '../../src/answer/evidence/rules/counts.ts';
import { GIVES } from '../../src/answer/evidence/rules/gives.ts';
import { NAMES } from '../../src/answer/evidence/rules/names.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { plain } from '../../src/records/text.ts';
import { type Asks, keeps, number, plan, telling } from './rule-cases.ts';

const DAY = { dates: ['2014-11-18'] };

const fourteenth: Asks = { wanted: 'date', numbers: number(14), cues: ['session'] };
const ENDORSED = 'On 18 November 2014, the Council endorsed the plan that the Board examine at its fourteenth session.';
const INCLUDED = 'The Kelp Conference will be held on 18 November 2014, which will include the fourteenth session.';
keeps(GIVES, 'counts the session in the clause of its date', [
  ['The fourteenth session was held on 18 November 2014.', true, fourteenth, DAY],
  ['On 18 November 2014, the Board opened its fourteenth session.', true, fourteenth, DAY],
  [ENDORSED, false, fourteenth, DAY],
  [ENDORSED, false, { ...fourteenth, cues: ['meet'] }, DAY],
  // Another clause follows.
  ['The fourteenth session was held on 18 November 2014, which was a holiday.', true, fourteenth, DAY],
  // What a Conference includes has its days; what another gathering includes need not.
  [INCLUDED, true, { ...fourteenth, cues: ['meet', 'conference'] }, DAY],
  [INCLUDED, false, { ...fourteenth, cues: ['meet'] }, DAY],
  [INCLUDED.replace('Conference', 'fair'), false, { ...fourteenth, cues: ['meet', 'conference'] }, DAY],
  // What is asked is no session, or no date, or not that number; or the document counts it elsewhere.
  [ENDORSED, true, { ...fourteenth, cues: [] }, DAY],
  [ENDORSED, true, { ...fourteenth, wanted: 'words' }, DAY],
  [ENDORSED, true, { ...fourteenth, numbers: number(15) }, DAY],
  [ENDORSED, true, { ...fourteenth, numbers: [{ value: 14, isOrdinal: false, times: 1 }] }, DAY],
  // The date that is meant is the one that counts.
  [ENDORSED, true, fourteenth, { dates: ['2014-11-19'] }],
  [
    'On 3 May 2014, it said that on 18 November 2014 the Board would open its fourteenth session.',
    true,
    fourteenth,
    DAY,
  ],
  [
    'Le 18 novembre 2014, le Conseil a décidé que le Comité tiendrait sa quatorzième session.',
    false,
    fourteenth,
    { ...DAY, language: 'fr' },
  ],
  [
    '18 ноября 2014 года Совет решил, что Комитет рассмотрит это на своей четырнадцатой сессии.',
    false,
    fourteenth,
    { ...DAY, language: 'ru' },
  ],
  [
    'El 18 de noviembre de 2014 la Junta aprobó el plan que el Comité examinaría en su 14º período de sesiones.',
    false,
    fourteenth,
    { ...DAY, language: 'es' },
  ],
]);

const days: Asks = { wanted: 'date', isBody: true };
const BY = 'Divers must register for the third session by 18 November 2014.';
keeps(GIVES, 'gives no deadline for the days of a session', [
  [BY, false, days, DAY],
  ['The third session was held on 18 November 2014.', true, days, DAY],
  // One of its dates is no deadline.
  [
    'Divers must register by 18 November 2014 for the session of 20 November 2014.',
    true,
    days,
    { dates: ['2014-11-18', '2014-11-20'] },
  ],
  ['Divers must register by 18 November 2014 for the session of 20 November 2014.', false, days, DAY],
  [BY, true, { ...days, isDeadline: true }, DAY],
  [BY, true, { ...days, isBody: false }, DAY],
  [BY, true, { ...days, wanted: 'words' }, DAY],
  ['Les plongeurs doivent s’inscrire avant le 18 novembre 2014.', false, days, { ...DAY, language: 'fr' }],
]);

it('gives a deadline where more than a session is asked for', () => {
  const rule = GIVES.find(({ name }) => name === 'gives no deadline for the days of a session');
  const given = plan(days);
  const record = { document: { language: 'en' } };
  const sentence = { text: BY, language: languageOf('en'), dates: () => DAY.dates, candidate: { record } } as never;
  const asked = (leftover: string[]) => ({ ...given, asked: { ...given.asked, leftover } });
  assert.equal(rule?.keeps(sentence, asked([])), false);
  assert.equal(rule?.keeps(sentence, asked(['register'])), true);
});

const adopted: Asks = { isAdopted: true, cues: ['agenda'] };
keeps(GIVES, 'says the adoption of an agenda, or of a report, where that is asked for', [
  ['The Board adopted the agenda.', true, adopted],
  ['The Board adopted the plan.', false, adopted],
  ['The Board adopted the plan.', true, { ...adopted, isAdopted: false }],
  ['The Board adopted the plan.', true, { ...adopted, cues: [] }],
  ['The Board adopted the report.', true, { ...adopted, cues: ['report'] }],
  ['The Board adopted the agenda.', false, { ...adopted, cues: ['report'] }],
  ['The Board adopted the report.', false, { ...adopted, cues: ['report', 'agenda'] }],
  ['The Board adopted the report on the agenda.', true, { ...adopted, cues: ['report', 'agenda'] }],
  ['Le Conseil a adopté l’ordre du jour.', true, adopted, { language: 'fr' }],
  ['La Junta aprobó el programa.', true, adopted, { language: 'es' }],
  ['Совет утвердил повестку дня.', true, adopted, { language: 'ru' }],
  ['أقر المجلس جدول الأعمال.', true, adopted, { language: 'ar' }],
  ['理事会通过了议程。', true, adopted, { language: 'zh' }],
]);

const divers = { ...telling, stems: new Map([['en', ['diver']]]) };
const reefs = { ...telling, word: 'reefs', stems: new Map([['en', ['reef']]]) };
const counted: Asks = { cues: ['howmany'], sought: { words: [reefs, divers], figures: [] } };
const held = { fit: { held: [reefs] } };
keeps(COUNTS, 'holds what is counted', [
  ['Divers saw nine reefs.', true, counted, held],
  ['Nine reefs were seen.', true, counted, held],
  // Another thing is counted, or nothing.
  ['Nine divers saw, from their boats of wood, reefs.', false, counted, held],
  ['Divers saw reefs.', false, counted, held],
  ['Divers saw reefs on 18 November 2014.', false, counted, held],
  ['Divers saw on 18 November 2014 reefs of coral.', false, counted, held],
  ['At least nine reefs must be seen.', false, counted, held],
  // It stands in the sentence before.
  ['Nine were seen.', false, counted, { fit: { around: [reefs] } }],
  ['Divers saw nine reefs.', false, counted, { fit: { missing: [reefs] } }],
  ['Divers saw reefs.', true, { ...counted, cues: [] }],
  ['Divers saw reefs.', true, { cues: ['howmany'] }],
  // A measure is asked for, and no number of things.
  ['Divers saw reefs.', true, { ...counted, typed: 'How much money was spent on reefs?' }],
  // Words right beside the first one name what is counted together; one that is parted from it does not.
  ['Nine divers were seen.', true, { ...counted, typed: 'How many reefs divers?' }, { fit: { held: [divers] } }],
  [
    'Nine divers were seen.',
    false,
    { ...counted, typed: 'How many reefs did divers see?' },
    { fit: { held: [divers] } },
  ],
]);

const ofDivers: Asks = { cues: ['howmany'], sought: { words: [reefs, divers], figures: [] } };
const both = { fit: { held: [reefs, divers] } };
keeps(COUNTS, 'says of what the number is, in its clause', [
  ['The divers saw nine reefs.', true, ofDivers, both],
  ['Nine reefs were seen by the divers.', true, ofDivers, both],
  ['The divers swam in the lagoon, and the anglers saw nine reefs.', false, ofDivers, both],
  // Where it was done stands between (E/CN.7/2015/13).
  ['The divers saw, at their third session, nine reefs.', true, ofDivers, both],
  ['The divers swam, the anglers saw, at their third session, nine reefs.', false, ofDivers, both],
  ['The divers swam, and the anglers saw nine reefs.', true, { ...ofDivers, cues: [] }, both],
  ['The anglers saw nine reefs.', true, ofDivers, { fit: { held: [reefs] } }],
  [
    'The divers swam in the lagoon, and the anglers saw nine reefs.',
    true,
    { ...ofDivers, typed: 'What share of the reefs did divers see?' },
    both,
  ],
  // What is counted has two words: neither says of what.
  ['The anglers, by nine reefs, saw divers.', true, { ...ofDivers, typed: 'How many reefs divers?' }, both],
]);

describe('what a Chinese question counts', () => {
  const rule = COUNTS.find(({ name }) => name === 'holds what is counted');
  const kept = (missing: object[]) => {
    const given = plan(counted);
    const asked = { ...given.asked, language: 'zh' } as const;
    const sentence = { fit: { missing, held: [] }, text: '有九座灯塔。', language: languageOf('zh') };
    return rule?.keeps(sentence as never, { ...given, asked });
  };
  it('does not lack, and may stand anywhere', () =>
    assert.deepEqual([kept([]), kept([telling]), kept([reefs])], [true, true, false]));
});

const lagoons: OfBody = (text, { code }, isOwn) => text.includes('Lagoons') && code === 'en' && !isOwn;
keeps(NAMES, 'names the body whose officer is asked for', [
  ['Ms. Diallo chairs the Panel on Lagoons.', true, { isPerson: true, officersOf: lagoons }],
  ['Ms. Diallo chairs the Panel.', false, { isPerson: true, officersOf: lagoons }],
  ['Ms. Diallo chairs the Panel.', true, { isPerson: true }],
  ['Ms. Diallo chairs the Panel.', true, { isPerson: false, officersOf: lagoons }],
]);

describe('a word that opens another clause', () => {
  const rows: [text: string, clause: string | undefined][] = [
    ['the Council said that it met', 'that'],
    ['the Council, which met', 'which'],
    ['le Conseil a dit que le plan', 'que'],
    ['le Conseil a dit qu’il tiendrait', "qu'"],
    ['la Junta, cuyo plan', 'cuyo'],
    ['Совет решил, чтобы', 'чтобы'],
    ['Совет, который', plain('который')],
    ['قرر المجلس أن', 'ان'],
    ['理事会开会，以便', ',以便'],
    ['the whatnot of the Council', undefined],
  ];
  for (const [text, clause] of rows)
    it(`${clause ?? 'none'}: ${text}`, () => assert.equal(SUBORDINATE.exec(plain(text))?.[0], clause));
});

const panellists = (typed: string): Asks => ({ cues: ['howmany'], typed });
keeps(COUNTS, 'counts in all, where it is not asked how many for each', [
  ['Each group names one panellist for each discussion.', true, panellists('How many does each group name?')],
  ['Each group names one panellist for each discussion.', false, panellists('How many does the Board name?')],
  ['Each group names nine panellists for each discussion.', true, panellists('How many does the Board name?')],
  ['Désigner un intervenant pour chaque débat.', false, panellists('Combien la Commission en désigne-t-elle ?')],
  ['Désigner un intervenant pour chaque débat.', true, panellists('Combien chaque groupe en désigne-t-il ?')],
  ['Désigner un intervenant pour chaque débat.', true, { cues: [], typed: 'Qui les désigne ?' }],
]);
