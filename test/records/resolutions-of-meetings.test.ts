import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';

const bodies: Body[] = [
  {
    id: 'marsh-cop',
    zone: 'UTC',
    names: [
      {
        en: 'Conference of the Parties to the Convention on Marshes',
        fr: 'Conférence des Parties à la Convention sur les marais',
        es: 'Conferencia de las Partes en la Convención sobre las Marismas',
      },
    ],
  },
];
const places = [
  { id: 'Nadi', names: { en: 'Nadi' }, zone: 'Pacific/Fiji' },
  { id: 'Lisbon', names: { en: 'Lisbon', es: 'Lisboa', fr: 'Lisbonne' }, zone: 'Europe/Lisbon' },
];
const read = (lines: string[]) => extractRecord(`${lines.join('\n\n')}\n`, { file: 'x.txt', bodies, places });

const HEADS: [head: string, days: string, label: string, title: string, clause: string][] = [
  [
    '12th Meeting of the Conference of the Parties to the Convention on Marshes (Lisbon, Portugal, 1971)',
    'Nadi, Fiji, 1 to 9 June 2015',
    'Resolution XII.4',
    'Duties of the keepers of the marshes',
    '1. EXPRESSES its thanks to the keepers for the work that they have done;',
  ],
  [
    '12ª Reunión de la Conferencia de las Partes en la Convención sobre las Marismas (Lisboa, Portugal, 1971)',
    'Nadi, Fiji, 1 al 9 de junio de 2015',
    'Resolución XII.4',
    'Deberes de los guardianes de las marismas',
    '1. EXPRESA su agradecimiento a los guardianes por la labor que han realizado;',
  ],
];

describe('a resolution without a symbol, under the head of its meeting', () => {
  for (const [head, days, label, title, clause] of HEADS) {
    const { document, claims } = read([head, days, label, title, clause]);
    it(`is of the body of that meeting, with its title: ${title}`, () => {
      const told = claims.flatMap((claim) => ('decision' in claim ? [claim.decision] : []));
      assert.deepEqual(told[0], { id: 'resolution XII.4', by: 'marsh-cop', title });
      assert.ok(told.length > 1 && told.every(({ id }) => id === 'resolution XII.4'));
    });

    it(`has the days of that meeting, and not the year of the treaty: ${head}`, () => {
      assert.deepEqual(document.session, { body: 'marsh-cop', number: 12 });
      assert.deepEqual(
        claims.flatMap((claim) => ('session' in claim ? [claim.session.dates] : [])),
        ['2015-06-01/2015-06-09'],
      );
    });
  }

  it('is nobody’s, where no session stands above it', () => {
    const { claims } = read(['Resolution XII.4', 'Duties of the keepers of the marshes', HEADS[0]?.[4] ?? '']);
    assert.ok(!claims.some((claim) => 'decision' in claim));
  });
});
