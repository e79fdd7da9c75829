import { type Frame, wordsIn } from './frame.ts';
import { html, toText } from './html.ts';
import { layout } from './layout.ts';
import type { RefusalKind } from './phrases/shape.ts';

/** A page that says in words why there is nothing else to show. */
export function refusalPage(kind: RefusalKind, frame: Frame): string {
  const { title, text } = wordsIn(frame.language).refusals[kind];
  return layout(frame, title, html`<h1>${title}</h1><p>${text}</p>`);
}

/** The same words in place of an answer, in a page that is already open. */
export function refusalFragment(kind: RefusalKind, frame: Frame): string {
  const { title, text } = wordsIn(frame.language).refusals[kind];
  return toText(html`<div class="exchange" role="group" aria-label="${title}" tabindex="-1" id="latest">
<article class="answer" data-status="failed"><p class="status">${title}</p><p class="lead">${text}</p></article>
</div>
`);
}

/** The same words as plain text, for programs. */
export function refusalText(kind: RefusalKind, language: Frame['language']): string {
  return wordsIn(language).refusals[kind].text;
}
