import type { KnownBlock, PlainTextOption } from '@slack/types';
import type { AnswerLanguage } from '../../model.ts';
import { mrkdwn, plain } from './elements.ts';
import { clean } from './escape.ts';
import { ACTION } from './ids.ts';
import { slackWords } from './words.ts';

/** Slack's limits for a list to choose from. */
const mostOptions = 100;
const longestValue = 75;

/** The bodies that can be followed, those chosen already ticked. */
export function followedSelect(
  { options, chosen }: { options: { id: string; name: string }[]; chosen: string[] },
  words: AnswerLanguage,
): KnownBlock[] {
  const { home } = slackWords(words);
  const offered = [...new Map(options.map((option) => [option.id, option])).values()]
    .filter(({ id }) => id && id.length <= longestValue && id.isWellFormed())
    .slice(0, mostOptions)
    .map(({ id, name }): PlainTextOption => ({ text: plain(clean(name).trim() || id, 75), value: id }));
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
