import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { type Files, makeFolder, sessionClaim } from '../fixtures/knowledge-folder.ts';
import { inLanguages, SLIP } from '../fixtures/versions.ts';

// One document in several languages is one document, cited in the language of the reader.

const ALL: Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const ask = (question: string, files: Files) =>
  answer(createWorld(loadKnowledge(makeFolder(files))), question, { today: '2026-11-21' }).answer;
const ENGLISH = 'When was the third meeting of the group?';
const FRENCH = 'Quand a eu lieu la troisième réunion du groupe ?';

describe('one document in several languages', () => {
  const rows: [question: string, held: Language[], cited: Language[], symbol: string][] = [
    [ENGLISH, ALL, ['en'], 'https://docs.un.org/en/CTOC/COP/WG.2/2015/4'],
    [FRENCH, ALL, ['fr'], 'https://docs.un.org/fr/CTOC/COP/WG.2/2015/4'],
    [ENGLISH, ['fr', 'ru'], ['fr'], 'https://docs.un.org/fr/CTOC/COP/WG.2/2015/4'],
    [FRENCH, ['en', 'ar'], ['en'], 'https://docs.un.org/en/CTOC/COP/WG.2/2015/4'],
  ];
  for (const [question, held, cited, url] of rows)
    it(`${question} of ${held.join(', ')}: cites ${cited.join(', ')} once`, () => {
      const found = ask(question, inLanguages(held));
      assert.deepEqual(found.dates, ['2015-10-15/2015-10-16']);
      assert.deepEqual(
        found.sources.map(({ language, url }) => [language, url]),
        cited.map((language) => [language, url]),
      );
      assert.doesNotMatch(found.notes.join('\n'), /disagree|accordent/);
    });

  it('counts once in what was searched', () => {
    const found = ask('When was the ninth meeting of the group?', inLanguages(ALL));
    assert.match(found.notes.join('\n'), /Searched in 1 document\./);
  });

  it('joins texts without a symbol by masthead and paragraphs, and only those', () => {
    const facts = { symbol: '', date: '2015-11-20', session: '{ body: wg-2, number: 4 }' };
    const versions = (other: Record<string, string>) =>
      loadKnowledge(makeFolder(inLanguages(['en', 'fr'], { en: { facts }, fr: { facts: { ...facts, ...other } } })))
        .versions;
    assert.deepEqual(versions({}), [
      [
        { id: 'note-en', language: 'en' },
        { id: 'note-fr', language: 'fr' },
      ],
    ]);
    for (const other of [{ date: '2015-11-21' }, { kind: 'note by the secretariat' }, { item: '"4"' }])
      assert.deepEqual(versions(other), [], JSON.stringify(other));
  });

  it('takes from another text what the text of the reader was not read to say', () => {
    const silent = { text: '1. Le Groupe a tenu sa troisième réunion.', session: 'number: 3' };
    const found = ask(FRENCH, inLanguages(['en', 'fr'], { fr: silent }));
    assert.deepEqual(found.dates, ['2015-10-15/2015-10-16']);
    assert.ok(found.sources.some(({ language }) => language === 'en'));
  });

  it('the card of its symbol offers the languages that are held', () => {
    const found = ask('CTOC/COP/WG.2/2015/4 in which languages?', inLanguages(['en', 'fr']));
    assert.deepEqual(
      found.card?.links.flatMap(({ language, record }) => (record ? [[language, record]] : [])),
      [
        ['en', 'note-en'],
        ['fr', 'note-fr'],
      ],
    );
    const what = ask('What is CTOC/COP/WG.2/2015/4?', inLanguages(['en', 'fr']));
    assert.match(what.notes.join('\n'), /The text is held here in English and French\./);
  });
});

describe('language versions that differ', () => {
  const slip = inLanguages(ALL, { fr: SLIP });

  it('both are told, the texts that agree are counted together, whoever asks', () => {
    const english = ask(ENGLISH, slip);
    assert.match(
      english.notes.join('\n'),
      /15 and 16 October 2015 according to five language versions \(Arabic, English, Spanish, Russian and Chinese\)/,
    );
    assert.match(english.notes.join('\n'), /15 and 16 October 2014 according to the French version of “Rapport/);
    const french = ask(FRENCH, slip);
    assert.match(french.notes.join('\n'), /15 et 16 octobre 2014 selon la version en français/);
    assert.match(french.notes.join('\n'), /15 et 16 octobre 2015 selon cinq versions/);
    assert.ok(french.sources.some(({ language }) => language === 'en'));
  });

  it('a ruling is followed, and both are still told', () => {
    const ruling = 'rulings:\n  - { session: { body: wg-2, number: 3 }, follow: note-en, because: a slip }\n';
    const found = ask(FRENCH, { ...slip, 'rulings.yml': ruling });
    assert.deepEqual(found.dates, ['2015-10-15/2015-10-16']);
    assert.match(found.notes.join('\n'), /selon la version en français.*a slip/s);
  });

  it('sessions without a number are told apart by their words', () => {
    const unnumbered = (dates: string) => ({ session: `dates: ${dates}` });
    const files = inLanguages(['en', 'fr'], {
      en: unnumbered('2015-10-15/2015-10-16'),
      fr: { ...SLIP, session: 'dates: 2014-10-15/2014-10-16' },
    });
    const found = ask('When did the group meet in 2014?', files);
    assert.match(found.notes.join('\n'), /The documents disagree: “1\. .*the English version.*the French version/s);
    assert.deepEqual(found.sources.map(({ language }) => language).sort(), ['en', 'fr']);
  });

  it('another document that agrees is told by its title', () => {
    const found = ask(ENGLISH, {
      ...slip,
      'texts/b.txt': '1. La troisième réunion du Groupe.\n',
      'records/b.yml': `document:\n  text: b.txt\n  title: Autre\n  kind: report\n  language: fr\nclaims:\n${sessionClaim('body: wg-2, number: 3, dates: 2015-10-15/2015-10-16')}\n`,
    });
    assert.match(found.notes.join('\n'), /15 and 16 October 2015 according to “Autre”/);
  });
});
