import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorld, type World } from '../../../src/answer/world.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { highestLevel, LEVELS, restrictTo } from '../../../src/knowledge/restrict.ts';
import type { Distribution } from '../../../src/model.ts';
import type { Services } from '../../../src/slack/services.ts';
import { type Files, makeFolder } from '../../fixtures/knowledge-folder.ts';

/** What a bot holds: its records by level, and who may see which. */
export type Held = Pick<Services, 'world' | 'highest' | 'access' | 'inOneState'>;

const shippedFolder = fileURLToPath(new URL('../../../knowledge', import.meta.url));

/** The records of a folder, each level made ready once. */
export function heldIn(folder: string): Held {
  const knowledge = loadKnowledge(folder);
  const made = new Map<Distribution, World>();
  const world = (level: Distribution): World => {
    const known = made.get(level) ?? createWorld(restrictTo(knowledge, level));
    made.set(level, known);
    return known;
  };
  const top = LEVELS.at(-1) ?? 'general';
  made.set(top, createWorld(knowledge));
  return {
    world,
    highest: () => highestLevel(knowledge),
    access: () => knowledge.access,
    inOneState: (work) => work(),
  };
}

/** The records that come with the program; made once for a test file. */
let shippedOnce: Held | undefined;
export function shipped(): Held {
  shippedOnce ??= heldIn(shippedFolder);
  return shippedOnce;
}

/** The shipped folder's files, by path. */
function shippedFiles(): Files {
  const read = (path: string) => readFileSync(join(shippedFolder, path), 'utf8');
  const inFolder = (folder: string) => readdirSync(join(shippedFolder, folder)).map((name) => `${folder}/${name}`);
  const paths = ['bodies.yml', 'terms.yml', ...inFolder('records'), ...inFolder('texts')];
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}

/** The shipped records and others beside them. */
export const shippedWith = (files: Files): Held => heldIn(makeFolder(files, shippedFiles()));

type Session = { text: string; dates: string; at?: string };

/** A document that is told apart by a word, with a session and a symbol of its own. */
export type Made = {
  id: string;
  word: string;
  /** What the document is about, in words that no other has. */
  about: string;
  decision: string;
  symbol?: string;
  date: string;
  distribution?: Distribution;
  session: Session;
  status?: 'held' | 'planned' | 'cancelled';
};

/** The files of a made document: title, symbol and dates are its own and occur in no other. */
export function documentFiles({
  id,
  word,
  about,
  decision,
  symbol,
  date,
  distribution,
  session,
  status = 'planned',
}: Made): Files {
  const title = `Note sur le projet ${word}`;
  const facts = [
    `  text: ${id}.txt`,
    ...(symbol ? [`  symbol: ${symbol}`, '  symbol-known-by: said by the person who gave the file'] : []),
    `  title: ${title}`,
    '  kind: note by the secretariat',
    '  language: fr',
    `  date: ${date}`,
    ...(distribution ? [`  distribution: ${distribution}`] : []),
  ];
  const claims = [
    `  - session: { body: ctoc-cop-wg-2, dates: ${session.dates}, place: Vienna, status: ${status} }`,
    '    paragraph: "1"',
    `    quote: se réunira à Vienne ${session.text}`,
    `  - decision: { id: ${decision}, by: ctoc-cop }`,
    '    paragraph: "2"',
    `    quote: ${decision.replace('decision', 'décision')}`,
  ];
  const text = [
    title,
    `1. Le Groupe de travail d'experts gouvernementaux sur l'assistance technique se réunira à Vienne ${session.text}.`,
    `2. Dans sa ${decision.replace('decision', 'décision')}, la Conférence a lancé le projet ${word} sur ${about}.`,
    `3. Le projet ${word} repose sur ${about}.`,
  ].join('\n\n');
  return {
    [`records/${id}.yml`]: `document:\n${facts.join('\n')}\nclaims:\n${claims.join('\n')}\n`,
    [`texts/${id}.txt`]: `${text}\n`,
  };
}

/** A document for all, with a symbol: there is none among those that are shipped. */
export const SYMBOLED: Made = {
  id: 'symboled',
  word: 'Mistral',
  about: 'la navigation aérienne',
  decision: 'decision 12/34',
  symbol: 'CTOC/COP/WG.2/2024/5',
  date: '2024-02-01',
  session: { text: 'du 3 au 5 juin 2024', dates: '2024-06-03/2024-06-05' },
};

/** Another one. */
export const OTHER_SYMBOLED: Made = {
  id: 'other-symboled',
  word: 'Sirocco',
  about: 'les ports de pêche',
  decision: 'decision 12/35',
  symbol: 'CTOC/COP/WG.2/2025/6',
  date: '2025-02-01',
  session: { text: 'du 2 au 4 juin 2025', dates: '2025-06-02/2025-06-04' },
};

export const LIMITED: Made = {
  id: 'limited-note',
  word: 'Zibeline',
  about: 'les fourrures nordiques',
  decision: 'decision 21/7',
  symbol: 'CTOC/COP/WG.2/2031/77',
  date: '2031-01-09',
  distribution: 'limited',
  session: { text: 'du 4 au 6 mars 2031', dates: '2031-03-04/2031-03-06' },
};

export const RESTRICTED: Made = {
  id: 'restricted-note',
  word: 'Obsidienne',
  about: 'les volcans endormis',
  decision: 'decision 22/8',
  symbol: 'CTOC/COP/WG.2/2032/88',
  date: '2032-01-19',
  distribution: 'restricted',
  session: { text: 'du 12 au 14 avril 2032', dates: '2032-04-12/2032-04-14' },
};
