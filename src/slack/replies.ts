import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../model.ts';
import { answerMessage, type Message } from '../views/blocks/answer.ts';
import { plainMessage } from '../views/blocks/plain.ts';
import { attribution, troubleMessage } from '../views/blocks/trouble.ts';
import { type Conversation, converse, todayOf } from './converse.ts';
import { codeOf, isPassing } from './failures.ts';
import type { InTurn } from './in-turn.ts';
import { post, respondTo, type Said, tell } from './post.ts';
import type { FindReader, Reader } from './reader.ts';
import type { Services } from './services.ts';
import { readingOf, withLimits } from './wording.ts';

/** A message with a question, in a channel or a direct message. */
export type Written = {
  /** The event's id. */
  id: string;
  text: string;
  team: string | undefined;
  user: string;
  channel: string;
  /** Timestamp of the message that begins the thread; the answer goes there. */
  thread: string;
  /** The message began that thread itself. */
  top: boolean;
  botUser: string | undefined;
  shared: boolean | undefined;
  /** Who asked by a button: their name stands above the answer, as their question stands nowhere else. */
  byButton?: string | undefined;
};

/** A question that only the person who asks sees answered. */
export type Private = { id: string; text: string; reader: Reader; channel: string; respond: RespondFn | undefined };

export type Replies = {
  /** Answers in the thread of a message. */
  replyInChannel(client: WebClient, written: Written): Promise<void>;
  /** Answers with a message that only its reader sees. */
  replyInPrivate(client: WebClient, asked: Private): Promise<void>;
};

/** How long direct messages that are in no thread are one conversation. */
const DIRECT_MS = 15 * 60_000;

/** Answers questions where they were asked. */
export function createReplies(services: Services, findReader: FindReader, inTurn: InTurn): Replies {
  const say = (given: Answer, id: string, reader: Reader, seen: 'channel' | 'only-you' | 'direct'): Said => {
    const { person, level } = reader;
    const answer = withLimits(services, given, level);
    const reading = readingOf(services, person.words);
    const message = answerMessage(answer, { exchange: id, seen, today: todayOf(services, person), ...reading });
    return { message, plain: () => plainMessage(answer, reading) };
  };

  return {
    async replyInChannel(client, written) {
      const { id, channel, thread, user, team, shared } = written;
      const direct = channel.startsWith('D');
      const found = findReader(client, { team, user, channel, together: !direct, shared });
      const reply = async () => {
        const reader = await found;
        const target = { channel, thread, user, words: reader.person.words };
        try {
          const question = withoutMention(written.text, written.botUser);
          const conversation = conversationOf(written, reader);
          const answer = await converse(services, { id, question, ...reader, conversation });
          const said = say(answer, id, reader, direct ? 'direct' : 'channel');
          const blocks = [...asked(written, reader), ...said.message.blocks];
          await post(services, client, target, { ...said, message: { ...said.message, blocks } });
        } catch (error) {
          if (isPassing(error)) throw error; // The inbox tries again.
          await tell(services, client, target, error);
        }
      };
      // Before anybody is looked up: who is known already would go before who wrote first.
      await inTurn(direct ? channel : `${channel}:${thread}`, reply);
    },
    async replyInPrivate(client, { id, text, reader, channel, respond }) {
      const target = { channel, user: reader.user, words: reader.person.words };
      const seen = channel.startsWith('D') ? 'direct' : 'only-you';
      const message = await converse(services, { id, question: text, ...reader, conversation: undefined }).then(
        (answer) => say(answer, id, reader, seen).message,
        (error: unknown) => {
          services.log(`not answered: ${error}`);
          return troubleMessage(codeOf(error), target.words);
        },
      );
      await respondTo(services, respond, client, target, message);
    },
  };
}

/** Who asked what, above an answer to a button. */
const asked = ({ byButton, text }: Written, { person }: Reader): Message['blocks'] =>
  byButton === undefined ? [] : attribution('askedBy', { name: byButton, question: text }, person.words);

/**
 * The conversation that a message goes on with: its thread, or for direct messages in none, those of the last quarter of
 * an hour. Each level has its own, so that nothing of a limited record is carried to those who may not see it.
 */
function conversationOf({ channel, thread, top }: Written, { team, level }: Reader): Conversation {
  const place = `${team}:${channel}:${level}`;
  const inThread = `${place}:${thread}`;
  if (!top || !channel.startsWith('D')) return { from: inThread, to: [inThread] };
  return { from: place, within: DIRECT_MS, to: [place, inThread] };
}

/** The text without the mention of the bot, in either form that Slack writes: `<@U012AB3CD>`, `<@U012AB3CD|name>`. */
const withoutMention = (text: string, botUser: string | undefined): string =>
  botUser ? text.replaceAll(new RegExp(`<@${botUser}(?:\\|[^>]*)?>`, 'g'), ' ').trim() : text;
