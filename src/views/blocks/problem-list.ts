import type { RichTextBlock } from '@slack/types';
import type { Problem } from '../../model.ts';
import { bullets, line, richText, words } from './elements.ts';
import { clip } from './escape.ts';

/** What is wrong in the files, each with its place: `records/000.yml:28 these words do not stand …`. */
export const problemList = (problems: Problem[]): RichTextBlock[] =>
  richText(
    bullets(
      problems.map(({ path, line: number, message }) =>
        line(...words(clip(`${path}:${number}`, 200), { code: true }), ...words(` ${clip(message, 300)}`)),
      ),
    ),
  );
