import type { AnswerLanguage, HalfDay } from '../../model.ts';
import { wordedDay, wordedHours, wordedZone } from './dates.ts';
import { wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { officialHref } from './links.ts';
import { itemName } from './paragraphs.ts';

type Item = HalfDay['items'][number];

/** The organization of work as a table: a group of rows for each half-day, a row for each item. */
export function programmeTable(programme: HalfDay[], language: AnswerLanguage): Html {
  const words = wordsIn(language).programme;
  const columns = [words.day, words.hours, words.item, words.documents];
  const zones = new Set(programme.map((half) => wordedZone(half.zone, half.date, language)));
  return html`<div class="scroll"><table class="programme stacked">
<caption>${words.title}<small>${words.zone([...zones].join('; '))}</small></caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
${programme.map((half, index) => halfDay(half, programme[index - 1]?.date === half.date, language))}
</table></div>`;
}

function halfDay(half: HalfDay, sameDay: boolean, language: AnswerLanguage): Html {
  const words = wordsIn(language).programme;
  const rows = Math.max(half.items.length, 1);
  const day = wordedDay(half.date, language);
  const time = wordedHours(half.start, half.end, language);
  const printed = half.printed && html`<small>${words.printed(wordedDay(half.printed, language))}</small>`;
  const first = html`<th scope="rowgroup" rowspan="${rows}" class="${sameDay ? 'day same' : 'day'}">
<time datetime="${half.date}">${day}</time></th>
<td rowspan="${rows}" class="hours">${time}${printed}</td>`;
  const items = half.items.length > 0 ? half.items : [undefined];
  const cells = items.map((item, index) => html`<tr>${index === 0 && first}${itemCells(item, language)}</tr>`);
  return html`<tbody>${cells}</tbody>
`;
}

function itemCells(item: Item | undefined, language: AnswerLanguage): Html {
  if (!item) return html`<td></td><td></td>`;
  const continued = item.continued && html` <i>(${wordsIn(language).programme.continued})</i>`;
  const documents = item.symbols.map(
    (symbol) => html`<li><a class="symbol" href="${officialHref(symbol, language)}">${symbol}</a></li>`,
  );
  return html`<td class="item">
<b>${itemName(item.number, language)}</b> <span dir="auto">${item.title}</span>${continued}</td>
<td class="documents">${documents.length > 0 && html`<ul>${documents}</ul>`}</td>`;
}
