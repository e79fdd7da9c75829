import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { contents } from './reading.ts';

const { bodies, places = [] } = loadBodies(makeFolder({})).bodies;
const read = (lines: readonly string[]) => {
  const { document, claims } = extractRecord(lines.join('\n\n'), { file: 'x.txt', bodies, places });
  return { session: document.session, sessions: contents(claims, 'session') };
};

describe('a head in which another than the named body meets', () => {
  const table: [what: string, lines: string[]][] = [
    [
      'the bureau of a numbered meeting, in Spanish',
      [
        'UNEP/OzL.Pro.23/Bur.1/2',
        '25 de septiembre de 2012',
        'Mesa de la 23ª Reunión de las Partes en el Protocolo de Montreal relativo a las sustancias que agotan la capa de ozono',
        'Ginebra, 10 de noviembre de 2012',
        'Labor realizada hasta la fecha',
      ],
    ],
    [
      'the same in Russian, with the number of its own meeting',
      [
        'UNEP/OzL.Pro.12/Bur.2/3',
        '15 October 2001',
        'Бюро двенадцатого Совещания Сторон Монреальского протокола по веществам, разрушающим озоновый слой',
        'Второе совещание',
        'Женева, 15 октября 2001 года',
      ],
    ],
    [
      'a committee of the Assembly that is not known',
      [
        'United Nations A/AC.999/2029/9',
        'General Assembly',
        'Distr.: General',
        '4 May 2029',
        'Original: English',
        'Preparatory Commission for Tides',
        'Third session',
        'New York, 23 March–2 April 2029',
        'Report of the Preparatory Commission for Tides',
      ],
    ],
  ];
  for (const [what, lines] of table)
    it(`tells no session of the body above: ${what}`, () =>
      assert.deepEqual(read(lines), { session: undefined, sessions: [] }));

  it('tells that of a known committee, and of the Assembly in its own series', () => {
    const head = (symbol: string, committee: string[]) => [
      `United Nations ${symbol}`,
      'General Assembly',
      'Distr.: General',
      '4 May 2029',
      'Original: English',
      ...committee,
      'Third session',
      'New York, 23 March–2 April 2029',
    ];
    assert.deepEqual(read(head('A/84/9', [])).session, { body: 'general-assembly', number: 3 });
    const known = read(head('A/AC.105/9', ['Committee on the Peaceful Uses of Outer Space']));
    assert.deepEqual(known.session, { body: 'a-ac-105', number: 3 });
  });
});
