import type { AnswerLanguage, SymbolCard } from '../../model.ts';
import { webHref } from '../links.ts';
import { directionOf } from './direction.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { recordHref } from './links.ts';

/** A document symbol: what it is, what its parts mean, and its official addresses. */
export function symbolCard(card: SymbolCard, language: AnswerLanguage, frame: Frame): Html {
  const words = wordsIn(language).card;
  return html`<section class="symbol-card">
<h3 class="symbol">${card.symbol}</h3>
${card.title && html`<p dir="auto">${card.title}</p>`}
${card.parts.length > 0 && html`<h4>${words.parts}</h4><dl>${card.parts.map(part)}</dl>`}
${card.links.length > 0 && html`<h4>${words.links}</h4><ul class="links">${card.links.map((entry) => link(entry, language, frame))}</ul>`}
</section>`;
}

function part({ piece, meaning }: SymbolCard['parts'][number]): Html {
  return html`<div><dt class="symbol">${piece}</dt><dd>${meaning}</dd></div>`;
}

function link(
  { language, url, record }: SymbolCard['links'][number],
  words: AnswerLanguage,
  frame: Frame,
): Html | false {
  const href = webHref(url);
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return (
    href !== undefined &&
    html`<li><a href="${href}" lang="${language}" hreflang="${language}" dir="${directionOf(language)}">${name}</a>${
      record !== undefined && html` (<a href="${recordHref(frame, record)}">${wordsIn(words).card.held}</a>)`
    }</li>`
  );
}
