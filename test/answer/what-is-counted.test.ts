import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNTED, countedFirst, countsIt } from '../../src/answer/evidence/asked/counts.ts';
import type { Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { soughtAs, soughtWord } from '../fixtures/sought-word.ts';

describe('a number that counts', () => {
  const table: [text: string, number: string | undefined][] = [
    ['9 reefs', '9'],
    ['nine reefs', 'nine'],
    ['Fourteen reefs', 'Fourteen'],
    ['thirty reefs', 'thirty'],
    ['the 9th reef', undefined],
    ['in A/9/1', undefined],
    ['page 3/4', undefined],
    ['often, a tent, tenfold', undefined],
    ['sept récifs', 'sept'],
    ['quatorze récifs', 'quatorze'],
    ['seize récifs', 'seize'],
    ['une quarantaine de récifs', 'une quarantaine'],
    ["une dizaine d'experts", 'une dizaine'],
    ['una docena de arrecifes', 'una docena'],
    ['mis en quarantaine', undefined],
    ['le 9e récif', undefined],
    ['trece arrecifes', 'trece'],
    ['el 9º arrecife', undefined],
    ['семь рифов', 'семь'],
    ['с пятью рифами', 'пятью'],
    ['двенадцать рифов', 'двенадцать'],
    ['тринадцать рифов', 'тринадцать'],
    ['с девятнадцатью рифами', 'девятнадцатью'],
    ['на двенадцатом рифе', undefined],
    ['9-й риф', undefined],
    ['семья водолазов', undefined],
    ['سبعة شعاب', 'سبعة'],
    ['وثمانية شعاب', 'وثمانية'],
    ['九次会议', '九'],
    ['十二名潜水员', '十二'],
    ['九天', '九'],
    ['两年', '两'],
    ['九霄', undefined],
    ['有90名潜水员', '90'],
    ['第3次会议', undefined],
    ['第九次会议', undefined],
    ['第十二次会议', undefined],
  ];
  for (const [text, number] of table)
    it(`${text}: ${number ?? 'none'}`, () => assert.equal(COUNTED.exec(text)?.[0], number));
});

describe('the words of what is counted', () => {
  const of = (typed: string, ...words: (string | [light: string])[]) =>
    countedFirst(
      words.map((word) =>
        soughtAs(typeof word === 'string' ? word : word[0], {}, { isLight: typeof word !== 'string' }),
      ),
      typed,
    ).map(({ word }) => word);
  const table: [found: string[], expected: string[]][] = [
    [of('How many divers came?', 'divers'), ['divers']],
    [of('How many divers saw reefs?', 'divers', 'saw', 'reefs'), ['divers', 'saw', 'reefs']],
    [of('How many divers of reefs came?', 'divers', 'reefs', 'came'), ['divers']],
    [
      of('How many national sports bodies sent divers?', 'national', 'sports', 'bodies', 'sent'),
      ['national', 'sports', 'bodies'],
    ],
    [of('How many reef-divers came to nets?', 'reef', 'divers', 'nets'), ['reef', 'divers']],
    [of('How many Sports Bodies?', 'sports', 'bodies'), ['sports', 'bodies']],
    // Words that say nothing of which thing is meant are not counted.
    [of('How many exact divers?', ['exact'], 'divers'), ['divers']],
    [of('كم عدد أعضاء المجلس؟', ['عدد'], 'اعضاء', 'المجلس'), ['اعضاء', 'المجلس']],
    [of('Combien de plongeurs de récifs ?', 'plongeurs', 'recifs'), ['plongeurs']],
    // A light word that others part from the next is what is counted.
    [of('How many cases were in the cove?', ['cases'], 'cove'), ['cases']],
    [of('What is the number of the divers?', ['number'], 'divers'), ['divers']],
    // A longer word is another one.
    [of('How many reef diversions?', 'reef', 'divers'), ['reef']],
    // What is counted stands behind "how many", wherever that is.
    [of('The project on nets – how many divers were in it?', 'project', 'nets', 'divers'), ['divers']],
    [of('Selon le projet, combien de plongeurs ?', 'projet', 'plongeurs'), ['plongeurs']],
    [of('В проекте сколько водолазов?', 'проекте', 'водолазов'), ['водолазов']],
    [of('The divers, how many?', 'divers'), ['divers']],
    [of('袭击中死了多少妇女和儿童', '袭击', '击中', '死了', '妇女', '女和', '儿童'), ['妇女']],
    [of('有几个会员国', '几个', '会员', '员国'), ['会员']],
    [of('会员国有多少', '会员', '员国'), ['会员']],
    [of('How many?'), []],
    [of('How many exactly?', ['exactly']), []],
  ];
  for (const [found, expected] of table) it(expected.join(' ') || 'none', () => assert.deepEqual(found, expected));
});

describe('a number of the thing that is asked for', () => {
  const table: [language: Language, nouns: string[], text: string, is: boolean][] = [
    ['en', ['reefs'], 'Divers saw nine reefs.', true],
    // The number of a paragraph in brackets, and those that come to others.
    ['en', ['reefs'], '(3)The reefs are open.', false],
    ['en', ['reefs'], 'The nine additional reefs are open.', false],
    ['en', ['additional', 'reefs'], 'The nine additional reefs are open.', true],
    ['fr', ['récifs'], 'Les neuf récifs supplémentaires sont ouverts.', false],
    ['ru', ['рифов'], 'Девять дополнительных рифов открыты.', false],
    ['en', ['reefs'], 'Nine divers saw, in the cove, reefs.', false],
    // Behind a preposition that is not "of" stands another thing.
    ['en', ['reefs'], 'They ran nine projects in the reefs.', false],
    ['en', ['reefs'], 'They ran nine projects per reefs.', false],
    ['en', ['reefs'], 'They saw nine kinds of reefs.', true],
    ['fr', ['récifs'], 'Ils ont mené neuf projets dans les récifs.', false],
    ['fr', ['récifs'], 'Ils ont vu neuf sortes de récifs.', true],
    ['es', ['arrecifes'], 'Hubo nueve proyectos en arrecifes.', false],
    ['ru', ['рифы'], 'Было семь проектов на рифах.', false],
    ['ar', ['شعاب'], 'سبعة مشاريع في شعاب.', false],
    ['en', ['reefs'], 'At least nine reefs must be seen.', false],
    ['en', ['reefs'], 'No fewer than 9 reefs were seen.', false],
    ['en', ['reefs'], 'At least two divers saw nine reefs.', true],
    ['en', ['reefs'], `Nine ${'very '.repeat(9)}large reefs.`, false],
    // One of the words of what is counted is enough.
    ['en', ['sports', 'bodies'], 'There are nine bodies.', true],
    ['en', ['sports', 'bodies'], 'There are nine reefs.', false],
    ['en', [], 'There are nine reefs.', true],
    ['en', [], 'There are reefs.', false],
    ['fr', ['récifs'], 'Ils ont vu quatorze récifs.', true],
    ['fr', ['récifs'], 'Il faut voir au moins quatorze récifs.', false],
    ['es', ['arrecifes'], 'Vieron trece arrecifes.', true],
    ['es', ['arrecifes'], 'Hay que ver como mínimo trece arrecifes.', false],
    ['ru', ['рифы'], 'Они видели семь рифов.', true],
    ['ru', ['рифы'], 'Видеть не менее семи рифов.', false],
    // What is said of those who are counted may stand before them, place and all; behind them other things follow.
    ['ru', ['водолазы'], 'Семь оставшихся в бухте опытных водолазов уехали.', true],
    ['ru', ['бухты'], 'Семь оставшихся в бухте опытных водолазов уехали.', false],
    ['ru', ['водолазы'], 'Семь лодок в бухте водолазов.', false],
    ['ar', ['شعاب'], 'شاهدوا سبعة شعاب.', true],
    ['ar', ['شعاب'], 'ما لا يقل عن سبعة شعاب.', false],
    ['zh', ['会议'], '举行了九次会议。', true],
    ['zh', ['会议'], '至少九次会议。', false],
  ];
  for (const [language, nouns, text, is] of table)
    it(`${is}: ${nouns.join(' ')} / ${text}`, () =>
      assert.equal(
        countsIt(
          text,
          nouns.map((noun) => soughtWord(noun, language)),
          languageOf(language),
        ),
        is,
      ));
});

describe('how many Annex I Parties', () => {
  it('are counted as Parties', () => {
    const nouns = (typed: string) =>
      countedFirst([soughtWord('annex', 'en'), soughtWord('parties', 'en')], typed).map(({ word }) => word);
    assert.deepEqual(nouns('How many Annex I Parties were assessed?'), ['parties']);
    assert.deepEqual(nouns('How many annexes, parties?'), ['annex']);
  });
});

describe('a number that counts no more of a thing', () => {
  const table: [text: string, noun: string, language: Language, counts: boolean][] = [
    ['the 19 Annex I Parties that were assessed', 'annex', 'en', false],
    ['the report has 19 annexes.', 'annex', 'en', true],
    // One for each of several (E/CN.7/2015/13).
    ['désigner un intervenant pour chaque discussion', 'intervenant', 'fr', true],
    ['désigner un intervenant pour la discussion', 'intervenant', 'fr', false],
    ['nombrar a un panelista por cada uno de los debates', 'panelista', 'es', true],
    ['nombrar a un panelista por debate', 'panelista', 'es', false],
    ['in accordance with paragraph 4(j) of the annex to it', 'annex', 'en', false],
    ['within two months of the session', 'session', 'en', false],
    ['held two sessions.', 'session', 'en', true],
    ['dans les deux mois de la session', 'session', 'fr', false],
    ['в течение двух месяцев с сессии', 'сессии', 'ru', false],
  ];
  for (const [text, noun, language, counts] of table)
    it(`${text}: ${counts}`, () =>
      assert.equal(countsIt(text, [soughtWord(noun, language)], languageOf(language)), counts));
});
