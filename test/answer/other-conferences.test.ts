import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organizationBeside } from '../../src/answer/reading/organizations.ts';
import { namesOtherConference, withoutOtherConferences } from '../../src/answer/reading/other-conferences.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const world = createWorld(loadKnowledge('knowledge'));
const bodiesIn = (question: string) => {
  const read = readQuestion(question, world.reader, 'en', () => false);
  return withoutOtherConferences(read, question, world).bodies.map(({ body }) => body);
};

describe('the Conference that a question names', () => {
  const table: [question: string, bodies: string[]][] = [
    ['When was the third session of the Conference?', ['ctoc-cop']],
    ['When was the second review conference?', []],
    ['When was the World Conference on Reefs?', []],
    ['Quand la Conférence s’est-elle réunie en 2006 ?', ['ctoc-cop']],
    ['Quand la Conférence mondiale s’est-elle réunie ?', []],
    ['¿Cuándo se reunió la Conferencia de examen?', []],
    ['Когда прошла Обзорная конференция?', []],
    ['متى عقد المؤتمر الاستعراضي؟', []],
    ['审议大会何时举行？', []],
    ['Quand s’est tenue la neuvième Conférence des Parties chargée d’examiner le Traité ?', []],
    // Its number stands between the words of its name.
    ['Quand s’est tenue la sixième Conférence d’examen ?', []],
    ['Où s’est tenue la deuxième Conférence sur les marées ?', []],
    ['Où s’est tenue la deuxième Conférence ?', ['ctoc-cop']],
    ['When was the annual conference of the High Contracting Parties?', []],
    ['Quand se tient la Conférence annuelle des Hautes Parties contractantes ?', []],
    ['¿Cuándo se celebró la Conferencia anual de las Altas Partes Contratantes?', []],
    ['Когда прошла ежегодная конференция?', []],
    ['متى عقد المؤتمر السنوي؟', []],
    // Of an organization that it is not one of.
    ['Where did the Conference of UNESCO meet?', []],
    ['Où la Conférence de l’UNESCO s’est-elle réunie ?', []],
  ];
  for (const [question, bodies] of table)
    it(`${bodies.length === 0 ? 'is another' : 'is the usual one'}: ${question}`, () =>
      assert.deepEqual(bodiesIn(question), bodies));
});

describe('the Bureau that a question names', () => {
  const table: [question: string, bodies: string[]][] = [
    ['What did the Bureau decide?', ['ctoc-cop-bureau']],
    ['What did the Bureau of the Working Group on Technical Assistance decide?', ['ctoc-cop-wg-2']],
    [
      'What did the Extended Bureau and the Working Group on Technical Assistance decide?',
      ['ctoc-cop-bureau', 'ctoc-cop-wg-2'],
    ],
  ];
  for (const [question, bodies] of table) it(question, () => assert.deepEqual(bodiesIn(question), bodies));
});

describe('a question about another conference', () => {
  const read = (question: string) =>
    withoutOtherConferences(
      readQuestion(question, world.reader, 'en', () => false),
      question,
      world,
    );
  it('has its words but for its number and little ones', () => {
    const { leftover } = read('Où s’est tenue la deuxième Conférence sur les marées ?');
    assert.deepEqual(leftover, ['marees', 'conference']);
  });
  it('is known as one', () => {
    assert.equal(namesOtherConference(read('Où s’est tenue la deuxième Conférence sur les marées ?')), true);
    assert.equal(namesOtherConference(read('Où s’est tenue la deuxième Conférence ?')), false);
  });
});

describe('the organization beside a word for its conference', () => {
  const table: [text: string, organization: string | undefined][] = [
    ['国际民航组织第39届大会', 'icao'],
    ['the General Conference of UNESCO', 'unesco'],
    ["UNESCO's General Conference", 'unesco'],
    ['la Asamblea General de la OMT', 'unwto'],
    // No organ of it is named, or two of them are.
    ['a report of UNESCO', undefined],
    ['the General Conference of UNESCO and of UNIDO', undefined],
    ['the Conference', undefined],
  ];
  for (const [text, organization] of table)
    it(`${text}: ${organization ?? 'none'}`, () => assert.equal(organizationBeside(text)?.[0], organization));
});
