/** A block, or a part of one. */
export type Block = Record<string, unknown>;

export const a = (length: number): string => 'a'.repeat(length);
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
export const plain = (text: string): Block => ({ type: 'plain_text', text });
export const mrkdwn = (text: string): Block => ({ type: 'mrkdwn', text });
export const section = (over: Block = {}): Block => ({ type: 'section', text: mrkdwn('text'), ...over });
export const button = (over: Block = {}): Block => ({ type: 'button', text: plain('Press'), ...over });
export const actions = (...elements: Block[]): Block => ({ type: 'actions', elements });
export const option = (over: Block = {}): Block => ({ text: plain('One'), value: '1', ...over });
export const select = (over: Block = {}): Block => ({ type: 'static_select', options: [option()], ...over });
export const input = (element: Block): Block => ({ type: 'input', label: plain('Label'), element });
export const feedback = (over: Block = {}): Block => ({
  type: 'feedback_buttons',
  positive_button: { text: plain('Good'), value: 'good' },
  negative_button: { text: plain('Bad'), value: 'bad', ...over },
});
export const rich: Block = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x', style: { bold: true } }] }],
};
