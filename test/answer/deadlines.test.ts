import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deadlinesIn, deadlinesMeant } from '../../src/answer/evidence/days/deadlines.ts';
import { type Around, termsIn } from '../../src/answer/evidence/fit.ts';
import type { Sought } from '../../src/answer/evidence/words/sought.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { soughtWord } from '../fixtures/sought-word.ts';

const recordIn = (language: Language, date = '2015-10-01') =>
  ({ document: { language, date }, paragraphs: [], claims: [] }) as unknown as DocumentRecord;
const deadlines = (language: Language, text: string) =>
  deadlinesIn(text, languageOf(language), recordIn(language)).map(({ when }) => when);

describe('the date up to which something is to be done', () => {
  const table: [language: Language, text: string, dates: string[]][] = [
    ['en', 'It invited divers to submit, by 1 March 2016, their views.', ['2016-03-01']],
    ['en', 'Views shall be sent no later than Friday, 4 March 2016.', ['2016-03-04']],
    ['en', 'The deadline for views is 4 March 2016.', ['2016-03-04']],
    ['en', 'The list of divers closes on 4 March 2016.', ['2016-03-04']],
    ['en', 'The mandate of the divers expires on 4 March 2016.', ['2016-03-04']],
    ['en', 'Views can be sent until the end of 2017.', ['2017']],
    ['en', 'Extends the request of the divers until July 15, 2025;', ['2025-07-15']],
    ['en', 'The divers met on July 15, 2025.', []],
    ['en', 'Views shall be sent on 4 March 2016 at the latest.', ['2016-03-04']],
    ['en', 'The divers met on 4 March 2016 and shall report before 9 May 2016.', ['2016-05-09']],
    ['en', 'The divers met on 4 March 2016.', []],
    ['en', 'The divers met from 4 to 8 March 2016.', []],
    ['en', 'By then, the divers met on 4 March 2016.', []],
    ['en', 'Views were asked for by document 2017/4.', []],
    // A deadline that was put off is the new one.
    ['en', 'It agreed to extend the deadline for views from 4 March 2016 to 9 May 2016.', ['2016-05-09']],
    ['en', 'The deadline for views was extended to 9 May 2016.', ['2016-05-09']],
    ['en', 'The mandate of the divers was extended from 4 March 2016 to 9 May 2016.', []],
    ['fr', 'Le délai de présentation des avis est prorogé au 9 mai 2016.', ['2016-05-09']],
    ['es', 'Decidió prorrogar el plazo del 4 de marzo de 2016 al 9 de mayo de 2016.', ['2016-05-09']],
    ['ru', 'Срок представления мнений продлен до 9 мая 2016 года.', ['2016-05-09']],
    // An hour stands between them.
    ['en', 'Views shall be sent by 6 p.m. on Friday, 4 March 2016.', ['2016-03-04']],
    ['en', 'Views shall be sent by 6.30 p.m. on 4 March 2016.', ['2016-03-04']],
    ['en', 'Views shall be sent by 18:00 hours on 4 March 2016.', ['2016-03-04']],
    ['en', 'Views shall be sent by 6 p.m. (New York time), on 4 March 2016.', ['2016-03-04']],
    ['en', 'Views shall be sent no later than 6 p.m., Friday, 4 March 2016.', ['2016-03-04']],
    ['en', 'Views shall be sent by noon on 4 March 2016.', ['2016-03-04']],
    ['en', 'Views shall be sent by midnight, Friday, 4 March 2016.', ['2016-03-04']],
    ['fr', 'Les avis sont à envoyer avant 18 h 30 le 4 mars 2016.', ['2016-03-04']],
    ['fr', 'Les avis sont à envoyer avant midi le 4 mars 2016.', ['2016-03-04']],
    ['es', 'Los buzos deberán escribir antes de las 18.00 horas del 4 de marzo de 2016.', ['2016-03-04']],
    ['ar', 'يرجى تقديم الآراء قبل الساعة 18 يوم 4 آذار/مارس 2016.', ['2016-03-04']],
    ['en', 'The divers met at noon on 4 March 2016.', []],
    ['en', 'The divers met at 6 p.m. on 4 March 2016.', []],
    ['en', 'Views were sent by 9 divers on 4 March 2016.', []],
    ['en', 'Views were sent by group 9 on 4 March 2016.', []],
    ['fr', 'Les avis sont à envoyer au plus tard à 18 heures le 4 mars 2016.', ['2016-03-04']],
    ['fr', 'Les avis sont à envoyer avant 18h30 le 4 mars 2016.', ['2016-03-04']],
    ['fr', 'Les plongeurs se sont réunis à 18 heures le 4 mars 2016.', []],
    ['es', 'Los buzos deberán escribir a más tardar a las 18 horas del 4 de marzo de 2016.', ['2016-03-04']],
    ['es', 'Los buzos se reunieron a las 18 horas del 4 de marzo de 2016.', []],
    ['ru', 'Мнения следует направить не позднее 18 ч. 00 м. 4 марта 2016 года.', ['2016-03-04']],
    ['ru', 'Мнения следует направить до 18 часов 4 марта 2016 года.', ['2016-03-04']],
    ['ru', 'Водолазы собрались в 18 часов 4 марта 2016 года.', []],
    // A day without a year is of the time of the document.
    ['en', 'Views shall be sent by 5 November.', ['2015-11-05']],
    ['fr', "Les plongeurs sont invités à écrire d'ici au 1er mars 2016.", ['2016-03-01']],
    ['fr', 'Les avis sont à envoyer au plus tard le vendredi 4 mars 2016.', ['2016-03-04']],
    ['fr', "Les avis peuvent être envoyés jusqu'au 4 mars 2016.", ['2016-03-04']],
    ['fr', 'La date limite de dépôt est le 4 mars 2016.', ['2016-03-04']],
    ['fr', 'Les avis sont à envoyer avant le 4 mars 2016.', ['2016-03-04']],
    ['fr', 'Les avis sont à envoyer le 4 mars 2016 au plus tard.', ['2016-03-04']],
    ['fr', 'Les plongeurs se sont réunis le 4 mars 2016.', []],
    ['es', 'Los buzos deberán escribir a más tardar el 4 de marzo de 2016.', ['2016-03-04']],
    ['es', 'Los buzos deberán escribir antes del viernes 4 de marzo de 2016.', ['2016-03-04']],
    ['es', 'El plazo de inscripción vence el 4 de marzo de 2016.', ['2016-03-04']],
    ['es', 'Podrán escribir hasta el 4 de marzo de 2016.', ['2016-03-04']],
    ['es', 'Podrán escribir el 4 de marzo de 2016 a más tardar.', ['2016-03-04']],
    ['es', 'Los buzos se reunieron el 4 de marzo de 2016.', []],
    ['ru', 'Мнения следует направить до 4 марта 2016 года.', ['2016-03-04']],
    ['ru', 'Мнения следует направить не позднее 4 марта 2016 года.', ['2016-03-04']],
    ['ru', 'Мнения следует направить к 4 марта 2016 года.', ['2016-03-04']],
    ['ru', 'Запись водолазов закрывается в понедельник, 3 августа 2015 года.', ['2015-08-03']],
    ['ru', 'Водолазы собрались 4 марта 2016 года.', []],
    ['ar', 'يرجى تقديم الآراء بحلول 4 آذار/مارس 2016.', ['2016-03-04']],
    ['ar', 'يرجى تقديم الآراء قبل 4 آذار/مارس 2016.', ['2016-03-04']],
    ['ar', 'يرجى تقديم الآراء في موعد أقصاه 4 آذار/مارس 2016.', ['2016-03-04']],
    ['ar', 'اجتمع الغواصون في 4 آذار/مارس 2016.', []],
    ['zh', '请在2016年3月4日之前提交意见。', ['2016-03-04']],
    ['zh', '提交意见，期限为2016年3月4日。', ['2016-03-04']],
    ['zh', '提交意见的截止日期为2016年3月4日。', ['2016-03-04']],
    ['zh', '潜水员于2016年3月4日开会。', []],
  ];
  for (const [language, text, dates] of table) it(text, () => assert.deepEqual(deadlines(language, text), dates));

  it('is given with its place', () => {
    const text = 'Views shall be sent by 4 March 2016.';
    const [found] = deadlinesIn(text, languageOf('en'), recordIn('en'));
    assert.equal(text.slice(found?.start, found?.end), '4 March 2016');
  });
});

