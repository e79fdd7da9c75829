import { affixStemmer } from './affixes.ts';
import { type LanguageData, wordSet } from './language-data.ts';

/** Arabic. Words are written as the folded text holds them: without hamza on its seat, with ه for ة and ي for ى. */
export const arabic: LanguageData = {
  stem: affixStemmer({
    conjunctions: ['و'],
    articles: ['ال', 'بال', 'كال', 'فال', 'لل'],
    endings: ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'],
  }),
  letters: /\p{Script=Arabic}/u,
  elided: wordSet(''),
  clipped: wordSet(''),
  stopWords: wordSet(`
    في من الي علي عن مع بين عند حتي منذ خلال قبل بعد تحت فوق دون ضد حول لدي نحو عبر وفي ومن والي وعلي وعن ومع
    ان انه انها انهم بان وان لان كان كانت كانوا يكون تكون وكان وكانت كون كما لكن ولكن بل ثم او ام اما اذا اذ لو لولا
    هو هي هم هن هما انت انتم نحن انا وهو وهي هذا هذه هذان هاتان هولاء ذلك تلك اوليك وهذا وهذه وذلك بذلك لذلك كذلك وكذلك
    بهذا بهذه لهذا لهذه التي الذي الذين اللذان اللتان اللاتي اللواتي والتي والذي ما ماذا لماذا متي اين كيف كم هل من اي ايه
    بم لم لن لا ولا ولم ليس ليست غير سوي الا قد وقد لقد سوف كل جميع بعض كلا كلتا اي ايضا فقط جدا عندما حيث بحيث
    له لها لهم به بها بهم فيه فيها فيهم منه منها منهم عليه عليها عليهم اليه اليها عنه عنها وما مما فيما بما كما ومنها
    هناك هنا يوجد توجد تم يتم وتم يمكن يجب ينبغي يا من فضلك رجاء ذات ذو ذي وله ولها سيما عما ممن لمن بمن متى
    الان اليس هلا وهل ومتي واين وكيف وكم
  `),
  signs: wordSet(''),
  hints: wordSet(''),
  endings: wordSet(''),
  ordinals: wordSet(''),
};
