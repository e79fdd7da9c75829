import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface } from './blocks/rules.ts';
import { checkBlocks } from './blocks.ts';

type Block = Record<string, unknown>;

const a = (length: number): string => 'a'.repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const plain = (text: string): Block => ({ type: 'plain_text', text });
const mrkdwn = (text: string): Block => ({ type: 'mrkdwn', text });
const section = (over: Block = {}): Block => ({ type: 'section', text: mrkdwn('text'), ...over });
const button = (over: Block = {}): Block => ({ type: 'button', text: plain('Press'), ...over });
const actions = (...elements: Block[]): Block => ({ type: 'actions', elements });
const option = (over: Block = {}): Block => ({ text: plain('One'), value: '1', ...over });
const select = (over: Block = {}): Block => ({ type: 'static_select', options: [option()], ...over });
const input = (element: Block): Block => ({ type: 'input', label: plain('Label'), element });
const feedback = (over: Block = {}): Block => ({
  type: 'feedback_buttons',
  positive_button: { text: plain('Good'), value: 'good' },
  negative_button: { text: plain('Bad'), value: 'bad', ...over },
});
const rich: Block = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x', style: { bold: true } }] }],
};

/** Limits: what a size makes, the largest size that Slack takes, and where it complains of one more. */
const LIMITS: Record<string, { most: number; make: (size: number) => Block[]; at: RegExp; surface?: Surface }> = {
  'blocks of a message': {
    most: 50,
    make: (n) => times(n, () => ({ type: 'divider' })),
    at: /no more than 50.*\/blocks\]/,
  },
  'blocks of a modal': { most: 100, make: (n) => times(n, () => ({ type: 'divider' })), at: /100/, surface: 'modal' },
  'blocks of the home tab': {
    most: 100,
    make: (n) => times(n, () => ({ type: 'divider' })),
    at: /100/,
    surface: 'home',
  },
  'section text': {
    most: 3000,
    make: (n) => [section({ text: mrkdwn(a(n)) })],
    at: /3001 .*\/blocks\/0\/text\/text\]/,
  },
  'section fields': { most: 10, make: (n) => [section({ fields: times(n, () => plain('f')) })], at: /\/0\/fields\]/ },
  'a section field': { most: 2000, make: (n) => [section({ fields: [plain(a(n))] })], at: /\/fields\/0\/text\]/ },
  header: { most: 150, make: (n) => [{ type: 'header', text: plain(a(n)) }], at: /151/ },
  'context elements': {
    most: 10,
    make: (n) => [{ type: 'context', elements: times(n, () => mrkdwn('c')) }],
    at: /10 items/,
  },
  'actions elements': { most: 25, make: (n) => [actions(...times(n, () => button()))], at: /25 items/ },
  'context_actions elements': {
    most: 5,
    make: (n) => [{ type: 'context_actions', elements: times(n, () => feedback()) }],
    at: /5 items/,
  },
  'feedback value': {
    most: 2000,
    make: (n) => [{ type: 'context_actions', elements: [feedback({ value: a(n) })] }],
    at: /2001/,
  },
  'button text': { most: 75, make: (n) => [actions(button({ text: plain(a(n)) }))], at: /\/elements\/0\/text\/text\]/ },
  'button value': { most: 2000, make: (n) => [actions(button({ value: a(n) }))], at: /2001/ },
  'button url': { most: 3000, make: (n) => [actions(button({ url: `https://un.org/${a(n - 15)}` }))], at: /3001/ },
  accessibility_label: { most: 75, make: (n) => [actions(button({ accessibility_label: a(n) }))], at: /76/ },
  action_id: { most: 255, make: (n) => [actions(button({ action_id: a(n) }))], at: /256/ },
  block_id: { most: 255, make: (n) => [section({ block_id: a(n) })], at: /256 .*block_id/ },
  'overflow options': {
    most: 5,
    make: (n) => [section({ accessory: { type: 'overflow', options: times(n, () => option()) } })],
    at: /\/accessory\/options\]/,
  },
  'select options': {
    most: 100,
    make: (n) => [actions(select({ options: times(n, () => option()) }))],
    at: /100 items/,
  },
  'option text': { most: 75, make: (n) => [actions(select({ options: [option({ text: plain(a(n)) })] }))], at: /76/ },
  'radio options': {
    most: 10,
    make: (n) => [actions({ type: 'radio_buttons', options: times(n, () => option()) })],
    at: /10 items/,
  },
  placeholder: { most: 150, make: (n) => [actions(select({ placeholder: plain(a(n)) }))], at: /151/ },
  'confirm text': { most: 300, make: (n) => [actions(button({ confirm: { text: plain(a(n)) } }))], at: /301/ },
  'confirm title': {
    most: 100,
    make: (n) => [actions(button({ confirm: { text: plain('t'), title: plain(a(n)) } }))],
    at: /101/,
  },
  'markdown block': { most: 12_000, make: (n) => [{ type: 'markdown', text: a(n) }], at: /12001/ },
  'alt text': {
    most: 2000,
    make: (n) => [{ type: 'image', image_url: 'https://un.org/a.png', alt_text: a(n) }],
    at: /2001/,
  },
  'input label': {
    most: 2000,
    make: (n) => [{ ...input({ type: 'plain_text_input' }), label: plain(a(n)) }],
    at: /2001/,
    surface: 'modal',
  },
  'table rows': {
    most: 100,
    make: (n) => [{ type: 'table', rows: times(n, () => [{ type: 'raw_text', text: 'c' }]) }],
    at: /100 items/,
  },
  'table cells': {
    most: 20,
    make: (n) => [{ type: 'table', rows: [times(n, () => ({ type: 'raw_text', text: 'c' }))] }],
    at: /20 items/,
  },
};

