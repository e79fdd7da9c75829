import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import { countsIt } from '../../src/answer/evidence/asked/counts.ts';
import { holdsGroup, holdsNumber, type SoughtNumber } from '../../src/answer/evidence/asked/numbers.ts';
import { leadsTo } from '../../src/answer/evidence/days/leads-to-date.ts';
import { datesOf } from '../../src/answer/evidence/days/meant-dates.ts';
import { type Around, type Fit, termsIn } from '../../src/answer/evidence/fit.ts';
import { isOfOtherSession, lacksTelling, namesPlace, saysAll } from '../../src/answer/evidence/judge.ts';
import { withoutOtherOffices } from '../../src/answer/evidence/persons/roles.ts';
import type { Sought, SoughtWord } from '../../src/answer/evidence/words/sought.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { analyse } from '../../src/search/analysis.ts';

const word = (text: string, language: Language, weight = 2): SoughtWord => ({
  word: text,
  stems: new Map([[language, analyse(text, language)]]),
  near: new Map(),
  weight,
  unknown: false,
  unknownAsTyped: false,
  rare: false,
  isLand: false,
  isLight: false,
  isVerb: false,
  ofBody: false,
});
const soughtOf = (language: Language, ...words: string[]): Sought => ({
  words: words.map((text) => word(text, language)),
  figures: [],
});
const recordIn = (language: Language) =>
  ({ document: { language, title: '' }, paragraphs: [], claims: [] }) as unknown as DocumentRecord;
const askedIn = (language: Language, cues: string[] = [], typed = '') =>
  ({ language, typed, text: typed, tokens: [], leftover: [], times: [], cues: new Set(cues) }) as unknown as Asked;

describe('who organized a gathering of officers', () => {
  const said = (text: string, typed: string, language: Language) =>
    saysAll(
      { share: 1, missing: [], held: [], above: [], around: [] },
      askedIn(language, ['who'], typed),
      text,
      languageOf(language),
    );
  const table: [text: string, typed: string, language: Language, is: boolean][] = [
    [
      'In 2013 the Tide Council organized a meeting of ministers.',
      'Who organized the meeting of ministers?',
      'en',
      true,
    ],
    [
      'В 2013 году Совет Приливов организовал совещание на уровне министров.',
      'Кто организовал совещание министров?',
      'ru',
      true,
    ],
    ['In 2013 the Tide Council thanked the minister.', 'Who was the minister in 2013?', 'en', false],
    ['В 2013 году Совет Приливов поблагодарил министра.', 'Кто был министром?', 'ru', false],
  ];
  for (const [text, typed, language, is] of table)
    it(`${typed} ${text}`, () => assert.equal(said(text, typed, language), is));
});

describe('offices that are not asked for', () => {
  const table: [text: string, typed: string, kept: boolean][] = [
    ['Ms. Diallo was elected Vice-Chair.', 'Who was elected Chair?', false],
    ['Ms. Diallo was elected Vice-President.', 'Who was elected President?', false],
    ['Ms. Diallo was elected Vice-Chair.', 'Who was elected Vice-Chair?', true],
    ['Ms. Diallo was elected Chair of Working Group I.', 'Who was elected Chair?', false],
    ['Ms. Diallo was elected Chair of Working Group I.', 'Who chairs Working Group I? The Chair?', true],
    ['Ms. Diallo was elected President of the working group.', 'Who was elected President?', false],
    ['Ms. Diallo was elected Chair of the Committee.', 'Who was elected Chair?', true],
    ['Se eligió Vicepresidenta a la Sra. Diallo.', '¿Quién es la Presidenta?', false],
    ['M. Diallo, Président du Groupe de travail', 'Qui est le Président ?', false],
    ['заместителем Председателя была избрана', 'Кто был избран Председателем?', false],
    ['选举她为副主席', '谁当选主席？', false],
    ['选举她为主席', '谁当选主席？', true],
  ];
  const OFFICE = /chair|president|président|председател|主席/i;
  for (const [text, typed, kept] of table)
    it(`${text} / ${typed}`, () => {
      const told = withoutOtherOffices(text, typed);
      assert.equal(OFFICE.test(told), kept, told);
      assert.equal(told.length, text.length);
    });

  it('of the sentence before do not answer', () => {
    const fit = { share: 1, missing: [], held: [], above: [], around: [word('chair', 'en')] } as Fit;
    const asked = askedIn('en', ['who'], 'Who was elected Chair?');
    const text = 'The meeting elected Ms. Diallo Fatou to the office.';
    assert.equal(saysAll(fit, asked, text, languageOf('en')), false);
    assert.equal(saysAll({ ...fit, around: [] }, asked, text, languageOf('en')), true);
  });
});

