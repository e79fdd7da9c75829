import type { Body, BodyId, Language } from '../model.ts';
import { bodyOfSymbol } from './body-of-symbol.ts';
import type { Passage } from './reading.ts';
import { plain } from './text.ts';

/** How the masthead of a document calls the executive board of an agency without naming that, in plain letters. */
const BOARD: Record<Language, RegExp> = {
  en: /^executive board$/u,
  fr: /^conseil (?:d'administration|executif)$/u,
  es: /^(?:junta ejecutiva|consejo ejecutivo)$/u,
  ru: /^исполнительныи совет$/u,
  ar: /^المجلس التنفيذي$/u,
  zh: /^执行局$/u,
};
/** Little words between a board and its agency. */
const OF = /^[\s,]*(?:of(?: the)?|d[eu](?: l[ao']?)?|del?(?: la)?|l'|لل|ل)(?=[\s']|$)[\s']*|^l'/u;
/** A shorter rest of a name is none of an agency. */
const SHORTEST = 3;

/** What agencies the names of a board give, in plain letters: "unicef", "儿基会". */
function agenciesOf({ names, also, short }: Body, board: string, code: Language): string[] {
  const called = [...names.map((name) => name[code] ?? ''), ...(also?.[code] ?? []), short?.[code] ?? ''].map(plain);
  return called.flatMap((name) => {
    const at = name.indexOf(board);
    if (at < 0) return [];
    const rest = `${name.slice(0, at)} ${name.slice(at + board.length)}`.trim().replace(OF, '').trim();
    return rest.length >= SHORTEST && !/^(?:the|le|la|el)$/u.test(rest) ? [rest] : [];
  });
}

/**
 * The executive board whose document this is, where its head says no more than "Executive Board" and its symbol is lost: the one of whose
 * papers alone the text cites the symbols, and whose agency it names.
 *
 * @example boardOfAgency(passages of a paper that cites E/ICEF/2022/6 and speaks of UNICEF, bodies, 'en')?.id // 'e-icef'
 */
export function boardOfAgency(scanned: readonly Passage[], bodies: readonly Body[], code: Language): Body | undefined {
  const board = scanned
    .filter(({ paragraph }) => paragraph.part === 'head')
    .map((passage) => passage.plain.trim())
    .find((words) => BOARD[code].test(words));
  if (board === undefined) return undefined;
  const cited = new Set<BodyId>(
    scanned.flatMap(({ symbols }) => symbols.flatMap(({ symbol }) => bodyOfSymbol(bodies, symbol)?.id ?? [])),
  );
  const text = scanned.map((passage) => passage.plain).join('\n');
  const [found, ...others] = bodies.filter((body) => cited.has(body.id) && agenciesOf(body, board, code).length > 0);
  return found && others.length === 0 && agenciesOf(found, board, code).some((agency) => text.includes(agency))
    ? found
    : undefined;
}
