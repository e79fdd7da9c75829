import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindAsked } from '../../src/answer/evidence/asked/kind-asked.ts';
import { FRAMES } from '../../src/answer/evidence/words/frames.ts';
import type { AnswerLanguage } from '../../src/model.ts';

/** What only asks is no part of what is sought. */
describe('the words that frame a question', () => {
  const table: [language: AnswerLanguage, question: string, left: string][] = [
    ['zh', '海藻会议在哪个国家召开', '海藻会议'],
    ['zh', '海藻会议在哪个城市召开', '海藻会议'],
    ['zh', '海藻会议定在几月几日', '海藻会议'],
    ['zh', '海藻会议是几号', '海藻会议'],
    ['zh', '海藻活动是在什么期间', '海藻活动'],
    ['zh', '海藻会议有什么安排', '海藻会议'],
    ['zh', '海藻会议改名为什么', '海藻会议改名'],
    ['ru', 'когда ближайшая регата', 'регата'],
    ['ru', 'в каком городе ближайшее заседание', 'заседание'],
    // Who fixed a deadline says not what it is for; the verb alone may say what was done.
    ['en', 'deadline set by the divers for views', 'by the divers for views'],
    ['en', 'set of nets', 'set of nets'],
    ['en', 'nets (Panel 9 conclusions)', 'nets (Panel 9  )'],
    ['en', 'conclusions on nets', 'conclusions on nets'],
    ['fr', 'date limite fixée par les plongeurs', 'les plongeurs'],
    ['fr', 'méthode fixée par les plongeurs', 'méthode fixée par les plongeurs'],
    ['es', 'fecha límite que fijaron los buzos', 'los buzos'],
    ['ru', 'срок, установленный водолазами', ',   водолазами'],
    ['ar', 'الموعد النهائي المحدد للغواصين', 'للغواصين'],
    ['en', 'nets in the end', 'nets'],
    ['en', 'at the time of the regatta, nets', 'of the regatta, nets'],
    ['fr', 'filets au moment de la régate', 'filets   de la régate'],
    ['es', 'redes en el momento de la regata', 'redes   de la regata'],
    ['en', 'nets as presented at the regatta', 'nets   at the regatta'],
    ['en', 'nets presented at the regatta', 'nets presented at the regatta'],
    // By which document it is asked says not what is sought.
    ['en', 'nets, judging by TIDE/9', 'nets,   TIDE/9'],
    ['fr', 'filets, à en juger par TIDE/9', 'filets,   TIDE/9'],
    ['es', 'redes, a juzgar por TIDE/9', 'redes,   TIDE/9'],
    ['ru', 'сети, судя по TIDE/9', 'сети,   TIDE/9'],
    ['en', 'new deadline for nets', 'nets'],
    ['fr', 'nouvelle date limite pour les filets', 'les filets'],
    ['es', 'nuevo plazo para redes', 'redes'],
    // "In his capacity as Chair" is "as Chair".
    ['en', 'regatta in her capacity as diver', 'regatta   diver'],
    ['fr', 'régate en sa qualité de plongeur', 'régate   plongeur'],
    ['es', 'regata en calidad de buzo', 'regata   buzo'],
    ['ru', 'регата в качестве водолаза', 'регата   водолаза'],
    ['ar', 'السباق بصفته غواصا', 'السباق   غواصا'],
  ];
  for (const [language, question, left] of table)
    it(question, () => assert.equal(question.replace(FRAMES[language], ' ').trim(), left));
});

describe('the kind of thing that is asked for', () => {
  it('is none where it is asked what is planned', () => {
    assert.equal(kindAsked({ typed: '4月27日有什么安排', language: 'zh' }), undefined);
    assert.equal(kindAsked({ typed: '有什么建议', language: 'zh' }), '建议');
  });
});
