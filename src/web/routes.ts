import type { Answer, AnswerLanguage } from '../model.ts';
import { answerJson } from '../views/json.ts';
import { conversationPage, exchangeFragment } from '../views/page/conversation.ts';
import type { Frame } from '../views/page/frame.ts';
import { readTurns } from './body.ts';
import { type Documents, documentRoutes } from './document-routes.ts';
import { htmlReply, jsonReply } from './respond.ts';
import type { Route } from './route.ts';

/** What the page needs from the core. */
export type PageServices = Documents & {
  /** Answers the last of the turns of one conversation. */
  ask(turns: string[]): Answer;
  examples(language: AnswerLanguage): string[];
};

/** The addresses of the page. */
export function pageRoutes(services: PageServices): Route[] {
  return [
    { method: 'GET', path: /^\/$/, handle: ({ frame }) => htmlReply(conversation(services, frame)) },
    ...documentRoutes(services),
    {
      method: 'POST',
      path: /^\/ask$/,
      handle: async ({ request, frame }) => {
        const turns = await readTurns(request);
        if (typeof turns === 'string') return turns;
        const answer = services.ask(turns);
        return htmlReply(exchangeFragment({ question: turns.at(-1) ?? '', answer }, { ...frame, path: '/', turns }));
      },
    },
    {
      method: 'POST',
      path: /^\/api\/ask$/,
      handle: async ({ request }) => {
        const turns = await readTurns(request);
        if (typeof turns === 'string') return turns;
        const start = performance.now();
        const answer = services.ask(turns);
        return jsonReply(answerJson(answer, performance.now() - start));
      },
    },
  ];
}

function conversation(services: PageServices, frame: Frame): string {
  const exchanges = frame.turns.map((question, index) => ({
    question,
    answer: services.ask(frame.turns.slice(0, index + 1)),
  }));
  return conversationPage(exchanges, services.examples(frame.language), frame);
}
