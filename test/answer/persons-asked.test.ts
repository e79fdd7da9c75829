import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import type { Fit } from '../../src/answer/evidence/fit.ts';
import { saysKind } from '../../src/answer/evidence/judge.ts';
import { goesWithOffice, OFFICE, withoutOtherOffices } from '../../src/answer/evidence/persons/roles.ts';
import type { Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';

const NONE: Fit = { share: 1, missing: [], held: [], above: [], around: [] };
const says = (text: string, typed: string, cues: string[], language: Language = 'en') => {
  const asked = { typed, language, cues: new Set(cues), matches: [], tokens: [] } as unknown as Asked;
  return saysKind(NONE, asked, text, languageOf(language));
};

type Row = [text: string, is: boolean, language?: Language];

describe('who closed a session', () => {
  const table: Row[] = [
    ['The session was then closed by Ms. Ada Nurmi.', true],
    ['The Chair, Ms. Ada Nurmi, declared the third session closed.', true],
    ['Nominations received by the closing of the session: Ms. Ada Nurmi.', false],
    ['At the close of the session, Ms. Ada Nurmi sang.', false],
    ['La Présidente, Mme Ada Nurmi, a clos la session.', true, 'fr'],
    ['La Présidente, Mme Ada Nurmi, a prononcé la clôture de la session.', true, 'fr'],
    ['À la clôture de la session, Mme Ada Nurmi a chanté.', false, 'fr'],
    ['Avant de clore la session, Mme Ada Nurmi a chanté.', false, 'fr'],
    ['La Presidenta, Sra. Ada Nurmi, clausuró la sesión.', true, 'es'],
    ['Председатель г-жа Ада Нурми объявила сессию закрытой.', true, 'ru'],
    ['При закрытии сессии г-жа Ада Нурми пела.', false, 'ru'],
    ['اختتم الرئيس، السيد علي نور، الدورة.', true, 'ar'],
    ['主席努尔米女士宣布会议闭幕。', true, 'zh'],
    ['闭幕时努尔米女士唱歌。', false, 'zh'],
  ];
  for (const [text, is, language] of table)
    it(`${is ? 'is said' : 'is not said'}: ${text}`, () => {
      assert.equal(says(text, 'Who closed it?', ['who', 'close'], language), is);
      // Who sang is another question.
      assert.equal(says(text, 'Who sang there?', ['who'], language), true);
    });
});

describe('who was elected', () => {
  const ELECTED = 'Who was elected?';
  const table: [text: string, is: boolean, language?: Language, typed?: string][] = [
    ['The Panel elected Ms. Ada Nurmi.', true],
    ['Ms. Ada Nurmi was re-elected.', true],
    ['The Panel elected them in Lima.', false],
    ['The Panel held consultations on the nominations with Ms. Ada Nurmi.', false],
    ['The list of the election of Ms. Ada Nurmi was long.', false],
    ['Le Groupe a élu Mme Ada Nurmi.', true, 'fr', 'Qui a été élu ?'],
    ['Le Groupe élit Mme Ada Nurmi.', true, 'fr', 'Qui a été élu ?'],
    ['Le Groupe a entendu Mme Ada Nurmi.', false, 'fr', 'Qui a été élu ?'],
    ['La Junta eligió a la Sra. Ada Nurmi.', true, 'es', '¿A quién eligió la Junta?'],
    ['La Junta escuchó a la Sra. Ada Nurmi.', false, 'es', '¿A quién eligió la Junta?'],
    ['Группа избрала г-жу Аду Нурми.', true, 'ru', 'Кто был избран?'],
    ['Группа заслушала г-жу Аду Нурми.', false, 'ru', 'Кто был избран?'],
    ['انتخب الفريق السيد علي نور.', true, 'ar', 'من انتخب الفريق؟'],
    ['استمع الفريق إلى السيد علي نور.', false, 'ar', 'من انتخب الفريق؟'],
    ['工作组选举努尔米女士。', true, 'zh', '谁当选？'],
    ['工作组听取了努尔米女士的发言。', false, 'zh', '谁当选？'],
  ];
  for (const [text, is, language, typed = ELECTED] of table)
    it(`${is ? 'is said' : 'is not said'}: ${text}`, () => assert.equal(says(text, typed, ['who'], language), is));

  it('need not be said where nobody asks for it', () =>
    assert.equal(says('The Panel held consultations with Ms. Ada Nurmi.', 'Who was consulted?', ['who']), true));
});

describe('who holds an office', () => {
  for (const [text, is] of [
    ['It elected Ms. Ada Nurmi as its Chair.', true],
    ['It elected Ms. Ada Nurmi as its Vice-Chair.', false],
    ['It elected its Chair, Ada Nurmi (Finland), in Lima.', true],
    ['It elected Ms. Ada Nurmi as its Chair, as Nurmi asked.', true],
    ['It elected somebody as its Chair.', false],
  ] as const)
    it(`${is ? 'is said' : 'is not said'}: ${text}`, () =>
      assert.equal(says(text, 'Who was elected Chair?', ['who']), is));
});

describe('a month in brackets', () => {
  for (const [text, is] of [
    ['Its Chair, Ada Nurmi (Finland), will assess it.', true],
    ['Its Chair, with the Bureau of the Lima Agreement (May 2018), will assess it.', false],
  ] as const)
    it(`is no country of somebody: ${text}`, () => assert.equal(says(text, 'Who was the Chair?', ['who']), is));
});

describe('a name in Chinese', () => {
  for (const [text, is] of [
    ['报告员:贝特·鲁梅格', true],
    ['报告员:尚未选出', false],
  ] as const)
    it(`${is ? 'is' : 'is not'} seen in ${text}`, () => assert.equal(says(text, '报告员是谁？', ['who'], 'zh'), is));
});

describe('how many attended a session', () => {
  const MANY = 'How many divers attended the session?';
  const table: [text: string, is: boolean, language?: Language, typed?: string][] = [
    ['The session was attended by 90 divers.', true],
    ['At the session, 90 divers were present.', true],
    ['Representatives of 90 States participated in the third session.', true],
    // They came to something smaller, or to nothing; or nobody counted them.
    ['The workshop held during the session was attended by 90 divers.', false],
    ['A side event of the session was attended by 90 divers.', false],
    ['The concert was attended by 90 divers.', false],
    ['The session thanked 90 divers.', false],
    ['The session was attended by divers.', false],
    ['Quatre-vingt-dix plongeurs, dont 12 femmes, ont participé à la session.', true, 'fr', 'Combien ont participé ?'],
    ['L’atelier tenu pendant la session a réuni 90 participants.', false, 'fr', 'Combien ont participé ?'],
    ['В работе сессии приняли участие 90 водолазов.', true, 'ru', 'Сколько водолазов участвовало?'],
    ['В семинаре во время сессии приняли участие 90 водолазов.', false, 'ru', 'Сколько водолазов участвовало?'],
    ['حضر الدورة 90 غواصا.', true, 'ar', 'كم غواصا حضر الدورة؟'],
    ['شكرت الدورة 90 غواصا.', false, 'ar', 'كم غواصا حضر الدورة؟'],
    ['出席第三届会议的有90名潜水员。', true, 'zh', '多少潜水员出席？'],
    ['出席第三届会议期间讲习班的有90名潜水员。', false, 'zh', '多少潜水员出席？'],
  ];
  for (const [text, is, language, typed = MANY] of table)
    it(`${is ? 'is said' : 'is not said'}: ${text}`, () => assert.equal(says(text, typed, ['howmany'], language), is));

  it('need not be said where something else is counted', () =>
    assert.equal(says('The session thanked 90 divers.', 'How many divers did it thank?', ['howmany']), true));
});

describe('a person beside the office that is asked for', () => {
  const table: [text: string, typed: string, goes: boolean][] = [
    ['It elected Ada Nurmi as its Chair.', 'Who is the Chair?', true],
    ['It elected Ada Nurmi as its Vice-Chair, but had no names for Chair.', 'Who is the Chair?', false],
    ['It elected Ada Nurmi as its Vice-Chair; the Rapporteur was not named.', 'Who is the Rapporteur?', false],
    ['It elected Ada Nurmi as its Vice-Chair; the Rapporteur was Ms. B. Olsen.', 'Who is the Rapporteur?', true],
    ['It elected Ada Nurmi as its Vice-Chair.', 'Who is the Rapporteur?', false],
    ['It elected Ada Nurmi as its Co-Chair.', 'Who is the Chair?', true],
    ['It elected Ada Nurmi as its Deputy Chair.', 'Who is the Chair?', false],
    ['It elected Ada Nurmi.', 'Who is the Chair?', true],
    ['It elected Ada Nurmi as its Vice-Chair.', 'Who sang?', true],
    [
      'Ada Nurmi sang for all of the divers and of the fishers and of the keepers of the lamps and of the nets to the Chair.',
      'Who is the Chair?',
      false,
    ],
    ['Le Groupe a élu Ada Nurmi Vice-Présidente.', 'Qui est le Président ?', false],
    ['Le Groupe a élu Ada Nurmi Présidente.', 'Qui est le Président ?', true],
    ['La reunión eligió Relatora a Ada de Nurmi.', '¿Quién es el Relator?', true],
    ['Группа избрала докладчиком Аду Нурми.', 'Кто председатель?', false],
    ['Группа избрала заместителем председателя Аду Нурми.', 'Кто председатель?', false],
    ['انتخب نائب الرئيس علي نور.', 'من الرئيس؟', false],
    ['انتخب المقرر علي نور.', 'من المقرر؟', true],
    ['选举她为副主席。', '谁是主席？', false],
    ['选举她为主席。', '谁是主席？', true],
    ['副主席:金枪女士 第二部分 主席声明', '谁是主席？', false],
  ];
  for (const [text, typed, goes] of table)
    it(`${goes ? 'stands' : 'does not stand'}: ${text} / ${typed}`, () =>
      assert.equal(goesWithOffice(text, typed), goes));

  it('is asked for by each word for an office', () => {
    const words = [
      'chair',
      'president',
      'vice',
      'rapporteur',
      'relator',
      'председатель',
      'докладчик',
      'الرئيس',
      'المقرر',
      '主席',
      '报告员',
    ];
    assert.deepEqual(
      [...words, 'رئيس', 'مقرر', 'diver', 'armchair', '讲习班'].filter((word) => OFFICE.test(word)),
      [...words, 'رئيس', 'مقرر'],
    );
  });

  const others: [text: string, typed: string, left: boolean][] = [
    ['нашла заместителя председателя', 'Кто председатель?', false],
    ['انتخب نائب الرئيس', 'من الرئيس؟', false],
    ['the Deputy President sang', 'Who is the President?', false],
    ['工作组主席唱歌', '谁是主席？', false],
    ['通过了主席声明', '谁是主席？', false],
    ['工作组主席唱歌', '谁是工作组主席？', true],
    ['le Président du groupe de travail', 'Qui est le Président ?', false],
    ['قدم رئيس اللجنة الفرعية تقريرا', 'من هو رئيس اللجنة؟', false],
    ['قدم رئيس اللجنة الفرعية تقريرا', 'من هو رئيس اللجنة الفرعية؟', true],
    ['the Chair of the Subcommission sang', 'Who chairs the Commission?', false],
    ['le Président de la Sous-Commission chante', 'Qui préside la Commission ?', false],
    ['el Presidente de la Subcomisión canta', '¿Quién preside la Comisión?', false],
    ['поет председатель Подкомитета', 'Кто председатель Комитета?', false],
    ['Председатель рабочей группы', 'Кто председатель рабочей группы?', true],
  ];
  for (const [text, typed, left] of others)
    it(`is another's: ${text} / ${typed}`, () =>
      assert.equal(/president|président|председател|رئيس|主席/i.test(withoutOtherOffices(text, typed)), left));
});

describe('which countries did something', () => {
  const WHICH = 'Which countries took part in the regatta?';
  const table: [text: string, is: boolean, language?: Language, typed?: string][] = [
    ['The regatta was won by Togo and Peru.', true],
    ['The regatta was won by divers.', false],
    ['The regatta was won by Togo.', false, 'en', 'Which countries came to the regatta of Togo?'],
    ['The regatta was won by Togo.', true, 'en', 'Which two countries came to the regatta?'],
    ['The regatta was won by divers.', true, 'en', 'Which divers came to the regatta?'],
    ['La régate a été gagnée par le Togo.', true, 'fr', 'Quels pays ont participé à la régate ?'],
    ['La régate a été gagnée par des plongeurs.', false, 'fr', 'Quels pays ont participé à la régate ?'],
    ['Ganó la regata el Perú.', true, 'es', '¿Qué países participaron en la regata?'],
    ['Ganaron la regata los buzos.', false, 'es', '¿Qué países participaron en la regata?'],
    ['Регату выиграло Того.', true, 'ru', 'Какие страны участвовали в регате?'],
    ['Регату выиграли водолазы.', false, 'ru', 'Какие страны участвовали в регате?'],
    ['فازت بيرو بالسباق.', true, 'ar', 'ما هي الدول التي شاركت في السباق؟'],
    ['فاز الغواصون بالسباق.', false, 'ar', 'ما هي الدول التي شاركت في السباق؟'],
    ['秘鲁参加了帆船赛。', true, 'zh', '哪些国家参加了帆船赛？'],
    ['潜水员参加了帆船赛。', false, 'zh', '哪些国家参加了帆船赛？'],
  ];
  for (const [text, is, language = 'en', typed = WHICH] of table)
    it(`${is ? 'is said' : 'is not said'}: ${typed} ${text}`, () => {
      const asked = { typed, language, cues: new Set(), matches: [], tokens: [] } as unknown as Asked;
      assert.equal(saysKind(NONE, asked, text, languageOf(language)), is);
    });
});

describe('who did something', () => {
  const CHAIRED = 'Who chaired the regatta?';
  const MOVED = 'Who moved the reef?';
  const table: [text: string, typed: string, is: boolean, language?: Language][] = [
    // An office is held by a person, or by countries.
    ['The regatta was chaired by Ms. Ada Nurmi.', CHAIRED, true],
    ['The regatta was chaired by Togo and Peru.', CHAIRED, true],
    ['The regatta was chaired by the keepers of Lamps.', CHAIRED, false],
    ['The Chair of the Reef Office, Ada Nurmi, was at the regatta.', CHAIRED, true],
    ['The appointment of Ada Nurmi to the regatta was told.', 'Who is the special envoy for the regatta?', true],
    ['The special envoy for the regatta came with Nets.', 'Who is the special envoy for the regatta?', false],
    ['La régate a été présidée par Haïti et Cuba.', 'Qui a présidé la régate ?', true, 'fr'],
    ['La régate a été présidée par des plongeurs.', 'Qui a présidé la régate ?', false, 'fr'],
    ['La regata fue presidida por Chile y Cuba.', '¿Quién presidió la regata?', true, 'es'],
    ['Регата прошла под председательством Того и Перу.', 'Кто был председателем регаты?', true, 'ru'],
    ['أقيم السباق برئاسة بيرو.', 'من كان رئيس السباق؟', true, 'ar'],
    ['秘鲁主持帆船赛。', '谁是帆船赛主席？', true, 'zh'],
    // Anybody with a name may have done what no office does.
    ['The reef was moved by the Lamp Trust.', MOVED, true],
    ['The reef was moved by divers.', MOVED, false],
    ['The reef was moved when he came to Lima.', MOVED, false],
    ['The reef was moved to the Reef.', MOVED, false],
    // A name is asked for: that of a person.
    ['The reef was moved by the Lamp Trust.', 'What is the name of the mover of the reef?', false],
    ['The reef was moved by Ms. Ada Nurmi.', 'What is the name of the mover of the reef?', true],
  ];
  for (const [text, typed, is, language = 'en'] of table)
    it(`${is ? 'is said' : 'is not said'}: ${typed} ${text}`, () =>
      assert.equal(says(text, typed, ['who'], language), is));

  it('needs a person where a name is asked for, and nobody by "who"', () => {
    const typed = 'What is the name of the mover of the reef?';
    assert.equal(says('The reef was moved by the Lamp Trust.', typed, []), false);
    assert.equal(says('The reef was moved by Ms. Ada Nurmi.', typed, []), true);
  });
});

describe('a measure that is asked for', () => {
  const table: [text: string, typed: string, is: boolean][] = [
    ['The divers got 9 dollars.', 'How much did the divers get?', true],
    ['The divers got 9 nets.', 'How much did the divers get?', false],
    ['The divers met twice.', 'How often did the divers meet?', true],
    ['Nine divers met.', 'How often did the divers meet?', false],
  ];
  for (const [text, typed, is] of table)
    it(`${is ? 'is said' : 'is not said'}: ${typed} ${text}`, () => {
      assert.equal(says(text, typed, []), is);
      // It is no number of things.
      assert.equal(says(text, typed, ['howmany']), is);
    });
});
