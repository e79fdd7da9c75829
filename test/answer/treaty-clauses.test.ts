import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const ENGLISH = [
  'Convention on the Lamps of Harbours',
  'I. General provisions',
  'Article 1',
  'Use of terms',
  '(a) “Lamp” means any light that is kept on a pier;',
  '(b) “Keeper” means:',
  '(i) A person who lights a lamp;',
  '(ii) A person who pays for its oil;',
  '(c) “Harbour lamp” means a lamp with two keepers.',
  'Article 2',
  'Council of Keepers',
  '1. A Council of Keepers is hereby established to count the lamps.',
  '2. The Secretary-General shall convene the Council of Keepers not later than one year following the entry into force of this Convention.',
  'Article 3',
  'Oil',
  '1. The keepers buy oil. No lamp as defined in article 1 may be painted.',
  'Article 4',
  'Final clauses',
  '1. This Convention shall be open to all States for signature from 3 to 5 May 2011 in Ostend, Belgium, and thereafter at Headquarters in New York until 4 May 2013.',
  '2. This Convention shall enter into force on the sixtieth day after the date of deposit of the twelfth instrument of ratification.',
  '3. For each State ratifying this Convention after the deposit of the twelfth instrument, it shall enter into force on the thirtieth day after that.',
  '4. A denunciation shall become effective six months after the date of receipt of the notification.',
  'Article 5',
  'Record-keeping',
  'Each keeper ensures the maintenance, for not less than ten years, of information on barrels.',
];
const OTHER = [
  'Protocol on the Ropes of Harbours, supplementing the Convention on the Lamps of Harbours',
  'Article 1',
  '“Rope” means any line.',
  'Article 2',
  'The ropes are dry.',
  'Article 3',
  'This Protocol shall be open for signature at Headquarters in New York until 9 June 2014.',
];
const world = worldOfTexts([{ lines: ENGLISH }, { lines: OTHER }]);
const ask = (question: string, known = world) => answerTurns(known, [question], { today: '2026-11-27' });
const line = (at: number) => (ENGLISH[at] ?? '').replace(/^\d\. /, '');

describe('the clauses of a treaty that a document prints', () => {
  const table: [question: string, quotes: string[], dates?: string[]][] = [
    ['When was the lamps convention opened for signature?', [line(18)], ['2011-05-03/2011-05-05']],
    [
      'When and where was the Convention on the Lamps of Harbours open for signature?',
      [line(18)],
      ['2011-05-03/2011-05-05'],
    ],
    ['When was the lamps convention open for signature in New York?', [line(18)], ['2013-05-04']],
    ['Until when could States sign the lamps convention?', [line(18)], ['2013-05-04']],
    ['How many ratifications does the lamps convention need to enter into force?', [line(19)]],
    ['Which article of the lamps convention sets up the Council of Keepers?', ['Article 2', line(11)]],
    ['Which article of the lamps convention deals with oil?', ['Article 3', 'Oil', ENGLISH[15] ?? '']],
    ['Under article 4 of the lamps convention, when does a denunciation take effect?', [line(21)]],
    ['Article 2 of the lamps convention: by when must the SG convene the Council?', [line(12)]],
    ['lamps convention - how long must records be kept?', ENGLISH.slice(24)],
    ['Under the lamps convention, who is a keeper?', ENGLISH.slice(5, 8)],
    ['Definition of harbour lamp in the lamps convention', ENGLISH.slice(8, 9)],
    ['What does the Convention on the Lamps of Harbours mean by keeper?', ENGLISH.slice(5, 8)],
    ['Until when could States sign the protocol on ropes?', OTHER.slice(6), ['2014-06-09']],
  ];
  for (const [question, quotes, dates = []] of table)
    it(question, () => {
      const answer = ask(question);
      assert.deepEqual(
        [answer.status, answer.sources.map(({ quote }) => quote?.replace(/^\d\. (?=This)/, ''))],
        ['answered', quotes],
      );
      assert.deepEqual(answer.dates, dates);
    });

  for (const question of [
    'Until when could States sign the African Union lamps convention?',
    'When did Belgium sign the lamps convention?',
    'How many States have ratified the lamps convention?',
    'How does the lamps convention define oil?',
    'Until when could States sign the convention on ropes?',
    'Which article of the lamps convention deals with whales?',
    'Which article of the lamps convention deals with piers?',
    'Under the lamps convention, what is a pier?',
    'Under article 3 of the lamps convention, when does a denunciation take effect?',
  ])
    it(`are not told of another thing: ${question}`, () => {
      const { status, dates } = ask(question);
      assert.deepEqual([status, dates], ['not-in-records', []]);
    });
});

