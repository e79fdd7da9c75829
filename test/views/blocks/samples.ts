// An answer of every kind and status in two languages.
import type { Answer, AnswerKind, AnswerLanguage, DocumentRecord, HalfDay, Source } from '../../../src/model.ts';
import { bare } from '../../fixtures/bare-answer.ts';
import { type SampleLanguage, wordedIn } from './case.ts';

type Texts = Record<SampleLanguage, string>;

export const report: Source = {
  record: '000_report',
  symbol: null,
  title: "Rapport de la réunion du Groupe de travail d'experts gouvernementaux sur l'assistance technique",
  url: '/records/000_report#p1',
  paragraph: '1',
  quote: 'a tenu sa septième réunion à Vienne du 28 au 30 octobre 2013',
  language: 'fr',
};

export const note: Source = {
  record: '003_note',
  symbol: 'CTOC/COP/WG.2/2007/3',
  title: 'Performance indicators for technical assistance',
  url: 'https://docs.un.org/en/CTOC/COP/WG.2/2007/3',
  paragraph: 'item-1-a.2',
  quote: 'was established pursuant to decision 2/6 of the Conference',
  language: 'en',
};

const group: Texts = {
  fr: "le Groupe de travail sur l'assistance technique",
  en: 'the Working Group on Technical Assistance',
};

/** Of two half-days the first is cancelled. */
export const partlyCancelled = (language: AnswerLanguage): Answer => ({
  ...sample('programme', language),
  programme: programme.map((half, index) => (index === 0 ? { ...half, cancelled: true } : half)),
});

/** Of two sessions the second is cancelled. */
export const sessionCancelled = (language: AnswerLanguage): Answer => ({
  ...sample('sessions', language),
  cancelled: ['2007-10-03/2007-10-05'],
});

/** Before summer time begins. */
export const morning: HalfDay = {
  date: '2027-03-26',
  start: '10:00',
  end: '13:00',
  zone: 'Europe/Vienna',
  items: [
    { number: '1 a', title: 'Ouverture de la réunion', continued: false, symbols: [] },
    { number: '2', title: 'Propositions', continued: false, symbols: ['CTOC/COP/WG.2/2007/2', 'CTOC/COP/WG.2/2007/5'] },
  ],
};

/** Summer time begins between the two: on 28 March 2027. */
export const programme: HalfDay[] = [
  morning,
  {
    ...morning,
    date: '2027-03-29',
    printed: '2027-03-30',
    items: [{ number: '2', title: 'Propositions', continued: true, symbols: ['CTOC/COP/WG.2/2007/2'] }],
  },
];

