import { anchorOf } from '../links.ts';
import { paragraphName } from '../paragraphs.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';

/** The sign in the margin that links to the paragraph itself. */
export function anchorLink(key: string, frame: Frame): Html {
  const name = paragraphName(key, frame.language);
  const label = wordsIn(frame.language).paragraph.linkTo(name);
  const href = `#${encodeURIComponent(anchorOf(key))}`;
  return html`<a class="anchor" href="${href}" lang="${frame.language}"
  aria-label="${label}" title="${name}">¶</a>`;
}
