import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    lines: [
      '1. The turnover rate of lamp keepers was 4.6 per cent.',
      '2. The vacancy rate of rope makers was high, and 12 posts were vacant.',
    ],
  },
  { language: 'zh', lines: ['灯塔经常员额(不包括临时任用)的更替率为4.6%。', '灯塔调解案件的解决率为88%。'] },
  { language: 'ru', lines: ['1. Коэффициент текучести смотрителей маяка составил 4,6 процента.'] },
  { language: 'fr', lines: ['1. Le taux de rotation des gardiens de phare était de 4,6 %.'] },
  { language: 'es', lines: ['1. La tasa de rotación de los guardas del faro fue del 4,6 por ciento.'] },
  { language: 'ar', lines: ['1 - وبلغ معدل دوران حراس المنارة 4.6 في المائة.'] },
]);
const ask = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-27' });
  return `${status} ${sources.map(({ quote }) => quote).join(' ')}`;
};

describe('how high a rate is', () => {
  for (const question of [
    'What was the turnover rate of lamp keepers?',
    '灯塔经常员额的更替率是多少？',
    'Каков коэффициент текучести смотрителей маяка?',
    'Quel était le taux de rotation des gardiens de phare ?',
    '¿Cuál fue la tasa de rotación de los guardas del faro?',
    'ما معدل دوران حراس المنارة؟',
  ])
    it(question, () => assert.match(ask(question), /^answered .*4[.,]6/u));

  for (const question of [
    'What was the vacancy rate of lamp keepers?',
    'What was the vacancy rate of rope makers?',
    '灯塔经常员额的空缺率是多少？',
    '灯塔临时任用的更替率是多少？',
    'Каков коэффициент вакансий смотрителей маяка?',
  ])
    it(`is not told for: ${question}`, () => assert.doesNotMatch(ask(question), /^answered/u));
});
