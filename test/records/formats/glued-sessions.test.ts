import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../../src/records/extract.ts';
import { partGluedSessions } from '../../../src/records/formats/glued-sessions.ts';
import { readPlainText } from '../../../src/records/formats/plain-text.ts';

describe('a session that is glued to its place', () => {
  const table: [line: string, parted: string | undefined][] = [
    ['Twentieth sessionVienna, 20 July 1987', 'Twentieth session\nVienna, 20 July 1987'],
    ['Vingtième sessionVienne, 20 juillet 1987', 'Vingtième session\nVienne, 20 juillet 1987'],
    ['20º período de sesionesViena, 20 de julio de 1987', '20º período de sesiones\nViena, 20 de julio de 1987'],
    ['Двадцатая сессияВена, 20 июля 1987 года', 'Двадцатая сессия\nВена, 20 июля 1987 года'],
    ['Twentieth session, Vienna, 20 July 1987', undefined],
    ['Twentieth sessions of 1987', undefined],
    ['The Council held its sessionVienna', undefined],
  ];
  for (const [line, parted] of table)
    it(line, () => assert.equal(partGluedSessions(`${line}\n`), parted === undefined ? undefined : `${parted}\n`));

  it('is read with its number, its place and its days, over a speck before the month', () => {
    const text =
      "TIDE COUNCIL\n\nTwentieth sessionVienna, 20 'July - 14 August 1987\n\nDistr.GENERAL\n\nTIDE/286\n\n18 May 1987\n\nPROVISIONAL AGENDA\n\n1. Opening of the session\n\n2. Salt\n";
    const { text: read, notes } = readPlainText(text);
    const { document, claims } = extractRecord(read, {
      file: 'x.txt',
      bodies: [{ id: 'tide', series: 'TIDE', zone: 'UTC', names: [{ en: 'Tide Council' }] }],
      places: [{ id: 'Vienna', names: { en: 'Vienna' }, zone: 'Europe/Vienna' }],
    });
    assert.deepEqual(document.session, { body: 'tide', number: 20 });
    const [told] = claims.flatMap((claim) => ('session' in claim ? [claim] : []));
    assert.deepEqual([told?.session.dates, told?.session.place], ['1987-07-20/1987-08-14', 'Vienna']);
    assert.equal(told?.quote, "Vienna, 20 'July - 14 August 1987");
    assert.equal(notes.length, 1);
  });
});
