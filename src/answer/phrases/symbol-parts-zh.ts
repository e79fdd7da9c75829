import type { SymbolMeaning } from '../../records/symbol.ts';

/** What the pieces of symbols mean, in Chinese. */
export const zh: Record<SymbolMeaning, (number: string) => string> = {
  series: () => '文件系列',
  conference: (number) => `会议${number}`,
  'working-group': (number) => `工作组${number}`,
  committee: (number) => `委员会${number}`,
  commission: (number) => `专门委员会${number}`,
  'ad-hoc-committee': (number) => `特设委员会${number}`,
  'preparatory-committee': (number) => `筹备委员会${number}`,
  session: (number) => `届会${number}`,
  year: () => '年份',
  number: () => '文件编号',
  addendum: (number) => `增编${number}`,
  corrigendum: (number) => `更正${number}`,
  revision: (number) => `订正${number}`,
  amendment: (number) => `修正${number}`,
  limited: (number) => `有限分发文件${number}`,
  'conference-room-paper': (number) => `会议室文件${number}`,
  information: (number) => `情况文件${number}`,
  'non-governmental': (number) => `非政府组织的陈述${number}`,
  'working-paper': (number) => `工作文件${number}`,
  'verbatim-record': (number) => `逐字记录${number}`,
  'summary-record': (number) => `简要记录${number}`,
  miscellaneous: (number) => `杂项文件${number}`,
  resolution: () => '决议',
  decision: () => '决定',
};
