import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { type Files, recordOf } from '../fixtures/knowledge-folder.ts';
import { worldHolding } from '../fixtures/papers.ts';

const resolution = (name: string, title: string, lines: string[], claims: string[] = [], language = 'fr'): Files => ({
  [`texts/${name}.txt`]: `${[title, ...lines].join('\n\n')}\n`,
  [`records/${name}.yml`]: recordOf(claims, {
    text: `${name}.txt`,
    language,
    title: title.replaceAll(':', ' -'),
    symbol: `A/RES/75/${name}`,
    date: '2021-05-24',
  }),
});
const session = (number: number, paragraph: string, quote: string) =>
  `  - session: { body: reefs, number: ${number}, dates: "20${number}", status: planned }\n    paragraph: ${paragraph}\n    quote: ${quote}`;

const world = worldHolding({
  'bodies.yml': `default: lamps
bodies:
  - id: lamps
    series: LAMP
    zone: Europe/Vienna
    names: [{en: Conference of the Parties on Lamps, fr: Conférence des Parties sur les lampes}]
    also: {en: [the Conference, Conference], fr: [la Conférence, Conférence]}
  - id: reefs
    series: REEF
    zone: Europe/Vienna
    names: [{en: Forum on Reefs, fr: Forum des récifs, es: Foro de los Arrecifes}]
places: []
pieces: {}
`,
  ...resolution('280', 'Réunion internationale intitulée Tidemark+50', [
    '1. Décide de convoquer la réunion internationale intitulée « Tidemark+50 » à Tidemark, les 2 et 3 juin 2022, pour célébrer le phare ;',
    '2. Accueille avec satisfaction l’offre faite par le Gouvernement suédois d’accueillir la réunion internationale et d’en assumer les frais, avec l’aide du Kenya ;',
    '3. Décide que le document final de la réunion internationale prendra la forme d’un résumé des débats ;',
    '4. Prie le Fonds des phares de coordonner l’appui fourni à l’organisation de la réunion internationale ;',
  ]),
  ...resolution('92', 'Convention sur l’interdiction de certaines lanternes', [
    'L’Assemblée générale,',
    'Se félicitant des résultats de la sixième Conférence des Parties chargée de l’examen de la Convention, qui s’est tenue à Genève du 13 au 17 décembre 2021,',
    'Rappelant la résolution 69/313 du 27 juillet 2015 sur le Programme issu de la septième Conférence internationale sur le financement des phares,',
    '1. Se félicite du travail accompli ;',
  ]),
  ...resolution('2', 'Mandat révisé du Forum des récifs', [
    'Le Conseil,',
    '1. Adopte le mandat du Forum des récifs.',
    '2. Le Bureau du Forum des récifs est composé de gardiens de phare.',
  ]),
  ...resolution(
    '6',
    'Programme de travail du Forum des récifs',
    [
      'Tableau',
      'Dix-huitième session du Forum des récifs, 2018',
      'Priorités du plan',
      '1. Récifs du sud',
      '2. Nouvelles questions',
      'Dix-neuvième session du Forum des récifs, 2019',
      '1. Récifs du nord',
      '2. Débat de haut niveau',
      '3. Adoption du programme',
    ],
    [
      session(18, 'head.3', 'Dix-huitième session du Forum des récifs, 2018'),
      session(19, 'body.1', 'Dix-neuvième session du Forum des récifs, 2019'),
    ],
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-28' });
const text = (question: string) => {
  const { status, lead, lines } = ask(question);
  return status === 'answered' ? [lead, ...lines].join('\n') : status;
};

describe('what a resolution says of the gathering in its title', () => {
  const table: [question: string, said: string][] = [
    ['Tidemark+50 : qui est prié de coordonner l’appui à l’organisation de la réunion ?', 'Fonds des phares'],
    ['Quelle forme prendra le document final de Tidemark+50 ?', 'résumé des débats'],
    ['Qui paie les frais de Tidemark+50 ?', 'Gouvernement suédois'],
    ['Quand aura lieu la réunion Tidemark+50 ?', '2 et 3 juin 2022'],
    ['Qui a présidé Tidemark+50 ?', 'not-in-records'],
    ['Qui est prié de présider Tidemark+50 ?', 'not-in-records'],
    ['Quelle forme prendra le document final de Tidemark+20 ?', 'not-in-records'],
  ];
  for (const [question, said] of table) it(question, () => assert.ok(text(question).includes(said), text(question)));
});

describe('a conference that has no record of its own', () => {
  it('has the days that a sentence of a resolution gives', () => {
    const question =
      'Quand et où s’est tenue la sixième Conférence d’examen de la Convention sur certaines lanternes ?';
    assert.deepEqual(ask(question).dates, ['2021-12-13/2021-12-17']);
  });
  for (const question of [
    'Quand s’est tenue la cinquième Conférence d’examen de la Convention sur certaines lanternes ?',
    'Quand s’est tenue la sixième Conférence d’examen de la Convention sur certaines bouées ?',
    // What it is on is a little word elsewhere.
    'Quand s’est tenue la sixième Conférence sur l’environnement ?',
    // The day of a resolution, and a conference on something else.
    'Quand s’est tenue la septième Conférence sur certaines lanternes ?',
    'Quelle est la cote du document final de la sixième Conférence d’examen de la Convention sur certaines lanternes ?',
  ])
    it(`is not told of another: ${question}`, () => assert.equal(text(question), 'not-in-records'));
});

describe('items that stand below the line that names a session', () => {
  it('are told of it', () => {
    const found = text('Quels sont les points 2 et 3 de la dix-neuvième session du Forum des récifs ?');
    assert.ok(found.includes('Débat de haut niveau') && found.includes('Adoption du programme'), found);
    assert.ok(!found.includes('Récifs'), found);
  });
  it('are told all where the agenda is asked for', () => {
    const found = text('Quel est l’ordre du jour de la dix-huitième session du Forum des récifs ?');
    assert.ok(found.includes('Récifs du sud') && found.includes('Nouvelles questions'), found);
    assert.ok(!found.includes('Récifs du nord'), found);
  });
  for (const question of [
    'Quel est le point 4 de la dix-neuvième session du Forum des récifs ?',
    'Quel est le point 2 de la vingtième session du Forum des récifs ?',
    'Quels documents pour le point 2 de la dix-neuvième session du Forum des récifs ?',
    'Combien de points a l’ordre du jour de la dix-neuvième session du Forum des récifs ?',
  ])
    it(`are not told: ${question}`, () => assert.equal(text(question), 'not-in-records'));
});

describe('who is on the Bureau of a body', () => {
  it('is told by its resolution, and taken for no request to compose something', () =>
    assert.ok(text('Qui compose le Bureau du Forum des récifs ?').includes('gardiens de phare')));
  it('is asked of a body that is named', () => assert.equal(ask('Qui compose un poème ?').status, 'out-of-scope'));
});
