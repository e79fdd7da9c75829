import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { shipped } from './world.ts';

const ask = (question: string) => answerTurns(shipped, [question], { today: '2026-11-21' });

describe('which decision requested an item of an agenda', () => {
  for (const question of [
    'Which decision requested that an item on coordination of technical assistance be included in the agenda?',
    "Quelle décision a prié le Groupe d'inscrire un point sur la coordination à l'ordre du jour ?",
    '¿Qué decisión pidió que se incluyera en el programa de la reunión del Grupo un tema sobre coordinación de la asistencia técnica?',
    'Какое решение просило включить в повестку дня пункт о координации технической помощи?',
    'أي مقرر طلب إدراج بند بشأن تنسيق المساعدة التقنية في جدول الأعمال؟',
    '哪项决定要求把技术援助协调问题列入工作组会议议程？',
  ])
    it(`is the decision, and not the item: ${question}`, () => {
      const { status, decisions, lead } = ask(question);
      assert.deepEqual([status, decisions], ['answered', ['decision 3/4']], lead);
    });

  it('is the item where that is asked for', () => {
    assert.equal(ask('Which item is on coordination?').kind, 'agenda');
  });
});

describe('the hour of an item that is named beside its title', () => {
  for (const question of [
    'When is the agenda adopted (item 1 b)) in the meeting of the Group of 2007?',
    '¿Cuándo se aprueba el programa (tema 1 b)) en la reunión del Grupo de 2007?',
    'متى يُقر جدول الأعمال؟',
  ])
    it(`is not that of the adoption of the report: ${question}`, () => {
      assert.deepEqual(ask(question).dates, ['2007-10-03']);
    });

  it('is that of the report where it is meant', () => {
    assert.deepEqual(ask('متى يعتمد التقرير؟').dates, ['2007-10-05']);
  });
});

describe('symbols of what the annotated agenda cites', () => {
  for (const question of [
    'lista de documentos (signaturas) citados en el programa anotado de la reunión de octubre de 2007',
    'list the symbols of the documents cited in the annotated agenda of 2007',
  ])
    it(`are those of the documents: ${question}`, () => {
      const { status, symbols } = ask(question);
      const of2007 = [2, 3, 4, 5].map((number) => `CTOC/COP/WG.2/2007/${number}`);
      assert.deepEqual([status, symbols.toSorted()], ['answered', of2007]);
    });
});

describe('a Conference of another Convention', () => {
  for (const question of [
    'Когда 7-я сессия Конференции участников Конвенции против коррупции?',
    'When is the seventh session of the Conference of the States Parties to the Convention against Corruption?',
    'متى الدورة السابعة لمؤتمر الدول الأطراف في اتفاقية مكافحة الفساد؟',
  ])
    it(`is told by no sentence on ours: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));

  for (const question of [
    'Когда 7-я сессия Конференции сторон Палермской конвенции?',
    '打击跨国有组织犯罪公约缔约方会议第七届会议何时召开',
    'مواعيد الدورة السابعة لمؤتمر الأطراف في اتفاقية مكافحة الجريمة المنظمة عبر الوطنية',
    'даты 7-й сессии Конференции участников Конвенции против транснац. оргпреступности',
  ])
    it(`is ours by its shorter names: ${question}`, () => {
      assert.deepEqual(ask(question).dates, ['2014-10-06/2014-10-10']);
    });
});
