import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../model.ts';
import { cardBlocks } from './card.ts';
import { richText, sentence, sizeOf } from './elements.ts';
import { type Modal, modal } from './modal.ts';
import { factLines, leadLine, noteBlocks } from './parts.ts';
import { linesOf } from './plan.ts';
import type { Reading } from './reading.ts';
import { shortSource } from './sources.ts';
import { slackWords } from './words.ts';

const mostBlocks = 95;
const roomOfView = 60_000;

/** What the document symbols of a message stand for, one after another; a plain sentence where it holds none. */
export function explainModal(answers: Answer[], reading: Reading): Modal {
  const { explain, more } = slackWords(reading.words);
  const blocks: KnownBlock[] = [];
  for (const answer of answers) {
    const next = [...(blocks.length > 0 ? [{ type: 'divider' } as const] : []), ...explained(answer, reading)];
    const full = blocks.length + next.length > mostBlocks || sizeOf([...blocks, ...next]) > roomOfView;
    blocks.push(...(full ? sentence(more.cut) : next));
    if (full) break;
  }
  return modal(explain.title, blocks.length > 0 ? blocks : sentence(explain.none), reading.words);
}

function explained(answer: Answer, reading: Reading): KnownBlock[] {
  const { language, lead, card, notes, sources } = answer;
  return [
    ...richText(leadLine(lead, 1500), ...factLines(linesOf(answer).slice(0, 5), 500)),
    ...(card ? cardBlocks(card, language, lead) : []),
    ...noteBlocks(notes.slice(0, 2), 500),
    ...sources.slice(0, 1).flatMap((source) => shortSource(source, 500, language, reading)),
  ];
}
