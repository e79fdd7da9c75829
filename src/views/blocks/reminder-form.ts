import type { InputBlock, KnownBlock } from '@slack/types';
import { offeredLanguages } from '../../answer/phrases/offered.ts';
import type { AnswerLanguage, Subscription } from '../../model.ts';
import { languageName } from '../facts.ts';
import { plain, smallPrint } from './elements.ts';
import { REMINDER, VIEW } from './ids.ts';
import { type Modal, modal } from './modal.ts';
import { bodyOptions, option } from './options.ts';
import type { ReminderFault } from './phrases/reminders-shape.ts';
import type { Reading } from './reading.ts';
import { reminderWords } from './reminder-words.ts';
import { slackWords } from './words.ts';
import { zoneGroups } from './zones.ts';

export type ReminderField = keyof typeof REMINDER;

/** What a person chooses in the form. */
export type ReminderChoice = Pick<
  Subscription,
  'bodies' | 'ahead' | 'hour' | 'evening' | 'zone' | 'language' | 'detail'
> & {
  /** In the channel, or to the person only. */
  where: 'here' | 'you';
};

export type ReminderAsked = Reading & {
  /** What is filled in at first. */
  choice: ReminderChoice;
  /** A reminder that is being changed goes where it went: it is said and not asked. */
  fixed?: 'here' | 'you' | 'elsewhere';
  /** The channel in which it can be set up; undefined among direct messages. */
  channel?: { shared: boolean; reminders: number };
  bodies: { id: string; name: string }[];
  /** IANA zones: those at hand, and all. */
  zones: { nearby: string[]; all: string[] };
  /** What the listener wants back, 3,000 characters at most. */
  metadata: string;
};

/** Asks who is to be reminded of what, when and how. */
export function reminderForm(asked: ReminderAsked): Modal {
  const { words, metadata, fixed } = asked;
  const says = reminderWords(words);
  return {
    ...modal(
      fixed ? says.form.changeTitle : says.form.title,
      [...where(asked), ...what(asked), ...when(asked), ...how(asked)],
      words,
    ),
    close: plain(slackWords(words).buttons.cancel, 24),
    submit: plain(says.buttons.save, 24),
    callback_id: VIEW.reminder,
    private_metadata: metadata.toWellFormed(),
  };
}

/** Errors as Slack shows them, each under its field. */
export const reminderErrors = (
  faults: Partial<Record<ReminderField, ReminderFault>>,
  words: Reading['words'],
): Record<string, string> =>
  Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, reminderWords(words).faults[fault]]));

function where({ words, fixed, channel, choice }: ReminderAsked): KnownBlock[] {
  const { form } = reminderWords(words);
  const shared = channel?.shared ? smallPrint(form.shared) : [];
  if (fixed) {
    const goes = { here: form.goesHere, you: form.goesToYou, elsewhere: form.goesElsewhere };
    return [...smallPrint(goes[fixed]), ...(fixed === 'here' ? shared : [])];
  }
  if (!channel) return smallPrint(form.goesToYou);
  return [
    ...(channel.reminders > 0 ? smallPrint(form.already(channel.reminders)) : []),
    radio(REMINDER.where, form.where, { here: form.here, you: form.onlyMe }, choice.where),
    ...shared,
  ];
}

function what({ words, bodies, choice }: ReminderAsked): KnownBlock[] {
  const { form } = reminderWords(words);
  const options = bodyOptions(bodies);
  const chosen = options.filter(({ value = '' }) => choice.bodies.includes(value));
  return [
    input(REMINDER.bodies, form.bodies, {
      type: 'multi_static_select',
      action_id: REMINDER.bodies,
      placeholder: plain(form.bodiesPlaceholder, 150),
      options,
      ...(chosen.length > 0 ? { initial_options: chosen } : {}),
    }),
  ];
}

function when(asked: ReminderAsked): KnownBlock[] {
  const { words, choice, zones } = asked;
  const { form } = reminderWords(words);
  const options = Object.entries(form.aheads).map(([value, text]) => option(value, text));
  const chosen = options.filter(({ value }) => choice.ahead.some((ahead) => ahead === value));
  const groups = zoneGroups(zones.nearby, zones.all, asked);
  const zone = groups.flatMap((group) => group.options).find(({ value }) => value === choice.zone);
  return [
    input(REMINDER.ahead, form.ahead, {
      type: 'checkboxes',
      action_id: REMINDER.ahead,
      options,
      ...(chosen.length > 0 ? { initial_options: chosen } : {}),
    }),
    time(REMINDER.hour, form.hour, form.hourHint, choice.hour),
    time(REMINDER.evening, form.evening, form.eveningHint, choice.evening),
    {
      ...input(REMINDER.zone, form.zone, {
        type: 'static_select',
        action_id: REMINDER.zone,
        placeholder: plain(form.zonePlaceholder, 150),
        option_groups: groups,
        ...(zone ? { initial_option: zone } : {}),
      }),
      hint: plain(form.zoneHint, 150),
    },
  ];
}

function how({ words, choice }: ReminderAsked): KnownBlock[] {
  const { form } = reminderWords(words);
  return [
    radio(REMINDER.language, form.language, offered(words), choice.language),
    radio(REMINDER.detail, form.detail, form.details, choice.detail),
  ];
}

/** The names of the languages that are offered, in the order in which they are. */
const offered = (words: AnswerLanguage) =>
  Object.fromEntries(offeredLanguages.map((language) => [language, languageName(language, words)]));

const input = (field: ReminderField, label: string, element: InputBlock['element']): InputBlock => ({
  type: 'input',
  block_id: field,
  label: plain(label, 150),
  element,
});

const time = (field: ReminderField, label: string, hint: string, initial: string): InputBlock => ({
  ...input(field, label, { type: 'timepicker', action_id: field, initial_time: initial }),
  hint: plain(hint, 150),
});

function radio(field: ReminderField, label: string, offered: Record<string, string>, initial: string): InputBlock {
  const options = Object.entries(offered).map(([value, text]) => option(value, text));
  const chosen = options.find(({ value }) => value === initial);
  return input(field, label, {
    type: 'radio_buttons',
    action_id: field,
    options,
    ...(chosen ? { initial_option: chosen } : {}),
  });
}
