import { NAMES } from '../../src/answer/evidence/rules/names.ts';
import { OTHER_LANDS } from '../../src/answer/evidence/rules/other-lands.ts';
import { OTHER_SESSIONS } from '../../src/answer/evidence/rules/other-sessions.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps, number, telling } from './rule-cases.ts';

keeps(NAMES, 'names the items', [
  ['It was taken up under agenda item 3.', true, { items: ['3'] }],
  ['It was taken up under agenda item 4.', false, { items: ['3'] }],
  ['It was taken up under agenda item 13.', false, { items: ['3'] }],
  ['It was taken up.', true, { items: ['3'] }, { above: ['Divers (agenda item 3)'] }],
  ['It was taken up.', false, { items: ['3'] }],
  ['It was taken up.', true],
]);
keeps(NAMES, 'names no item of another document', [
  ['Jointly with the SBSTA on its agenda item 5.', false, { items: ['5'], typed: 'SBI item 5?' }],
  ['Jointly with the SBSTA on its agenda item 5.', true, { items: ['5'], typed: 'SBSTA item 5?' }],
  ['It was taken up under agenda item 5.', true, { items: ['5'], typed: 'SBI item 5?' }],
]);
keeps(NAMES, 'names the group by its Roman number', [
  ['Ms. Diallo chairs it.', false, { typed: 'Who chairs Working Group II?' }],
  ['Ms. Diallo chairs it.', true, { typed: 'Who chairs Working Group II?' }, { before: 'Working Group II met.' }],
  ['Ms. Diallo chairs it.', true, { typed: 'Who chairs Working Group II?' }, { title: 'Working Group II' }],
]);
keeps(NAMES, 'holds the numbers', [
  ['The third show was sold out.', true, { numbers: number(3) }],
  ['The fourth show was sold out.', false, { numbers: number(3) }],
  // Words may have their number above; a date has it in its sentence.
  ['The show was sold out.', true, { numbers: number(3) }, { above: ['The third show'] }],
  ['The show was sold out.', true, { numbers: number(3) }, { title: 'Report of the third show' }],
  ['The show was sold out.', false, { numbers: number(3), wanted: 'date' }, { title: 'Report of the third show' }],
]);
const PART = { title: 'Report on the second part of the eighth show', sessionOf: { body: 'fair', number: 8 } };
keeps(NAMES, 'holds the numbers', [
  // The number of a part counts no session, where that of the session is said, too.
  ['The Chair, Ada Nurmi, opened it.', true, { numbers: number(2), ordinals: [2, 8], bodies: ['fair'] }, PART],
  ['The Chair, Ada Nurmi, opened it.', false, { numbers: number(1), ordinals: [1, 8], bodies: ['fair'] }, PART],
  ['The Chair, Ada Nurmi, opened it.', false, { numbers: number(2), ordinals: [2], bodies: ['fair'] }, PART],
]);
const ROUNDS = 'Quatre séries de plongées ont eu lieu, le Maroc insistant sur les lampes.';
const ON_LAND = { above: ['Sahara occidental : plongées au Sahara occidental', 'Sahara occidental'] };
const rounds = (typed: string, cues: string[]): Asks => ({ typed, cues, language: 'fr' });
const IN_FRENCH = { ...ON_LAND, language: 'fr' as const, fit: { held: [soughtWord('plongées', 'fr')] } };
keeps(OTHER_LANDS, 'names no other country than the one that its document is about, which it does not name', [
  [ROUNDS, true, rounds('Combien de séries de plongées au Sahara occidental ?', ['howmany']), IN_FRENCH],
  [ROUNDS, false, rounds('Qui a insisté sur les plongées au Sahara occidental ?', ['who']), IN_FRENCH],
  [
    'Quatre séries de plongées ont eu lieu au Maroc.',
    false,
    rounds('Combien de séries de plongées au Sahara occidental ?', ['howmany']),
    IN_FRENCH,
  ],
]);
keeps(NAMES, 'names the symbols that no document has', [
  ['See A/12/3.', true, { symbols: ['A/12/3'] }],
  ['See A/12/4.', false, { symbols: ['A/12/3'] }],
  ['See A/12/4.', true, { symbols: ['A/12/3'], scope: { records: [{}] as never } }],
]);
keeps(NAMES, 'names what a question calls by its letters and numbers', [
  ['MEPC.278(70) was adopted.', true, { typed: 'What is MEPC.278(70)?' }],
  ['MEPC.278(71) was adopted.', false, { typed: 'What is MEPC.278(70)?' }],
]);
keeps(NAMES, 'names the countries', [
  ['Divers of New Zealand came.', true, { lands: ['NZ'] }],
  ['Divers of Old Zealand came.', false, { lands: ['NZ'] }],
  ['Divers came.', true, { lands: ['NZ'] }, { above: ['New Zealand'] }],
  ['Divers came.', true],
]);
const PLEDGES = 'Chad, Fiji and Peru pledged oil worth 9 pounds.';
keeps(NAMES, 'gives what one country gave, and no total of many', [
  [PLEDGES, false, { typed: 'How much did Fiji pledge?' }],
  [PLEDGES, false, { typed: 'Combien les Fidji ont-elles promis ?', language: 'fr' }],
  [PLEDGES, true, { typed: 'How much was pledged?' }],
  [PLEDGES, true, { typed: 'Who pledged oil beside Fiji?' }],
  [PLEDGES, true, { typed: 'How much did Fiji and Peru pledge?' }],
  ['Fiji pledged 9 pounds, and Peru 4.', true, { typed: 'How much did Fiji pledge?' }],
]);

