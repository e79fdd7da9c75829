import type { Answer } from '../../model.ts';
import { answerCard } from './answer.ts';
import { askForm, questionButtons } from './ask-form.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html, toText } from './html.ts';
import { layout } from './layout.ts';

/** One question with its answer. */
export type Exchange = { question: string; answer: Answer };

/** The page of a conversation: the exchanges so far, or a welcome with examples, and the text field. */
export function conversationPage(exchanges: Exchange[], examples: string[], frame: Frame): string {
  const words = wordsIn(frame.language);
  const fresh = exchanges.length === 0;
  const log = exchanges.map((exchange, index) => exchangeView(exchange, frame, index === exchanges.length - 1));
  return layout(
    frame,
    exchanges.at(-1)?.question ?? '',
    html`<div class="${fresh ? 'conversation fresh' : 'conversation'}" data-conversation>
<div class="welcome"><h1>${words.welcome}</h1><p>${words.promise}</p></div>
<div class="log" role="log" aria-label="${words.ask.conversation}">${log}</div>
<div class="asking">
<p class="failure" role="alert" data-failure></p>
${askForm(frame)}
</div>
${fresh && examples.length > 0 && exampleButtons(examples, frame)}
</div>`,
  );
}

function exampleButtons(examples: string[], frame: Frame): Html {
  const title = wordsIn(frame.language).ask.examples;
  return html`<section class="examples"><h2>${title}</h2>${questionButtons(examples, frame)}</section>`;
}

/** One question with its answer, to be added to a page that is already open. */
export function exchangeFragment(exchange: Exchange, frame: Frame): string {
  return toText(exchangeView(exchange, frame, true));
}

function exchangeView({ question, answer }: Exchange, frame: Frame, latest: boolean): Html {
  const { label } = wordsIn(frame.language).answer;
  return html`<div class="exchange" role="group" aria-label="${label}" tabindex="-1"${latest && html` id="latest"`}>
<h2 class="question" dir="auto">${question}</h2>
${answerCard(answer, frame)}
</div>
`;
}
