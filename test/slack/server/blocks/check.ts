import type { Rule, Shape, Surface } from './rules.ts';

/** Collects what is wrong with a value, in the words of Slack's `response_metadata.messages`. */
export function check(value: unknown, rule: Rule, at: string, surface: Surface, wrong: string[]): void {
  if (rule.is === 'boolean' && typeof value !== 'boolean') wrong.push(say('must be a boolean', at));
  else if (rule.is === 'number') checkNumber(value, rule, at, wrong);
  else if (rule.is === 'string') checkString(value, rule, at, wrong);
  else if (rule.is === 'list') checkList(value, rule, at, surface, wrong);
  else if (rule.is === 'typed') checkTyped(value, rule, at, surface, wrong);
  else if (rule.is === 'object') {
    if (isObject(value)) checkShape(value, rule.shape, at, surface, wrong);
    else wrong.push(say('must provide an object', at));
  }
}

/** A message with the place it speaks of. */
export function say(message: string, at: string): string {
  return `[ERROR] ${message} [json-pointer:${at}]`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkNumber(value: unknown, rule: Rule & { is: 'number' }, at: string, wrong: string[]): void {
  if (typeof value !== 'number') wrong.push(say('must be a number', at));
  else if (value < rule.min || value > rule.max) wrong.push(say(`must be from ${rule.min} to ${rule.max}`, at));
}

function checkString(value: unknown, rule: Rule & { is: 'string' }, at: string, wrong: string[]): void {
  if (typeof value !== 'string') wrong.push(say('must provide a string', at));
  else if (value.length < rule.min) wrong.push(say(`must be more than ${rule.min - 1} characters`, at));
  else if (value.length > rule.max) wrong.push(say(`must be less than ${rule.max + 1} characters`, at));
  else if (rule.link && !isLink(value)) wrong.push(say('must be a valid URL', at));
  else if (rule.oneOf && !rule.oneOf.includes(value)) wrong.push(say(`must be one of ${rule.oneOf.join(', ')}`, at));
}

/** Whether a text is the address of something on the web, without what would have to be written otherwise. */
function isLink(value: string): boolean {
  return /^https?:\/\/[^\s/]/.test(value) && !/[\s<>]/.test(value) && URL.canParse(value);
}

function checkList(value: unknown, rule: Rule & { is: 'list' }, at: string, surface: Surface, wrong: string[]): void {
  if (!Array.isArray(value)) {
    wrong.push(say('must be an array', at));
    return;
  }
  if (value.length < rule.min) wrong.push(say(`must contain at least ${rule.min} items`, at));
  if (value.length > rule.max) wrong.push(say(`no more than ${rule.max} items allowed`, at));
  value.slice(0, rule.max).forEach((item, index) => {
    check(item, rule.of, `${at}/${index}`, surface, wrong);
  });
}

function checkTyped(value: unknown, rule: Rule & { is: 'typed' }, at: string, surface: Surface, wrong: string[]): void {
  if (!isObject(value)) {
    wrong.push(say('must provide an object', at));
    return;
  }
  const type = value.type;
  if (type === undefined) {
    wrong.push(say('missing required field: type', at));
    return;
  }
  const shape = typeof type === 'string' && Object.hasOwn(rule.table(), type) ? rule.table()[type] : undefined;
  if (shape === undefined || (rule.only !== undefined && !rule.only.includes(String(type)))) {
    wrong.push(say(`unsupported type: ${String(type)}`, `${at}/type`));
  } else if (shape.on !== undefined && !shape.on.includes(surface)) {
    wrong.push(say(`unsupported type: ${String(type)} on surface: ${surface}`, `${at}/type`));
  } else {
    checkShape(value, shape, at, surface, wrong);
  }
}

function checkShape(value: Record<string, unknown>, shape: Shape, at: string, surface: Surface, wrong: string[]): void {
  for (const field of shape.need ?? []) {
    if (value[field] === undefined) wrong.push(say(`missing required field: ${field}`, at));
  }
  if (shape.oneOf && !shape.oneOf.some((field) => value[field] !== undefined)) {
    wrong.push(say(`must define one of ${shape.oneOf.join(', ')}`, at));
  }
  if (shape.notBoth && shape.notBoth.filter((field) => value[field] !== undefined).length > 1) {
    wrong.push(say(`must define only one of ${shape.notBoth.join(', ')}`, at));
  }
  for (const [field, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const rule = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
    if (rule === undefined) wrong.push(say(`invalid additional property: ${field}`, at));
    else check(inner, rule, `${at}/${field}`, surface, wrong);
  }
}
