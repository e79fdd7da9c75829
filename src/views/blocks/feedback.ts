import type { AnswerLanguage } from '../../model.ts';
import { longestText, plain, sentence, smallPrint } from './elements.ts';
import { clip } from './escape.ts';
import { VIEW } from './ids.ts';
import { type Modal, modal } from './modal.ts';
import { slackWords } from './words.ts';

export type FeedbackAsked = {
  words: AnswerLanguage;
  /** Names of the records that the answer rests on, without `.yml`. */
  records: string[];
  /** What the listener wants back, 3,000 characters at most. */
  metadata: string;
};

const longestRemark = 2000;
const mostRecords = 20;

/** Asks what was expected, and says in which files a person can correct it. */
export function feedbackModal({ words, records, metadata }: FeedbackAsked): Modal {
  const { feedback, buttons } = slackWords(words);
  const files = [...new Set(records)].slice(0, mostRecords).map((name) => `knowledge/records/${clip(name, 120)}.yml`);
  return {
    ...modal(
      feedback.title,
      [
        ...sentence(feedback.lead),
        {
          type: 'input',
          block_id: VIEW.expected,
          optional: true,
          label: plain(feedback.label, longestText),
          hint: plain(feedback.hint, longestText),
          element: {
            type: 'plain_text_input',
            action_id: VIEW.expected,
            multiline: true,
            max_length: longestRemark,
            placeholder: plain(feedback.placeholder, 150),
          },
        },
        ...(files.length > 0 ? smallPrint([feedback.records, ...files].join('\n')) : []),
      ],
      words,
    ),
    close: plain(buttons.cancel, 24),
    submit: plain(buttons.send, 24),
    callback_id: VIEW.feedback,
    private_metadata: metadata.toWellFormed(),
  };
}
