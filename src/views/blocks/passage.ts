import type { KnownBlock } from '@slack/types';
import type { DocumentRecord, Paragraph } from '../../model.ts';
import { officialHref } from '../links.ts';
import { paragraphName } from '../paragraphs.ts';
import { viewWords } from '../words.ts';
import {
  actions,
  button,
  line,
  linked,
  longestText,
  quotation,
  richText,
  sentence,
  smallPrint,
  words,
} from './elements.ts';
import { address, clip, clipQuote, isolated, pieces } from './escape.ts';
import { ACTION } from './ids.ts';
import { type Modal, modal } from './modal.ts';
import type { Reading } from './reading.ts';
import { pageOf } from './sources.ts';
import { slackWords } from './words.ts';

/** A paragraph of a document. `official` takes the place of the address that the document's symbol gives. */
export type PassageShown = { record: DocumentRecord; key: string; official?: string };

/** So many paragraphs are shown before the passage, and as many after it. */
const neighbours = 2;
/** A neighbour is context: more of it is cut. */
const longestNeighbour = 1200;
/** The passage itself is shown whole up to here, beyond what any paragraph of a record has. */
const longestPassage = 60_000;

/** A passage in its document: what stands before and after it, its heading, its address, the way to its neighbours. */
export function passageModal({ record, key, official }: PassageShown, reading: Reading): Modal {
  const says = slackWords(reading.words).passage;
  const { paragraphs } = record;
  const at = paragraphs.findIndex((paragraph) => paragraph.key === key);
  const passage = paragraphs[at];
  if (!passage) return modal(says.title, sentence(says.gone), reading.words);
  const before = paragraphs.slice(Math.max(0, at - neighbours), at);
  const after = paragraphs.slice(at + 1, at + 1 + neighbours);
  return modal(
    says.title,
    [
      ...masthead(record, key, official, reading),
      ...headingOf(paragraphs.slice(0, Math.max(0, at - neighbours)), passage, before, reading),
      ...before.flatMap((paragraph) => neighbour(paragraph, reading)),
      ...highlighted(passage, reading),
      ...after.flatMap((paragraph) => neighbour(paragraph, reading)),
      ...moves(record.id, paragraphs[at - 1], paragraphs[at + 1], reading),
    ],
    reading.words,
  );
}

/** Which document it is, and where all of it can be read. */
function masthead({ id, document }: DocumentRecord, key: string, official: string | undefined, reading: Reading) {
  const says = viewWords(reading.words).answer;
  const { symbol, language, title } = document;
  const url = address(official) ?? (symbol ? officialHref(symbol, language) : undefined);
  const page = pageOf(id, key, reading);
  const links = [...(url ? linked(says.official, url) : []), ...(page ? linked(says.passage, page) : [])];
  return richText(
    line(...words(clip(title, longestText), { bold: true })),
    line(
      ...words(symbol ? clip(symbol, 200) : ''),
      ...links.flatMap((element, index) => [...words(index > 0 || symbol ? ' · ' : ''), element]),
    ),
  );
}

/** The heading over the passage, where it is not among the paragraphs shown anyway. */
function headingOf(earlier: Paragraph[], passage: Paragraph, shown: Paragraph[], { words: language }: Reading) {
  if (passage.heading || shown.some(({ heading }) => heading)) return [];
  const heading = earlier.findLast((paragraph) => paragraph.heading);
  if (!heading) return [];
  return smallPrint(`${slackWords(language).passage.heading} ${isolated(clip(heading.text, 500))}`);
}

function neighbour({ key, text, heading }: Paragraph, { words: language }: Reading): KnownBlock[] {
  const style = heading ? { bold: true } : undefined;
  return [
    ...smallPrint(clip(paragraphName(key, language), 200)),
    ...richText(line(...words(clip(text, longestNeighbour), style))),
  ];
}

/** The passage itself, under its name in bold and with the line of a quotation beside it. */
function highlighted({ key, text }: Paragraph, { words: language }: Reading): KnownBlock[] {
  return [
    ...richText(line(...words(clip(paragraphName(key, language), 200), { bold: true }))),
    ...pieces(clipQuote(text, longestPassage), longestText).flatMap((piece) => richText(quotation(piece))),
  ];
}

function moves(record: string, previous: Paragraph | undefined, next: Paragraph | undefined, { words }: Reading) {
  const { buttons } = slackWords(words);
  return actions([
    ...(previous
      ? button({ action: `${ACTION.passageMove}:0`, label: buttons.previous, value: `${record}#${previous.key}` })
      : []),
    ...(next ? button({ action: `${ACTION.passageMove}:1`, label: buttons.next, value: `${record}#${next.key}` }) : []),
  ]);
}
