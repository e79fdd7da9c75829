/** An answer `{ok: false, error}` of the Web API, thrown from wherever the reason is found. */
export class Refusal extends Error {
  readonly code: string;
  readonly extra: Record<string, unknown>;

  constructor(code: string, extra: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }
}

/** Refuses with an error code and, where Slack gives them, messages that say where. */
export function refuse(code: string, messages: readonly string[] = []): never {
  throw new Refusal(code, messages.length > 0 ? { response_metadata: { messages } } : {});
}

/** Refuses unless the condition holds. */
export function demand(condition: unknown, code: string, message?: string): asserts condition {
  if (!condition) refuse(code, message === undefined ? [] : [`[ERROR] ${message}`]);
}
