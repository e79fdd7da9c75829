import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { termsIn } from '../../src/answer/evidence/fit.ts';
import { lacksLittle, mayBeNear, mostLikely } from '../../src/answer/evidence/likely.ts';
import type { Weighed } from '../../src/answer/evidence/weighed.ts';
import type { SoughtWord } from '../../src/answer/evidence/words/sought.ts';
import type { Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Asks, plan } from './rule-cases.ts';

const word = (text: string, more: Partial<SoughtWord> = {}): SoughtWord => soughtAs(text, {}, more);
const DIVERS = word('divers');
const NETS = word('nets');
const COVES = word('coves');
const WHALES = word('whales');
const PAID = word('paid', { isVerb: true });
const SENT = word('sent', { isVerb: true });
const NEEDED = word('needed', { isLight: true });
const CHAIR = word('chair');
const TURKEY = word('turkey', { isLand: true });
/** Words that hardly tell, and weigh so much together. */
const small = (weight: number) => [1, 2].map((at) => word(`small${at}`, { weight: weight / 2 }));

type Line = {
  text?: string;
  language?: Language;
  missing?: SoughtWord[];
  held?: SoughtWord[];
  above?: SoughtWord[];
  around?: SoughtWord[];
};

const EN = 'The divers were paid at SBI 45.';
const FR = 'Les plongeurs ont été payés à la quarante-cinquième session.';
const HELD = [DIVERS, NETS, COVES];

const fitOf = ({ held = HELD, missing = [], above = [], around = [] }: Line) => ({
  share: 0,
  held,
  missing,
  above,
  around,
});

/** A sentence that says at which session something was done. */
function sentence({ text, language = 'en', ...line }: Line): Weighed {
  const said = text ?? (language === 'en' ? EN : FR);
  const none = termsIn('', language);
  const paragraph = { key: '1', part: 'body', heading: false, text: said, start: 0, end: said.length };
  return {
    candidate: {
      record: { document: { language, title: 'Rapport' }, paragraphs: [paragraph], claims: [] },
      paragraph,
      before: '',
      start: 0,
      end: said.length,
      entries: [],
    },
    language: languageOf(language),
    text: said,
    around: { ...none, ofBody: false, names: none, headings: none, subjects: none },
    fit: fitOf(line),
    ids: () => [],
    dates: () => (/2011/.test(said) ? ['2011-05-04'] : []),
    sitting: () => undefined,
    entries: () => [],
  } as unknown as Weighed;
}

/** The texts that are taken for a question in English, which asks at which session something was done if it asks nothing else. */
const taken = (lines: Line[], asks: Asks = {}) =>
  mostLikely(lines.map(sentence), plan({ wanted: 'session', least: 0.9, isLoose: true, ...asks })).map(
    ({ text }) => text,
  );

const WORDS: Asks = { wanted: 'words' };
const DATE: Asks = { wanted: 'date' };
const ON = 'The divers were paid on 4 May 2011.';

