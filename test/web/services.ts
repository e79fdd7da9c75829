import type { Answer, AnswerLanguage, DocumentRecord } from '../../src/model.ts';
import { createPageServer, listen, type PageServices } from '../../src/web/server.ts';
import * as answers from './answers.ts';
import { catalogue } from './catalogue.ts';

const { nasty } = answers;

export const note: DocumentRecord = {
  id: '000_note',
  document: {
    text: '000_note.txt',
    symbol: null,
    title: answers.source.title,
    kind: 'note by the secretariat',
    language: 'fr',
    original: 'en',
    date: '2014-06-12',
    distribution: 'general',
    session: { body: 'ctoc-cop', number: 7, dates: '2014-10-06/2014-10-10' },
    item: '5',
  },
  claims: [
    { masthead: 'date', paragraph: 'head.3', quote: '12 juin 2014' },
    { masthead: 'kind', paragraph: 'head.4', quote: 'Note du Secrétariat' },
  ],
  paragraphs: [
    { key: 'head.3', part: 'head', heading: false, text: '12 juin 2014', start: 0, end: 12 },
    { key: 'head.4', part: 'head', heading: true, text: 'Note du Secrétariat', start: 13, end: 32 },
    ...Array.from({ length: 30 }, (_, index) => ({
      key: String(index + 1),
      part: 'body' as const,
      heading: false,
      text: `${index === 0 ? answers.mandateQuote : answers.mandateQuote.repeat(3)}.`,
      start: 40,
      end: 50,
    })),
    { key: 'footnote.1', part: 'footnote', heading: false, text: '* CTOC/COP/2014/1.', start: 60, end: 70 },
  ],
};

const row = 'Mercredi 3 octobre 2007 15 heures-18 heures 2 Propositions (suite)';

export const agenda: DocumentRecord = {
  id: '004_agenda',
  document: {
    text: '004_agenda.txt',
    symbol: 'CTOC/COP/WG.2/2007/1',
    'symbol-known-by': nasty,
    title: `Ordre du jour ${nasty}`,
    kind: 'annotated provisional agenda',
    language: 'fr',
    date: '2007-05-30',
    session: { body: 'ctoc-cop-wg-2', dates: '2007-10-03/2007-10-05' },
  },
  claims: [
    {
      meeting: { date: '2007-10-03', start: '15:00', end: '18:00', item: '2', continued: true, printed: '2007-10-04' },
      paragraph: 'programme.2',
      quote: row,
      read: 'deduction',
      because: `hours only go forward ${nasty}`,
    },
  ],
  paragraphs: [
    { key: 'head.1', part: 'head', heading: true, text: nasty, start: 0, end: 9 },
    { key: 'item-2.1', part: 'annotation', heading: false, text: nasty, start: 10, end: 20 },
    { key: 'programme.1', part: 'programme', heading: true, text: 'Date Heure Point', start: 20, end: 30 },
    { key: 'programme.2', part: 'programme', heading: false, text: row, start: 30, end: 40 },
  ],
};

const byQuestion: Record<string, Answer> = {
  mandat: answers.mandate,
  programme: answers.programme,
  symbol: answers.card,
  hostile: answers.hostile,
  long: answers.long,
  agenda: answers.agenda,
  decision: answers.decision,
  body: answers.body,
  sessions: answers.sessions,
  several: answers.several,
  2011: answers.absent,
  groupe: answers.unclear,
  weather: answers.outside,
};

/** The questions that the fixture services answer, one for each kind and status. */
export const questions = Object.keys(byQuestion);

export const services: PageServices = {
  ask(turns) {
    const last = turns.at(-1) ?? '';
    if (last === 'fail') throw new Error('secret detail of the fault');
    if (last === 'Et la précédente ?')
      return { ...answers.sessions, lead: `Après ${turns.length - 1} question(s) : 2010.` };
    return byQuestion[last] ?? answers.absent;
  },
  records: () => [note, agenda],
  catalogue: () => catalogue,
  issuedFor: ({ id }, language) =>
    id === note.id
      ? { session: `${language === 'fr' ? 'Septième session de la Conférence' : 'Seventh session'} ${nasty}` }
      : {},
  calendars: {
    feeds: (language) => [{ body: 'ctoc-cop', name: language === 'fr' ? `Conférence ${nasty}` : 'Conference' }],
    file: (body, language) => (body === 'ctoc-cop' ? `BEGIN:VCALENDAR\r\nX:${language}\r\n` : undefined),
  },
  examples: (language: AnswerLanguage) => (language === 'fr' ? ['mandat', 'programme'] : ['symbol', 'body']),
};

/** Starts the page on a free port. Faults are collected in `faults`. */
export async function startPage(
  over: Partial<PageServices> = {},
  options: Parameters<typeof createPageServer>[1] = {},
) {
  const faults: unknown[] = [];
  const server = createPageServer({ ...services, ...over }, { report: (fault) => faults.push(fault), ...options });
  const port = await listen(server, 0);
  const stop = () => new Promise((done) => server.close(done).closeAllConnections());
  return { server, port, faults, stop, base: `http://127.0.0.1:${port}` };
}
