import type { Body } from '../model.ts';
import { bodyOfSymbol } from './body-of-symbol.ts';
import { afterConference, namesBareConference } from './conference-names.ts';
import type { LanguageData } from './languages/language.ts';
import type { Passage } from './reading.ts';
import { plain } from './text.ts';

/** Fewer documents do not show whose agenda lists them. */
const FEWEST = 3;

/**
 * The Conference of the Parties whose agenda this is, where the head says "Conference of the Parties" without a treaty: the one in whose
 * series all documents are that the items list (`CoP17 Doc. 6`).
 *
 * @example conferenceOfList(passages, bodies, english)?.id // 'cites-cop'
 */
export function conferenceOfList(
  passages: readonly Passage[],
  bodies: readonly Body[],
  { code }: LanguageData,
): Body | undefined {
  if (!passages.some(({ paragraph, plain: text }) => paragraph.part === 'head' && namesBareConference(text, code)))
    return undefined;
  const listed = passages.flatMap(({ paragraph, symbols }) =>
    paragraph.part === 'agenda' ? symbols.map(({ symbol }) => symbol) : [],
  );
  const [body, ...others] = new Set(listed.map((symbol) => bodyOfSymbol(bodies, symbol)));
  const isConference = body?.names.some((name) => afterConference(plain(name[code] ?? ''), code));
  return isConference && others.length === 0 && new Set(listed).size >= FEWEST ? body : undefined;
}
