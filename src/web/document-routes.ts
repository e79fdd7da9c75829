import type { AnswerLanguage, Catalogue, DocumentRecord } from '../model.ts';
import { cataloguePage } from '../views/page/catalogue.ts';
import { recordPage } from '../views/page/record.ts';
import type { IssuedFor } from '../views/page/record-facts.ts';
import { recordListPage } from '../views/page/record-list.ts';
import { loadAssets } from './assets.ts';
import { type Calendars, calendarRoutes } from './calendar-routes.ts';
import { htmlReply } from './respond.ts';
import type { Route } from './route.ts';

/** What the pages of documents show. */
export type Documents = {
  records(): DocumentRecord[];
  catalogue(): Catalogue;
  calendars: Calendars;
  /** The session and the body that a document was issued for, by their names. */
  issuedFor(record: DocumentRecord, language: AnswerLanguage): IssuedFor;
};

/** The addresses of the documents and their passages, of the catalogue, of calendars, and of what these pages load. */
export function documentRoutes({ records, catalogue, calendars, issuedFor }: Documents): Route[] {
  const assets = loadAssets();
  return [
    {
      method: 'GET',
      path: /^\/records$/,
      handle: ({ frame }) => htmlReply(recordListPage(records(), calendars.feeds(frame.language), frame)),
    },
    {
      method: 'GET',
      path: /^\/catalogue$/,
      handle: ({ frame }) => htmlReply(cataloguePage(catalogue(), frame)),
    },
    ...calendarRoutes(calendars),
    {
      method: 'GET',
      path: /^\/records\/([^/]+)$/,
      handle: ({ frame, params: [id] }) => {
        const record = records().find((candidate) => candidate.id === id);
        return record ? htmlReply(recordPage(record, frame, issuedFor(record, frame.language))) : 'not-found';
      },
    },
    {
      method: 'GET',
      path: /^\/assets\/([^/]+)$/,
      handle: ({ request, params: [name = ''] }) => assets(name, request.headers['if-none-match']) ?? 'not-found',
    },
  ];
}
