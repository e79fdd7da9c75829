import type { Answer, Source } from '../../model.ts';
import { paragraphName } from '../paragraphs.ts';
import { quoted } from '../quoted.ts';
import { viewWords } from '../words.ts';
import { address, clean, clipEscaped, clipQuote } from './escape.ts';
import type { Reading } from './reading.ts';
import { pageOf } from './sources.ts';

/** Slack recommends no more than 4,000 characters. */
const longestMessage = 3900;
const mostSources = 3;
const longestQuote = 500;

/**
 * An answer as text alone, for when Slack refuses its blocks. Sent with `mrkdwn: false`, so that it is shown as it is
 * written; addresses stand bare and Slack makes links of them.
 */
export function plainMessage(answer: Answer, reading: Reading): { text: string; mrkdwn: false } {
  const { lead, lines, notes, sources, language, status, kind } = answer;
  const label = status === 'answered' || kind === 'help' ? '' : viewWords(language).answer.status[status];
  const parts = [
    [label, lead, ...lines.filter((text) => text.trim()).map((line) => `• ${line}`)].join('\n').trim(),
    notes.join('\n'),
    ...sources.slice(0, mostSources).map((source) => sourceText(source, answer, reading)),
  ];
  const text = parts.filter((part) => clean(part).trim()).join('\n\n');
  return { text: clipEscaped(text || '…', longestMessage), mrkdwn: false };
}

function sourceText(source: Source, { language }: Answer, reading: Reading): string {
  const { title, symbol, paragraph, quote, url } = source;
  const words = quoted(clipQuote(quote, longestQuote), source.language);
  const where = [title, symbol, paragraphName(paragraph, language)].filter(Boolean).join(' · ');
  const link = address(url) ?? pageOf(source.record, paragraph, reading);
  return [words, where, link].filter(Boolean).join('\n');
}
