import type { KnownBlock, RichTextElement } from '@slack/types';
import type { AnswerLanguage, Source } from '../../model.ts';
import { paragraphFragment, recordPath } from '../links.ts';
import { paragraphName } from '../paragraphs.ts';
import { viewWords } from '../words.ts';
import { actions, button, line, linked, longestText, quotation, richText, words } from './elements.ts';
import { address, clip, clipQuote, isolated, pieces } from './escape.ts';
import { ACTION } from './ids.ts';
import type { Reading } from './reading.ts';
import { slackWords } from './words.ts';

/** Addresses longer than this take too much of a message's room. */
const longestAddress = 500;
const longestTitle = 250;

/** A quotation of at most `most` units, where it stands, and the button that shows the passage in its context. */
export function shortSource(source: Source, most: number, language: AnswerLanguage, reading: Reading): KnownBlock[] {
  return [
    ...richText(quotation(clipQuote(source.quote, most)), line(...whereItStands(source, language, reading))),
    ...actions(passageButton(source, language, reading)),
  ];
}

/**
 * The same with the whole quotation, however long, in portions that may stand on different pages: put together they
 * give it to the letter.
 */
export function wholeSource(source: Source, language: AnswerLanguage, reading: Reading): KnownBlock[][] {
  const parts = pieces(source.quote, longestText);
  const where = line(...whereItStands(source, language, reading));
  const last = parts.at(-1) ?? '';
  return [
    ...parts.slice(0, -1).map((piece) => richText(quotation(piece))),
    [...richText(quotation(last), where), ...actions(passageButton(source, language, reading))],
  ];
}

/** Document, symbol and paragraph, with the official address or the page of the passage. */
function whereItStands(source: Source, language: AnswerLanguage, reading: Reading): RichTextElement[] {
  const says = viewWords(language).answer;
  const { symbol, title, paragraph } = source;
  const page = pageOf(source.record, paragraph, reading);
  const links = [
    ...shortLink(says.official, source.url),
    ...shortLink(says.passage, address(source.url) ? undefined : page),
  ];
  return [
    ...words(isolated(clip(title, longestTitle)), { italic: true }),
    ...words([symbol && ` · ${clip(symbol, 150)}`, ` · ${clip(paragraphName(paragraph, language), 100)}`].join('')),
    ...(links.length > 0 ? [...words(' · '), ...links] : []),
  ];
}

function shortLink(label: string, url: string | undefined): RichTextElement[] {
  const href = address(url);
  return href && href.length <= longestAddress ? linked(label, href) : [];
}

/** Address of a passage on the page of its document, where pages have one. */
export function pageOf(record: string, paragraph: string, { pages }: Reading): string | undefined {
  return address(pages && `${pages.replace(/\/+$/, '')}${recordPath(record)}${paragraphFragment(paragraph)}`);
}

function passageButton({ record, paragraph, title }: Source, language: AnswerLanguage, reading: Reading) {
  const says = slackWords(reading.words);
  return button({
    action: ACTION.passage,
    label: says.buttons.passage,
    value: `${record}#${paragraph}`,
    says: says.passageOf(title, paragraphName(paragraph, language)),
  });
}
