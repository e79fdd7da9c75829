import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import type { SoughtNumber } from '../../src/answer/evidence/asked/numbers.ts';
import { datesOf } from '../../src/answer/evidence/days/meant-dates.ts';
import { type Around, termsIn } from '../../src/answer/evidence/fit.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { soughtWord } from '../fixtures/sought-word.ts';

const number = (value: number): SoughtNumber => ({ value, isOrdinal: true, times: 1 });

type Asking = {
  language?: Language;
  numbers?: number[];
  times?: string[];
  cues?: string[];
  isDeed?: boolean;
  typed?: string;
  asks?: Language;
  /** The name in the text of the body of which all words are parts, in another language. */
  body?: string;
};

/** The dates of a sentence that go with the words that are sought. */
const dates = (
  text: string,
  words: string[],
  {
    language = 'en',
    asks = language,
    numbers = [],
    times = [],
    cues = [],
    isDeed = false,
    typed = '',
    body,
  }: Asking = {},
) => {
  const none = termsIn('', language);
  const around: Around = { ...none, ofBody: false, names: none, headings: none, subjects: none };
  const asked = {
    language: asks,
    typed,
    text: typed,
    tokens: [],
    leftover: words,
    today: '2026-11-21',
    bodies: [],
    symbols: [],
    times: times.map((when) => ({ when })),
    cues: new Set(cues),
  } as unknown as Asked;
  const record = { document: { language, title: '' }, paragraphs: [], claims: [] } as unknown as DocumentRecord;
  const isNamed = body !== undefined;
  const sought = { words: words.map((one) => ({ ...soughtWord(one, language), ofBody: isNamed })), figures: [] };
  const namesBody = (said: string) => isNamed && said.includes(body);
  return datesOf(asked, sought, record, text, languageOf(language), numbers.map(number), around, isDeed, namesBody);
};

type Row = [text: string, words: string[], expected: string[], asking?: Asking];
const table = (rows: Row[]) => {
  for (const [text, words, expected, asking] of rows)
    it(`${words.join(' ')}: ${text}`, () => assert.deepEqual(dates(text, words, asking), expected));
};

const TWO = 'The fair of the coast was held on 4 May 2011 and the regatta was held on 9 June 2012.';

describe('the date behind a body that is named in another language', () => {
  const text =
    "Notant que la dixième Conférence des marées, qui s'est tenue du 1er au 26 août 2022, a décidé de publier le bulletin tide et le bulletin review ;";
  it('is its own', () =>
    assert.deepEqual(dates(text, ['tide', 'review'], { language: 'fr', asks: 'en', body: 'Conférence des marées' }), [
      '2022-08-01/2022-08-26',
    ]));
  it('is not that of another', () =>
    assert.deepEqual(
      dates(text, ['tide', 'review'], { language: 'fr', asks: 'en', body: 'Conférence des lunes' }),
      [],
    ));
});

