import { DECISIONS } from '../../src/answer/evidence/rules/decisions.ts';
import { OWN_ADOPTION } from '../../src/answer/evidence/rules/own-adoption.ts';
import { keeps, telling } from './rule-cases.ts';

const decision = { wanted: 'decision' } as const;
keeps(DECISIONS, 'gives a decision', [
  ['Decision 2/6 pays the divers.', true, decision],
  ['Resolution 682 (XXXV) pays the divers.', true, decision],
  ['The divers are paid.', false, decision],
  ['The divers are paid.', false, { ...decision, isFounding: true }, { above: ['Decision 2/6'] }],
  ['The divers are paid.', true, { wanted: 'words' }],
]);
keeps(DECISIONS, 'gives no decision of another Conference than that which is asked about', [
  ['Notes decision 13/CMA.1.', false, { ...decision, typed: 'By which CMP decision are they paid?' }],
  ['Notes decision 13/CMA.1.', true, { ...decision, typed: 'By which decision of the CMA are they paid?' }],
  ['Notes decisions 13/CMA.1 and 2/CMP.14.', true, { ...decision, typed: 'Quelle décision de la CMP les paie ?' }],
  ['Notes decision 13/CMA.1.', true, { ...decision, typed: 'By which decision are they paid?' }],
  ['Notes decision 2/6.', true, { ...decision, typed: 'By which COP decision are they paid?' }],
]);
const RENEWS = 'Decides to renew the pay of the divers, as contained in annex I to decision 2/CP.6;';
keeps(DECISIONS, 'does more than cite a decision', [
  // What a decision does itself, by what another one contains.
  [RENEWS, true, { ...decision, deeds: ['extend'] }, { above: ['Decision 3/CP.7'] }],
  [RENEWS, false, { ...decision, deeds: ['end'] }, { above: ['Decision 3/CP.7'] }],
  [RENEWS, false, { ...decision, deeds: ['extend'] }],
  ['The divers are paid as per decision 2/6.', false, decision],
  ['Decision 2/6 pays the divers.', true, decision],
  ['Decision 2/6 pays the divers as per decision 1/6.', true, decision],
  ['The divers are paid as per decision 2/6.', true, { ...decision, typed: 'Under which decision are they paid?' }],
  ['The divers are paid as per decision 2/6.', true, { ...decision, cues: ['mandate'] }],
  ['The divers named in the list referred to in paragraphs 3 and 4 of decision 2/6 are paid.', false, decision],
  ['The divers are paid by paragraph 3 of decision 2/6.', true, decision],
  ['Les plongeurs visés au paragraphe 3 de la décision 2/6 sont payés.', false, decision, { language: 'fr' }],
  ['Pagados de conformidad con el párrafo 3 de la decisión 2/6.', false, decision, { language: 'es' }],
  ['Оплата в соответствии с пунктом 3 решения 2/6.', false, decision, { language: 'ru' }],
  ['Payés conformément à la décision 2/6.', false, decision, { language: 'fr' }],
  ['Pagados de conformidad con la decisión 2/6.', false, decision, { language: 'es' }],
  ['Оплата в соответствии с решением 2/6.', false, decision, { language: 'ru' }],
]);
keeps(DECISIONS, 'gives a decision', [
  ['The Board was created by decision 2/6.', true, decision],
  ['The Board was created by decision 1 of the Fifth Review Conference.', true, decision],
  ['The Board was created by decision 1.', false, decision],
  ['Créé par la décision 1 de la cinquième Conférence.', true, decision, { language: 'fr' }],
  ['Creado por la decisión 1 de la quinta Conferencia.', true, decision, { language: 'es' }],
  ['Создан решением 1 пятой Конференции.', true, decision, { language: 'ru' }],
  ['أنشئ بموجب المقرر 1 الصادر عن المؤتمر الخامس.', true, decision, { language: 'ar' }],
  ['根据第五次审议大会第1号决定设立。', true, decision, { language: 'zh' }],
]);
keeps(DECISIONS, 'says that it was created, where it is asked by whom', [
  ['The Board was created by the Assembly.', true, { cues: ['who', 'create'], typed: 'Who created the Board?' }],
  ['Creation of the Board.', false, { cues: ['who', 'create'], typed: 'Who created the Board?' }],
  ['Creation of the Board.', true, { cues: ['create'], typed: 'When was the Board created?' }],
  ['It was created by the Board.', false, { cues: ['who', 'create'], typed: 'Which panel did the Board create?' }],
]);
keeps(DECISIONS, 'gives a resolution where that is asked for', [
  ['The Board was created by resolution 2/6.', true, { isFounding: true, cues: ['resolution'] }],
  ['The Board was created by decision 2/6.', false, { isFounding: true, cues: ['resolution'] }],
  ['The Board was created by decision 2/6.', true, { isFounding: true, cues: ['resolution', 'decision'] }],
  ['The Board was created by decision 2/6.', true, { cues: ['resolution'] }],
]);
const BOARD = {
  id: 'board',
  names: [
    {
      en: 'Pearl Board',
      fr: 'Conseil des perles',
      es: 'Consejo de Perlas',
      ru: 'Совет жемчуга',
      ar: 'مجلس اللؤلؤ',
      zh: '珍珠理事会',
    },
  ],
};
const founding = { isFounding: true, bodies: ['board'], known: [BOARD] };
keeps(DECISIONS, 'says that the body was founded', [
  ['The Pearl Board was established by decision 2/6.', true, founding],
  ['Decision 2/6 created the Pearl Board.', true, founding],
  ['The Pearl Board established a fund by decision 2/6.', false, founding],
  ['The Coral Board was established by decision 2/6.', false, founding],
  ['The Pearl Board established a fund by decision 2/6.', true, { ...founding, isFounding: false }],
  ['Le Conseil des perles a été créé par la décision 2/6.', true, founding, { language: 'fr' }],
  ['The Pearl Board, established by decision 2/6, met.', true, founding],
  ['The Pearl Board, established divers of which met under decision 2/6.', false, founding],
  ['Le Conseil des perles, créé en vertu de la décision 2/6,', true, founding, { language: 'fr' }],
  ['El Consejo de Perlas, creado por la decisión 2/6,', true, founding, { language: 'es' }],
  ['El Consejo de Perlas, creado de conchas,', false, founding, { language: 'es' }],
  ['ссылаясь на решение 2/6, которым она учредила Совет жемчуга,', true, founding, { language: 'ru' }],
  ['Совет жемчуга учредил группу решением 2/6.', false, founding, { language: 'ru' }],
  ['وإذ تشير إلى المقرر 2/6 الذي أنشأت بموجبه مجلس اللؤلؤ،', true, founding, { language: 'ar' }],
  ['回顾第2/6号决定，其中设立了珍珠理事会，', true, founding, { language: 'zh' }],
]);

