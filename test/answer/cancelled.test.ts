import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { answerText } from '../../src/views/json.ts';
import {
  CANCELLING,
  EIGHTH_AGENDA,
  HALF_DAY_FILES,
  MOVE_FILES,
  NINTH_AGENDA,
  NOTE_FILES,
  REPORT_FILES,
} from '../fixtures/cancelled.ts';
import { type Files, makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const worldOf = (files: Files) => createWorld(loadKnowledge(makeFolder({ ...REPORT_FILES, ...files })));

const cancelled = worldOf({ ...NOTE_FILES, ...EIGHTH_AGENDA });
const onlyEighth = worldOf({
  'records/a.yml': recordOf(
    [sessionClaim('body: wg-2, number: 7, dates: 2013-10-28/2013-10-30, status: held', 'septième réunion')],
    { date: '2014-06-12' },
  ),
  ...NOTE_FILES,
});
const moved = worldOf({ ...MOVE_FILES, ...EIGHTH_AGENDA });
const half = worldOf({ ...NINTH_AGENDA, ...HALF_DAY_FILES });

const EIGHTH = '2014-10-06/2014-10-10';
const NINTH = '2015-10-12/2015-10-16';
const HELD = ['2012-10-15/2012-10-17', '2013-10-28/2013-10-30'];
const NEW = '2015-01-12/2015-01-16';
const GROUP = {
  en: 'the Working Group on Technical Assistance',
  fr: "du Groupe de travail sur l'assistance technique",
};
const OFF = {
  en: `The eighth meeting of ${GROUP.en}, which was to be held from Monday 6 to Friday 10 October 2014 in Vienna, is cancelled.`,
  fr: `La huitième réunion ${GROUP.fr}, prévue du lundi 6 au vendredi 10 octobre 2014 à Vienne, est annulée.`,
};
const PAST = {
  en: OFF.en.replace('Monday 6 to Friday 10', '6 to 10'),
  fr: OFF.fr.replace('lundi 6 au vendredi 10', '6 au 10'),
};
const NEXT = {
  en: `The ninth meeting of ${GROUP.en} will be held from Monday 12 to Friday 16 October 2015 in Vienna.`,
  fr: `La neuvième réunion ${GROUP.fr} aura lieu du lundi 12 au vendredi 16 octobre 2015 à Vienne.`,
};
const MOVED = {
  en: `The eighth meeting of ${GROUP.en}, which was first to be held from 6 to 10 October 2014, will be held from Monday 12 to Friday 16 January 2015.`,
  fr: `La huitième réunion ${GROUP.fr}, d'abord prévue du 6 au 10 octobre 2014, aura lieu du lundi 12 au vendredi 16 janvier 2015.`,
};

/** What an answer says first, then what it asserts. */
type Row = [turns: string | string[], lead: string, dates: string[], status?: string];

function ask(world: typeof cancelled, turns: string | string[], today = '2014-09-01') {
  return answerTurns(world, [turns].flat(), { today });
}

function check(world: typeof cancelled, rows: Row[], evidence: RegExp, today?: string) {
  for (const [turns, lead, dates, status = 'answered'] of rows)
    test([turns].flat().join(' → '), () => {
      const found = ask(world, turns, today);
      assert.equal(found.lead, lead);
      assert.deepEqual([found.status, found.dates], [status, dates]);
      assert.match(found.sources.map(({ quote }) => quote).join('\n'), evidence);
    });
}

describe('a coming meeting that is cancelled', () => {
  const rows: Row[] = [
    ['When is the next meeting?', `${OFF.en} ${NEXT.en}`, [NINTH]],
    ['Quand a lieu la prochaine réunion ?', `${OFF.fr} ${NEXT.fr}`, [NINTH]],
    [['When was the seventh meeting?', 'and the next one?'], `${OFF.en} ${NEXT.en}`, [NINTH]],
    [['Quand a eu lieu la septième réunion ?', 'et la suivante ?'], `${OFF.fr} ${NEXT.fr}`, [NINTH]],
    // Asked when it was to be: its days are asserted, as those of a cancelled meeting.
    ['When is the eighth meeting?', OFF.en, [EIGHTH]],
    ['Quand est la huitième réunion ?', OFF.fr, [EIGHTH]],
    // Asked when something was held: nothing was.
    ['When did the group meet in 2014?', OFF.en, []],
    ['Was there a meeting in 2014?', OFF.en, []],
    ['Y a-t-il une réunion en octobre 2014 ?', OFF.fr, []],
    ['How many meetings were there in 2014?', OFF.en, []],
    ['Where is the eighth meeting?', OFF.en, []],
    ['Où se tient la huitième réunion ?', OFF.fr, []],
    ['How long is the eighth meeting?', OFF.en, []],
    ['What time does the eighth meeting open?', OFF.en, []],
    ['À quelle heure commence la huitième réunion ?', OFF.fr, []],
    ['What is on 6 October 2014?', OFF.en, []],
    ['Programme du 7 octobre 2014 au matin ?', OFF.fr, []],
    ['Tell me everything about the eighth meeting', OFF.en, []],
    ['Which items at the first sitting of the eighth meeting?', OFF.en, []],
    ['Quels points à la dernière séance de la huitième réunion ?', OFF.fr, []],
    ['Is the eighth meeting cancelled?', OFF.en, []],
    ['La huitième réunion est-elle annulée ?', OFF.fr, []],
    ['Which meetings are cancelled?', OFF.en, []],
    [
      ['When is the next meeting?', 'and the previous one?'],
      `The seventh meeting of ${GROUP.en} was held from 28 to 30 October 2013 in Vienna.`,
      [HELD[1] ?? ''],
    ],
  ];
  check(cancelled, rows.slice(0, -1), new RegExp(CANCELLING));
  check(cancelled, rows.slice(-1), /septième réunion/);

  const TODAY: Row[] = [
    ['Is there a meeting today?', PAST.en, []],
    ['What is on tomorrow?', PAST.en, []],
    ['Y a-t-il une réunion demain ?', PAST.fr, []],
    ['Que se passe-t-il cette semaine ?', PAST.fr, []],
  ];
  check(cancelled, TODAY, new RegExp(CANCELLING), '2014-10-06');

  const NONE: Row[] = [
    [
      'When is the next meeting?',
      `${OFF.en} The records hold no meeting of ${GROUP.en} after 1 September 2014.`,
      [],
      'not-in-records',
    ],
    [
      'Quand a lieu la prochaine réunion ?',
      `${OFF.fr} Les fiches ne comportent aucune réunion ${GROUP.fr} après le 1er septembre 2014.`,
      [],
      'not-in-records',
    ],
  ];
  describe('where no other is to come', () => check(onlyEighth, NONE, new RegExp(CANCELLING)));

  describe('once it is over', () => {
    const last = `The seventh meeting of ${GROUP.en} was held from 28 to 30 October 2013 in Vienna.`;
    check(cancelled, [['When was the last meeting?', last, [HELD[1] ?? '']]], /septième/, '2014-12-01');
    check(cancelled, [['When was the eighth meeting?', PAST.en, [EIGHTH]]], new RegExp(CANCELLING), '2014-12-01');
  });
});

describe('lists and counts', () => {
  for (const [question, lead, line] of [
    [
      'How many meetings were there since 2012?',
      `Three meetings of ${GROUP.en} since 2012, and one cancelled, according to the documents:`,
      'eighth meeting: Monday 6 to Friday 10 October 2014 in Vienna (cancelled)',
    ],
    [
      'Combien de réunions depuis 2012 ?',
      `Trois réunions ${GROUP.fr} depuis 2012, et une annulée, d'après les documents :`,
      'huitième réunion : du lundi 6 au vendredi 10 octobre 2014 à Vienne (annulée)',
    ],
    [
      'List all meetings',
      `The documents mention three meetings of ${GROUP.en}, and one cancelled:`,
      'eighth meeting: Monday 6 to Friday 10 October 2014 in Vienna (cancelled)',
    ],
  ] as const)
    test(question, () => {
      const found = ask(cancelled, question);
      assert.equal(found.lead, lead);
      assert.equal(found.lines[2], line);
      assert.deepEqual(found.dates, [...HELD, NINTH]);
    });

  test('a cancelled one does not make up the number asked for', () => {
    assert.equal(ask(cancelled, 'Did the group meet four times since 2012?').status, 'not-in-records');
    assert.equal(ask(cancelled, 'Was the longest meeting that of 2014?').dates.includes(EIGHTH), false);
  });
});

describe('what belongs to a cancelled meeting', () => {
  for (const [question, lead, note] of [
    ['Agenda of the eighth meeting', `Agenda of the eighth meeting of ${GROUP.en}: 2 items.`, OFF.en],
    ['Ordre du jour de la huitième réunion', `Ordre du jour de la huitième réunion ${GROUP.fr} : 2 points.`, OFF.fr],
    [
      'What is item 2 of the eighth meeting?',
      `Item 2 of the agenda of the eighth meeting of ${GROUP.en} is “Propositions d'assistance technique”.`,
      OFF.en,
    ],
    ['Programme of the eighth meeting', `Proposed organization of work of the eighth meeting of ${GROUP.en}:`, OFF.en],
  ] as const)
    test(`${question}: told with a note and the quotation`, () => {
      const found = ask(cancelled, question);
      assert.equal(found.lead, lead);
      assert.ok(found.notes.includes(note), found.notes.join('\n'));
      assert.deepEqual(found.dates, []);
      assert.ok(found.sources.some(({ quote }) => quote === CANCELLING));
      assert.ok(!found.programme?.some((one) => !one.cancelled));
    });

  test('its documents: what they are, with the note, and no date', () => {
    const files: Files = {
      'texts/s.txt': '1. Le rapport de la huitième réunion porte la cote CTOC/COP/WG.2/2014/9.\n',
      'records/s.yml': recordOf(
        [
          '  - symbol: { id: CTOC/COP/WG.2/2014/9, kind: report, session: { body: wg-2, number: 8 } }\n    paragraph: "1"\n    quote: CTOC/COP/WG.2/2014/9',
        ],
        { text: 's.txt', title: 'Suivi', date: '2014-08-02' },
      ),
    };
    const found = ask(worldOf({ ...NOTE_FILES, ...files }), 'What is CTOC/COP/WG.2/2014/9?');
    assert.deepEqual([found.symbols, found.dates], [['CTOC/COP/WG.2/2014/9'], []]);
    assert.equal(found.lines[0], 'Meeting: Monday 6 to Friday 10 October 2014 in Vienna (cancelled).');
    assert.ok(found.notes.includes(OFF.en));
  });

  test('why it was cancelled is not said, when is not either', () => {
    assert.equal(ask(cancelled, 'Why was the eighth meeting cancelled?').status, 'not-in-records');
    const found = ask(cancelled, 'When was the seventh meeting cancelled?');
    assert.equal(found.status, 'not-in-records');
    assert.match(found.lead, /do not say that the seventh meeting .* is cancelled or postponed/);
  });
});

describe('a meeting that is moved', () => {
  const rows: Row[] = [
    ['When is the next meeting?', MOVED.en, [NEW]],
    ['Quand a lieu la prochaine réunion ?', MOVED.fr, [NEW]],
    ['When is the eighth meeting?', MOVED.en, [NEW]],
    ['Quand est la huitième réunion ?', MOVED.fr, [NEW]],
    ['Was there a meeting in October 2014?', MOVED.en, [NEW]],
    ['Combien de réunions en 2014 ?', MOVED.fr, [NEW]],
    ['La huitième réunion est-elle reportée ?', MOVED.fr, [NEW]],
    ['What is on 6 October 2014?', MOVED.en, []],
  ];
  check(moved, rows, /huitième réunion du Groupe, prévue du 6 au 10 octobre 2014, est reportée/);

  test('is told without a contradiction', () => {
    assert.doesNotMatch(ask(moved, 'When is the eighth meeting?').notes.join('\n'), /do not agree|differ/);
  });

  test('has its agenda told with a note, and no hour of the old days', () => {
    const found = ask(moved, 'Agenda of the eighth meeting');
    assert.ok(
      found.notes.includes(`The eighth meeting of ${GROUP.en} was first to be held from 6 to 10 October 2014.`),
    );
    assert.equal(ask(moved, 'What time does the eighth meeting open?').status, 'not-in-records');
  });
});

describe('a half-day that is cancelled', () => {
  const part: Row[] = [
    [
      'What is on 13 October 2015 in the morning?',
      'What was planned for Tuesday 13 October 2015 in the morning is cancelled.',
      [],
    ],
    ['Programme du 13 octobre 2015 au matin ?', 'Ce qui était prévu le mardi 13 octobre 2015 au matin est annulé.', []],
    [
      'What is on 13 October 2015?',
      `Programme of the ninth meeting of ${GROUP.en} for Tuesday 13 October 2015:`,
      ['2015-10-13'],
    ],
    [
      'How many sittings does the ninth meeting have?',
      `The proposed organization of work has three meetings (half-days) for the ninth meeting of ${GROUP.en}:`,
      [NINTH],
    ],
    [
      'When is item 2 taken?',
      "Item 2 (“Propositions d'assistance technique”) is scheduled for Monday 12 October 2015, 3 p.m. to 6 p.m. (Vienna time), and continued on Tuesday 13 October 2015, 3 p.m. to 6 p.m. (Vienna time).",
      ['2015-10-12', '2015-10-13'],
    ],
  ];
  check(half, part, /La séance du 13 octobre 2015 au matin n'aura pas lieu/);

  for (const [question, line] of [
    [
      'What is on 13 October 2015?',
      "10 a.m. to 1 p.m. (Vienna time): meeting cancelled (was planned: item 2, “Propositions d'assistance technique” (continued))",
    ],
    [
      'Programme du 13 octobre 2015 ?',
      "De 10 heures à 13 heures (heure de Vienne) : séance annulée (était prévu : point 2, « Propositions d'assistance technique » (suite))",
    ],
  ] as const)
    test(`${question}: its line says so`, () => assert.equal(ask(half, question).lines[0], line));
});

describe('cancelled and held', () => {
  const conflict: Files = {
    ...NOTE_FILES,
    'texts/e.txt': '1. Le Groupe a tenu sa huitième réunion à Vienne du 6 au 10 octobre 2014.\n',
    'records/e.yml': recordOf(
      [sessionClaim('body: wg-2, number: 8, dates: 2014-10-06/2014-10-10, status: held', 'sa huitième réunion')],
      { text: 'e.txt', title: 'Rapport de 2014', date: '2014-12-01' },
    ),
  };
  const ruling = (follow: string) =>
    `rulings:\n  - { session: { body: wg-2, number: 8 }, follow: ${follow}, because: it was asked }\n`;

  test('both are quoted, and the note says that they differ', () => {
    const found = ask(worldOf(conflict), 'Quand a eu lieu la huitième réunion ?', '2015-01-01');
    assert.match(found.lead, /s'est tenue du 6 au 10 octobre 2014/);
    assert.match(found.notes.join('\n'), /tenue selon « Rapport de 2014 » et annulée selon « Note du Secrétariat »/);
    for (const id of ['b', 'e'])
      assert.ok(
        found.sources.some(({ record }) => record === id),
        id,
      );
  });

  test('a person rules that it was cancelled', () => {
    const world = worldOf({ ...conflict, 'rulings.yml': ruling('b') });
    const found = ask(world, 'Quand a eu lieu la huitième réunion ?', '2015-01-01');
    assert.match(answerText(found), /est annulée/);
    assert.match(found.notes.join('\n'), /tranché pour annulée : it was asked/);
  });
});

describe('what is cancelled of all bodies', () => {
  const another = worldOf({
    ...NOTE_FILES,
    'texts/f.txt': '1. La troisième réunion, prévue le 3 novembre 2014, est annulée.\n',
    'records/f.yml': recordOf(
      [
        sessionClaim(
          'body: wg-3, number: 3, dates: 2014-11-03, status: cancelled',
          'La troisième réunion, prévue le 3 novembre 2014, est annulée',
        ),
      ],
      { text: 'f.txt', title: 'Note', date: '2014-08-02' },
    ),
  });
  const OTHER = /^The third meeting of .*International Cooperation, which was to be held on Monday 3 November 2014, is/;

  for (const [question, told] of [
    ['Which meetings are cancelled?', [OFF.en, OTHER]],
    ['Which meetings of the group are cancelled?', [OFF.en]],
    ['Which meetings are cancelled in November 2014?', [OTHER]],
    ['Is the eighth meeting cancelled?', [OFF.en]],
    ['Was the eighth meeting moved?', [OFF.en]],
    ['La huitième réunion est-elle déplacée ?', [OFF.fr]],
  ] as const)
    test(question, () => {
      const { lead, lines, status } = ask(another, question);
      assert.deepEqual([status, lines.length], ['answered', told.length - 1]);
      for (const [index, sentence] of told.entries())
        assert.ok([lead, ...lines][index]?.match(sentence), `${sentence}: ${lead} ${lines}`);
    });
});
