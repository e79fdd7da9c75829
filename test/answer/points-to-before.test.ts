import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { pointsToBefore } from '../../src/answer/evidence/words/points-to-before.ts';
import type { Language } from '../../src/model.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

describe('a sentence that says by the ones before what it is about', () => {
  const table: [language: Language, sentence: string, does: boolean][] = [
    ['en', 'To that end, the Board requested its Chair to work.', true],
    ['en', 'The Board requested its Chair to publish such a note.', true],
    ['en', 'The Board requested its Chair to release it by May.', true],
    ['en', 'The Board requested its Chair to release the list by May.', false],
    ['fr', 'À cette fin, le Comité a prié son Président de travailler.', true],
    ['fr', 'Le Comité a prié son Président de publier la liste.', false],
    ['es', 'Con ese fin, la Junta pidió a su Presidente que trabajara.', true],
    ['es', 'La Junta pidió a su Presidente que publicara la lista.', false],
    ['ru', 'С этой целью Комитет просил Председателя работать.', true],
    ['ru', 'Комитет просил Председателя издать список.', false],
    ['ar', 'ولهذه الغاية، طلبت اللجنة إلى رئيسها العمل.', true],
    ['ar', 'طلبت اللجنة إلى رئيسها نشر القائمة.', false],
    ['zh', '为此，委员会请主席开展工作。', true],
    ['zh', '委员会请主席公布清单。', false],
  ];
  for (const [language, sentence, does] of table)
    it(`${does}: ${sentence}`, () => assert.equal(pointsToBefore(sentence, language), does));

  it('is told with them, where it is asked what somebody did', () => {
    const world = worldHolding(
      paper('nets', [
        'Report of the Guild of Divers',
        '1. The Guild agreed that its officers should prepare a joint lantern list. To that end, the Guild of Divers requested its Chair to release it by mid-October 2018.',
        ...['nets', 'boats', 'gulls', 'lamps', 'tides', 'reefs', 'piers', 'ropes'].map(
          (thing, at) => `${at + 2}. The keepers counted the ${thing} of the harbour and found that none was lost.`,
        ),
      ]),
    );
    const question = 'What did the Guild of Divers request its Chair to release by mid-October 2018?';
    const { status, lines } = answerTurns(world, [question], { today: '2026-11-28' });
    assert.equal(status, 'answered');
    assert.ok(lines.join(' ').includes('joint lantern list'), lines.join(' '));
  });
});