const divers = { ...telling, stems: new Map([['en', ['diver']]]) };
const about = { ...decision, cues: ['about'], sought: { words: [divers], figures: [] } };
keeps(DECISIONS, 'is of a decision that is about what is asked, by its title', [
  ['Requests that they be paid.', false, about, { above: ['Decision 2/6', 'Wages of cooks'] }],
  ['Requests that they be paid.', true, about, { above: ['Decision 2/6', 'Wages of divers'] }],
  ['Requests that they be paid.', true, { ...about, deed: 'pays' }, { above: ['Decision 2/6', 'Wages of cooks'] }],
  ['Requests that they be paid.', true, about],
  ['Requests that they be paid.', true, { ...about, cues: [] }, { above: ['Decision 2/6', 'Wages of cooks'] }],
]);

const ADOPTION = { typed: 'When was the declaration adopted?', wanted: 'date' as const, cues: ['when', 'adopt'] };
keeps(OWN_ADOPTION, 'gives no days on which somebody met, where that of an adoption is asked for', [
  ['We met from 14 to 24 July and adopted it.', false, ADOPTION, { dates: ['2025-07-14/2025-07-24'] }],
  ['We met on 23 July and adopted it.', true, ADOPTION, { dates: ['2025-07-23'] }],
  ['It was adopted in July.', true, ADOPTION, { dates: ['2025-07'] }],
  ['We met in July.', true, { ...ADOPTION, cues: ['when', 'adopt', 'meet'] }, { dates: ['2025-07'] }],
]);
