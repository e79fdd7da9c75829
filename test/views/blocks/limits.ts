// What Slack takes, written down once more and apart from the views, from its documentation: what the checker lets
// through should be accepted by Slack.

export type Surface = 'message' | 'modal' | 'home' | 'unfurl';

type Json = Record<string, unknown>;

const blocksOn: Record<Surface, { most: number; types: string[] }> = {
  message: { most: 50, types: ['section', 'context', 'actions', 'context_actions', 'divider', 'header', 'rich_text'] },
  modal: { most: 100, types: ['section', 'context', 'actions', 'divider', 'header', 'rich_text', 'input'] },
  home: { most: 100, types: ['section', 'context', 'actions', 'divider', 'header', 'rich_text', 'input'] },
  unfurl: { most: 50, types: ['section', 'context', 'actions', 'divider', 'header'] },
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** All that Slack would refuse in a message, view or unfurl, or show as something else than was meant. */
export function limitsBroken(view: object, surface: Surface): string[] {
  const payload: Json = { ...view };
  const found: string[] = [];
  const check = (holds: boolean, what: string) => holds || found.push(what);
  const length = (text: unknown, least: number, most: number, what: string) =>
    check(
      typeof text === 'string' && text.length >= least && text.length <= most,
      `${what}: ${string(text).length} characters, not ${least} to ${most}`,
    );

  function textObject(value: unknown, most: number, what: string, types = ['plain_text']): void {
    if (!isObject(value)) return void found.push(`${what}: no text`);
    check(types.includes(string(value.type)), `${what}: ${value.type}`);
    length(value.text, 1, most, what);
    if (value.type !== 'mrkdwn') return;
    check(value.verbatim === true, `${what}: verbatim`);
    mrkdwn(string(value.text), what);
  }

  function mrkdwn(text: string, what: string): void {
    const rest = text.replace(/<https?:\/\/[^\s|<>]+(?:\|[^|<>\n]+)?>/g, '');
    check(!/[<>]/.test(rest), `${what}: a bare angle in ${rest}`);
    check(!/<[!@#]/.test(text), `${what}: a mention in ${text}`);
    check(!/&(?!amp;|lt;|gt;)/.test(text), `${what}: a bare & in ${text}`);
  }

  function address(url: unknown, what: string): void {
    length(url, 1, 3000, what);
    check(/^https?:\/\/[^\s|<>]+$/.test(string(url)), `${what}: ${url}`);
  }

  function button(value: Json, what: string): void {
    textObject(value.text, 75, `${what}: label`);
    if ('value' in value) length(value.value, 1, 2000, `${what}: value`);
    if ('url' in value) address(value.url, `${what}: address`);
    if ('accessibility_label' in value) length(value.accessibility_label, 1, 75, `${what}: spoken label`);
    if (!isObject(value.confirm)) return;
    textObject(value.confirm.title, 100, `${what}: question`);
    textObject(value.confirm.text, 300, `${what}: what is asked`);
    for (const side of ['confirm', 'deny']) textObject(value.confirm[side], 30, `${what}: ${side}`);
  }

  function choice(value: Json, what: string, most = 100): void {
    const groups = list(value.option_groups);
    const parts = 'option_groups' in value ? groups.map(({ options }) => list(options)) : [list(value.options)];
    const options = parts.flat();
    const initial = 'initial_option' in value ? list([value.initial_option]) : list(value.initial_options);
    for (const part of parts) check(part.length >= 1 && part.length <= most, `${what}: ${part.length} options`);
    check(parts.length >= 1 && parts.length <= 100, `${what}: ${parts.length} groups`);
    for (const { label } of groups) textObject(label, 75, `${what}: group`);
    check(new Set(options.map((option) => option.value)).size === options.length, `${what}: a value twice`);
    check(!('initial_options' in value) || initial.length > 0, `${what}: no initial option`);
    const known = options.map((option) => JSON.stringify(option));
    check(
      initial.every((option) => known.includes(JSON.stringify(option))),
      `${what}: an initial option that is none`,
    );
    for (const option of options) {
      textObject(option.text, 75, `${what}: option`);
      length(option.value, 1, 75, `${what}: value of option`);
    }
  }

  function element(value: Json, what: string): void {
    const type = string(value.type);
    length(value.action_id, 1, 255, `${what}: action id`);
    if (type === 'button') button(value, what);
    else if (type === 'multi_static_select' || type === 'static_select') {
      textObject(value.placeholder, 150, `${what}: placeholder`);
      choice(value, what);
    } else if (type === 'checkboxes' || type === 'radio_buttons') choice(value, what, 10);
    else if (type === 'timepicker')
      check(/^([01]\d|2[0-3]):[0-5]\d$/.test(string(value.initial_time)), `${what}: hour`);
    else if (type === 'plain_text_input') {
      check(Number(value.max_length) <= 3000, `${what}: longest input`);
      if ('placeholder' in value) textObject(value.placeholder, 150, `${what}: placeholder`);
    } else if (type === 'feedback_buttons')
      for (const side of [value.positive_button, value.negative_button]) {
        check(isObject(side) && 'value' in side, `${what}: a side`);
        if (isObject(side)) button(side, what);
      }
    else found.push(`${what}: ${type}`);
  }

  function elements(value: unknown, most: number, what: string): void {
    const all = list(value);
    check(all.length >= 1 && all.length <= most, `${what}: ${all.length} elements`);
    check(new Set(all.map((one) => one.action_id)).size === all.length, `${what}: an action id twice`);
    for (const one of all) element(one, what);
  }

  function rich(value: Json, what: string): void {
    const inner = list(value.elements);
    const type = string(value.type);
    check(inner.length > 0, `${what}: empty ${type}`);
    if (type === 'rich_text' || type === 'rich_text_list') for (const one of inner) rich(one, what);
    else if (['rich_text_section', 'rich_text_quote'].includes(type)) for (const one of inner) inline(one, what);
    else found.push(`${what}: ${type}`);
  }

  function inline(value: Json, what: string): void {
    const type = string(value.type);
    if (type === 'text') length(value.text, 1, 3000, what);
    else if (type === 'link') {
      address(value.url, what);
      length(value.text, 1, 3000, what);
    } else if (type === 'date') {
      check(Number.isInteger(value.timestamp), `${what}: ${value.timestamp}`);
      check(/\{(?:date|time)/.test(string(value.format)), `${what}: ${value.format}`);
      length(value.fallback, 1, 3000, what);
    } else if (type === 'channel') length(value.channel_id, 1, 255, what);
    else found.push(`${what}: ${type}`);
  }

  function block(value: Json, what: string): void {
    const type = string(value.type);
    check(blocksOn[surface].types.includes(type), `${what}: ${type} in a ${surface}`);
    if ('block_id' in value) length(value.block_id, 1, 255, `${what}: block id`);
    if (type === 'section') {
      textObject(value.text, 3000, what, ['plain_text', 'mrkdwn']);
      if (isObject(value.accessory)) element(value.accessory, what);
    } else if (type === 'header') textObject(value.text, 150, what);
    else if (type === 'context') {
      const inner = list(value.elements);
      check(inner.length >= 1 && inner.length <= 10, `${what}: ${inner.length} elements`);
      for (const one of inner) textObject(one, 3000, what, ['plain_text', 'mrkdwn']);
    } else if (type === 'actions') elements(value.elements, 25, what);
    else if (type === 'context_actions') elements(value.elements, 5, what);
    else if (type === 'rich_text') rich(value, what);
    else if (type === 'input') {
      textObject(value.label, 2000, `${what}: label`);
      if ('hint' in value) textObject(value.hint, 2000, `${what}: hint`);
      if (isObject(value.element)) element(value.element, what);
    }
  }

  const blocks = list(payload.blocks);
  check(blocks.length >= 1 && blocks.length <= blocksOn[surface].most, `${blocks.length} blocks`);
  blocks.forEach((one, index) => {
    block(one, `block ${index}`);
  });
  check(JSON.stringify(payload).isWellFormed() && !/\\ud[89a-f]/i.test(JSON.stringify(payload)), 'half a character');
  if (surface === 'message') {
    check(JSON.stringify(blocks).length <= 12_000, `${JSON.stringify(blocks).length} characters in all blocks`);
    length(payload.text, 1, 4000, 'text');
    mrkdwn(string(payload.text), 'text');
  }
  if (surface === 'modal') {
    textObject(payload.title, 24, 'title');
    for (const key of ['submit', 'close']) if (key in payload) textObject(payload[key], 24, key);
    if ('callback_id' in payload) length(payload.callback_id, 1, 255, 'callback id');
    if ('private_metadata' in payload) length(payload.private_metadata, 0, 3000, 'metadata');
    check(
      !blocks.some(({ type }) => type === 'input') || isObject(payload.submit),
      'an input without a button that sends it',
    );
  }
  if (surface === 'modal' || surface === 'home') check(JSON.stringify(payload).length <= 250_000, 'the whole view');
  return found;
}
