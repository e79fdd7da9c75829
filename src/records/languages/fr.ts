import { beyondHundred } from './hundreds.ts';
import type { LanguageData } from './language.ts';

const unit = ['un', 'deux', 'trois', 'quatr', 'cinqu', 'six', 'sept', 'huit', 'neuv'];
const teen = ['onz', 'douz', 'treiz', 'quatorz', 'quinz', 'seiz', 'dix-sept', 'dix-huit', 'dix-neuv'];

/** The ninth after a ten: `vingt et unieme`, `vingt-deuxieme` …; from seventy on they count to nineteen. */
const after = (ten: string, stems: string[]) =>
  stems.map((stem, i) => (i === 0 ? [`${ten} et ${stem}ieme`, `${ten}-et-${stem}ieme`] : [`${ten}-${stem}ieme`]));

/** French, as United Nations documents write it. */
export const fr: LanguageData = {
  code: 'fr',
  months: [
    ['janvier', 'janv', 'jan'],
    ['fevrier', 'fevr', 'fev', 'feb'],
    ['mars', 'mar'],
    ['avril', 'avr', 'apr'],
    ['mai'],
    ['juin', 'jun'],
    ['juillet', 'juill', 'juil', 'jul'],
    ['aout', 'aou', 'aug'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  weekdays: [
    ['lundi', 'lun'],
    ['mardi'],
    ['mercredi', 'mer'],
    ['jeudi', 'jeu'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
  ordinals: beyondHundred(
    [
      ['premiere', 'premier', '1re', '1ere', '1er'],
      ['deuxieme', 'seconde', 'second'],
      ...unit.slice(2).map((stem) => [`${stem}ieme`]),
      ...['dix', ...teen].map((stem) => [`${stem}ieme`]),
      ...['vingt', 'trent', 'quarant', 'cinquant'].flatMap((stem) => [
        [`${stem}ieme`],
        ...after(stem === 'vingt' ? stem : `${stem}e`, unit),
      ]),
      ['soixantieme'],
      ...after('soixante', unit),
      ['soixante-dixieme'],
      ...after('soixante', teen),
      ['quatre-vingtieme'],
      ...unit.map((stem) => [`quatre-vingt-${stem}ieme`]),
      ['quatre-vingt-dixieme'],
      ...teen.map((stem) => [`quatre-vingt-${stem}ieme`]),
    ],
    ['', 'deux '].map((two) => ({
      itself: [`${two}centieme`, `${two.trim()}-centieme`].filter((form) => !form.startsWith('-')),
      over: (form) => {
        const unit = /^premi/.test(form) ? 'unieme' : form;
        return [`${two}cent ${unit}`, `${two}cent-${unit}`, ...(two ? [`deux-cent-${unit}`] : [])];
      },
    })),
  ),
  ordinalSuffixes: ['e', 'eme', 'ieme', 'er', 're', 'ere', 'nd', 'nde'],
  cardinals: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  dates: {
    range: ['au', 'a', "jusqu'au"],
    and: ['et', ','],
    open: ['du', 'le', 'les', 'entre le', 'entre les'],
    of: ['de', "d'"],
    first: ['1er', '1 er', 'premier'],
    monthFirst: false,
  },
  hours:
    /\b(?<h1>\d{1,2}) ?(?:heures?|h)(?: ?(?<m1>\d{2}))?(?<p1>) ?(?:-|a) ?(?<h2>\d{1,2}) ?(?:heures?|h)(?: ?(?<m2>\d{2}))?(?<p2>)(?![a-z\d])/d,
  hour: /\ba (?<h>\d{1,2}) ?(?:heures?|h)(?: ?(?<m>\d{2}))?(?<p>)(?![a-z\d])/d,
  masthead: {
    distribution:
      /\bdistr\. ?:? ?(?<word>generale|limitee|restreinte|general|limited|restricted)\b|^distribution (?<word>generale|limitee|restreinte)$/d,
    distributions: [
      [/^general/, 'general'],
      [/^limit/, 'limited'],
      [/^restr/, 'restricted'],
    ],
    original:
      /(?<![a-z])original(?: ?: ?(?<word>[a-z]+)| (?<word>anglais|francais|arabe|chinois|espagnol|russe)(?![a-z]))/d,
    languages: { francais: 'fr', anglais: 'en', arabe: 'ar', chinois: 'zh', espagnol: 'es', russe: 'ru' },
    item: /\bpoints? (?<item>\d{1,3}(?: ?\(?[a-z]\))?) de l'ordre du jour(?: provisoire)?/d,
    kindLine: [
      [/^note (?:du|etablie par le) secretariat\b/, 'note by the secretariat'],
      [
        /^note (?:du|de la|etablie par le|etablie par la) (?:secretaire executi(?:f|ve)|secretaire generale?|directeur general|directrice generale|directeur executif|directrice executive|haut[- ]commissaire|presidente?|copresidents)\b/,
        'note',
      ],
      [/^rapport du secretariat\b/, 'report by the secretariat'],
      [/^rapport du secretaire general\b/, 'report of the Secretary-General'],
      [/^document d'information etabli par le secretariat\b/, 'background paper by the secretariat'],
    ],
    kindTitle: [
      [/^observations finales\b/, 'concluding observations'],
      [/^liste (?:de|des) points\b/, 'list of issues'],
      [/^ordre du jour (?:provisoire )?annote\b/, 'annotated provisional agenda'],
      [/^(?:ordre du jour provisoire|projet d'ordre du jour)\b/, 'provisional agenda'],
      [/^rapport (?:de|du|des|sur)\b/, 'report'],
      [/^rapport(?: general| final| annuel)?$/, 'report'],
      [/^compte rendu analytique\b/, 'summary record'],
    ],
  },
  headings: {
    contents:
      /^(?:table des matieres(?:(?: (?:decisions?|resolutions?|chapitres?|paragraphes?)){1,2} pages?)?|paragraphes? pages?)$/,
    agenda:
      /^(?:projet d')?ordre du jour(?: provisoire)?(?: adopte(?: par (?:le |la |l')(?:\S+ ?){1,6})?)?(?: de (?:la |l')(?:\S+ ){0,3}(?:assemblee|session|reunion|conference|pleniere))?\*{0,3}$/,
    annotations: /^annotations?(?: et liste des? documents)?\*{0,3}$/,
    documentation: /^(?:documentation|documents?) ?:?$/,
    programme:
      /^(?:annexe\b.{0,8})?(?:(?:programme|projet|calendrier|proposition)\b.{0,40}\borganisation des travaux|organisation des travaux(?: proposee)?$|calendrier (?:provisoire|propose|des travaux))/,
    annex: /^annexes?(?: [ivx\d]+)?$/,
  },
  sessionNouns: /series? de reunions|sessions?(?: ordinaires?)?|reunions?(?: ordinaires?)?/,
  designations: [
    [/^session/, 'session'],
    [/^reunion/, 'réunion'],
    [/^serie/, 'série de réunions'],
  ],
  partOfSession: {
    before: /(?:\bparties? de (?:sa|la|leur) |\breprise de (?:sa|la|leur) )$/,
    after: /^,? \(?(?:(?:premiere|deuxieme|seconde|troisieme) partie|\(?reprise\b|de fond reprise)/,
  },
  possessives: ['sa', 'ses', 'leur', 'leurs'],
  links: {
    articles: "la |le |l'|les ",
    of: "de |du |des |d'",
    by: 'par ',
    and: 'et',
    at: 'a|aux',
    has: 'a|lors de|sur(?: les travaux de)?|relatif a|concernant|tenait|a tenu',
    opens: 'a|lors de',
    through: 'a',
    quoted: "le|la|les|a la|l'|sa|ses|a sa|a ses",
    item: 'points? ',
  },
  holding:
    "qui que s'est se sont est tenue tenues tenu tiendra tiendrait tiendraient a eu lieu aura aurait auraient prevue prevues en dans la le les du au aux , (".split(
      ' ',
    ),
  past: /\b(?:a|ont) tenu\b|\bs'(?:est|etait) tenue?\b|\ba eu lieu\b|\bs'est reunie?\b/,
  happens: /\b(?:tenue?s?|tient|tiendra|tiendrait|tenait|tenir|eu lieu|aura lieu|prevues?)\b/,
  callingOff: {
    mention:
      /\b(?:annul|reportees?\b|\breporter (?:sa|la|leur)\b|ajourn|differee?s?\b|n'aura pas lieu|n'a pas eu lieu|ne se tiendra pas)/,
    cancelled: /^ ?[),]* ?(?:(?:est|a ete|sera) annulee|n'aura pas lieu|n'a pas eu lieu|ne se tiendra pas)(?![a-z])/,
    moved:
      /^ ?[),]* ?(?:est|a ete|sera) (?:reportee|ajournee|differee)(?![a-z])(?: ?[;,] (?:et )?elle se tiendra| et (?:elle )?se tiendra)?/,
    stop: /^ ?(?:$|[.;,]|en raison|faute|par|pour|a cause|du fait|a la demande|comme)/,
    open: /\b(?:si|sauf|a moins|sous reserve|propos\w*|pourrait|devrait|serait|eventuel\w*|ou|ni|aucune?|n'est|n'a pas ete|pas annul\w*)\b/,
    that: 'que',
    planned: 'programmee initialement a devait tenir avoir lieu'.split(' '),
  },
  struck: /\( ?(?:seance )?annulee ?\)/,
  held: /^ ?(?:a|ont|avait|avaient) tenu (?:ses|des|leurs|sa|une|leur) (?:[a-z]+ )?(?<noun>reunions?|sessions?)\b/d,
  metOn: /^ (?:s'est reunie?|se sont reunie?s|se reunira|se reuniront)\b/,
  heldParticiple: /\btenue?s?\b/,
  during:
    /\b(?:a|de|lors de|pendant) (?:sa|la|leur) (?<noun>reunion|session) (?:tenue )?(?:lors|au cours|pendant|a l'occasion) de /d,
  finiteVerb:
    /^ (?:a|ont|avait|avaient|aura|devait|devra|devrait|doit|tiendra|tiendrait|souhaitera|est|sont|sera|se reunira|etait|adopte)\b/,
  genericGroup:
    /\bgroupe de travail(?: provisoire)?(?! (?:sur|de|du|des|d'experts|provisoire|a composition|charge|special|plenier)\b)(?! d')/g,
  otherBody:
    /^ (?:a la convention|au traite|chargee? |des nations unies|generale|mondiale|internationale|sur |pleniere|des |d'|de la convention)/,
  group: /\b(?:groupe de travail|groupe d'experts|groupe d'examen|comite|commission|organe subsidiaire)\b/,
  otherOrgans:
    /\b(?:assemblee generale|conseil economique et social|conseil de securite|conseil des droits|commission)\b/,
  ofSomeone: /^ (?:de la |du |des |de l')(?=[a-z])/,
  respectively: /^,? respectivement/,
  decisions: {
    mention: /\b(?<word>decisions?|resolutions?) (?<number>\d{1,3}\/\d{1,3})(?![\d/])/g,
    words: { decision: 'decision', decisions: 'decision', resolution: 'resolution', resolutions: 'resolution' },
    plural: /s$/,
    agent: /^,? (?:dans|par|a) (?:sa|la) $/,
    adoptedBy: /\badoptees? par /,
    dated:
      /^(?: (?:de l'assemblee generale|du conseil(?: economique et social| de securite)?))?,? (?:en date |datee |adoptee )?$/,
    atSessions: /^ a (?:ses|sa) $/,
    same: /\bdans (?:cette|la) meme (?<word>decision|resolution)\b/d,
    entitled: /^,? intitulee? "/,
    about: /^ (?:sur|concernant|relative a) (?=[a-z])/,
    taken: /\bdecisions? (?:prise|adoptee) $/,
    takenBy: /^ par (?:le |la |l')?/,
  },
  mandates: [
    [
      /^,? (?:a ete |ayant ete )?(?:cree|etabli|constitue|institue)e?s?,? (?:en application de|par|dans|conformement a|en vertu de|comme suite a|par suite de)\b/,
      'created',
    ],
    [
      /^ (?:constituerait|constituera|constitue|serait|sera|deviendrait|deviendra) un (?:de ses elements permanents|element permanent)/,
      'made-permanent',
    ],
    [/^ (?:a vu son mandat|avait vu son mandat) (?:renouvele|reconduit|proroge)\b/, 'renewed'],
  ],
  symbolKinds: [
    [/\bordre du jour provisoire\b/, 'provisional-agenda'],
    [/\bnotes? (?:du|etablies? par le) secretariat\b/, 'note'],
    [/\brapports?\b/, 'report'],
  ],
  provisionalAgenda: /\bordre du jour provisoire\b/,
  opening: /\b(?:se reunira|s'ouvrira|sera ouverte?|debutera|commencera)\b/,
  capacity: /\b(?<number>[a-z]+|\d) (?:seances|reunions)(?: plenieres)? par jour\b/d,
  reissue: /\bnouveau tirage pour raisons? techniques?\b/d,
  continued: /\( ?(?:suite|suite et fin) ?\)/,
  common: ['le', 'la', 'les', 'des', 'du', 'et', 'dans', 'une', 'sur', 'par', 'aux', 'qui'],
};