describe('the date that goes with what is sought', () => {
  // What is past is not put off by what is said behind it; what is planned may be.
  const reef = ['саммите', 'рифов'];
  const summit = 'когда был саммит рифов?';
  table([
    [
      'Обещание, данное на саммите рифов, состоявшемся 6 - 8 июля 2005 года в Лиме, не до конца выполнено.',
      reef,
      ['2005-07-06/2005-07-08'],
      { language: 'ru', typed: summit },
    ],
    [
      'Говорили о саммите рифов, намеченном на 6 - 8 июля 2005 года, но не проведенном.',
      reef,
      [],
      { language: 'ru', typed: summit },
    ],
  ]);
  // The period that a report covers, where that is asked for.
  const covered =
    'Durante el período a que se refiere el informe, comprendido entre el 1 de enero y el 31 de diciembre de 2014, la Oficina publicó 191 informes sobre los faros.';
  table([
    [
      covered,
      ['informe', 'faros'],
      ['2014-01-01/2014-12-31'],
      { language: 'es', typed: '¿Qué período abarca el informe sobre los faros?' },
    ],
    [covered, ['informe', 'faros'], [], { language: 'es', typed: '¿Cuándo se presentó el informe sobre los faros?' }],
    [
      'Comprendidas entre el 1 de enero y el 31 de diciembre de 2014, las obras figuran en el informe sobre los faros.',
      ['informe', 'faros'],
      [],
      { language: 'es', typed: '¿Qué período abarca el informe sobre los faros?' },
    ],
  ]);
  // A meeting that is counted right behind its day.
  const opened = 'Сессия была открыта Председателем Комитета 20 октября 2014 года на его 1245-м заседании.';
  table([
    [
      opened,
      ['заседание'],
      ['2014-10-20'],
      { language: 'ru', numbers: [1245], typed: 'Когда состоялось 1245-е заседание?' },
    ],
    [opened, ['заседание'], [], { language: 'ru', numbers: [1246], typed: 'Когда состоялось 1246-е заседание?' }],
    [
      'The session was opened on 20 October 2014 at its 1245th meeting.',
      ['meeting'],
      ['2014-10-20'],
      { numbers: [1245], typed: 'When was the 1245th meeting?' },
    ],
    [
      'The session was opened on 20 October 2014 after the decision of its 1245th meeting.',
      ['meeting'],
      [],
      { numbers: [1245], typed: 'When was the 1245th meeting?' },
    ],
    [
      'The session was opened on 20 October 2014 at its 1245th and 1246th meetings.',
      ['meeting'],
      [],
      { numbers: [1245], typed: 'When was the 1245th meeting?' },
    ],
  ]);
  // A day that is said twice, and one that is another.
  const statement = (day: string) =>
    `1月25日，礁港(潮社) -- 礁港政策局就海藻局势于2015年1月${day}日星期日发表一份公开声明。`;
  table([
    [
      statement('25'),
      ['海藻', '声明'],
      ['2015-01-25'],
      { language: 'zh', typed: '海藻局势的公开声明是哪一天发表的？' },
    ],
    [statement('27'), ['海藻', '声明'], [], { language: 'zh', typed: '海藻局势的公开声明是哪一天发表的？' }],
  ]);
  // The day of a resolution is not that of what it called.
  table([
    [
      'Pursuant to its resolution 70/226 of 22 December 2015, the conference on kelp was held in Lima from 5 to 9 June 2017.',
      ['conference', 'kelp'],
      ['2017-06-05/2017-06-09'],
      { typed: 'When was the conference on kelp?' },
    ],
    [
      '根据其2015年12月22日第70/226号决议，第一次海藻会议于2017年6月5日至9日在利马举行。',
      ['海藻', '会议'],
      ['2017-06-05/2017-06-09'],
      { language: 'zh', typed: '海藻会议什么时候举行？' },
    ],
  ]);
  // "For" is not "postponed", and what somebody takes note of is so.
  table([
    [
      'تقرر عقد معرض الأعشاب من أجل ازدهار الجميع يومَي 1 و 2 حزيران/يونيه 2022.',
      ['معرض', 'الأعشاب'],
      ['2022-06-01/2022-06-02'],
      { language: 'ar', typed: 'متى يعقد معرض الأعشاب؟' },
    ],
    [
      '表示注意到报告第4段，决定海藻会议于2023年4月24日至6月2日和7月3日至8月4日在利马举行；',
      ['海藻', '会议'],
      ['2023-04-24/2023-06-02', '2023-07-03/2023-08-04'],
      { language: 'zh', typed: '海藻会议何时举行？' },
    ],
    // How long it is at most.
    ...(
      [
        ['en', 'The kelp regatta of no more than three weeks was held from 3 to 21 April 2023.', 'regatta'],
        ['fr', 'La régate ne dépassant pas trois semaines a eu lieu du 3 au 21 avril 2023.', 'régate'],
        ['es', 'La regata de no más de tres semanas se celebró del 3 al 21 de abril de 2023.', 'regata'],
        ['ru', 'Регата продолжительностью не более трех недель состоялась с 3 по 21 апреля 2023 года.', 'регата'],
        ['ar', 'عقد معرض لا تتجاوز مدته ثلاثة أسابيع من 3 إلى 21 نيسان/أبريل 2023.', 'معرض'],
        ['zh', '为期不超过三周的展览于2023年4月3日至21日举行。', '展览'],
      ] as const
    ).map(([language, text, word]): Row => [text, [word], ['2023-04-03/2023-04-21'], { language, typed: word }]),
    [
      '主席表示海藻会议于2023年4月24日至6月2日举行；',
      ['海藻', '会议'],
      [],
      { language: 'zh', typed: '海藻会议何时举行？' },
    ],
  ]);

  table([
    [
      'وعُقِد معتكف لأمانتي الاتفاقية والمرفق يومي 20 و21 كانون الثاني/يناير 2014 في غليون، سويسرا.',
      ['معتكف', 'غليون'],
      ['2014-01-20/2014-01-21'],
      { language: 'ar' },
    ],
    [
      'ناقش معتكف لأمانتي الاتفاقية والمرفق يومي 20 و21 كانون الثاني/يناير 2014 تقرير غليون وسويسرا.',
      ['معتكف', 'غليون', 'سويسرا'],
      [],
      { language: 'ar' },
    ],
    ['The regatta was held on 4 May 2011.', ['regatta'], ['2011-05-04']],
    [TWO, ['fair'], ['2011-05-04']],
    [TWO, ['regatta'], ['2012-06-09']],
    // What is said behind a date is said of something else.
    ['The fair of the coast was opened on 4 May 2011 by the keepers of the regatta.', ['regatta'], []],
    ['The fair of the coast was opened on 4 May 2011 by the keepers of the regatta.', ['fair'], ['2011-05-04']],
    // Half of it is enough where it is held on its only date.
    [
      'The fair of the coast was held on 4 May 2011 on the margins of the regatta.',
      ['fair', 'regatta'],
      ['2011-05-04'],
    ],
    ['The fair of the coast was seen on 4 May 2011 on the margins of the regatta.', ['fair', 'regatta'], []],
    [
      'La gran feria de la costa del norte se celebró el 4 de mayo de 2011 al margen de la regata.',
      ['feria', 'regata'],
      ['2011-05-04'],
      { language: 'es' },
    ],
    [
      'La foire s’est tenue le 4 mai 2011 en marge de la régate.',
      ['foire', 'régate'],
      ['2011-05-04'],
      { language: 'fr' },
    ],
    [
      'Ежегодная ярмарка рыбаков нашего большого берега состоялась 4 мая 2011 года во время регаты.',
      ['ярмарка', 'регата'],
      ['2011-05-04'],
      { language: 'ru' },
    ],
    // What is not sure is of no day, nor is another taken for it.
    ['The regatta was postponed to 4 May 2011.', ['regatta'], []],
    ['The regatta was not held on 4 May 2011.', ['regatta'], []],
    // The sessions that a conference includes are held when it is.
    [
      'It was pleased with the Reef Conference to be held in Lima from 2 to 13 December 2019, which will include COP 25, CMP 15 and CMA 2.',
      ['COP'],
      ['2019-12-02/2019-12-13'],
      { numbers: [25] },
    ],
    [
      'It was pleased with the Reef Conference to be held in Lima from 2 to 13 December 2019, which will include COP 25, CMP 15 and CMA 2.',
      ['COP'],
      [],
      { numbers: [26] },
    ],
    // The seventeenth session is none of its meetings.
    [
      'En su 17ª sesión, celebrada el 1 de mayo de 2015, el Foro aprobó el atlas.',
      ['atlas'],
      [],
      { language: 'es', numbers: [17], typed: '¿Cuándo fue su 17º período de sesiones sobre el atlas?' },
    ],
    // "May wish to" is no "not".
    ['委员会不妨确认潮汐会议的核定日期为2015年9月8日至14日。', ['潮汐'], ['2015-09-08/2015-09-14'], { language: 'zh' }],
    // It stands right before its day, as the last word of a name.
    [
      'La France souhaite tenir au Sommet de la régate du 4 mai 2011 une réunion des pilotes.',
      ['régate', 'réunion', 'pilotes'],
      ['2011-05-04'],
      { language: 'fr' },
    ],
  ]);
});

