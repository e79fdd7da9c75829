import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesCalledShort } from '../../src/answer/evidence/letters/short-of-letters.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';

const recordOf = (language: Language, ...texts: string[]) =>
  ({ document: { language }, paragraphs: texts.map((text) => ({ text })) }) as unknown as DocumentRecord;

/** From UNEP/POPS/COP.7/22, which names the Facility in full and calls it by its noun. */
const NAMED: Record<'en' | 'fr' | 'es' | 'ru', [full: string, short: string, question: string, name: string]> = {
  en: [
    'The Council of the Global Environment Facility will prepare reports.',
    'The Facility secretariat agreed to host the next retreat.',
    'Where will the GEF hold its retreat?',
    'Global Environment Facility',
  ],
  fr: [
    "Le Conseil du Fonds pour l'environnement mondial préparera des rapports.",
    "Le secrétariat du Fonds a accepté d'accueillir le prochain séminaire.",
    'Où le FEM tiendra-t-il son séminaire ?',
    "Fonds pour l'environnement mondial",
  ],
  es: [
    'El Consejo del Fondo para el Medio Ambiente Mundial preparará informes.',
    'La Secretaría del Fondo convino en organizar el próximo retiro.',
    '¿Dónde celebrará el FMAM su retiro?',
    'Fondo para el Medio Ambiente Mundial',
  ],
  ru: [
    'Совет Глобального экологического фонда подготавливает доклады.',
    'Секретариат Фонда постановил принять у себя следующее совещание.',
    'Где ГЭФ проведет совещание?',
    'Глобальный экологический фонд',
  ],
};

describe('a name with letters that a document calls by its noun alone', () => {
  for (const [code, [full, short, question, name]] of Object.entries(NAMED)) {
    const language = code as keyof typeof NAMED;
    it(`is meant in ${code}, where the document has it in full`, () => {
      assert.deepEqual(namesCalledShort(short, recordOf(language, full, short), question, language), [name]);
      assert.deepEqual(namesCalledShort(short, recordOf(language, short), question, language), []);
    });
    it(`is not meant in ${code}, where the question has neither its letters nor its name`, () =>
      assert.deepEqual(namesCalledShort(short, recordOf(language, full, short), 'TIDE?', language), []));
  }
  it('is not meant where the document names another one with that noun', () => {
    const [full, short, question] = NAMED.fr;
    const other = 'Le Fonds vert pour le climat a tenu séance.';
    assert.deepEqual(namesCalledShort(short, recordOf('fr', full, short, other), question, 'fr'), []);
    const [named, called, asked] = NAMED.en;
    const facility = 'The Green Facility was closed.';
    assert.deepEqual(namesCalledShort(called, recordOf('en', named, called, facility), asked, 'en'), []);
  });
  it('is not meant by the noun in small letters', () => {
    const [full, , question] = NAMED.fr;
    assert.deepEqual(namesCalledShort('Des fonds ont été versés.', recordOf('fr', full), question, 'fr'), []);
  });
});
