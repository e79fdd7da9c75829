import type { DocumentRecord, Language, MastheadField } from '../../model.ts';
import { isUntitled } from '../../records/untitled.ts';
import { wordedDate } from '../dates.ts';
import { isKindKnown, languageName, mastheadClaim, wordedKind, wordedKnownBy, wordedSession } from '../facts.ts';
import { anchorOf, officialHref } from '../links.ts';
import { itemName } from '../paragraphs.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, type HtmlValue, html } from './html.ts';

/** The names of the session that a document was issued for, and of its body. */
export type IssuedFor = { session?: string; body?: string };

/**
 * The document's facts, in the reader's language. Where the record says on which words one rests, the fact links to them.
 */
export function recordFacts(record: DocumentRecord, frame: Frame, { session, body }: IssuedFor): Html {
  const words = wordsIn(frame.language).document;
  const { document } = record;
  const { symbol } = document;
  const knownBy = document['symbol-known-by'];
  const rows: [string, HtmlValue][] = [
    [words.title, isUntitled(document) && words.untitled],
    [
      words.symbol,
      symbol
        ? html`${linked(record, 'symbol', html`<span class="symbol">${symbol}</span>`)}${knownBy && html` <small dir="auto">${wordedKnownBy(knownBy, frame.language)}</small>`}`
        : words.notPrinted,
    ],
    [words.kind, kindOf(record, frame)],
    [
      words.date,
      document.date &&
        linked(
          record,
          'date',
          html`<time datetime="${document.date}">${wordedDate(document.date, frame.language)}</time>`,
        ),
    ],
    [
      words.distribution,
      document.distribution && linked(record, 'distribution', words.distributions[document.distribution]),
    ],
    [words.language, languageName(document.language, frame.language)],
    [words.original, document.original && linked(record, 'original', languageName(document.original, frame.language))],
    [
      words.session,
      document.session && linked(record, 'session', session ?? wordedSession(document.session, frame.language)),
    ],
    [words.body, !document.session && body],
    [words.item, document.item && linked(record, 'item', itemName(document.item, frame.language))],
    [words.official, symbol && officialLink(symbol, document.language)],
  ];
  return html`<section class="facts"><h2 class="part-name">${words.facts}</h2><dl>
${rows.map(
  ([name, value]) =>
    value &&
    html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
)}</dl></section>`;
}

function officialLink(symbol: string, language: Language): Html {
  const href = officialHref(symbol, language);
  return html`<a href="${href}" hreflang="${language}">${href}</a>`;
}

function linked(record: DocumentRecord, field: MastheadField, value: HtmlValue): HtmlValue {
  const claim = mastheadClaim(record, field);
  return claim ? html`<a href="#${encodeURIComponent(anchorOf(claim.paragraph))}">${value}</a>` : value;
}

/** Its kind in the reader's language; where there is no word for it, in the document's own, or as the record has it. */
function kindOf(record: DocumentRecord, { language }: Frame): HtmlValue {
  const { kind, language: own } = record.document;
  if (!isKindKnown(kind)) return wordsIn(language).document.kindUnknown;
  const quote = mastheadClaim(record, 'kind')?.quote;
  const worded = wordedKind(kind, language) ?? (quote && html`<span lang="${own}" dir="auto">${quote}</span>`);
  return linked(record, 'kind', worded ?? html`<span lang="en">${kind}</span>`);
}
