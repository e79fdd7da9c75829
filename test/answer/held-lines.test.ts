import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysHeld } from '../../src/answer/evidence/judge.ts';
import { headDays } from '../../src/answer/kinds/sessions/head-days.ts';
import { HELD, isProse } from '../../src/answer/prose.ts';
import type { DocumentRecord, Language, Paragraph } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';

const paragraph = (text: string, part = 'head'): Paragraph =>
  ({ key: 'head.1', part, text, heading: false }) as unknown as Paragraph;
const recordWith = (language: Language, ...lines: string[]) =>
  ({ document: { language }, paragraphs: lines.map((line) => paragraph(line)) }) as unknown as DocumentRecord;

describe('a line of a head that says when a sitting is held', () => {
  for (const line of [
    'Held at Headquarters, New York, on Wednesday, 11 March 2015, at 10 a.m.',
    'To be held on Wednesday, 3 June 2015, at 3 p.m.',
    'Tenue au Siège, à New York',
    'Qui se tiendra le mercredi 3 juin 2015',
    'Celebrada en la Sede',
    'Que se celebrará el miércoles 3 de junio',
    'Состоявшееся в Нью-Йорке',
    'которое состоится в среду',
    'المعقودة في المقر',
  ])
    it(line, () => {
      assert.match(line, HELD);
      assert.ok(isProse(paragraph(line)));
    });

  for (const line of ['Heldenplatz, Vienna', 'The meeting held on 3 June', 'Third session', 'Tenuemos']) {
    it(`not: ${line}`, () => assert.doesNotMatch(line, HELD));
  }

  it('is prose where it is a sentence of several words, however short', () => {
    assert.ok(isProse(paragraph('Le port compte neuf bateaux neufs.')));
    for (const line of ['Agenda item 5 of the divers', 'Third session of the.', 'le port compte neuf bateaux neufs.'])
      assert.equal(isProse(paragraph(line)), false);
  });

  it('is no prose where it holds something else', () => {
    assert.equal(isProse(paragraph('Third session')), false);
    assert.equal(isProse(paragraph('To be held on 3 June 2015', 'agenda')), false);
  });
});

describe('the line of the days of a document whose body is not known', () => {
  const table: [what: string, language: Language, lines: string[], dates: string[] | undefined][] = [
    ['two periods', 'en', ['26 May–3 June and 12–14 June 2015'], ['2015-05-26/2015-06-03', '2015-06-12/2015-06-14']],
    ['a place before them', 'en', ['Geneva, 4–8 May 2015'], ['2015-05-04/2015-05-08']],
    ['the line of a sitting', 'en', ['Held at Headquarters, New York, on Wednesday, 11 March 2015'], ['2015-03-11']],
    ['one day, which is that of issue', 'en', ['11 March 2015'], undefined],
    ['two such lines', 'en', ['4–8 May 2015', '4–8 June 2015'], undefined],
    ['other words after them', 'en', ['4–8 May 2015 and later'], undefined],
    ['other words before them', 'en', ['Reports that were received in Geneva from 4–8 May 2015'], undefined],
    ['in French', 'fr', ['Genève, 4-8 mai 2015'], ['2015-05-04/2015-05-08']],
  ];
  for (const [what, language, lines, dates] of table)
    it(what, () => {
      const found = headDays(recordWith(language, 'Third session', ...lines));
      assert.deepEqual(found?.dates, dates);
      assert.equal(found?.paragraph.text, dates && lines[0]);
    });
});

describe('a sentence that says that something takes place', () => {
  const table: [text: string, language: Language, held: boolean][] = [
    ['The workshop was held in Zermatt, where the glaciers are.', 'en', true],
    ['To be held in Zermatt', 'en', true],
    ['Zermatt, 3 May 2012', 'en', true],
    ['The Government of Zermatt welcomed the report on glaciers.', 'en', false],
    ['Le séminaire a eu lieu à Zermatt.', 'fr', true],
    ['Le Gouvernement de Zermatt approuve le rapport.', 'fr', false],
  ];
  for (const [text, language, held] of table)
    it(`${held}: ${text}`, () => assert.equal(saysHeld(text, languageOf(language)), held));

  it('is no long sentence that only has a day', () => {
    const text = `The Government of Zermatt sent on 3 May 2012 a letter ${'of many words '.repeat(8)}on glaciers.`;
    assert.equal(saysHeld(text, languageOf('en')), false);
  });
});
