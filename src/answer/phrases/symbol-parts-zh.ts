import type { SymbolMeaning } from '../../records/symbol-parts.ts';

/** What the pieces of symbols mean, in Chinese. */
export const zh: Record<SymbolMeaning, (number: string) => string> = {
  series: () => '文件系列',
  conference: (number) => `会议${number.trim()}`,
  'working-group': (number) => `工作组${number.trim()}`,
  committee: (number) => `委员会${number.trim()}`,
  commission: (number) => `专门委员会${number.trim()}`,
  'ad-hoc-committee': (number) => `特设委员会${number.trim()}`,
  'preparatory-committee': (number) => `筹备委员会${number.trim()}`,
  session: (number) => `届会${number.trim()}`,
  year: () => '年份',
  number: () => '文件编号',
  addendum: (number) => `增编${number.trim()}`,
  corrigendum: (number) => `更正${number.trim()}`,
  revision: (number) => `订正${number.trim()}`,
  amendment: (number) => `修正${number.trim()}`,
  limited: (number) => `有限分发文件${number.trim()}`,
  'conference-room-paper': (number) => `会议室文件${number.trim()}`,
  information: (number) => `情况文件${number.trim()}`,
  'non-governmental': (number) => `非政府组织的陈述${number.trim()}`,
  'working-paper': (number) => `工作文件${number.trim()}`,
  'verbatim-record': (number) => `逐字记录${number.trim()}`,
  'summary-record': (number) => `简要记录${number.trim()}`,
  miscellaneous: (number) => `杂项文件${number.trim()}`,
  resolution: () => '决议',
  decision: () => '决定',
};