describe('the deadline that goes with what is sought', () => {
  const meant = (language: Language, text: string, ...words: string[]) => {
    const sought: Sought = { words: words.map((one) => soughtWord(one, language)), figures: [] };
    const none = termsIn('', language);
    const around: Around = { ...none, ofBody: false, names: none, headings: none, subjects: none };
    return deadlinesMeant(text, languageOf(language), recordIn(language), sought, around);
  };
  const TWO = 'It is to prepare the map by 15 August 2016 and the atlas by 8 September 2016.';
  const table: [text: string, language: Language, words: string[], dates: string[]][] = [
    [TWO, 'en', ['prepare', 'map'], ['2016-08-15']],
    [TWO, 'en', ['atlas'], ['2016-09-08']],
    // What is said of neither, or of both, is not said of one.
    [TWO, 'en', ['globe'], ['2016-08-15', '2016-09-08']],
    [TWO, 'en', ['map', 'atlas'], ['2016-08-15', '2016-09-08']],
    ['It is to prepare the map by 15 August 2016.', 'en', ['globe'], ['2016-08-15']],
    ['The map was printed on 15 August 2016.', 'en', ['map'], []],
    ['Until 3 May 2016 maps can be bought, and until 9 May 2016 atlases can.', 'en', ['atlases'], ['2016-05-09']],
    ['La carte est attendue avant le 3 mai 2016 et le globe avant le 9 mai 2016.', 'fr', ['globe'], ['2016-05-09']],
    ['Карту сдать до 3 мая 2016 года, а глобус до 9 мая 2016 года.', 'ru', ['глобус'], ['2016-05-09']],
    ['星图在2016年5月3日之前提交，油画在2016年5月9日之前提交。', 'zh', ['油画'], ['2016-05-09']],
  ];
  for (const [text, language, words, dates] of table)
    it(`${words.join(' ')}: ${text}`, () => assert.deepEqual(meant(language, text, ...words), dates));
});
