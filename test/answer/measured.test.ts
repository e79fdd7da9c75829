import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureAsked, withoutMeasure } from '../../src/answer/evidence/asked/measures.ts';
import { COUNTS } from '../../src/answer/evidence/rules/counts.ts';
import { keeps } from './rule-cases.ts';

type Measure = 'money' | 'share' | 'rate' | 'often' | 'duration';

/** Sentences that say one measure each. */
const SAID: Record<Measure, string> = {
  money: 'The divers got 9 dollars.',
  share: 'Of the divers, 9 per cent came.',
  rate: 'The rate of divers was 9 ‰.',
  often: 'The divers met twice.',
  duration: 'The lease is renewed indefinitely.',
};

/** Money of other lands. */
const COINS = ['9 libras sirias', '9 livres syriennes', '9 рублей', '9 جنيه', '9英镑', '9 rupees'];

const QUESTIONS: [question: string, measure: Measure | undefined, rest: string][] = [
  ['How much was pledged to the fund?', 'money', 'was pledged to the fund?'],
  ['How much money did divers get?', 'money', 'did divers get?'],
  ['How much extra funding did divers get?', 'money', 'did divers get?'],
  ['How much does a net cost?', 'money', 'does a net ?'],
  ['What is the maximum amount of a grant?', 'money', 'What is the of a grant?'],
  ['How big a net budget did the divers recommend?', 'money', 'net budget did the divers recommend?'],
  ['What net budget did the divers approve?', 'money', 'net budget did the divers approve?'],
  ['What budget document did the divers read?', undefined, 'What budget document did the divers read?'],
  ['Quel budget les plongeurs ont-ils approuvé ?', 'money', 'budget les plongeurs ont-ils approuvé ?'],
  ['¿Qué presupuesto aprobaron los buzos?', 'money', '¿ presupuesto aprobaron los buzos?'],
  ['Какой бюджет утвердили водолазы?', 'money', 'бюджет утвердили водолазы?'],
  ['How big is the net?', undefined, 'How big is the net?'],
  ['Combien de financement faut-il ?', 'money', 'financement faut-il ?'],
  ['¿Cuánta financiación hace falta?', 'money', '¿ financiación hace falta?'],
  ['¿Cuánta agua hace falta?', undefined, '¿Cuánta agua hace falta?'],
  ['Сколько дополнительного финансирования нужно?', 'money', 'дополнительного финансирования нужно?'],
  ['Каков размер взноса водолазов?', 'money', 'взноса водолазов?'],
  ['ما حجم ميزانية الغواصين؟', 'money', 'ميزانية الغواصين؟'],
  ['潜水员预算有多大？', 'money', '潜水员预算 ？'],
  ['What percentage of divers came?', 'share', 'of divers came?'],
  ['Which share of the divers came?', 'share', 'of the divers came?'],
  ['What is the survival rate of divers?', 'rate', 'survival rate of divers?'],
  ['What was the rate of exchange?', undefined, 'What was the rate of exchange?'],
  ['How high is the rate of lost nets?', 'rate', 'the rate of lost nets?'],
  ['Quel est le taux de survie des plongeurs ?', 'rate', 'taux de survie des plongeurs ?'],
  ['¿Cuál es la tasa de pérdida de redes?', 'rate', '¿ tasa de pérdida de redes?'],
  ['Каков коэффициент потерь?', 'rate', 'коэффициент потерь?'],
  ['ما معدل فقدان الشباك؟', 'rate', 'معدل فقدان الشباك؟'],
  ['潜水员的更替率是多少？', 'rate', '潜水员的更替率 ？'],
  ['How often do the divers meet?', 'often', 'do the divers meet?'],
  ['How many times a year do the divers meet?', 'often', 'do the divers meet?'],
  ['For how long is the lease renewed?', 'duration', 'is the lease renewed?'],
  ['How long until the divers meet?', undefined, 'How long until the divers meet?'],
  ['Pour combien de temps le bail est-il renouvelé ?', 'duration', 'le bail est-il renouvelé ?'],
  ['¿Por cuánto tiempo se renueva?', 'duration', '¿ se renueva?'],
  ['На какой срок продлена аренда?', 'duration', 'продлена аренда?'],
  ['لأي مدة جدد العقد؟', 'duration', 'جدد العقد؟'],
  ['租约续期多长时间？', 'duration', '租约续期 ？'],
  ['How many times did the divers meet?', undefined, 'How many times did the divers meet?'],
  ['Which divers did the cost estimates leave out?', undefined, 'Which divers did the cost estimates leave out?'],
  ['How many divers came?', undefined, 'How many divers came?'],
  ['预计2016年收入多少？', 'money', '预计2016年 ？'],
  ['Which divers share a boat?', undefined, 'Which divers share a boat?'],
  ['Combien d’argent les plongeurs ont-ils reçu ?', 'money', 'les plongeurs ont-ils reçu ?'],
  ['Combien coûte un filet ?', 'money', 'un filet ?'],
  ['Combien a été versé au fonds ?', 'money', 'a été versé au fonds ?'],
  ['Quel est le montant de la bourse ?', 'money', 'de la bourse ?'],
  ['Combien de plongeurs sont venus ?', undefined, 'Combien de plongeurs sont venus ?'],
  ['Combien sont venus ?', undefined, 'Combien sont venus ?'],
  ['Quel pourcentage des plongeurs est venu ?', 'share', 'Quel des plongeurs est venu ?'],
  ['À quelle fréquence les plongeurs se réunissent-ils ?', 'often', 'les plongeurs se réunissent-ils ?'],
  ['Combien de fois par an se réunissent-ils ?', 'often', 'se réunissent-ils ?'],
  ['Combien de fois se sont-ils réunis ?', undefined, 'Combien de fois se sont-ils réunis ?'],
  ['¿Cuánto dinero recibieron los buzos?', 'money', '¿ recibieron los buzos?'],
  ['¿Cuánto se pagó a los buzos?', 'money', '¿ se pagó a los buzos?'],
  ['¿Cuántos buzos vinieron?', undefined, '¿Cuántos buzos vinieron?'],
  ['¿Qué porcentaje de los buzos vino?', 'share', '¿Qué de los buzos vino?'],
  ['¿Con qué frecuencia se reúnen los buzos?', 'often', '¿ se reúnen los buzos?'],
  ['¿Cuántas veces al año se reúnen?', 'often', '¿ se reúnen?'],
  ['¿Cuántas veces se reunieron?', undefined, '¿Cuántas veces se reunieron?'],
  ['Сколько денег получили водолазы?', 'money', 'получили водолазы?'],
  ['Сколько стоит сеть?', 'money', 'сеть?'],
  ['Сколько водолазов приехало?', undefined, 'Сколько водолазов приехало?'],
  ['Какой процент водолазов приехал?', 'share', 'Какой водолазов приехал?'],
  ['Как часто собираются водолазы?', 'often', 'собираются водолазы?'],
  ['Сколько раз в год собираются водолазы?', 'often', 'собираются водолазы?'],
  ['كم تبلغ تكلفة السفينة؟', 'money', 'السفينة؟'],
  ['كم المبلغ المدفوع للغواصين؟', 'money', 'المدفوع للغواصين؟'],
  ['كم عدد الغواصين؟', undefined, 'كم عدد الغواصين؟'],
  ['ما نسبة الغواصين؟', 'share', 'ما الغواصين؟'],
  ['كم مرة في السنة يجتمع الغواصون؟', 'often', 'يجتمع الغواصون؟'],
  ['¿Cuánto pueden durar los discursos?', 'duration', '¿ los discursos?'],
  ['Combien doivent durer les discours ?', 'duration', 'les discours ?'],
  ['Сколько могут длиться речи?', 'duration', 'речи?'],
  ['Сколько процентов водолазов уехали?', 'share', 'Сколько водолазов уехали?'],
  ['潜水基金余额是多少？', 'money', '潜水基金 ？'],
  ['كم تدوم الخطب؟', 'duration', 'الخطب؟'],
  ['潜水员得到多少钱？', 'money', '潜水员得到 ？'],
  ['有多少潜水员？', undefined, '有多少潜水员？'],
  ['潜水员比例是多少？', 'share', '潜水员 是多少？'],
  ['潜水员多久一次开会？', 'often', '潜水员 开会？'],
];

