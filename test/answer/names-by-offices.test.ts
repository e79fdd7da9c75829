import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goesWithOffice } from '../../src/answer/evidence/persons/roles.ts';

describe('a name stands by the office of who bears it', () => {
  const CHAIR = 'Who was the Chair?';
  const table: [text: string, typed: string, goes: boolean][] = [
    ['The Chair, Ms. Ada Marin (Chile), opened the session.', CHAIR, true],
    ['The Council elected Ada Marin as its Chair.', CHAIR, true],
    [
      'Nomme Mme Ada Marin à la présidence du Groupe Consultatif pour les CEEMS pour trois ans.',
      'qui préside le groupe consultatif CEEMS',
      true,
    ],
    // The name is that of another officer.
    ['The Council re-elected Ada Marin as its Vice-Chair, and the Chair informed it of the nominations.', CHAIR, false],
    ['The Rapporteur, Ada Marin, thanked the Chair.', CHAIR, false],
    ['The Chair thanked the Rapporteur, Ada Marin.', CHAIR, false],
    // One person holds both.
    ['The Council named Ada Marin, Vice-Chair, Rapporteur of the session.', 'Who was the Rapporteur?', true],
    ['La Commission a nommé Ada Marin Vice-Présidente et Rapporteuse.', 'Qui était rapporteuse ?', true],
    // Who helps the Chair is not the Chair, and neither is the body.
    ['The SBSTA Chair was assisted by Hugh Salt and Peer Reed.', CHAIR, false],
    ['The Council thanked its Chair.', CHAIR, false],
    // A name of which a part is small (A/70/42).
    ['Комиссия избрала Бушаиба эль-Умни Председателем Рабочей группы II.', 'Кто председатель?', true],
    ['Комиссия избрала своего председателя.', 'Кто председатель?', false],
  ];
  for (const [text, typed, goes] of table) it(text, () => assert.equal(goesWithOffice(text, typed), goes));
});
