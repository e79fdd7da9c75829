// Our own tag: escape-html leaves escaping to memory, escape-html-template-tag brings two megabytes of browser data,
// @remix-run/html-template is before its first stable version, and Hono's is part of a framework.

const markup = Symbol('markup');

/** Markup that is safe to send: made only by `html`. The key is a symbol, so no record or request can forge it. */
export type Html = { readonly [markup]: string };

export type HtmlValue = string | number | null | undefined | false | Html | readonly HtmlValue[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'object') return markup in value ? value[markup] : value.map(render).join('');
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * Template tag that escapes every value, for text and for quoted attributes. Lists are joined; `null`, `undefined`
 * and `false` give nothing.
 *
 * @example toText(html`<p title="${'"'}">${'<b>'}</p>`) //=> '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return { [markup]: strings.reduce((text, piece, index) => text + render(values[index - 1]) + piece) };
}

/** The markup as a string, to send. */
export function toText(value: Html): string {
  return value[markup];
}
