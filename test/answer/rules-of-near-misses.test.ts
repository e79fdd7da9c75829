import { NEAR_MISSES } from '../../src/answer/evidence/rules/near-misses.ts';
import type { SoughtWord } from '../../src/answer/evidence/words/sought.ts';
import { type Asks, keeps } from './rule-cases.ts';

const word = (text: string, stems: Record<string, string[]> = {}, more: Partial<SoughtWord> = {}): SoughtWord =>
  ({
    word: text,
    weight: 2,
    ofBody: false,
    unknown: false,
    stems: new Map(Object.entries(stems)),
    near: new Map(),
    ...more,
  }) as SoughtWord;
const sought = (...words: SoughtWord[]): NonNullable<Asks['sought']> => ({ words, figures: [] });

const divers = sought(word('divers', { en: ['diver'], fr: ['plongeur'], es: ['buz'], ru: ['водолаз'], zh: ['潜水'] }));
const LIST = 'The list closes on 4 May 2011';
keeps(NEAR_MISSES, 'leaves out nothing that is asked about', [
  [`Other than for divers, ${LIST.toLowerCase()}.`, false, { sought: divers }],
  [`${LIST}, with the exception of divers.`, false, { sought: divers }],
  [`${LIST} for divers, except for cooks.`, true, { sought: divers }],
  // A question about all others asks for just that.
  [`${LIST}, except for divers.`, true, { sought: divers, typed: 'When does it close, except for divers?' }],
  ['La liste, hormis les plongeurs, est close le 4 mai 2011.', false, { sought: divers }, { language: 'fr' }],
  ['La liste est close le 4 mai 2011 pour les plongeurs.', true, { sought: divers }, { language: 'fr' }],
  ['除潜水员以外，名单5月4日截止。', false, { sought: sought(word('潜水')) }, { language: 'zh' }],
  // "Beside divers, cooks are invited, too."
  ['除潜水员以外，还邀请厨师。', true, { sought: sought(word('潜水')) }, { language: 'zh' }],
]);

const ARTICLE_3 = { typed: 'What does article 3 of the pact say of divers?' };
keeps(NEAR_MISSES, 'names no other article than the one that is asked about', [
  ['Divers are paid under article 3.', true, ARTICLE_3],
  ['Divers are paid under article 4.', false, ARTICLE_3],
  ['Divers are paid under article 33.', false, ARTICLE_3],
  ['Divers are paid.', true, ARTICLE_3],
  ['Les plongeurs sont payés selon l’article 4.', false, ARTICLE_3, { language: 'fr' }],
  ['Водолазам платят по статье 4.', false, ARTICLE_3, { language: 'ru' }],
  ['根据第四条支付潜水员。', false, ARTICLE_3, { language: 'zh' }],
  ['Divers are paid under article 4.', true, { typed: 'How are divers paid?' }],
]);

