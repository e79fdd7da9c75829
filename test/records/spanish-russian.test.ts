import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates, findLostDashes, findYearless } from '../../src/records/dates.ts';
import { detectLanguage } from '../../src/records/languages/detect.ts';
import { en } from '../../src/records/languages/en.ts';
import { es } from '../../src/records/languages/es.ts';
import { fr } from '../../src/records/languages/fr.ts';
import type { LanguageData } from '../../src/records/languages/language.ts';
import { ru } from '../../src/records/languages/ru.ts';
import { readMarker } from '../../src/records/markers.ts';
import { findOrdinals } from '../../src/records/ordinals.ts';
import { plain } from '../../src/records/text.ts';

const when = (text: string, language: LanguageData) => findDates(text, language).map((date) => date.when);

describe('dates in Spanish and Russian', () => {
  const cases: [LanguageData, string, string[]][] = [
    [es, 'Nairobi, 17 a 23 de abril de 2015', ['2015-04-17/2015-04-23']],
    [es, 'del 13 al 17 de octubre de 2014', ['2014-10-13/2014-10-17']],
    [es, 'Los días 20 y 21 de enero de 2014', ['2014-01-20/2014-01-21']],
    [es, '27 de abril a 22 de mayo de 2015', ['2015-04-27/2015-05-22']],
    [
      es,
      'del 3 al 5 de febrero y el segundo, del 28 al 30 de abril de 2015',
      ['2015-02-03/2015-02-05', '2015-04-28/2015-04-30'],
    ],
    [es, '1° de diciembre de 2008', ['2008-12-01']],
    [es, 'el 1º y el 2 de octubre de 2009', ['2009-10-01/2009-10-02']],
    [es, 'el primero de mayo de 2009', ['2009-05-01']],
    [es, 'lunes, 6 de octubre de 2008', ['2008-10-06']],
    [es, '31 de febrero de 2007', []],
    [es, '8 11 de octubre de 2019', []],
    [ru, '17-23 апреля 2015 года', ['2015-04-17/2015-04-23']],
    [ru, '20 - 23 января 2015 года', ['2015-01-20/2015-01-23']],
    [ru, 'с 13 по 17 октября 2014 года', ['2014-10-13/2014-10-17']],
    [ru, '20 и 21 января 2014 года', ['2014-01-20/2014-01-21']],
    [ru, '27 апреля -- 22 мая 2015 года', ['2015-04-27/2015-05-22']],
    [ru, '30 мая – 1 июня 2012 г.', ['2012-05-30/2012-06-01']],
    [
      ru,
      'с 3 по 5 февраля 2015 года, а вторая -- с 28 по 30 апреля 2015 года',
      ['2015-02-03/2015-02-05', '2015-04-28/2015-04-30'],
    ],
    [ru, 'в среду, 3 октября 2007 года', ['2007-10-03']],
    [ru, 'в октябре 2013 года', ['2013-10']],
    [ru, 'Distr.: General 1 November 2018', ['2018-11-01']],
    [ru, '50м пленарном заседании 31 февраля 2007 года', []],
  ];
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(when(text, language), expected));

  it('end with the word for the year', () => {
    const text = 'с 13 по 17 октября 2014 года, в Вене';
    assert.deepEqual(
      findDates(text, ru).map(({ start, end }) => text.slice(start, end)),
      ['с 13 по 17 октября 2014 года'],
    );
  });
});

describe('what only its place makes a date', () => {
  const lost: [LanguageData, string, string[]][] = [
    [en, 'Vienna, 8 11 October 2019', ['2019-10-08/2019-10-11']],
    [fr, 'Vienne, 2 11 octobre 2017', ['2017-10-02/2017-10-11']],
    [es, 'Viena, 8 11 de octubre de 2019', ['2019-10-08/2019-10-11']],
    [ru, 'Вена, 8 11 октября 2019 года', ['2019-10-08/2019-10-11']],
    [en, 'Vienna, 11 8 October 2019', []],
    [en, 'Vienna, 8-11 October 2019', []],
  ];
  for (const [language, text, expected] of lost)
    it(`a lost dash: ${text}`, () =>
      assert.deepEqual(
        findLostDashes(text, language).map((date) => date.when),
        expected,
      ));

  const yearless: [text: string, period: string, expected: string[]][] = [
    ['Tuesday, 8 October', '2019-10-08/2019-10-11', ['2019-10-08']],
    ['Monday, 14 October', '2019-10-08/2019-10-11', []],
    ['Tuesday, 8 October 2018', '2019-10-08/2019-10-11', []],
    ['2 January', '2013-12-31/2014-01-03', ['2014-01-02']],
    ['2 January', '2013-01-01/2014-01-03', []],
  ];
  for (const [text, period, expected] of yearless)
    it(`a year that is not printed: ${text} in ${period}`, () =>
      assert.deepEqual(
        findYearless(text, en, period).map((date) => date.when),
        expected,
      ));
});

describe('numbered sessions', () => {
  const cases: [LanguageData, string, number[]][] = [
    [es, '25º período de sesiones', [25]],
    [es, 'Primer período de sesiones', [1]],
    [es, 'vigésimo quinto período de sesiones', [25]],
    [es, 'quincuagésima segunda reunión', [52]],
    [es, '11ª reunión', [11]],
    [es, '7430ª sesión', []],
    [es, 'cuarto período extraordinario de sesiones', []],
    [ru, 'двадцать пятая сессия', [25]],
    [ru, 'на третьей сессии', [3]],
    [ru, 'сороковую сессию', [40]],
    [ru, '51-e совещание', [51]],
    [ru, '25-й сессии', [25]],
    [ru, '7439-е заседание', []],
    [ru, 'на 1м заседании', []],
    [ru, 'пятьдесят вторая -- пятьдесят пятая сессии', [52, 53, 54, 55]],
    [en, 'forty-eighth session', [48]],
    [en, 'fifty-second to fifty-fifth session', [52, 53, 54, 55]],
    [en, 'fifty-fifth to fifty-second session', []],
    [en, '7439th meeting', []],
    [fr, 'soixante et onzième session', [71]],
    [fr, 'quatre-vingt-dix-neuvième session', [99]],
    [fr, '57e session', [57]],
  ];
  for (const [language, text, expected] of cases)
    it(text, () =>
      assert.deepEqual(
        findOrdinals(plain(text), { start: 0, end: text.length }, language).flatMap(({ numbers }) => numbers),
        expected,
      ),
    );
});

describe('list entries', () => {
  const cases: [text: string, marker: string | undefined][] = [
    ['b) утверждение', 'b'],
    ['а) открытие сессии;', 'a'],
    ['с) прочие вопросы', 'c'],
    ['12. Otros asuntos', '12'],
    ['1.Le Bureau', '1'],
    ['1.A', undefined],
    ['A. General', undefined],
    ['В. Общие вопросы', undefined],
  ];
  for (const [text, marker] of cases) it(text, () => assert.equal(readMarker(text)?.marker, marker));
});

describe('the language of a text', () => {
  const cases: [text: string, language: string][] = [
    ['El Grupo de Trabajo examinó los informes que se presentaron en la reunión.', 'es'],
    ['Рабочая группа рассмотрела доклады.', 'ru'],
    ['Le Groupe de travail a examiné les rapports dans la session.', 'fr'],
  ];
  for (const [text, language] of cases) it(text, () => assert.equal(detectLanguage(plain(text)), language));
});
