import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../src/model.ts';
import { packIndex, unpackIndex } from '../../src/search/carry.ts';
import { buildIndex, type Passage, type SearchOptions, search } from '../../src/search/index.ts';
import { buildGlossary, questionTerms } from '../../src/search/question-terms.ts';
import { inTime } from '../fixtures/in-time.ts';
import { corpus, englishPassages } from './corpus.ts';

const index = buildIndex(corpus);

const ids = (question: string, language: Language = 'fr', options: SearchOptions = {}, among = index) =>
  search(among, questionTerms(question, language), options).map(({ id }) => id);

test('ranks by rare words first, then by the document around', () => {
  assert.deepEqual(ids('quand le groupe de travail a-t-il été créé ?'), [
    'created', // all three words
    'seventh', // groupe, travail
  ]);
  assert.deepEqual(ids('assistance technique : indicateurs de performance'), [
    'indicators', // all four words
    'providers', // assistance, technique
  ]);
  assert.deepEqual(ids('décision prise à Vienne'), [
    'seventh', // Vienne, which is rarer, and the report says décision twice
    'permanent', // décision, and shorter words around than
    'created', // décision
  ]);
});

test('finds words typed without accents, in capitals, in the plural', () => {
  for (const question of ['DECISION 4/3 PERMANENT', 'decisions 4/3 permanentes', 'décision 4/3 permanent']) {
    assert.equal(ids(question)[0], 'permanent', question);
  }
});

test('finds words with a typing error, and says how sure that is', () => {
  const [hit] = search(index, questionTerms('mobilisaton des resources', 'fr'));
  assert.equal(hit?.id, 'resources');
  assert.deepEqual(hit?.matched, ['mobilisaton', 'resources']);
  assert.ok(hit !== undefined && hit.coverage > 0.7 && hit.coverage < 1, String(hit?.coverage));
});

test('guesses only at words that no passage holds', () => {
  const passages: Passage[] = ['la région', 'la légion'].map((text, id) => ({ id, text, language: 'fr' }));
  assert.deepEqual(ids('région', 'fr', {}, buildIndex(passages)), [0]);
  assert.deepEqual(ids('léggion', 'fr', {}, buildIndex(passages)), [1, 0]);
});

test('coverage tells whether a passage is about the whole question', () => {
  const cover = (question: string) => search(index, questionTerms(question, 'fr'), { limit: 1 })[0]?.coverage ?? 0;
  assert.equal(cover('la mobilisation des ressources'), 1);
  assert.ok(cover('mobilisation des pompiers volontaires') < 0.5);
  assert.equal(cover('brocante zèbre'), 0);
});

test('another number is another thing', () => {
  assert.deepEqual(search(index, questionTerms('2014', 'fr')), []);
});

test('reaches French records from English by numbers, by words alike and by a list of terms', () => {
  const glossary = buildGlossary([
    { fr: 'groupe de travail', en: 'working group' },
    { fr: 'réunion', en: 'meeting' },
    { fr: 'créé', en: 'created' },
  ]);
  const ask = (question: string) => search(index, questionTerms(question, 'en', glossary))[0];
  assert.equal(ask('when was the working group created')?.id, 'created');
  assert.equal(ask('which meeting in 2013')?.id, 'seventh');
  assert.equal(ask('performance coordination')?.id, 'providers'); // the same words in both
});

test('one index holds several languages, each by its own rules', () => {
  const both = buildIndex([...corpus, ...englishPassages]);
  assert.equal(ids('mobilization of resources', 'en', {}, both)[0], 'en-2');
  assert.equal(ids('mobilisation des ressources', 'fr', {}, both)[0], 'resources');
});

