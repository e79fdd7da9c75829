import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordedDate, wordedDay, wordedHours, wordedZone } from '../../src/views/dates.ts';
import { officialHref, webHref } from '../../src/views/links.ts';
import { itemName, paragraphName } from '../../src/views/paragraphs.ts';

test('dates are worded in the language of the answer; what is not a day stays as it stands', () => {
  const table: [string, string, string][] = [
    ['2007-10-03', '3 octobre 2007', '3 October 2007'],
    ['2009-10-01', '1er octobre 2009', '1 October 2009'],
    ['2018-05-28/2018-05-31', 'du 28 au 31 mai 2018', '28–31 May 2018'],
    ['2009-10-01/2009-10-02', 'du 1er au 2 octobre 2009', '1–2 October 2009'],
    ['2018-05-28/2018-06-01', 'du 28 mai au 1er juin 2018', '28 May – 1 June 2018'],
    ['2017-12-28/2018-01-02', 'du 28 décembre 2017 au 2 janvier 2018', '28 December 2017 – 2 January 2018'],
    ['2018-05-28/2018-05-28', '28 mai 2018', '28 May 2018'],
    ['2009-02-31', '2009-02-31', '2009-02-31'],
    ['2008', '2008', '2008'],
    ['2013-10', 'octobre 2013', 'October 2013'],
    ['2008-10-15/soon', '2008-10-15/soon', '2008-10-15/soon'],
  ];
  for (const [when, french, english] of table) {
    assert.equal(wordedDate(when, 'fr'), french);
    assert.equal(wordedDate(when, 'en'), english);
  }
});

test('Russian years have their word, not its abbreviation', () => {
  assert.equal(wordedDate('2007-10-03', 'ru'), '3 октября 2007 года');
  assert.equal(wordedDate('2018-05-28/2018-05-31', 'ru'), '28–31 мая 2018 года');
  assert.equal(wordedDay('2007-10-03', 'ru'), 'среда, 3 октября 2007 года');
});

test('dates in Chinese have their signs and no spaces', () => {
  const table: [string, string][] = [
    ['2007-10-03', '2007年10月3日'],
    ['2009-10-01/2009-10-02', '2009年10月1日和2日'],
    ['2018-05-28/2018-05-31', '2018年5月28日至31日'],
    ['2018-05-28/2018-06-01', '2018年5月28日至6月1日'],
    ['2017-12-28/2018-01-02', '2017年12月28日至2018年1月2日'],
    ['2009-02-31', '2009-02-31'],
  ];
  for (const [when, chinese] of table) assert.equal(wordedDate(when, 'zh'), chinese);
  assert.equal(wordedDay('2009-10-01', 'zh'), '2009年10月1日星期四');
  assert.equal(wordedHours('10:00', '18:30', 'zh'), '上午10时至下午6时30分');
});

test('a day of the programme has its weekday, hours and zone', () => {
  assert.equal(wordedDay('2009-10-01', 'fr'), 'jeudi 1er octobre 2009');
  assert.equal(wordedDay('2007-10-03', 'en'), 'Wednesday, 3 October 2007');
  assert.equal(wordedDay('<b>', 'en'), '<b>');
  assert.equal(wordedHours('10:00', '13:30', 'fr'), '10 h – 13 h 30');
  assert.equal(wordedHours('12:05', '15:00', 'en'), '12:05 p.m. – 3 p.m.');
  assert.equal(wordedHours('soon', '15:00', 'en'), 'soon – 3 p.m.');
  assert.equal(wordedZone('Europe/Vienna', '2007-10-03', 'fr'), 'heure d’été d’Europe centrale, UTC+2 (Europe/Vienna)');
  assert.equal(
    wordedZone('Europe/Vienna', '2007-12-03', 'en'),
    'Central European Standard Time, UTC+1 (Europe/Vienna)',
  );
  assert.equal(wordedZone('Nowhere/Land', '2007-10-03', 'en'), 'Nowhere/Land');
});

test('paragraphs and items are called as a reader calls them', () => {
  const table: [string, string, string][] = [
    ['4', 'paragraphe 4', 'paragraph 4'],
    ['head.3', 'début du document, ligne 3', 'opening lines, line 3'],
    ['item-2.3', 'annotations au point 2, passage 3', 'annotations to item 2, passage 3'],
    ['item-1-a.2', 'annotations au point 1 a), passage 2', 'annotations to item 1 (a), passage 2'],
    ['programme.4', 'organisation des travaux, ligne 4', 'organization of work, row 4'],
    ['other.1', 'paragraphe other.1', 'paragraph other.1'],
  ];
  for (const [key, french, english] of table) {
    assert.equal(paragraphName(key, 'fr'), french);
    assert.equal(paragraphName(key, 'en'), english);
  }
  assert.equal(itemName('1 a', 'fr'), '1 a)');
  assert.equal(itemName('3', 'en'), '3');
});

test('addresses are built as strings, and only web addresses are linked', () => {
  assert.equal(officialHref('CTOC/COP/WG.2/2007/3', 'fr'), 'https://docs.un.org/fr/CTOC/COP/WG.2/2007/3');
  assert.equal(officialHref('A/1?x="#', 'en'), 'https://docs.un.org/en/A/1%3Fx%3D%22%23');
  assert.equal(webHref('https://docs.un.org/fr/A/1'), 'https://docs.un.org/fr/A/1');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '/records/x', '//x', ' https://x'])
    assert.equal(webHref(url), undefined);
});
