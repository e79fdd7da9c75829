import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenize } from '../../../src/answer/reading/tokens.ts';
import { compileBodyNames, findBodies } from '../../../src/answer/slots/bodies.ts';
import type { Body } from '../../../src/model.ts';

const bodies: Body[] = [
  {
    id: 'a-ac-109',
    zone: 'UTC',
    names: [{ en: 'Special Committee on Decolonization' }],
    also: { en: ['C-24', 'Committee of 24'] },
  },
];
const isSmall = (word: string) => word === 'of';
const noGroup = () => 0;
const found = (question: string) =>
  findBodies(tokenize(question), compileBodyNames(bodies, ['en'], isSmall, noGroup), isSmall, noGroup).map(
    ({ from, to }) => [from, to],
  );

describe('a body that is called by a letter and a number', () => {
  it('is told by both', () => assert.deepEqual(found('when does C-24 meet'), [[2, 4]]));
  it('is not told by the number alone', () => assert.deepEqual(found('when was COP 24 held'), []));
  it('is told by a word and the number', () => assert.deepEqual(found('the Committee of 24'), [[1, 4]]));
});

describe('a body whose name has many little words', () => {
  const splos: Body = {
    id: 'splos',
    zone: 'UTC',
    names: [
      { fr: 'Réunion des États parties à la Convention sur le droit de la mer', en: 'Meeting of States Parties' },
    ],
  };
  const names = compileBodyNames([splos], ['fr', 'en'], (word) => word === 'sur', noGroup);
  const bodiesIn = (question: string) =>
    findBodies(tokenize(question), names, (word) => word === 'sur', noGroup).map(({ body }) => body);

  it('is found with all of them', () =>
    assert.deepEqual(bodiesIn('la 25e réunion des États parties à la Convention sur le droit de la mer'), ['splos']));
  it('is found in the plural', () => assert.deepEqual(bodiesIn('the meetings of States parties'), ['splos']));
  it('is none of other words', () => assert.deepEqual(bodiesIn('la réunion des États côtiers'), []));
});

describe('a number between the words of a name', () => {
  const climate: Body = {
    id: 'cp',
    zone: 'UTC',
    names: [{ en: 'Conference of the Parties to the Climate Convention' }],
    also: { fr: ['COP sur le climat'], en: ['COP', 'COP on climate'] },
  };
  const names = compileBodyNames([climate], ['fr', 'en'], (word) => ['sur', 'le', 'of', 'the'].includes(word), noGroup);
  const numbers = (question: string) =>
    findBodies(tokenize(question), names, (word) => ['sur', 'le', 'of', 'the'].includes(word), noGroup).map(
      (mention) => mention.numbers ?? [],
    );

  it('is kept, as that of a session', () => assert.deepEqual(numbers('la COP 23 sur le climat'), [[2]]));
  it('is none behind the name', () => assert.deepEqual(numbers('la COP sur le climat 23'), [[]]));
});

describe('a number between the words of a name', () => {
  const reef: Body = {
    id: 'reef',
    zone: 'UTC',
    names: [{ en: 'Meeting of Parties to the Reef Treaty' }],
    also: { en: ['REEF Meeting'] },
  };
  const names = compileBodyNames([reef], ['en'], isSmall, noGroup);
  const numbersIn = (question: string) =>
    findBodies(tokenize(question), names, isSmall, noGroup).map(({ numbers }) => numbers);

  it('counts a session, in words', () => assert.deepEqual(numbersIn('REEF third meeting: when'), [[1]]));
  it('counts a session, in figures', () => assert.deepEqual(numbersIn('when was the REEF 3rd meeting'), [[4]]));
  it('is no other word', () => assert.deepEqual(numbersIn('the REEF tidal meeting'), []));
});

describe('a body that has a short name with a place', () => {
  const conference: Body = {
    id: 'a-conf-198',
    zone: 'UTC',
    names: [{ fr: 'Conférence internationale sur le financement du développement' }],
    also: { fr: ['Conférence de Monterrey'] },
  };
  const rights: Body = { id: 'hrc', zone: 'UTC', names: [{ fr: "Conseil des droits de l'homme" }] };
  const isLittle = (word: string) => ['sur', 'de', 'des', 'la', 'les', 'du', 'l', 'a', 'le'].includes(word);
  const names = compileBodyNames([conference, rights], ['fr'], isLittle, noGroup);
  const bodiesIn = (question: string) =>
    findBodies(tokenize(question), names, isLittle, noGroup).map(({ body }) => body);

  it('is named with words of its own', () =>
    assert.deepEqual(bodiesIn('la conférence sur le financement de Monterrey'), ['a-conf-198']));
  it('is not named with the words of others', () =>
    assert.deepEqual(bodiesIn("la conférence sur les droits de l'homme à Monterrey"), []));
});
