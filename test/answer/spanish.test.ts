import assert from 'node:assert/strict';
import { test } from 'node:test';
import { masculine, ranked } from '../../src/answer/phrases/dates/es.ts';
import { bareWhen, hourText, listText, onWhen } from '../../src/answer/phrases/dates.ts';
import { toEnglish } from '../../src/answer/reading/gloss.ts';
import { glossaryFor } from '../../src/answer/reading/reader.ts';
import { shipped } from './world.ts';

test('a question in Spanish is put into English words, and what no list has stays', () => {
  const glossary = glossaryFor(shipped.reader, 'es');
  const table: [string, string][] = [
    ['¿Cuándo fue la 7a reunión?', 'when was the 7th meeting?'],
    ['la 123 reunión, tema 7 reunión', 'the 123th meeting, item 7 meeting'],
    // What was before somebody was not earlier, and what the vocabulary holds is no typing error: not "enero".
    ['¿qué documentos tuvo ante sí?', 'what documents had before it?'],
    ['género', 'género'],
    ['enerro', 'January'],
    ['¿quién fue elegido Relator?', 'who was elected rapporteur?'],
    // No phrase reaches over a number.
    ['tema 3 del programa', 'item 3 of the agenda'],
    ['punto 1a', 'item 1a'],
    ['punto 1 a)', 'item 1 a)'],
    ['desde el viernes 3 de octubre de 2007', 'since Friday October 3, 2007'],
    ['¿el grupo el 3 de octubre de 2009?', 'the group the October 3, 2009?'],
    ['se abre a las 10.30 horas', 'opens at 10h30'],
    ['qué temas tocan esta tarde', 'what items considered this afternoon'],
    ['última reunión que consta en los documentos', 'last meeting mentioned in the documents'],
    ['que se incluyera un tema', 'listed a item'],
    // Subjects are neither "indica", "buenos días" nor a typing error.
    ['indicadores', 'indicadores'],
    ['las buenas prácticas', 'the buenas prácticas'],
    ['recuperación de activos', 'recuperación of activos'],
    ['la trata de personas', 'trata de personas'],
  ];
  for (const [typed, english] of table) assert.equal(toEnglish(typed, glossary, () => false).text, english);
});

test('ordinals agree with their word', () => {
  const table: [string, string][] = [
    ['primera', 'primer'],
    ['tercera', 'tercer'],
    ['séptima', 'séptimo'],
    ['undécima', 'undécimo'],
    ['una', 'un'],
    ['dos', 'dos'],
    ['13ª', '13er'],
    ['14ª', '14º'],
    ['21ª', '21er'],
    ['111ª', '111º'],
  ];
  for (const [feminine, expected] of table) assert.equal(masculine(feminine), expected);
  assert.equal(ranked('novena', 'período de sesiones'), 'noveno período de sesiones');
  assert.equal(ranked('novena', 'reunión'), 'novena reunión');
});

test('dates, hours and lists are written as in Spanish', () => {
  assert.equal(bareWhen('es', '2018-05-28/2018-06-01'), 'del 28 de mayo al 1 de junio de 2018');
  assert.equal(onWhen('es', '2009-10-01/2009-10-02'), 'los días 1 y 2 de octubre de 2009');
  assert.equal(onWhen('es', '2008-10'), 'en octubre de 2008');
  assert.equal(hourText('es', '15:05'), '15.05 horas');
  assert.equal(listText('es', ['decisiones', 'informes']), 'decisiones e informes');
});
