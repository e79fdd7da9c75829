import { semicolon } from '../../answer/phrases/commas.ts';
import type { Language } from '../../model.ts';
import { atAGlance } from '../untitled.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';

/** What stands under the name of a document without a title: that it has none, and how its text begins. */
export function withoutTitle(language: Language, begins: string | undefined, frame: Frame): Html {
  const words = wordsIn(frame.language).document;
  const quoted =
    begins &&
    html`${semicolon(frame.language)}${words.begins}<q lang="${language}" dir="auto">${atAGlance(begins)}</q>`;
  return html`<p class="untitled">${words.untitled}${quoted}</p>
`;
}