const answers: Record<AnswerKind, (language: SampleLanguage) => Partial<Answer>> = {
  sessions: (l) => ({
    lead: { fr: `D'après les documents, deux réunions :`, en: 'According to the documents, two meetings:' }[l],
    lines: {
      fr: ['première réunion : 16 et 17 octobre 2006', 'deuxième réunion : du 3 au 5 octobre 2007 à Vienne'],
      en: ['first meeting: 16 and 17 October 2006', 'second meeting: 3 to 5 October 2007 in Vienna'],
    }[l],
    notes: [{ fr: 'Les rangs sont déduits de la liste.', en: 'The order is deduced from the list.' }[l]],
    dates: ['2006-10-16/2006-10-17', '2007-10-03/2007-10-05'],
    sources: [report, { ...report, quote: 'du 3 au 5 octobre 2007' }],
  }),
  mandate: (l) => ({
    lead: { fr: `La décision 2/6 a créé ${group.fr}.`, en: `Decision 2/6 created ${group.en}.` }[l],
    lines: [{ fr: 'La décision 4/3 en a fait un élément permanent.', en: 'Decision 4/3 made it permanent.' }[l]],
    decisions: ['decision 2/6', 'decision 4/3'],
    sources: [note, report],
    choices: [{ fr: 'Que dit la décision 4/3 ?', en: 'What does decision 4/3 say?' }[l]],
  }),
  agenda: (l) => ({
    lead: { fr: "L'ordre du jour provisoire a deux points.", en: 'The provisional agenda has two items.' }[l],
    lines: ['1. Ouverture', '2. Propositions'],
    notes: [{ fr: 'Ce qui était proposé.', en: 'What was proposed.' }[l]],
    sources: [{ ...report, paragraph: 'agenda.2', quote: '1. Ouverture' }],
  }),
  programme: (l) => ({
    lead: { fr: 'Organisation des travaux proposée :', en: 'Proposed organization of work:' }[l],
    lines: ['…'],
    notes: [{ fr: 'Proposée avant la réunion.', en: 'Proposed before the meeting.' }[l]],
    dates: ['2027-03-26', '2027-03-29'],
    sources: [{ ...report, paragraph: 'programme.3', quote: 'Vendredi 26 mars 2027 10 heures-13 heures' }],
    programme,
  }),
  symbol: (l) => ({
    lead: { fr: 'CTOC/COP/WG.2/2007/3 est une note.', en: 'CTOC/COP/WG.2/2007/3 is a note.' }[l],
    symbols: ['CTOC/COP/WG.2/2007/3'],
    sources: [note],
    card: {
      symbol: 'CTOC/COP/WG.2/2007/3',
      title: note.title,
      parts: [
        { piece: 'CTOC/COP', meaning: { fr: 'Conférence', en: 'Conference' }[l] },
        { piece: 'WG.2', meaning: group[l] },
      ],
      links: (['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const).map((language) => ({
        language,
        url: `https://docs.un.org/${language}/CTOC/COP/WG.2/2007/3`,
      })),
    },
  }),
  decision: (l) => ({
    lead: { fr: 'La décision 3/4 porte sur des recommandations.', en: 'Decision 3/4 is about recommendations.' }[l],
    decisions: ['decision 3/4'],
    sources: [report],
  }),
  document: (l) => ({
    lead: { fr: 'Le rapport est daté du 12 juin 2014.', en: 'The report is dated 12 June 2014.' }[l],
    dates: ['2014-06-12'],
    sources: [{ ...report, paragraph: 'head.2', quote: '12 juin 2014' }],
  }),
  body: (l) => ({
    lead: { fr: `${group.fr} conseille la Conférence.`, en: `${group.en} advises the Conference.` }[l],
    sources: [report],
  }),
  passage: (l) => ({
    lead: { fr: "Ce qu'en disent les documents :", en: 'What the documents say of it:' }[l],
    lines: ['a été créé en application de la décision 2/6'],
    sources: [note],
  }),
  help: (l) => ({
    status: 'out-of-scope',
    lead: { fr: 'Bonjour ! Par exemple :', en: 'Hello! For example:' }[l],
    lines: [question[l]],
    choices: [question[l]],
  }),
};

const question: Texts = { fr: "Quand s'est-il réuni en 2012 ?", en: 'When did it meet in 2012?' };

export const kinds = Object.keys(answers) as AnswerKind[];

/** An answer of each kind. */
export const sample = (kind: AnswerKind, language: AnswerLanguage): Answer => ({
  ...bare(language),
  ...answers[kind](wordedIn(language)),
  kind,
});

export const absent = (language: AnswerLanguage): Answer => ({
  ...bare(language),
  status: 'not-in-records',
  lead: { fr: 'Les fiches ne comportent aucune réunion en 2011.', en: 'The records hold no meeting in 2011.' }[
    wordedIn(language)
  ],
  notes: [{ fr: 'Cherché dans 3 documents.', en: 'Searched in 3 documents.' }[wordedIn(language)]],
  sources: [report],
});

export const unclear = (language: AnswerLanguage): Answer => ({
  ...bare(language),
  status: 'unclear',
  lead: { fr: 'Deux groupes peuvent être visés.', en: 'Two groups may be meant.' }[wordedIn(language)],
  choices: [question[wordedIn(language)], `${question[wordedIn(language)]} ${'WG.2 '.repeat(20)}`.trim()],
});

const paragraph = (key: string, text: string, heading = false) => ({
  key,
  part: 'body' as const,
  heading,
  text,
  start: 0,
  end: text.length,
});

/** A document of eight paragraphs. */
export const record: DocumentRecord = {
  id: '003_note',
  document: {
    text: '003_note.txt',
    symbol: 'CTOC/COP/WG.2/2007/3',
    title: 'Note du Secrétariat sur des indicateurs & <enseignements>',
    kind: 'note by the secretariat',
    language: 'fr',
    original: 'en',
    date: '2007-08-21',
    distribution: 'general',
    session: { body: 'ctoc-cop-wg-2', number: 2, dates: '2007-10-03/2007-10-05' },
  },
  claims: [],
  paragraphs: [
    paragraph('body.1', 'Introduction', true),
    paragraph('1', 'La Conférence a *créé* le Groupe.'),
    paragraph('2', 'Le Groupe se réunit.'),
    paragraph('3', 'Il présente un rapport.'),
    paragraph('4', 'Il <conseille> la Conférence & le Secrétariat.'),
    paragraph('5', 'Il siège à Vienne.'),
    paragraph('6', 'Six langues sont employées.'),
    paragraph('7', 'longue '.repeat(1000).trim()),
  ],
};
