import type { BodyId, DocumentRecord } from '../../model.ts';
import { wordedDate } from '../dates.ts';
import { calendarPath } from '../links.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { recordHref } from './links.ts';

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

function entry({ id, document }: DocumentRecord, frame: Frame): Html {
  const words = wordsIn(frame.language).list;
  const date =
    document.date && html`<time datetime="${document.date}">${wordedDate(document.date, frame.language)}</time>`;
  const symbol = document.symbol
    ? html`<span class="symbol">${document.symbol}</span>`
    : html`<span>${words.noSymbol}</span>`;
  return html`<li>
<a href="${recordHref(frame, id)}" lang="${document.language}" dir="auto">${document.title}</a>
<p>${date} ${symbol}</p>
</li>
`;
}
