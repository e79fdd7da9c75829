import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { answerTurns } from '../../src/answer/answer.ts';
import { readTurn } from '../../src/answer/reading/read-turn.ts';
import { opensGoingOn, pointsBack } from '../../src/answer/turns/points-back.ts';
import { isWhole } from '../../src/answer/turns/whole.ts';
import type { Answer } from '../../src/model.ts';
import { shipped as world } from './world.ts';

const today = '2026-11-21';
const ask = (...turns: string[]) => answerTurns(world, turns, { today });
const read = (text: string) => readTurn(text, world, { today }).question;

const FILES = [
  'questions.yml',
  'questions-tried.yml',
  ...['ar', 'es', 'ru', 'zh'].map((code) => `questions-${code}.yml`),
];
const GOLDEN = FILES.flatMap((file) =>
  (parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as { ask: string | string[]; today?: string }[])
    .filter(({ ask: asked, today: day }) => typeof asked === 'string' && !day)
    .map(({ ask: asked }) => String(asked)),
);

const SESSION = 'Where did the group meet in 2009?';
const ITEM = 'What is item 4 of the 2007 agenda?';
const FOUNDING = 'Quelle décision a créé le groupe ?';
const DAY = "Qu'y a-t-il le jeudi 4 octobre 2007 ?";
const MEETINGS = 'How many times did the group meet?';

describe('a whole question in a conversation', () => {
  const said = ({ dates, symbols, decisions }: Answer) => [dates, symbols, decisions].map(String).join(' ');
  const STEPS = ['previous', 'following', 'next'];
  const whole = GOLDEN.filter((text) => {
    const question = read(text);
    return isWhole(question) && !STEPS.some((cue) => question.cues.has(cue));
  });
  // Every second one, for time.
  const alone = whole.filter((_, at) => at % 2 === 0).map((text) => ({ text, answer: ask(text) }));

  for (const first of [SESSION, ITEM, FOUNDING, DAY, MEETINGS])
    it(`is answered as alone or not at all, never otherwise, after “${first}”`, () => {
      const others = alone
        .filter(({ answer }) => answer.status === 'answered')
        .map(({ text, answer }) => ({ text, answer, after: ask(first, text) }))
        .filter(({ answer, after }) => after.status === 'answered' && said(after) !== said(answer));
      assert.ok(whole.length > 600);
      assert.deepEqual(
        others.map(({ text, after }) => `${text}: ${after.lead}`),
        [],
      );
    });

  const table: [before: string, question: string, lead: RegExp][] = [
    [SESSION, 'What is CTOC/COP/WG.2/2007/3?', /Note du Secrétariat sur des indicateurs de performance/],
    [SESSION, 'what did decision 2/6 request?', /^What the documents say of decision 2\/6/],
    [ITEM, "Peux-tu lister toutes les réunions du Groupe de travail sur l'assistance technique ?", /sept réunions/],
    [ITEM, 'How many times has the Working Group on Technical Assistance met?', /seven meetings/],
    [ITEM, 'Quand le Groupe s’est-il réuni entre 2008 et 2010 ?', /trois réunions/],
    [ITEM, 'Quelle réunion a suivi celle de 2008 ?', /1er et 2 octobre 2009/],
    [ITEM, 'et après 2010, la réunion suivante ?', /17 et 18 octobre 2012/],
    [DAY, 'What do the records say about the World Bank?', /World Bank|Banque mondiale|What the documents say/],
    [FOUNDING, 'Quand le Bureau élargi a-t-il pris sa décision sur le rapport ?', /12 décembre 2013/],
    [FOUNDING, 'à quelle session a-t-elle été adoptée ?', /deuxième session de la Conférence/],
    ['What is decision 2/6?', 'at which session was it adopted?', /second session of the Conference/],
    [MEETINGS, 'décision 3/4', /décision 3\/4|decision 3\/4/i],
  ];
  for (const [before, question, lead] of table)
    it(`“${question}” after “${before}”`, () => {
      const { status, lead: told, lines } = ask(before, question);
      assert.deepEqual([status, lead.test([told, ...lines].join('\n'))], ['answered', true], told);
    });

  it('is refused where it is read as one thing alone and as another in the conversation', () =>
    assert.equal(ask(SESSION, 'when is the adoption of the report scheduled?').status, 'not-in-records'));

  it('is refused where its words are not in what is told of the thing before', () =>
    assert.equal(ask(FOUNDING, 'Quels États sont parties à la Convention ?').status, 'not-in-records'));
});

describe('a question that points back', () => {
  const table: [text: string, isPointing: boolean][] = [
    ['when was it adopted?', true],
    ['when did that meeting end?', true],
    ['When did the extended Bureau decide that the report would be made available?', false],
    ['Which meeting came right after the one held in October 2010?', false],
    ['which ones were before 2009?', true],
    ['Is there interpretation?', false],
    ['is there anything this month?', false],
    ['Which resolution asked the groups to hold their meetings back to back?', false],
    ['what is its symbol?', true],
    ['Où a-t-elle eu lieu et elle a duré combien de temps ?', true],
    ['Quelle réunion a suivi celle de 2008 ?', false],
    ['et celle-ci ?', true],
    ['Quand traite-t-on « Autres questions » ?', false],
    ["Quand les deux groupes se sont-ils réunis l'un à la suite de l'autre ?", false],
    ['quelle est sa cote ?', true],
    ['à quelle session a-t-elle été adoptée ?', true],
    ["quand le groupe s'est-il réuni en 2009 ?", false],
    ['¿cuándo se aprobó esa decisión?', true],
    ['¿Cuándo se reunió el grupo este año?', false],
    ['Когда оно состоялось?', true],
    ['Когда обе рабочие группы проводили совещания одно за другим?', false],
    ['متى عقد ذلك الاجتماع؟', true],
    ['ما هو أطول اجتماع للفريق؟', false],
    ['它是何时通过的？', true],
  ];
  for (const [text, isPointing] of table)
    it(`“${text}”: ${isPointing}`, () => assert.equal(pointsBack(read(text)), isPointing));

  it('goes on by a first word, and by none between two years', () =>
    assert.deepEqual(
      ['and in 2009?', 'merci, et en 2009 ?', 'Combien de réunions entre 2008 et 2010 ?'].map((text) =>
        opensGoingOn(read(text)),
      ),
      [true, true, false],
    ));
});