describe('a question for money, a share, or how often', () => {
  for (const [question, measure, rest] of QUESTIONS)
    it(`${measure ?? 'none'}: ${question}`, () => {
      const said = measureAsked(question)?.said;
      const found = (Object.keys(SAID) as Measure[]).filter((one) => said?.test(SAID[one]));
      // A rate may be told in hundredths, as a share is.
      const expected = measure === 'rate' ? ['share', 'rate'] : [measure].flatMap((one) => one ?? []);
      assert.deepEqual(found, expected);
      assert.equal(withoutMeasure(question).replace(/\s+/gu, ' ').trim(), rest);
    });
});

const LEVEL = { typed: '¿A cuánto bajó el número de buzos en 2013?' };
keeps(COUNTS, 'says the money, the share or how often, where that is asked for', [
  ['El número bajó al 5.3% en el 2013.', true, LEVEL, { language: 'es' }],
  ['El número bajó de 90 a 12 en 2013.', true, LEVEL, { language: 'es' }],
  ['El número bajó en 2013.', false, LEVEL, { language: 'es' }],
  ['El número bajó a 2013.', false, LEVEL, { language: 'es' }],
  ['The number fell to 12 in 2013.', true, { typed: 'To what level did the number of divers fall in 2013?' }],
  ['The number fell by 12 in 2013.', false, { typed: 'To what level did the number of divers fall in 2013?' }],
  ['2013年人数降至12人。', true, { typed: '2013年人数降至多少？' }, { language: 'zh' }],
  ['2013年人数减少了12人。', false, { typed: '2013年人数降至多少？' }, { language: 'zh' }],
]);

