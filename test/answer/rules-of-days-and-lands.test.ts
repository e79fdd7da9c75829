import { NTH_DAYS } from '../../src/answer/evidence/rules/nth-days.ts';
import { WORDS_OF_LANDS } from '../../src/answer/evidence/rules/words-of-lands.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const THIRD = { typed: 'What takes place on the third day of the regatta?' };
keeps(NTH_DAYS, 'is of the day that is asked about by its number', [
  ['On the third day of the regatta, oars are counted.', true, THIRD],
  ['On the 3rd day of the regatta, oars are counted.', true, THIRD],
  ['On the second day of the regatta, oars are counted.', false, THIRD],
  ['On the twenty-third day of the regatta, oars are counted.', false, THIRD],
  ['The Third Regatta counted its oars.', false, THIRD],
  ['The regatta counted its oars.', true, { typed: 'What did the third regatta count?' }],
  ['Le troisième jour, on compte les rames.', true, THIRD, { language: 'fr' }],
  ['El segundo día se cuentan los remos.', false, THIRD, { language: 'es' }],
  ['На третий день считают весла.', true, THIRD, { language: 'ru' }],
  ['في اليوم الثالث تحسب المجاديف.', true, THIRD, { language: 'ar' }],
  ['第三次帆船赛计算桨数。', false, { typed: '帆船赛第三天安排了什么？', language: 'zh' }, { language: 'zh' }],
  ['帆船赛第三天计算桨数。', true, { typed: '帆船赛第三天安排了什么？', language: 'zh' }, { language: 'zh' }],
]);

const NEW = {
  typed: 'Which new member did it welcome?',
  sought: { words: [soughtAs('new', { en: 'new', fr: 'nouvel' })], figures: [] },
};
keeps(WORDS_OF_LANDS, 'has not only in the name of a country what a thing is like', [
  ['It accepts the invitation of New Zealand to welcome the members.', false, NEW],
  ['It accepts the invitation of New Zealand.', true, NEW, { above: ['New members'] }],
  ['It welcomes New Zealand as a new member.', true, NEW],
  ['It welcomes a member.', true, NEW],
  ['Accepte l’invitation de la Nouvelle-Zélande.', false, NEW, { language: 'fr' }],
  ['Accueille un nouvel État membre.', true, NEW, { language: 'fr' }],
  ['New Zealand invited the members.', true, { ...NEW, typed: 'Did New Zealand invite the members?' }],
]);
