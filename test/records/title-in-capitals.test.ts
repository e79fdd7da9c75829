import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { endsCapitals, standsAlone } from '../../src/records/lines-alone.ts';
import { bodies, places } from './bodies.ts';

const CONFERENCE = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
const DAYS = 'Vienna, 17-21 October 2016';
const read = (...lines: string[]) =>
  extractRecord(
    [
      'CTOC/COP/2016/4',
      'Distr.: General',
      '12 July 2016',
      'Original: English',
      ...lines,
      '1. The Conference met.',
    ].join('\n\n'),
    { file: 'x.txt', bodies, places },
  ).document;

describe('a title that no word tells', () => {
  const table: [what: string, lines: string[], title: string][] = [
    [
      'under an item that ends in ":"',
      [
        CONFERENCE,
        'Eighth session',
        DAYS,
        'Item 2 (a) of the provisional agenda',
        'Organizational matters:',
        'Credentials of representatives',
      ],
      'Credentials of representatives',
    ],
    [
      'under an item of several lines that end in ":"',
      [
        CONFERENCE,
        'Eighth session',
        DAYS,
        'Item 2 of the provisional agenda',
        'Organizational matters:',
        'other questions:',
        'Credentials of representatives',
      ],
      'Credentials of representatives',
    ],
    [
      'before a list of days',
      [
        CONFERENCE,
        'Eighth session',
        DAYS,
        'Agenda item 4',
        'Other matters',
        'Calendar of meetings',
        'Working Group on Firearms, 8 May 2017',
        'Working Group on Technical Assistance, 9 to 11 May 2017',
        'Members of the bureau',
      ],
      'Calendar of meetings',
    ],
    [
      'under an item and the symbol and day of issue below it',
      [
        CONFERENCE,
        'Eighth session',
        DAYS,
        'Agenda item 4',
        'CTOC/COP/2016/4',
        '12 July 2016',
        'Firearms and their parts',
      ],
      'Firearms and their parts',
    ],
    [
      'under an item whose number has parts (UNEP/CBD/COP/11/9)',
      [CONFERENCE, 'Eighth session', DAYS, 'Item 6.1 of the provisional agenda*', 'Firearms and their parts'],
      'Firearms and their parts',
    ],
    [
      'under several items on one line',
      [CONFERENCE, 'Eighth session', DAYS, 'Items 2 and 3 of the provisional agenda', 'Firearms and their parts'],
      'Firearms and their parts',
    ],
    [
      'in capitals',
      [
        CONFERENCE,
        'Eighth session',
        DAYS,
        'Item 4 of the provisional agenda',
        'IMPLEMENTATION OF THE FIREARMS PROTOCOL\nWorking paper of the bureau',
      ],
      'Working paper of the bureau',
    ],
  ];
  for (const [what, lines, title] of table) it(what, () => assert.equal(read(...lines).title, title));

  it('is no line that only numbers an item', () => {
    const { title } = read(CONFERENCE, 'Reunión', 'Item 6.1 of the report on firearms');
    assert.equal(title, 'CTOC/COP/2016/4');
  });
});

describe('lines in capitals in one block', () => {
  const table: [line: string, above: string, ends: boolean][] = [
    ['Note by the secretariat', 'IMPLEMENTATION OF THE PROTOCOL', true],
    ['Note by the secretariat', 'Implementation of the Protocol', false],
    ['AND ITS ANNEXES', 'IMPLEMENTATION OF THE PROTOCOL', false],
    ['and its annexes', 'IMPLEMENTATION OF THE PROTOCOL', false],
    // Letters alone are an abbreviation, one word alone may be a name within a sentence.
    ['Note by the secretariat', 'CTOC COP', false],
    ['Note by the secretariat', 'IMPLEMENTATION', false],
  ];
  for (const [line, above, ends] of table)
    it(`${above} / ${line}`, () => assert.equal(endsCapitals(line, above), ends));

  it('are read as the title over the note that follows without an empty line', () => {
    const { title, kind } = read(
      CONFERENCE,
      'Eighth session',
      DAYS,
      'Item 4 of the provisional agenda',
      'IMPLEMENTATION OF THE FIREARMS PROTOCOL\nNote by the secretariat',
    );
    assert.deepEqual([title, kind], ['IMPLEMENTATION OF THE FIREARMS PROTOCOL', 'note by the secretariat']);
  });

  it('do not take the language of the text with them', () => {
    assert.deepEqual(['English only', 'ENGLISH ONLY', 'English translation'].map(standsAlone), [true, true, false]);
  });
});
