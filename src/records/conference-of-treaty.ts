import type { Body, Language } from '../model.ts';
import { afterConference, namesBareConference } from './conference-names.ts';
import type { Document } from './document.ts';
import type { LanguageData } from './languages/language.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

/** The treaty of a Conference of the Parties, as the full names of that body give it, in plain letters. */
const treatiesOf = (body: Body, code: Language): string[] =>
  body.names.flatMap((name) => afterConference(plain(name[code] ?? ''), code) ?? []);

const textOf = (paragraphs: Document['paragraphs']): string =>
  plain(paragraphs.map(({ text }) => squeeze(text).text).join(' '));

/**
 * The Conference of the Parties whose document this is, where its head says "Conference of the Parties" and names the treaty in other
 * lines: "United Nations Framework Convention on Climate Change". For documents without a symbol that tells it.
 *
 * @example conferenceOfTreaty(document, bodies, english)?.id // 'fccc-cp'
 */
export function conferenceOfTreaty(
  { paragraphs }: Document,
  bodies: readonly Body[],
  { code }: LanguageData,
): Body | undefined {
  const head = paragraphs.filter(({ part }) => part === 'head');
  if (!head.some(({ text }) => namesBareConference(plain(text), code))) return undefined;
  const text = textOf(head);
  const named = bodies.filter((body) => treatiesOf(body, code).some((treaty) => text.includes(treaty)));
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a document names the treaty of a Conference somewhere; other bodies have none. */
export function namesItsTreaty({ paragraphs }: Document, body: Body, { code }: LanguageData): boolean {
  const treaties = treatiesOf(body, code);
  if (treaties.length === 0) return true;
  const text = textOf(paragraphs);
  return treaties.some((treaty) => text.includes(treaty));
}
