import type { Agenda, AgendaItem } from '../../../knowledge/agendas.ts';
import type { Cited, Session } from '../../../knowledge/sessions.ts';
import type { SymbolClaim } from '../../../model.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import type { Selection } from '../../select-sessions.ts';
import { refMatches, sessionsOf } from '../../session-refs.ts';
import { agree, isLand } from '../../topic.ts';
import type { World } from '../../world.ts';
import { bodiesMeant, chosen } from '../sessions/session-choice.ts';
import { withoutBesideItem } from './beside-item.ts';

/** Which agenda a question is about: found, or the session whose agenda is not held, or none at all. */
export type AgendaChoice = { agenda: Agenda } | { session: Session } | { none: Selection };

/** Whether the question itself says which session's agenda it means. */
const namesSession = (asked: Asked): boolean =>
  asked.times.some((time) => time.when || time.month !== undefined || time.impossible) ||
  (asked.ordinals.length > 0 &&
    (asked.bodies.some(({ weak }) => !weak) || !(asked.followUp && asked.cues.has('item')))) ||
  (!asked.cues.has('item') && ['next', 'last', 'previous'].some((cue) => asked.cues.has(cue)));

/**
 * Chooses the agenda. Without a session in the question or the conversation: the only whole agenda of the bodies asked
 * about, or the next one to come, or the latest.
 */
export function chooseAgenda(question: Asked, world: World): AgendaChoice {
  const asked = withoutBesideItem(question);
  const bodies = bodiesMeant(asked, world);
  const ofBodies = world.knowledge.agendas.filter(({ session }) =>
    session.bodies.some((body) => bodies.includes(body)),
  );
  const named = asked.bodyIds.length > 0;
  const goesOn =
    asked.followUp &&
    asked.focus?.item !== undefined &&
    ['next', 'previous', 'following'].some((cue) => asked.cues.has(cue));
  if (namesSession(asked) && !goesOn) {
    const selection = chosen(asked, world, bodies);
    const anywhere = named || selection.sessions.length > 0 ? selection.sessions : withinTime(asked, world);
    // A timetable names items, but the agenda itself goes before it.
    const fitting = ofBodies.filter((entry) => anywhere.includes(entry.session));
    const agenda =
      relates(asked) && anywhere.length !== 1
        ? undefined
        : (fitting.find(({ whole }) => whole) ??
          fitting[0] ??
          (named ? undefined : world.knowledge.agendas.find((entry) => anywhere.includes(entry.session))));
    if (agenda) return { agenda };
    const [session] = anywhere;
    return session ? { session } : { none: selection };
  }
  const focused = asked.focus?.session;
  if (asked.followUp && focused) {
    const agenda = world.knowledge.agendas.find((entry) => refMatches(entry.session, focused));
    if (agenda && (!named || ofBodies.includes(agenda))) return { agenda };
    const session = world.knowledge.sessions.find((entry) => refMatches(entry, focused));
    const isOfBody = !named || (asked.bodies.length === 0 && session?.bodies.some((body) => bodies.includes(body)));
    if (session && isOfBody && !asked.focus?.item) return { session };
  }
  const whole = ofBodies.filter((entry) => entry.whole);
  const coming = whole.find(
    ({ session }) => !session.cancelled && session.dates && session.dates.slice(-10) >= asked.today,
  );
  const ahead = ({ session }: Agenda) => session.dates !== undefined && session.dates.slice(-10) >= asked.today;
  const latest = coming ?? whole.at(-1) ?? ofBodies.find(ahead) ?? ofBodies.at(-1);
  if (latest) return { agenda: latest };
  const [session] = sessionsOf(world, bodies).slice(-1);
  return session ? { session } : { none: chosen(asked, world, bodies) };
}

const relates = (asked: Asked): boolean =>
  ['before', 'after', 'since', 'until', 'between'].some((cue) => asked.cues.has(cue));