describe('a date that the question limits', () => {
  table([
    [TWO, ['held'], ['2011-05-04'], { times: ['2011'] }],
    ['The regatta was held on 4 May 2011.', ['regatta'], [], { times: ['2012'] }],
    ['The regatta was held on 4 May 2011.', ['regatta'], ['2011-05-04'], { times: ['2012'], cues: ['before'] }],
    ['The regatta was held on 4 May 2011.', ['regatta'], [], { cues: ['next'] }],
  ]);
});

describe('a date with the number of a session', () => {
  table([
    [
      'The third session was held on 4 May 2011 and the fourth session on 9 June 2012.',
      ['session'],
      ['2011-05-04'],
      { numbers: [3] },
    ],
    [
      'The third session was held on 4 May 2011 and the fourth session on 9 June 2012.',
      ['session'],
      ['2012-06-09'],
      { numbers: [4] },
    ],
    [
      'The third session was held on 4 May 2011 and a special session on 9 June 2012.',
      ['session'],
      ['2011-05-04'],
      { numbers: [3] },
    ],
    // The words before the date end in the number of another.
    ['To adopt the plan by the fourth session on 4 May 2011.', ['plan'], [], { numbers: [3] }],
    ['To adopt the plan by COP 22 on 4 May 2011.', ['plan'], [], { numbers: [43] }],
    ['To adopt the plan by COP 22 on 4 May 2011.', ['plan'], ['2011-05-04'], { numbers: [22] }],
    // A month in brackets is that of a session, and of no deed.
    ['The plan was sent to the third session (November 2020).', ['plan'], []],
    ['The plan of the third session (November 2020).', ['plan'], ['2020-11'], { numbers: [3] }],
    // A day of issue behind a symbol.
    ['Report of the regatta TIDE/2011/4 4 May 2011.', ['regatta'], []],
  ]);
});

