import { type EventWords, list, word } from '../event-words.ts';

const WHEN = 'when|(?:on|in) (?:what|which) (?:dates?|days?|month|year)';
const WHERE = 'where|(?:in|at) (?:what|which) (?:place|city|country|town|venue)';

export const en: EventWords = {
  code: 'en',
  asks: new RegExp(
    `^(?:please |(?:can|could) you tell me |tell me |do you know )*(?:(?<when>${WHEN})|(?<where>${WHERE}))(?: and (?:(?<when2>${WHEN})|(?<where2>${WHERE})))?(?= )`,
  ),
  asksToo: new RegExp(`,? and (?:(?<when>${WHEN})|(?<where>${WHERE}))$`),
  otherwise:
    /\b(?:next|last|latest|previous|first|earliest|upcoming|following|recent|not|never|no|didn't|wasn't|cancel\w*|postpon\w*|mov(?:e|ed)|why|who|how|long|until|till|since|before|after|between|during|again|usually|every|each|or|which|what|other|another|originally|supposed|should|would|start\w*|begin|began|open\w*|end|ended|ends|clos\w*|finish\w*)\b/,
  adopts: word('adopted|passed|taken|adopt|pass'),
  small: list('the a an of for on in at and its their s'),
  copulas: list('was were is are'),
  auxiliaries: list('was were is are be been being will shall would should may might could did does do has have had'),
  held: word('held|hold|organi[sz]ed?|convened?|meet|met|took|take|taken|place|hosted|happen(?:ed)?|took'),
  gathers: word('met|meet'),
  planned: word('expected|scheduled|planned|due'),
  relatives: list('which that who to'),
  belongs: list('of for to s from under with'),
  apart: list(
    'after before since until following by preceding prior between against without through over under pursuant',
  ),
  neutral: list(
    'outcome outcomes result results report reports recommendation recommendations conclusion conclusions proceedings',
  ),
  loose: list('preparation preparations organization hosting holding convening organizing support success'),
  participle: word('held|organi[sz]ed|convened|hosted'),
  heldOnly: word('held|convened|to'),
  gatherings: word(
    '(?:meeting|session|conference|summit|retreat|workshop|seminar|forum|consultation|assembly|congress|symposium|gathering|segment|roundtable|dialogue|event|sitting|committee|council|commission|board)s?|assemblies|committees',
  ),
  general: word(
    'special|annual|joint|regular|ordinary|extraordinary|resumed|preparatory|regional|national|international|global|world|informal|formal|technical|expert|experts|group|working|high|level|plenary|biennial|main|opening|closing|official|final|new|follow|up|side|training|st|nd|rd|th',
  ),
  meetings: word(
    '(?:meeting|session|summit|retreat|workshop|seminar|forum|consultation|symposium|gathering|roundtable|dialogue|event|sitting|training|expo|course|celebration|panel|briefing)s?',
  ),
  and: list('and or'),
  goesOn: list('that to as'),
  papers: word(
    '(?:report|decision|resolution|letter|note|document|statement|declaration|recommendation|agreement|convention|protocol|request|draft|memorandum|circular|paper|message|notification)s?',
  ),
  at: list('at during in'),
  places: list('in at'),
  on: list('on in'),
  bareDates: false,
  of: list('of dated'),
  capitals: true,
  inYear: list('in'),
  yearWords: list(''),
  ahead: word(
    'be|will|shall|would|should|could|may|might|expected|expects|planned|plans|scheduled|propose[ds]?|proposal|proposing|suggest(?:ed|s)?|recommend(?:ed|s)?|tentatively|provisionally|provisional|invite[ds]?|inviting|request(?:ed|s)?|intends?|intended|envisaged|foreseen|agreed|consider(?:ed)?|possible|possibly|preparing|hope[ds]?|aims?|seeks?|wish(?:es|ed)?|offer(?:ed|s)?|to-be|due',
  ),
  unsure: word(
    'latest|earliest|onwards?|not|no|never|neither|nor|none|cannot|without|failed|unable|declined|refused|if|unless|whether|cancel\\w*|postpon\\w*|reschedul\\w*|deferr?\\w*|adjourn\\w*|interrupt\\w*|moved|instead|original|originally|initially|formerly|previously|rather|respectively|supposed|almost|nearly|hypothetical|erroneously|contrary|denied|allegedly|another|again|twice|either|or|t',
  ),
  entitled: word('entitled|titled|called'),
};
