import type { Json, State } from '../state.ts';
import type { Team } from '../world.ts';

/** What a method is called with. */
export interface Context {
  readonly state: State;
  readonly team: Team;
  readonly scopes: readonly string[];
  readonly args: Json;
}

/** A method of the Web API. */
export interface Method {
  /** The kind of token it takes. */
  readonly token: 'bot' | 'app' | 'any' | 'none';
  /** Scopes of which the token needs one. */
  readonly scopes?: readonly string[];
  /** Arguments it takes; the required ones first, marked with `!`. */
  readonly args: string;
  /** Calls allowed in a minute; posts are limited per channel instead. */
  readonly perMinute: number;
  readonly run: (context: Context) => Json;
}

/** A text argument, or undefined. */
export function textArg(args: Json, name: string): string | undefined {
  const value = args[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** An argument that forms write as `true` or `1`. */
export function flagArg(args: Json, name: string): boolean {
  return args[name] === true || args[name] === 'true' || args[name] === '1';
}
