import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { termsIn } from '../../src/answer/evidence/fit.ts';
import { mostLikely } from '../../src/answer/evidence/likely.ts';
import type { SoughtWord } from '../../src/answer/evidence/sought.ts';
import type { Weighed } from '../../src/answer/evidence/weighed.ts';
import type { Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { soughtAs } from '../fixtures/sought-word.ts';
import { type Asks, plan } from './rule-cases.ts';

const word = (text: string, more: Partial<SoughtWord> = {}): SoughtWord => soughtAs(text, {}, more);
const DIVERS = word('divers');
const PAID = word('paid');
const WHALES = word('whales');
const SMALL = word('meeting', { weight: 0.3 });
const WORDS = [DIVERS, PAID, WHALES, SMALL];

type Line = {
  text?: string;
  language?: Language;
  share?: number;
  missing?: SoughtWord[];
  held?: SoughtWord[];
  around?: SoughtWord[];
};

/** A sentence that says at which session something was done, and lacks one word of the question. */
function sentence({
  text = 'Les plongeurs ont été payés à la quarante-cinquième session.',
  language = 'fr',
  share = 0.7,
  missing = [WHALES],
  held = [DIVERS, PAID],
  around = [],
}: Line = {}): Weighed {
  const none = termsIn('', language);
  const paragraph = { key: '1', part: 'body', heading: false, text, start: 0, end: text.length };
  return {
    candidate: {
      record: { document: { language, title: 'Rapport' }, paragraphs: [paragraph], claims: [] },
      paragraph,
      before: '',
      start: 0,
      end: text.length,
      entries: [],
    },
    language: languageOf(language),
    text,
    around: { ...none, ofBody: false, names: none, headings: none, subjects: none },
    fit: { share, missing, held, above: [], around },
    ids: () => [],
    dates: () => [],
    sitting: () => undefined,
    entries: () => [],
  } as unknown as Weighed;
}

/** The texts that are taken for a question that asks at which session something was done. */
const taken = (
  lines: Line[],
  { words = WORDS, capitals = [] as string[], ...asks }: Asks & { words?: SoughtWord[]; capitals?: string[] } = {},
) => {
  const given = plan({ wanted: 'session', least: 0.9, sought: { words, figures: [] }, isLoose: true, ...asks });
  const tokens = ['', ...capitals].map((one) => ({ word: one, capital: true }));
  const asked = { ...given.asked, tokens } as unknown as typeof given.asked;
  return mostLikely(lines.map(sentence), { ...given, asked }).map(({ text }) => text);
};
const TEXT = sentence().text;
const SECOND = 'Les baleines ont été comptées à la quarante-sixième session.';

describe('the sentence in another language that holds most of a question', () => {
  it('is taken, though it lacks one word', () => assert.deepEqual(taken([{}]), [TEXT]));

  const lone: [why: string, line: Line, is: boolean][] = [
    ['it holds just enough', { share: 0.65 }, true],
    ['it holds too little', { share: 0.64 }, false],
    ['it lacks two words that tell', { missing: [WHALES, word('nets')] }, false],
    ['it lacks words that hardly tell as well', { missing: [WHALES, SMALL] }, true],
    ['it holds one word that tells', { held: [DIVERS, SMALL] }, false],
    ['it is in the language of the question', { language: 'en', text: 'The divers were paid at SBI 45.' }, false],
    ['what it lacks is a country', { missing: [word('whales', { isLand: true })] }, false],
    ['what it lacks are letters', { missing: [word('whales', { letters: 'W' })] }, false],
    ['what it lacks is of a body', { missing: [word('whales', { ofBody: true })] }, false],
    ['an office stands only in the sentence before', { around: [word('chair')] }, false],
    ['it breaks another rule', { text: 'Les plongeurs ont été payés.' }, false],
  ];
  for (const [why, line, is] of lone)
    it(`is ${is ? 'taken' : 'not taken'} where ${why}`, () => assert.equal(taken([line]).length, is ? 1 : 0));

  const questions: [why: string, asks: Parameters<typeof taken>[1], is: boolean][] = [
    ['what it lacks is a name', { capitals: ['whales'] }, false],
    ['another word is a name', { capitals: ['divers'] }, true],
    ['few words tell what is sought', { words: [DIVERS, WHALES, SMALL] }, false],
    ['no kind of thing is asked for', { wanted: 'words' }, false],
    ['a place is asked for', { wanted: 'place' }, false],
  ];
  for (const [why, asks, is] of questions)
    it(`is ${is ? 'taken' : 'not taken'} where ${why}`, () => assert.equal(taken([{}], asks).length, is ? 1 : 0));

  const pairs: [why: string, lines: Line[], expected: string[]][] = [
    ['the next one holds much less', [{ share: 0.7 }, { text: SECOND, share: 0.82 }], [SECOND]],
    ['the next one holds little less', [{ share: 0.75 }, { text: SECOND, share: 0.82 }], []],
    ['the next one says the same', [{ share: 0.75 }, { share: 0.82 }], [TEXT]],
    ['the next one does not answer', [{ share: 0.8 }, { text: 'Les plongeurs ont été payés.', share: 0.82 }], [TEXT]],
  ];
  for (const [why, lines, expected] of pairs)
    it(`is ${expected.length > 0 ? 'taken' : 'not taken'} where ${why}`, () =>
      assert.deepEqual(taken(lines), expected));
});

describe('the day on which something took place', () => {
  const text = 'Les plongeurs ont été payés le 4 mai 2011.';
  const dated = (asks: Asks) => {
    const given = plan({ wanted: 'date', least: 0.9, sought: { words: WORDS, figures: [] }, isLoose: true, ...asks });
    const asked = { ...given.asked, tokens: [] } as unknown as typeof given.asked;
    return mostLikely([{ ...sentence({ text }), dates: () => ['2011-05-04'] }], { ...given, asked }).length;
  };
  const table: [what: string, asks: Asks, count: number][] = [
    ['is told by words that name it whole', {}, 0],
    ['may lack a word where it is a deadline', { isDeadline: true }, 1],
    ['is so told in the documents of a session, too', { scope: { records: [{}] as never } }, 0],
  ];
  for (const [what, asks, count] of table) it(what, () => assert.equal(dated(asks), count));
});
