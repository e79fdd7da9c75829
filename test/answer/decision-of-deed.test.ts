import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operativeOf } from '../../src/answer/deeds/operative.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { CONFERENCES, decisionsFor } from '../fixtures/conferences.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const TEXT = `Decision 3/CP.23

Marine adaptation

1. Decides to establish the Marine Adaptation Committee, whose aim is to help islands;

2. Also decides to extend the mandate of the Fisheries Expert Group for five years;

3. Further decides that the Fisheries Fund shall serve the Coastal Agreement;

4. Decides to establish a process under the Fisheries Fund;

5. Requests the secretariat to organize a workshop on tourism, in line with decision 9/CP.22;

6. Adopts the guidelines for the review of fisheries reports;

7. Renews the agreement between the parties and the Museum of Tides, referred to in decision 8/CP.22;

8. Requests the secretariat to prepare a manual of harbours for consideration and adoption by the parties;

Matters relating to lighthouses

9. Decides to establish a work programme on lanterns;

Decision 4/CP.23

Budget for the marine register for 2018–2019

1. Approves the budget for the marine register for the biennium 2018–2019;

Annex

1. Establishes the Fisheries Board;

Decision 5/CP.24

Other matters

1. Decides to establish the Tourism Council;

Decision 6/CP.24

Other matters again

1. Decides to establish the Tourism Council with other members;

2. Establishes, as part of the Fisheries Fund, the lobster network for counting tides;

3. Decides to terminate the Oyster Committee established by decision 2/CP.20;
`;

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': CONFERENCES,
      'texts/a.txt': TEXT,
      'records/a.yml': recordOf(
        [
          '  - session: { body: coasts, number: 23, dates: 2017-11-06/2017-11-17, place: Bonn, status: held }\n    paragraph: "1"\n    quote: Marine Adaptation Committee',
        ],
        { language: 'en', title: 'Report' },
      ),
    }),
  ),
);
const decisionsOf = (question: string): string[] => decisionsFor(world, question);

describe('the decision that did what a question says', () => {
  const table: [question: string, number: string | undefined][] = [
    ['Which decision set up the Marine Adaptation Committee?', '3/CP.23'],
    ['Wich desicion established the Marine Adaptation Committee in Bonn?', '3/CP.23'],
    ['Quelle décision a créé le Comité de l’adaptation marine ?', '3/CP.23'],
    ['¿Qué decisión estableció el Comité de Adaptación Marina?', '3/CP.23'],
    ['Каким решением учрежден Комитет по морской адаптации?', '3/CP.23'],
    ['أي مقرر أنشأ لجنة التكيف البحري؟', '3/CP.23'],
    ['哪项决定设立了海洋适应委员会？', '3/CP.23'],
    ['Which decision of COP 23 extended the Fisheries Expert Group for five more years?', '3/CP.23'],
    ['Which decision renewed the mandate of the Fisheries Expert Group?', '3/CP.23'],
    ['Quelle décision prolonge le mandat du Groupe d’experts des pêches ?', '3/CP.23'],
    ['Which decision provides that the Fisheries Fund shall serve the Coastal Agreement?', '3/CP.23'],
    ['哪项决定规定渔业基金应为海岸协定服务？', '3/CP.23'],
    ['Which decision requested the secretariat to organize a workshop on tourism?', '3/CP.23'],
    ['Which decision adopted the guidelines for the review of fisheries reports?', '3/CP.23'],
    ['Which decision renewed the agreement with the Museum of Tides?', '3/CP.23'],
    ['Which decision approved the budget for the marine register for 2018-2019?', '4/CP.23'],
    ['каким решением утвержден бюджет морского регистра на 2018-2019 годы', '4/CP.23'],
    // Another body, deed, number, year, session, or more than is said.
    ['Which decision set up the Marine Mitigation Committee?', undefined],
    ['Which decision abolished the Marine Adaptation Committee?', undefined],
    ['Which decision extended the Fisheries Expert Group for ten more years?', undefined],
    ['Which decision of COP 24 set up the Marine Adaptation Committee?', undefined],
    ['Which decision approved the budget for the marine register for 2020-2021?', undefined],
    ['каким решением утвержден бюджет морского регистра на 2020-2021 годы', undefined],
    ['哪项决定设立了海洋旅游委员会？', undefined],
    ['Каким решением упразднен Комитет по морской адаптации?', undefined],
    ['¿Qué decisión prorrogó el Comité de Adaptación Marina?', undefined],
    ['أي مقرر ألغى لجنة التكيف البحري؟', undefined],
    ['Quelle décision a dissous le Comité de l’adaptation marine ?', undefined],
    // What is done to something of it is not done to it; nor what an annex says.
    ['Which decision adopted the manual of harbours?', undefined],
    ['Which decision set up the Fisheries Fund?', undefined],
    ['Which decision established the Fisheries Board?', undefined],
    // The section of a decision says nothing of what is set up in it.
    ['Which decision established a work programme on lanterns?', '3/CP.23'],
    ['Which decision established a work programme on lighthouses?', undefined],
    // What stands between the verb and what is done, or behind its name, is no part of that.
    ['Which decision established the lobster network?', '6/CP.24'],
    ['Which decision established the Fisheries Fund?', undefined],
    ['Which decision terminated the Oyster Committee?', '6/CP.24'],
    ['Which decision of COP 24 established the Oyster Committee?', undefined],
  ];
  for (const [question, number] of table)
    it(question, () => assert.deepEqual(decisionsOf(question), number ? [`decision ${number}`] : []));
});

it('two decisions that did the same are both told', () =>
  assert.deepEqual(decisionsOf('Which decision established the Tourism Council?'), [
    'decision 5/CP.24',
    'decision 6/CP.24',
  ]));

describe('what a paragraph of a decision does', () => {
  const table: [text: string, language: 'en' | 'fr' | 'es' | 'ru' | 'ar', deed: string | undefined][] = [
    ['2. Also decides to extend the term of the Board;', 'en', 'extend'],
    ['Décide de créer le Comité des récifs ;', 'fr', 'create'],
    ['1. Prie le secrétariat de compter les récifs ;', 'fr', 'request'],
    ['3. Decide también prorrogar el mandato de la Junta;', 'es', 'extend'],
    ['1. постановляет учредить Совет по рифам;', 'ru', 'create'],
    ['1. Decides that the Board shall meet;', 'en', 'provide'],
    ['Recalling decision 1/CP.2, which established the Board,', 'en', undefined],
    ['1. Welcomes the report of the Board;', 'en', undefined],
    ['1. تقرر إنشاء المجلس؛', 'ar', undefined],
  ];
  for (const [text, language, deed] of table) it(text, () => assert.equal(operativeOf(text, language)?.deed, deed));
});
