import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  a,
  actions,
  type Block,
  button,
  feedback,
  input,
  mrkdwn,
  option,
  plain,
  section,
  select,
  times,
} from './block-samples.ts';
import type { Surface } from './blocks/rules.ts';
import { checkBlocks } from './blocks.ts';

const grouped = (groups: Block[]): Block => ({ type: 'static_select', option_groups: groups });

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
  'options in a group': {
    most: 100,
    make: (n) => [actions(grouped([{ label: plain('Region'), options: times(n, () => option()) }]))],
    at: /option_groups\/0\/options\]/,
  },
  'option groups': {
    most: 100,
    make: (n) => [actions(grouped(times(n, () => ({ label: plain('Region'), options: [option()] }))))],
    at: /100 items/,
  },
  'label of a group': {
    most: 75,
    make: (n) => [actions(grouped([{ label: plain(a(n)), options: [option()] }]))],
    at: /76/,
  },
  checkboxes: {
    most: 10,
    make: (n) => [input({ type: 'checkboxes', options: times(n, () => option()) })],
    at: /10 items/,
    surface: 'modal',
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

test('what is chosen at first is among what is offered, and an hour is one', () => {
  const other = option({ value: '2' });
  const groups = [{ label: plain('Region'), options: [option()] }];
  const table: [Block, boolean][] = [
    [{ type: 'radio_buttons', options: [option()], initial_option: option() }, true],
    [{ type: 'radio_buttons', options: [option()], initial_option: other }, false],
    [{ type: 'checkboxes', options: [option(), other], initial_options: [other] }, true],
    [{ type: 'checkboxes', options: [option()], initial_options: [option(), other] }, false],
    [{ type: 'checkboxes', options: [option()], initial_options: [] }, false],
    [{ type: 'static_select', option_groups: groups, initial_option: option() }, true],
    [{ type: 'static_select', option_groups: groups, initial_option: other }, false],
    [{ type: 'timepicker', initial_time: '08:00' }, true],
    [{ type: 'timepicker', initial_time: '24:00' }, false],
    [{ type: 'timepicker', timezone: 'Europe/Vienna' }, true],
    [{ type: 'timepicker', timezone: 'Europe/Nowhere' }, false],
  ];
  for (const [element, taken] of table)
    assert.equal(checkBlocks([input(element)], 'modal') === undefined, taken, JSON.stringify(element));
});
