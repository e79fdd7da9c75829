// Answers that go to extremes, in English.
import type { Answer } from '../../../src/model.ts';
import { bare } from '../../fixtures/bare-answer.ts';
import { arabic } from '../../web/answers.ts';
import { morning, note, report } from './samples.ts';

const nastyTitle = '<!channel> & <@U123> *gras* `code` ~ :tada: https://x.example';
const longQuote = 'assistance technique '.repeat(143).trim();

/** Answers that go to extremes, in English. */
export const extremes: Record<string, Answer> = {
  'one-source': { ...bare('en'), lead: 'One.', sources: [report] },
  'twenty-sources': {
    ...bare('en'),
    lead: 'Twenty.',
    sources: Array.from({ length: 20 }, (_, index) => ({ ...note, paragraph: String(index + 1) })),
  },
  'long-quotation': { ...bare('en'), kind: 'passage', lead: 'Long.', sources: [{ ...report, quote: longQuote }] },
  arabic: {
    ...bare('en'),
    lead: 'From right to left.',
    sources: [{ ...report, title: arabic, quote: arabic, language: 'ar' }],
  },
  hostile: {
    ...bare('en'),
    lead: nastyTitle,
    lines: [nastyTitle, '> not a quotation'],
    notes: [nastyTitle],
    sources: [{ ...report, title: nastyTitle, symbol: nastyTitle, quote: nastyTitle, url: 'javascript:alert(1)' }],
    choices: [nastyTitle],
  },
  'sixty-lines': {
    ...bare('en'),
    kind: 'agenda',
    lead: 'Sixty items:',
    lines: Array.from({ length: 60 }, (_, index) => `${index + 1}. Item`),
  },
  'hundred-half-days': {
    ...bare('en'),
    kind: 'programme',
    lead: 'A hundred half-days:',
    programme: Array.from({ length: 100 }, (_, index) => ({
      ...morning,
      date: new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10),
    })),
  },
  empty: {
    ...bare('en'),
    lines: ['', ' '],
    notes: [''],
    sources: [{ ...report, title: '', quote: '', paragraph: '', record: '' }],
    choices: [''],
    programme: [
      { date: '', start: '', end: '', zone: '', items: [{ number: '', title: '', continued: false, symbols: [''] }] },
    ],
    card: { symbol: '', title: '', parts: [{ piece: '', meaning: '' }], links: [] },
  },
};
