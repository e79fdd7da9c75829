import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAdoptedByOthers, isBesideDecision, tellsOfOthersUnder } from '../../src/answer/deeds/beside-decision.ts';
import { ANNEXES } from '../../src/answer/evidence/rules/annexes.ts';
import { BESIDE_DECISIONS } from '../../src/answer/evidence/rules/beside-decisions.ts';
import { NAMED_PARAGRAPHS } from '../../src/answer/evidence/rules/named-paragraphs.ts';
import type { Language } from '../../src/model.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const of = (language: Language) => ({ language });
const asks = (typed: string, language: Language = 'en') => ({ typed, language: language as 'en' });
const NINE = asks('What does paragraph 9 of the charter state?');

keeps(NAMED_PARAGRAPHS, 'speaks of the paragraph that is named by its number', [
  ['Paragraph 9 of the charter states that nets are mended.', true, NINE],
  ['Paragraph 7 of the charter states that nets are mended.', false, NINE],
  ['The Council decided to review the charter.', false, NINE],
  ['The Council decided to review the charter.', true, { ...NINE, symbols: ['TIDE/1'] }],
  ['The Council decided to review the charter.', true, asks('What does the charter state?')],
  ['Le paragraphe 7 de la charte dispose.', false, asks('Que dit le paragraphe 9 de la charte ?', 'fr'), of('fr')],
  ['El párrafo 7 de la carta dispone.', false, asks('¿Qué dice el párrafo 9 de la carta?', 'es'), of('es')],
  ['В пункте 7 хартии говорится.', false, asks('Что говорится в пункте 9 хартии?', 'ru'), of('ru')],
  ['В пункте 9 хартии говорится.', true, asks('Что говорится в пункте 9 хартии?', 'ru'), of('ru')],
  ['تنص الفقرة 7 من الميثاق.', false, asks('ماذا تنص الفقرة 9 من الميثاق؟', 'ar'), of('ar')],
  ['宪章第7段规定。', false, asks('宪章第9段规定了什么？', 'zh'), of('zh')],
]);

const ANNEX = { ...asks('What is in annex II of TIDE/C.1/2015/10?'), symbols: ['TIDE/C.1/2015/10'] };
keeps(ANNEXES, 'is not of the annex to another document', [
  ['The draft contained in annex II to document TIDE/C.1/2015/L.15 was noted.', false, ANNEX],
  ['The draft contained in annex II to decision 5/C.1 was noted.', false, ANNEX],
  ['The draft contained in annex II to document TIDE/C.1/2015/10 was noted.', true, ANNEX],
  ['Annex II has questions for divers.', true, ANNEX],
]);

const ABOUT = {
  ...asks('Which decision concerns the Tide Talks?'),
  wanted: 'decision' as const,
  sought: { words: [soughtWord('talks', 'en')], figures: [] },
};
keeps(BESIDE_DECISIONS, 'says that the decision is on what is asked about, and not on its neighbour in a list', [
  ['It took note of decision 5/C.1 on nets and boats, the Tide Talks and the regatta.', false, ABOUT],
  ['It took note of decision 5/C.1 on the Tide Talks, the nets and the regatta.', true, ABOUT],
  ['It took note of decision 5/C.1 on nets and the Tide Talks.', true, ABOUT],
]);

const ADOPTED = { ...asks('Which decision adopted the Charter?'), wanted: 'decision' as const, cues: ['adopt'] };
keeps(BESIDE_DECISIONS, 'says that the decision adopted it, and no other', [
  ['Recalling its decision 5/C.1, in which it endorsed the Charter, adopted by the Net Fair.', false, ADOPTED],
  ['Recalling the Charter, adopted by the Council in its decision 5/C.1.', true, ADOPTED],
  ['The Council adopted the Charter by decision 5/C.1.', true, ADOPTED],
]);

describe('what stands beside a decision', () => {
  const isAskedAbout = (words: RegExp) => (part: string) => words.test(part);
  const LISTS: [text: string, language: Language, asked: RegExp][] = [
    ['de la décision 5/C.1 sur les filets, les Pourparlers et la régate', 'fr', /pourparlers/u],
    ['de la decisión 5/C.1 sobre las redes, las Conversaciones y la regata', 'es', /conversaciones/u],
    ['решение 5/C.1 о сетях, Переговорах и регате', 'ru', /переговорах/u],
    ['注意到第5/C.1号决定关于渔网、潮汐对话和赛船会', 'zh', /潮汐对话/u],
  ];
  for (const [text, language, asked] of LISTS)
    it(text, () => assert.equal(isBesideDecision(text, language, isAskedAbout(asked)), true));

  const UNDER: [text: string, language: Language, is: boolean][] = [
    ['In accordance with decision 5/C.1, the Board set the terms.', 'en', true],
    ['Decision 5/C.1 set the terms.', 'en', false],
    ['Conformément à la décision 5/C.1, le Comité a fixé le mandat.', 'fr', true],
    ['De conformidad con la decisión 5/C.1, la Junta fijó el mandato.', 'es', true],
    ['В соответствии с решением 5/C.1 Комитет утвердил мандат.', 'ru', true],
    ['根据第5/C.1号决定，委员会确定了职权范围。', 'zh', true],
    ['وفقا للمقرر 5/م أ-1، حددت اللجنة الاختصاصات.', 'ar', true],
  ];
  for (const [text, language, is] of UNDER) it(text, () => assert.equal(tellsOfOthersUnder(text, language), is));

  it('adopted by others', () => {
    assert.equal(isAdoptedByOthers('la décision 5, souscrivant à la Charte, adoptée par la Foire', 'fr'), true);
    assert.equal(isAdoptedByOthers('la decisión 5, en que hizo suya la Carta, aprobada por la Feria', 'es'), true);
    assert.equal(isAdoptedByOthers('La Charte, adoptée par le Conseil', 'fr'), false);
  });
});
