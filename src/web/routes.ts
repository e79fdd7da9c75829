import type { IncomingMessage } from 'node:http';
import type { Answer, AnswerLanguage, DocumentRecord } from '../model.ts';
import { answerJson } from '../views/json.ts';
import { conversationPage, exchangeFragment } from '../views/page/conversation.ts';
import type { Frame } from '../views/page/frame.ts';
import type { RefusalKind } from '../views/page/phrases/shape.ts';
import { recordPage } from '../views/page/record.ts';
import { recordListPage } from '../views/page/record-list.ts';
import { loadAssets } from './assets.ts';
import { readTurns } from './body.ts';
import { htmlReply, jsonReply, type Reply } from './respond.ts';

/** What the page needs from the core. */
export type PageServices = {
  /** Answers the last of the turns of one conversation. */
  ask(turns: string[]): Answer;
  records(): DocumentRecord[];
  examples(language: AnswerLanguage): string[];
};

/** One request, as a route sees it. */
export type Visit = { request: IncomingMessage; frame: Frame; params: string[] };

/** Answers one method at the paths that match; what the groups of `path` caught is in `params`. */
export type Route = {
  method: 'GET' | 'POST';
  path: RegExp;
  handle(visit: Visit): Reply | RefusalKind | Promise<Reply | RefusalKind>;
};

/** The addresses of the page. */
export function pageRoutes(services: PageServices): Route[] {
  const assets = loadAssets();
  return [
    { method: 'GET', path: /^\/$/, handle: ({ frame }) => htmlReply(conversation(services, frame)) },
    { method: 'GET', path: /^\/records$/, handle: ({ frame }) => htmlReply(recordListPage(services.records(), frame)) },
    {
      method: 'GET',
      path: /^\/records\/([^/]+)$/,
      handle: ({ frame, params: [id] }) => {
        const record = services.records().find((candidate) => candidate.id === id);
        return record ? htmlReply(recordPage(record, frame)) : 'not-found';
      },
    },
    {
      method: 'GET',
      path: /^\/assets\/([^/]+)$/,
      handle: ({ request, params: [name = ''] }) => assets(name, request.headers['if-none-match']) ?? 'not-found',
    },
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
