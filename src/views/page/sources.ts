import { comma } from '../../answer/phrases/commas.ts';
import type { AnswerLanguage, Source } from '../../model.ts';
import { webHref } from '../links.ts';
import { paragraphName } from '../paragraphs.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { recordHref } from './links.ts';

/** So many are all shown; of more, only the first few. */
const shownTogether = 4;
const shownAtFirst = 3;

/** The quotations that an answer rests on; the first few at once, the others on demand. */
export function sourceList(sources: Source[], language: AnswerLanguage, frame: Frame): Html | false {
  if (sources.length === 0) return false;
  const words = wordsIn(language).answer;
  const quotations = sources.map((source) => quotation(source, language, frame));
  const shown = quotations.length <= shownTogether ? shownTogether : shownAtFirst;
  const others = quotations.slice(shown);
  return html`<section class="sources">
<h3>${words.sources(sources.length)}</h3>
${quotations.slice(0, shown)}
${others.length > 0 && html`<details><summary>${words.more(others.length)}</summary>${others}</details>`}
</section>`;
}

function quotation(source: Source, language: AnswerLanguage, frame: Frame): Html {
  const words = wordsIn(language).answer;
  const passage = recordHref(frame, source.record, source.paragraph);
  const official = webHref(source.url);
  // A document without a title is called by its symbol already.
  const isNamed = source.symbol !== null && source.title.endsWith(source.symbol);
  const symbol = !isNamed && source.symbol && html` <span class="symbol">${source.symbol}</span>`;
  return html`<figure>
<blockquote lang="${source.language}" dir="auto" cite="${official ?? passage}"><p>${source.quote}</p></blockquote>
<figcaption>
<cite lang="${source.language}" dir="auto">${source.title}</cite>${symbol}${comma(language)}${paragraphName(source.paragraph, language)}
<span class="ways"><a href="${passage}">${words.passage}</a>
${official && html`<a href="${official}">${words.official}</a>`}</span>
</figcaption>
</figure>
`;
}
