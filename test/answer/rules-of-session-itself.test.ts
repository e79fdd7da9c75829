import { SESSION_ITSELF } from '../../src/answer/evidence/rules/session-itself.ts';
import type { Language } from '../../src/model.ts';
import { keeps, number } from './rule-cases.ts';

const asks = (typed: string, language: Language, more = {}) => ({
  typed,
  language: language as 'en',
  wanted: 'date' as const,
  isBody: true,
  ordinals: [38],
  numbers: number(38),
  ...more,
});
const WHEN = asks('When was the 38th session?', 'en');
const WHERE = asks('Where was the 38th session?', 'en', { wanted: 'place' });
const NONE = asks('When did the Council meet?', 'en', { ordinals: [], numbers: [] });
const day = (language: Language) => ({ language, dates: ['2014-06-06'] });

keeps(SESSION_ITSELF, 'says when or where the session itself is, and no workshop', [
  [
    'In May a meeting held in Chiang Mai by the Net Makers gave it ideas.',
    false,
    { ...WHERE, numbers: [], isSession: true },
  ],
  ['The meeting, held in Chiang Mai, gave it ideas.', true, { ...WHERE, numbers: [], isSession: true }],
  // However long the name of the body is that stands between (FCCC/SBSTA/2014/2).
  // In Russian a long name is bent (E/2015/72).
  [
    'Решено, что регата пройдет в Лиме, и что 38-я сессия Подготовительного комитета Конференции Организации рифов по маякам и сетям (Маяк III) будет проведена в Перу.',
    true,
    {
      ...asks('Где 38-я сессия Подготовительного комитета?', 'ru', { wanted: 'place' }),
      bodies: ['mayak-pc'],
      known: [
        {
          id: 'mayak-pc',
          names: [{ ru: 'Подготовительный комитет Конференции Организации рифов по маякам и сетям (Маяк III)' }],
        },
      ],
    },
    { language: 'ru' },
  ],
  [
    'The 38th session of the Subsidiary Committee for the Science of Nets and Technological Kelp (SCNK) was held in Lima.',
    true,
    {
      ...asks('In which hotel was the 38th session?', 'en', { wanted: 'place' }),
      isSession: true,
      bodies: ['scnk'],
      known: [{ id: 'scnk', names: [{ en: 'Subsidiary Committee for the Science of Nets and Technological Kelp' }] }],
    },
  ],
  // A meeting of an expert group is none of the Commission whose document tells of it (E/CN.15/2015/12).
  [
    'The conclusions were considered by an expert group meeting in Lucca, in September 2014.',
    false,
    asks('Where did the Commission meet in September 2014?', 'en', { wanted: 'place', ordinals: [] }),
    { language: 'en', dates: ['2014-09'] },
  ],
  [
    'Las conclusiones fueron examinadas en una reunión de un grupo de expertos celebrada en Lucca en septiembre de 2014.',
    false,
    asks('¿Dónde se reunió la Comisión en septiembre de 2014?', 'es', { wanted: 'place', ordinals: [] }),
    { language: 'es', dates: ['2014-09'] },
  ],
  [
    'Las conclusiones fueron examinadas en una reunión de un grupo de expertos celebrada en Lucca en septiembre de 2014.',
    true,
    asks('¿Dónde se reunió el grupo de expertos en septiembre de 2014?', 'es', { wanted: 'place', ordinals: [] }),
    { language: 'es', dates: ['2014-09'] },
  ],
  [
    'Выводы были рассмотрены на совещании группы экспертов в Лукке в сентябре 2014 года.',
    false,
    asks('Где собиралась Комиссия в сентябре 2014 года?', 'ru', { wanted: 'place', ordinals: [] }),
    { language: 'ru', dates: ['2014-09'] },
  ],
  // The day of the closing meeting is not that of the session, in a document of that session (A/CONF.226/PC.2/1).
  [
    'The Committee should adopt the report on the work of its second session at its closing meeting on 16 April.',
    false,
    asks('When is the second session of the Committee?', 'en', { ordinals: [2], numbers: number(2) }),
    { language: 'en', dates: ['2015-04-16'] },
  ],
  [
    'Доклад о работе его второй сессии будет утвержден Комитетом на его заключительном заседании 16 апреля.',
    false,
    asks('Когда вторая сессия Комитета?', 'ru', { ordinals: [2], numbers: [], isSession: true }),
    { language: 'ru', dates: ['2015-04-16'] },
  ],
  ['The workshop requested at its 38th session was held on 6 June 2014.', false, WHEN, day('en')],
  ['The expert meeting requested at its 38th session and held in Lima on 6 June 2014 ended.', false, WHEN, day('en')],
  ['The 38th session was held in Lima on 6 June 2014, after a workshop on nets.', true, WHEN, day('en')],
  ['The workshop was held after the 38th session.', true, { ...WHEN, isDeadline: true }, day('en')],
  ['The workshop was held in Lima.', false, WHERE],
  ['It welcomed the event organized by the divers at this session.', false, WHERE],
  ['The 38th session was held in Lima, and the workshop in Quito.', true, WHERE],
  ['The workshop was held in Lima.', true, { ...WHERE, leftover: ['nets'] }],
  ['The Net Summit was held in Lima on 6 June 2014.', false, NONE, day('en')],
  ['The Council met on 6 June 2014, before the Net Summit.', true, NONE, day('en')],
  ['To hold the 38th Summit from 6 June 2014.', false, WHEN, day('en')],
  [
    "L'atelier demandé à sa 38e session s'est tenu le 6 juin 2014.",
    false,
    asks('Quand la 38e session a-t-elle eu lieu ?', 'fr'),
    day('fr'),
  ],
  [
    "La 38e session s'est tenue le 6 juin 2014, après un atelier.",
    true,
    asks('Quand la 38e session a-t-elle eu lieu ?', 'fr'),
    day('fr'),
  ],
  [
    'El taller solicitado en su 38º período de sesiones se celebró el 6 de junio de 2014.',
    false,
    asks('¿Cuándo fue el 38º período de sesiones?', 'es'),
    day('es'),
  ],
  [
    'Семинар, о котором просили на 38-й сессии, состоялся 6 июня 2014 года.',
    false,
    asks('Когда была 38-я сессия?', 'ru'),
    day('ru'),
  ],
  ['38-я сессия состоялась 6 июня 2014 года, после семинара.', true, asks('Когда была 38-я сессия?', 'ru'), day('ru')],
  ['عُقدت حلقة عمل في 6 حزيران/يونيه 2014.', false, asks('متى عقدت الدورة 38؟', 'ar'), day('ar')],
  ['第38届会议要求的讲习班于2014年6月6日举行。', false, asks('第38届会议何时举行？', 'zh'), day('zh')],
  ['第38届会议于2014年6月6日举行，讲习班随后举行。', true, asks('第38届会议何时举行？', 'zh'), day('zh')],
]);
