import { cityTime } from '../../../answer/phrases/dates.ts';
import type { SlackPhrases } from './shape.ts';

/** The words of Slack in English. In `home`, `troubles` and `notices` they carry Slack's own markup. */
export const en: SlackPhrases = {
  buttons: {
    more: 'Show more',
    calendar: 'Add to calendar',
    share: 'Share in channel',
    passage: 'Show passage',
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    send: 'Send',
    cancel: 'Cancel',
  },
  passageOf: (title, paragraph) => `Show passage: ${paragraph}, ${title}`,
  zoneTime: (city) => cityTime('en', city),
  yourTime: 'your time: ',
  others: (count) => `… and ${count} more`,
  item: (number) => `Item ${number}: `,
  deduced: (day) => `A deduction: the document prints ${day}.`,
  passage: {
    title: 'Passage',
    gone: 'This passage is no longer in the documents. Ask again for the current answer.',
    heading: 'Under the heading:',
  },
  more: {
    title: 'Full answer',
    page: (number, count) => `Page ${number} of ${count}`,
    cut: 'The rest does not fit here. Ask in a message to read all of it.',
  },
  calendar: {
    title: 'Add to calendar',
    google: 'Google Calendar',
    outlook: 'Outlook',
    wholeDays: 'all day',
    lead: 'Each link opens your calendar with the date filled in. Nothing is added until you say so.',
    none: 'This answer gives no exact day to add.',
    cut: (count) => (count === 1 ? 'One more date does not fit here.' : `${count} more dates do not fit here.`),
    file: 'Calendar file',
    fileLead: 'The file holds the meetings of this answer. It comes to you as a direct message.',
    fileSaid: 'Here is the calendar file you asked for. Open it to add the meetings to your calendar.',
    feeds: 'To follow all meetings, copy a link into your calendar program: ',
  },
  feedback: {
    title: 'Improve this answer',
    lead: 'Thank you. What should the answer have said?',
    label: 'What you expected',
    hint: 'A date, a symbol, the name of a document: anything that helps to correct it.',
    placeholder: 'The 2012 meeting lasted two days, not three…',
    records: 'The answer rests on these files, which a person can correct:',
  },
  home: {
    upcoming: 'Next meetings',
    today: 'Today',
    none: 'The records hold no coming meeting of the bodies you follow.',
    latest: 'The latest:',
    planned: 'planned',
    held: 'held',
    cancelled: 'cancelled',
    examples: 'Ask a question',
    records: 'What I know',
    documents: (count) => (count === 1 ? 'One document.' : `${count} documents.`),
    asOf: (day) => `The newest is dated ${day}.`,
    others: (count) => (count === 1 ? 'and one more document' : `and ${count} more documents`),
    pages: 'See all documents',
    problems: 'To be corrected',
    moreProblems: (count) => (count === 1 ? 'and one more problem' : `and ${count} more problems`),
    reminders: 'Your reminders',
    followed: 'What you follow',
    followedLabel: 'Bodies you follow',
    followedPlaceholder: 'Choose bodies',
    how: 'How to ask',
    ways:
      '• In a channel I have been invited to: mention *@Rapporteur*, then your question.\n' +
      '• In private: send me a direct message.\n' +
      '• `/rapporteur` and a question: only you see the answer.\n' +
      '• `/symbol` and a document symbol: what it stands for.\n' +
      '• `/agenda`: today’s programme; `/agenda tomorrow`, `/agenda next`, or a day, a year, a body.\n' +
      '• `/rapporteur remind`: a reminder of coming meetings, here or for you only; `/rapporteur reminders` lists them.',
    help: 'A question, a mistake?',
    helpText:
      'Press *Not helpful* under the answer and say what you expected. ' +
      'For anything else, turn to the person who looks after Rapporteur in your workspace.',
  },
  explain: {
    title: 'Symbols in the message',
    none: 'This message holds no document symbol that I recognise, such as `CTOC/COP/WG.2/2007/3`.',
  },
  changes: {
    broken: 'The files were changed, but the change holds errors. I go on answering from the last good state.',
    hidden: (count) =>
      count === 1
        ? 'One problem is in a file that you may not see here; the log of Rapporteur says where.'
        : `${count} problems are in files that you may not see here; the log of Rapporteur says where.`,
    correct: 'Correct these places and save: I read the files again at once, and tell you.',
    mended: (day, hour) => `The files are in order. What they say has counted since ${day} at ${hour}.`,
  },
  document: { type: 'Document', locale: 'en-GB' },
  sharedBy: (name, question) => `${name} shared the answer to: ${question}`,
  askedBy: (name, question) => `${name} asked: ${question}`,
  reminderTrouble: {
    lead: 'The reminder that you set up could not be posted in this channel:',
    next: 'I will try again with the next reminder, and will not tell you again. /rapporteur reminders shows, changes and removes reminders.',
  },
  troubles: {
    notInChannel: 'I am not in that channel. Invite me with `/invite @Rapporteur`, then try again.',
    channelGone: 'I cannot find that channel. If it is private, invite me with `/invite @Rapporteur`.',
    archived: 'That channel is archived, so I can no longer write there.',
    tooLong: 'The answer is too long for Slack. Please ask a narrower question.',
    tooMany: 'Slack is receiving too many messages just now. Please try again in a minute.',
    tooLate: 'It took too long. Please press the button again.',
    permission:
      'I lack a permission. An administrator needs to reinstall Rapporteur: ' +
      'the app’s page on api.slack.com, *OAuth &amp; Permissions*, *Reinstall to Workspace*.',
    forbidden: 'A setting of this channel or workspace keeps me from writing here. An administrator can change it.',
    signedOut:
      'Rapporteur is no longer connected to this workspace. An administrator needs to install it again ' +
      'and replace its token.',
    unreachable: 'Slack is not responding just now. Please try again in a moment.',
    inDoubt:
      'The connection to Slack broke off while a reminder was being posted. As it may have arrived, it was not posted again.',
    storeDown: 'I cannot reach my database just now. Please try again in a moment.',
    other:
      'Something went wrong and the answer did not arrive. Please try again; if it goes on, tell an administrator.',
  },
  notices: {
    tooOld: 'This answer is too old. Please ask again.',
    generalOnly: 'Here I search only the documents that may be shown here.',
    noPassage: 'This passage cannot be shown here.',
    helpful: 'Thank you.',
    sent: 'Thank you. Your remark is kept, and a person will read it.',
    fileSent: 'The calendar file is in your direct messages with me.',
    symbolUsage: 'Please give a document symbol, for example: `/symbol CTOC/COP/WG.2/2007/3`',
    usage:
      '• `/rapporteur` and your question, for example: `/rapporteur When did the Working Group meet in 2012?`\n' +
      '• `/symbol CTOC/COP/WG.2/2007/3`: what a document symbol stands for\n' +
      '• `/agenda`: today’s programme; or `/agenda tomorrow`, `/agenda 2007-10-04`\n' +
      '• `/rapporteur remind`: be reminded of coming meetings; `/rapporteur reminders`: see and change reminders\n' +
      'You can also mention me in a channel or send me a direct message.',
    reminderGone: 'That reminder no longer exists. `/rapporteur reminders` shows those that do.',
    membersOnly:
      'Only members of this workspace can change or remove the reminders of a channel; you can pause and resume them. If you are a member, try again in a minute.',
  },
};
