import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../src/model.ts';
import { detectAmong } from '../../src/search/language.ts';

const official: Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

const told: { [L in Language]: string[] } = {
  ar: ['متى عقد الاجتماع', 'جدول الاعمال ٢٠٠٧', 'ما هو CTOC/COP/WG.2/2007/3 ؟', 'البند 4', 'معنى الرمز WG.2'],
  en: [
    'who chaired it',
    'upcoming meetings',
    'where was it held',
    'what does 工作组 mean',
    // Words of no list: their letters tell, though one of them is a Spanish word mistyped.
    'Coal phase-out?',
    'Net zero 2050 investment?',

    'technical assistance',
    'provisional agenda',
    'meaning of «قرار» please',
  ],
  es: [
    'cuando fue creado',
    '¿Qué decidió?',
    'orden del dia',
    'programa provisional',
    'proximo periodo de sesiones',
    '¡Hola!',
    'la asistencia tecnica',
    'en un problema', // function words that French has too: the ends of the others tell
    'la desigualdad en Viena',
  ],
  fr: [
    "l'ordre du jour",
    'quand et où',
    'odj 2007',
    'fonds ozone',
    'la coopération judiciaire',
    'la réunion en octobre',
  ],
  ru: ['когда была сессия', 'повестка дня', 'пункт 4', 'решение 4/3 WG.2', 'документы?'],
  zh: ['何时开会', '议程项目4', 'WG.2 会议什么时候', '第4/3号决定', 'CTOC/COP/WG.2/2007/3是什么文件'],
};

for (const language of official)
  test(`${language} is told from a few words, whatever the conversation was in`, () => {
    for (const question of told[language]) {
      for (const fallback of official) assert.equal(detectAmong(question, fallback, official), language, question);
    }
  });

test('a question that several languages could ask stays in that of the conversation, if it is one of them', () => {
  assert.equal(detectAmong('2009', 'ar', official), 'ar');
  assert.equal(detectAmong('Doha 2011', 'ru', official), 'ru', 'how a name ends says nothing');
  assert.equal(detectAmong('decision 4/3', 'es', official), 'es');
  assert.equal(detectAmong('permanent element decision', 'en', official), 'en', 'these end alike in French');
  assert.equal(detectAmong('decision 4/3', 'fr', official), 'fr');
  assert.equal(detectAmong('decision 4/3', 'ar', official), 'en', 'the first of those that have the word');
});

test('only the languages that are asked for are found', () => {
  assert.equal(detectAmong('когда была сессия', 'fr', ['en', 'fr']), 'fr');
  assert.equal(detectAmong('cuando fue creado', 'ru', ['ru', 'zh']), 'ru');
});

test('what is quoted counts only when nothing else tells', () => {
  assert.equal(detectAmong('что значит «ordre du jour de la réunion»', 'fr', official), 'ru');
  assert.equal(detectAmong('2007 《议程》', 'fr', official), 'zh');
});

test('Spanish asks what is in words that look French', () => {
  assert.equal(detectAmong('qué es FCCC/SBI/1997/11', 'fr', ['fr', 'en', 'es']), 'es');
  assert.equal(detectAmong('que es CTOC/COP/WG.2/2007/3', 'fr', ['fr', 'en', 'es']), 'es');
});

test('the letters of a decision are no word of a language', () => {
  assert.equal(detectAmong('Decision 18/CP.29', 'en', official), 'en');
});

test('the venue of a session is asked for in English', () => {
  assert.equal(detectAmong('sbi 59 dates n venue?', 'en', official), 'en');
});