describe('a group that is named by a Roman number', () => {
  const table: [text: string, typed: string, holds: boolean][] = [
    ['Working Group I met.', 'When did Working Group I meet?', true],
    ['Working Group II met.', 'When did Working Group I meet?', false],
    ['The group met.', 'When did Working Group I meet?', false],
    ['El Grupo de Trabajo II se reunió.', '¿Cuándo se reunió el Grupo de Trabajo I?', false],
    ['Рабочая группа II', 'Когда заседала Рабочая группа I?', false],
    ['第二工作组', '工作组 I 何时开会？', false],
    ['The group met.', 'When did the group meet?', true],
  ];
  for (const [text, typed, holds] of table)
    it(`${text} / ${typed}`, () => assert.equal(holdsGroup(text, typed), holds));
});

describe('the sessions that a sentence counts', () => {
  const table: [text: string, numbers: number[], other: boolean][] = [
    ['The fourth session was held in Rome.', [3], true],
    ['The fourth session was held in Rome.', [4], false],
    ['The third and fourth sessions were held in Rome.', [3], false],
    ['It was held in Rome on 4 May 2012.', [3], false],
  ];
  for (const [text, numbers, other] of table)
    it(`${text} / ${numbers}`, () => assert.equal(isOfOtherSession(text, numbers, languageOf('en')), other));
});

describe('a telling word that stands nowhere', () => {
  const missing = (weight: number, text = 'glacier'): Fit => ({
    share: 0.8,
    missing: [{ ...word(text, 'en'), weight }],
    held: [],
    above: [],
    around: [],
  });
  it('is lacking', () => assert.equal(lacksTelling(missing(2), askedIn('en'), 'en'), true));
  it('is not, where it is in most questions', () =>
    assert.equal(lacksTelling(missing(0.3), askedIn('en'), 'en'), false));
  it('is, in another language, where it is rare and has its translation there', () => {
    const rare = missing(6);
    const translated = rare.missing.map((one) => ({ ...one, stems: new Map([['fr', ['glaci']]]) })) as Fit['missing'];
    assert.equal(lacksTelling(rare, askedIn('en'), 'fr'), false);
    assert.equal(lacksTelling({ ...rare, missing: translated }, askedIn('en'), 'fr'), true);
    const spoken = translated.map((one) => ({ ...one, isVerb: true }));
    assert.equal(lacksTelling({ ...rare, missing: spoken }, askedIn('en'), 'fr'), false);
  });
  it('is not in another language', () => assert.equal(lacksTelling(missing(2), askedIn('en'), 'fr'), false));
});

