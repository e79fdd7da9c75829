import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import {
  asksLand,
  asksPerson,
  asksWhatDone,
  asksWho,
  type Wanted,
  wantedBy,
} from '../../src/answer/evidence/asked/wanted.ts';
import { mayBeSaid } from '../../src/answer/evidence/gates.ts';
import type { Scope } from '../../src/answer/evidence/scope.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { GOOD, makeFolder } from '../fixtures/knowledge-folder.ts';

const world = createWorld(loadKnowledge(makeFolder(GOOD)));
const read = (question: string): Asked =>
  askedOf(
    readQuestion(question, world.reader, 'en', () => false),
    world,
    '2026-11-21',
  );

describe('what kind of thing a question asks for', () => {
  const table: [question: string, wanted: Wanted][] = [
    ['When did the divers meet?', 'date'],
    ['What period does the report on divers cover?', 'date'],
    ['Quelle période le rapport sur les plongeurs couvre-t-il ?', 'date'],
    ['¿Qué período abarca el informe sobre los buzos?', 'date'],
    ['TIDE/7 - period covered by the report on divers?', 'date'],
    ['TIDE/7, période couverte par le rapport sur les plongeurs ?', 'date'],
    ['Período que abarca el informe sobre los buzos', 'date'],
    ['Период, охватываемый докладом о водолазах', 'date'],
    ['الفترة التي يغطيها التقرير عن الغواصين', 'date'],
    ['Which two States submitted their reports on divers?', 'words'],
    ['Quels trois États ont présenté leur rapport sur les plongeurs ?', 'words'],
    ['哪两个国家提交了潜水员的报告？', 'words'],
    ['Which two States submitted which documents on divers?', 'document'],
    ['¿Qué tema recomendó la Mesa para los buzos?', 'words'],
    ['¿Qué temas recomienda la Mesa que examinen los buzos?', 'words'],
    ['¿Cuál es el tema prioritario de los buzos?', 'words'],
    ['¿Cuándo se examina el tema prioritario de los buzos?', 'date'],
    ['What form will the outcome document of the divers take?', 'words'],
    ['Which outcome document did the divers adopt?', 'document'],
    ['Quelle forme prendra le document final des plongeurs ?', 'words'],
    ['Quelle est la cote du document final des plongeurs ?', 'document'],
    ['¿Qué forma tendrá el documento final de los buzos?', 'words'],
    ['潜水员的成果文件采取什么形式？', 'words'],
    ['Quand les plongeurs se sont-ils réunis ?', 'date'],
    ['¿Cuándo se reunieron los buzos?', 'date'],
    ['Когда собирались водолазы?', 'date'],
    ['متى اجتمع الغواصون؟', 'date'],
    ['潜水员何时开会？', 'date'],
    // A city that is spoken of, and one that is asked for.
    ['Which index takes a holistic view of the city?', 'words'],
    ['¿Qué índice adopta un enfoque holístico de la ciudad?', 'words'],
    ['Quel indice offre une approche holistique de la ville ?', 'words'],
    ['What is the host city of the divers?', 'place'],
    ['What is the name of the host city?', 'place'],
    ['¿En qué ciudad se reunieron los buzos?', 'place'],
    // A country, and no symbol; where something is spoken of, and where it is.
    ["Quelle mission protège les plongeurs de Côte d'Ivoire ?", 'words'],
    ["Quelle est la cote du rapport sur la Côte d'Ivoire ?", 'document'],
    ['Quel est le document où il est question des plongeurs ?', 'document'],
    ['Où est le document dont il est question ?', 'place'],
    ['When and where did the divers meet?', 'date'],
    ['When did the divers adopt decision 2/6?', 'date'],
    ['When was the decision on divers taken?', 'date'],
    ['When are the divers, who are many, to be paid?', 'date'],
    ['By what date should divers send their views?', 'date'],
    ['Which decision gives the deadline for views of divers?', 'date'],
    ['Did the divers meet in 2011?', 'date'],
    ['Which workshops for divers were paid before 2011?', 'date'],
    ['Where did the divers meet?', 'place'],
    ['In which hotel did the divers meet?', 'place'],
    ['Dans quel palais les plongeurs se sont-ils réunis ?', 'place'],
    ['Où les plongeurs se sont-ils réunis ?', 'place'],
    ['In which country did the divers meet?', 'place'],
    ['At what time did the divers meet?', 'hour'],
    ['Who paid the divers?', 'words'],
    ['Which firm wrote the report on the divers?', 'words'],
    ['Какая фирма готовила отчет о водолазах?', 'words'],
    ['Who paid the divers, and when?', 'words'],
    ['How many divers came?', 'words'],
    ['How many divers came in 2011?', 'words'],
    ['Which country proposed the fund for divers?', 'words'],
    ['What do divers eat?', 'words'],
    ['Which decision created the fund for divers?', 'decision'],
    ['Quelle résolution a créé le fonds des plongeurs ?', 'decision'],
    ['Which document tells of the divers?', 'document'],
    ['What is the symbol of the report on divers?', 'document'],
    ['What is the symbol of the decision that created the fund for divers?', 'document'],
    ['Quelle est la cote de la décision qui a créé le groupe des plongeurs ?', 'document'],
    ['¿Cuál es la signatura de la decisión que creó el fondo de los buzos?', 'document'],
    ['Which decision gives the symbol of divers?', 'decision'],
    ['At which session were divers paid?', 'session'],
    ['À quelle session les plongeurs ont-ils été payés ?', 'session'],
    ['Under which agenda item were divers taken up?', 'item'],
    ["Sous quel point de l'ordre du jour a-t-on parlé des plongeurs ?", 'item'],
    // "Which topic" asks for no number, nor do "items" without a "which".
    ['On which topic did the divers speak?', 'words'],
    ['Were divers an agenda item?', 'words'],
    // "Which" stands right before the item.
    ['Which divers spoke before they took up the third of the agenda items?', 'words'],
    ['What did the divers say under the agenda item on nets?', 'words'],
    ['Under what item did the divers speak?', 'item'],
    // A measure is no date, though its words speak of a time.
    ['How often did the divers meet?', 'words'],
    ['What share of the divers met in 2011?', 'words'],
    ['Which divers met in 2011?', 'date'],
    ['How much money did the divers get in 2011?', 'words'],
    ['What share of the divers came before 2011?', 'words'],
    ['À quelle fréquence les plongeurs se réunissent-ils ?', 'words'],
  ];
  for (const [question, wanted] of table) it(question, () => assert.equal(wantedBy(read(question)), wanted));
});

