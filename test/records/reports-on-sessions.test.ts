import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';
import { contents } from './reading.ts';

describe('the title of a report that says when its session was', () => {
  const table: [language: 'fr' | 'es' | 'en', title: string][] = [
    [
      'fr',
      'Rapport de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée sur les travaux de sa neuvième session, tenue à Vienne du 14 au 18 octobre 2030',
    ],
    [
      'es',
      'Informe de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional sobre la labor realizada en su noveno período de sesiones, celebrado en Viena del 14 al 18 de octubre de 2030',
    ],
    [
      'en',
      'Report of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime on its ninth session, held in Vienna from 14 to 18 October 2030',
    ],
  ];
  for (const [language, title] of table)
    it(language, () => {
      const { claims } = extractRecord(`${title}\n`, { file: 'x.txt', bodies, places, language });
      assert.deepEqual(
        contents(claims, 'session').map(({ body, number, dates, place }) => [body, number, dates, place]),
        [['ctoc-cop', 9, '2030-10-14/2030-10-18', 'Vienna']],
      );
    });
});