type Own = { language: Language; lines: string[]; asked: [question: string, quoted: number, dates: string[]][] };

describe('the clauses of a treaty in other languages', () => {
  const table: Own[] = [
    {
      language: 'fr',
      lines: [
        'Convention sur les phares des ports',
        'Article 1',
        'On entend par « phare » toute lumière qui est tenue sur un quai.',
        'Article 2',
        'La présente Convention sera ouverte à la signature de tous les États à Ostende du 3 au 5 mai 2011, puis à New York jusqu’au 4 mai 2013.',
        'Article 3',
        'La présente Convention entrera en vigueur le soixantième jour après la date de dépôt du douzième instrument de ratification.',
      ],
      asked: [
        ['jusqu’à quelle date pouvait-on signer la convention sur les phares ?', 4, ['2013-05-04']],
        ['quand la convention sur les phares a-t-elle été ouverte à la signature ?', 4, ['2011-05-03/2011-05-05']],
        ['combien de ratifications faut-il pour l’entrée en vigueur de la convention sur les phares ?', 6, []],
        ['définition de phare dans la convention sur les phares des ports', 2, []],
      ],
    },
    {
      language: 'es',
      lines: [
        'Convención sobre los faros de los puertos',
        'Artículo 1',
        'Por “faro” se entenderá toda luz que se mantenga en un muelle.',
        'Artículo 2',
        'La presente Convención estará abierta a la firma de todos los Estados en Ostende del 3 al 5 de mayo de 2011, y después en Nueva York hasta el 4 de mayo de 2013.',
        'Artículo 3',
        'La presente Convención entrará en vigor el sexagésimo día después de la fecha en que se haya depositado el duodécimo instrumento de ratificación.',
      ],
      asked: [
        ['¿hasta cuándo se podía firmar la convención sobre los faros?', 4, ['2013-05-04']],
        ['¿cuántas ratificaciones necesita la convención sobre los faros para entrar en vigor?', 6, []],
        ['¿qué se entiende por faro en la convención sobre los faros de los puertos?', 2, []],
      ],
    },
    {
      language: 'ru',
      lines: [
        'Конвенция о маяках портов',
        'Статья 1',
        '«Маяк» означает любой огонь, который содержится на причале.',
        'Статья 2',
        'Настоящая Конвенция открыта для подписания всеми государствами с 3 по 5 мая 2011 года в Остенде, а затем в Нью-Йорке до 4 мая 2013 года.',
        'Статья 3',
        'Настоящая Конвенция вступает в силу на шестидесятый день после даты сдачи на хранение двенадцатой ратификационной грамоты.',
      ],
      asked: [
        ['до какого числа можно было подписать конвенцию о маяках?', 4, ['2013-05-04']],
        ['сколько ратификаций нужно для вступления в силу конвенции о маяках?', 6, []],
        ['определение маяка в конвенции о маяках портов', 2, []],
      ],
    },
    {
      language: 'ar',
      lines: [
        'اتفاقية المنارات في الموانئ',
        'المادة 1',
        'يقصد بتعبير "منارة" أي ضوء يُحفظ على الرصيف.',
        'المادة 2',
        'يُفتح باب التوقيع على هذه الاتفاقية أمام جميع الدول من 3 إلى 5 أيار/مايو 2011 في أوستند، وبعد ذلك في نيويورك حتى 4 أيار/مايو 2013.',
        'المادة 3',
        'يبدأ نفاذ هذه الاتفاقية في اليوم الستين بعد تاريخ إيداع الصك الثاني عشر من صكوك التصديق.',
      ],
      asked: [['متى فتح باب التوقيع على اتفاقية المنارات؟', 4, ['2011-05-03/2011-05-05']]],
    },
    {
      language: 'zh',
      lines: [
        '港口灯塔公约',
        '第一条',
        '“灯塔”系指码头上的任何灯光。',
        '第二条',
        '本公约自2011年5月3日至5日在奥斯坦德开放供各国签署，其后直至2013年5月4日在纽约开放供各国签署。',
        '第三条',
        '本公约应自第十二份批准书交存之日后第六十天起生效。',
      ],
      asked: [['灯塔公约需要多少份批准书才能生效？', 6, []]],
    },
  ];
  for (const { language, lines, asked } of table)
    for (const [question, quoted, dates] of asked)
      it(question, () => {
        const answer = ask(question, worldOfTexts([{ language, lines }]));
        assert.deepEqual(
          [answer.status, answer.sources.map(({ quote }) => quote), answer.dates],
          ['answered', [lines[quoted]], dates],
        );
      });
});
