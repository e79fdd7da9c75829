import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language, Place } from '../../src/model.ts';
import { isPartOfName } from '../../src/records/bare-names.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const board: Body = {
  id: 'board',
  series: 'EX',
  zone: 'UTC',
  names: [
    {
      en: 'Permanent Board of the Organization for Tides and Co-operation in Estuaries',
      es: 'Junta Permanente de la Organización de las Mareas',
      fr: "Conseil exécutif de l'Organisation des marées",
      ru: 'Генеральная конференция Агентства приливов',
    },
  ],
  also: { fr: ['Comité du programme de l’ODM'] },
};
const places: Place[] = [{ id: 'Rome', names: { en: 'Rome', fr: 'Rome' } }];
const read = (language: Language, ...lines: string[]) => {
  const text = `${lines.join('\n\n')}\n\n1. The meeting was opened.\n\n2. It was closed.\n`;
  const { document, claims } = extractRecord(text, { file: 'x.txt', bodies: [board], places, language });
  return { ...document, sessions: contents(claims, 'session') };
};

describe('the symbol of a document that stands beside the name of its body', () => {
  const table: [what: string, language: Language, lines: string[]][] = [
    ['behind the organ', 'es', ['JUNTA PERMANENTE 206 EX/47']],
    ['behind the organ, under the organization', 'es', ['ORGANIZACIÓN DE LAS MAREAS', 'JUNTA PERMANENTE 206 EX/47']],
    ['under the organization', 'es', ['Organización de las Mareas', '206 EX/47']],
    ['behind another name of the organ', 'fr', ['Comité du programme 206 EX/47']],
    [
      'before the organization, the day and the languages in one line (PC.JOUR/1296)',
      'en',
      ['206 EX/47 Organization for Tides and Co-operation in 17 December 2020 Permanent Board Original: ENGLISH'],
    ],
    ['after a label', 'en', ['Permanent Board', 'Document 206 EX/47', '17 December 2020']],
    [
      'over the word for general distribution',
      'ru',
      ['Волны', 'Генеральная конференция', '206 EX/47', 'Общее распространение'],
    ],
  ];
  for (const [what, language, lines] of table)
    it(what, () => assert.equal(read(language, ...lines).symbol, '206 EX/47'));

  const none: [what: string, language: Language, lines: string[]][] = [
    ['beside another organ', 'es', ['Asamblea General 206 EX/47']],
    ['under another organization', 'es', ['Organización de los Arrecifes', '206 EX/47']],
    ['with words behind it', 'es', ['JUNTA PERMANENTE 206 EX/47 aprobado']],
    ['as a footnote', 'es', ['JUNTA PERMANENTE', '* 206 EX/47']],
    ['below the lines of a head', 'es', ['JUNTA PERMANENTE', 'Nota', 'Nota de la Secretaría', '206 EX/47']],
  ];
  for (const [what, language, lines] of none)
    it(`is none ${what}`, () => assert.equal(read(language, ...lines).symbol, null));
});

describe('a head whose body is told by the symbol', () => {
  it('gives the session under a part of its name', () => {
    const { session, sessions } = read('fr', '93 EX/1', 'Comité du programme', '93e session', 'Rome, 9-13 mai 2005');
    assert.deepEqual(session, { body: 'board', number: 93 });
    assert.deepEqual(sessions[0]?.dates, '2005-05-09/2005-05-13');
  });

  it('gives the session over which the symbol stands, and a title that is not the line of the languages (206 EX/47.I)', () => {
    const { session, title, original } = read(
      'fr',
      'Conseil exécutif',
      '206 EX/47',
      'Deux cent-sixième session',
      'ROME, le 15 avril 2019 Original anglais',
      'Projets de décision recommandés par la Commission',
    );
    assert.deepEqual(session, { body: 'board', number: 206 });
    assert.deepEqual([title, original], ['Projets de décision recommandés par la Commission', 'en']);
  });

  it('has a title that is not the line about its adoption (GC(58)/RES/10)', () => {
    const { title, item } = read(
      'ru',
      'Генеральная конференция',
      '206 EX/47',
      'Общее распространение',
      'Пятьдесят восьмая очередная сессия',
      'Пункт 13 повестки дня',
      '(206 EX/22)',
      'Меры по защите приливов',
      'Резолюция, принятая 25 сентября 2014 года на седьмом заседании',
    );
    assert.deepEqual([title, item], ['Меры по защите приливов', '13']);
  });
});

describe('a part of a name', () => {
  it('is the organization, or the organ', () => {
    for (const words of ['Organización de las Mareas', 'JUNTA PERMANENTE', 'Junta  Permanente*'])
      assert.ok(isPartOfName(words, board, 'es'), words);
    for (const words of ['', '*', 'Organización de los Arrecifes', 'Junta Permanente 2017', 'untaPer'])
      assert.ok(!isPartOfName(words, board, 'es'), words);
    assert.ok(!isPartOfName('Junta Permanente', undefined, 'es'));
  });
});