describe('whom a question asks for', () => {
  const table: [question: string, person: boolean, who: boolean][] = [
    ['Who paid the divers?', true, true],
    ['Qui a payé les plongeurs ?', true, true],
    ['¿Quién pagó a los buzos?', true, true],
    ['Кто платил водолазам?', true, true],
    ['谁付钱给潜水员？', true, true],
    ['When were the divers paid?', false, false],
    ['What is the whole of it?', false, false],
  ];
  for (const [question, person, who] of table)
    it(question, () => {
      const asked = read(question);
      assert.deepEqual([asksPerson(asked), asksWho(asked)], [person, who]);
    });

  const lands: [question: string, land: boolean][] = [
    ['Which country proposed the fund?', true],
    ['What country proposed the fund?', true],
    ['Quel pays a proposé le fonds ?', true],
    ['In which country was the fund proposed?', false],
    ['Which country did the divers meet in?', false],
    ['Which city proposed the fund?', false],
  ];
  for (const [question, land] of lands)
    it(`a country: ${question} ${land}`, () => assert.equal(asksLand(read(question)), land));
});

describe('whether one sentence may answer', () => {
  const NOTHING: Scope = { records: [], numbers: [] };
  const HELD: Scope = { records: [...world.knowledge.records], numbers: [] };
  const BEFORE: Scope = { ...HELD, isBefore: true };
  type Case = [question: string, may: boolean, scope?: Scope, more?: Partial<Asked>];
  const table: Case[] = [
    ['When were the divers of Suva paid?', true],
    ['Where were the divers of Suva paid?', true],
    // A reason, what is not, and what is called off have answers of their own.
    ['Why were the divers of Suva paid?', true],
    ['Why were the divers paid?', false],
    ['When were the divers of Suva not paid?', false],
    ['Was the meeting of the divers of Suva cancelled?', false],
    ['What is the title of the paper of divers?', false],
    // When an item is taken stands in a timetable.
    ['When is item 3 taken up?', false],
    ['Under which agenda item were divers of Suva taken up?', true],
    ['On which topic will the divers of Suva speak?', true],
    ['What are the agenda items?', false],
    // A topic, or a theme, is no item.
    ['What was the theme of the regatta?', true],
    ['Is there an agenda item on regattas?', false],
    ['Quel était le thème de la régate ?', true],
    // At which of its meetings something was done stands in the document that is named.
    ['At which meeting was it adopted?', false],
    ['At which meeting was it adopted?', true, HELD],
    // The list of an agenda; its adoption, and what a document that is named says of it.
    ['What is on the agenda of the divers of Suva?', false],
    ['What is on the agenda of the divers of Suva?', true, HELD],
    ['When did the divers of Suva adopt the agenda?', true],
    ['Which document has the agenda of the divers of Suva?', true],
    // What the records tell of the sessions of a body is all that is said of them.
    ['When did the Working Group on Technical Assistance meet?', false],
    ['When did the Working Group on Technical Assistance meet?', true, HELD],
    ['When did the Working Group on Technical Assistance meet the divers?', true],
    ['When did the Working Group on International Cooperation meet?', true],
    ['When was the 3rd meeting of the Working Group on Technical Assistance?', false],
    ['When was the 9th meeting of the Working Group on Technical Assistance?', true],
    // One decision that a sentence names is not all those of a day, or of a city.
    ['Which decisions were adopted on 12 December 2014?', false],
    ['Which decision was adopted in Vienna?', false],
    ['Which decision pays the divers of Vienna?', true],
    // What one body did with what another did is in no list of sessions.
    ['When did the Conference adopt the recommendation of the Working Group on Technical Assistance?', true],
    // When what was done under an item was done; when the item is taken stands in a timetable.
    ['When did the divers consider and adopt their recommendations under item 3?', true],
    ['When do the divers consider item 3?', false],
    // What goes on from another question says what it is about, or is asked of the document before.
    ['And when were the divers paid?', false, NOTHING, { followUp: true }],
    ['And when were the divers of Suva paid?', true, NOTHING, { followUp: true }],
    ['And when were the divers paid?', true, BEFORE, { followUp: true }],
  ];
  for (const [question, may, scope = NOTHING, more = {}] of table)
    it(`${question} ${may}${scope.records.length > 0 ? ' of a document' : ''}${more.followUp ? ' going on' : ''}`, () => {
      const asked = { ...read(question), followUp: false, ...more };
      assert.equal(
        mayBeSaid(asked, world, scope, wantedBy(asked)),
        may,
        JSON.stringify([...asked.cues, asked.leftover]),
      );
    });
});

describe('a question for what somebody did', () => {
  const table: [question: string, is: boolean][] = [
    ['What did the divers ask their Chair to release?', true],
    ['Qu’a demandé le Comité à son Président ?', true],
    ['¿Qué pidió la Comisión a su Presidente?', true],
    ['Что Комитет просил Председателя сделать?', true],
    ['ماذا طلبت اللجنة من رئيسها؟', true],
    ['委员会要求主席做什么？', true],
    ['What is the name of the Chair?', false],
    ['Who did the divers ask to release it?', false],
    ['Quel est le nom du Président ?', false],
    ['¿Qué presidente abrió la reunión?', false],
    ['主席是谁？', false],
  ];
  for (const [question, is] of table)
    it(`${is}: ${question}`, () => assert.equal(asksWhatDone({ typed: question }), is));
  it('asks for no holder of an office', () => {
    assert.equal(asksPerson(read('What did the divers ask their Chair to release?')), false);
    assert.equal(asksPerson(read('What is the name of the Chair of the divers?')), true);
  });
});
