import { BODY_NOUNS } from '../languages/body-nouns.ts';
import { plain } from '../text.ts';
import type { Piece } from './outline.ts';

/** The lines `:name: value` under the title of a file, with the lines that go on with a value. */
export type Attributes = ReadonlyMap<string, string>;

/** How the number of a session is printed, which such a file holds as a figure alone. */
const SESSION: Record<string, (number: number) => string> = {
  ar: (number) => `الدورة ${number}`,
  en: (number) =>
    `${number}${/1[123]$/.test(`${number}`) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')} session`,
  es: (number) => `${number}º período de sesiones`,
  fr: (number) => `${number}${number === 1 ? 're' : 'e'} session`,
  ru: (number) => `${number}-я сессия`,
  zh: (number) => `第${number}届会议`,
};

function sessionOf(attributes: Attributes): string | undefined {
  const session = attributes.get('session');
  if (session === undefined || !/^\d{1,3}$/.test(session)) return session;
  return (SESSION[attributes.get('language') ?? 'en'] ?? SESSION.en)?.(Number(session));
}

/** "Item 1 of the provisional agenda", of which some files hold what follows the word alone. */
function itemOf(attributes: Attributes): string | undefined {
  const number = attributes.get('item-number');
  return attributes.get('agenda-item') ?? (number && /^\d/.test(number) ? `Item ${number}` : number);
}

/**
 * The head of the page that such a file is printed with: symbol, day, body, session, place and days, item, title. The item of an
 * agenda is its own adoption; where that has the name of a group instead, it is the group that meets.
 */
export function asciiDocHead(title: string, attributes: Attributes): Piece[] {
  const value = (name: string) => attributes.get(name);
  const distribution = value('distribution');
  const named = value('item-name');
  const isAgenda = value('doctype') === 'agenda';
  const meets = isAgenda && named && BODY_NOUNS.en.noun.test(plain(named)) ? named : undefined;
  const lines = [
    value('agenda-id'),
    distribution && `Distr.: ${distribution}`,
    value('revdate'),
    value('committee'),
    meets,
    sessionOf(attributes),
    value('session-date'),
    itemOf(attributes),
    named === meets ? undefined : named,
  ];
  return [
    ...lines.flatMap((text): Piece[] => (text ? [{ kind: 'paragraph', text }] : [])),
    { kind: 'heading', level: 1, text: title },
    ...[value('subtitle')].flatMap((text): Piece[] => (text ? [{ kind: 'paragraph', text }] : [])),
  ];
}
