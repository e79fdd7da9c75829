import type { Context } from '../asked.ts';
import { officesNamed } from '../evidence/persons/roles.ts';
import type { Cue } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';
import type { World } from '../world.ts';
import type { Again } from './number-again.ts';

/** So many words name an office, and no more: "and its Vice-Chair?", "et le rapporteur ?" */
const MOST_WORDS = 7;

/** What is said of an office, and asks for no more than who holds it. */
const OF_OFFICE: ReadonlySet<Cue> = new Set([
  'follow',
  'ignore',
  'that',
  'topic',
  'who',
  'person',
  'chairing',
  'absent',
  'taken',
  'report',
]);

/**
 * The question before with another office: "Who was the Vice-Chair of SBI 60?", "and its Chair?" Undefined where more is asked, or where
 * the question before named no office, or several.
 *
 * @example officeAgain of 'and its Chair?' // { text: 'Who was the Chair of SBI 60?', isSure: true }
 */
export function officeAgain(question: Question, before: Context | undefined, world: World): Again | undefined {
  const { typed, tokens, language, matches, times, ordinals, symbols, decisions, items, bodies } = question;
  const isOther =
    bodies.some(({ weak }) => !weak) ||
    times.length + ordinals.length + symbols.length + decisions.length + items.length > 0 ||
    matches.some(({ cue }) => !OF_OFFICE.has(cue));
  const [office, ...others] = officesNamed(typed);
  if (!before || isOther || tokens.length > MOST_WORDS || office === undefined || others.length > 0) return undefined;
  const named = before.numbered;
  const [old, ...more] = named?.language === language ? officesNamed(named.typed) : [];
  if (named && old !== undefined && more.length === 0 && office !== old)
    return { text: named.typed.replace(old, office), isSure: true };
  return old === undefined ? ofSession(typed, before, world) : undefined;
}

/** "When was SBI 60?", "and who was its Chair?": the question with the session that was spoken of. */
function ofSession(typed: string, { focus }: Context, { knowledge }: World): Again | undefined {
  const { body, number } = focus.session ?? {};
  const known = typeof body === 'string' ? knowledge.bodies.find(({ id }) => id === body) : undefined;
  const letters = Object.values(known?.also ?? {})
    .flat()
    .find((name) => LETTERS.test(name));
  if (letters === undefined || number === undefined) return undefined;
  return { text: `${typed.replace(/[\s?.!？؟]+$/u, '')} (${letters} ${number})?`, isSure: true };
}

/** Letters that stand for a body: SBI. */
const LETTERS = /^\p{Lu}{3,}$/u;