keeps(NAMES, 'gives a name, where one is asked for', [
  ['The divers nominated a candidate.', false, { typed: 'What is the name of the candidate?' }],
  ['The divers nominated Ms. Nurmi.', true, { typed: 'What is the name of the candidate?' }],
  ['潜水员提名了一名候选人。', false, { typed: '候选人叫什么名字？' }],
  ['潜水员提名了努尔米女士。', true, { typed: '候选人叫什么名字？' }],
  ['The divers nominated a candidate.', true, { typed: 'Whom did the divers nominate?' }],
]);
const BY_LETTERS: Asks = { isPerson: true, isNamed: true };
const SONGS = soughtWord('songs', 'en');
const HERONS = soughtWord('herons', 'en');
keeps(NAMES, 'names somebody, in a document that is named', [
  ['Ada Nurmi sang.', false, { isPerson: true, isNamed: true, typed: 'Who sang?' }],
  ['There sang Ada Nurmi.', true, { isPerson: true, isNamed: true, typed: 'Who sang?' }],
  ['1 AGENDA ITEM ONE – Opening of the session', false, { isPerson: true, isNamed: true, typed: 'Who opened it?' }],
  ['There sang Ada Nurmi.', false, { isPerson: true, isNamed: true, typed: 'Who sang with Nurmi?' }],
  ['Ms. Nurmi sang.', true, { isPerson: true, isNamed: true, typed: 'Who sang?' }],
  ['There sang the Eastern European Group of States.', false, { isPerson: true, isNamed: true, typed: 'Who sang?' }],
  ['Somebody sang.', false, { isPerson: true, isNamed: true, typed: 'Who sang?' }],
  // What a sentence opens with was done by an organization that it names by letters; what stands next to those, nobody knows.
  ['Songs for herons by the OSCE.', true, { ...BY_LETTERS, typed: 'Who has songs?' }, { fit: { held: [SONGS] } }],
  ['Songs for herons by the OSCE.', false, { ...BY_LETTERS, typed: 'Who has herons?' }, { fit: { held: [HERONS] } }],
  [
    'Songs for herons by the OSCE.',
    false,
    { ...BY_LETTERS, typed: 'Who sang to the OSCE?' },
    { fit: { held: [SONGS] } },
  ],
  ['Songs for herons by the OSCE.', false, { ...BY_LETTERS, typed: 'Who is the singer?' }, { fit: { held: [SONGS] } }],
  ['Somebody sang.', true, { isPerson: true, isNamed: true, typed: 'When did somebody sing?' }],
  ['Somebody sang.', true, { isPerson: true, isNamed: false, typed: 'Who sang?' }],
]);
const unheard = { ...telling, ofBody: true, unknown: true };
keeps(NAMES, 'is not of a body asked for by unknown letters', [
  ['The group sang.', false, { isOfBody: () => false, sought: { words: [unheard], figures: [] } }],
  ['The group sang.', true, { isOfBody: () => true, sought: { words: [unheard], figures: [] } }],
  ['The group sang.', true, { isOfBody: () => false, sought: { words: [telling], figures: [] } }],
  [
    'The group sang.',
    true,
    { isOfBody: () => false, sought: { words: [unheard], figures: [] } },
    { fit: { held: [unheard] } },
  ],
  // The document names in full the body that the letters stand for.
  [
    'The group sang.',
    true,
    { isOfBody: () => false, bodies: ['choir'], sought: { words: [unheard], figures: [] } },
    { names: ['choir'] },
  ],
  [
    'The group sang.',
    false,
    { isOfBody: () => false, bodies: ['choir'], sought: { words: [unheard], figures: [] } },
    { names: ['band'] },
  ],
]);
keeps(NAMES, 'is of the body that is named', [
  ['The group sang.', false, { isOfIts: true, isOfBody: () => false }],
  ['The group sang.', true, { isOfIts: true, isOfBody: () => true }],
  ['The group sang.', true, { isOfIts: false, isOfBody: () => false }],
  ['The group sang.', true, { isOfIts: true, isOther: true, isOfBody: () => false }],
  ['The group sang.', true, { isOfIts: true, isNamed: true, isOfBody: () => false }],
]);
const meets = { isBody: true, happens: true, isOfIts: true, typed: 'When did the SBI meet?' };
keeps(NAMES, 'tells of no meeting of another', [
  ['The first meeting of SED2 was held on 4 May 2011.', false, meets],
  ['The first meeting of SED2 was held on 4 May 2011.', true, { ...meets, typed: 'When did the SED2 meet?' }],
  ['The first meeting of SED2 was held on 4 May 2011.', true, { ...meets, isOfIts: false }],
  ['The first meeting was held on 4 May 2011.', true, meets],
]);
const session = { isBody: true, happens: true, isSession: true, scope: { numbers: [50] } };
keeps(OTHER_SESSIONS, 'counts no other session', [
  ['The forty-ninth session was held on 4 May 2011.', false, session],
  ['The fiftieth session was held on 4 May 2011.', true, session],
  ['The session was held on 4 May 2011.', true, session],
  // Another session only asked for it.
  ['As requested at its forty-ninth session, the Chair held a dialogue on 4 May 2011.', true, session],
  ['The dialogue of the forty-ninth session was held on 4 May 2011.', false, session],
  ['The forty-ninth session was held on 4 May 2011.', true, { ...session, isSession: false }],
  ['The forty-ninth session was held on 4 May 2011.', true, { ...session, numbers: number(49) }],
]);
keeps(NAMES, 'names the decisions', [
  ['Decision 2/6 pays the divers.', true, { decisions: ['2/6'] }],
  ['Decision 2/7 pays the divers.', false, { decisions: ['2/6'] }],
  ['Decision 12/6 pays the divers.', false, { decisions: ['2/6'] }],
  ['Decision 2/6 pays the divers.', false, { decisions: ['2/6', '2/7'] }],
  ['It pays the divers.', true, { decisions: ['2/6'], scope: { records: [{}] as never } }],
  // The report of a session is no text of a decision.
  ['It pays the divers.', false, { decisions: ['2/6'], scope: { records: [{}] as never, numbers: [6] } }],
]);
const who: Asks = { typed: 'Who opened it?', cues: ['who', 'open'] };
keeps(NAMES, 'is no line of the contents, where somebody is asked for', [
  ['Opening of the session by Ada Marin 23', false, who],
  ['Ada Marin (Chile) opened the session.', true, who],
  ['Opening of the session by Ada Marin 23', true, { typed: 'What is on page 23?' }],
]);
const meetsInChinese: Asks = { wanted: 'date', language: 'zh', cues: ['when', 'meet'], leftover: ['潮汐理事'] };
keeps(NAMES, 'names who meets, in Chinese', [
  ['潮汐理事会于2014年5月4日开会。', true, meetsInChinese, { language: 'zh' }],
  ['潮汐问题理事会于2014年5月4日开会。', true, meetsInChinese, { language: 'zh' }],
  ['海藻理事会于2014年5月4日开会。', false, meetsInChinese, { language: 'zh' }],
  ['海藻理事会于2014年5月4日开会。', true, { ...meetsInChinese, cues: ['when'] }, { language: 'zh' }],
  ['The Seaweed Board met on 4 May 2014.', true, meetsInChinese],
]);
keeps(NAMES, 'is of the body that the question before was about', [
  ['The Secretariat submitted its report.', false, { isOfBefore: () => false }],
  ['The Secretariat submitted its report.', true, { isOfBefore: () => true }],
  ['The Secretariat submitted its report.', true, { isOfBefore: undefined }],
]);

