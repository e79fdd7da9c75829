import { bodyLabel, placeName } from '../answer/compose.ts';
import { isUnderWay, wasHeld } from '../answer/kinds/sessions/session-text.ts';
import { exampleQuestions } from '../answer/kinds/talk.ts';
import { phrasesOf } from '../answer/phrases/phrases.ts';
import type { World } from '../answer/world.ts';
import type { Session } from '../knowledge/sessions.ts';
import type { AnswerLanguage, BodyId, Problem, When } from '../model.ts';
import { firstDay, hasDays, lastDay } from '../records/when.ts';
import type { HomeData, HomeMeeting } from '../views/blocks/home.ts';

type Dated = Session & { dates: When };

export type HomeOptions = {
  words: AnswerLanguage;
  /** ISO day. */
  today: string;
  /** Bodies that the reader follows. */
  followed: BodyId[];
  /** What is wrong in the records, for who looks after them. */
  problems: Problem[] | undefined;
  pages: string | undefined;
};

/** What App Home shows of a knowledge: sessions under way and to come, the latest ones, and what the records hold. */
export function homeData(
  world: World,
  { words, today, followed, problems, pages }: HomeOptions,
): Omit<HomeData, 'reminders'> {
  const { bodies, sessions, records, asOf } = world.knowledge;
  const dated = sessions.filter((session): session is Dated => session.dates !== undefined && hasDays(session.dates));
  const ofFollowed = dated.filter((session) => session.bodies.some((body) => followed.includes(body)));
  const meeting = (session: Dated) => meetingOf(world, session, words, today);
  return {
    words,
    today,
    upcoming: ofFollowed
      .filter(({ dates }) => lastDay(dates) >= today)
      .sort((a, b) => (firstDay(a.dates) < firstDay(b.dates) ? -1 : 1))
      .map(meeting),
    latest: ofFollowed
      .filter(({ dates }) => lastDay(dates) < today)
      .sort((a, b) => (firstDay(a.dates) < firstDay(b.dates) ? 1 : -1))
      .map(meeting),
    examples: exampleQuestions(world, words, phrasesOf(words)),
    held: {
      documents: records.length,
      titles: records.map(({ document }) => document.title),
      ...(asOf === undefined ? {} : { asOf }),
    },
    followed: { options: bodies.map(({ id }) => ({ id, name: bodyLabel(world, id, words) })), chosen: followed },
    ...(problems === undefined ? {} : { problems }),
    ...(pages === undefined ? {} : { pages }),
  };
}

function meetingOf(world: World, session: Dated, words: AnswerLanguage, today: string): HomeMeeting {
  const { bodies, dates, place } = session;
  return {
    name: bodies.map((body) => bodyLabel(world, body, words)).join(' · '),
    when: dates,
    status: session.cancelled ? 'cancelled' : wasHeld(session) && lastDay(dates) < today ? 'held' : 'planned',
    today: isUnderWay(session, today),
    ...(place === undefined ? {} : { place: placeName(world, place, words) }),
  };
}
