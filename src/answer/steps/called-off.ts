import type { Session } from '../../knowledge/sessions.ts';
import type { AnswerKind } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { answered, type Reply } from '../compose.ts';
import { evidenceOf } from '../kinds/sessions/session-evidence.ts';
import { assertedDates, type SessionText, sessionText } from '../kinds/sessions/session-text.ts';
import type { Phrases } from '../phrases/fr.ts';
import { refMatches } from '../session-refs.ts';
import type { World } from '../world.ts';

/** Kinds that are about a session; the others name it in passing at most. */
const ABOUT: AnswerKind[] = ['sessions', 'programme', 'agenda', 'symbol', 'document', 'passage'];

/**
 * Sees to it that no answer about a session is silent on its being cancelled or moved, whichever handler gave it. The
 * planned dates of a cancelled session are no longer asserted, unless the question asks when it was to be.
 */
export function sayCalledOff(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const session = world.knowledge.sessions.find((entry) => refMatches(entry, focus?.session));
  if (!session || !ABOUT.includes(answer.kind)) return reply;
  const text = sessionText(asked, world, say);
  const told = [answer.lead, ...answer.lines, ...answer.notes].join('\n');
  const news = newsOf(session, text, say);
  if (!news) return reply;
  const evidence = unseen(session, reply);
  // What answers rests on the quotation that cancels or moves; beside another fact it comes after that of the fact.
  const sources = answer.lead.includes(news.sign) ? [...evidence, ...answer.sources] : [...answer.sources, ...evidence];
  const { dates } = session;
  const kept = assertedDates(asked, [session]);
  const planned =
    answer.kind === 'sessions' && session.cancelled ? answer.dates.filter((when) => kept.includes(when)) : [];
  return answered(
    asked,
    answer.kind,
    {
      ...answer,
      dates: session.cancelled ? answer.dates.filter((when) => when !== dates || planned.includes(when)) : answer.dates,
      ...(planned.length > 0 ? { cancelled: planned } : {}),
      notes: told.includes(news.sign) ? answer.notes : [news.words, ...answer.notes],
      sources,
    },
    focus,
  );
}

/** What is to be said of a session that is cancelled or moved, and by which words it is known that it was said. */
function newsOf(session: Session, text: SessionText, say: Phrases): { words: string; sign: string } | undefined {
  if (session.cancelled) {
    const words = text.sentence(session);
    return { words, sign: words };
  }
  if (!session.movedFrom) return undefined;
  const before = text.moved(session, (when) => when);
  return { words: say.movedNote(text.name(session), before), sign: before };
}

const unseen = (session: Session, { answer }: Reply) =>
  evidenceOf(session).filter(
    ({ record, quote }) => !answer.sources.some((source) => source.record === record && source.quote === quote),
  );