function withinTime(asked: Asked, world: World): Session[] {
  return world.knowledge.sessions.filter(
    (session) => session.dates && asked.times.some((time) => time.when && overlap(session.dates ?? '', time.when)),
  );
}

/** The item that a topic is about: the one whose title and annotations hold the topic's words, when it is alone in that. */
export function itemAbout(words: string[], agenda: Agenda, asked: Asked, world: World): AgendaItem | undefined {
  // "When did the group finish its work?" is about no item on a working group.
  if (words.every((word) => WORK.test(word))) return undefined;
  const { language } = agenda.record.document;
  // "Which item did Japan propose?" is none whose title names no country.
  const names = words.filter((word) => isLand(word, asked) || LETTERS_AND_FIGURES.test(word));
  const saysNames = ({ title }: AgendaItem) => agree(names, title, asked, world, language).missing.length === 0;
  const scored = agenda.items
    .filter(saysNames)
    .map((item) => ({ item, ...agree(words, item.title, asked, world, language) }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const winners = scored.filter(({ share }) => share === best);
  // Of two words one is no topic: "Adaptation Fund" is not in "National adaptation plans", nor Article 6 in Article 3. In
  // another language a word may lack its translation.
  const isOwn = language === asked.language;
  // The words of a cue are none of a title: "adopte-t-on le rapport".
  const isSaid = asked.leftover.length > 1 || asked.cues.has('joint');
  const least = isOwn && words.length === 2 ? 1 : isOwn && isSaid && words.length > 2 ? LEAST_OWN : LEAST;
  if (best < least || best === 0) return undefined;
  // "La movilización de recursos humanos" is not "Mobilisation des ressources": the word is known in both languages.
  const lacks = ({ lacking }: (typeof scored)[number]) => lacking.length > 0;
  if (!isOwn && best < LEAST_OWN && winners.every(lacks)) return undefined;
  const sessions = asked.ordinals.map(({ value }) => String(value));
  const numbers =
    words.length < 2
      ? []
      : asked.tokens.flatMap(({ word }) => (/^\d{1,2}$/.test(word) && !sessions.includes(word) ? [word] : []));
  // "Article 7, paragraph 12" is another item than "Article 4, paragraph 12" (FCCC/SBI/2016/20).
  const saying = winners.filter(({ item }) => numbers.every((number) => hasNumber(item.title, number)));
  if (winners.length === 1 || numbers.length > 0) return saying.length === 1 ? saying[0]?.item : undefined;
  const shortest = Math.min(...winners.map(({ item }) => item.title.length));
  const tight = winners.filter(({ item }) => item.title.length === shortest);
  return best === 1 ? tight[0]?.item : undefined;
}

const hasNumber = (title: string, number: string): boolean => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(title);

/** `csw60`: which session it is of. */
const LETTERS_AND_FIGURES = /\p{L}\d|\d\p{L}/u;

/** So many of the words stand in the title of an item; more where it is in the language of the question. */
const LEAST = 0.5;
const LEAST_OWN = 0.75;

/** What every body has, and the names of many have: it is no topic by itself. */
const WORK = /^(?:works?|travail|travaux|trabajos?|работ\p{L}*|(?:ال)?(?:عمل|اعمال)|工作)$/u;

/** So many of its words a document has that is sought by them; more where no body is named, whose documents it would be of. */
const MOST_WORDS = 0.5;
const MOST_WITHOUT_BODY = 0.8;

/** The documents that a topic is about, the best first; those that hold all of its words, else most of them. */
export function documentsAbout(
  words: string[],
  documents: Cited<SymbolClaim>[],
  asked: Asked,
  world: World,
): Cited<SymbolClaim>[] {
  const scored = documents.map((cited) => ({
    cited,
    share: agree(words, cited.value.called ?? '', asked, world, cited.record.document.language).share,
  }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const least = asked.bodyIds.length > 0 ? MOST_WORDS : MOST_WITHOUT_BODY;
  return best < least ? [] : scored.filter(({ share }) => share === best).map(({ cited }) => cited);
}
