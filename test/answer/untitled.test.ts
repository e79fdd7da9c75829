import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { nameUntitled } from '../../src/answer/untitled.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { bare } from '../fixtures/bare-answer.ts';
import { makeFolder, recordOf, THIRD } from '../fixtures/knowledge-folder.ts';

const SYMBOL = 'E/C.16/2015/1';
const world = createWorld(
  loadKnowledge(makeFolder({ 'records/a.yml': recordOf([THIRD], { symbol: SYMBOL, title: SYMBOL }) })),
);

const said = (language: AnswerLanguage, lead: string) =>
  nameUntitled({ ...bare(language), kind: 'document', lead }, world).lead;

describe('a document without a title', () => {
  const rows: [AnswerLanguage, string, string][] = [
    ['en', `Cited in “${SYMBOL}”.`, `Cited in document ${SYMBOL}.`],
    ['en', `“${SYMBOL}” is dated 2 May.`, `Document ${SYMBOL} is dated 2 May.`],
    ['fr', `La langue de « ${SYMBOL} » est`, `La langue du document ${SYMBOL} est`],
    ['fr', `« ${SYMBOL} » est daté`, `Le document ${SYMBOL} est daté`],
    ['es', `El idioma de “${SYMBOL}” es`, `El idioma del documento ${SYMBOL} es`],
    ['ru', `Упоминается в документе «${SYMBOL}».`, `Упоминается в документе ${SYMBOL}.`],
    ['ru', `«${SYMBOL}», пункт 1`, `Документ ${SYMBOL}, пункт 1`],
    ['zh', `“${SYMBOL}”的日期为`, `文件${SYMBOL}的日期为`],
    ['en', 'Cited in “Another”.', 'Cited in “Another”.'],
  ];
  for (const [language, typed, named] of rows) it(named, () => assert.equal(said(language, typed), named));

  it('is called by its symbol in sources, too', () => {
    const answer = answerTurns(world, ['Quand a eu lieu la troisième réunion ?'], { today: '2026-11-21' });
    assert.deepEqual([...new Set(answer.sources.map(({ title }) => title))], [`le document ${SYMBOL}`]);
  });

  it('is said to be held when it is asked for', () => {
    const { lead } = answerTurns(world, [`What is ${SYMBOL}?`], { today: '2026-11-21' });
    assert.equal(lead, `${SYMBOL} is held here; no title of it is recorded.`);
  });
});

describe('the agenda of a report', () => {
  const ITEM = (number: string, title: string) =>
    `  - item: { number: "${number}", title: ${title} }\n    paragraph: "1"\n    quote: Le Groupe`;
  const adopted = createWorld(
    loadKnowledge(
      makeFolder({
        'records/a.yml': recordOf([THIRD, ITEM('1', 'Ouverture'), ITEM('2', 'Clôture')], {
          session: '{ body: wg-2, number: 3 }',
        }),
      }),
    ),
  );

  it('is said to be adopted, and whole', () => {
    const { lead, lines, notes } = answerTurns(adopted, ["Quel est l'ordre du jour de la troisième réunion ?"], {
      today: '2026-11-21',
    });
    assert.match(lead, /^Ordre du jour de la troisième réunion .* : 2 points\.$/);
    assert.deepEqual(lines, ['1. Ouverture', '2. Clôture']);
    assert.deepEqual(notes, ["Il s'agit de l'ordre du jour tel qu'il a été adopté, selon le rapport."]);
  });
});
