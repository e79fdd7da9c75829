import { stemmer } from '@orama/stemmers/english';
import { type LanguageData, wordSet } from './language-data.ts';

/**
 * The beginnings of words that the stemmer takes for others: it leaves `inform` of `informal` and `informed`, `intern` of `internal` and
 * `international`, `gener` of `generate` and `general`, `polic` of `police` and `policy`, `import` of `important` and `imports`.
 */
const APART = /^(?:informal|internal|generat|police|important|importance)/;

/** English. */
export const english: LanguageData = {
  stem: (word) => (APART.exec(word)?.[0] ?? stemmer(word)).replace(/^importance$/, 'important'),
  elided: wordSet(''),
  clipped: wordSet('s t d ll m re ve'),
  stopWords: wordSet(`
    itself theirs him up down toward towards through again once out off
    the an this that these those it its he she they them their we us our you your my me his her
    and or nor but if so as than then there here of in on at by for from to with without into onto about between
    before after during since until till over under within upon per via
    be is are was were am been being do does did done doing have has had having will would shall should can could
    may might must cannot dont doesnt didnt isnt wasnt don doesn didn isn wasn aren weren couldn wouldn shouldn hasn haven hadn won whats wheres whens hows
    not no yes too very more most less least only also just already still ever never any some all both each every
    other others another same such own
    what when where which who whom whose why how many much
    please get got let give go going want like
  `),
  signs: wordSet(`
    meeting meetings meet meets met held hold holds group groups working report reports made make took take taken
    place places item items day days month months year years week weeks hour hours time times morning noon afternoon
    evening today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    first second third fourth fifth sixth seventh eighth ninth tenth last next previous earlier later following latest
    vienna city symbol symbols number title subject mandate mandates about states crime extended organizational matters transnational organized
    unodc decided decide adopted permanent created create creates language languages english french stand stands
    mean means long longest shortest count reissued asterisk original issued draft proposed
    opening closing consider considered resources effectiveness indicators needs proposals difference
    date dates document documents doc docs session sessions conference decision decisions resolution resolutions
    distribution convention mission commission organisation question questions information communication
    international technical provisional cooperation assistance
    joint thanks thank hello hi hey pls plz wen wat wot whn wht u ur r thx ok gimme lemme
    help show tell list find look looking explain say says said cite cites cited mention mentions know need
    happen happens happened discuss discussed cover covers covered article element content contents
    paragraph paragraphs section sections
  `),
  hints: wordSet('tawg agenda agendas tech intl info upcoming venue venues'),
  endings: wordSet('ing ly ed ght th ck sh y'),
  ordinals: wordSet('st nd rd th'),
};
