import { readFileSync } from 'node:fs';

/** The lines of a file of data beside this one, without those that begin with `#`. */
export const dataLines = (file: string): string[] =>
  readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
