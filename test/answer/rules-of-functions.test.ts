import { FUNCTIONS } from '../../src/answer/evidence/rules/functions.ts';
import type { Language } from '../../src/model.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

const table: [typed: string, language: Language, kept: string, broken: string][] = [
  [
    'What are the functions of the Tide Group?',
    'en',
    "The Group's functions are to have an overview of the tides.",
    'The Board took into account the functions referred to in the annex.',
  ],
  [
    'Quelles sont les fonctions du Groupe des marées ?',
    'fr',
    'Le Groupe a pour fonctions de superviser les marées.',
    'Le Conseil a tenu compte des fonctions du Groupe.',
  ],
  [
    '¿Qué funciones tiene el Grupo de Mareas?',
    'es',
    'Las funciones del Grupo son tener una visión general.',
    'El Consejo examinó las funciones del Grupo.',
  ],
  [
    'Каковы функции Группы по приливам?',
    'ru',
    'Функции Группы заключаются в наблюдении за приливами.',
    'Совет рассмотрел функции Группы.',
  ],
  ['ما هي مهام فريق المد؟', 'ar', 'أُسندت للفريق مهمتا مراقبة المد والجزر.', 'نظر المجلس في مهام الفريق.'],
  ['潮汐组的职能是什么？', 'zh', '潮汐组的职能是监测潮汐。', '理事会审议了潮汐组的职能。'],
];
keeps(FUNCTIONS, 'says what the functions are, where those are asked for', [
  ...table.flatMap(([typed, language, kept, broken]): Parameters<typeof keeps>[2] => [
    [kept, true, { typed, language }, { language }],
    [broken, false, { typed, language }, { language }],
  ]),
  ['The Board reviewed them.', true, { typed: 'Who reviewed the functions of the Group?' }],
]);

const COUNCIL = {
  typed: 'What are the functions of the Tide Council?',
  sought: { words: [{ ...soughtWord('council', 'en'), ofBody: true }], figures: [] },
};
keeps(FUNCTIONS, 'says of whom the functions are', [
  ['The functions of the Council are to keep the tides.', true, COUNCIL],
  ['The functions of the secretariat are to keep the books.', false, COUNCIL],
  ['The secretariat keeps the books.', true, { ...COUNCIL, typed: 'Who keeps the books of the Tide Council?' }],
]);
