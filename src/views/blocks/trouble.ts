import type { AnswerLanguage } from '../../model.ts';
import type { Message } from './answer.ts';
import { sentence, smallPrint } from './elements.ts';
import { clip, isolated } from './escape.ts';
import type { Notice, Trouble } from './phrases/shape.ts';
import { slackWords } from './words.ts';

/** What Slack's words for a fault mean to a reader, and our own. A code that is not here is `other`. */
const troubles: Record<string, Trouble> = {
  not_in_channel: 'notInChannel',
  channel_not_found: 'channelGone',
  is_archived: 'archived',
  msg_too_long: 'tooLong',
  msg_blocks_too_long: 'tooLong',
  invalid_blocks: 'tooLong',
  view_too_large: 'tooLong',
  ratelimited: 'tooMany',
  rate_limited: 'tooMany',
  message_limit_exceeded: 'tooMany',
  expired_trigger_id: 'tooLate',
  trigger_expired: 'tooLate',
  exchanged_trigger_id: 'tooLate',
  invalid_trigger_id: 'tooLate',
  missing_scope: 'permission',
  not_allowed_token_type: 'permission',
  no_permission: 'permission',
  restricted_action: 'forbidden',
  restricted_action_read_only_channel: 'forbidden',
  restricted_action_thread_only_channel: 'forbidden',
  restricted_action_thread_locked: 'forbidden',
  restricted_action_non_threadable_channel: 'forbidden',
  ekm_access_denied: 'forbidden',
  team_access_not_granted: 'forbidden',
  account_inactive: 'signedOut',
  token_revoked: 'signedOut',
  token_expired: 'signedOut',
  invalid_auth: 'signedOut',
  not_authed: 'signedOut',
  unreachable: 'unreachable',
  service_unavailable: 'unreachable',
  fatal_error: 'unreachable',
  internal_error: 'unreachable',
  request_timeout: 'unreachable',
  in_doubt: 'inDoubt',
  store_down: 'storeDown',
};

/**
 * What a reader is told of a fault: what happened, and what to do about it.
 *
 * @example troubleText('expired_trigger_id', 'en') //=> 'It took too long. Please press the button again.'
 */
export function troubleText(code: string, words: AnswerLanguage): string {
  return slackWords(words).troubles[(Object.hasOwn(troubles, code) && troubles[code]) || 'other'];
}

/** The same as a message. */
export const troubleMessage = (code: string, words: AnswerLanguage): Message => said(troubleText(code, words));

/** What is said beside answers: an answer too old, thanks, how to use a command. */
export const noticeText = (notice: Notice, words: AnswerLanguage): string => slackWords(words).notices[notice];

/** The same as a message. */
export const noticeMessage = (notice: Notice, words: AnswerLanguage): Message => said(noticeText(notice, words));

/** Above an answer that stands under no question: who asked or shared it, by name, so that nobody is notified. */
export const attribution = (
  how: 'askedBy' | 'sharedBy',
  { name, question }: { name: string; question: string },
  words: AnswerLanguage,
): Message['blocks'] => smallPrint(slackWords(words)[how](isolated(clip(name, 100)), isolated(clip(question, 500))));

const said = (text: string): Message => ({ text, blocks: sentence(text) });
