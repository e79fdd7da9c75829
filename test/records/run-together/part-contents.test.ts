import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../../src/records/extract.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';
import { partContents } from '../../../src/records/run-together/part-contents.ts';
import { bodies, places } from '../bodies.ts';
import { contents } from '../reading.ts';

const DOTS = '.'.repeat(30);
const SPACED = ' .'.repeat(30);
const NAME = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
const HEAD = `United Nations CTOC/COP/2030/9 ${NAME} Distr.: General 1 December 2030 Original: English Report of the ${NAME} on its fifteenth session, held in Vienna from 7 to 11 October 2030`;

const paragraphs = (text: string) => (partContents(text) ?? text).trim().split(/\n\s*\n/u);

describe('contents whose entries ran together', () => {
  const table: [what: string, text: string, entries: string[]][] = [
    [
      'with the numbers of pages',
      `Contents Page I. Decisions ${DOTS} 3 15/1. Lamps ${DOTS} 3 15/2. Boats ${DOTS} 17 II. Opening ${DOTS} 30`,
      [
        'Contents',
        `Page I. Decisions ${DOTS} 3`,
        `15/1. Lamps ${DOTS} 3`,
        `15/2. Boats ${DOTS} 17`,
        `II. Opening ${DOTS} 30`,
      ],
    ],
    [
      'with those of paragraphs as well',
      `Informe sobre la labor de la Comisión en su quinto período de sesiones Índice Página A. Apertura de la reunión de las Partes ${DOTS} 4-8 28 B. Mesa ${DOTS} 9 29 C. Programa ${DOTS} 10-12 30`,
      [
        'Informe sobre la labor de la Comisión en su quinto período de sesiones',
        'Índice',
        `Página A. Apertura de la reunión de las Partes ${DOTS} 4-8 28`,
        `B. Mesa ${DOTS} 9 29`,
        `C. Programa ${DOTS} 10-12 30`,
      ],
    ],
    [
      'with dots apart, and no page',
      `I. Decisions${SPACED} 15/1. Lamps${SPACED} 15/2. Boats${SPACED}`,
      [`I. Decisions${SPACED}`, `15/1. Lamps${SPACED}`, `15/2. Boats${SPACED}`],
    ],
    [
      'in columns that came one below the other',
      `Contents\nI.\nResolutions${SPACED}\nPage\n1-2\n3\n15/1. Lamps${SPACED}\n3\n15/2. Boats${SPACED}\n17`,
      ['Contents', `I. Resolutions${SPACED}`, 'Page 1-2 3', `15/1. Lamps${SPACED} 3`, `15/2. Boats${SPACED} 17`],
    ],
    [
      'under the heads of its columns, with the letters of a Conference',
      `Informe de las Partes ÍNDICE Decisión Página 1/COP.5 Lámparas ${DOTS} 4 2/COP.5 Barcos ${DOTS} 10 3/COP.5 Remos ${DOTS} 11`,
      [
        'Informe de las Partes',
        'ÍNDICE Decisión Página',
        `1/COP.5 Lámparas ${DOTS} 4`,
        `2/COP.5 Barcos ${DOTS} 10`,
        `3/COP.5 Remos ${DOTS} 11`,
      ],
    ],
    [
      'a list that has its lines',
      `I. Decisions ${DOTS} 3\n15/1. Lamps ${DOTS} 3\n15/2. Boats ${DOTS} 17`,
      [`I. Decisions ${DOTS} 3\n15/1. Lamps ${DOTS} 3\n15/2. Boats ${DOTS} 17`],
    ],
    [
      'a sentence with dots',
      'He said ... and went on ... and on ... for long.',
      ['He said ... and went on ... and on ... for long.'],
    ],
  ];
  for (const [what, text, entries] of table)
    it(what, () => {
      assert.deepEqual(paragraphs(text), entries);
      assert.equal((partContents(text) ?? text).replace(/\s+/gu, ''), text.replace(/\s+/gu, ''));
    });
});

describe('decisions and resolutions that contents list', () => {
  const read = (list: string) => {
    const { text } = readPlainText(`${HEAD} Contents Page ${list}\n`);
    const { claims, document } = extractRecord(text, { file: 'x.txt', bodies, places });
    return { document, told: contents(claims, 'decision').map(({ id, title, by }) => [id, title, by]) };
  };
  const table: [what: string, list: string, told: [string, string, string][]][] = [
    [
      'under the words for them',
      `I. Resolutions and decisions ${DOTS} 3 A. Resolutions ${DOTS} 3 15/1. Lamps ${DOTS} 3 15/2. Boats of 2029 ${DOTS} 17 B. Decisions ${DOTS} 29 15/1. Venue ${DOTS} 29`,
      [
        ['resolution 15/1', 'Lamps', 'ctoc-cop'],
        ['resolution 15/2', 'Boats of 2029', 'ctoc-cop'],
        ['decision 15/1', 'Venue', 'ctoc-cop'],
      ],
    ],
    [
      'under a chapter that has one word',
      `I. Decisions taken by the Conference ${DOTS} 3 15/1. Lamps ${DOTS} 3 15/2. Boats ${DOTS} 17`,
      [
        ['decision 15/1', 'Lamps', 'ctoc-cop'],
        ['decision 15/2', 'Boats', 'ctoc-cop'],
      ],
    ],
    [
      'behind the words for them, of a body that has met as often as the General Assembly',
      `I. Matters ${DOTS} 1 Resolution 63/6 Lamps ${DOTS} 2 Decision 63/17 Deletion of oars ${DOTS} 5`,
      [
        ['resolution 63/6', 'Lamps', 'ctoc-cop'],
        ['decision 63/17', 'Deletion of oars', 'ctoc-cop'],
      ],
    ],
    [
      'but not where a chapter has both words',
      `I. Resolutions and decisions ${DOTS} 3 15/1. Lamps ${DOTS} 3 15/2. Boats ${DOTS} 17`,
      [],
    ],
  ];
  for (const [what, list, told] of table) it(what, () => assert.deepEqual(read(list).told, told));

  it('with the letters of a Conference, which tell what they are, and whose', () => {
    const list = `Contents Decision Page 1/COP.15 Lamps ${DOTS} 4 2/COP.15 Boats ${DOTS} 10 3/COP.15 Oars ${DOTS} 11`;
    const unccd = { id: 'iccd-cop', series: 'ICCD/COP', zone: 'UTC', names: [{ en: 'Conference of the Lamps' }] };
    const { text } = readPlainText(`${HEAD} ${list}\n`);
    const toldBy = (known: typeof bodies) =>
      contents(extractRecord(text, { file: 'x.txt', bodies: known, places }).claims, 'decision').map(
        ({ id, title, by }) => [id, title, by],
      );
    assert.deepEqual(toldBy([...bodies, unccd]), [
      ['decision 1/COP.15', 'Lamps', 'iccd-cop'],
      ['decision 2/COP.15', 'Boats', 'iccd-cop'],
      ['decision 3/COP.15', 'Oars', 'iccd-cop'],
    ]);
    assert.deepEqual(toldBy(bodies), []);
  });

  it('leave the head what it is', () => {
    const { document } = read(`I. Decisions ${DOTS} 3 15/1. Lamps ${DOTS} 3 15/2. Boats ${DOTS} 17`);
    assert.deepEqual(
      [document.symbol, document.kind, document.session],
      ['CTOC/COP/2030/9', 'report', { body: 'ctoc-cop', number: 15 }],
    );
  });
});
