import { TIMES } from '../../src/answer/evidence/rules/times.ts';
import { keeps } from './rule-cases.ts';

const DAY = { dates: ['2011-05-04'] };
const OF_2019 = { times: ['2019'] };
const BOTH = { times: ['2016-01-01/2017-12-31'] };
const COST = 'Divers cost 9 euros.';

keeps(TIMES, 'gives a date where one is asked about', [
  [COST, true],
  // A year is no day.
  ['Divers cost 9 euros in 2019.', true, OF_2019],
  ['Divers cost 9 euros in 2018.', false, OF_2019],
  // The days of that session stand in other documents.
  [
    'It recommends to take up these at its session of 2023.',
    true,
    { times: ['2023-04-05/2023-04-20'], timesAt: [[0, 1]], tokens: ['2023'], wanted: 'words' },
  ],
  [
    'It recommends to take up these at its session of 2022.',
    false,
    { times: ['2023-04-05/2023-04-20'], timesAt: [[0, 1]], tokens: ['2023'], wanted: 'words' },
  ],
  // The year is part of a name.
  [
    'On 1 May 2014 the divers spoke to the 2015 Reef Conference.',
    true,
    { times: ['2015', '2014-05-01'], wanted: 'session' },
  ],
  ['Divers cost 9 euros, see A/2019/1.', false, OF_2019],
  ['Divers cost 9 euros in 2016 and 2017.', true, BOTH],
  ['Divers cost 9 euros in 2016.', false, BOTH],
  ['Divers cost 9 euros in 2019.', false, { times: ['2019-05'] }],
  // What a paper says of "today" is said of its own day.
  ['Divers met this afternoon.', true, { times: ['2001-10-12'] }, { issued: '2001-10-12' }],
  ['Divers met this afternoon.', false, { times: ['2001-10-13'] }, { issued: '2001-10-12' }],
  ['Divers met.', false, { times: ['2001-10-12'] }, { issued: '2001-10-12' }],
  // A period of months is no date, and tells of those times.
  ['Divers met between October 2013 and June 2014.', true, { times: ['2013-10/2014-06'] }],
  ['Divers met between October 2011 and June 2012.', false, { times: ['2013-10/2014-06'] }],
  ['Divers cost 9 euros in 2019.', true, { ...OF_2019, wanted: 'place' }],
  ['Divers cost 9 euros in 2019.', true, { ...OF_2019, wanted: 'document' }],
  // Where a date is asked for, it must be given.
  ['Divers cost 9 euros in 2019.', false, { ...OF_2019, wanted: 'date' }],
  ['Divers cost 9 euros in 2019.', true, { ...OF_2019, wanted: 'date' }, DAY],
  // What a document of a year says is said of that year: its symbol, or its title, has it.
  [COST, true, OF_2019, { symbol: 'A/2019/1' }],
  [COST, true, OF_2019, { title: 'Costs of diving in 2019' }],
  [COST, false, OF_2019, { symbol: 'A/2018/1', title: 'Costs of diving in 2018' }],
  [COST, false, { times: ['2019-05'] }, { symbol: 'A/2019/1' }],
  [COST, false, { times: ['2019-05-04'] }, { symbol: 'A/2019/1' }],
  [COST, false, { ...OF_2019, wanted: 'date' }, { symbol: 'A/2019/1' }],
  [COST, true, BOTH, { symbol: 'A/2016/1', title: 'Costs in 2017' }],
  [COST, false, BOTH, { symbol: 'A/2016/1' }],
  // The one date of a sentence, or the day itself, is that of which it is asked.
  ['The divers met from 13 to 15 June 2017.', true, { times: ['2017-06'] }],
  ['The divers met from 13 to 15 June 2017.', false, { times: ['2017-07'] }],
  ['The letter of 2 May 2015 was sent on 9 June 2016.', true, { times: ['2015-05-02'] }],
  ['The letter of 2 May 2015 was sent on 9 June 2016.', false, { times: ['2015-05-03'] }],
  ['The letter of 2 May 2015 was sent on 9 June 2016.', false, { times: ['2015-05'] }],
  // A day without its year stands in the sentence, with its year or without.
  ['The letter of 2 May 2015 was sent.', true, { times: ['--05-02'] }],
  ['The letter of 3 May 2015 was sent.', false, { times: ['--05-02'] }],
  ['The letter of 3 May 2015 was sent.', false, { times: ['--05-02'] }, DAY],
  ['The letter was sent on 2 May.', true, { times: ['--05-02'] }],
  ['The letter was sent on 29 February.', true, { times: ['--02-29'] }],
  ['The letter was sent on 3 May.', false, { times: ['--05-02'] }],
  ['The letter was sent.', false, { times: ['--05-02'] }],
  // A month in which the session was whose report it is.
  ['Divers were elected.', true, { times: ['2014-06'] }, { session: '2014-06-02/2014-06-13' }],
  ['Divers were elected.', false, { times: ['2014-07'] }, { session: '2014-06-02/2014-06-13' }],
  ['Divers were elected.', false, { times: ['2014-06-03'] }, { session: '2014-06-02/2014-06-13' }],
  ['Divers were elected.', false, { times: ['2014-06'], wanted: 'place' }, { session: '2014-06-02/2014-06-13' }],
  [
    'Divers were elected.',
    true,
    { times: ['2014-06'], wanted: 'place', cues: ['who'] },
    { session: '2014-06-02/2014-06-13' },
  ],
]);

keeps(TIMES, 'tells more than the days of the whole session, where it is asked what is on one of them', [
  ['Lisbon, 17–20 June 2025', false, { times: ['2025-06-18'] }, { session: '2025-06-17/2025-06-20' }],
  ['Nets are taken up on 18 June 2025.', true, { times: ['2025-06-18'] }, { session: '2025-06-17/2025-06-20' }],
  ['Lisbon, 17–20 June 2025', true, { times: ['2025-06'] }, { session: '2025-06-17/2025-06-20' }],
  [
    'It met from 17 to 20 June 2025.',
    true,
    { times: ['2025-06-18'], cues: ['who'] },
    { session: '2025-06-17/2025-06-20' },
  ],
]);
