import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { shippedKnowledge } from '../answer/world.ts';

const { bodies, places = [] } = loadBodies(shippedKnowledge).bodies;
const sessionOf = (lines: string[]) =>
  extractRecord(`${lines.join('\n')}\n\n1. The session was opened.\n\n2. It rose.\n`, {
    file: 'a.txt',
    bodies,
    places,
  }).claims.flatMap((claim) => ('session' in claim ? [[claim.session.body].flat().join('+')] : []));

describe('a Conference of the Parties whose document has no symbol', () => {
  const table: [lines: string[], body: string[]][] = [
    [
      [
        'United Nations',
        'Framework Convention on',
        'Climate Change',
        'Distr.: Limited',
        '10 December 2011',
        'Original: English',
        'Conference of the Parties',
        'Seventeenth session',
        'Durban, 28 November to 9 December 2011',
      ],
      ['fccc-cp'],
    ],
    [
      [
        'Convention des Nations Unies sur la lutte contre la désertification',
        'Conférence des Parties',
        'Neuvième session',
        'Buenos Aires, 21 septembre-2 octobre 2009',
      ],
      ['iccd-cop'],
    ],
    [
      [
        'United Nations Convention against Transnational Organized Crime',
        'Conference of the Parties',
        'Ninth session',
        'Vienna, 15-19 October 2018',
      ],
      ['ctoc-cop'],
    ],
    // Of which treaty, nothing tells.
    [['Conference of the Parties', 'Seventeenth session', 'Durban, 28 November to 9 December 2011'], []],
    [['Treaty on Lagoons', 'Conference of the Parties', 'Ninth session', 'Vienna, 15-19 October 2018'], []],
  ];
  for (const [lines, body] of table)
    it(`${body.join() || 'none'}: ${lines.join(' / ')}`, () => assert.deepEqual(sessionOf(lines), body));
});
