import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld, passagesFor, worldIn } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { BODIES, type Files, makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

type Text = { title: string; lines: string[]; question: string };

/** One report in each language: its title, two paragraphs, and a question that the second one answers. */
const REPORT: Record<Language, Text> = {
  en: {
    title: 'Report on the lighthouse',
    lines: ['Painters were hired.', 'The lighthouse was lit by the keepers on 4 May 2011.'],
    question: 'When was the lighthouse lit by the keepers?',
  },
  fr: {
    title: 'Rapport sur le phare',
    lines: ['Des peintres ont été engagés.', 'Le phare a été allumé par les gardiens le 4 mai 2011.'],
    question: 'Quand le phare a-t-il été allumé par les gardiens ?',
  },
  es: {
    title: 'Informe sobre el faro',
    lines: ['Se contrataron pintores.', 'El faro fue encendido por los guardianes el 4 de mayo de 2011.'],
    question: '¿Cuándo fue encendido el faro por los guardianes?',
  },
  ru: {
    title: 'Доклад о маяке',
    lines: ['Были наняты маляры.', 'Маяк был зажжен смотрителями 4 мая 2011 года.'],
    question: 'Когда маяк был зажжен смотрителями?',
  },
  ar: {
    title: 'تقرير عن المنارة',
    lines: ['استؤجر الدهانون.', 'أضاء الحراس المنارة القديمة في 4 أيار/مايو 2011.'],
    question: 'متى أضاء الحراس المنارة القديمة؟',
  },
  zh: {
    title: '关于灯塔的报告',
    lines: ['雇用了油漆工。', '2011年5月4日，看守人点亮了古老的灯塔。'],
    question: '看守人什么时候点亮了古老的灯塔？',
  },
};
const ALL = Object.keys(REPORT) as Language[];

const filesIn = (languages: readonly Language[], symbolOf = (_: Language) => 'CTOC/COP/WG.2/2011/4'): Files =>
  Object.fromEntries([
    ['bodies.yml', BODIES],
    ['texts/a.txt', undefined],
    ['records/a.yml', undefined],
    ...languages.flatMap((language) => {
      const { title, lines } = REPORT[language];
      const facts = { text: `${language}.txt`, title, language, symbol: symbolOf(language), date: '2011-06-30' };
      return [
        [`texts/${language}.txt`, `${lines.map((line, at) => `${at + 1}. ${line}`).join('\n\n')}\n`],
        [`records/${language}.yml`, recordOf([], facts)],
      ];
    }),
  ]);
const worldOf = (...given: Parameters<typeof filesIn>) => createWorld(loadKnowledge(makeFolder(filesIn(...given))));
const six = worldOf(ALL);

const hitsOf = (question: string, language: Language, world = six, limit = 1) =>
  passagesFor(worldIn(world, language), questionTerms(question, language, world.terms), limit).map(({ id }) => id);

describe('a document that is held in six languages', () => {
  for (const language of ALL)
    it(`is quoted in that of the reader: ${language}`, () => {
      const { question, lines } = REPORT[language];
      const { status, dates, sources, lead } = answer(six, question, { today: '2026-11-21' }).answer;
      assert.deepEqual([status, dates], ['answered', ['2011-05-04']], lead);
      assert.deepEqual(
        sources.map((source) => [source.language, source.quote.replace(/^\d\. /, '')]),
        [[language, lines[1]]],
      );
    });

  for (const language of ALL)
    it(`is searched in that of the reader: ${language}`, () =>
      assert.deepEqual(hitsOf(REPORT[language].question, language), [`${language}#2`]));

  it('gives no place of a search to another language', () => {
    // The words of the question are French; the reader is none.
    const terms = questionTerms(REPORT.fr.question, 'fr');
    assert.deepEqual(passagesFor(worldIn(six, 'en'), terms, 9), []);
    assert.deepEqual(
      passagesFor(worldIn(six, 'fr'), terms, 9).map(({ id }) => id),
      ['fr#2'],
    );
    // The whole world has all texts.
    assert.deepEqual(
      passagesFor(six, terms, 9).map(({ id }) => id),
      ['fr#2'],
    );
  });

  it('gives as many passages as are asked for', () => {
    const question = 'painters of the lighthouse';
    assert.deepEqual(
      [1, 9].map((limit) => hitsOf(question, 'en', six, limit).length),
      [1, 2],
    );
  });

  it('is not quoted in a language that alone says something', () => {
    const more = '\n3. La désertification de la côte a été mesurée par le ministère le 7 mai 2011.\n';
    const files = filesIn(['en', 'fr']);
    const world = createWorld(
      loadKnowledge(makeFolder({ ...files, 'texts/fr.txt': `${files['texts/fr.txt']}${more}` })),
    );
    const told = (question: string) => answer(world, question, { today: '2026-11-21' }).answer;
    const french = told('Quand la désertification de la côte a-t-elle été mesurée par le ministère ?');
    assert.deepEqual(french.dates, ['2011-05-07']);
    const { dates, sources } = told('When was the desertification of the coast measured by the ministry?');
    assert.deepEqual([dates, sources.filter(({ language }) => language !== 'en')], [[], []]);
  });

  it('counts once, with the paragraphs of one text', () => {
    const own = worldIn(six, 'es');
    assert.deepEqual(
      own.knowledge.records.map(({ id }) => id),
      ['es'],
    );
    assert.deepEqual([...own.paragraphs.keys()], ['es#1', 'es#2']);
    assert.equal(six.paragraphs.size, 12);
  });

  it('is made ready once for a language', () => assert.equal(worldIn(six, 'ar'), worldIn(six, 'ar')));
});

describe('a document that is not held in the language of the reader', () => {
  it('is searched in the language in which it was written', () => {
    const original = (language: Language) =>
      createWorld(
        loadKnowledge(
          makeFolder(
            Object.fromEntries(
              Object.entries(filesIn(['en', 'fr', 'ru'])).map(([path, text]) => [
                path,
                typeof text === 'string' ? text.replace('\nclaims', `\n  original: ${language}\nclaims`) : text,
              ]),
            ),
          ),
        ),
      );
    for (const language of ['fr', 'ru'] as const)
      assert.deepEqual([...worldIn(original(language), 'zh').paragraphs.keys()], [`${language}#1`, `${language}#2`]);
  });

  it('is held in one language, and quoted in that', () => {
    const one = worldOf(['fr']);
    assert.equal(worldIn(one, 'en'), one);
    const { sources } = answer(one, 'When was the phare allumé by the gardiens?', { today: '2026-11-21' }).answer;
    assert.ok(sources.every(({ language }) => language === 'fr'));
  });
});

describe('documents of several symbols', () => {
  const two = worldOf(['en', 'fr'], (language) => `CTOC/COP/WG.2/2011/${language === 'en' ? 4 : 5}`);

  it('are searched in all languages', () => {
    assert.deepEqual([...worldIn(two, 'en').paragraphs.keys()], ['en#1', 'en#2', 'fr#1', 'fr#2']);
    const terms = questionTerms(REPORT.fr.question, 'fr');
    assert.deepEqual(
      passagesFor(worldIn(two, 'en'), terms, 9).map(({ id }) => id),
      ['fr#2'],
    );
  });
});