describe('what stands right before the date of a sentence', () => {
  const table: [text: string, language: Language, words: string[], leads: boolean][] = [
    ['The mandate will expire on 4 May 2016.', 'en', ['expire'], true],
    ['The mandate was to expire as the Board said on 4 May 2016.', 'en', ['expire'], false],
    // Done at the meeting that the date is of.
    ['The Board should adopt the report at its closing meeting on 16 April 2015.', 'en', ['adopt'], true],
    ['The Board should adopt the report at the closing of fairs on 16 April 2015.', 'en', ['adopt'], false],
    // The date of a letter.
    ['The secretariat sent a letter dated 4 May 2016.', 'en', ['letter'], false],
    ['Le secrétariat a reçu une lettre en date du 4 mai 2016.', 'fr', ['lettre'], false],
    ['La Secretaría recibió una carta de fecha 4 de mayo de 2016.', 'es', ['carta'], false],
  ];
  for (const [text, language, words, leads] of table)
    it(text, () =>
      assert.equal(
        leadsTo(soughtOf(language, ...words), text, languageOf(language), recordIn(language), { typed: '', language }),
        leads,
      ),
    );

  const inOrder: [text: string, language: Language, typed: string, words: string[], leads: boolean][] = [
    // All that is said is of the meeting with whose day a sentence opens (E/C.16/2015/1).
    [
      'À sa réunion de coordination et de gestion du 18 novembre 2014, le Conseil a souscrit à la recommandation des plongeurs.',
      'fr',
      'Quel jour le Conseil a-t-il souscrit à la recommandation ?',
      ['souscrit', 'recommandation'],
      true,
    ],
    [
      'À sa réunion de coordination et de gestion du 18 novembre 2014, le Conseil a demandé que la Commission nage.',
      'fr',
      'Quel jour la Commission a-t-elle nagé ?',
      ['commission', 'nage'],
      false,
    ],
  ];
  for (const [text, language, typed, words, leads] of inOrder)
    it(`${typed} ${leads}`, () => {
      const sought = soughtOf(language, ...words);
      assert.equal(leadsTo(sought, text, languageOf(language), recordIn(language), { typed, language }), leads);
    });

  // A side event was held during the Assembly: that was then, too, and what it decided is another thing (UNEP/POPS/COP.7/22).
  const named: [text: string, language: Language, own: string[], others: string[], leads: boolean][] = [
    [
      'Se celebró durante la Asamblea de Mareas en Cancún, en mayo de 2014.',
      'es',
      ['asamblea', 'mareas'],
      ['cancún'],
      true,
    ],
    [
      'Se celebró durante la Asamblea de Mareas en Cancún, en mayo de 2014.',
      'es',
      ['asamblea', 'mareas'],
      ['votación'],
      false,
    ],
    ['It was held during the Tide Assembly in Cancún in May 2014.', 'en', ['assembly', 'tide'], [], true],
  ];
  for (const [text, language, own, others, leads] of named)
    it(`${text} ${others} ${leads}`, () => {
      const { words } = soughtOf(language, ...own);
      const sought = {
        words: [...words.map((one) => ({ ...one, ofBody: true })), ...soughtOf(language, ...others).words],
        figures: [],
      };
      assert.equal(leadsTo(sought, text, languageOf(language), recordIn(language), { typed: '', language }), leads);
    });

  const done: [text: string, language: Language, typed: string, leads: boolean][] = [
    [
      'أقر مجلس الصيادين في جلسة الإدارة التي عقدها في 18 تشرين الثاني/نوفمبر 2014 توصية اللجنة.',
      'ar',
      'متى أقر مجلس الصيادين توصية اللجنة؟',
      true,
    ],
    [
      'أقر مجلس الصيادين في جلسة الإدارة التي عقدها في 18 تشرين الثاني/نوفمبر 2014 توصية اللجنة.',
      'ar',
      'متى أقرت اللجنة توصية مجلس الصيادين؟',
      false,
    ],
    [
      '渔业及潮汐理事会在2014年11月18日举行的会议上认可了委员会的建议。',
      'zh',
      '渔潮理事会什么时候认可了委员会的建议？',
      true,
    ],
    [
      '渔业及潮汐理事会在2014年11月18日举行的会议上认可了委员会的建议。',
      'zh',
      '委员会什么时候认可了理事会的建议？',
      false,
    ],
    ['渔业及潮汐理事会在2014年11月18日举行的会议上认可了委员会的建议。', 'zh', '渔潮理事会什么时候批准了建议？', false],
  ];
  for (const [text, language, typed, leads] of done)
    it(`${typed} ${leads}`, () =>
      assert.equal(
        leadsTo(soughtOf(language), text, languageOf(language), recordIn(language), { typed, language }),
        leads,
      ));

  it('is from when something holds, whatever vowel signs it has (ISBA/21/A/3)', () => {
    const text = 'استقال الغواص من عضوية اللجنة المالية اعتباراً من 6 شباط/فبراير 2015.';
    assert.equal(
      leadsTo(soughtOf('ar', 'المالية'), text, languageOf('ar'), recordIn('ar'), { typed: '', language: 'ar' }),
      true,
    );
  });
});

