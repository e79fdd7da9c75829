import type { KnownBlock } from '@slack/types';
import type { AnswerLanguage } from '../../model.ts';
import { mrkdwn, plain } from './elements.ts';
import { ACTION } from './ids.ts';
import { bodyOptions } from './options.ts';
import { slackWords } from './words.ts';

/** The bodies that can be followed, those chosen already ticked. */
export function followedSelect(
  { options, chosen }: { options: { id: string; name: string }[]; chosen: string[] },
  words: AnswerLanguage,
): KnownBlock[] {
  const { home } = slackWords(words);
  const offered = bodyOptions(options);
  const ticked = offered.filter(({ value }) => value !== undefined && chosen.includes(value));
  if (offered.length === 0) return [];
  return [
    {
      type: 'section',
      text: mrkdwn(home.followedLabel),
      accessory: {
        type: 'multi_static_select',
        action_id: ACTION.followed,
        placeholder: plain(home.followedPlaceholder, 150),
        options: offered,
        ...(ticked.length > 0 ? { initial_options: ticked } : {}),
      },
    },
  ];
}
