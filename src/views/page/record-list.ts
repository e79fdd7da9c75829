import type { DocumentRecord } from '../../model.ts';
import { wordedDate } from '../dates.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { recordHref } from './links.ts';

/** The page that lists all documents, the newest first. */
export function recordListPage(records: DocumentRecord[], frame: Frame): string {
  const words = wordsIn(frame.language).list;
  const newestFirst = records.toSorted(
    (a, b) => (b.document.date ?? '').localeCompare(a.document.date ?? '', 'en') || a.id.localeCompare(b.id, 'en'),
  );
  const list =
    records.length > 0
      ? html`<ul class="records">${newestFirst.map((record) => entry(record, frame))}</ul>`
      : html`<p>${words.none}</p>`;
  return layout(frame, words.title, html`<h1>${words.title}</h1><p class="intro">${words.lead}</p>${list}`);
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
