import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { decisionBySubject } from '../../src/answer/kinds/decisions/decisions-sought.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

/** What each text says that the decision and the resolution are about. */
const TITLES: Record<AnswerLanguage, string> = {
  en: 'harbour lanterns and gulls',
  fr: 'lanternes et goélands du port',
  es: 'linternas y gaviotas del puerto',
  ru: 'фонари и чайки гавани',
  ar: 'فوانيس ونوارس الميناء',
  zh: '港口灯笼和海鸥',
};
const LANGUAGES = Object.keys(TITLES) as AnswerLanguage[];

const worldIn = (language: AnswerLanguage) => {
  const title = TITLES[language];
  const claims = ['decision 2/6', 'resolution 6/4'].map(
    (id, at) =>
      `  - decision: { id: ${id}, by: cop, title: ${title} }\n    paragraph: "${at + 1}"\n    quote: "${title}"`,
  );
  return createWorld(
    loadKnowledge(
      makeFolder({
        'texts/a.txt': `1. ${title}.\n\n2. ${title}.\n`,
        'records/a.yml': recordOf(claims, { language, title: 'Texts', kind: 'document' }),
      }),
    ),
  );
};
const worlds = Object.fromEntries(LANGUAGES.map((language) => [language, worldIn(language)])) as Record<
  AnswerLanguage,
  ReturnType<typeof worldIn>
>;

/** The decisions that a question about a subject is answered with. */
const soughtBy = (question: string, language: AnswerLanguage) => {
  const world = worlds[language];
  const asked = askedOf(
    readQuestion(question, world.reader, language, () => true),
    world,
    '2026-11-21',
  );
  return decisionBySubject(asked, world, phrasesOf(language))?.answer.decisions;
};

describe('a decision that is sought by its subject', () => {
  const table: [question: string, language: AnswerLanguage, id: string][] = [
    ['Which decision deals with harbour lanterns and gulls?', 'en', 'decision 2/6'],
    ['Which resolution deals with harbour lanterns and gulls?', 'en', 'resolution 6/4'],
    ['Quelle décision porte sur les lanternes et les goélands du port ?', 'fr', 'decision 2/6'],
    ['Quelle résolution porte sur les lanternes et les goélands du port ?', 'fr', 'resolution 6/4'],
    ['¿Qué decisión trata de las linternas y gaviotas del puerto?', 'es', 'decision 2/6'],
    ['¿Qué resolución trata de las linternas y gaviotas del puerto?', 'es', 'resolution 6/4'],
    ['Какое решение касается фонари и чайки гавани?', 'ru', 'decision 2/6'],
    ['ما هو المقرر بشأن فوانيس ونوارس الميناء؟', 'ar', 'decision 2/6'],
    ['哪项决定涉及港口灯笼和海鸥？', 'zh', 'decision 2/6'],
  ];
  for (const [question, language, id] of table)
    it(`is found: ${question}`, () => assert.deepEqual(soughtBy(question, language), [id]));

  const bare: [question: string, language: AnswerLanguage][] = [
    ['Does decision 5 deal with harbour lanterns and gulls?', 'en'],
    ['Does decision no. 5 deal with harbour lanterns and gulls?', 'en'],
    ['Does resolution 5 deal with harbour lanterns and gulls?', 'en'],
    ['La décision 5 porte-t-elle sur les lanternes et les goélands du port ?', 'fr'],
    ['La décision n° 5 porte-t-elle sur les lanternes et les goélands du port ?', 'fr'],
    ['La résolution 5 porte-t-elle sur les lanternes et les goélands du port ?', 'fr'],
    ['¿La decisión 5 trata de las linternas y gaviotas del puerto?', 'es'],
    ['¿La resolución 5 trata de las linternas y gaviotas del puerto?', 'es'],
    ['Касается ли решение 5 фонари и чайки гавани?', 'ru'],
    ['Касается ли решение № 5 фонари и чайки гавани?', 'ru'],
    ['Касается ли резолюция 5 фонари и чайки гавани?', 'ru'],
    ['ما هو المقرر 5 بشأن فوانيس ونوارس الميناء؟', 'ar'],
    ['ما هو المقرر رقم 5 بشأن فوانيس ونوارس الميناء؟', 'ar'],
    ['ما هو القرار 5 بشأن فوانيس ونوارس الميناء؟', 'ar'],
    ['第5号决定涉及港口灯笼和海鸥吗？', 'zh'],
    ['第5号决议涉及港口灯笼和海鸥吗？', 'zh'],
  ];
  for (const [question, language] of bare)
    it(`is none with a number of its own: ${question}`, () => assert.equal(soughtBy(question, language), undefined));

  it('is not told for one with a number that none has', () => {
    const ask = (question: string) => answerTurns(worlds.en, [question], { today: '2026-11-21' }).decisions;
    assert.deepEqual(ask('Which decision deals with harbour lanterns and gulls?'), ['decision 2/6']);
    assert.deepEqual(ask('What does decision 5 on harbour lanterns and gulls say?'), []);
  });
});
