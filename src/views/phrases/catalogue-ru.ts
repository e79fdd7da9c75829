import { pluralOf } from '../../answer/phrases/cases-ru.ts';
import type { CataloguePhrases } from './catalogue-shape.ts';

/** The words of the catalogue in Russian. */
export const ru: CataloguePhrases = {
  title: 'Каталог',
  lead: 'Что имеется, чего нет и что еще предстоит проверить.',
  none: 'Документов пока нет.',
  held: (documents, languages) =>
    `Имеется ${documents} ${pluralOf(documents, 'документ', 'документа', 'документов')}: ${languages}.`,
  texts: (language, count) => `${language} — ${count}`,
  of: (subject, said) => `${subject}: ${said}`,
  undated: 'Без даты',
  otherDocuments: 'Другие документы',
  noSymbol: 'условное обозначение не напечатано',
  languages: (names) => `языки: ${names}`,
  gaps: 'Отсутствует',
  gapsLead: 'Эти сессии упоминаются в других документах.',
  missing: { agenda: 'повестка дня', report: 'доклад' },
  missingAs: (missing, symbol) => `${missing} (${symbol})`,
  toReview: 'На проверку',
  toReviewLead: 'В ответах не используется, пока ответственное лицо не сверит это с текстом.',
  wholeRecord: 'вся запись',
  contradictions: 'Расхождения',
  contradictionsLead: 'В ответах приводится каждое из значений, пока ответственное лицо не выберет одно в rulings.yml.',
  fields: {
    dates: 'Сроки',
    place: 'Место',
    status: 'Проведено или отменено',
    decision: 'Решение',
    words: 'Расхождение версий на разных языках',
  },
  act: {
    created: 'создание',
    'made-permanent': 'статус постоянного элемента',
    renewed: 'продление',
    merged: 'объединение',
    ended: 'упразднение',
  },
  status: { held: 'состоялось', planned: 'запланировано', cancelled: 'отменено' },
  decision: (id) => id.replace('decision', 'решение').replace('resolution', 'резолюция'),
  aSession: 'сессия',
};
