import { check, isObject, say } from './check.ts';
import { choicesWrong } from './choices.ts';
import { list, type Surface, typed } from './rules.ts';
import { BLOCKS } from './table.ts';

/** What is wrong with some blocks: an error code with messages that say where; undefined when Slack takes them. */
export interface Fault {
  readonly code: string;
  readonly messages: readonly string[];
}

/** How many blocks each surface takes. */
const MOST: Readonly<Record<Surface, number>> = { message: 50, unfurl: 50, modal: 100, home: 100 };

/** What the texts of a message's blocks may have together, as seen in practice; no page says so. */
const MOST_CHARACTERS = 13_200;

/** What all markdown blocks of a message may have together. */
const MOST_MARKDOWN = 12_000;

/** What the cells of a message's table may have together. */
const MOST_IN_CELLS: Readonly<Record<string, number>> = { table: 10_000, data_table: 20_000 };

/** Checks the blocks of a message, view or unfurl. */
export function checkBlocks(blocks: unknown, surface: Surface, at = '/blocks'): Fault | undefined {
  const wrong: string[] = [];
  check(blocks, list(typed(BLOCKS), MOST[surface], 0), at, surface, wrong);
  if (!Array.isArray(blocks)) return { code: 'invalid_blocks_format', messages: wrong };
  const ids = new Set<string>();
  blocks.forEach((block, index) => {
    checkIds(block, `${at}/${index}`, ids, wrong);
  });
  if (wrong.length > 0) return { code: 'invalid_blocks', messages: wrong };
  return surface === 'message' ? checkTotals(blocks, at) : undefined;
}

function checkIds(block: unknown, at: string, ids: Set<string>, wrong: string[]): void {
  if (!isObject(block)) return;
  if (typeof block.block_id === 'string') {
    if (ids.has(block.block_id)) wrong.push(say(`\`block_id\` must be unique: ${block.block_id}`, `${at}/block_id`));
    ids.add(block.block_id);
  }
  const actions = new Set<string>();
  const elements = [block.elements, block.accessory, block.element].flat();
  for (const element of elements) {
    if (!isObject(element)) continue;
    wrong.push(...choicesWrong(element, at));
    if (typeof element.action_id !== 'string') continue;
    if (actions.has(element.action_id)) wrong.push(say(`\`action_id\` must be unique: ${element.action_id}`, at));
    actions.add(element.action_id);
  }
}

function checkTotals(blocks: readonly unknown[], at: string): Fault | undefined {
  const markdown = blocks.filter((block) => isObject(block) && block.type === 'markdown');
  const characters = countText(blocks);
  if (countText(markdown) > MOST_MARKDOWN || characters > MOST_CHARACTERS) {
    return { code: 'msg_blocks_too_long', messages: [say(`${characters} characters of text together`, at)] };
  }
  const tables = blocks.filter((block) => isObject(block) && Object.hasOwn(MOST_IN_CELLS, String(block.type)));
  if (tables.length > 1) return { code: 'invalid_attachments', messages: [say('only_one_table_allowed', at)] };
  const most = MOST_IN_CELLS[String((tables[0] as { type?: unknown } | undefined)?.type)] ?? 0;
  if (countText(tables) > most) return { code: 'invalid_blocks', messages: [say(`more than ${most} in cells`, at)] };
  return undefined;
}

/** The characters of all texts that are shown. */
export function countText(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countText(item), 0);
  if (!isObject(value)) return 0;
  let sum = 0;
  for (const [key, inner] of Object.entries(value)) {
    sum += key === 'text' && typeof inner === 'string' ? inner.length : countText(inner);
  }
  return sum;
}
