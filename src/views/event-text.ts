import { comma } from '../answer/phrases/commas.ts';
import { ordinalWord } from '../answer/phrases/dates.ts';
import { phrasesOf } from '../answer/phrases/phrases.ts';
import type { AnswerLanguage, CalendarEvent, HalfDay, Source } from '../model.ts';
import { officialLinks } from '../records/official-link.ts';
import { wordedDay, wordedHours } from './dates.ts';
import { webHref } from './links.ts';
import { itemName, paragraphName } from './paragraphs.ts';
import { viewWords } from './words.ts';

/**
 * One line that tells an event from the others.
 *
 * @example titleOf(event, 'en') //=> 'Working Group on Technical Assistance: items 5 and 6'
 */
export function titleOf(event: CalendarEvent, language: AnswerLanguage): string {
  const says = viewWords(language).calendar;
  const names = phrasesOf(language).list(event.names);
  const what = whatOf(event, language);
  const title = what === '' ? names : says.title(names, what);
  return event.status === 'cancelled' ? says.cancelledTitle(title) : title;
}

function whatOf({ when, names, number, noun }: CalendarEvent, language: AnswerLanguage): string {
  const says = viewWords(language).calendar;
  if ('half' in when) {
    const numbers = when.half.items.map((item) => itemName(item.number, language));
    return says.items(numbers.length, phrasesOf(language).list(numbers));
  }
  if (names.length > 1) return says.joint;
  return number === undefined ? noun : says.nth(ordinalWord(language, number), noun);
}

/**
 * All that is to be said of an event, in paragraphs: session and hours, items with documents, what a reader must know,
 * sources. `base` is the address of the passage pages, which some sources lead to.
 */
export function descriptionOf(event: CalendarEvent, language: AnswerLanguage, base: string | undefined): string {
  const says = viewWords(language).calendar;
  const { when, notes, sources, differing } = event;
  const half = 'half' in when ? when.half : undefined;
  const hours = 'half' in when ? [hoursOf(when.half, when.city, language)] : [];
  const quotes = (list: Source[]) => list.map((source) => sourceText(source, language, base)).join('\n\n');
  const paragraphs = [
    [capital(event.session), ...hours].join('\n'),
    half ? half.items.map((item) => itemText(item, language)).join('\n') : '',
    [...(event.status === 'cancelled' ? [says.cancelled] : []), half ? says.proposed : says.noHours, ...notes].join(
      '\n',
    ),
    quotes(sources),
    differing.length > 0 ? `${says.differing}\n${quotes(differing)}` : '',
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Wednesday, 3 October 2007, 10 a.m. – 1 p.m., Vienna time (Europe/Vienna)`. */
function hoursOf({ date, start, end, zone }: HalfDay, city: string, language: AnswerLanguage): string {
  const where = viewWords(language).calendar.zone(city, zone);
  return `${[capital(wordedDay(date, language)), wordedHours(start, end, language), where].join(comma(language))}`;
}

function itemText({ number, continued, title, symbols }: HalfDay['items'][number], language: AnswerLanguage): string {
  const says = viewWords(language).calendar;
  const links = symbols.map((symbol) => {
    const url = officialLinks(symbol).find((link) => link.language === language)?.url ?? '';
    return `\n${says.link(symbol, url)}`;
  });
  return says.item(itemName(number, language), continued, title) + links.join('');
}

function sourceText(source: Source, language: AnswerLanguage, base: string | undefined): string {
  const where = `${source.symbol ?? source.title}${comma(language)}${paragraphName(source.paragraph, language)}`;
  const url = addressOf(source, base);
  return [viewWords(language).calendar.quoted(source.quote), where, ...(url ? [url] : [])].join('\n');
}

/** Where a source can be read: its official address, or its passage page where these are served. */
export function addressOf({ url }: Source, base: string | undefined): string | undefined {
  return webHref(url.startsWith('/') ? `${base ?? ''}${url}` : url);
}
