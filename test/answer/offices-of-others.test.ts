import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goesWithOffice, isFormerHolder } from '../../src/answer/evidence/persons/roles.ts';

describe('an office and who holds it', () => {
  const table: [text: string, question: string, goes: boolean][] = [
    ['The Chair of the SBI, Mr. Tom Reed (Norland), opened the session.', 'who was the chair of SBI 44?', true],
    [
      'The Chair of the SBI, Mr. Tom Reed (Norland), opened the session.',
      'Who was the Chair of the Subsidiary Body for Implementation?',
      true,
    ],
    // The office of another body, by its letters or its name; and the name of a body, which is no person's.
    ['The Chair invited Ms. Ada Gull, AC Co-Chair, to report.', 'Who chaired the SBSTA at its 52nd session?', false],
    [
      'The Chair invited Ms. Ada Gull, Co-Chair of the Executive Committee of the Harbour Mechanism, to report.',
      'Who chaired the SBSTA at its 52nd session?',
      false,
    ],
    [
      'Requests the Chair of the Subsidiary Body for Implementation to organize a workshop.',
      'Who was President of COP 29?',
      false,
    ],
    ['Le Sous-Comité s’est réuni sous la présidence du Dr Samba Reyes.', 'Qui présidait le Sous-Comité ?', true],
    [
      'The Vice-Chair of the Technology Executive Committee, Mr. Tom Reed, reported.',
      'Who was the Vice-Chair of the Technology Executive Committee at SBSTA 52?',
      true,
    ],
    ['Mr. Reed explained what the Conseil de la Présidence does.', 'Qui a présidé la réunion ?', true],
    [
      'Compte tenu des vues de son Président et du Directeur, Charge le Directeur du suivi.',
      'Qui est le président du comité ?',
      false,
    ],
  ];
  for (const [text, question, goes] of table)
    it(`${question} ${text.slice(0, 60)}`, () => assert.equal(goesWithOffice(text, question), goes));
});

describe('who held an office before', () => {
  const text = 'Expresses its appreciation to the former Director of the Centre, Jukka Reed';
  it('is not who holds it', () => assert.equal(isFormerHolder(text, 'Who is the Director of the Centre?'), true));
  it('was then who held it', () =>
    assert.equal(isFormerHolder('thanked the then Director, Jukka Reed', 'Who is the Director of the Centre?'), true));
  it('is who held it', () => assert.equal(isFormerHolder(text, 'Who was the former Director of the Centre?'), false));
  it('is nobody of another office', () => assert.equal(isFormerHolder(text, 'Who is the Rapporteur?'), false));
});
