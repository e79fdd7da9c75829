import type { BodyId, DocumentRecord } from '../../model.ts';
import { beginningText } from '../../records/beginning.ts';
import { isUntitled } from '../../records/untitled.ts';
import { wordedDate } from '../dates.ts';
import { languageName } from '../facts.ts';
import { calendarPath } from '../links.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { recordHref } from './links.ts';
import { withoutTitle } from './without-title.ts';

/** A calendar that can be followed: the meetings of a body, with its name. */
export type Feed = { body: BodyId; name: string };

/** The page that lists all documents, the newest first, and below them the calendars. */
export function recordListPage(records: DocumentRecord[], feeds: Feed[], frame: Frame): string {
  const words = wordsIn(frame.language).list;
  const newestFirst = records.toSorted(
    (a, b) => (b.document.date ?? '').localeCompare(a.document.date ?? '', 'en') || a.id.localeCompare(b.id, 'en'),
  );
  const list =
    records.length > 0
      ? html`<ul class="records">${newestFirst.map((record) => entry(record, frame))}</ul>`
      : html`<p>${words.none}</p>`;
  return layout(
    frame,
    words.title,
    html`<h1>${words.title}</h1><p class="intro">${words.lead}</p>${list}${calendars(feeds, frame)}`,
  );
}

function calendars(feeds: Feed[], frame: Frame): Html | string {
  if (feeds.length === 0) return '';
  const words = wordsIn(frame.language).list;
  const link = ({ body, name }: Feed) => html`<li><a href="${calendarPath(body, frame.language)}">${name}</a></li>
`;
  return html`<section aria-labelledby="calendars"><h2 id="calendars">${words.calendars}</h2>
<p>${words.calendarsLead}</p><ul>${feeds.map(link)}</ul></section>`;
}

function entry(record: DocumentRecord, frame: Frame): Html {
  const { id, document } = record;
  const words = wordsIn(frame.language).list;
  const date =
    document.date && html`<time datetime="${document.date}">${wordedDate(document.date, frame.language)}</time>`;
  // A document without a title is called by its symbol already.
  const symbol = !document.symbol
    ? html`<span>${words.noSymbol}</span>`
    : !isUntitled(document) && html`<span class="symbol">${document.symbol}</span>`;
  const language = html`<span>${languageName(document.language, frame.language)}</span>`;
  return html`<li>
<a href="${recordHref(frame, id)}" lang="${document.language}" dir="auto">${document.title}</a>
<p>${date} ${symbol} ${language}</p>
${isUntitled(document) && withoutTitle(document.language, beginningText(record), frame)}</li>
`;
}
