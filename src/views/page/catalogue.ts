import { comma } from '../../answer/phrases/commas.ts';
import type { Catalogue, CatalogueBody, HeldDocument } from '../../model.ts';
import {
  bodyTitle,
  catalogueWords,
  contradictionTitle,
  contradictionValue,
  sessionTitle,
  textFor,
  wordedTexts,
} from '../catalogue-words.ts';
import { wordedDate } from '../dates.ts';
import { languageName } from '../facts.ts';
import { paragraphName } from '../paragraphs.ts';
import type { Frame } from './frame.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { recordHref } from './links.ts';
import { withoutTitle } from './without-title.ts';

/** The page that shows what is held by body and year, what is missing, and what a person has to look at. */
export function cataloguePage(catalogue: Catalogue, frame: Frame): string {
  const words = catalogueWords(frame.language);
  const { documents, languages, bodies, toReview, contradictions } = catalogue;
  const empty = documents + toReview.length === 0;
  return layout(
    frame,
    words.title,
    html`<h1>${words.title}</h1><p class="intro">${words.lead}</p>
${empty ? html`<p>${words.none}</p>` : html`<p class="held">${words.held(documents, wordedTexts(languages, frame.language))}</p>`}
${contradictions.length > 0 && section(words.contradictions, words.contradictionsLead, contradictionList(catalogue, frame))}
${toReview.length > 0 && section(words.toReview, words.toReviewLead, reviewList(toReview, frame))}
${bodies.map((body) => bodySection(body, frame))}`,
  );
}

const section = (title: string, lead: string, content: Html): Html =>
  html`<section class="catalogue undecided"><h2>${title}</h2><p>${lead}</p>${content}</section>
`;

function contradictionList({ contradictions, bodies }: Catalogue, frame: Frame): Html {
  return html`<ul>${contradictions.map(
    (contradiction) => html`<li><h3>${contradictionTitle(contradiction, bodies, frame.language)}</h3>
<ul class="values">${contradiction.values.map(({ value, record, paragraph, quote, language }) => {
      const told = contradictionValue(contradiction, value, frame.language);
      return html`<li>${told && html`<b>${told}</b> `}<q lang="${language}" dir="auto">${quote}</q>
<a href="${recordHref(frame, record, paragraph)}">${record}, ${paragraphName(paragraph, frame.language)}</a></li>
`;
    })}</ul></li>
`,
  )}</ul>`;
}

function reviewList(toReview: Catalogue['toReview'], frame: Frame): Html {
  const words = catalogueWords(frame.language);
  return html`<ul>${toReview.map(({ record, title, language, paragraph, quote, because }) =>
    paragraph === undefined
      ? html`<li><span lang="${language}" dir="auto">${title}</span> (${record}, ${words.wholeRecord})</li>
`
      : html`<li><q lang="${language}" dir="auto">${quote}</q>
<a href="${recordHref(frame, record, paragraph)}">${record}, ${paragraphName(paragraph, frame.language)}</a>
${because && html`<small lang="en">${because}</small>`}</li>
`,
  )}</ul>`;
}

function bodySection(body: CatalogueBody, frame: Frame): Html {
  const words = catalogueWords(frame.language);
  return html`<section class="catalogue"><h2>${bodyTitle(body, frame.language)}</h2>
${body.years.map(
  ({ year, documents }) => html`<div class="year"><h3>${year ?? words.undated}</h3>
<ul>${documents.map((document) => entry(document, frame))}</ul></div>
`,
)}
${
  body.gaps.length > 0 &&
  html`<div class="year missing"><h3>${words.gaps}</h3><div><p>${words.gapsLead}</p>
<ul>${body.gaps.map((gap) => gapEntry(gap, frame))}</ul></div></div>`
}</section>
`;
}

function entry(document: HeldDocument, frame: Frame): Html {
  const words = catalogueWords(frame.language);
  const text = textFor(document, frame.language);
  const others = document.texts.map(
    ({ record, language }) =>
      html`<a href="${recordHref(frame, record)}" hreflang="${language}">${languageName(language, frame.language)}</a> `,
  );
  const symbol = !document.symbol
    ? html`<span>${words.noSymbol}</span>`
    : !text?.untitled && html`<span class="symbol">${document.symbol}</span>`;
  return html`<li>${text && html`<a class="title" href="${recordHref(frame, text.record)}" lang="${text.language}" dir="auto">${text.title}</a>`}
<p>${document.date && html`<time datetime="${document.date}">${wordedDate(document.date, frame.language)}</time>`}
${symbol}<span class="languages">${others}</span></p>
${text?.untitled && withoutTitle(text.language, text.begins, frame)}</li>
`;
}

function gapEntry({ session, missing }: CatalogueBody['gaps'][number], frame: Frame): Html {
  const words = catalogueWords(frame.language);
  const named = missing.map(({ kind, symbol }) =>
    symbol ? words.missingAs(words.missing[kind], symbol) : words.missing[kind],
  );
  return html`<li>${words.of(sessionTitle(session, frame.language), named.join(comma(frame.language)))}</li>
`;
}
