import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { arabic, nasty } from './answers.ts';
import { questions, startPage } from './services.ts';

let site: Awaited<ReturnType<typeof startPage>>;
before(async () => {
  site = await startPage();
});
after(() => site.stop());

async function read(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${site.base}${path}`, { headers });
  assert.equal(response.status, 200, path);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  return response.text();
}

test('the first page has a field and examples as buttons, in the language of the reader', async () => {
  const french = await read('/', { 'Accept-Language': 'de, fr-CH;q=0.9, en;q=0.5' });
  assert.match(french, /<html lang="fr">/);
  assert.match(french, /<button type="submit" name="q" value="mandat"/);
  assert.match(
    await read('/?lang=en', { 'Accept-Language': 'fr' }),
    /<html lang="en">[\s\S]*What would you like to know\?/,
  );
  assert.match(await read('/?lang=xx', { 'Accept-Language': 'de' }), /<html lang="en">/);
});

test('a page in Arabic is written from right to left, and what is not Arabic in it from left to right', async () => {
  const page = await read('/?q=mandat&lang=ar');
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /<article class="answer" lang="fr" dir="ltr" data-status/);
  assert.match(await read('/records/000_note?lang=ar'), /<div lang="fr" dir="ltr">/);
  assert.doesNotMatch(await read('/?q=mandat&lang=en'), /dir="(?:ltr|rtl)" data-status/);
});

test('no kind of answer lets a text out of its place, nor brings script, style or another host', async () => {
  for (const question of questions) {
    const page = await read(`/?q=${question}`);
    assert.doesNotMatch(page, /<img|<script>|javascript:|<style|\sstyle=|\son[a-z]+="/, question);
    for (const [, url] of page.matchAll(/ src="([^"]*)"/g)) assert.ok(url?.startsWith('/assets/'), url);
    assert.equal(page.match(/<article /g)?.length, page.match(/<\/article>/g)?.length);
  }
});

test('a question is escaped where it is shown, carried and linked', async () => {
  const page = await read(`/?q=${encodeURIComponent(nasty)}&lang=fr`);
  assert.doesNotMatch(page, /<img|<script>/);
  assert.match(page, /<h2 class="question" dir="auto">&lt;script&gt;/);
});

test('a conversation is kept in the address: each question is asked with those before it', async () => {
  const page = await read(`/?q=mandat&q=${encodeURIComponent('Et la précédente ?')}&q=%20&lang=fr`);
  assert.match(page, /Après 1 question\(s\) : 2010\./);
  assert.equal(page.match(/class="exchange"/g)?.length, 2);
  assert.equal(page.match(/id="latest"/g)?.length, 1);
  assert.match(page, /<a href="\/\?q=mandat&amp;q=Et\+la\+pr[^"]*&amp;lang=en" lang="en"/);
  const many = await read(`/?${'q=mandat&'.repeat(30)}`);
  assert.equal(many.match(/class="exchange"/g)?.length, 20);
});

test('an answer has its own language, quotations with theirs, and links to passage and official document', async () => {
  const page = await read('/?q=mandat&lang=en');
  assert.match(page, /<article class="answer" lang="fr" data-status="answered" data-kind="mandate">/);
  assert.match(page, /<blockquote lang="fr" dir="auto" cite="\/records\/000_note\?lang=en#p1">/);
  assert.match(page, /<blockquote lang="fr" dir="auto" cite="https:\/\/docs\.un\.org\/fr\/CTOC\/COP\/2014\/2">/);
  assert.match(page, /href="\/records\/000_note\?lang=en#pitem-1-a\.1">Lire dans le document/);
  assert.match(page, /annotations au point 1 a\), passage 1/);
});

test('four sources are all shown; of twenty, three', async () => {
  const four = await read('/?q=several');
  assert.equal(four.match(/<figure>/g)?.length, 4);
  assert.doesNotMatch(four, /<details>/);
  assert.match(await read('/?q=symbol'), /<details><summary>17 more sources<\/summary>/);
});

test('a symbol card has links in six languages with their direction', async () => {
  const page = await read('/?q=symbol&lang=en');
  assert.match(page, /lang="ar" hreflang="ar" dir="rtl">العربية</);
  assert.equal(page.match(/hreflang="(ar|en|es|fr|ru|zh)" dir=/g)?.length, 6);
  assert.ok(page.includes(`<p dir="auto">${arabic}</p>`));
});

test('the programme is a table of days with hours, items and documents, in place of the lines', async () => {
  const page = await read('/?q=programme&lang=en');
  assert.match(page, /<small>Heures locales : heure d’été d’Europe centrale, UTC\+2 \(Europe\/Vienna\)<\/small>/);
  assert.match(page, /colspan="3" class="day">\s<time datetime="2007-10-03">mercredi 3 octobre 2007</);
  assert.equal(page.match(/mercredi 3 octobre 2007/g)?.length, 1);
  assert.match(page, /rowspan="2" class="hours">10 h – 13 h</);
  assert.match(page, /15 h – 18 h<small>imprimé en regard du jeudi 4 octobre 2007<\/small>/);
  assert.match(page, /<b>1 a\)<\/b>/);
  assert.match(
    page,
    /href="https:\/\/docs\.un\.org\/fr\/CTOC\/COP\/WG\.2\/2007\/5">CTOC\/<wbr>COP\/<wbr>WG\.2\/<wbr>2007\/<wbr>5</,
  );
  assert.doesNotMatch(page, /points 1 a\) et 2/);
  assert.match(page, /Organisation des travaux proposée : elle ne dit pas/);
});

test('a status other than answered is said in words', async () => {
  assert.match(await read('/?q=2011'), /data-status="not-in-records"[\s\S]*<p class="status">Absent des documents</);
  assert.match(await read('/?q=groupe'), /Que voulez-vous dire \?[\s\S]*value="Groupe de travail 2"/);
  assert.match(await read('/?q=weather'), /<p class="status">Outside what I know</);
});

test('documents are listed, the newest first, and told when none is held', async () => {
  const page = await read('/records?lang=fr');
  assert.ok(page.indexOf('/records/000_note?lang=fr') < page.indexOf('/records/004_agenda?lang=fr'));
  assert.match(page, /cote inconnue/);
  const empty = await startPage({ records: () => [] });
  assert.match(await (await fetch(`${empty.base}/records`)).text(), /No document is held yet\./);
  await empty.stop();
});

test('kind and session of a document are told in the language of the reader', async () => {
  const table: [language: string, kind: string, other: string][] = [
    ['ar', 'مذكرة من الأمانة', 'جدول أعمال مؤقت مشروح'],
    ['en', 'note by the Secretariat', 'annotated provisional agenda'],
    ['es', 'nota de la Secretaría', 'programa provisional anotado'],
    ['fr', 'note du Secrétariat', 'ordre du jour provisoire annoté'],
    ['ru', 'записка Секретариата', 'аннотированная предварительная повестка дня'],
    ['zh', '秘书处的说明', '附加说明的临时议程'],
  ];
  for (const [language, kind, other] of table) {
    const page = await read(`/records/000_note?lang=${language}`);
    assert.ok(page.includes(`<dd><a href="#phead.4">${kind}</a></dd>`), language);
    assert.ok((await read(`/records/004_agenda?lang=${language}`)).includes(`<dd>${other}</dd>`), language);
  }
  const french = await read('/records/000_note?lang=fr');
  assert.match(french, /<dt>Session<\/dt><dd>Septième session de la Conférence &lt;/);
  assert.match(await read('/records/004_agenda?lang=fr'), /<dt>Session<\/dt><dd>du 3 au 5 octobre 2007<\/dd>/);
});

test('a document without a title has its symbol and the beginning of its text in the list, and says so on its page', async () => {
  const untitled = {
    id: 'untitled',
    document: {
      text: 'u.txt',
      symbol: 'E/CN.7/2015/13',
      'symbol-known-by': 'said above the text: page 3',
      title: 'E/CN.7/2015/13',
      kind: 'document',
      language: 'en' as const,
    },
    claims: [],
    paragraphs: [
      { key: 'head.1', part: 'head' as const, heading: false, text: nasty, start: 0, end: 9 },
      {
        key: 'body.1',
        part: 'body' as const,
        heading: false,
        text: 'The provisional agenda and the proposed programme are in the annexes.',
        start: 10,
        end: 20,
      },
    ],
  };
  const own = await startPage({ records: () => [untitled], issuedFor: () => ({ body: 'Commission' }) });
  const page = async (path: string) => (await fetch(`${own.base}${path}`)).text();
  const list = await page('/records?lang=fr');
  assert.equal(list.match(/E\/CN\.7\/2015\/13/g)?.length, 1);
  assert.match(list, /aucun titre relevé ; début : <q lang="en" dir="auto">The provisional agenda and/);
  const record = await page('/records/untitled?lang=en');
  assert.match(record, /<dt>Title<\/dt><dd>no title recorded<\/dd>/);
  assert.match(record, /<dt>Kind<\/dt><dd>not known<\/dd>/);
  assert.match(record, /<dt>Body<\/dt><dd>Commission<\/dd>/);
  assert.match(
    await page('/records/untitled?lang=fr'),
    /<small dir="auto">indiquée au-dessus du texte : page 3<\/small>/,
  );
  assert.doesNotMatch(await read('/records/000_note?lang=en'), /<dt>Title<\/dt>/);
  await own.stop();
});

test('a document has its facts and an anchor for every paragraph', async () => {
  const note = await read('/records/000_note?lang=fr');
  for (const anchor of ['p4', 'phead.3', 'pfootnote.1']) assert.ok(note.includes(`id="${anchor}"`), anchor);
  for (const fact of ['inconnue', 'anglais', 'générale']) assert.ok(note.includes(`<dd>${fact}</dd>`), fact);
  assert.match(note, /<dd><a href="#phead\.3"><time datetime="2014-06-12">12 juin 2014</);
  const agenda = await read('/records/004_agenda?lang=en');
  assert.match(agenda, /href="https:\/\/docs\.un\.org\/fr\/CTOC\/COP\/WG\.2\/2007\/1" hreflang="fr"/);
  assert.match(
    agenda,
    /<tr id="pprogramme\.2" class="passage">[\s\S]*3 p\.m\. – 6 p\.m\. · <b>Item 2<\/b><small>deduction – <span lang="en" dir="auto">hours only go/,
  );
  assert.match(await read('/records/004_agenda?lang=fr'), /<b>Point 2<\/b><small>déduction<\/small>/);
  assert.doesNotMatch(agenda, /<img|<script>/);
});
