import type { AnswerLanguage, BodyId } from '../model.ts';
import { namesBareConference } from '../records/bodies.ts';
import { plain } from '../records/text.ts';
import { content, fold, isNumber, stem } from '../search/analysis.ts';
import { withoutSingles } from '../search/han.ts';
import type { Asked } from './asked.ts';
import type { World } from './world.ts';

/** So many words of a name tell whose it is. */
const FEWEST = 2;

/**
 * The one body whose name holds all that a question leaves over: "Комитета по стандартам" is the Committee on WIPO
 * Standards, where records tell of its sessions and of no other body with these words in its name. Undefined where several
 * bodies, or none, can be meant.
 */
export function nearBody({ typed, leftover, said, language, bodies }: Asked, { knowledge }: World): BodyId | undefined {
  const words = leftover.filter((word) => !isNumber(word)).map((word) => said?.get(word) ?? word);
  // "The Council" alone says no more than what kind of body is meant, though Chinese has three signs for it.
  if (words.every((word) => fold(word).replace(KINDS[language], '') === '')) return undefined;
  const sought = [...new Set(withoutSingles(content(words.join(' '), language)).map((word) => stem(word, language)))];
  if (sought.length < FEWEST || bodies.some(({ weak }) => !weak) || !KINDS[language].test(fold(typed)))
    return undefined;
  const held = knowledge.bodies.filter(
    ({ id, names }) =>
      knowledge.sessions.some((session) => session.bodies.includes(id)) &&
      names.some((name) => isNamed(name[language], sought, language)),
  );
  const [only, ...others] = held;
  return only && others.length === 0 ? only.id : undefined;
}

/** Whether a name holds all that is sought. */
function isNamed(name: string | undefined, sought: readonly string[], language: AnswerLanguage): boolean {
  const own = new Set(content(name ?? '', language).map((word) => stem(word, language)));
  return sought.every((word) => own.has(word));
}

/** Words for bodies: without one, the words of a name are those of its subject. */
const KINDS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:committee|commission|council|group|party|board|body|forum|panel|assembly|conference)\b/,
  fr: /\b(?:comite|commission|conseil|groupe|organe|forum|assemblee|bureau|conference)\b/,
  es: /\b(?:comite|comision|consejo|grupo|organo|foro|asamblea|junta|mesa|conferencia)\b/,
  ru: /(?:комитет|комисси|совет|групп|орган|форум|ассамбле|бюро|конференци)/,
  ar: /(?:لجنه|لجنة|مجلس|فريق|هييه|هيئة|جمعيه|جمعية|موتمر|مؤتمر|منتدى)/,
  zh: /委员会|理事会|工作组|小组|大会|论坛|机构/u,
};

/** Letters that are the name of several Conferences. */
const SHARED = /^(?:COP|CDP|CP|КС)$/u;

const CONFERENCE = /^Conference of the (?:States )?Parties(?! serving)/;

/**
 * The one Conference that has held a session with this number, or else whose documents print it, where a question names no
 * more than letters that several share, or "the Conference of the Parties", and the Conference that they stand for has none: "COP 24" is that of the climate
 * convention.
 */
export function sharedLetters(
  { bodies, tokens, said, ordinals, bodyIds, typed: question, language }: Asked,
  { knowledge }: World,
): BodyId | undefined {
  // "The 22nd session of the Conference of the Parties (COP 22)" names one of them twice.
  const strong = bodies.filter(({ weak }) => !weak);
  const [named] = strong;
  const more = strong.filter(({ body }) => body !== named?.body);
  const typed = named && tokens.slice(named.from, named.to).map(({ word, typed }) => said?.get(word) ?? typed);
  const [number, ...numbers] = new Set(ordinals.map(({ value }) => value));
  if (!typed || more.length + numbers.length > 0 || number === undefined) return undefined;
  const isLetters = typed.length === 1 && SHARED.test(typed[0]?.toUpperCase() ?? '');
  if (!isLetters && !namesBareConference(plain(question), language)) return undefined;
  const holds = (id: BodyId) =>
    knowledge.sessions.some((session) => session.bodies.includes(id) && session.number === number);
  if (bodyIds.some(holds)) return undefined;
  const conferences = knowledge.bodies.filter(({ names }) => names.some(({ en }) => en && CONFERENCE.test(en)));
  const found = conferences.filter(({ id }) => holds(id)).map(({ id }) => id);
  const ids = new Set(conferences.map(({ id }) => id));
  const [only, ...others] = found.length > 0 ? found : conferencesPrinting(`COP ${number}`, ids, knowledge);
  return only !== undefined && others.length === 0 ? only : undefined;
}

/** The Conferences whose documents, or those of bodies under them, print the letters with the number. */
function conferencesPrinting(
  letters: string,
  conferences: ReadonlySet<BodyId>,
  knowledge: World['knowledge'],
): BodyId[] {
  const printed = new RegExp(`\\b${letters}(?!\\d)`, 'u');
  const found = knowledge.records.flatMap(({ document, paragraphs }) => {
    const id = document.session?.body;
    const parent = knowledge.bodies.find((body) => body.id === id)?.parent;
    const conference = [id, parent].flat().find((one) => one !== undefined && conferences.has(one));
    return conference !== undefined && paragraphs.some(({ text }) => printed.test(text)) ? [conference] : [];
  });
  return [...new Set(found)];
}
