import { DONE } from '../../src/answer/evidence/rules/done-deeds.ts';
import type { Language } from '../../src/model.ts';
import { keeps } from './rule-cases.ts';

const asks = (typed: string, language: Language = 'en') => ({ typed, language: language as 'en' });
const of = (language: Language) => ({ language });

const APPROVED = asks('Which budget did the Council approve?');
const INVITED = 'Divers were invited to submit their views by 4 May.';
const FUNDED = 'It hoped that the Kelp Funding Conference in Larnaca would fund boats.';
const OFFERED = asks('Who offered to host the regatta?');

keeps(DONE, 'says that something was done, and not only that it is wished for', [
  ['It recommended that the Council approve a budget.', false, APPROVED],
  ['The Council approved a budget.', true, APPROVED],
  ['The Council approved the budget that the Board had recommended.', true, APPROVED],
  ['The budget is to be approved.', false, APPROVED],
  ['It recommended that the Council approve a budget.', true, asks('Which budget was recommended for approval?')],
  // "Consejo" is no verb of the past, nor what a body had to do done.
  [
    'En el párrafo 7 se dispone que el Consejo presentará informes.',
    true,
    asks('¿En qué párrafo se dispone que el Consejo presente informes?', 'es'),
    of('es'),
  ],
  ['Se espera que el Consejo presente informes.', false, asks('¿Qué informes presentó el Consejo?', 'es'), of('es')],
  ['Se espera que el Consejo presente informes.', false, asks('que informes presento el consejo', 'es'), of('es')],
  ['Se espera que el Consejo presente informes.', true, asks('¿Qué debía presentar el Consejo?', 'es'), of('es')],
  ['The Council is expected to submit reports.', true, asks('Which reports did the Council have to submit?')],
  ['It recommended that the Council approve a budget.', true, asks('Which budget will the Council approve?')],
  ['Prie le Fonds d’approuver un budget.', true, asks('Qui est prié d’approuver un budget ?', 'fr'), of('fr')],
  [
    'Prie le Fonds d’approuver un budget.',
    false,
    asks('Qui a approuvé un budget à la demande de la Ligue ?', 'fr'),
    of('fr'),
  ],
  [
    'Pide al Fondo que apruebe un presupuesto.',
    true,
    asks('¿A quién se pide que haya aprobado un presupuesto?', 'es'),
    of('es'),
  ],
  ['Parties were invited to come forward with offers to host the regatta.', false, OFFERED],
  ['It welcomed the offer of the divers to host the regatta.', true, OFFERED],
  ['Each group was invited to nominate a diver.', false, asks('Which group nominated divers?')],
  // Whoever is invited to do something has until then; and a name says nothing of what was done.
  [INVITED, false, asks('When were views submitted?')],
  [INVITED, true, { ...asks('When were views submitted at the latest?'), cues: ['deadline'] }],
  [FUNDED, false, asks('Who funded boats?')],
  [
    FUNDED,
    true,
    {
      ...asks('When was the Kelp Funding Conference?'),
      tokens: ['When', 'was', 'the', 'Kelp', 'Funding', 'Conference'],
      bodiesNamed: [{ body: 'kelp-conf', from: 3, to: 6 }],
    },
  ],
  ['Norland made a commitment to reduce its catch by 30 per cent.', false, asks('By how much did the catch decrease?')],
  ['Norland reduced its catch by 30 per cent.', true, asks('By how much did the catch decrease?')],
  [
    'Il a recommandé que le Conseil approuve un budget.',
    false,
    asks('Quel budget le Conseil a-t-il approuvé ?', 'fr'),
    of('fr'),
  ],
  ['Le Conseil a approuvé un budget.', true, asks('Quel budget le Conseil a-t-il approuvé ?', 'fr'), of('fr')],
  ['Recomendó que el Consejo aprobara un presupuesto.', false, asks('¿Qué aprobó el Consejo?', 'es'), of('es')],
  ['El Consejo aprobó un presupuesto.', true, asks('¿Qué aprobó el Consejo?', 'es'), of('es')],
  ['Он рекомендовал Совету утвердить бюджет.', false, asks('Какой бюджет утвердил Совет?', 'ru'), of('ru')],
  ['Совет утвердил бюджет.', true, asks('Какой бюджет утвердил Совет?', 'ru'), of('ru')],
  ['أحيل الإعلان إلى المجلس بغية اعتماده.', false, asks('من اعتمد الإعلان؟', 'ar'), of('ar')],
  ['اعتمد المجلس الإعلان.', true, asks('من اعتمد الإعلان؟', 'ar'), of('ar')],
  ['建议理事会批准预算。', false, asks('理事会批准了什么预算？', 'zh'), of('zh')],
  ['理事会批准了预算。', true, asks('理事会批准了什么预算？', 'zh'), of('zh')],
]);

keeps(DONE, 'says the deed, where it is asked whether it was done', [
  ['Several divers said that a handbook would be needed.', false, asks('Did the Group decide on a handbook?')],
  ['The Group decided on a handbook.', true, asks('Did the Group decide on a handbook?')],
  ['A handbook would be needed.', true, asks('What did the Group decide?')],
  ['Un manuel serait nécessaire.', false, asks('Le Groupe a-t-il adopté un manuel ?', 'fr'), of('fr')],
  ['Un manuel est proposé.', true, asks('Comment le Groupe a-t-il adopté un manuel ?', 'fr'), of('fr')],
  ['Se necesitaría un manual.', false, asks('¿Aprobó el Grupo un manual?', 'es'), of('es')],
  ['Нужно пособие.', false, asks('Утвердила ли Группа пособие?', 'ru'), of('ru')],
  ['سيلزم دليل.', false, asks('هل اعتمد الفريق دليلا؟', 'ar'), of('ar')],
  ['需要一本手册。', false, asks('小组是否通过了手册？', 'zh'), of('zh')],
]);

keeps(DONE, 'says that something was adopted, and not only endorsed', [
  ['Pursuant to its endorsement by the Council, the list was used.', false, asks('Who adopted the list?')],
  ['The list was adopted and endorsed by the Council.', true, asks('Who adopted the list?')],
  ['The list was endorsed by the Council.', true, asks('Who endorsed the list?')],
  ['Le Conseil a souscrit à la liste.', false, asks('Qui a adopté la liste ?', 'fr'), of('fr')],
  ['El Consejo hizo suya la lista.', false, asks('¿Quién aprobó la lista?', 'es'), of('es')],
]);