for (const [what, { most, make, at, surface }] of Object.entries(LIMITS)) {
  test(`${what}: ${most} and no more`, () => {
    assert.equal(checkBlocks(make(most), surface ?? 'message'), undefined);
    const fault = checkBlocks(make(most + 1), surface ?? 'message');
    assert.equal(fault?.code, 'invalid_blocks');
    assert.match(fault.messages.join('\n'), at);
  });
}

/** What Slack takes, by surface. */
const TAKEN: Record<string, [Surface, ...Block[]]> = {
  'rich text in a message': ['message', rich],
  'verbatim on mrkdwn': ['message', section({ text: { ...mrkdwn('x'), verbatim: true } })],
  'an input in a modal': ['modal', input({ type: 'plain_text_input', action_id: 'a', multiline: true })],
  'a picture as accessory': [
    'home',
    section({ accessory: { type: 'image', image_url: 'https://a.b/c', alt_text: 'c' } }),
  ],
  'option groups': [
    'modal',
    actions(select({ options: undefined, option_groups: [{ label: plain('G'), options: [option()] }] })),
  ],
  'the same action_id in two blocks': [
    'message',
    actions(button({ action_id: 'a' })),
    actions(button({ action_id: 'a' })),
  ],
  'an icon button': [
    'message',
    { type: 'context_actions', elements: [{ type: 'icon_button', icon: 'trash', text: plain('Drop') }] },
  ],
  'fields without text': ['message', { type: 'section', fields: [mrkdwn('x')] }],
  'no blocks': ['message'],
};

for (const [what, [surface, ...blocks]] of Object.entries(TAKEN)) {
  test(`taken: ${what}`, () => assert.equal(checkBlocks(blocks, surface), undefined));
}

