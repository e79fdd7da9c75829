import { COUNTED_WHERE } from '../../src/answer/evidence/rules/counted-where.ts';
import { type Asks, keeps } from './rule-cases.ts';

const AT: Asks = { cues: ['howmany'], ordinals: [41] };
keeps(COUNTED_WHERE, 'counts what was at one session, and not at several', [
  ['At SBI 41, SBI 42 and SBI 43, a total of 9 divers were paid.', false, AT],
  ['At SBI 41 and 42, a total of 9 divers were paid.', false, AT],
  ['At SBI 41, 9 divers were paid.', true, AT],
  ['At SBI 41, SBI 42 and SBI 43, a total of 9 divers were paid.', true, { ...AT, cues: [] }],
  ['At SBI 41, SBI 42 and SBI 43, a total of 9 divers were paid.', true, { ...AT, ordinals: [44] }],
]);

keeps(COUNTED_WHERE, 'holds the figures that count something', [
  ['By May, 92 divers had been paid.', false, { typed: 'By when had 32 divers been paid?' }],
  ['By May, 32 divers had been paid.', true, { typed: 'By when had 32 divers been paid?' }],
  ['By May, nine divers had been paid.', true, { typed: 'By when had 9 divers been paid?' }],
  ['By May, nine divers had been paid.', false, { typed: 'By when had 8 divers been paid?' }],
  // Days, years, and what a figure only numbers.
  ['The divers were paid.', true, { typed: 'Who was paid on 5 March under article 6 paid by SBI 44 today?' }],
  ['The divers were paid.', true, { typed: 'Who was paid in 2014 there?' }],
  ['The divers were paid.', true, { typed: 'من تقاضى أجره في 20 تشرين الأول/أكتوبر 2014؟', language: 'ar' }],
  ['The divers were paid.', false, { typed: 'كم دُفع إلى 20 غواصا؟', language: 'ar' }],
  ['The divers were paid.', true, { typed: 'Who at session 44 swam?', ordinals: [44] }],
]);

const SAID: Asks = { cues: ['howmany', 'close'] };
keeps(COUNTED_WHERE, 'counts what was at the opening or the closing that is asked about', [
  ['At the 2nd meeting, 21 divers made statements.', false, SAID],
  ['At the closing meeting, 21 divers made statements.', true, SAID],
  ['At the 2nd meeting, 21 divers made statements.', true, SAID, { above: ['Closure of the session'] }],
  ['At the closing meeting, 21 divers made statements.', false, { cues: ['howmany', 'open'] }],
  ['At the 2nd meeting, 21 divers made statements.', true, { cues: ['close'] }],
]);
