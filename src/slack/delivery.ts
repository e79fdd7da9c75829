type Body = Record<string, unknown>;

/** The id that is the same at each delivery of an event, `Ev012ABC`; undefined for what is not an event. */
export function eventId(body: Body): string | undefined {
  return body.type === 'event_callback' && typeof body.event_id === 'string' ? body.event_id : undefined;
}

/** What kind of thing happened in Slack, as a label: `app_mention`, `command`, `block_actions`. */
export function deliveryType({ type, event, command }: Body): string {
  const name = type === 'event_callback' ? (event as Body | undefined)?.type : command === undefined ? type : 'command';
  return typeof name === 'string' && /^[a-z_]{1,40}$/.test(name) ? name : 'other';
}
