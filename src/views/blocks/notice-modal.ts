import type { AnswerLanguage } from '../../model.ts';
import { sentence } from './elements.ts';
import { type Modal, modal } from './modal.ts';
import type { Notice } from './phrases/shape.ts';
import { noticeText, troubleText } from './trouble.ts';

/** A sentence beside answers as a view: where a button stands in a view, there is no message to answer with. */
export const noticeModal = (notice: Notice, words: AnswerLanguage): Modal =>
  modal('Rapporteur', sentence(noticeText(notice, words)), words);

/** What a reader is told of a fault, as a view. */
export const troubleModal = (code: string, words: AnswerLanguage): Modal =>
  modal('Rapporteur', sentence(troubleText(code, words)), words);
