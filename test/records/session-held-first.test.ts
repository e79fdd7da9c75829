import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';

const bodies: Body[] = [
  {
    id: 'tide',
    series: 'TIDE',
    zone: 'UTC',
    names: [
      {
        en: 'Tide Council',
        fr: 'Conseil des marées',
        es: 'Consejo de Mareas',
        ru: 'Совет приливов',
        ar: 'مجلس المد والجزر',
        zh: '潮汐理事会',
      },
    ],
  },
  { id: 'kelp', series: 'KELP', zone: 'UTC', names: [{ en: 'Kelp Board' }] },
];
const session = (language: string, text: string, symbol = 'TIDE/2015/L.3') =>
  extractRecord(`source: x\nlanguage: ${language}\nsymbol: ${symbol}\n---\n${text}\n`, {
    file: 'x.txt',
    bodies,
    places: [],
  }).document.session;
const EN = '1. The Tide Council held its forty-eighth session on 11 April 2014 and from 13 to 17 April 2015.';

describe('the session of a text that has lost its head', () => {
  const texts: [language: string, text: string][] = [
    ['en', EN],
    ['fr', 'Le Conseil des marées a tenu sa quarante-huitième session le 11 avril 2014 et du 13 au 17 avril 2015.'],
    [
      'es',
      'El Consejo de Mareas celebró su 48º período de sesiones el 11 de abril de 2014 y del 13 al 17 de abril de 2015.',
    ],
    ['ru', '1. Совет приливов провел свою сорок восьмую сессию 11 апреля 2014 года и 13–17 апреля 2015 года.'],
  ];
  for (const [language, text] of texts)
    it(text, () => assert.deepEqual(session(language, text), { body: 'tide', number: 48 }));

  const others: [what: string, language: string, text: string, symbol?: string][] = [
    ['the series of another body', 'en', EN, 'KELP/2015/L.3'],
    ['another body in the first sentence', 'en', '1. The Kelp Board held its ninth session on 11 April 2014.'],
    [
      'a session that is to be',
      'en',
      '1. The Tide Council will decide on its ninth session on 11 April and 13 May 2014.',
    ],
    [
      'a session that is only spoken of',
      'en',
      '1. In 2014, as agreed before, the Tide Council held its ninth session.',
    ],
    ['two sessions', 'en', '1. The Tide Council held its eighth and ninth sessions.'],
    ['words further below', 'en', `1. Salt.\n\n2. Sand.\n\n${EN}`],
  ];
  for (const [what, language, text, symbol] of others)
    it(`is not told by ${what}`, () => assert.equal(session(language, text, symbol)?.number, undefined));
});