const MONEY = { typed: 'How much money was paid?' };
const SHARE = { typed: 'What share of the divers came?' };
const OFTEN = { typed: 'How often do they meet?' };
keeps(COUNTS, 'says the money, the share or how often, where that is asked for', [
  ['The divers were paid 9 dollars.', true, MONEY],
  ['The divers were paid USD 9.', true, MONEY],
  ['The divers were paid $9.', true, MONEY],
  ['The divers were paid for 9 days.', false, MONEY],
  ['Les plongeurs ont reçu 9 euros.', true, MONEY, { language: 'fr' }],
  ['Los buzos recibieron 9 dólares.', true, MONEY, { language: 'es' }],
  ['Los buzos recibieron 9 redes.', false, MONEY, { language: 'es' }],
  ['Водолазы получили 9 долл. США.', true, MONEY, { language: 'ru' }],
  ['Водолазы получили 9 сетей.', false, MONEY, { language: 'ru' }],
  ['حصل الغواصون على 9 دولارات.', true, MONEY, { language: 'ar' }],
  ['حصل الغواصون على 9 شباك.', false, MONEY, { language: 'ar' }],
  ['潜水员得到9美元。', true, MONEY, { language: 'zh' }],
  ['潜水员得到9张网。', false, MONEY, { language: 'zh' }],
  ['Of the divers, 9 per cent came.', true, SHARE],
  ['Of the divers, 9% came.', true, SHARE],
  ['Nine divers came.', false, SHARE],
  ['Neuf pour cent des plongeurs sont venus.', true, SHARE, { language: 'fr' }],
  ['Vino el 9 por ciento de los buzos.', true, SHARE, { language: 'es' }],
  ['Приехали 9 процентов водолазов.', true, SHARE, { language: 'ru' }],
  ['حضر 9 في المائة من الغواصين.', true, SHARE, { language: 'ar' }],
  ['百分之九的潜水员来了。', true, SHARE, { language: 'zh' }],
  ['They meet every year.', true, OFTEN],
  ['They meet annually.', true, OFTEN],
  ['They meet in the lagoon.', false, OFTEN],
  ['Ils se réunissent tous les ans.', true, OFTEN, { language: 'fr' }],
  ['Se reúnen cada dos años.', true, OFTEN, { language: 'es' }],
  ['Они собираются ежегодно.', true, OFTEN, { language: 'ru' }],
  ['يجتمعون مرتين في السنة.', true, OFTEN, { language: 'ar' }],
  ['他们每年开会。', true, OFTEN, { language: 'zh' }],
  ['他们在湖边开会。', false, OFTEN, { language: 'zh' }],
  ['The divers were paid for 9 days.', true, { typed: 'How many divers were paid?' }],
]);

describe('money', () => {
  for (const coins of COINS)
    it(coins, () => assert.equal(measureAsked('How much does a net cost?')?.said.test(coins), true));
  it('is no book', () => assert.equal(measureAsked('How much does a net cost?')?.said.test('9 livres'), false));
});

describe('within how much time something must be done', () => {
  const DAYS = 'Adopt it by no later than 30 days after the day of signing.';
  const DAY = 'Watch the boats from day 1 of the storm.';
  for (const question of [
    'Within how many days of signing must the divers adopt it?',
    'In how many working days should the divers answer?',
    'Dans combien de jours doit-on adopter le texte ?',
    '¿En cuántos días debían adoptarlo los buzos?',
    'В течение скольких дней водолазы принимают его?',
    '在签署后多少天内？潜水员须在几天内通过？',
  ])
    it(question, () => {
      const said = measureAsked(question)?.said;
      assert.equal(said?.test(DAYS), true);
      assert.equal(said?.test(DAY), false);
    });
  it('is not asked where a meeting is awaited', () =>
    assert.equal(measureAsked('¿En cuántos días se reúne el Grupo?'), undefined));
});
