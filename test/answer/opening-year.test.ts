import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesIn } from '../../src/answer/evidence/days/dates.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';

const read = (language: Language, text: string, document: object = {}) =>
  datesIn(text, languageOf(language), {
    document: { language, title: 'Paper', ...document },
    paragraphs: [],
    claims: [],
  } as unknown as DocumentRecord).map(({ when }) => when);

describe('a day without a year', () => {
  const table: [language: Language, text: string, document: object, dates: string[]][] = [
    ['en', 'In 2011, the divers met on 4 May.', { date: '2015-06-01' }, ['2011-05-04']],
    ['fr', 'En 2011, les plongeurs se sont réunis le 4 mai.', { date: '2015-06-01' }, ['2011-05-04']],
    ['es', 'En 2011, los buzos se reunieron el 4 de mayo.', { date: '2015-06-01' }, ['2011-05-04']],
    ['ru', 'В 2011 году, как известно, водолазы собрались 4 мая.', { date: '2015-06-01' }, ['2011-05-04']],
    ['zh', '2011年，潜水员于5月4日开会。', { date: '2015-06-01' }, ['2011-05-04']],
    // Two years of one sentence do not say which.
    ['en', 'In 2011, and not in 2013, the divers met on 4 May.', { date: '2015-06-01' }, ['2015-05-04']],
    // Nor does one that stands elsewhere.
    ['en', 'The divers of 2011 met on 4 May.', { date: '2015-06-01' }, ['2015-05-04']],
    // A document without a date has that of its title.
    ['en', 'The divers met on 4 May.', { title: 'Opening of the regatta on 1 May 2012' }, ['2012-05-04']],
    ['en', 'The divers met on 4 May.', { title: 'Regattas of 1 May 2012 and 3 May 2014' }, []],
    ['en', 'The divers met on 4 May.', {}, []],
  ];
  for (const [language, text, document, dates] of table)
    it(`${text} ${JSON.stringify(document)}`, () => assert.deepEqual(read(language, text, document), dates));
});
