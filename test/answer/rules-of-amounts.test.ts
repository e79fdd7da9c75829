import { OF_AMOUNTS } from '../../src/answer/evidence/rules/of-amounts.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const held = [soughtAs('harbour', { en: 'harbour' })];
const COST = 'How much is the harbour budget?';
keeps(OF_AMOUNTS, 'gives the amount of a thing, and no part of it', [
  ['The reserve is 2 per cent of the harbour budget, at $9.', false, { typed: COST }, { fit: { held } }],
  ['The harbour budget is $9, and the reserve 2 per cent of it.', true, { typed: COST }, { fit: { held } }],
  ['The reserve is 2 per cent of the harbour budget.', true, { typed: 'What percentage is it?' }, { fit: { held } }],
  ['The reserve is 2 per cent of the harbour budget.', true, { typed: 'Where is it?' }, { fit: { held } }],
]);

const GAVE = 'How much did the towns give?';
keeps(OF_AMOUNTS, 'gives what was, and not what is aimed at', [
  ['The towns were asked to meet their commitments of $9.', false, { typed: GAVE }],
  ['The towns, with a target of 9 euros, rested.', false, { typed: GAVE }],
  ['The towns gave $9.', true, { typed: GAVE }],
  ['Their target of $9 was kept.', true, { typed: 'How much is the target?' }],
  ['Their target of $9 was kept.', true, { typed: 'Who gave?' }],
]);

const IN_2011 = { typed: GAVE, times: ['2011'] };
keeps(OF_AMOUNTS, 'gives the amount of the year that is asked about', [
  ['Gifts of $9 million came in 2012, from more towns than in 2011.', false, IN_2011],
  ['Gifts of $9 million came in 2011, from more towns than in 2012.', true, IN_2011],
  ['The gifts paid rose from 7 per cent in 2010 to 9 per cent in 2011.', true, IN_2011],
  ['Gifts of $9 million came.', true, IN_2011],
  ['Gifts of $9 million came.', false, IN_2011, { dates: ['2011-07-01/2012-06-30'] }],
  ['Gifts of $9 million came.', true, IN_2011, { dates: ['2011-07-01'] }],
  ['Gifts of $9 million came in 2012, from more towns than in 2011.', true, { ...IN_2011, typed: 'Who gave?' }],
]);

keeps(OF_AMOUNTS, 'holds all that an amount is asked of', [
  ['The school costs $9.', false, { typed: COST }, { fit: { missing: held } }],
  ['The school costs $9.', true, { typed: COST }, { fit: { missing: [soughtAs('cost', {}, { isVerb: true })] } }],
  ['The school costs $9.', true, { typed: COST }, { fit: { missing: [soughtAs('sum', {}, { isLight: true })] } }],
  ['The school costs $9.', true, { typed: 'Who pays?' }, { fit: { missing: held } }],
  // In another language it may lack its translation.
  ['L’école coûte 9 euros.', true, { typed: COST }, { fit: { missing: held }, language: 'fr' }],
]);

const SPENT = 'How much was spent?';
keeps(OF_AMOUNTS, 'says that money was spent, where that is asked', [
  ['A reserve of $9 is kept.', false, { typed: SPENT }],
  ['Expenditure was $9.', true, { typed: SPENT }],
  ['A reserve of $9 is kept.', true, { typed: GAVE }],
  ['Se mantendrán 9 dólares.', false, { typed: '¿Cuánto se gastó?', language: 'es' }, { language: 'es' }],
]);
