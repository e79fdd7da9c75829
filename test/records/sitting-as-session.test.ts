import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'council',
    series: 'S',
    zone: 'America/New_York',
    names: [
      { en: 'Security Council', fr: 'Conseil de sécurité', es: 'Consejo de Seguridad', ru: 'Совет Безопасности' },
    ],
  },
  { id: 'sub', series: 'FCCC/SBI', zone: 'UTC', names: [{ en: 'Subsidiary Body for Implementation' }] },
];
const read = (lines: string[]) => {
  const { claims } = extractRecord(`${lines.join('\n\n')}\n`, { file: 'x.txt', bodies, places: [] });
  return contents(claims, 'session').map(({ body, number, dates }) => [body, number, dates]);
};
const END = ['1. Adoption of the agenda.', '2. The situation in the region.'];

describe('the sitting of which a document is the provisional agenda', () => {
  const table: [what: string, lines: string[]][] = [
    [
      'with its day on the next line (S/Agenda/7455)',
      [
        'S/Agenda/7455',
        'Provisional agenda for the 7455th meeting of the Security Council',
        'To be held on Wednesday, 3 June 2015, at 3 p.m.',
      ],
    ],
  ];
  for (const [what, lines] of table)
    it(what, () => assert.deepEqual(read([...lines, ...END]), [['council', 7455, '2015-06-03']]));

  const none: [what: string, lines: string[]][] = [
    [
      'with two numbers',
      [
        'S/Agenda/7455',
        'Provisional agenda for the 7455th and 7456th meetings of the Security Council',
        'To be held on Wednesday, 3 June 2015, at 3 p.m.',
      ],
    ],
    ['without a day', ['S/Agenda/7455', 'Provisional agenda for the 7455th meeting of the Security Council']],
    [
      'of no body that is known',
      [
        'S/Agenda/7455',
        'Provisional agenda for the 7455th meeting of the Panel',
        'To be held on Wednesday, 3 June 2015, at 3 p.m.',
      ],
    ],
    [
      'in a document that is no agenda',
      ['S/PV.7455', '7455th meeting of the Security Council', 'Wednesday, 3 June 2015, at 3 p.m.'],
    ],
  ];
  for (const [what, lines] of none)
    it(`none ${what}`, () =>
      assert.deepEqual(
        read([...lines, ...END]).filter(([, number]) => number === 7455),
        [],
      ));
});

describe('days alone on a line of the head', () => {
  const head = (...lines: string[]) =>
    read(['FCCC/SBI/2015/1', ...lines, 'Provisional agenda and annotations', ...END]);

  it('are those of the session of the body of its series', () =>
    assert.deepEqual(head('1–11 June 2015'), [['sub', undefined, '2015-06-01/2015-06-11']]));

  it('are not, where it is one day, which is that of issue', () => assert.deepEqual(head('11 June 2015'), []));
  it('are not, where two lines have them', () => assert.deepEqual(head('1–11 June 2015', '1–11 July 2015'), []));
  it('are not, with words beside them', () => assert.deepEqual(head('Reports received 1–11 June 2015'), []));
  it('are not, where the series is of no body', () =>
    assert.deepEqual(read(['ABCD/EFG/2015/1', '1–11 June 2015', 'Provisional agenda', ...END]), []));
});
