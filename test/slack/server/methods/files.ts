import { newId } from '../ids.ts';
import { demand } from '../refusal.ts';
import { type Json, keepIn } from '../state.ts';
import { findChannel } from './channels.ts';
import { type Context, type Method, textArg } from './method.ts';

/** The methods that send a file: ask for an address, send it there, share it. */
export const FILES: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': {
    token: 'bot',
    scopes: ['files:write'],
    args: 'filename! length! alt_text alt_txt snippet_type',
    perMinute: 100,
    run: uploadUrl,
  },
  'files.completeUploadExternal': {
    token: 'bot',
    scopes: ['files:write'],
    args: 'files! channel_id channels initial_comment thread_ts blocks highlight_type',
    perMinute: 100,
    run: completeUpload,
  },
};

function uploadUrl({ state, args }: Context): Json {
  const id = newId('F');
  const length = Number(args.length);
  demand(Number.isInteger(length) && length > 0, 'invalid_arguments', 'length must be a positive number');
  keepIn(state.files, id, { id, filename: textArg(args, 'filename') ?? '', length }, 1_000);
  return { upload_url: `${state.baseUrl}/upload/${id}`, file_id: id };
}

/** Shares files that have arrived, each once. */
function completeUpload(context: Context): Json {
  const { state, args } = context;
  const files = args.files;
  demand(Array.isArray(files) && files.length > 0, 'invalid_arguments', 'files');
  const channel = textArg(args, 'channel_id');
  demand(args.initial_comment === undefined || channel !== undefined, 'invalid_arguments', 'no channel to comment in');
  if (channel !== undefined) demand(findChannel(context, channel).isMember !== false, 'not_in_channel');
  for (const { id, title } of files as readonly Json[]) {
    const known = state.files.get(String(id));
    demand(known?.content !== undefined && known.shared === undefined, 'file_not_found');
    known.shared = { channel, comment: textArg(args, 'initial_comment'), title };
  }
  return { files };
}
