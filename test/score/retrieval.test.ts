import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { detectAmong } from '../../src/search/language.ts';
import { readSet } from './read-set.ts';
import { measure, ownSearch, plainSearch, type Quality, retrievalScore } from './retrieval.ts';

const folder = fileURLToPath(new URL('retrieval', import.meta.url));
const set = readSet(folder);
const official = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

/** Mean reciprocal rank that each language reaches, and a little less. */
const floors = { ar: 0.995, en: 0.985, es: 0.995, fr: 0.985, ru: 0.96, zh: 0.995 };

test('finds the passages of questions in six languages', () => {
  const ours = measure(ownSearch(set), set.questions);
  for (const [language, floor] of Object.entries(floors)) {
    const { questions, mrr10 } = ours.get(language) as Quality;
    assert.ok(questions >= 40, language);
    assert.ok(mrr10 >= floor, `${language}: ${mrr10}`);
  }
});

test('finds more than MiniSearch by itself, and nothing less in any language but by a hair', () => {
  const ours = measure(ownSearch(set), set.questions);
  const plain = measure(plainSearch(set), set.questions);
  const gain = (language: string) => (ours.get(language) as Quality).mrr10 - (plain.get(language) as Quality).mrr10;
  assert.ok(gain('all') > 0.2, String(gain('all')));
  for (const language of official) assert.ok(gain(language) > -0.02, language);
});

test('tells the language of these questions, or keeps to that of the conversation', () => {
  for (const { text, language } of set.questions) assert.equal(detectAmong(text, language, official), language, text);
});

test('tells Arabic, Russian and Chinese whatever the conversation was in', () => {
  for (const { text, language } of set.questions.filter((one) => ['ar', 'ru', 'zh'].includes(one.language)))
    for (const fallback of official) assert.equal(detectAmong(text, fallback, official), language, text);
});

test('recall and ranks are counted by the first gold passage', () => {
  const asked = (language: 'en' | 'fr', ...gold: string[]) => ({ id: gold.join(), language, text: '', gold });
  const found = ['a', 'b', 'c', 'd', 'e', 'f'];
  const questions = [asked('en', 'a'), asked('en', 'z', 'd', 'b'), asked('fr', 'f'), asked('fr', 'z')];
  const counted = [...measure(() => found, questions)].map(([language, { ms, ...rest }]) => {
    assert.ok(ms >= 0);
    return [language, rest];
  });
  assert.deepEqual(counted, [
    ['en', { questions: 2, recall1: 0.5, recall5: 1, mrr10: 0.75 }],
    ['fr', { questions: 2, recall1: 0, recall5: 0, mrr10: 1 / 12 }],
    ['all', { questions: 4, recall1: 0.25, recall5: 0.5, mrr10: (1.5 + 1 / 6) / 4 }],
  ]);
});

test('prints one line for each language and one for all', () => {
  const [, head, ...rows] = retrievalScore(folder);
  assert.match(head ?? '', /^language +questions +Recall@1 +Recall@5 +MRR@10 +ms$/);
  assert.deepEqual(
    rows.map((row) => row.split(' ')[0]),
    [...official, 'all'],
  );
  for (const row of rows) assert.match(row, /^\w+ +\d+ +(?:[01]\.\d{3} \([01]\.\d{3}\) +){3}\d+\.\d\d \(\d+\.\d\d\)$/);
});

const passage = '{"id":"p","language":"fr","text":"un"}';
const question = '{"id":"q","language":"fr","text":"un ?","gold":["p"]}';
const broken: { what: string; passages?: string; questions?: string; error: RegExp }[] = [
  { what: 'a file is missing', passages: passage, error: /questions\.jsonl: cannot be read\. Is it there\?/ },
  {
    what: 'a line is no JSON',
    passages: `${passage}\n{"id":`,
    questions: question,
    error: /^passages\.jsonl:2: is no/,
  },
  {
    what: 'a field is missing',
    passages: '{"id":"p","language":"fr"}',
    questions: question,
    error: /^passages\.jsonl:1: text: /,
  },
  {
    what: 'a language is not official',
    passages: passage,
    questions: question.replace('fr', 'de'),
    error: /^questions\.jsonl:1: language: /,
  },
  {
    what: 'an id comes twice',
    passages: `${passage}\n\n${passage}`,
    questions: question,
    error: /^passages\.jsonl:3: the id p is there already/,
  },
  {
    what: 'gold is no passage',
    passages: passage.replace('"p"', '"x"'),
    questions: question,
    error: /^questions\.jsonl:1: no passage has the id p/,
  },
  { what: 'a file is empty', passages: passage, questions: '\n', error: /^questions\.jsonl: holds no lines/ },
  {
    what: 'many lines are broken',
    passages: passage,
    questions: 'x\n'.repeat(30),
    error: /questions\.jsonl:10: is no JSON object\nand 20 more$/,
  },
];

for (const { what, passages, questions, error } of broken)
  test(`says where it is when ${what}`, () => {
    const place = mkdtempSync(join(tmpdir(), 'rapporteur-score-'));
    try {
      if (passages !== undefined) writeFileSync(join(place, 'passages.jsonl'), passages);
      if (questions !== undefined) writeFileSync(join(place, 'questions.jsonl'), questions);
      assert.throws(() => readSet(place), { message: error });
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });

test('reads lines of other systems and numbers as ids', () => {
  const place = mkdtempSync(join(tmpdir(), 'rapporteur-score-'));
  try {
    writeFileSync(
      join(place, 'passages.jsonl'),
      '\uFEFF{"id":7,"language":"zh","text":"会议","parent":"d","more":1}\r\n',
    );
    writeFileSync(join(place, 'questions.jsonl'), '{"id":1,"language":"zh","text":"会议?","gold":[7]}\r\n');
    assert.deepEqual(readSet(place).passages, [{ id: 7, language: 'zh', text: '会议', parent: 'd' }]);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