/** What Slack refuses, and how it says where. */
const REFUSED: Record<string, [Surface, RegExp, ...Block[]]> = {
  'an unknown block': ['message', /unsupported type: chart .*\/blocks\/0\/type/, { type: 'chart' }],
  'a block without type': ['message', /missing required field: type/, {}],
  'an unknown field': [
    'message',
    /invalid additional property: colour .*\/blocks\/1\]/,
    section(),
    section({ colour: 'red' }),
  ],
  'a section of nothing': ['message', /must define one of text, fields/, { type: 'section' }],
  'an empty text': ['message', /more than 0 characters/, section({ text: mrkdwn('') })],
  'a text that is no object': ['message', /must be an object/, section({ text: 'text' })],
  'mrkdwn in a header': ['message', /unsupported type: mrkdwn/, { type: 'header', text: mrkdwn('x') }],
  'mrkdwn on a button': ['message', /unsupported type: mrkdwn/, actions(button({ text: mrkdwn('x') }))],
  'verbatim on plain text': [
    'message',
    /additional property: verbatim/,
    section({ text: { ...plain('x'), verbatim: true } }),
  ],
  'emoji on mrkdwn': ['message', /additional property: emoji/, section({ text: { ...mrkdwn('x'), emoji: true } })],
  'no elements': ['message', /missing required field: elements/, { type: 'actions' }],
  'zero elements': ['message', /at least 1 items/, actions()],
  'a style of no kind': ['message', /must be one of primary, danger/, actions(button({ style: 'default' }))],
  'an input in a message': [
    'message',
    /unsupported type: input on surface: message/,
    input({ type: 'plain_text_input' }),
  ],
  'markdown in a modal': ['modal', /unsupported type: markdown on surface: modal/, { type: 'markdown', text: 'x' }],
  'context_actions in the home tab': [
    'home',
    /context_actions on/,
    { type: 'context_actions', elements: [feedback()] },
  ],
  'rich text in an unfurl': ['unfurl', /unsupported type: rich_text on surface: unfurl/, rich],
  'a button in context_actions': [
    'message',
    /unsupported type: button/,
    { type: 'context_actions', elements: [button()] },
  ],
  'feedback in actions': ['message', /unsupported type: feedback_buttons/, actions(feedback())],
  'a text input in actions': ['modal', /unsupported type: plain_text_input/, actions({ type: 'plain_text_input' })],
  'a button in context': ['message', /unsupported type: button/, { type: 'context', elements: [button()] }],
  'a link on an option of a menu': [
    'message',
    /property: url/,
    actions(select({ options: [option({ url: 'https://a.b' })] })),
  ],
  'options and groups': ['message', /must define only one of/, actions(select({ option_groups: [] }))],
  'two blocks of one id': [
    'message',
    /`block_id` must be unique: x/,
    section({ block_id: 'x' }),
    section({ block_id: 'x' }),
  ],
  'two actions of one id': [
    'message',
    /`action_id` must be unique: y/,
    actions(button({ action_id: 'y' }), button({ action_id: 'y' })),
  ],
  'a link that is none': ['message', /must be a valid URL/, actions(button({ url: 'un.org/A/1' }))],
  'a picture without address': ['message', /must define one of image_url/, { type: 'image', alt_text: 'x' }],
  'a picture with two addresses': [
    'message',
    /must define only one of/,
    { type: 'image', alt_text: 'x', image_url: 'https://a.b', slack_file: { id: 'F1' } },
  ],
};

for (const [what, [surface, message, ...blocks]] of Object.entries(REFUSED)) {
  test(`refused: ${what}`, () => {
    const fault = checkBlocks(blocks, surface);
    assert.equal(fault?.code, 'invalid_blocks');
    assert.match(fault.messages.join('\n'), message);
  });
}

test('the texts of a message have 13,200 characters together, its markdown 12,000', () => {
  const most = [...times(4, () => section({ text: mrkdwn(a(3000)) })), section({ text: mrkdwn(a(1200)) })];
  assert.equal(checkBlocks(most, 'message'), undefined);
  assert.equal(checkBlocks([...most, section({ text: mrkdwn('a') })], 'message')?.code, 'msg_blocks_too_long');
  assert.equal(checkBlocks(most, 'home'), undefined);
  const markdown = times(2, () => ({ type: 'markdown', text: a(6001) }));
  assert.equal(checkBlocks(markdown, 'message')?.code, 'msg_blocks_too_long');
});

test('blocks that are no list have an error of their own', () => {
  assert.equal(checkBlocks('[]', 'message')?.code, 'invalid_blocks_format');
});
