import { tagsOf, wordValue } from './xml-tags.ts';

/** How Word numbers one level of a list: `1.` is decimal, from 1, printed as `%1.`. */
export type Level = { format: string; start: number; print: string; style?: string };

/** The lists of a Word file by the number under which paragraphs name them. `list` counts for all that share it. */
export type Lists = Map<string, { list: string; levels: Level[]; restarts: Map<number, number> }>;

/** What a paragraph style says of numbering, and the style that it goes back to. */
export type Styles = Map<string, { list?: string; level?: number; basedOn?: string }>;

const newLevel = (): Level => ({ format: 'decimal', start: 1, print: '' });

type Definition = { levels: Level[]; link?: string; defines?: string };

function readDefinitions(xml: string) {
  const definitions = new Map<string, Definition>();
  const lists: { id: string; definition: string; restarts: Map<number, number>; own: Map<number, Level> }[] = [];
  let [definition, level, override]: [Definition | undefined, Level | undefined, number] = [undefined, undefined, 0];
  for (const tag of tagsOf(xml)) {
    if (tag.closing) {
      if (tag.name === 'w:abstractNum') definition = undefined;
      if (tag.name === 'w:lvl') level = undefined;
      continue;
    }
    const value = wordValue(tag) ?? '';
    const number = Number(wordValue(tag, 'w:ilvl') ?? 0);
    const list = lists.at(-1);
    if (tag.name === 'w:abstractNum') {
      definition = { levels: [] };
      definitions.set(wordValue(tag, 'w:abstractNumId') ?? '', definition);
    } else if (tag.name === 'w:num') {
      lists.push({ id: wordValue(tag, 'w:numId') ?? '', definition: '', restarts: new Map(), own: new Map() });
    } else if (tag.name === 'w:abstractNumId' && list) list.definition = value;
    else if (tag.name === 'w:lvlOverride') override = number;
    else if (tag.name === 'w:startOverride') list?.restarts.set(override, Number(value));
    else if (tag.name === 'w:numStyleLink' && definition) definition.link = value;
    else if (tag.name === 'w:styleLink' && definition) definition.defines = value;
    else if (tag.name === 'w:lvl') {
      level = newLevel();
      if (definition) definition.levels[number] = level;
      else list?.own.set(number, level);
    } else if (level && tag.name === 'w:start') level.start = Number(value);
    else if (level && tag.name === 'w:numFmt') level.format = value;
    else if (level && tag.name === 'w:lvlText') level.print = value;
    else if (level && tag.name === 'w:pStyle') level.style = value;
  }
  return { definitions, lists };
}

/** Reads `numbering.xml`: which list counts how. */
export function readLists(xml: string): Lists {
  const { definitions, lists } = readDefinitions(xml);
  return new Map(
    lists.map(({ id, definition, restarts, own }) => {
      const { link } = definitions.get(definition) ?? {};
      const found = [...definitions].find(([, { defines }]) => link !== undefined && defines === link);
      const levels = [...((found?.[1] ?? definitions.get(definition))?.levels ?? [])];
      for (const [number, level] of own) levels[number] = level;
      return [id, { list: found?.[0] ?? definition, levels, restarts }];
    }),
  );
}

/** Reads `styles.xml`: which paragraph style belongs to which list. */
export function readStyles(xml: string): Styles {
  const styles: Styles = new Map();
  let style: { list?: string; level?: number; basedOn?: string } = {};
  for (const tag of tagsOf(xml)) {
    if (tag.closing) continue;
    const value = wordValue(tag) ?? '';
    if (tag.name === 'w:style') {
      style = {};
      styles.set(wordValue(tag, 'w:styleId') ?? '', style);
    } else if (tag.name === 'w:basedOn') style.basedOn = value;
    else if (tag.name === 'w:numId') style.list = value;
    else if (tag.name === 'w:ilvl') style.level = Number(value);
  }
  return styles;
}