describe('a sentence that lacks a word of a question', () => {
  const table: [why: string, line: Line, is: boolean, asks?: Asks][] = [
    ['it lacks none', {}, true],
    ['it lacks a word that tells', { missing: [WHALES] }, false],
    ['it lacks a light word', { missing: [NEEDED] }, true],
    ['it lacks words that hardly tell', { missing: small(1) }, true],
    ['it lacks a verb, and no kind of thing is asked for', { missing: [PAID] }, true, WORDS],
    ['it lacks a verb, and a session is asked for', { missing: [PAID] }, false],
    ['it lacks a verb, and a date is asked for', { text: ON, missing: [PAID] }, false, DATE],
    ['it lacks a light word, and a date is asked for', { text: ON, missing: [NEEDED] }, true, DATE],
    ['it lacks two verbs', { held: [...HELD, WHALES, CHAIR], missing: [PAID, SENT] }, false, WORDS],
    ['it lacks a verb and a noun', { held: [...HELD, CHAIR], missing: [PAID, WHALES] }, false, WORDS],
    // In another language one more word may have no translation.
    ['it lacks a noun, in another language', { language: 'fr', missing: [WHALES] }, true],
    [
      'it lacks two nouns, in another language',
      { language: 'fr', held: [...HELD, CHAIR, SENT], missing: [WHALES, word('reefs')] },
      false,
    ],
    [
      'it lacks a verb and a noun, in another language',
      { language: 'fr', held: [...HELD, CHAIR, SENT], missing: [PAID, WHALES] },
      false,
      WORDS,
    ],
    [
      'it lacks a verb, and somebody is asked for',
      { missing: [PAID] },
      false,
      { ...WORDS, typed: 'who', cues: ['who'] },
    ],
    ['it lacks a verb, and it is asked until when', { text: ON, missing: [PAID] }, true, { ...DATE, isDeadline: true }],
    [
      'it lacks a noun, in another language, and a date is asked for',
      { language: 'fr', text: 'Les plongeurs ont été payés le 4 mai 2011.', missing: [WHALES] },
      true,
      DATE,
    ],
    // What tells one thing from another must be there.
    ['what it lacks is a country', { language: 'fr', missing: [TURKEY] }, false],
    ['what it lacks are letters', { language: 'fr', missing: [word('w', { letters: 'W' })] }, false],
    ['what it lacks is of a body', { language: 'fr', missing: [word('whales', { ofBody: true })] }, false],
    ['what it lacks is a name', { language: 'fr', missing: [WHALES] }, false, { tokens: ['At', 'Whales'] }],
    ['another word is a name', { language: 'fr', missing: [WHALES] }, true, { tokens: ['At', 'Divers'] }],
    ['a name stands only in the sentence before', { around: [WHALES] }, false, { tokens: ['At', 'Whales'] }],
    ['a country stands only in the sentence before', { around: [TURKEY] }, false],
    ['another word stands only in the sentence before', { around: [WHALES] }, true],
    ['an office stands only in the sentence before', { around: [CHAIR] }, false],
    // How much it holds.
    ['it holds just enough', { held: [DIVERS, NETS], missing: small(1.7) }, true],
    ['it holds too little', { held: [DIVERS, NETS], missing: small(1.8) }, false],
    ['it holds one word that tells', { held: [DIVERS] }, false],
    ['it holds one word that tells, and all others', { held: [DIVERS, ...small(1), ...small(1)] }, true],
    ['the headings have much of it', { held: [DIVERS, NETS], above: [COVES, WHALES, SENT] }, true],
    ['the sentence before has too much of it', { held: [DIVERS, NETS], around: [COVES, WHALES, SENT] }, false],
    [
      'what it lacks stands in no record',
      { language: 'fr', held: [DIVERS, NETS], missing: [word('x', { unknown: true })] },
      true,
    ],
    ['what it lacks stands in some record', { language: 'fr', held: [DIVERS, NETS], missing: [word('x')] }, false],
    ['it does not give what is asked for', { text: 'The divers were paid.' }, false],
    ['a place is asked for, and it gives none', {}, false, { wanted: 'place' }],
  ];
  for (const [why, line, is, asks] of table)
    it(`is ${is ? 'taken' : 'not taken'} where ${why}`, () => assert.equal(taken([line], asks).length, is ? 1 : 0));
});

describe('of several sentences', () => {
  const other = 'The whales were counted at SBI 46.';
  const silent = 'The divers were paid.';
  const who: Asks = { ...WORDS, typed: 'Who paid the divers?', cues: ['who'] };
  const much: Asks = { ...WORDS, typed: 'How much money did the divers get?' };
  const PERSON = 'Ms. Diallo paid the divers.';
  const MONEY = 'The divers were paid 9 dollars.';
  const two = [DIVERS, NETS];
  /** A sentence that holds two words that tell, and lacks as much of what does not. */
  const lacks = (weight: number, text = EN): Line => ({ text, held: two, missing: small(weight) });
  const table: [why: string, lines: Line[], expected: string[], asks?: Asks][] = [
    ['the next one holds much less', [lacks(1), lacks(1.75, other)], [EN]],
    ['the next one holds little less', [lacks(1), lacks(1.7, other)], []],
    ['the better one comes last', [lacks(1.75, other), lacks(1)], [EN]],
    ['the next one says the same', [lacks(1), lacks(1)], [EN]],
    ['one that does not answer holds as much', [lacks(1), lacks(0.9, silent)], [EN]],
    ['one that does not answer holds more', [lacks(1), lacks(0.8, silent)], []],
    ['one that names nobody holds a little more', [lacks(1, PERSON), lacks(0.6, silent)], [PERSON], who],
    ['one that names nobody holds much more', [lacks(1, PERSON), lacks(0.2, silent)], [], who],
    ['one that gives no sum holds a little more', [lacks(1, MONEY), lacks(0.6, silent)], [MONEY], much],
    ['one that gives no sum holds much more', [lacks(1, MONEY), lacks(0.2, silent)], [], much],
    ['the best one lacks a word that tells', [{ missing: [WHALES] }, lacks(2, other)], []],
  ];
  for (const [why, lines, expected, asks] of table)
    it(`${expected.length > 0 ? 'one is taken' : 'none is taken'} where ${why}`, () =>
      assert.deepEqual(taken(lines, asks), expected));
});

describe('a paragraph in which one of its sentences may be the likeliest, or the next', () => {
  const near: [lacked: number, is: boolean][] = [
    [1, true],
    [2.6, true],
    [2.7, false],
  ];
  for (const [lacked, is] of near)
    it(`${is ? 'may' : 'does not'} hold one, where it lacks ${lacked}`, () => {
      const found = fitOf({ held: [DIVERS, NETS], missing: small(lacked) });
      assert.equal(mayBeNear(found, plan({})), is);
      assert.equal(lacksLittle(found, languageOf('en'), plan({})), lacked < 1.75);
    });
  it('holds nothing where nothing is sought', () => assert.equal(mayBeNear(fitOf({ held: [] }), plan({})), false));
});
