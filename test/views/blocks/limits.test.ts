// The checker itself: what Slack refuses, it refuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitsBroken, type Surface } from './limits.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string, verbatim = true) => ({ type: 'mrkdwn', text, verbatim });
const section = (text: object) => ({ type: 'section', text });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('b'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] });
const option = (value: string) => ({ text: plain('o'), value });
const select = (options: object[], more: object = {}) =>
  actions({ type: 'multi_static_select', action_id: 's', placeholder: plain('p'), options, ...more });
const message = (...blocks: object[]) => ({ text: 't', blocks });
const modal = (more: object, ...blocks: object[]) => ({ type: 'modal', title: plain('t'), blocks, ...more });
const one = section(plain('a'));

test('what Slack takes passes', () => {
  const full = message(
    one,
    section(mrkdwn('<https://x.example/a|b> &amp; c')),
    actions(button({ value: 'v' })),
    rich({ type: 'text', text: '<!x>' }),
  );
  assert.deepEqual(limitsBroken(full, 'message'), []);
  assert.deepEqual(limitsBroken(modal({}, select([option('1')])), 'modal'), []);
});

test('what Slack refuses is found', () => {
  const table: [string, object, Surface][] = [
    ['no block', message(), 'message'],
    ['too many blocks', message(...Array.from({ length: 51 }, () => one)), 'message'],
    ['too many blocks in a view', modal({}, ...Array.from({ length: 101 }, () => one)), 'modal'],
    ['too much in all', message(...Array.from({ length: 5 }, () => section(plain('a'.repeat(2900))))), 'message'],
    ['no text', { text: '', blocks: [one] }, 'message'],
    ['a long text', { text: 'a'.repeat(4001), blocks: [one] }, 'message'],
    ['a mention in the text', { text: '<!channel>', blocks: [one] }, 'message'],
    ['an empty section', message(section(plain(''))), 'message'],
    ['a long section', message(section(plain('a'.repeat(3001)))), 'message'],
    ['a long header', message({ type: 'header', text: plain('a'.repeat(151)) }), 'message'],
    ['markup without verbatim', message(section(mrkdwn('a', false))), 'message'],
    ['a mention', message(section(mrkdwn('<@U1>'))), 'message'],
    ['a bare sign', message(section(mrkdwn('a & b'))), 'message'],
    ['a cut entity', message(section(mrkdwn('a &am'))), 'message'],
    ['a long label', message(actions(button({ text: plain('a'.repeat(76)) }))), 'message'],
    ['a long value', message(actions(button({ value: 'a'.repeat(2001) }))), 'message'],
    ['an empty value', message(actions(button({ value: '' }))), 'message'],
    ['no web address', message(actions(button({ url: 'javascript:alert(1)' }))), 'message'],
    ['one id twice', message(actions(button(), button())), 'message'],
    [
      'too many buttons',
      message(actions(...Array.from({ length: 26 }, (_, i) => button({ action_id: `${i}` })))),
      'message',
    ],
    ['no button', message(actions()), 'message'],
    ['empty rich text', message(rich()), 'message'],
    ['an empty word', message(rich({ type: 'text', text: '' })), 'message'],
    ['a mention in rich text', message(rich({ type: 'broadcast', range: 'channel' })), 'message'],
    ['rich text in an unfurl', { blocks: [rich({ type: 'text', text: 'a' })] }, 'unfurl'],
    ['an input in a message', message({ type: 'input', label: plain('a') }), 'message'],
    ['feedback in a view', modal({}, { type: 'context_actions', elements: [button()] }), 'modal'],
    ['a long title', modal({ title: plain('a'.repeat(25)) }, one), 'modal'],
    ['long metadata', modal({ private_metadata: 'a'.repeat(3001) }, one), 'modal'],
    ['an input that nothing sends', modal({}, { type: 'input', label: plain('a') }), 'modal'],
    ['no option', modal({}, select([])), 'modal'],
    ['too many options', modal({}, select(Array.from({ length: 101 }, (_, i) => option(`${i}`)))), 'modal'],
    ['an option twice', modal({}, select([option('1'), option('1')])), 'modal'],
    ['a choice that is no option', modal({}, select([option('1')], { initial_options: [option('2')] })), 'modal'],
    ['half a character', message(section(plain('\ud83d'))), 'message'],
  ];
  for (const [what, payload, surface] of table) assert.notDeepEqual(limitsBroken(payload, surface), [], what);
});
