import { beyondHundred } from './hundreds.ts';
import type { LanguageData } from './language.ts';

const teens = ['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'];
const units = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const tens: [string, string][] = [
  ['twenty', 'twentieth'],
  ['thirty', 'thirtieth'],
  ['forty', 'fortieth'],
  ['fifty', 'fiftieth'],
  ['sixty', 'sixtieth'],
  ['seventy', 'seventieth'],
  ['eighty', 'eightieth'],
  ['ninety', 'ninetieth'],
];

/** English, as United Nations documents write it. */
export const en: LanguageData = {
  code: 'en',
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  ordinals: beyondHundred(
    [
      ...units.map((word) => [word]),
      ['tenth'],
      ...teens.map((word) => [word]),
      ['eighteenth'],
      ['nineteenth'],
      ...tens.flatMap(([ten, tenth]) => [[tenth], ...units.map((word) => [`${ten}-${word}`, `${ten} ${word}`])]),
    ],
    [
      {
        itself: ['hundredth', 'one hundredth'],
        over: (form) => [`one hundred and ${form}`, `hundred and ${form}`, `one hundred ${form}`],
      },
      { itself: ['two hundredth'], over: (form) => [`two hundred and ${form}`, `two hundred ${form}`] },
    ],
  ),
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  cardinals: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  dates: {
    range: ['to', 'until', 'till', 'through'],
    and: ['and', ',', '&'],
    open: ['from', 'on', 'on the', 'between', 'the'],
    of: ['of'],
    first: ['1st', 'first'],
    monthFirst: true,
  },
  hours:
    /\b(?<h1>\d{1,2})(?:[.:](?<m1>\d{2}))?(?: ?(?<p1>[ap])\.?m\.?)? ?(?:-|to) ?(?<h2>\d{1,2})(?:[.:](?<m2>\d{2}))? ?(?<p2>[ap])\.?m\b\.?|\b(?<h1>\d{1,2})(?:[.:](?<m1>\d{2}))? ?(?<p1>a)\.?m\.? ?(?:-|to) ?(?:12 )?(?<noon>noon|midday)\b|\b(?<h1>\d{1,2})[.:](?<m1>\d{2}) ?(?:-|to) ?(?<h2>\d{1,2})[.:](?<m2>\d{2}) ?h(?:ou)?rs\b\.?/d,
  // Without a word for the half of the day, by the clock of 24: "at 10.00" (ECE/TRADE/C/CEFACT/2018/1).
  hour: /\bat (?<h>\d{1,2})(?:[.:](?<m>\d{2}))? ?(?<p>[ap])\.?m\b\.?|\bat (?<h>0?[7-9]|1\d|2[0-3])[.:](?<m>\d{2})(?: h(?:ou)?rs?\b)?(?![\d.:]*\d| ?[ap]\.?m)/d,
  masthead: {
    distribution:
      /\bdistr\. ?:? ?(?<word>general|limited|restricted)\b|^(?<word>general|limited|restricted) distribution$/d,
    distributions: [
      [/^general/, 'general'],
      [/^limited/, 'limited'],
      [/^restricted/, 'restricted'],
    ],
    original:
      /(?<![a-z])original(?: ?: ?(?<word>[a-z]+)| (?<word>english|french|arabic|chinese|spanish|russian)(?![a-z]))/d,
    languages: { english: 'en', french: 'fr', arabic: 'ar', chinese: 'zh', spanish: 'es', russian: 'ru' },
    item: /\b(?:(?:provisional )?agenda )?items? (?<item>\d{1,3}(?: ?\(?[a-z]\))?)(?: of the (?:(?:provisional )?agenda|(?:preliminary|supplementary) list)\b|(?<=^(?:provisional )?agenda items? [^a-z]*(?:\([a-z]\))?)\*{0,3}$)/d,
    kindLine: [
      [/^note by the (?:unctad |unep |unodc |wipo |who |fao )?secretariat\b/, 'note by the secretariat'],
      [
        /^note by the (?:executive secretary|secretary-general|director-general|executive director|high commissioner|chairman|chairperson|chair|co-chairs|president)\b/,
        'note',
      ],
      [/^report by the secretariat\b/, 'report by the secretariat'],
      [/^report of the secretary-general\b/, 'report of the Secretary-General'],
      [/^background paper (?:prepared )?by the secretariat\b/, 'background paper by the secretariat'],
    ],
    kindTitle: [
      [/^concluding observations\b/, 'concluding observations'],
      [/^list of issues\b/, 'list of issues'],
      [/^(?:annotated (?:provisional )?|provisional annotated )agenda\b/, 'annotated provisional agenda'],
      [/^provisional agenda and annotations\b/, 'annotated provisional agenda'],
      [/^(?:provisional|draft) agenda\b/, 'provisional agenda'],
      [/^reports? (?:of|on)\b/, 'report'],
      [/^(?:general |final |annual )?report$/, 'report'],
      [/^summary record of\b/, 'summary record'],
    ],
  },
  headings: {
    contents:
      /^(?:(?:table of )?contents(?:(?: (?:decisions?|resolutions?|chapters?|paragraphs?)){1,2} pages?)?|paragraphs? pages?)$/,
    agenda:
      /^(?:(?:(?:provisional|draft) )?agenda(?: (?:as )?adopted(?: by the (?:\S+ ?){1,6})?)?|agenda (?:of|for) (?:the |its )?(?:\S+ ){0,4}(?:assembly|session|meeting|conference|council|committee|plenary))\*{0,3}$/,
    annotations: /^annotations?(?: and list of documents)?\*{0,3}$/,
    documentation: /^(?:documentation|documents?) ?:?$/,
    programme:
      /^(?:annex\b.{0,8})?(?:(?:proposed|provisional|tentative|draft)\b.{0,30}\b(?:organization of (?:the )?work|timetable|programme of work)|tentative work ?plan\b|organi[sz]ation of work$|programme of work$)/,
    annex: /^annex(?:es)?(?: [ivx\d]+)?$/,
  },
  rowSigns: {
    day: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/,
    hours: /^(?:(?:morning|afternoon|evening)\W*$|\W*\d{1,2}(?:[.:]\d{2} ?(?:h(?:ou)?rs\b|[ap]\.?m\b|-)| ?[ap]\.?m\b))/,
  },
  sessionNouns: /series of meetings|(?:regular |ordinary )?(?:sessions?|meetings?)/,
  designations: [
    [/session/, 'session'],
    [/^(?:\S+ )?meeting/, 'meeting'],
    [/^series/, 'series of meetings'],
  ],
  sitting: /^\d.* meetings?$/,
  partOfSession: {
    before: /(?:\bparts? of (?:its|the|their) |\b(?:resumed|reconvened) )$/,
    after: /^,? \(?(?:(?:first|second|third|resumed) part|\(?(?:resumed|reconvened)\b)/,
  },
  possessives: ['its', 'their'],
  links: {
    articles: 'the ',
    of: 'of ',
    by: 'by ',
    and: 'and',
    at: 'in|at',
    has: 'at|in|during|for|on|held|has held',
    opens: 'at|during',
    through: 'to|through',
    quoted: 'the|its',
    item: 'items? ',
  },
  holding:
    'which that was were is are will would shall be to held has have take takes taken took place in at on from the , ('.split(
      ' ',
    ),
  past: /(?<!\b(?:be|been|being) )\bheld\b|\bmet\b|\btook place\b/,
  happens: /\b(?:held|hold|took place|taken place|take place|scheduled|met)\b/,
  callingOff: {
    mention:
      /\b(?:cancel|(?:is|was|be|been) (?:postponed|rescheduled)|postpon\w+ (?:of )?(?:its|the|their) (?:[a-z-]+ )?(?:session|meeting)|called off|will not (?:be held|take place)|did not take place|was not held)/,
    cancelled:
      /^ ?[),]* ?(?:(?:is|was|has been|will be) (?:cancelled|canceled|called off)|will not (?:be held|take place)|did not take place|was not held)(?![a-z])/,
    moved:
      /^ ?[),]* ?(?:is|was|has been|will be) (?:postponed|rescheduled)(?![a-z])(?: (?:to|for|until)(?![a-z]))?(?: and will (?:now )?(?:be held|take place))?/,
    stop: /^ ?(?:$|[.;,]|owing|due|because|for|by|at the request|as|in view|on account)/,
    open: /\b(?:if|unless|subject to|propos\w*|might|may be|could|should|would|or|nor|neither|no|never|not been|not cancel\w*)\b/,
    that: 'that',
    planned: 'scheduled planned originally initially due for which was to be take place'.split(' '),
  },
  struck: /\( ?(?:meeting )?cancell?ed ?\)/,
  held: /^ ?(?:has |have |had )?held (?:its|their|a) (?:[a-z]+ )?(?<noun>meetings?|sessions?)\b|^ ?(?:has |have |had )?held (?:back-to-back )?(?<noun2>meetings?|sessions?)\b/d,
  metOn: /^ (?:met|has met|have met|will meet)\b/,
  heldParticiple: /\bheld\b/,
  during:
    /\b(?:at|during|in) (?:its|the|their) (?<noun>meeting|session) (?:held )?(?:during|in the course of|on the occasion of|in conjunction with) /d,
  finiteVerb:
    /^ (?:has|have|had|will|would|should|may|is|are|was|were|decided|requested|adopted|endorsed|noted|agreed|recommended|held|met|urged|encouraged|called)\b/,
  genericGroup: /\bworking group(?! (?:on|of|for)\b)/g,
  otherBody: /^ (?:to the|on |for |of )/,
  group: /\b(?:working group|committee|group of experts|expert group|subsidiary body)\b/,
  otherOrgans: /\b(?:general assembly|economic and social council|security council|human rights council|commission)\b/,
  ofSomeone: /^ of (?:the )?(?=[a-z])/,
  respectively: /^,? respectively/,
  decisions: {
    mention: /\b(?<word>decisions?|resolutions?) (?<number>\d{1,3}\/\d{1,3})(?![\d/])/g,
    words: { decision: 'decision', decisions: 'decision', resolution: 'resolution', resolutions: 'resolution' },
    plural: /s$/,
    agent: /^,? (?:in|by) (?:its|the) $/,
    adoptedBy: /\badopted by /,
    dated: /^(?: of the (?:general assembly|(?:economic and social |security )?council))?,? (?:of|dated|adopted on) $/,
    atSessions: /^ at (?:its|their) $/,
    same: /\bin the same (?<word>decision|resolution)\b/d,
    entitled: /^,? entitled "/,
    about: /^ (?:on|concerning|relating to) (?=[a-z])/,
    taken: /\bdecision (?:taken|adopted|made) $/,
    takenBy: /^,? by (?:the )?/,
  },
  mandates: [
    [
      /^,? (?:was |had been |has been )?(?:established|created|set up|constituted),? (?:pursuant to|by|in|in accordance with|under|in application of)\b/,
      'created',
    ],
    [
      /^ (?:would|should|shall|will) (?:be|become|constitute) (?:a (?:constant|permanent) element|one of its (?:constant|permanent) elements)/,
      'made-permanent',
    ],
  ],
  symbolKinds: [
    [/\bprovisional agenda\b/, 'provisional-agenda'],
    [/\bnotes? by the secretariat\b/, 'note'],
    [/\b(?:joint )?reports?\b/, 'report'],
  ],
  provisionalAgenda: /\bprovisional agenda\b/,
  opening:
    /\bwill (?:be (?:opened|convened)|open|meet|begin|start|convene)\b|\b(?:starting|beginning|commencing) (?:at|on)\b/,
  capacity: /\b(?<number>[a-z]+|\d)(?: plenary)? meetings (?:per|a|each) day\b/d,
  reissue: /\breissued for technical reasons\b/d,
  continued: /\( ?(?:continued|cont'd|concluded) ?\)/,
  common: ['the', 'of', 'and', 'to', 'in', 'for', 'by', 'with', 'that', 'its', 'which', 'from'],
};
