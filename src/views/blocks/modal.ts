import type { KnownBlock, ModalView } from '@slack/types';
import type { AnswerLanguage } from '../../model.ts';
import { plain } from './elements.ts';
import { slackWords } from './words.ts';

/** A modal as Slack takes it: the title has 24 characters. */
export type Modal = ModalView & { blocks: KnownBlock[] };

/** A view over the conversation, with a button that closes it. */
export function modal(title: string, blocks: KnownBlock[], words: AnswerLanguage): Modal {
  return { type: 'modal', title: plain(title, 24), close: plain(slackWords(words).buttons.close, 24), blocks };
}
