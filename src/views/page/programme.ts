import type { AnswerLanguage, HalfDay, When } from '../../model.ts';
import { wordedDay, wordedHours, wordedZone } from '../dates.ts';
import { officialHref } from '../links.ts';
import { itemName } from '../paragraphs.ts';
import { wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';

type Item = HalfDay['items'][number];

/** The organization of work as a table: a group of rows for each day under its name, a row for each item. */
export function programmeTable(programme: HalfDay[], language: AnswerLanguage): Html {
  const words = wordsIn(language).programme;
  const zones = new Set(programme.map((half) => wordedZone(half.zone, half.date, language)));
  const days = Map.groupBy(programme, (half) => half.date);
  return html`<div class="scroll"><table class="programme stacked">
<caption>${words.title}<small>${words.zone([...zones].join('; '))}</small></caption>
<thead><tr><th scope="col" class="hours">${words.hours}</th><th scope="col">${words.item}</th>
<th scope="col" class="documents">${words.documents}</th></tr></thead>
${[...days].map(([date, halves]) => day(date, halves, language))}
</table></div>`;
}

function day(date: When, halves: HalfDay[], language: AnswerLanguage): Html {
  return html`<tbody><tr><th scope="rowgroup" colspan="3" class="day">
<time datetime="${date}">${wordedDay(date, language)}</time></th></tr>
${halves.map((half) => halfDay(half, language))}</tbody>
`;
}

function halfDay(half: HalfDay, language: AnswerLanguage): Html[] {
  const words = wordsIn(language).programme;
  const rows = Math.max(half.items.length, 1);
  const time = wordedHours(half.start, half.end, language);
  const printed = half.printed && html`<small>${words.printed(wordedDay(half.printed, language))}</small>`;
  const cancelled = half.cancelled && html` <b>${words.cancelled}</b>`;
  const first = html`<th scope="row" rowspan="${rows}" class="hours">${time}${cancelled}${printed}</th>`;
  const items = half.items.length > 0 ? half.items : [undefined];
  return items.map((item, index) => html`<tr>${index === 0 && first}${itemCells(item, language)}</tr>`);
}

function itemCells(item: Item | undefined, language: AnswerLanguage): Html {
  if (!item) return html`<td></td><td></td>`;
  const continued = item.continued && html` <i>(${wordsIn(language).programme.continued})</i>`;
  const documents = item.symbols.map((symbol) => html`<li>${symbolLink(symbol, language)}</li>`);
  return html`<td class="item">
<b>${itemName(item.number, language)}</b> <span dir="auto">${item.title}</span>${continued}</td>
<td class="documents">${documents.length > 0 && html`<ul>${documents}</ul>`}</td>`;
}

/** A symbol may go on in the next line after a slash. */
function symbolLink(symbol: string, language: AnswerLanguage): Html {
  const pieces = symbol.split('/').map((piece, index) => html`${index > 0 && html`/<wbr>`}${piece}`);
  return html`<a class="symbol" href="${officialHref(symbol, language)}">${pieces}</a>`;
}
