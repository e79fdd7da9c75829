import type { Answer } from '../../model.ts';
import { questionButtons } from './ask-form.ts';
import { direction } from './direction.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { programmeTable } from './programme.ts';
import { sourceList } from './sources.ts';
import { symbolCard } from './symbol-card.ts';

/**
 * An answer as a card: what is said, then notes, then the quotations. Its words are in the answer's own language. A
 * programme takes the place of the lines, which say the same.
 */
export function answerCard(answer: Answer, frame: Frame): Html {
  const { language, status } = answer;
  const words = wordsIn(language).answer;
  const programme = answer.programme?.length ? answer.programme : undefined;
  return html`<article class="answer" lang="${language}"${direction(language, frame.language)} data-status="${status}" data-kind="${answer.kind}">
${status !== 'answered' && html`<p class="status">${words.status[status]}</p>`}
<p class="lead" dir="auto">${answer.lead}</p>
${!programme && lines(answer.lines.filter((line) => !answer.choices.includes(line)))}
${answer.card && symbolCard(answer.card, language, frame)}
${programme && programmeTable(programme, language)}
${notes(answer.notes, words.notes)}
${sourceList(answer.sources, language, frame)}
${choices(answer, frame)}
</article>`;
}

function lines(texts: string[]): Html | false {
  if (texts.length === 0) return false;
  if (texts.length === 1) return html`<p dir="auto">${texts[0]}</p>`;
  return html`<ul class="lines">${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`;
}

function notes(texts: string[], title: string): Html | false {
  if (texts.length === 0) return false;
  return html`<aside class="notes"><h3>${title}</h3>${texts.map((text) => html`<p dir="auto">${text}</p>`)}</aside>`;
}

function choices(answer: Answer, frame: Frame): Html | false {
  if (answer.choices.length === 0) return false;
  const words = wordsIn(answer.language).answer;
  const title = answer.status === 'unclear' ? words.choose : words.choices;
  return html`<section class="next"><h3>${title}</h3>${questionButtons(answer.choices, frame)}</section>`;
}
