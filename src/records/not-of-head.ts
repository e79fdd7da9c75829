import type { Body, BodyId } from '../model.ts';
import { findMentions, type Mention, type Name } from './bodies.ts';
import { bodyOfSymbol } from './body-of-symbol.ts';
import type { LanguageData } from './languages/language.ts';
import { seriesOf } from './series.ts';
import { plain } from './text.ts';

/** "Mesa de la 23ª Reunión de las Partes", "Бюро двенадцатого Совещания Сторон": what meets is the bureau, and not the body. */
const BUREAU_OF =
  /(?<!\p{L})(?:bureau of (?:the )?|bureau (?:de la |de l'|du |des )|mesa (?:de la |del |de las |de los )|бюро |مكتب )(?:\S+ ){0,3}$/u;
const BUREAU_BEHIND = /^(?:第\S{1,6}[届次]会议)?主席团/u;

/**
 * The bureau of a numbered meeting of a known body, whose name a line begins with: that name, and a shorter one where the line holds a
 * shorter name of the body, too.
 *
 * @example bureauOf('Bureau of the Twelfth Meeting of the Parties to the Montreal Protocol', names, en)?.body // 'unep-ozl-pro'
 */
export function bureauOf(
  line: string,
  names: readonly Name[],
  language: LanguageData,
): { name: string; also: string[]; body: BodyId } | undefined {
  const words = plain(line);
  const official = names.filter((name) => name.official);
  const [mention] = findMentions(words, official, language, undefined);
  if (!mention || BUREAU_OF.exec(words.slice(0, mention.start))?.index !== 0) return undefined;
  const shorter = official
    .filter(({ body }) => body === mention.body)
    .flatMap((name) => findMentions(words, [name], language, undefined))
    .filter(({ start, end }) => start === mention.start && end < mention.end)
    .map(({ end }) => line.slice(0, end));
  return { name: line.slice(0, mention.end), also: [...new Set(shorter)], body: mention.body };
}

/** The series of a subsidiary organ, of a commission or of a conference. */
const OF_ORGAN = /\/(?:AC|CN|CONF|PC|SC|WG)\.\d+$/u;

/** The bodies above the organ that has issued a symbol, where none of those that are known is this organ. */
function above(bodies: readonly Body[], symbol: string | undefined): string[] {
  const series = symbol ? seriesOf(symbol) : '';
  if (!OF_ORGAN.test(series) || bodyOfSymbol(bodies, symbol)) return [];
  return bodies.flatMap((body) => (body.series && series.startsWith(`${body.series}/`) ? [body.id] : []));
}

/**
 * Tells which names in a head are not those of the body that meets: that of a body whose bureau meets, and that of the General Assembly
 * over the paper of a committee that is not known (`A/AC.296/2026/9`).
 *
 * @example notOfHead(bodies, 'A/AC.296/2026/9')('general assembly', { body: 'general-assembly', start: 0, end: 16, … }) // true
 */
export function notOfHead(
  bodies: readonly Body[],
  symbol: string | undefined,
): (plain: string, mention: Mention) => boolean {
  const higher = above(bodies, symbol);
  return (plain, { body, start, end }) =>
    higher.includes(body) || BUREAU_OF.test(plain.slice(0, start)) || BUREAU_BEHIND.test(plain.slice(end));
}
