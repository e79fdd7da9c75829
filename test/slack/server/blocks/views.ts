import { checkBlocks, type Fault } from './blocks.ts';
import { check, isObject, say } from './check.ts';
import { anything, bool, plain, type Shape, str, word } from './rules.ts';

const COMMON = { blocks: anything, private_metadata: str(3000, 0), callback_id: str(255, 0), external_id: str(255, 0) };

/** The fields of each kind of view, apart from what its blocks must be. */
const VIEWS: Readonly<Record<string, Shape>> = {
  home: { fields: { type: word('home'), ...COMMON }, need: ['blocks'] },
  modal: {
    fields: {
      type: word('modal'),
      ...COMMON,
      title: plain(24),
      submit: plain(24),
      close: plain(24),
      clear_on_close: bool,
      notify_on_close: bool,
    },
    need: ['blocks', 'title'],
  },
};

/** Checks a whole view; `kind` is what the method takes. */
export function checkView(view: unknown, kind: 'modal' | 'home', at = '/view'): Fault | undefined {
  const shape = VIEWS[kind];
  if (!isObject(view) || shape === undefined)
    return { code: 'invalid_arguments', messages: [say('must be an object', at)] };
  if (view.type !== kind) {
    return { code: 'invalid_arguments', messages: [say(`unsupported type: ${String(view.type)}`, `${at}/type`)] };
  }
  const wrong: string[] = [];
  check(view, { is: 'object', shape }, at, kind, wrong);
  const inputs = Array.isArray(view.blocks) && view.blocks.some((block) => isObject(block) && block.type === 'input');
  if (kind === 'modal' && inputs && view.submit === undefined) {
    wrong.push(say('`submit` must be present if there are `input` blocks', at));
  }
  const blocks = checkBlocks(view.blocks, kind, `${at}/blocks`);
  const messages = [...wrong, ...(blocks?.messages ?? [])];
  return messages.length > 0 ? { code: 'invalid_arguments', messages } : undefined;
}