test('records in the language of the question come before those in others', () => {
  const glossary = buildGlossary([{ fr: 'ressources', en: 'resources', ru: 'ресурсы' }]);
  const passages: Passage[] = [
    { id: 1, text: 'ресурсы', language: 'ru' },
    { id: 2, text: 'resources', language: 'en' },
    { id: 3, text: 'ressources', language: 'fr' },
  ];
  const found = (text: string, language: Language) =>
    search(buildIndex(passages), questionTerms(text, language, glossary)).map(({ id }) => id);
  assert.deepEqual(found('les ressources', 'fr'), [3, 1, 2]);
  assert.deepEqual(found('the resources', 'en'), [2, 1, 3]);
});

test('a filter leaves passages out before the best are chosen', () => {
  assert.deepEqual(ids('assistance technique', 'fr', { limit: 1, filter: (id) => id !== 'indicators' }), ['providers']);
});

test('equal passages come in the order of their ids, whatever order they were given in', () => {
  const same = [3, 1, 10, 2].map((id): Passage => ({ id, text: 'ordre du jour', language: 'fr' }));
  assert.deepEqual(ids('ordre', 'fr', {}, buildIndex(same)), [1, 2, 3, 10]);
  assert.deepEqual(ids('ordre', 'fr', { limit: 2 }, buildIndex([...same].reverse())), [1, 2]);
});

test('the same question gives the same answer again', () => {
  const first = search(index, questionTerms('réunion du groupe en octobre', 'fr'));
  assert.deepEqual(search(index, questionTerms('réunion du groupe en octobre', 'fr')), first);
});

test('empty, huge and binary questions find nothing or something, in time', () => {
  const questions = [
    '',
    ' ',
    '???',
    'le la les',
    '\u0000\u0001\u0002\ufffd\ud800',
    'réunion '.repeat(12_500),
    Array.from({ length: 14_000 }, (_, i) => `mot${i.toString(36)}x`).join(' '),
    'x'.repeat(100_000),
    "l'".repeat(50_000),
    '1'.repeat(100_000),
  ];
  for (const question of questions) {
    inTime(question.slice(0, 20), () => search(index, questionTerms(question, 'fr')));
  }
  assert.deepEqual(search(buildIndex([]), questionTerms('réunion', 'fr')), []);
  assert.deepEqual(search(buildIndex([{ id: 1, text: '', language: 'fr' }]), questionTerms('réunion', 'fr')), []);
});

test('an index that another thread built finds the same', () => {
  const both = [...corpus, ...englishPassages];
  const carried = unpackIndex(structuredClone(packIndex(buildIndex(both))));
  const own = buildIndex(both);
  for (const { text, language } of [...both, { text: 'mobilisaton des resources', language: 'fr' as const }]) {
    const found = search(own, questionTerms(text, language));
    assert.ok(found.length > 0, text);
    assert.deepEqual(search(carried, questionTerms(text, language)), found);
  }
});

test('looks for the words as they are typed before their many translations, rare as those may be', () => {
  const words = ['anchor', 'beacon', 'cable', 'dredge', 'eel', 'ferry', 'gannet', 'harbour'];
  const elsewhere = (word: string, at: number) => `${'bcdfghjklm'[at]}ot${word}`;
  const french = words.flatMap((word) =>
    Array.from({ length: 10 }, (_, at): Passage => ({ id: `${word}${at}`, text: elsewhere(word, at), language: 'fr' })),
  );
  const common = words.flatMap((word) =>
    Array.from(
      { length: 4 },
      (_, at): Passage => ({ id: `${word}-${at}`, text: `The ${word} of pier`, language: 'en' }),
    ),
  );
  const all: Passage = { id: 'all', text: words.join(' '), language: 'en' };
  const terms = words.map((word) => ({
    word,
    keys: [
      ...questionTerms(word, 'en').flatMap(({ keys }) => keys.slice(0, 1)),
      ...Array.from({ length: 10 }, (_, at) => questionTerms(elsewhere(word, at), 'fr')[0]?.keys[0] ?? ''),
    ],
  }));
  const [first] = search(buildIndex([...french, ...common, all]), terms, { limit: 1 });
  assert.deepEqual([first?.id, first?.coverage], ['all', 1]);
});
