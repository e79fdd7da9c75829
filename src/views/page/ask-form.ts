import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { pageHref } from './links.ts';

/** More is cut off by the text field; the server takes more. */
const longestQuestion = 1000;

/** The text field. Its form carries the earlier turns, so that a conversation needs no script and no memory. */
export function askForm(frame: Frame): Html {
  const words = wordsIn(frame.language).ask;
  return html`<form class="ask" action="/#latest" method="get" role="search" autocomplete="off"
  data-ask data-failed="${words.failed}">
${carried(frame)}
<div class="asked">
<label for="question">${words.label}</label>
<a class="again" href="${pageHref(frame, '/')}">${words.again}</a>
</div>
<div class="field">
<input id="question" name="q" type="text" maxlength="${longestQuestion}" enterkeyhint="send" autocomplete="off"
  spellcheck="true" dir="auto"${frame.turns.length === 0 && html` autofocus`}>
<button type="submit">${words.send}</button>
</div>
</form>`;
}

/** Questions to click. Real buttons of a real form, again without a need for script. */
export function questionButtons(questions: string[], frame: Frame): Html {
  const buttons = questions.map(
    (question) => html`<li><button type="submit" name="q" value="${question}" dir="auto">${question}</button></li>`,
  );
  return html`<form class="choices" action="/#latest" method="get" data-ask>
${carried(frame)}
<ul>${buttons}</ul>
</form>`;
}

function carried(frame: Frame): Html {
  const language = frame.chosen && html`<input type="hidden" name="lang" value="${frame.language}">`;
  return html`${language}${frame.turns.map((turn) => html`<input type="hidden" name="q" value="${turn}">`)}`;
}
