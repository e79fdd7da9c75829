import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Body } from '../../src/model.ts';
import { findDecisions } from '../../src/records/decision-numbers.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { plain } from '../../src/records/text.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

describe('numbers that only the word before them shows to be those of decisions', () => {
  const numbers: [text: string, ids: string[]][] = [
    ['Decision CIPM/109-5 (2020)', ['decision CIPM/109-5']],
    ['by decisions IPBES-2/5 and MC-1/5', ['decision IPBES-2/5']],
    ['resolution WHA67.10 and decision EB134(2)', ['resolution WHA67.10', 'decision EB134(2)']],
    ['resolution CD55.R4', ['resolution CD55.R4']],
    ['resolution GC(58)/RES/10', ['resolution GC(58)/RES/10']],
    ['decision 38 COM 7A.1', ['decision 38 COM 7A.1']],
    ['resolution 2.GA 5', ['resolution 2.GA 5']],
    ['resolution A.1000(25) or resolution A40-18', ['resolution A.1000(25)', 'resolution A40-18']],
    ['Resolution Conf. 8.4 (Rev. CoP14)', ['resolution Conf. 8.4']],
    ['Resolution VII.28', ['resolution VII.28']],
    ['in its decision H (70)', ['decision H (70)']],
    ['resolutions 2014/36 and 2014/37', ['resolution 2014/36', 'resolution 2014/37']],
    ['its decision 2014/202 A', ['decision 2014/202']],
    ['document 2014/36', []],
    // The same without the word, or a measure behind it.
    ['see CIPM/109-5 and WHA67.10', []],
    ['a resolution of 0.5 degrees', []],
    ['decision 14.2', []],
  ];
  for (const [text, ids] of numbers)
    it(`${text}: ${ids.join(', ')}`, () =>
      assert.deepEqual(
        findDecisions(plain(text), languageOf('en')).map(({ id }) => id),
        ids,
      ));
});

const bodies: Body[] = [
  { id: 'cgpm', zone: 'Europe/Paris', names: [{ fr: 'Conférence générale des poids et mesures' }] },
  {
    id: 'cipm',
    parent: 'cgpm',
    zone: 'Europe/Paris',
    names: [{ fr: 'Comité international des poids et mesures' }],
    also: { fr: ['CIPM'] },
  },
];

describe('the decisions that a page prints under their numbers', () => {
  const page = `# 109e réunion du CIPM (en-ligne)

2020-10-14

## Décision CIPM/109-1 (2020)

approuve les procès-verbaux de la session précédente.

## Décision CIPM/109-2 (2020)

accorde aux plongeurs le statut de liaison.
`;

  it('are those of the body of their letters, each with what it says', () => {
    const { claims } = extractRecord(page, { file: 'x.md', bodies, places: [] });
    assert.deepEqual(
      claims.flatMap((claim) => ('decision' in claim ? [[claim.decision, claim.quote]] : [])),
      [
        [{ id: 'decision CIPM/109-1', by: 'cipm' }, 'approuve les procès-verbaux de la session précédente.'],
        [{ id: 'decision CIPM/109-2', by: 'cipm' }, 'accorde aux plongeurs le statut de liaison.'],
      ],
    );
  });

  it('are asked for by these numbers', () => {
    const world = createWorld(
      loadKnowledge(
        makeFolder({
          'bodies.yml': `default: cipm
bodies:
  - { id: cgpm, zone: Europe/Paris, names: [{ fr: Conférence générale des poids et mesures, en: General Conference on Weights and Measures }] }
  - { id: cipm, parent: cgpm, zone: Europe/Paris, names: [{ fr: Comité international des poids et mesures, en: International Committee for Weights and Measures }], also: { fr: [CIPM], en: [CIPM] } }
places: []
`,
          'texts/a.txt': page,
          'records/a.yml': recordOf(
            [
              '  - decision: { id: decision CIPM/109-2, by: cipm }\n    paragraph: head.6\n    quote: accorde aux plongeurs le statut de liaison.',
            ].map((claim) => claim.replace('head.6', 'body.4')),
            { language: 'fr', title: '109e réunion du CIPM' },
          ),
        }),
      ),
    );
    const ask = (question: string) => answer(world, question, { today: '2026-11-21' }).answer;
    const { status, decisions, sources } = ask('Décision CIPM/109-2, c’est sur quoi ?');
    assert.deepEqual([status, decisions], ['answered', ['decision CIPM/109-2']]);
    assert.match(sources[0]?.quote ?? '', /plongeurs/);
    assert.equal(ask('What is decision CIPM/109-7?').status, 'not-in-records');
  });
});
