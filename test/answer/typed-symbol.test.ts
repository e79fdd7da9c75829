import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { spelledOut } from '../../src/answer/reading/conference-letters.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { asPrinted } from '../../src/search/printed-symbols.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: cop
bodies:
  - id: cop
    series: UNEP/CHW
    zone: Europe/Zurich
    names:
      - en: Conference of the Parties to the Basel Convention
        fr: Conférence des Parties à la Convention de Bâle
        es: Conferencia de las Partes en el Convenio de Basilea
        ru: Конференция Сторон Базельской конвенции
  - id: cbd
    series: UNEP/CBD/COP
    zone: America/Toronto
    names:
      - en: Conference of the Parties to the Convention on Biological Diversity
        fr: Conférence des Parties à la Convention sur la diversité biologique
places:
  - id: Geneva
    names: { en: Geneva, fr: Genève, es: Ginebra, ru: Женева }
`;

const TEXT = `1. The Conference of the Parties to the Basel Convention held its twelfth meeting in Geneva from 4 to 15 May 2015.

2. The Conference of the Parties to the Convention on Biological Diversity held its twelfth meeting from 6 to 17 October 2014.
`;
const session = (body: string, dates: string, paragraph: number, quote: string) =>
  `  - session: { body: ${body}, number: 12, designation: meeting, dates: ${dates} }\n    paragraph: "${paragraph}"\n    quote: ${quote}`;

const document = (id: string, symbol: string, title: string) => ({
  [`texts/${id}.txt`]: `${symbol}\n\n1. ${title}.\n`,
  [`records/${id}.yml`]: recordOf([], { text: `${id}.txt`, language: 'en', symbol, title, kind: 'note' }),
});

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          session('cop', '2015-05-04/2015-05-15', 1, 'its twelfth meeting in Geneva from 4 to 15 May 2015'),
          session('cbd', '2014-10-06/2014-10-17', 2, 'its twelfth meeting from 6 to 17 October 2014'),
        ],
        { language: 'en', title: 'Notes of a panel' },
      ),
      ...document('b', 'UNEP/CHW.12/18', 'Illegal traffic of wastes'),
      ...document('c', 'UNEP/CHW.6/1/Add.1', 'Annotations to the agenda'),
      ...document('d', 'S/2015/407', 'Letter on the situation'),
      ...document('e', 'A/1/2', 'Rules of procedure'),
      ...document('f', 'A/CONF.224/PC(II)/7', 'Compilation of views'),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a symbol that is held, however it is typed', () => {
  for (const [typed, symbol] of [
    ['unep chw 12-18 ?', 'UNEP/CHW.12/18'],
    ['UNEP-CHW.12-18', 'UNEP/CHW.12/18'],
    ['unep/chw 12 18', 'UNEP/CHW.12/18'],
    ['what is unep chw.12/18', 'UNEP/CHW.12/18'],
    ['что такое unep chw 12/18', 'UNEP/CHW.12/18'],
    ['unep chw 6/1 add.1', 'UNEP/CHW.6/1/Add.1'],
    ['s 2015 407', 'S/2015/407'],
    ['what is a/conf 224 pc ii 7', 'A/CONF.224/PC(II)/7'],
  ] as const)
    it(typed, () => {
      const { status, symbols } = ask(typed);
      assert.deepEqual([status, symbols], ['answered', [symbol]]);
    });

  it('is put in place of what is typed, and of no more', () => {
    const put = (text: string) => asPrinted(text, world.symbols);
    assert.equal(put('when was unep chw 12-18 issued?'), 'when was UNEP/CHW.12/18 issued?');
    assert.equal(put('a conf. 224/pc(ii)/7?'), 'A/CONF.224/PC(II)/7?');
    // Another document of the series, a longer symbol, part of a word, and a letter before numbers.
    for (const text of [
      'unep chw 12 19',
      'unep/chw.12/18/rev.1',
      'unep chw 12 18 add.2',
      'unep chw 12 18b',
      'xunep chw 12 18',
      'a 1 2',
      'unep chw. And 12 18',
    ])
      assert.equal(put(text), text);
  });
});

describe('the language of a symbol without a word', () => {
  for (const [typed, language] of [
    ['UNEP/CHW.12/18؟', 'ar'],
    ['¿UNEP/CHW.12/18?', 'es'],
    ['UNEP/CHW.12/18。', 'zh'],
    ['UNEP/CHW.12/18 ?', 'en'],
  ] as const)
    it(typed, () => {
      const { status, symbols, language: told } = ask(typed);
      assert.deepEqual([status, symbols, told], ['answered', ['UNEP/CHW.12/18'], language]);
    });
});

describe('the letters of a Conference before the name of its convention', () => {
  for (const [question, dates] of [
    ['When was the 12th meeting of the COP to the Basel Convention?', '2015-05-04/2015-05-15'],
    ['When was the 12th meeting of the COP to the Convention on Biological Diversity?', '2014-10-06/2014-10-17'],
    ['Quand a eu lieu la 12e réunion de la COP à la Convention de Bâle ?', '2015-05-04/2015-05-15'],
    ['Quand a eu lieu la 12e réunion de la CdP à la Convention sur la diversité biologique ?', '2014-10-06/2014-10-17'],
    ['¿Cuándo fue la 12ª reunión de la COP en el Convenio de Basilea?', '2015-05-04/2015-05-15'],
    ['Когда состоялось 12-е совещание КС Базельской конвенции?', '2015-05-04/2015-05-15'],
  ] as const)
    it(question, () => {
      const { status, kind, dates: told } = ask(question);
      assert.deepEqual([status, kind, told], ['answered', 'sessions', [dates]]);
    });

  it('stand before the number of a session, with a space or without', () => {
    assert.equal(spelledOut('cop24 dates, SBSTA50 ?'), 'cop 24 dates, SBSTA 50 ?');
    assert.equal(spelledOut('КС24'), 'КС 24');
  });

  it('are spelled out there only', () => {
    assert.equal(
      spelledOut('the COP to the Basel Convention'),
      'the Conference of the Parties to the Basel Convention',
    );
    assert.equal(spelledOut('la CP en la Convención'), 'la Conferencia de las Partes en la Convención');
    assert.equal(spelledOut('КС РКИК'), 'Конференция Сторон РКИК');
    for (const text of [
      'COP 12',
      'CTOC/COP/2008/19',
      'COPPER to the ton',
      'ЭКС Конвенции',
      'CP2014/3',
      'COP24a',
      '1/COP24',
    ])
      assert.equal(spelledOut(text), text);
  });
});
