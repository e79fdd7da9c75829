import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEnglish } from '../../src/answer/reading/gloss.ts';
import { glossaryFor } from '../../src/answer/reading/reader.ts';
import { shipped } from './world.ts';

test('a question in Russian is put into English words, and what no list has stays', () => {
  const glossary = glossaryFor(shipped.reader, 'ru');
  const table: [string, string][] = [
    ['Когда состоялась 7-я сессия?', 'when held 7th session?'],
    ['даты 148-й сессии, на 1523-м заседании', 'which date 148th session, on 1523th meeting'],
    // Without an ending, but not behind an item, and not where meetings are counted.
    ['148 сессия', '148th session'],
    ['пункт 7 сессия', 'item 7 session'],
    ['12 сессий', '12 session'],
    ['содержит', 'contains'],
    ['следующая часть сессии, составные части', 'next part session, parts'],
    ['кого избрали', 'who elected'],
    ['в перечне докладов', 'in list of report'],
    // Every case, with й and without.
    ['рабочую группу, рабочей группой', 'working group, working group'],
    ['предварительной повестки дня', 'provisional agenda'],
    ['самым долгим', 'the longest'],
    // No phrase reaches over a number.
    ['пункт 2 повестки дня', 'item 2 agenda'],
    ['к какому пункту повестки дня относится документ', 'under which agenda item document'],
    ['с 2008 по 2010 год', 'between 2008 and 2010'],
    ['в пятницу, 3 октября 2007 года', 'in Friday October 3, 2007'],
    ['РГ2 2013/5', 'working group 2 2013/5'],
    // Not "which meetings", "last" and "cancelled".
    ['какого совещания', 'which meeting'],
    ['прошло', 'held'],
    ['отмечена', ''],
    ['до которого часа, с какого дня', 'until what time, from which day'],
    ['послеобеденное заседание', 'in the afternoon meeting'],
    ['майские совещания', 'May meeting'],
    // Subjects stay.
    ['огнестрельное оружие', 'огнестрельное оружие'],
    ['торговля людьми', 'торговля людьми'],
    ['соответствия', 'compliance'],
    ['статью 32', 'article 32'],
  ];
  for (const [typed, english] of table) assert.equal(toEnglish(typed, glossary, () => false).text, english, typed);
});
