import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'A/RES/80/14',
    lines: [
      'Recalling its resolution 78/15 of 17 July 2028, in which it decided that the keepers of the kelp would examine their methods, approved by the Tide Council in its resolution 70/6 of 8 June 2020, as appropriate,',
      'Recalling also resolutions 71/12 of 3 May 2021 and 72/13 of 4 June 2022, in which the declarations on seahorses were endorsed,',
      'Recalling further resolution 73/20 of 9 May 2023, by which the lagoon observatory was convened in the harbour,',
      '1. Decides to establish the Standing Board of Lanterns, which shall have ten members;',
    ],
  },
  {
    symbol: 'E/RES/2031/7',
    language: 'zh',
    lines: ['又回顾其2020年6月8日第2020/6号决议，其中核准了海藻守护者的工作方法，', '1. 决定设立灯笼常设论坛；'],
  },
  { symbol: 'A/RES/80/15', language: 'fr', lines: ['1. Décide de créer le Conseil permanent des phares ;'] },
  { symbol: 'A/RES/80/16', language: 'es', lines: ['1. Decide establecer la Junta Permanente de Boyas;'] },
  {
    symbol: 'A/RES/80/18',
    language: 'ru',
    lines: ['1. постановляет учредить Постоянный форум лиц прибрежного происхождения;'],
  },
  { symbol: 'A/RES/80/17', language: 'ru', lines: ['1. постановляет учредить Постоянный форум маяков;'] },
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2032-11-27' });

/** What a resolution does itself has its own number; what it recalls has that of the resolution that it names. */
describe('the resolution that is asked for, of a document that is one', () => {
  const table: [question: string, decision: string][] = [
    ['Which resolution established the Standing Board of Lanterns?', 'resolution 80/14'],
    ['quelle résolution a créé le Conseil permanent des phares ?', 'resolution 80/15'],
    ['¿Qué resolución estableció la Junta Permanente de Boyas?', 'resolution 80/16'],
    ['какой резолюцией учрежден Постоянный форум маяков?', 'resolution 80/17'],
    ['Which resolution approved the methods of the keepers of the kelp on 8 June 2020?', 'resolution 70/6'],
    ['by which resolution was the lagoon observatory convened in the harbour?', 'resolution 73/20'],
    ['Which resolution established the Permanent Forum of People of Coastal Descent?', 'resolution 80/18'],
    ['哪项决议核准了海藻守护者的工作方法？', 'resolution 2020/6'],
  ];
  for (const [question, decision] of table)
    it(question, () => assert.deepEqual(ask(question).decisions, [decision], ask(question).lines.join()));

  it('is none where two did it together', () =>
    assert.deepEqual(ask('Which resolution endorsed the declarations on seahorses?').decisions, []));
});
