import { isObject, say } from '../blocks/check.ts';
import { checkBlocks } from '../blocks.ts';
import { checkEntities } from '../entities.ts';
import { demand, refuse } from '../refusal.ts';
import type { Json } from '../state.ts';
import { textArg } from './method.ts';

const MOST_TEXT = 40_000;
const MOST_MARKDOWN = 12_000;

/** Fields of an attachment; anything else is refused. */
const ATTACHMENT_FIELDS: ReadonlySet<string> = new Set(
  (
    'blocks fallback color pretext author_name author_link author_icon author_subname title title_link text fields ' +
    'image_url thumb_url footer footer_icon ts actions callback_id mrkdwn_in preview hide_color'
  ).split(' '),
);

/** Refuses the content of a message that Slack would refuse: text, blocks, attachments and metadata. */
export function checkContent(args: Json): void {
  const text = textArg(args, 'text') ?? '';
  const markdown = textArg(args, 'markdown_text');
  const blocks = args.blocks;
  const attachments = args.attachments;
  if (markdown !== undefined) {
    demand(text === '' && blocks === undefined, 'markdown_text_conflict');
    demand(markdown.length <= MOST_MARKDOWN, 'msg_too_long');
  }
  const empty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  demand(text !== '' || markdown || !empty(blocks) || !empty(attachments), 'no_text');
  demand(text.length <= MOST_TEXT, 'msg_too_long');
  if (blocks !== undefined) checkMessageBlocks(blocks);
  if (attachments !== undefined) checkAttachments(attachments);
  if (args.metadata !== undefined) checkMetadata(args.metadata);
}

/** Refuses blocks that cannot stand in a message. */
export function checkMessageBlocks(blocks: unknown, surface: 'message' | 'unfurl' = 'message', at = '/blocks'): void {
  const fault = checkBlocks(blocks, surface, at);
  if (fault) refuse(fault.code, fault.messages);
}

/** Refuses fields that an attachment does not have, and its blocks as those of a message. */
export function checkAttachment(attachment: unknown, at: string, surface: 'message' | 'unfurl'): void {
  if (!isObject(attachment)) refuse('invalid_attachments', [say('must be an object', at)]);
  const unknown = Object.keys(attachment).find((key) => !ATTACHMENT_FIELDS.has(key));
  if (unknown !== undefined) refuse('invalid_attachments', [say(`invalid additional property: ${unknown}`, at)]);
  if (attachment.blocks !== undefined) checkMessageBlocks(attachment.blocks, surface, `${at}/blocks`);
}

function checkAttachments(attachments: unknown): void {
  if (!Array.isArray(attachments)) refuse('invalid_attachments_format');
  demand(attachments.length <= 100, 'too_many_attachments');
  attachments.forEach((attachment, index) => {
    checkAttachment(attachment, `/attachments/${index}`, 'message');
  });
}

function checkMetadata(metadata: unknown): void {
  if (!isObject(metadata)) refuse('invalid_metadata_format');
  if (metadata.entities !== undefined) {
    const wrong = checkEntities(metadata.entities, '/metadata/entities', false);
    if (wrong.length > 0) refuse('invalid_metadata', wrong);
    if (metadata.event_type === undefined) return;
  }
  demand(typeof metadata.event_type === 'string' && metadata.event_type !== '', 'invalid_metadata_schema');
  demand(isObject(metadata.event_payload), 'invalid_metadata_schema');
  const flat = Object.values(metadata.event_payload).every((value) => !isObject(value) || isFlat(value));
  demand(flat, 'invalid_metadata_schema', say('event_payload is nested too deeply', '/metadata/event_payload'));
}

function isFlat(value: Json): boolean {
  return Object.values(value).every((inner) => typeof inner !== 'object');
}
