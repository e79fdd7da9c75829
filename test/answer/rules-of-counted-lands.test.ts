import { COUNTED_LANDS } from '../../src/answer/evidence/rules/counted-lands.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { keeps } from './rule-cases.ts';

const texts: [language: AnswerLanguage, typed: string, text: string, keeps: boolean][] = [
  ['en', 'Which two States dived?', 'Two more States, Chad and Peru, dived.', true],
  ['en', 'Which three States dived?', 'Two more States, Chad and Peru, dived.', false],
  ['en', 'Which States dived?', 'Two more States, Chad and Peru, dived.', true],
  ['fr', 'Quels deux États ont plongé ?', 'Le Tchad et le Pérou ont plongé.', true],
  ['fr', 'Quels trois États ont plongé ?', 'Le Tchad et le Pérou ont plongé.', false],
  ['es', '¿Qué dos países bucearon?', 'Chad y Perú bucearon.', true],
  ['es', '¿Qué cuatro países bucearon?', 'Chad y Perú bucearon.', false],
  ['ru', 'Какие две страны ныряли?', 'Чад и Перу ныряли.', true],
  ['ru', 'Какие три страны ныряли?', 'Чад и Перу ныряли.', false],
  ['ar', 'ما هما الدولتان اللتان غطستا؟', 'غطست تشاد وبيرو.', true],
  ['ar', 'ما هما الدولتان اللتان غطستا؟', 'غطست تشاد.', false],
  ['zh', '哪两个国家潜水？', '乍得和秘鲁潜水。', true],
  ['zh', '哪三个国家潜水？', '乍得和秘鲁潜水。', false],
];
keeps(
  COUNTED_LANDS,
  'names as many countries as are asked for',
  texts.map(([language, typed, text, isKept]) => [text, isKept, { typed, language }, { language }]),
);
