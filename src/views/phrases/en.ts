import type { ViewPhrases } from './shape.ts';

/** The words that the page and Slack share, in English. */
export const en: ViewPhrases = {
  locale: 'en-GB',
  answer: {
    label: 'Answer',
    status: {
      'not-in-records': 'Not in the documents',
      unclear: 'Please specify',
      'out-of-scope': 'Outside what I know',
    },
    notes: 'Please note',
    sources: (count) => (count === 1 ? 'Source' : 'Sources'),
    more: (count) => (count === 1 ? '1 more source' : `${count} more sources`),
    passage: 'Read in the document',
    official: 'Official document',
    choices: 'You can also ask',
    choose: 'Which do you mean?',
  },
  card: { parts: 'What its parts mean', links: 'Official document, by language' },
  programme: {
    title: 'Organization of work',
    hours: 'Hours',
    item: 'Item',
    documents: 'Documents',
    continued: 'continued',
    printed: (day) => `printed beside ${day}`,
    zone: (zones) => `Local hours: ${zones}`,
    span: (start, end) => `${start} – ${end}`,
    time: (hours, minutes) => {
      const clock = (hours % 12 || 12) + (minutes ? `:${String(minutes).padStart(2, '0')}` : '');
      return `${clock} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
    },
  },
  interval: (first, last) => (first.includes(' ') ? `${first} – ${last}` : `${first}–${last}`),
  firstDay: '1',
  itemNumber: (item, sub) => (sub ? `${item} (${sub})` : item),
  paragraph: {
    printed: (number) => `paragraph ${number}`,
    part: {
      head: (number) => `opening lines, line ${number}`,
      body: (number) => `text, passage ${number}`,
      agenda: (number) => `agenda, line ${number}`,
      annotation: (number) => `annotations, passage ${number}`,
      programme: (number) => `organization of work, row ${number}`,
      footnote: (number) => `footnote ${number}`,
    },
    item: (item, number) => `annotations to item ${item}, passage ${number}`,
    linkTo: (paragraph) => `Link to ${paragraph}`,
  },
  document: {
    back: 'All documents',
    facts: 'About this document',
    symbol: 'Symbol',
    notPrinted: 'not printed in the document',
    kind: 'Kind',
    date: 'Date',
    distribution: 'Distribution',
    original: 'Original language',
    language: 'Language of this text',
    session: 'Session',
    item: 'Agenda item',
    official: 'Official document',
    distributions: { general: 'general', limited: 'limited', restricted: 'restricted' },
    parts: {
      head: 'Opening lines',
      body: 'Text',
      agenda: 'Provisional agenda',
      annotation: 'Annotations',
      programme: 'Organization of work',
      footnote: 'Footnotes',
    },
    printed: 'As printed',
    read: 'As read',
    deduction: 'deduction',
    number: (number) => `no. ${number}`,
  },
};