keeps(NEAR_MISSES, 'says no, where a part of the question does', [
  ['Views are due by 9 May.', false, { typed: 'When are views on non-reef fishing due?' }],
  [
    'Views are due by 9 May.',
    true,
    { typed: 'When are views on non-reef fishing due?' },
    { above: ['Work programme on non-reef fishing'] },
  ],
  [
    'Views are due by 9 May.',
    false,
    { typed: 'When are views on non-reef fishing due?' },
    { above: ['Work programme on reef fishing'] },
  ],
  [
    'Kestrelland paid for unearmarked funds.',
    true,
    { typed: '¿Cuánto pagó para fondos no asignados?', language: 'es' },
  ],
  ['Kestrelland paid for the funds.', false, { typed: '¿Cuánto pagó para fondos no asignados?', language: 'es' }],
  [
    'A treaty on a nuclear-weapon-free reef.',
    true,
    { typed: 'Un traité sur un récif sans armes nucléaires ?', language: 'fr' },
  ],
  ['Un récif exempt de filets.', true, { typed: 'a reef without nets?' }, { language: 'fr' }],
  ['Nine divers remain without papers.', true, { typed: 'How many divers are there without papers?' }],
  ['Nine divers have papers.', false, { typed: 'How many divers are there without papers?' }],
  [
    'Neuf plongeurs ont des papiers.',
    false,
    { typed: 'Combien de plongeurs sans papiers ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'Девять водолазов остались без документов.',
    true,
    { typed: 'Сколько водолазов без документов?', language: 'ru' },
    { language: 'ru' },
  ],
  ['سبعة غواصين لديهم أوراق.', false, { typed: 'كم غواصا بدون أوراق؟', language: 'ar' }, { language: 'ar' }],
  ['九名潜水员有证件。', false, { typed: '有多少没有证件的潜水员？', language: 'zh' }, { language: 'zh' }],
  ['Nine divers have papers.', true, { typed: 'How many divers have papers?' }],
]);

keeps(NEAR_MISSES, 'says not the opposite of what is asked', [
  ['Nine divers voted against.', false, { typed: 'How many divers voted for it?' }],
  ['Nine divers voted in favour, and two against.', true, { typed: 'How many divers voted for it?' }],
  ['Neuf plongeurs ont voté contre.', false, { typed: 'How many divers voted for it?' }, { language: 'fr' }],
]);

keeps(NEAR_MISSES, 'gives a number, where one is asked for', [
  ['The divers were paid.', false, { typed: 'How much were the divers paid?' }],
  ['The divers were paid 40 euros.', true, { typed: 'How much were the divers paid?' }],
  ['The divers were paid half of it.', true, { typed: 'How much were the divers paid?' }],
  ['The divers were paid on 4 May 2011.', false, { typed: 'How much were the divers paid?' }],
  ['The divers were paid.', true, { typed: 'Who paid the divers?' }],
  ['The divers were paid.', true, { typed: 'When was how much paid?', cues: ['when'] }],
]);

const GIFTS = 'Thanked Chile, Ghana, Oman and Peru for gifts';
keeps(NEAR_MISSES, 'gives the amount of the country that is asked about alone', [
  [`${GIFTS} of USD 9 million.`, false, { typed: 'How much did Ghana give?' }],
  ['Thanked Ghana for a gift of USD 9 million.', true, { typed: 'How much did Ghana give?' }],
  [`${GIFTS} of USD 9 million.`, true, { typed: 'Who gave?' }],
  [
    'Chile gave USD 1 million, Ghana USD 2 million and Oman USD 3 million.',
    true,
    { typed: 'How much did Ghana give?' },
  ],
]);

keeps(NEAR_MISSES, 'counts several meetings, where several are asked for', [
  ['At its 3rd meeting, the Board paid the divers.', false, { typed: 'At which meetings were they paid?' }],
  ['At its 1st and 3rd meetings, the Board paid the divers.', true, { typed: 'At which meetings were they paid?' }],
  ['At its 3rd meeting, the Board paid the divers.', true, { typed: 'At which meeting were they paid?' }],
  [
    'À sa 3e séance, le 1er mai 2011, le Conseil a payé les plongeurs.',
    false,
    { typed: 'À quelles séances ont-ils été payés ?', language: 'fr' },
    { language: 'fr' },
  ],
  ['理事会第1次和第3次会议审议了此事。', true, { typed: '哪几次会议审议了此事？', language: 'zh' }, { language: 'zh' }],
]);

keeps(NEAR_MISSES, 'says itself the kind of thing that is asked for', [
  ['The divers swam.', false, { typed: 'In which harbour?' }, { fit: { around: [word('harbour')] } }],
  ['The divers swam.', false, { typed: 'In which harbour?' }, { fit: { missing: [word('harbour')] } }],
  ['The divers swam in the harbour.', true, { typed: 'In which harbour?' }, { fit: { held: [word('harbour')] } }],
  ['The divers swam.', true, { typed: 'Where?' }, { fit: { around: [word('harbour')] } }],
  ['Los buzos nadaron.', false, { typed: '¿En qué puerto?', language: 'es' }, { fit: { around: [word('puerto')] } }],
  ['Водолазы.', false, { typed: 'В каком порту?', language: 'ru' }, { fit: { around: [word('порту')] } }],
]);

keeps(NEAR_MISSES, 'gives a symbol, where that of a document is asked for', [
  ['Decision 6/CMA.2', false, { wanted: 'decision', cues: ['symbol', 'decision'] }],
  ['Decision 6/CMA.2 stands in A/C.1/2019/6.', true, { wanted: 'decision', cues: ['symbol', 'decision'] }],
  ['Decision 6/CMA.2', true, { wanted: 'decision', cues: ['decision'] }],
]);

keeps(NEAR_MISSES, 'gives a day, where the day itself is asked for', [
  ['It opens in May.', false, { wanted: 'date', typed: 'On what day does it open?' }, { dates: ['2011-05'] }],
  ['It opens on 4 May.', true, { wanted: 'date', typed: 'On what day does it open?' }, { dates: ['2011-05-04'] }],
  ['It opens in May.', true, { wanted: 'date', typed: 'When does it open?' }, { dates: ['2011-05'] }],
  ['В мае.', false, { wanted: 'date', typed: 'Какого числа?', language: 'ru' }, { dates: ['2011-05'] }],
  ['5月。', false, { wanted: 'date', typed: '哪天开幕？', language: 'zh' }, { dates: ['2011-05'] }],
]);

const TWO = 'The officers were elected at the 1st meeting, on 4 May 2011, and at the 2nd meeting, on 9 June 2012.';
const first = { dates: ['2011-05-04'] };
const elected: Asks = { wanted: 'date', leftover: ['officers', 'elected'] };
keeps(NEAR_MISSES, 'tells all dates on which one thing was done', [
  [TWO, false, elected, first],
  [TWO, true, elected, { dates: ['2011-05-04', '2012-06-09'] }],
  [TWO, true, { ...elected, times: ['2011'] }, first],
  [TWO, true, { ...elected, cues: ['sitting'] }, first],
  ['The officers were elected on 4 May 2011 and paid the divers on 9 June 2012.', true, elected, first],
]);

keeps(NEAR_MISSES, 'tells of what was before, where that is asked for', [
  ['The Board raised the fee to 9 euros.', false, { typed: 'What was the fee before it was raised?' }],
  ['The Board raised the fee from 3 to 9 euros.', true, { typed: 'What was the fee before it was raised?' }],
  ['The Board raised the fee to 9 euros.', true, { typed: 'When was the previous one?', cues: ['when'] }],
  // "Avant quelle date fallait-il soumettre des vues ?"
  ['Views were to be sent by 9 June.', true, { typed: 'Before which date were views due?', cues: ['deadline'] }],
]);

keeps(NEAR_MISSES, 'tells of the entry into force of the text that is asked about', [
  [
    'The memorandum on the Convention entered into force.',
    false,
    { typed: 'When did the Convention enter into force?' },
  ],
  ['The Convention entered into force.', true, { typed: 'When did the Convention enter into force?' }],
  // The day on which it did so for one country is told of that country alone.
  ...['When did the Convention enter into force?', 'When did the Convention enter into force for Norway?'].map(
    (typed): [string, boolean, { typed: string }] => [
      'The Convention was acceded to by the Government of Nauru and entered into force on 3 May 2012.',
      false,
      { typed },
    ],
  ),
  [
    'The Convention was acceded to by the Government of Nauru and entered into force on 3 May 2012.',
    true,
    { typed: 'When did the Convention enter into force for Nauru?' },
  ],
]);

keeps(NEAR_MISSES, 'says of a thing, and not of all but that thing', [
  ['Non-diver wages are 9 euros.', false, { typed: 'What are the diver wages?' }],
  ['Non-diver wages are 9 euros, diver wages 8.', true, { typed: 'What are the diver wages?' }],
  ['Non-diver wages are 9 euros.', true, { typed: 'What are the non-diver wages?' }],
]);

keeps(NEAR_MISSES, 'says itself what a text says, where that is asked for', [
  ['The Board took note of the report on divers.', false, { typed: 'What does the report on divers say?' }],
  ['The report on divers says that they swim.', true, { typed: 'What does the report on divers say?' }],
  ['The Board took note of the report on divers.', true, { typed: 'Who took note of the report?' }],
]);

keeps(NEAR_MISSES, 'names a country, where one is asked for', [
  ['The secretariat offered to host the divers.', false, { typed: 'Which countries offered to host the divers?' }],
  ['Chile offered to host the divers.', true, { typed: 'Which countries offered to host the divers?' }],
  ['Chile hosts divers.', false, { typed: 'Which country beside Chile hosts divers?' }],
  ['The secretariat offered to host the divers.', true, { typed: 'Who offered to host the divers?' }],
]);

keeps(NEAR_MISSES, 'is of the volume that is named', [
  ['Volume II presents the maps.', false, { typed: 'What does volume I present?' }],
  ['Volume I presents the reefs.', true, { typed: 'What does volume I present?' }],
  ['It presents the reefs.', true, { typed: 'What does volume I present?' }],
]);
