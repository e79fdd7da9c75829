// Hand-made answers of every kind, with texts that try to break out of the page.
import type { Answer, Source } from '../../src/model.ts';
import { bare } from '../fixtures/bare-answer.ts';

export const nasty = `<script>alert("1")</script><img src=x onerror="document.title='broken'"> & 'quotes' </article>`;
export const arabic = 'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية';

export const mandateQuote =
  "Le Groupe de travail d'experts gouvernementaux sur l'assistance technique a été créé " +
  'en application de la décision 2/6 de la Conférence des Parties';

export const source: Source = {
  record: '000_note',
  symbol: null,
  title: "Rapport de la réunion du Groupe de travail d'experts gouvernementaux sur l'assistance technique",
  url: '/records/000_note#p1',
  paragraph: '1',
  quote: mandateQuote,
  language: 'fr',
};

export const mandate: Answer = {
  ...bare('fr'),
  kind: 'mandate',
  lead: 'La décision 2/6 de la Conférence a créé le Groupe de travail.',
  lines: ['La décision 4/3 en a fait un élément permanent de la Conférence.'],
  notes: ['La date de la décision 2/6 se déduit des dates de la deuxième session.'],
  decisions: ['decision 2/6', 'decision 4/3'],
  sources: [
    source,
    { ...source, symbol: 'CTOC/COP/2014/2', url: 'https://docs.un.org/fr/CTOC/COP/2014/2', paragraph: 'item-1-a.1' },
  ],
  choices: ['Et la précédente ?', 'Quand s’est-il réuni en 2012 ?'],
};

export const programme: Answer = {
  ...bare('fr'),
  kind: 'programme',
  lead: 'Le Groupe de travail siège le matin et l’après-midi, du 3 au 5 octobre 2007.',
  lines: ['De 10 h à 13 h : points 1 a) et 2'],
  notes: ['Organisation des travaux proposée : elle ne dit pas ce qui s’est passé.'],
  sources: [{ ...source, record: '004_agenda', paragraph: 'programme.2' }],
  programme: [
    {
      date: '2007-10-03',
      start: '10:00',
      end: '13:00',
      zone: 'Europe/Vienna',
      items: [
        { number: '1 a', title: 'Ouverture de la réunion', continued: false, symbols: [] },
        {
          number: '2',
          title: 'Propositions',
          continued: false,
          symbols: ['CTOC/COP/WG.2/2007/2', 'CTOC/COP/WG.2/2007/5'],
        },
      ],
    },
    {
      date: '2007-10-03',
      start: '15:00',
      end: '18:00',
      zone: 'Europe/Vienna',
      items: [{ number: '2', title: 'Propositions', continued: true, symbols: ['CTOC/COP/WG.2/2007/2'] }],
      printed: '2007-10-04',
    },
    { date: '2009-10-01', start: '10:30', end: '13:00', zone: 'Europe/Vienna', items: [] },
  ],
};

const symbol = 'CTOC/COP/WG.2/2007/3';

export const card: Answer = {
  ...bare('fr'),
  language: 'en',
  kind: 'symbol',
  lead: `${symbol} is a note by the Secretariat.`,
  symbols: [symbol],
  card: {
    symbol,
    title: arabic,
    parts: [
      { piece: 'CTOC', meaning: 'Convention against Transnational Organized Crime' },
      { piece: 'WG.2', meaning: 'Working Group on Technical Assistance' },
    ],
    links: [
      ...(['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const).map((language) => ({
        language,
        url: `https://docs.un.org/${language}/${symbol}`,
      })),
      { language: 'en', url: 'javascript:alert(1)' },
    ],
  },
  sources: Array.from({ length: 20 }, (_, index) => ({ ...source, paragraph: String(index + 1) })),
};

export const hostile: Answer = {
  ...bare('fr'),
  language: 'en',
  kind: 'passage',
  lead: nasty,
  lines: [nasty, nasty],
  notes: [nasty],
  sources: [{ ...source, title: nasty, symbol: nasty, url: 'javascript:alert(1)', paragraph: nasty, quote: nasty }],
  programme: [
    {
      date: nasty,
      start: nasty,
      end: nasty,
      zone: nasty,
      items: [{ number: nasty, title: nasty, continued: true, symbols: [nasty] }],
    },
  ],
  card: { symbol: nasty, title: nasty, parts: [{ piece: nasty, meaning: nasty }], links: [] },
  choices: [nasty],
};

export const long: Answer = {
  ...bare('fr'),
  kind: 'document',
  lead: 'Le passage entier.',
  sources: [{ ...source, title: arabic, language: 'ar', quote: 'assistance '.repeat(273).trim() }],
};

export const agenda: Answer = {
  ...bare('fr'),
  kind: 'agenda',
  lead: 'L’ordre du jour a huit points.',
  lines: ['1. Questions', '2. Propositions'],
};
export const decision: Answer = {
  ...bare('fr'),
  kind: 'decision',
  lead: 'La décision 3/4 porte sur des recommandations.',
};
export const body: Answer = {
  ...bare('fr'),
  kind: 'body',
  lead: 'The Working Group advises the Conference.',
  language: 'en',
};
export const several: Answer = { ...bare('fr'), lead: 'Quatre réunions.', sources: [source, source, source, source] };
export const sessions: Answer = {
  ...bare('fr'),
  lead: 'Les 17 et 18 octobre 2012.',
  dates: ['2012-10-17/2012-10-18'],
  sources: [source],
};
export const absent: Answer = {
  ...bare('fr'),
  status: 'not-in-records',
  lead: 'Les documents ne disent rien d’une réunion en 2011.',
  sources: [source],
};
export const unclear: Answer = {
  ...bare('fr'),
  status: 'unclear',
  lead: 'Deux groupes peuvent être visés.',
  choices: ['Groupe de travail 2', 'Groupe de travail 3'],
};
export const outside: Answer = {
  ...bare('fr'),
  language: 'en',
  kind: 'help',
  status: 'out-of-scope',
  lead: 'That is not something the records are about.',
  choices: ['When did the group meet in 2012?'],
};