describe('a day in Chinese, which stands before what it is of', () => {
  const text = '2014年5月14日至23日在伦敦举行的海事安全委员会第九十三届会议。';
  const nothing = termsIn('', 'zh');
  const around: Around = { ...nothing, ofBody: false, names: nothing, headings: nothing, subjects: nothing };
  const number = (value: number): SoughtNumber => ({ value, isOrdinal: true, times: 1 });
  const days = (value: number) =>
    datesOf(
      askedIn('zh'),
      soughtOf('zh', '海事'),
      recordIn('zh'),
      text,
      languageOf('zh'),
      [number(value)],
      around,
      false,
    );
  it('is that of the session after it', () => assert.deepEqual(days(93), ['2014-05-14/2014-05-23']));
  it('is none of another session', () => assert.deepEqual(days(94), []));
});

describe('a number that counts', () => {
  const table: [text: string, language: Language, noun: string, counts: boolean][] = [
    ['The divers held nine meetings.', 'en', 'meetings', true],
    ['The divers held 9 meetings.', 'en', 'meetings', true],
    ['Seen at the 276th meetings.', 'en', 'meetings', false],
    ['Before the twenty-first meeting.', 'en', 'meeting', false],
    ['Before twenty-one meetings.', 'en', 'meetings', true],
    // The number of a paragraph, or of an entry.
    ['1.2 members chosen by the Council.', 'en', 'members', false],
    ['3. Members of the Council are divers.', 'en', 'members', false],
    ['3. Twelve members are divers.', 'en', 'members', true],
    ['1.2 million members are divers.', 'en', 'members', true],
    ['The Council shall consist of forty-one members.', 'en', 'members', true],
    ['The forty other members are divers.', 'en', 'members', false],
    ['El Consejo tiene cuarenta miembros.', 'es', 'miembros', true],
    ['В Совет входят сорок членов.', 'ru', 'членов', true],
    ['Avant la vingt et unième séance.', 'fr', 'séance', false],
    ['Avant la vingt-deuxième séance.', 'fr', 'séance', false],
    ['Avant vingt séances.', 'fr', 'séances', true],
    ['Перед двадцать первой сессией.', 'ru', 'сессией', false],
    ['Перед двадцать пятой сессией.', 'ru', 'сессией', false],
    ['Были двадцать пять сессий.', 'ru', 'сессий', true],
    ['Vu à la 276e séance.', 'fr', 'séance', false],
    ['Vista en la 276ª sesión.', 'es', 'sesión', false],
    ['На 276-м заседании.', 'ru', 'заседании', false],
    ['在第276次会议上', 'zh', '会议', false],
  ];
  for (const [text, language, noun, counts] of table)
    it(text, () => assert.equal(countsIt(text, [word(noun, language)], languageOf(language)), counts));
});

describe('a place', () => {
  const places = [{ id: 'glasgow', names: { en: 'Glasgow', fr: 'Glasgow', es: 'Glasgow' } }];
  const world = { knowledge: { places } } as unknown as Parameters<typeof namesPlace>[2];
  const table: [text: string, language: Language, names: boolean][] = [
    ['The fair was held in Glasgow.', 'en', true],
    ['The fair was held in Larnaca.', 'en', true],
    ['The fair was held at the Glasgow International Centre.', 'en', true],
    ['The Glasgow Dialogue is held each year.', 'en', false],
    ['Les Parties au Protocole de Glasgow se réunissent.', 'fr', false],
    ['The fair will be held in November 2019.', 'en', false],
  ];
  for (const [text, language, names] of table)
    it(text, () => assert.equal(namesPlace(text, languageOf(language), world), names));
});

describe('a number that counts a session', () => {
  const table: [text: string, language: Language, holds: boolean][] = [
    ['The third session was long.', 'en', true],
    ['The Third Committee was long.', 'en', false],
    ['The Third Committee held its third meeting.', 'en', true],
    ['La troisième session était longue.', 'fr', true],
    ['La Troisième Commission a siégé.', 'fr', false],
    ['La Tercera Comisión se reunió.', 'es', false],
    ['Третий комитет заседал.', 'ru', false],
    ['اجتمعت اللجنة الثالثة.', 'ar', false],
    ['عقدت الدورة الثالثة.', 'ar', true],
    ['第三委员会开会。', 'zh', false],
    ['第三届会议开幕。', 'zh', true],
  ];
  for (const [text, language, is] of table)
    it(text, () => assert.equal(holdsNumber(text, { value: 3, isOrdinal: true, times: 1 }, languageOf(language)), is));
});
