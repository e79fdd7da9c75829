import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { answerTurns } from '../../src/answer/answer.ts';
import { findCues, lexiconOf } from '../../src/answer/lexicon.ts';
import { cleanQuestion, foldKeepingLength } from '../../src/answer/reading/clean.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { nearest } from '../../src/answer/reading/spelling.ts';
import { tokenize } from '../../src/answer/reading/tokens.ts';
import { createWorld } from '../../src/answer/world.ts';
import { squash } from '../../src/knowledge/check-record.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { findSentences } from '../../src/records/sentences.ts';
import { isWhen } from '../../src/records/when.ts';
import { analyse, words } from '../../src/search/analysis.ts';
import { search } from '../../src/search/index.ts';
import { detectAmong } from '../../src/search/language.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { buildSymbolIndex, findSymbols } from '../../src/search/symbols.ts';
import { wordedDate, wordedHours } from '../../src/views/dates.ts';
import { answerJson } from '../../src/views/json.ts';
import { itemName, paragraphName } from '../../src/views/paragraphs.ts';
import { wrap } from '../../src/views/text.ts';
import { BODIES, makeFolder } from '../fixtures/knowledge-folder.ts';
import { shipped } from './world.ts';

const STATUSES = ['answered', 'not-in-records', 'unclear', 'out-of-scope'];
const TODAY = '2026-11-21';
/** A question is never longer than this once it is plain, so no later step reads more. */
const LONGEST = 2000;

const ask = (...turns: string[]) => answerTurns(shipped, turns, { today: TODAY });

const fill = (piece: string, size = 50_000) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

// Each piece is repeated to 50 kB. Brackets, quotes and tags that never close, lists that go on, signs that fold to more.
const PIECES = [
  ...[
    ' ',
    '\n',
    '\t',
    '\0',
    'a',
    'A',
    '1',
    '1 ',
    '-',
    '--',
    '.',
    '. ',
    '/',
    '*',
    '_',
    '~',
    '`',
    "'",
    "l'",
    '"',
    '«',
    '“',
  ],
  ...[
    '(',
    '((((',
    '[',
    '](',
    '[](',
    '[a](',
    '<',
    '<a',
    '<a ',
    '</',
    '<@',
    '<!',
    '<#C1|',
    '<https://',
    '<https://a|',
    '&',
    '&amp;',
  ],
  ...[
    'du 1er au ',
    'le 3 ',
    '3 octobre ',
    'octobre 2007, ',
    '2007 ',
    '2007-10-',
    '2007-10-03/',
    '3/10/',
    '1 a) ',
    '1 et ',
  ],
  ...[
    'CTOC/',
    'CTOC/COP/WG.2/2007/3 ',
    'CTOC-',
    'WG.2-',
    'wg 2 ',
    'gt',
    'O3/',
    '0',
    '2/',
    '2/6 ',
    'décision 2/6 ',
    'point 1 et ',
  ],
  ...[
    'groupe de travail ',
    "le groupe sur l'assistance technique et ",
    'tecnique ',
    'xqzt ',
    'septième ',
    '7e ',
    'vingt et ',
    'the group has set ',
    'le groupe a fixé ',
    'el grupo ha establecido ',
    'группы назначено ',
    'الفريق حدد ',
    '小组规定',
  ],
  ...[
    'é',
    '\u0300',
    '\u00ad',
    '\u200d',
    '\u202e',
    '\ud800',
    '\udc00',
    '😀',
    '👨‍👩‍👧',
    'ﷺ',
    'ß',
    'İ',
    'م',
    '中',
    '§',
    'œ',
  ],
];

