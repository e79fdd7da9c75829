import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const EN = [
  'The Lake Authority welcomes the decision of the Standing Committee on Finance on the topic of its 2019 Forum, which will be lakes and cities;',
  'The Lake Authority welcomes the 2018 Forum of the Board on Boats on the topic of sails and oars;',
  ...OTHERS,
];

const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': `default: lakes
bodies:
  - id: lakes
    zone: UTC
    names: [{ en: Lake Authority }]
  - id: finance
    zone: UTC
    names: [{ en: Standing Committee on Finance, zh: 资金问题常设委员会, ru: Постоянный комитет по финансам, ar: اللجنة الدائمة المعنية بالتمويل }]
places: []
`,
      'texts/en.txt': EN.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/en.yml': recordOf([], { text: 'en.txt', language: 'en', title: 'Notes', date: '2020-01-31' }),
    }),
  ),
);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a body that a sentence names in another language', () => {
  for (const question of ['资金问题常设委员会2019年论坛的主题是什么'])
    it(question, () => {
      const { status, sources } = ask(question);
      assert.equal(status, 'answered');
      assert.match(sources[0]?.quote ?? '', /2019 Forum, which will be lakes and cities/);
    });

  it('is not another body', () => assert.notEqual(ask('资金问题常设委员会2018年论坛的主题是什么').status, 'answered'));
});
