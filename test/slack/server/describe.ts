import type { Call } from './state.ts';

/** One line on a call: the method, its arguments cut short, and the answer. */
export function describeCall(call: Call): string {
  const body = call.reply?.body;
  const answer = body === undefined ? 'no answer' : body.ok === true ? 'ok' : JSON.stringify(body);
  return `${call.method} ${short(JSON.stringify(call.args))} -> ${call.reply?.status ?? ''} ${answer}`;
}

function short(text: string, length = 300): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
