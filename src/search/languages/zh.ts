import { type LanguageData, wordSet } from './language-data.ts';

/** Chinese. It writes no spaces: its stop words are cut out of a run of characters, what is left is cut into pairs. */
export const chinese: LanguageData = {
  stem: (word) => word,
  letters: /\p{Script=Han}/u,
  elided: wordSet(''),
  clipped: wordSet(''),
  stopWords: wordSet(`
    什么时候 何时 什么 甚么 哪里 哪儿 何处 何地 哪些 哪个 哪一个 哪一 哪几 哪 谁 多少 几个 几次 几 如何 怎么样 怎么 怎样
    为什么 为何 是否 有没有 是不是 能否 请问 请告诉我 告诉我 请 吗 呢 吧 啊 呀 么
    的 了 是 在 和 与 及 以及 或 或者 并 并且 也 都 就 而 而且 但 但是 被 把 将 由 于 从 到 向 对 对于 关于 为 为了 因为
    所以 如果 虽然 这 这个 这些 那 那个 那些 其 其中 之 以 等 我 我们 你 你们 您 他 她 它 他们 它们 她们
    有 没有 还 又 很 最 更 已 已经 曾 曾经 正在 可以 可 能 能够 应 应该 应当 会不会 上 中 下 里 个
  `),
  signs: wordSet(''),
  hints: wordSet(''),
  endings: wordSet(''),
  ordinals: wordSet(''),
};