/** Everything that applies an expression to text from outside. */
const READERS: Record<string, (line: string) => unknown> = {
  'an answer, of 50 kB': (line) => ask(line),
  'an answer, as long as can be': (line) => ask(line.slice(0, LONGEST - 1)),
  'an answer after another': (line) => ask('Quand le groupe s’est-il réuni en 2009 ?', `et ${line.slice(0, 1900)}`),
  cleanQuestion: (line) => cleanQuestion(line.slice(0, 4 * LONGEST)),
  foldKeepingLength,
  tokenize,
  readQuestion: (line) => readQuestion(line.slice(0, LONGEST), shipped.reader, 'fr', () => false),
  findCues: (line) => findCues(tokenize(line), lexiconOf('fr'), []),
  nearest: (line) => nearest(shipped.reader.vocabulary.fr, line),
  squash,
  isWhen,
  findSentences,
  words,
  analyse: (line) => [analyse(line, 'fr'), analyse(line, 'en')],
  detectAmong: (line) => detectAmong(line, 'en', ['en', 'fr']),
  search: (line) =>
    search(shipped.passages, questionTerms(line.slice(0, LONGEST), 'fr', shipped.glossary), { limit: 5 }),
  findSymbols: (line) => findSymbols(shipped.symbols, line.slice(0, LONGEST).split('/')),
  // A record's symbol has 200 characters at most.
  buildSymbolIndex: (line) => buildSymbolIndex([line.slice(0, 200)]),
  wrap: (line) => wrap(line, 80, '  '),
  'names of paragraphs and items': (line) => [paragraphName(line, 'fr'), itemName(line, 'en')],
  'dates and hours on the page': (line) => [wordedDate(line, 'fr'), wordedHours(line, line, 'en')],
};

