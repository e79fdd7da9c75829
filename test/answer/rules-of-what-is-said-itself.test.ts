import { SAID_ITSELF } from '../../src/answer/evidence/rules/said-itself.ts';
import { keeps } from './rule-cases.ts';

const LANGUAGES = { cues: ['languages'], typed: 'In which languages is the regatta?' };
keeps(SAID_ITSELF, 'speaks of languages, where they are asked for', [
  ['The regatta is in Tern Bay.', false, LANGUAGES],
  ['The regatta is in English and French.', true, LANGUAGES],
  ['The regatta has two working languages.', true, LANGUAGES],
  ['The regatta is in Tern Bay.', true, { typed: 'Where is the regatta?' }],
  ['La régate est à Tern Bay.', true, { ...LANGUAGES, typed: 'Quel jour est la régate des lagunes ?' }],
  ['The regatta is in Tern Bay.', true, { ...LANGUAGES, symbols: ['TIDE/2011/9'] }],
]);

const WHO = { typed: 'Who is the Secretary-General of the Tide Council?' };
keeps(SAID_ITSELF, 'names who holds an office, and not the office alone', [
  ['The office consists of a Secretary-General and four Secretaries.', false, WHO],
  ['The office consists of a Secretary-General, Ms. Lima, and four Secretaries.', true, WHO],
  ['Ana Lima is the Secretary-General of the Tide Council.', true, WHO],
  [
    'The office consists of a Secretary-General and four Secretaries.',
    true,
    { typed: 'What does the office consist of?' },
  ],
  [
    'Il est composé d’un Secrétaire général et de quatre Secrétaires.',
    false,
    { typed: 'qui est le secrétaire général du Conseil ?', language: 'fr' },
    { language: 'fr' },
  ],
  [
    'La oficina se compone de un Secretario General y cuatro secretarios.',
    false,
    { typed: '¿quién es el secretario general del Consejo?', language: 'es' },
    { language: 'es' },
  ],
  [
    'Бюро состоит из одного председателя и четырех секретарей.',
    false,
    { typed: 'кто председатель Совета?', language: 'ru' },
    { language: 'ru' },
  ],
]);
