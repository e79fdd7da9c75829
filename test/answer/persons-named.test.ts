import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDoneByLands, NAME_ASKED, NAMELESS, PERSON } from '../../src/answer/evidence/persons/persons.ts';
import type { Language } from '../../src/model.ts';

describe('a sentence names somebody', () => {
  const table: [text: string, is: boolean][] = [
    ['Ms. Diallo sang.', true],
    ['M. Okoro a chanté.', true],
    ['La Sra. Vega cantó.', true],
    ['Пела г-жа Нурми.', true],
    ['غنت السيدة نور.', true],
    ['努尔米女士唱歌。', true],
    ['艾达·努尔米唱歌。', true],
    ['Diallo (Togo) sang.', true],
    ['Diallo (2019) sang.', false],
    ['El Equipo Ejecutivo (Presidente y Vicepresidente) cantó.', false],
    ['The Executive Team (Chair and Vice-Chair) sang.', false],
    ['The Panel elected Ada Nurmi.', true],
    ['The Panel elected a Chair.', false],
    ['Ada Nurmi and Otto Reef were re-elected as co-chairs of the Panel.', true],
    ['Ada Nurmi a été élue Présidente.', true],
    ['The Scientific Panel was asked for advice.', false],
    ['The Panel thanked Ada Nurmi.', false],
    // The name stands behind an act, or beside an office.
    ['The appointment of Ada Nurmi was announced.', true],
    ['The appointment of a new Chair was announced.', false],
    ['La nomination de Lyutha Al-Mughairy a été annoncée.', true],
    ['El nombramiento de Hugo de la Vega se anunció.', true],
    ['The Director of the Reef Office, Ada Nurmi, sang.', true],
    ['The Director of the Reef Office sang, and so did others.', false],
    ['The Director came. Later, Ada Nurmi sang.', false],
    ['Ada Nurmi, the new Director of the Reef Office, sang.', true],
    ['Ada Nurmi, singing in the Reef Office, sang.', false],
    ['La Présidente du Groupe, Ada Nurmi, a chanté.', true],
    ['El Embajador de los arrecifes, Hugo de la Vega, cantó.', true],
    ['Докладчик группы, Ада Нурми, пела.', true],
    ['Рифы группы, Ада Нурми, пели.', false],
  ];
  for (const [text, is] of table) it(`${is}: ${text}`, () => assert.equal(PERSON.test(text), is));
});

describe('countries did it', () => {
  const table: [language: Language, text: string, is: boolean][] = [
    ['en', 'The meeting was chaired by Slovakia and South Africa.', true],
    ['en', 'The meeting was chaired by the Netherlands.', true],
    ['en', 'The meeting was chaired by a diver.', false],
    ['en', 'The meeting was held in Slovakia.', false],
    ['en', 'The meeting was chaired by somebody who had come to it from far away, as far as from Slovakia.', false],
    ['en', 'Slovakia came by.', false],
    ['fr', 'La réunion a été présidée par la Slovaquie.', true],
    ['fr', 'La réunion a été présidée par un plongeur.', false],
    ['es', 'La reunión fue presidida por Eslovaquia.', true],
    ['ru', 'Заседание прошло под председательством Словакии.', true],
    ['ru', 'Заседание прошло в Словакии.', false],
    ['ar', 'عقد الاجتماع برئاسة سلوفاكيا.', true],
    ['ar', 'عقد الاجتماع في سلوفاكيا.', false],
    // Chinese has them before the verb, or behind "by".
    ['zh', '斯洛伐克主持会议。', true],
    ['zh', '会议由斯洛伐克召开。', true],
    ['zh', '主持会议的人去斯洛伐克。', false],
    // Who appoints somebody is not who it is.
    ['en', 'The Secretary is appointed by Slovakia.', false],
    ['fr', 'Le Secrétaire est nommé par le Gouvernement de la Slovaquie.', false],
    ['es', 'El Secretario es nombrado por Eslovaquia.', false],
  ];
  for (const [language, text, is] of table)
    it(`${is}: ${text}`, () => assert.equal(isDoneByLands(text, language, 'Who chaired it?'), is));
});

describe('somebody without a name', () => {
  const table: [text: string, is: boolean][] = [
    ['In May, she visited the capital.', true],
    ['Il a visité la capitale.', true],
    ['Ella visitó la capital.', true],
    ['Она посетила столицу.', true],
    ['The islands visited Sheffield.', false],
    ['Les îles ont visité Lille.', false],
    ['Они посетили столицу.', false],
  ];
  for (const [text, is] of table) it(`${is}: ${text}`, () => assert.equal(NAMELESS.test(text), is));
});

describe('a question for a name', () => {
  const table: [text: string, is: boolean][] = [
    ['What is the name of the Chair?', true],
    ['What was her name?', true],
    ['What is the fund called?', true],
    ['Who chaired it?', false],
    ['Which names were on the list?', false],
    ['Comment s’appelle la Présidente ?', true],
    ['Quel est le nom du Président ?', true],
    ['Qui préside ?', false],
    ['¿Cómo se llama la Presidenta?', true],
    ['¿Cuál es el nombre de la Presidenta?', true],
    ['¿Quién preside?', false],
    ['Как зовут Председателя?', true],
    ['Кто председатель?', false],
    ['ما اسم الرئيس؟', true],
    ['من الرئيس؟', false],
    ['主席叫什么？', true],
    ['谁是主席？', false],
  ];
  for (const [text, is] of table) it(`${is}: ${text}`, () => assert.equal(NAME_ASKED.test(text), is));
});
