import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  actions,
  type Block,
  button,
  feedback,
  input,
  mrkdwn,
  option,
  plain,
  rich,
  section,
  select,
} from './block-samples.ts';
import type { Surface } from './blocks/rules.ts';
import { checkBlocks } from './blocks.ts';

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
  'a table in the home tab': ['home', { type: 'table', rows: [[{ type: 'raw_text', text: 'c' }]] }],
  'a heading of the second level': ['message', { type: 'header', text: plain('x'), level: 2 }],
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
  'a text that is no object': ['message', /must provide an object/, section({ text: 'text' })],
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
  'an alert in a message': [
    'message',
    /unsupported type: alert on surface: message/,
    { type: 'alert', text: plain('x') },
  ],
  'a table in a container in a modal': [
    'modal',
    /container on surface: modal/,
    { type: 'container', title: plain('x') },
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
