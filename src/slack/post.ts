import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { AnswerLanguage } from '../model.ts';
import type { Message } from '../views/blocks/answer.ts';
import { troubleMessage } from '../views/blocks/trouble.ts';
import { codeOf, isPassing, refusesBlocks } from './failures.ts';
import type { Services } from './services.ts';

/** A message, and what is posted where Slack refuses its blocks. */
export type Said = { message: Message; plain: () => { text: string; mrkdwn: false } };

/** Where a message goes, and who is told when it cannot. */
export type Target = { channel: string; thread: string | undefined; user: string; words: AnswerLanguage };

/** A message that only its reader sees, beside what is there. */
export const QUIETLY = { response_type: 'ephemeral', replace_original: false } as const;

/** On every message: links show as links, not as cards of their own. */
export const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/**
 * Posts a message. Where Slack refuses its blocks, the text alone is posted; where it refuses the message, its reader is
 * told why. Rejects when trying again may help.
 */
export async function post(
  services: Services,
  client: WebClient,
  target: Target,
  { message, plain }: Said,
): Promise<void> {
  const { channel, thread } = target;
  const place = { channel, ...QUIET, ...(thread === undefined ? {} : { thread_ts: thread }) };
  try {
    await client.chat.postMessage({ ...place, ...message });
  } catch (error) {
    if (isPassing(error)) throw error;
    if (!refusesBlocks(error)) return tell(services, client, target, error);
    services.log(`chat.postMessage: ${codeOf(error)}; posted without blocks`);
    await client.chat.postMessage({ ...place, ...plain() }).catch((again: unknown) => {
      if (isPassing(again)) throw again;
      return tell(services, client, target, again);
    });
  }
}

/** Tells somebody in plain words what went wrong: in the channel, or else in a direct message. Never rejects. */
export async function tell(services: Services, client: WebClient, target: Target, error: unknown): Promise<void> {
  const code = codeOf(error);
  services.log(`not answered: ${code === 'unknown' ? error : code}`);
  const { channel, thread, user, words } = target;
  const told = troubleMessage(code, words);
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  await client.chat
    .postEphemeral({ channel, user, ...told, ...inThread })
    .catch(() => client.chat.postMessage({ channel: user, ...told, ...QUIET }))
    .catch((again: unknown) => services.log(`could not be told either: ${codeOf(again)}`));
}

/** Shows a message to one person, through the address that came with what they did, or where none is of use, without. */
export async function respondTo(
  services: Services,
  respond: RespondFn | undefined,
  client: WebClient,
  { channel, user, words }: Omit<Target, 'thread'>,
  message: Message,
): Promise<void> {
  const without = () =>
    client.chat
      .postEphemeral({ channel, user, ...message })
      .catch((last: unknown) => tell(services, client, { channel, user, words, thread: undefined }, last));
  if (!respond) return void (await without());
  try {
    await respond({ ...QUIETLY, ...message });
  } catch (error) {
    services.log(`response_url: ${statusOf(error)}; tried without blocks`);
    await respond({ ...QUIETLY, text: message.text }).catch(without);
  }
}

const statusOf = (error: unknown): string => String((error as { statusCode?: number }).statusCode ?? 'unreachable');
