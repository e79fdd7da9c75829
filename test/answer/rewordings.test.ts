import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reworded } from '../../src/answer/events/rewordings.ts';
import type { AnswerLanguage } from '../../src/model.ts';

const table: [language: AnswerLanguage, asked: string, meant: string | undefined][] = [
  ['en', 'dates of the workshop on seeds?', 'When was the workshop on seeds held'],
  ['en', 'NAP Expo: when, where?', 'When was the NAP Expo held'],
  [
    'en',
    'World Conference on Human Rights - which city and year?',
    'When was the World Conference on Human Rights held',
  ],
  ['en', 'When did the LEG hold its 27th meeting?', 'When was the 27th meeting of the LEG held'],
  [
    'en',
    'Where did the 35th LEG meeting take place and when?',
    'When and where did the 35th meeting of the LEG take place',
  ],
  ['en', 'When was the retreat held?', undefined],
  ['en', 'What is item 4?', undefined],
  ['fr', "c'est quand l'atelier sur les semences ?", "Quand a eu lieu l'atelier sur les semences"],
  ['fr', 'date de la conférence de Vienne', 'Quand a eu lieu la conférence de Vienne'],
  ['fr', 'date du document', 'Quand a eu lieu la document'],
  ['es', 'fechas del taller de Bonn', 'Cuándo se celebró la taller de Bonn'],
  ['es', '¿Dónde y cuándo se celebró el taller?', 'Cuándo y dónde se celebró el taller'],
  ['ar', 'ما تاريخ حلقة العمل؟', 'متى عقدت حلقة العمل'],
  ['zh', '研讨会的日期是什么？', '研讨会是什么时候举行的'],
  ['ru', 'Когда прошел семинар?', undefined],
];

for (const [language, asked, meant] of table)
  test(`${language}: ${asked}`, () => assert.equal(reworded(asked, language), meant));
