import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SessionClaim } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';
import { contents, squash } from './reading.ts';

const GROUP = 'ctoc-cop-wg-2';
const OCTOBER = '2014-10-06/2014-10-10';
const JANUARY = '2015-01-12/2015-01-16';

const documents = {
  fr: (sentence: string) =>
    `Distr. générale\n1er août 2014\nFrançais\n\nNote du Secrétariat\n\nGroupe de travail d'experts gouvernementaux sur l'assistance technique\n\n1. ${sentence}\n`,
  en: (sentence: string) =>
    `Distr.: General\n1 August 2014\nEnglish\n\nNote by the Secretariat\n\nWorking Group of Government Experts on Technical Assistance\n\n1. ${sentence}\n`,
};

const read = (language: 'fr' | 'en', sentence: string) =>
  extractRecord(documents[language](sentence), { file: 'note.txt', bodies, places, language });

const told = ({ body, number, dates, place, status }: SessionClaim) =>
  [body === GROUP ? 'group' : body, number ?? '-', dates ?? '-', place ?? '-', status].join(' ');

const off = (number: number | '-', dates = OCTOBER, place = '-') => `group ${number} ${dates} ${place} cancelled`;
const planned = `group 8 ${JANUARY} - planned`;

const rows: ['fr' | 'en', sentence: string, claims: string[]][] = [
  ['fr', 'La huitième réunion du Groupe de travail, prévue du 6 au 10 octobre 2014, est annulée.', [off(8)]],
  [
    'fr',
    'La huitième réunion du Groupe de travail, prévue à Vienne du 6 au 10 octobre 2014, a été annulée faute de moyens.',
    [off(8, OCTOBER, 'Vienna')],
  ],
  [
    'fr',
    "Le Secrétariat fait savoir que la huitième réunion du Groupe de travail, qui devait se tenir du 6 au 10 octobre 2014, n'aura pas lieu.",
    [off(8)],
  ],
  ['fr', 'La huitième réunion du Groupe de travail est annulée.', [off(8, '-')]],
  ['fr', 'La réunion du Groupe de travail prévue du 6 au 10 octobre 2014 est annulée.', [off('-')]],
  [
    'fr',
    'La huitième réunion du Groupe de travail, prévue du 6 au 10 octobre 2014, est reportée du 12 au 16 janvier 2015.',
    [off(8), planned],
  ],
  [
    'fr',
    'La huitième réunion du Groupe de travail, prévue du 6 au 10 octobre 2014, est reportée et se tiendra du 12 au 16 janvier 2015.',
    [off(8), planned],
  ],
  ['en', 'The eighth meeting of the Working Group, scheduled for 6 to 10 October 2014, has been cancelled.', [off(8)]],
  [
    'en',
    'The eighth meeting of the Working Group, which was to be held in Vienna from 6 to 10 October 2014, will not take place.',
    [off(8, OCTOBER, 'Vienna')],
  ],
  ['en', 'The meeting of the Working Group scheduled for 6 to 10 October 2014 has been cancelled.', [off('-')]],
  [
    'en',
    'The eighth meeting of the Working Group, originally scheduled for 6 to 10 October 2014, has been postponed to 12 to 16 January 2015.',
    [off(8), planned],
  ],
];

/** Each leaves something open: no claim, but a line for a person. */
const unsure: ['fr' | 'en', string][] = [
  ['fr', 'La huitième réunion du Groupe de travail, prévue du 6 au 10 octobre 2014, pourrait être annulée.'],
  ['fr', "La huitième réunion du Groupe de travail, prévue du 6 au 10 octobre 2014, n'est pas annulée."],
  ['fr', 'La huitième réunion du Groupe de travail, prévue du 6 au 10 octobre 2014, est annulée sauf avis contraire.'],
  ['fr', 'La huitième réunion du Groupe de travail, prévue du 6 au 10 octobre 2014, est reportée.'],
  ['fr', 'La réunion du Groupe de travail est annulée.'],
  [
    'fr',
    'La huitième réunion et la neuvième réunion du Groupe de travail, prévues les 6 octobre 2014 et 7 octobre 2015, sont annulées.',
  ],
  ['en', 'The eighth meeting of the Working Group, scheduled for 6 to 10 October 2014, has not been cancelled.'],
  ['en', 'The eighth meeting of the Working Group, scheduled for 6 to 10 October 2014, has been postponed.'],
  [
    'en',
    'If funds are lacking, the eighth meeting of the Working Group, scheduled for 6 to 10 October 2014, is cancelled.',
  ],
  [
    'en',
    'It was proposed that the eighth meeting of the Working Group, scheduled for 6 to 10 October 2014, be cancelled.',
  ],
];

describe('a document that calls off a session', () => {
  it('is not one that puts off an item to a session', () => {
    const sentence =
      "L'examen du point 3 a été reporté à la neuvième réunion du Groupe de travail, prévue du 12 au 16 octobre 2015.";
    const record = read('fr', sentence);
    assert.deepEqual(contents(record.claims, 'session').map(told), ['group 9 2015-10-12/2015-10-16 - planned']);
    assert.doesNotMatch(record.doubts.join('\n'), /may cancel/);
  });

  for (const [language, sentence, claims] of rows)
    it(sentence, () => {
      const record = read(language, sentence);
      assert.deepEqual(contents(record.claims, 'session').map(told), claims);
      const said = record.claims.filter((claim) => 'session' in claim).map(({ quote }) => squash(quote));
      for (const quote of said)
        assert.match(quote, /annulée|reportée|n'aura pas lieu|cancelled|postponed|not take place/);
      for (const quote of said) assert.ok(squash(sentence).includes(quote), quote);
      assert.doesNotMatch(record.doubts.join('\n'), /may cancel/);
    });

  for (const [language, sentence] of unsure)
    it(`is not sure: ${sentence}`, () => {
      const record = read(language, sentence);
      assert.deepEqual(contents(record.claims, 'session'), []);
      assert.match(record.doubts.join('\n'), /may cancel or postpone a session, not read: "/);
    });
});
