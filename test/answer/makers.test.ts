import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { saysMaker } from '../../src/answer/evidence/persons/makers.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

describe('who made a paper', () => {
  const table: [text: string, question: string, says: boolean][] = [
    ['Report on the lamps, prepared by KPMG.', 'Who prepared the report on the lamps?', true],
    ['Report on the lamps, prepared by the Lima Institute.', 'Who wrote the report on the lamps?', true],
    ['Report on the lamps, prepared by KPMG.', 'Who adopted the report on the lamps?', false],
    ['Report on the lamps, prepared by KPMG.', 'Who prepared the report for KPMG?', false],
    ['Report on the lamps, prepared by divers.', 'Who prepared the report on the lamps?', false],
    ["Rapport sur les lampes établi par l'Institut.", 'Qui a établi le rapport sur les lampes ?', true],
    ['Informe sobre los faros preparado por KPMG.', '¿Quién preparó el informe sobre los faros?', true],
    ['Informe sobre los faros.', '¿Quién preparó el informe sobre los faros?', false],
    ['由秘书处编写的灯塔报告。', '灯塔报告由谁编写？', true],
  ];
  for (const [text, question, says] of table)
    it(`${question} ${text}`, () => {
      assert.equal(saysMaker(text, question), says);
    });

  it('stands in an item of an agenda', () => {
    const world = worldOfTexts([
      {
        symbol: 'A/AC.900/2031/L.1',
        language: 'en',
        lines: [
          'Provisional agenda of the Lagoon Committee',
          '1. Opening of the meeting.',
          '2. Audit report on the lamps of the lagoon for 2030 prepared by KPMG.',
          '3. Nomination of a keeper for 2032.',
        ],
      },
    ]);
    const ask = (question: string) => answerTurns(world, [question], { today: '2031-11-27' });
    const { status, lines } = ask('Who prepared the audit report on the lamps of the lagoon for 2030?');
    assert.equal(status, 'answered');
    assert.match(lines.join(' '), /prepared by KPMG/u);
    assert.notEqual(ask('Who adopted the audit report on the lamps of the lagoon for 2030?').status, 'answered');
    assert.notEqual(ask('Who prepared the audit report on the boats of the lagoon for 2030?').status, 'answered');
  });
});
