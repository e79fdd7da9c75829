import type { When } from '../../model.ts';
import { shiftDay } from '../../records/calendar.ts';
import { firstDay, lastDay } from '../../records/when.ts';
import { clip } from './escape.ts';

/** What a calendar is given: whole days, or two instants in seconds since 1970. */
export type Entry = { title: string; details: string } & ({ days: When } | { start: number; end: number });

const longestTitle = 120;
const longestDetails = 180;

/**
 * Address that opens Google Calendar with the entry filled in. Whole days end with the day after the last.
 *
 * @example googleLink({ title: 'A', details: '', days: '2007-10-03/2007-10-05' }) // … dates=20071003%2F20071006 …
 */
export function googleLink(entry: Entry): string {
  const compact = (text: string) => text.replace(/[-:]/g, '');
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: clip(entry.title, longestTitle),
    dates: endsOf(entry).map(compact).join('/'),
    details: clip(entry.details, longestDetails),
  });
}

/** Address that opens Outlook with the entry filled in. */
export function outlookLink(entry: Entry): string {
  const [start = '', end = ''] = endsOf(entry);
  return withQuery('https://outlook.office.com/calendar/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: clip(entry.title, longestTitle),
    startdt: start,
    enddt: end,
    ...('days' in entry ? { allday: 'true' } : {}),
    body: clip(entry.details, longestDetails),
  });
}

function endsOf(entry: Entry): [string, string] {
  if ('days' in entry) return [firstDay(entry.days), shiftDay(lastDay(entry.days), 1)];
  return [instant(entry.start), instant(entry.end)];
}

const instant = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');

/** Outlook shows a plus sign as it stands, so spaces are `%20`. */
const withQuery = (page: string, query: Record<string, string>): string =>
  `${page}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`;
