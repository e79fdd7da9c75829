import type { CataloguePhrases } from './catalogue-shape.ts';

const DECISIONS: Record<string, string> = { decision: '决定', resolution: '决议' };

/** The words of the catalogue in Chinese. */
export const zh: CataloguePhrases = {
  title: '目录',
  lead: '现有的文件、缺少的文件，以及有待人工核对的内容。',
  none: '此处还没有文件。',
  held: (documents, languages) => `现有${documents}份文件：${languages}。`,
  texts: (language, count) => `${language}${count}份`,
  of: (subject, said) => `${subject}：${said}`,
  undated: '没有日期',
  otherDocuments: '其他文件',
  noSymbol: '文号不详',
  languages: (names) => `现有语文本：${names}`,
  gaps: '没有收存',
  gapsLead: '其他文件提到了这些会议。',
  missing: { agenda: '议程', report: '报告' },
  missingAs: (missing, symbol) => `${missing}（${symbol}）`,
  toReview: '有待核对',
  toReviewLead: '在有人与案文核对之前，不列入回答。',
  wholeRecord: '整个记录',
  contradictions: '不一致之处',
  contradictionsLead: '在有人于rulings.yml中选定之前，回答会列出每一种说法。',
  fields: {
    dates: '日期',
    place: '地点',
    status: '举行或取消',
    decision: '决定',
    words: '各语文本不一致',
  },
  act: {
    created: '设立',
    'made-permanent': '成为常设组成部分',
    renewed: '任务期限延长',
    merged: '合并',
    ended: '终止',
  },
  status: { held: '已举行', planned: '原定', cancelled: '已取消' },
  decision: (id) =>
    id.replace(/^(\w+) (.+)$/, (_, word: string, number: string) => `第${number}号${DECISIONS[word] ?? word}`),
  aSession: '一次会议',
};
