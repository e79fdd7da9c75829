import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';

/** Lines that were broken to fit a page: one paragraph that goes on from line to line. */
const BROKEN = [
  'The Panel on Tides took up the question of the lamps on the piers of the coast, which had',
  'been put out in the storm of the winter before, and asked the keepers of the lighthouse to',
  'count the gulls that had come to rest there, as the fishers of the lagoon had done in the',
  'years before, when the nets were mended by the sailors who had been on the island and the',
  'ferry had not yet been painted in the colours that the harbour master had chosen for the',
  'boats of the bay, and to tell the Panel at its next session what they had seen from there',
  'and what should be done about the buoys.',
];

/** The paragraphs of a text with these lines before one that is broken; each line stands in the middle of the page. */
const paragraphs = (...lines: string[]) =>
  readPlainText(`${lines.map((line) => `${' '.repeat(20)}${line}`).join('\n')}\n\n${BROKEN.join('\n')}\n`)
    .text.trim()
    .split(/\n{2,}/)
    .slice(0, -1);

describe('a title that was set in the middle of a page', () => {
  const joined: [first: string, second: string][] = [
    // The first line ends in a small word.
    ['Opening dates of sessions of the', 'Panel on Tides'],
    ['Lamps on the piers and', 'Buoys of the bay'],
    ['Dates d’ouverture des sessions du', 'Groupe des marées'],
    ['Fechas de apertura de la', 'Junta de Mareas'],
    ['Доклад о работе и', 'Планах Группы'],
    // The second begins with one, in capitals or not.
    ['Opening dates of sessions', 'of the Panel on Tides'],
    ['Opening dates of sessions', 'Of the Panel on Tides'],
    ['Dates d’ouverture', 'Des sessions du Groupe'],
    ['Доклад Группы', 'О работе смотрителей'],
  ];
  for (const lines of joined)
    it(`is one: ${lines.join(' / ')}`, () => assert.deepEqual(paragraphs(...lines), [lines.join(' ')]));

  it('is one over three lines', () =>
    assert.deepEqual(paragraphs('Opening dates of', 'Sessions of the', 'Panel on Tides'), [
      'Opening dates of Sessions of the Panel on Tides',
    ]));

  const apart: [first: string, second: string][] = [
    ['Panel on Tides', 'Third session'],
    ['Panel on Tides', 'Offices in Lima'],
    ['Panel on Tides', 'Detailed programme'],
    ['Third session, 2011', 'Of the Panel'],
    ['Third session:', 'On the piers'],
    ['Piers, and so forth', 'Therefore'],
    ['Island of Cyof', 'Panel on Tides'],
  ];
  for (const lines of apart) it(`are two: ${lines.join(' / ')}`, () => assert.deepEqual(paragraphs(...lines), lines));

  it('ends at an empty line', () =>
    assert.deepEqual(paragraphs('Opening dates of sessions of the', '', 'Panel on Tides'), [
      'Opening dates of sessions of the',
      'Panel on Tides',
    ]));

  it('stays on its lines in a text that was not broken to fit a page', () => {
    const text = 'Opening dates of sessions of the\nPanel on Tides\n\nThe Panel met.\n';
    assert.equal(readPlainText(text).text, text);
  });
});