keeps(NAMES, 'names the part of a session that is asked for', [
  ['The second part of the session was held in Lima.', true, { part: 2 }],
  ['The first part of the session was held in Lima.', false, { part: 2 }],
  ['The session was held in Lima.', false, { part: 2 }],
  ['The session was held in Lima.', true],
  // The title of its document says of which part it is.
  ['The session was held in Lima.', true, { part: 2 }, { title: 'Report on the second part of its ninth session' }],
  ['The session was held in Lima.', false, { part: 2 }, { title: 'Report on the first part of its ninth session' }],
  ['会议在利马举行。', true, { part: 1 }, { language: 'zh', title: '第九届会议第一期会议的报告' }],
]);

keeps(NAMES, 'names the number of a thing, as it is typed', [
  ['Case No. 22 is closed.', true, { typed: 'Is case No. 22 closed?' }],
  ['Case No. 21 is closed.', false, { typed: 'Is case No. 22 closed?' }],
  ['L’affaire n° 220 est close.', false, { typed: 'L’affaire n° 22 ?', language: 'fr' }],
  ['第21号案件已结案。', false, { typed: '第22号案件结案了吗？', language: 'zh' }],
  // The number of a session is that of its document, and need not be said again.
  ['会议开幕。', true, { typed: '第22届会议开幕了吗？', language: 'zh' }],
  ['第二卷载有地图。', false, { typed: '第一卷载有什么？', language: 'zh' }],
]);
