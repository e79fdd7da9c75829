/** Where blocks may stand. */
export type Surface = 'message' | 'modal' | 'home' | 'unfurl';

/** What a value must be. `table` picks the rule of an object by its `type`. */
export type Rule =
  | {
      readonly is: 'string';
      readonly min: number;
      readonly max: number;
      readonly oneOf?: readonly string[];
      readonly link?: true;
    }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'boolean' }
  | { readonly is: 'anything' }
  | { readonly is: 'list'; readonly of: Rule; readonly min: number; readonly max: number }
  | { readonly is: 'object'; readonly shape: Shape }
  | { readonly is: 'typed'; readonly table: () => Table; readonly only?: readonly string[] };

/** The fields of an object: those with `need` must be there, and there are no others. */
export interface Shape {
  readonly fields: Readonly<Record<string, Rule>>;
  readonly need?: readonly string[];
  /** Of each of these lists at least one field must be there. */
  readonly oneOf?: readonly string[];
  /** No two of these may be there together. */
  readonly notBoth?: readonly string[];
  /** The surfaces it may stand on; all when absent. */
  readonly on?: readonly Surface[];
}

export type Table = Readonly<Record<string, Shape>>;

export const bool: Rule = { is: 'boolean' };
export const anything: Rule = { is: 'anything' };

export function str(max: number, min = 1): Rule {
  return { is: 'string', min, max };
}

/** The address of a page or picture on the web. */
export function link(max: number): Rule {
  return { is: 'string', min: 1, max, link: true };
}

export function word(...oneOf: string[]): Rule {
  return { is: 'string', min: 1, max: 255, oneOf };
}

export function num(min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Rule {
  return { is: 'number', min, max };
}

export function list(of: Rule, max: number, min = 1): Rule {
  return { is: 'list', of, min, max };
}

export function object(fields: Shape['fields'], need: readonly string[] = Object.keys(fields)): Rule {
  return { is: 'object', shape: { fields, need } };
}

/** Plain text of at most so many characters. */
export function plain(max: number): Rule {
  return typed({ plain_text: { fields: { type: word('plain_text'), text: str(max), emoji: bool }, need: ['text'] } });
}

/** Plain text or mrkdwn; `emoji` goes with the one and `verbatim` with the other. */
export function text(max: number): Rule {
  return typed({
    plain_text: { fields: { type: word('plain_text'), text: str(max), emoji: bool }, need: ['text'] },
    mrkdwn: { fields: { type: word('mrkdwn'), text: str(max), verbatim: bool }, need: ['text'] },
  });
}

export function typed(table: Table | (() => Table), only?: readonly string[]): Rule {
  const get = typeof table === 'function' ? table : () => table;
  return only === undefined ? { is: 'typed', table: get } : { is: 'typed', table: get, only };
}

/** The shape of one block, under its type. */
export function block(type: string, fields: Shape['fields'], rest: Omit<Shape, 'fields'> = {}): Record<string, Shape> {
  return { [type]: { fields: { type: word(type), block_id: str(255), ...fields }, ...rest } };
}