describe('a date that opens a sentence', () => {
  const deed: Asking = { isDeed: true };
  table([
    [
      'On 4 May 2011, the Council endorsed the plan of the Board.',
      ['council', 'endorsed', 'plan'],
      ['2011-05-04'],
      deed,
    ],
    // Who did what to whom stands in the order of the question.
    ['On 4 May 2011, the Council endorsed the plan of the Board.', ['board', 'endorsed', 'plan'], [], deed],
    ['On 4 May 2011, the Council said that the Board endorsed the plan.', ['board', 'endorsed', 'plan'], [], deed],
    [
      'At its 2nd meeting, on 4 May 2011, the Council endorsed the plan.',
      ['council', 'endorsed'],
      ['2011-05-04'],
      deed,
    ],
    ['At its 2nd meeting, on 4 May 2011, the Council endorsed the plan.', ['plan', 'endorsed'], [], deed],
    // What is said before the day is said of it.
    ['The fair was held on 4 May 2011 and the regatta was held on 9 June 2012.', ['regatta'], ['2012-06-09']],
    // Arabic says first what was done.
    [
      'On 4 May 2011, the Council endorsed the plan.',
      ['endorsed', 'council', 'plan'],
      ['2011-05-04'],
      { ...deed, asks: 'ar' },
    ],
    ['On 4 May 2011, the Council endorsed the plan.', ['endorsed', 'council', 'plan'], [], deed],
    [
      'At its coordination and management meeting held on 4 May 2011, the Council met on the plan.',
      ['met', 'plan'],
      ['2011-05-04'],
    ],
    [
      'At its coordination and management meeting held on 4 May 2011, the Council met on the plan.',
      ['plan', 'met'],
      [],
    ],
    // It says that nothing took place then.
    ['On 4 May 2011, the Council spoke of the regatta.', ['regatta'], []],
    ['On 4 May 2011, the regatta was held.', ['regatta'], ['2011-05-04']],
  ]);
});

describe('a name in a title', () => {
  const TITLED = 'The feast entitled the grand regatta was held on 4 May 2011, and the grand regatta on 9 June 2012.';
  table([[TITLED, ['grand', 'regatta'], ['2012-06-09']]]);
  it('is taken where there is nothing else', () =>
    assert.deepEqual(dates('The feast entitled the grand regatta was held on 4 May 2011.', ['grand', 'regatta']), [
      '2011-05-04',
    ]));
});

describe('a gathering that somebody held', () => {
  const asking = { isDeed: true, cues: ['meet'] };
  const table: [text: string, words: string[], language: Language, isTold: boolean, cues?: string[]][] = [
    // For whom it was held stands behind it (UNEP/POPS/COP.7/22).
    [
      'Les 20 et 21 janvier 2014, un séminaire a été organisé à Glion pour les gardiens.',
      ['gardiens', 'séminaire'],
      'fr',
      true,
    ],
    ['On 20 January 2014, a seminar was organized in Glion for the keepers.', ['keepers', 'seminar'], 'en', true],
    // Not where something else was done, or where it is said of another gathering.
    [
      'On 20 January 2014, a seminar was organized in Glion for the keepers.',
      ['keepers', 'seminar'],
      'en',
      false,
      ['meet', 'adopt'],
    ],
    [
      'On 20 January 2014, a fair was organized in Glion, which the keepers of the seminar saw.',
      ['keepers', 'seminar'],
      'en',
      false,
    ],
  ];
  for (const [text, words, language, isTold, cues = asking.cues] of table)
    it(`${isTold ? 'then' : 'not then'}: ${words.join(' ')} / ${text}`, () =>
      assert.equal(dates(text, words, { language, ...asking, cues }).length > 0, isTold));
});

describe('days of a session and of the resumed one', () => {
  const text =
    'The Council welcomed the 1st meeting of the fourth session of the TED, held on 2 and 3 December 2014 in Lima, and looked forward to the resumed fourth session of the TED, which will take place on 8 and 9 February 2015 in Geneva.';
  const table: [words: string[], days: string[]][] = [
    [['resumed', 'session', 'TED'], ['2015-02-08/2015-02-09']],
    [
      ['session', 'TED'],
      ['2014-12-02/2014-12-03', '2015-02-08/2015-02-09'],
    ],
  ];
  for (const [words, days] of table)
    it(words.join(' '), () =>
      assert.deepEqual(dates(text, words, { numbers: [4], typed: 'When was the fourth session of the TED?' }), days),
    );

  it('are sure, whoever takes part', () =>
    assert.deepEqual(
      dates(
        'The Chair spoke of the workshop on buoys, which was to take place from 6 to 7 June 2023 featuring 15 ports not included in the annex.',
        ['workshop', 'buoys'],
        { typed: 'When was the workshop on buoys?' },
      ),
      ['2023-06-06/2023-06-07'],
    ));
});
