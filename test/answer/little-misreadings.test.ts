import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld, type World } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldOfTexts } from '../fixtures/texts.ts';
import { TIDE } from '../fixtures/tide.ts';

const ask = (world: World, question: string) => answerTurns(world, [question], { today: '2026-11-27' });

describe('what is translated', () => {
  const world = worldOfTexts([
    { lines: ['The summaries of the lamp reports of the keepers will be translated into the six official languages.'] },
  ]);
  it('is no command to translate, where it is asked into how many languages', () => {
    const { status, lines } = ask(
      world,
      'Into how many languages will the summaries of the lamp reports be translated?',
    );
    assert.equal(status, 'answered');
    assert.match(lines.join(' '), /six official languages/);
  });
  it('is one where nothing of that is asked', () =>
    assert.equal(ask(world, 'translate this document').status, 'out-of-scope'));
});

describe('a conference of a row below the Assembly', () => {
  const world = worldOfTexts([
    {
      lines: [
        'The pilots noted that the thirteenth United Nations Congress on Crime Prevention and Criminal Justice, in April 2015, would be an occasion to speak.',
      ],
    },
  ]);
  it('is known by its number before its name', () =>
    assert.deepEqual(ask(world, 'When is the thirteenth Crime Congress?').dates, ['2015-04']));
  it('is not taken for another', () => assert.deepEqual(ask(world, 'When is the twelfth Crime Congress?').dates, []));
});

describe('the day of a resolution that a document cites', () => {
  const CITED = 'The keepers were named by resolution 1576 (L) of 20 May 1971.';
  const claim = { decision: '{ id: resolution 1576 (L), by: ecosoc, date: 1971-05-20 }', quote: CITED };
  const known = (symbol: string) =>
    createWorld(
      loadKnowledge(
        makeFolder({
          'bodies.yml': TIDE,
          'texts/a.txt': `1. ${CITED}\n\n2. They slept.\n`,
          'records/a.yml': recordOf(
            [`  - decision: ${claim.decision}\n    paragraph: "1"\n    quote: ${claim.quote}\n`],
            { language: 'en', title: 'Lamps', symbol },
          ),
        }),
      ),
    );
  it('is told where the document is named beside it', () =>
    assert.deepEqual(ask(known('TIDE/2011/9'), 'TIDE/2011/9: what is the date of resolution 1576 (L)?').dates, [
      '1971-05-20',
    ]));
  it('is not told of another resolution', () =>
    assert.deepEqual(ask(known('TIDE/2011/9'), 'TIDE/2011/9: what is the date of resolution 1577 (L)?').dates, []));
});
