import type { AnswerLanguage, BodyId } from '../model.ts';
import { pageLanguages } from '../views/page/frame.ts';
import type { Feed } from '../views/page/record-list.ts';
import { tagged } from './respond.ts';
import type { Route } from './route.ts';

/** The calendars that are served. */
export type Calendars = {
  /** The bodies that have meetings with days, with their names. */
  feeds(language: AnswerLanguage): Feed[];
  /** The .ics file of a body; undefined for a body that is not known. */
  file(body: BodyId, language: AnswerLanguage): string | undefined;
};

/** The addresses of calendars, `/calendar/BODY.ics?language=fr`; without a language, that of the reader. */
export const calendarRoutes = (calendars: Calendars): Route[] => [
  {
    method: 'GET',
    path: /^\/calendar\/([^/]+)\.ics$/,
    handle: ({ request, frame, params: [body = ''] }) => {
      const asked = new URL(`http://page${request.url}`).searchParams.get('language');
      const language = pageLanguages.find((code) => code === asked) ?? frame.language;
      const file = calendars.file(body, language);
      if (file === undefined) return 'not-found';
      return tagged({ status: 200, type: 'text/calendar; charset=utf-8', body: file })(
        request.headers['if-none-match'],
      );
    },
  },
];
