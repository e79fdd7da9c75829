import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AnswerLanguage } from '../../src/model.ts';
import { catalogueAsText } from '../../src/views/catalogue-text.ts';
import { catalogue } from '../web/catalogue.ts';
import { startPage } from '../web/services.ts';

const NASTY = catalogue.toReview[1]?.quote ?? '';

describe('the catalogue in the terminal', () => {
  it('tells all that it holds, in English', () => {
    assert.equal(
      catalogueAsText(catalogue, 'en').replaceAll(NASTY, '<>'),
      `2 documents held: French 2, Arabic 1.

Working Group
  2014
    Rapport <>; CTOC/COP/2014/2; 12 June 2014; held in French and Arabic
  Without a date
    Note; symbol not known; held in French
  Not held
    no. 7, 28–30 October 2013: agenda, report (CTOC/COP/WG.2/2013/5)

To review
  Left out of answers until a person has compared it with the text.
  004_agenda, the whole record
  000_note, paragraph 4: “<>”; open <>

Contradictions
  Answers tell each of these values until a person chooses one in rulings.yml.
  Dates: Working Group, no. 3
    15–16 October 2015: “15 et 16 octobre 2015” (a, paragraph 1)
    2014: “<>” (b, opening lines, line 2)
  Decision: Working Group, created
    decision 2/6: “décision 2/6” (a, paragraph 2)
    resolution 2/6: “résolution 2/6” (b, paragraph 2)
  Language versions that differ
    “le 3 mai” (a, paragraph 3)
    “4 May” (b, paragraph 3)
`,
    );
  });

  it('and in French', () => {
    const text = catalogueAsText(catalogue, 'fr');
    assert.match(text, /^2 documents conservés : français 2, arabe 1\.\n/);
    assert.match(text, /n° 7, du 28 au 30 octobre 2013 : ordre du jour, rapport \(CTOC\/COP\/WG\.2\/2013\/5\)\n/);
    assert.match(text, /Décision : Groupe .*, création\n {4}décision 2\/6 : « décision 2\/6 » \(a, paragraphe 2\)\n/);
  });

  it('tells how a text without a title begins, in the words of each language', () => {
    const long = `${'The Committee held consultations with all Parties. '.repeat(5)}`;
    const texts = [
      { record: 'a', title: 'E/CN.7/2015/13', language: 'en' as const, untitled: true as const, begins: long },
    ];
    const body = {
      names: {},
      years: [{ documents: [{ symbol: 'E/CN.7/2015/13', kind: 'document', texts }] }],
      gaps: [],
    };
    const told = (language: AnswerLanguage) =>
      catalogueAsText({ ...catalogue, bodies: [body], toReview: [], contradictions: [] }, language);
    const table: [AnswerLanguage, RegExp][] = [
      [
        'en',
        /\n {4}E\/CN\.7\/2015\/13; held in English; no title recorded; begins: “The Committee held .{120,160} …”\n/,
      ],
      ['fr', / ; aucun titre relevé ; début : « The Committee held .* … »\n/],
      ['es', /; sin título registrado; comienzo: “The Committee/],
      ['ru', /; название не записано; начало: «The Committee/],
      ['ar', /؛ بلا عنوان مسجل؛ البداية: /],
      ['zh', /；未记录标题；开头：“The Committee/],
    ];
    for (const [language, line] of table) assert.match(told(language), line);
  });

  it('says that nothing is held', () => {
    const empty = { documents: 0, languages: [], bodies: [], toReview: [], contradictions: [] };
    assert.equal(catalogueAsText(empty, 'en'), 'No document is held yet.\n');
  });
});

describe('the page of the catalogue', () => {
  let site: Awaited<ReturnType<typeof startPage>>;
  before(async () => {
    site = await startPage();
  });
  after(() => site.stop());
  const read = async (language: string) => (await fetch(`${site.base}/catalogue?lang=${language}`)).text();

  it('links to the texts in the language of the reader, and to the passages in question', async () => {
    const page = await read('fr');
    assert.match(page, /<a href="\/catalogue\?lang=fr" aria-current="page">Catalogue<\/a>/);
    assert.match(page, /<h2>À vérifier<\/h2>/);
    assert.match(page, /<a href="\/records\/000_ar\?lang=fr" hreflang="ar">arabe<\/a>/);
    assert.match(page, /<b>2014<\/b> <q lang="en" dir="auto">/);
    assert.match(page, /href="\/records\/b\?lang=fr#phead\.2">b, début du document, ligne 2<\/a>/);
    assert.match(
      page,
      /<li>n° 7, du 28 au 30 octobre 2013 : ordre du jour, rapport \(CTOC\/COP\/WG\.2\/2013\/5\)<\/li>/,
    );
  });

  it('lets no text out of its place', async () => {
    assert.doesNotMatch(await read('en'), /<img|<script>|javascript:|<style|\sstyle=|\son[a-z]+="/);
  });
});
