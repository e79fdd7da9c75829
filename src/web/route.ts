import type { IncomingMessage } from 'node:http';
import type { Frame } from '../views/page/frame.ts';
import type { RefusalKind } from '../views/page/phrases/shape.ts';
import type { Reply } from './respond.ts';

/** One request, as a route sees it. */
export type Visit = { request: IncomingMessage; frame: Frame; params: string[] };

/** Answers one method at the paths that match; what the groups of `path` caught is in `params`. */
export type Route = {
  method: 'GET' | 'POST';
  path: RegExp;
  handle(visit: Visit): Reply | RefusalKind | Promise<Reply | RefusalKind>;
};
