import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isoDay } from '../../src/records/calendar.ts';
import { findDates } from '../../src/records/dates.ts';
import { en } from '../../src/records/languages/en.ts';
import { fr } from '../../src/records/languages/fr.ts';
import type { LanguageData } from '../../src/records/languages/language.ts';
import { firstDay, isWhen, lastDay } from '../../src/records/when.ts';

const when = (text: string, language: LanguageData) => findDates(text, language).map((date) => date.when);

describe('findDates', () => {
  const cases: [language: LanguageData, text: string, expected: string[]][] = [
    [
      fr,
      'les 16 et 17 octobre 2006, du 3 au 5 octobre 2007, les 15 et 16 octobre 2008, les 1er et 2 octobre 2009, les 19 et 20 octobre 2010 et les 17 et 18 octobre 2012.',
      [
        '2006-10-16/2006-10-17',
        '2007-10-03/2007-10-05',
        '2008-10-15/2008-10-16',
        '2009-10-01/2009-10-02',
        '2010-10-19/2010-10-20',
        '2012-10-17/2012-10-18',
      ],
    ],
    [fr, 'du 9 au 13 octobre 2017 et du 28 au 31 mai 2018', ['2017-10-09/2017-10-13', '2018-05-28/2018-05-31']],
    [fr, 'Vienne, 6-10 octobre 2014', ['2014-10-06/2014-10-10']],
    // From when, or until when, something else goes on tells no year of a day before it.
    [en, 'On 26 March, the divers met for the first time since November 2014', ['2014-11']],
    [en, 'On 26 March, the divers met for the first time since 3 November 2014', ['2014-11-03']],
    [en, 'On 5 November, the lease was prolonged until June 2017', ['2017-06']],
    [fr, "le 5 novembre, le bail a été prorogé jusqu'en juin 2017", ['2017-06']],
    [en, 'On 5 November, and on 3 December 2014', ['2014-11-05', '2014-12-03']],
    [fr, 'Rome, 18-23/6/2001', ['2001-06-18/2001-06-23']],
    // The sign of a footnote was set behind the year; no other number of five figures is one.
    [fr, 'CM(2005)72, 3 mai 20051', ['2005-05-03']],
    [fr, 'le 3 mai, 20051 plongeurs', []],
    // A day, its month and its year that lost their spaces; letters and figures of other things are no date.
    [en, 'will be opened at 10 a.m. on Monday, 4April2005', ['2005-04-04']],
    [en, 'from 4 to 8April 2005', ['2005-04-04/2005-04-08']],
    [fr, 'le 4avril2005', ['2005-04-04']],
    [en, 'TIDE/4MAR2005, file4april2005, 12marching2004', []],
    [fr, 'entre le 25 et le 28 mars 2014', ['2014-03-25/2014-03-28']],
    [fr, 'le 25 et le 28 mars 2014', ['2014-03-25', '2014-03-28']],
    [fr, 'le lundi 30 janvier et le mardi 31 janvier 2017', ['2017-01-30/2017-01-31']],
    [en, 'on 31 January and 1 February 2017', ['2017-01-31/2017-02-01']],
    [en, 'on Monday, 30 January, and Wednesday, 1 February 2017', ['2017-01-30', '2017-02-01']],
    [fr, 'Rome, 28/10-2/11/2002', ['2002-10-28/2002-11-02']],
    [fr, 'Rome, 13 - 15/3/2004', ['2004-03-13/2004-03-15']],
    [fr, 'Rome, 23-18/6/2001', []],
    [fr, 'le mercredi 3 octobre 2007 à 10 heures', ['2007-10-03']],
    [fr, '1 er novembre 2018', ['2018-11-01']],
    [fr, '1er-5 juin 2015', ['2015-06-01/2015-06-05']],
    [fr, '27 avril-22 mai 2015', ['2015-04-27/2015-05-22']],
    [
      fr,
      'du 3 au 5 février, et la deuxième, du 28 au 30 avril 2015',
      ['2015-02-03/2015-02-05', '2015-04-28/2015-04-30'],
    ],
    [fr, 'du 31 décembre 2013 au 2 janvier 2014', ['2013-12-31/2014-01-02']],
    [fr, 'la réunion du 5 au 3 octobre 2007', []],
    [fr, '31 février 2007', []],
    [fr, 'du 28 au 31 février 2007', []],
    [fr, '8 11 octobre 2019', []],
    [fr, 'décision 2/6 du 3 octobre', []],
    [fr, 'V.18-00932 (F) 020318 050318', []],
    [fr, 'en mai 2014', ['2014-05']],
    [en, 'Nairobi, 17 - 23 April 2015', ['2015-04-17/2015-04-23']],
    [en, '9 –12 March 2021', ['2021-03-09/2021-03-12']],
    [en, '15—19 October 2012', ['2012-10-15/2012-10-19']],
    [en, 'from 13 to 17 October 2014', ['2014-10-13/2014-10-17']],
    [en, 'from 3 to 5 February and from 28 to 30 April 2015', ['2015-02-03/2015-02-05', '2015-04-28/2015-04-30']],
    [en, 'on 19 November and 23 and 29 December 2014', ['2014-11-19', '2014-12-23', '2014-12-29']],
    [en, '(7 December 2012 and 22-26 April 2013)', ['2012-12-07', '2013-04-22/2013-04-26']],
    [en, 'Monday, 8 June, to Thursday, 18 June 2026', ['2026-06-08/2026-06-18']],
    [en, '31 October to 6 November 2021', ['2021-10-31/2021-11-06']],
    [en, 'Wednesday, 10 September 2014', ['2014-09-10']],
    [en, 'the first, from 3 to 5 May 2009', ['2009-05-03/2009-05-05']],
    [fr, 'le premier, du 3 au 5 mai 2009', ['2009-05-03/2009-05-05']],
    [fr, 'le premier mai 2009', ['2009-05-01']],
    [en, 'April 17-23, 2015', ['2015-04-17/2015-04-23']],
    [en, 'October 3, 2007', ['2007-10-03']],
  ];
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(when(text, language), expected));

  it('tells where a date stands, with the words that open it', () => {
    const text = 'réunions les 16 et 17 octobre 2006, du 3 au 5 octobre 2007';
    assert.deepEqual(
      findDates(text, fr).map(({ start, end }) => text.slice(start, end)),
      ['les 16 et 17 octobre 2006', 'du 3 au 5 octobre 2007'],
    );
  });
});

const day = fc.date({
  min: new Date('1950-01-01T00:00:00Z'),
  max: new Date('2090-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('any day', () => {
  it('is read back in both languages, and lies in its month and year', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
        for (const language of [fr, en]) {
          const month = language.months[m - 1]?.[0];
          assert.deepEqual(when(`${d} ${month} ${y}`, language), [iso]);
          assert.deepEqual(when(`${d === 1 ? '1er' : d} ${month?.toUpperCase()} ${y}.`, language), [iso]);
        }
        assert.equal(isoDay(y, m, d), iso);
        assert.ok(isWhen(iso));
        assert.ok(iso >= firstDay(iso.slice(0, 7)) && iso <= lastDay(iso.slice(0, 7)));
      }),
    );
  });

  it('is refused when its month does not have it', () => {
    assert.equal(isoDay(2007, 2, 29), undefined);
    assert.equal(isoDay(2008, 2, 29), '2008-02-29');
    assert.equal(isoDay(2011, 12, 30), '2011-12-30');
    for (const bad of ['2007-02-31', '2007-13', '2007-10-05/2007-10-03', '07', ''])
      assert.equal(isWhen(bad), false, bad);
  });
});
