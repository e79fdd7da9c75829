import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { leadsIn } from '../../src/answer/evidence/persons/leads.ts';
import type { DocumentRecord, Language, Paragraph } from '../../src/model.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: Tide Council, fr: Conseil des marées, es: Consejo de Mareas, ru: Совет приливов, zh: 潮汐理事会 }]
    also: { en: [TIC] }
  - id: kelp
    series: KELP
    zone: UTC
    names: [{ en: Kelp Board }]
    also: { en: [KEB] }
places: []
`;
const led = (number: string, names: string, how = 'informal consultations co-facilitated by') =>
  `${number}. The Council took this item up at its 1st meeting. It agreed to consider the item in ${how} ${names}.`;

const FIVE = [
  'Report of the Tide Council on its fifth session, held in Lisbon',
  '1. Ms. Ada Nurmi (Finland), Chair, opened the session.',
  'III. Matters relating to agriculture',
  '(Agenda item 3)',
  led('2', 'Ms. Ima Okoro (Kenya) and Mr. Jon Berg (Norway)'),
  'IV. Matters relating to the least developed countries',
  '(Agenda item 4)',
  led('3', 'Mr. Tomas Ruiz (Chile) and Ms. Mei Lin (China)'),
  'V. Terms of reference for the review of the budget',
  '(Agenda item 5)',
  led('4', 'Ms. Eva Kern (Peru)', 'a contact group co-chaired by'),
  '5. The Council thanked the co-chairs. Observers met in informal consultations facilitated by Mr. Ivo Sand (Fiji).',
  'VI. Other items',
  '6. The Council convened consultations on agenda items 6 and 7, which were facilitated by co-facilitators, as follows:',
  '(a) Agenda item 6 (Transport by sea): Ms. Rosa Vidal (Spain);',
  '(b) Agenda item 7 (Trade in salt): Mr. Paul Adu (Ghana).',
  'VII. Matters relating to forests',
  '(Agenda item 8)',
  led('7', 'Mr. Otto Weil (Austria)'),
  led('8', 'Ms. Lea Marin (France)'),
  'VIII. Matters relating to fisheries',
  '9. It had before it document TIDE/2013/2.',
  led('10', 'Ms. Nina Holt (Latvia)'),
];
const SIX = [
  'Report of the Tide Council on the first part of its sixth session, held in Quito',
  '1. The session was opened.',
  'III. Matters relating to agriculture',
  led('2', 'Mr. Sam Tell (Samoa)'),
];
/** The agenda of the fifth session, as far as it is known. */
const ITEM =
  '  - item: { number: "3", title: Matters relating to agriculture }\n    paragraph: body.1\n    quote: Matters relating to agriculture';

const report = (name: string, session: number, lines: string[], claims: string[] = []) =>
  paper(name, lines, claims, {
    symbol: `TIDE/${2008 + session}/9`,
    date: `${2008 + session}-06-30`,
    session: `{ body: tide, number: ${session} }`,
  });
const world = worldHolding({
  'bodies.yml': BODIES,
  ...report('five', 5, [...FIVE, ...OTHERS], [ITEM]),
  ...report('six', 6, SIX),
});
const ask = (...turns: string[]) => answerTurns(world, turns, { today: '2026-11-21' });

describe('who led the consultations on a matter', () => {
  const AGRICULTURE = 'Who co-facilitated the consultations on agriculture at TIC 5?';
  const table: [turns: string[], name: RegExp][] = [
    [[AGRICULTURE], /Okoro/],
    [['Qui a cofacilité les consultations sur l’agriculture au TIC 5 ?'], /Okoro/],
    [['¿Quiénes cofacilitaron las consultas sobre agricultura en TIC 5?'], /Okoro/],
    [['Кто вел консультации по пункту 3 на TIC 5?'], /Okoro/],
    [['TIC 5 农业议题的非正式磋商由谁共同主持？'], /Okoro/],
    [['Who co-facilitated the consultations on agriculture at TIC 6?'], /Tell/],
    [['Who co-facilitated the consultations on agriculture at TIC 6.1?'], /Tell/],
    // Letters are spelled out by a heading, or by what they are in its language; small words count.
    [['Who co-facilitated the LDC item at TIC 5?'], /Ruiz/],
    [['Qui a facilité les consultations sur les PMA au TIC 5 ?'], /Ruiz/],
    [['Names of the co-chairs of the contact group on the TORs at TIC 5'], /Kern/],
    // The item tells the matter where one of its words is another one.
    [['Who co-chaired the contact group on the budget overhaul (item 5) at TIC 5?'], /Kern/],
    // A body that has one such group needs no number of a session.
    [['Who co-chaired the contact group on the review of the budget of the Tide Council?'], /Kern/],
    // A section has a group that was chaired and consultations that were facilitated.
    [['Who co-chaired the contact group on the review of the budget at TIC 5?'], /Kern/],
    [['Who facilitated the consultations on the review of the budget at TIC 5?'], /Sand/],
    // An entry of a list by items.
    [['Who facilitated the consultations on salt at TIC 5?'], /Adu/],
    [['Who facilitated item 6 at TIC 5?'], /Vidal/],
    // What goes on names another matter, or none: that of the answer before.
    [[AGRICULTURE, 'and the transport one?'], /Vidal/],
    [[AGRICULTURE, 'and for the LDC item?'], /Ruiz/],
    [[AGRICULTURE, 'and item 7?'], /Adu/],
    [[AGRICULTURE, 'and the transport one?', 'and the LDC one?'], /Ruiz/],
    [['TIC 5 农业议题的非正式磋商由谁共同主持？', '运输那个议题呢？'], /Vidal/],
    [['Which documents were there on fisheries at TIC 5?', 'and who co-facilitated the consultations?'], /Holt/],
    // The place tells which session is meant.
    [['Who co-facilitated the consultations of the Tide Council on agriculture in Lisbon?'], /Okoro/],
    [['Who co-facilitated the consultations of the Tide Council on agriculture in Quito?'], /Tell/],
    // "At its fifth session": no matter of that name.
    [['Who co-facilitated the consultations on agriculture at the fifth session of the Tide Council?'], /Okoro/],
    [['¿Quiénes cofacilitaron las consultas sobre agricultura en el quinto período de sesiones del TIC?'], /Okoro/],
    // "It" is the item of the answer before.
    [
      [
        'What is agenda item 3 of the fifth session of the Tide Council?',
        'and who facilitated the consultations on it?',
      ],
      /Okoro/,
    ],
    // Also after a question that was refused.
    [['Who co-facilitated the consultations on whales at TIC 5?', 'and on agriculture?'], /Okoro/],
  ];
  for (const [turns, name] of table)
    it(turns.join(' / '), () => {
      const { status, lines, lead } = ask(...turns);
      assert.equal(status, 'answered', lead);
      assert.match(lines.join(' '), name);
    });

  for (const turns of [
    ['Who co-facilitated the consultations on whales at TIC 5?'],
    ['Who co-chaired the contact group on whales (item 5) at TIC 5?'],
    ['Who co-chaired the contact group on the review of the budget of the Kelp Board?'],
    // Each of its sessions had some.
    ['Who co-facilitated the consultations of the Tide Council on agriculture?'],
    // Two sentences name others; and nobody says which.
    ['Who co-facilitated the consultations on forests at TIC 5?'],
    ['Who co-facilitated the consultations at TIC 5?'],
    // Consultations that somebody facilitated were no contact group.
    ['Who chaired the contact group on agriculture at TIC 5?'],
    // On what, and at which session, it does not say.
    ['Who led the informal consultations?'],
    ['Кто проводил неофициальные консультации?'],
    // Of another part of the session than the report.
    ['Who co-facilitated the consultations on agriculture at TIC 6.2?'],
    [AGRICULTURE, 'and the whale one?'],
    [AGRICULTURE, 'and the rapporteur?'],
    // Nobody is asked for.
    ['What did the co-facilitators of the consultations on agriculture propose at TIC 5?'],
  ])
    it(`names nobody who led: ${turns.join(' / ')}`, () => {
      const { lines, status } = ask(...turns);
      assert.doesNotMatch(status === 'answered' ? lines.join(' ') : '', /co-?facilitat|co-?chaired|Vidal/u);
    });

  it('refuses another matter that is not held, and tells no days of the session', () => {
    const { status, dates } = ask(AGRICULTURE, 'and the whale one?');
    assert.deepEqual([status, dates], ['not-in-records', []]);
  });
});

describe('the sentences that say who led', () => {
  const leads = (language: Language, ...lines: string[]) => {
    const paragraphs = lines.map(
      (text, at): Paragraph => ({ key: String(at), part: 'body', heading: false, text, start: 0, end: text.length }),
    );
    return leadsIn({ document: { language }, paragraphs, claims: [] } as unknown as DocumentRecord);
  };
  const table: [language: Language, text: string, isChair: boolean | undefined][] = [
    ['en', 'Talks were co-facilitated by Ms. Ada Nurmi (Finland).', false],
    ['en', 'It met in a contact group chaired by Mr. Jon Berg (Norway).', true],
    ['en', 'It met in a group to be co-chaired by Jon Berg.', true],
    ['en', 'Talks were co-facilitated by the secretariat.', undefined],
    ['en', 'The session was chaired by Mr. Jon Berg (Norway).', undefined],
    ['fr', 'Des consultations cofacilitées par Mme Ada Nurmi (Finlande).', false],
    ['fr', 'Un groupe de contact coprésidé par M. Jon Berg (Norvège).', true],
    ['es', 'Consultas cofacilitadas por la Sra. Ada Nurmi (Finlandia).', false],
    ['es', 'Un grupo copresidido por el Sr. Jon Berg (Noruega).', true],
    // Who is chosen to lead stands before what he leads.
    ['en', 'It designated the Vice-Chair, Jon Berg (Norway), to chair the informal consultations.', true],
    ['en', 'It invited Ms. Ada Nurmi (Finland) to facilitate consultations.', false],
    ['fr', 'Il a chargé Jon Berg (Norvège), Vice-Président, de présider les consultations.', true],
    ['fr', "Il a prié Mme Ada Nurmi (Finlande) d'animer des consultations.", false],
    ['es', 'Designó al Vicepresidente, Jon Berg (Noruega), para presidir las consultas oficiosas.', true],
    ['es', 'Encargó a la Sra. Ada Nurmi (Finlandia) que dirigiera las consultas.', false],
    ['ru', 'Он поручил г-ну Юну Бергу (Норвегия) провести неофициальные консультации.', false],
    ['ru', 'Он назначил г-на Юна Берга (Норвегия) председательствовать на неофициальных консультациях.', true],
    ['en', 'It designated the secretariat to conduct consultations.', undefined],
    ['en', 'It designated Jon Berg (Norway) to chair the session.', undefined],
  ];
  for (const [language, text, isChair] of table)
    it(text, () => assert.deepEqual(leads(language, text)[0]?.isChair, isChair));
});

describe('who led each part of a matter', () => {
  const parts = (second: string) =>
    worldHolding({
      'bodies.yml': BODIES,
      ...report('seven', 7, [
        'Report of the Tide Council on its seventh session, held in Lima',
        '1. The session was opened.',
        'III. Matters relating to article 6 of the Pact',
        'A. Guidance on nets, article 6, paragraph 8',
        led('2', 'Ms. Ima Okoro (Kenya) and Mr. Jon Berg (Norway)', 'a contact group co-chaired by'),
        'B. Guidance on ropes, article 6, paragraph 9',
        led('3', second, 'a contact group co-chaired by'),
      ]),
    });
  const statusOf = (second: string, question: string) => {
    const { status, sources } = answerTurns(parts(second), [question], { today: '2026-11-21' });
    return status === 'answered' ? sources[0]?.paragraph : status;
  };
  const QUESTION = 'Who co-chairs the contact group on article 6 of the Pact at TIC 7?';
  it('is told where they are the same persons', () => assert.equal(statusOf('Ms. Okoro and Mr. Berg', QUESTION), '2'));
  it('is not told where they are others', () =>
    assert.equal(statusOf('Ms. Okoro and Mr. Weil', QUESTION), 'not-in-records'));
  it('is not told of another article, which has the number of a paragraph', () =>
    assert.equal(statusOf('Mr. Otto Weil (Austria)', QUESTION.replace('6', '8')), 'not-in-records'));
});
