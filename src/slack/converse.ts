import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { answer, type Turn } from '../answer/answer.ts';
import type { Context } from '../answer/asked.ts';
import type { Answer, AnswerLanguage, Distribution } from '../model.ts';
import type { Exchange, Json } from '../store/store.ts';
import type { Person } from './people.ts';
import type { Services } from './services.ts';

/** A question from Slack: who asks, what, and in which conversation. */
export type Asking = {
  /** The same each time the same question is delivered, so that it is answered the same each time. */
  id: string;
  question: string;
  person: Person;
  level: Distribution;
  /** The conversation that the question goes on with; undefined for one that stands alone. */
  conversation: Conversation | undefined;
};

/** Where the state of a conversation is kept. */
export type Conversation = {
  /** Key of the state that the question is read with. */
  from: string;
  /** Milliseconds after which that state counts no more; undefined in a thread, which is one conversation. */
  within?: number;
  /** Keys under which the state after the answer is kept. */
  to: string[];
};

type Kept = { at: number; context: Json };

/** Language of an answer to a question that does not show its own, such as a symbol. */
const fallbackOf = ({ words }: Person): AnswerLanguage => words;

/** The day on which a person asks, ISO, in their own zone or else in that of the default body's seat. */
export function todayOf(services: Services, { zone }: Person): string {
  const { bodies, defaultBody } = services.world('general').knowledge;
  const seat = bodies.find(({ id }) => id === defaultBody)?.zone ?? 'UTC';
  return dayIn(zone, services.now()) ?? dayIn(seat, services.now()) ?? '';
}

function dayIn(zone: string | undefined, now: number): string | undefined {
  try {
    return zone === undefined ? undefined : format(now, 'yyyy-MM-dd', { in: tz(zone) });
  } catch {
    return undefined; // A zone that this Node does not know.
  }
}

/**
 * Answers a question in its conversation, and keeps both before anything is posted. What was asked is kept with the
 * state of the conversation before it: the same question, delivered again after a crash, is read as it was the first
 * time, although the conversation has gone on.
 */
export async function converse(services: Services, asking: Asking): Promise<Answer> {
  const { store } = services;
  const exchange = (await store.exchanges.get(asking.id)) ?? (await newExchange(services, asking));
  const turn = answerAgain(services, exchange, asking.level);
  const kept: Kept = { at: services.now(), context: turn.context as unknown as Json };
  for (const key of asking.conversation?.to ?? []) await store.conversations.put(key, kept, kept.at);
  return turn.answer;
}

async function newExchange(services: Services, asking: Asking): Promise<Exchange> {
  const { store } = services;
  const exchange: Exchange = {
    question: asking.question,
    today: todayOf(services, asking.person),
    language: fallbackOf(asking.person),
    context: await stateBefore(services, asking.conversation),
  };
  await store.exchanges.put(asking.id, exchange, services.now());
  return exchange;
}

async function stateBefore(services: Services, conversation: Conversation | undefined): Promise<Json> {
  if (!conversation) return null;
  const kept = (await services.store.conversations.get(conversation.from)) as Kept | undefined;
  const { within = Number.POSITIVE_INFINITY } = conversation;
  return kept && services.now() - kept.at <= within ? kept.context : null;
}

/** Answers a kept question, as it was asked, for readers of a level. */
export function answerAgain(services: Services, exchange: Exchange, level: Distribution): Turn {
  const context = exchange.context as unknown as Context | null;
  return answer(services.world(level), exchange.question, {
    today: exchange.today,
    fallback: exchange.language as AnswerLanguage,
    ...(context ? { context } : {}),
  });
}