function describeQuestions(): void {
  const rows: [name: string, question: string, status: string, kind?: string][] = [
    ['empty', '', 'unclear', 'help'],
    ['white space', ' \n\t\u00a0\u3000', 'unclear', 'help'],
    ['100,000 characters', 'a '.repeat(50_000), 'unclear', 'help'],
    ['2,001 characters', 'a'.repeat(2001), 'unclear', 'help'],
    ['binary', '\0\x01\x02\xff\x1b[31m'.repeat(20), 'not-in-records'],
    ['only NUL', '\0\0\0', 'unclear', 'help'],
    ['only emoji', '🎉👨‍👩‍👧🇫🇷', 'unclear', 'help'],
    ['only marks', '?!… — «»', 'unclear', 'help'],
    ['Hebrew', 'מתי נפגשה קבוצת העבודה?', 'not-in-records'],
    ['Korean', '작업반은 언제 회의를 개최했습니까?', 'not-in-records'],
    ['names of properties', 'constructor __proto__ toString valueOf', 'not-in-records'],
    ['a property name as an ordinal', 'Quand a eu lieu la constructor réunion ?', 'not-in-records'],
    ['SQL', "'; DROP TABLE records; --", 'not-in-records'],
    ['a script', '<script>alert(1)</script>', 'not-in-records'],
    ['a template', '{{7*7}} %s %n #{7*7}', 'not-in-records'],
  ];
  for (const [name, question, status, kind] of rows)
    it(name, () => {
      const answer = ask(question);
      assert.equal(answer.status, status, answer.lead);
      if (kind) assert.equal(answer.kind, kind);
      assert.deepEqual([answer.dates, answer.symbols, answer.decisions], [[], [], []]);
      assert.doesNotMatch(JSON.stringify(answerJson(answer, 0)), /native code|\[object|undefined|NaN/);
    });

  const plain = "Quand le groupe s'est-il réuni en 2009 ?";
  const dressed: [name: string, question: string][] = [
    ['Markdown', "**Quand** le _groupe_ ~s'est-il~ `réuni` en [2009](https://example.org) ?"],
    ['HTML', '<p>Quand le <b>groupe</b> s&#39;est-il <i class="x">réuni</i>&nbsp;en 2009 ?</p>'],
    ['Slack', "<@U123ABC> <!channel> <#C1|general> Quand le groupe s'est-il réuni en 2009 ? <https://example.org|ici>"],
    ['right-to-left marks', "\u202eQuand le groupe s'est-il \u2067réuni\u2069 en 2009 ?\u200f"],
    ['soft hyphens and joiners', "Quand le gro\u00adupe s'est-il ré\u200buni en 20\u206009 ?"],
    ['typographic signs', 'Quand le groupe s’est\u2011il réuni en 2009\u202f?'],
    ['lone surrogates', "\ud800 Quand le groupe s'est-il réuni en 2009 ? \udfff"],
    ['decomposed accents', plain.normalize('NFD')],
    [
      'wide letters',
      [...plain].map((c) => (/[a-z\d]/i.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
    ],
    ['control characters', plain.replaceAll(' ', '\r\n\0\x07')],
  ];
  const wanted = ask(plain);
  for (const [name, question] of dressed)
    it(`${name} around a question changes nothing`, () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered');
      assert.deepEqual([answer.lead, answer.dates], [wanted.lead, wanted.dates]);
    });

  it('a symbol in a Slack link is found', () => {
    const { symbols } = ask('<https://docs.un.org/fr/CTOC/COP/WG.2/2007/3|CTOC/COP/WG.2/2007/3> ?');
    assert.deepEqual(symbols, ask('CTOC/COP/WG.2/2007/3 ?').symbols);
  });

  it('any text ends with a defined status, and asserts only what sources show', () => {
    const pieces = fc.constantFrom(...PIECES, plain, 'quand', 'when', 'agenda', '2009', 'réunion', 'decision 2/6', '?');
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (turns) => {
        const answer = ask(...turns);
        assert.ok(STATUSES.includes(answer.status) && answer.lead.length > 0);
        assert.doesNotMatch(answer.lead, /native code|\[object|undefined|NaN/);
        if (answer.status === 'not-in-records')
          assert.deepEqual([answer.dates, answer.symbols, answer.decisions], [[], [], []]);
      }),
      { numRuns: 400 },
    );
  });

  it('no more than 2,000 characters of a question are read', () => {
    for (const piece of PIECES)
      for (const size of [LONGEST, 4 * LONGEST, 50_000]) {
        const cleaned = cleanQuestion(fill(piece, size));
        assert.ok(cleaned === undefined || cleaned.length <= LONGEST, JSON.stringify(piece));
        if (size > 4 * LONGEST) assert.equal(cleaned, undefined);
      }
  });
}

function describeFolders(): void {
  it('without records, every answer says how to add one', () => {
    const world = createWorld(loadKnowledge(makeFolder({}, { 'bodies.yml': BODIES })));
    for (const question of [
      'Quand le groupe s’est-il réuni ?',
      'decision 2/6',
      'WG.2/2007/3',
      'agenda today',
      'indicateurs',
    ]) {
      const { status, lead, dates, symbols, decisions } = answerTurns(world, [question], { today: TODAY });
      assert.equal(status, 'unclear', question);
      assert.match(lead, /npm run ingest/);
      assert.deepEqual([dates, symbols, decisions], [[], [], []]);
    }
  });
}

/** Runs every reader over every line in a thread of its own, which can be stopped even inside an expression. */
function describeReaders(): void {
  it('everything that reads', { timeout: 120_000 }, async (test) => {
    const worker = new Worker(new URL(import.meta.url));
    const names = Object.keys(READERS);
    let done = 0;
    const current = () =>
      `${names[Math.floor(done / PIECES.length)]} of ${JSON.stringify(PIECES[done % PIECES.length])}`;
    worker.on('message', () => done++);
    test.signal.addEventListener('abort', () => {
      if (done < names.length * PIECES.length) console.error(`${current()} does not come to an end`);
      void worker.terminate();
    });
    await new Promise<void>((resolve, reject) => {
      worker.once('error', (error) => reject(new Error(current(), { cause: error }))).once('exit', () => resolve());
    });
    assert.equal(done, names.length * PIECES.length);
  });
}

if (isMainThread) {
  describe('a question that is none', describeQuestions);
  describe('a folder that holds nothing', describeFolders);
  describe('50 kB hostile lines come to an end in', describeReaders);
} else {
  for (const read of Object.values(READERS)) {
    for (const piece of PIECES) {
      read(fill(piece));
      parentPort?.postMessage(piece);
    }
  }
}
