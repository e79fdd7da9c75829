import { beyondHundred } from './hundreds.ts';
import type { LanguageData } from './language.ts';

const both = (stem: string) => [`${stem}o`, `${stem}a`];
const units = [
  ['primero', 'primer', 'primera'],
  both('segund'),
  ['tercero', 'tercer', 'tercera'],
  both('cuart'),
  both('quint'),
  both('sext'),
  [...both('septim'), ...both('setim')],
  both('octav'),
  both('noven'),
];
const tens = [
  'vigesim',
  'trigesim',
  'cuadragesim',
  'quincuagesim',
  'sexagesim',
  'septuagesim',
  'octogesim',
  'nonagesim',
];

/** A ten with its units, in one word or two: `vigesimoquinto`, `vigesimo quinto`, `vigesima quinta`. */
const after = (ten: string) =>
  units.map((forms) => forms.flatMap((form) => [`${ten}o${form}`, `${ten}o ${form}`, `${ten}a ${form}`]));

/** Spanish, as United Nations documents write it. */
export const es: LanguageData = {
  code: 'es',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [['lunes'], ['martes'], ['miercoles'], ['jueves'], ['viernes'], ['sabado'], ['domingo']],
  ordinals: beyondHundred(
    [
      ...units,
      both('decim'),
      [...both('undecim'), ...(after('decim')[0] ?? [])],
      [...both('duodecim'), ...(after('decim')[1] ?? [])],
      ...after('decim').slice(2),
      ...tens.flatMap((ten) => [both(ten), ...after(ten)]),
    ],
    ['centesim', 'ducentesim'].map((stem) => ({
      itself: both(stem),
      over: (form) => [`${stem}${form.endsWith('a') ? 'a' : 'o'} ${form}`],
    })),
  ),
  // "127.º período de sesiones", and "157. a sesión" as copies give it.
  ordinalSuffixes: ['º', 'ª', '°', 'er', '\\. ?[oaºª°]', 'o', 'a'],
  cardinals: ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  dates: {
    range: ['a', 'al', 'hasta'],
    and: ['y', 'e', ','],
    open: ['del', 'el', 'los', 'dia', 'dias', 'desde', 'entre'],
    of: ['de'],
    first: ['primero'],
    monthFirst: false,
  },
  hours:
    /\b(?:de )?(?:las )?(?<h1>\d{1,2})(?:[.:](?<m1>\d{2}))?(?: ?horas?)? ?(?:-|a) ?(?:las )?(?<h2>\d{1,2})(?:[.:](?<m2>\d{2})(?: ?horas?)?| ?horas?)(?![a-z\d])/d,
  hour: /\ba las (?<h>\d{1,2})(?:[.:](?<m>\d{2}))?(?: ?horas?)?(?![a-z\d])/d,
  masthead: {
    distribution:
      /\bdistr\. ?:? ?(?<word>general|limitada|reservada|limited|restricted)\b|^distribucion (?<word>general|limitada|reservada)$/d,
    distributions: [
      [/^general/, 'general'],
      [/^limit/, 'limited'],
      [/^res/, 'restricted'],
    ],
    original: /(?<![a-z])original ?: ?(?<word>[a-z]+)/d,
    languages: {
      espanol: 'es',
      ingles: 'en',
      frances: 'fr',
      arabe: 'ar',
      chino: 'zh',
      ruso: 'ru',
      spanish: 'es',
      english: 'en',
      french: 'fr',
    },
    item: /\b(?:temas?|puntos?) (?<item>\d{1,3}(?: ?\(?[a-z]\))?) del (?:programa|orden del dia)(?: provisional)?/d,
    kindLine: [
      [/^nota (?:de la|preparada por la) secretaria\b/, 'note by the secretariat'],
      [
        /^nota (?:del|de la|preparada por el|preparada por la) (?:secretari[oa] ejecutiv[oa]|secretari[oa] general|director(?:a)? general|director(?:a)? ejecutiv[oa]|alt[oa] comisionad[oa]|president[ea]|copresidentes)\b/,
        'note',
      ],
      [/^informe de la secretaria\b/, 'report by the secretariat'],
      [/^informe del secretario general\b/, 'report of the Secretary-General'],
      [/^documento de antecedentes preparado por la secretaria\b/, 'background paper by the secretariat'],
    ],
    kindTitle: [
      [/^observaciones finales\b/, 'concluding observations'],
      [/^lista de cuestiones\b/, 'list of issues'],
      [/^(?:programa|orden del dia) provisional anotado\b/, 'annotated provisional agenda'],
      [/^programa provisional y anotaciones\b/, 'annotated provisional agenda'],
      [/^(?:(?:programa|orden del dia) provisional|proyecto de orden del dia)\b/, 'provisional agenda'],
      [/^informes? (?:de|del|sobre)\b/, 'report'],
      [/^informe(?: general| final| anual)?$/, 'report'],
      [/^acta resumida\b/, 'summary record'],
    ],
  },
  headings: {
    contents:
      /^(?:(?:indice|contenido)(?:(?: (?:decision(?:es)?|resolucion(?:es)?|capitulos?|parrafos?)){1,2} paginas?)?|parrafos paginas?)$/,
    agenda:
      /^(?:proyecto de )?(?:programa|orden del dia)(?: provisional)?(?: (?:aprobado|adoptado)(?: por (?:el |la )(?:\S+ ?){1,6})?)?(?: de la (?:\S+ ){0,3}(?:asamblea|reunion|conferencia|plenaria))?\*{0,3}$/,
    annotations: /^anotaciones(?: y lista de documentos)?\*{0,3}$/,
    documentation: /^(?:documentacion|documentos?) ?:?$/,
    programme:
      /^(?:anexo\b.{0,8})?(?:(?:propuesta|proyecto|calendario)\b.{0,30}\borganizacion de los trabajos|organizacion de los trabajos(?: propuesta)?$|calendario (?:provisional|propuesto))/,
    annex: /^anexos?(?: [ivx\d]+)?$/,
  },
  sessionNouns:
    /series? de reuniones|periodos? (?:ordinarios? )?de sesiones(?: ordinari[ao]s?)?|reunion(?:es)?(?: ordinarias?)?|sesion(?:es)?(?: ordinarias?)?/,
  // "Tercera sesión" is a half-day, but over days: "Vigésima séptima sesión", "Ginebra, 18 a 21 de septiembre de 2012" (SCT/27/1).
  sitting: /^(?!.*periodo).*sesion(?:es)?(?: ordinarias?)?$/,
  designations: [
    [/^periodo/, 'período de sesiones'],
    [/^reunion/, 'reunión'],
    [/^serie/, 'serie de reuniones'],
    [/^sesion/, 'sesión'],
  ],
  partOfSession: {
    before: /(?:\bpartes? de (?:su|la|el)? ?|\bcontinuacion de (?:su|la|el)? ?|\bcontinuacion del )$/,
    after: /^,? \(?(?:(?:primera|segunda|tercera) parte|reanudad[oa]|continuacion)/,
  },
  // "Sus reuniones novena y décima" (UNEP/POPS/COP.7/17).
  sessionPhrase: '(?<![\\p{L}\\d_-])(?:<list> <noun>|<noun> <list>)(?!\\p{L})',
  possessives: ['su', 'sus'],
  links: {
    articles: 'la |el |las |los ',
    of: 'de |del ',
    by: 'por ',
    and: '[ye]',
    at: 'en',
    has: 'en|durante|(?:sobre|acerca de)(?: la labor (?:realizada )?(?:en|durante)| los trabajos de)?|celebro|ha celebrado|celebrara',
    opens: 'en|durante',
    through: 'a|al',
    quoted: 'la|el|las|los|su|sus|en su|del',
    item: '(?:temas?|puntos?) ',
  },
  holding:
    'que se celebro celebraron celebrara celebraran celebraria celebrarian celebrado celebrada celebrados celebradas tuvo tuvieron tendra tendria tenido lugar previsto previstos prevista previstas para dias en la el los las , ('.split(
      ' ',
    ),
  past: /\b(?:celebro|celebraron|reunio|reunieron|tuvo lugar)\b/,
  happens: /\b(?:celebr\w+|tuvo lugar|tendri?a lugar|tenido lugar|previst[oa]s?)\b/,
  callingOff: {
    mention: /\b(?:cancel|anul|aplaz|posp[ou]|no se celebrar|no se celebro|no tendra lugar|no tuvo lugar)/,
    cancelled:
      /^ ?[),]* ?(?:(?:ha sido|fue|queda|sera) (?:cancelad[oa]|anulad[oa])|se ha (?:cancelado|anulado)|no se celebrara|no se celebro|no tendra lugar|no tuvo lugar)(?![a-z])/,
    moved:
      /^ ?[),]* ?(?:(?:ha sido|fue|queda|sera) (?:aplazad[oa]|pospuest[oa])|se ha (?:aplazado|pospuesto))(?![a-z])(?: (?:hasta|para)(?![a-z]))?(?: y se celebrara)?/,
    stop: /^ ?(?:$|[.;,]|debido|por|a causa|a peticion|en vista|como)/,
    open: /\b(?:si|salvo|a menos|a reserva|prop[ou]\w*|podria|deberia|seria|eventual\w*|o|ni|ningun[oa]?|no (?:ha sido|fue|se ha)|no cancel\w*)\b/,
    that: 'que',
    planned: 'previsto prevista programado programada inicialmente para debia celebrarse'.split(' '),
  },
  struck: /\( ?(?:reunion |sesion )?(?:cancelad|anulad)[oa] ?\)/,
  held: /^ ?(?:ha |han |habia |habian )?(?:celebro|celebraron|celebrado) (?:su|sus|una) (?:[a-z]+ )?(?<noun>periodos? de sesiones|reunion(?:es)?)\b/d,
  metOn: /^ (?:se reunio|se reunieron|se reunira|se reuniran|se ha reunido)\b/,
  heldParticiple: /\b(?:celebrad[oa]s?|que se celebr(?:o|aron|ara|aran))\b/,
  during:
    /\b(?:en|durante) (?:su|la) (?<noun>reunion|periodo de sesiones),? (?:celebrad[oa] )?(?:durante|en el curso de|con ocasion de) /d,
  finiteVerb:
    /^ (?:ha|han|habia|habian|decidio|solicito|pidio|aprobo|hizo|tomo|observo|senalo|convino|acordo|recomendo|celebro|celebrara|examino|examinara|establecio|debe|debera|debia|deberia|podria|podra|tendria|sera|es|fue|se reunira|insto|alento)\b/,
  genericGroup:
    /\bgrupo de trabajo(?! (?:de|del|sobre|para|provisional|intergubernamental|especial|plenario|abierto|de expertos)\b)/g,
  otherBody:
    /^ (?:en la convencion|en el|del convenio|de la convencion|de las naciones unidas|de los estados|general|mundial|internacional|encargad[oa]|sobre )/,
  group: /\b(?:grupo de trabajo|grupo de expertos|comite|comision|organo subsidiario)\b/,
  otherOrgans:
    /\b(?:asamblea general|consejo economico y social|consejo de seguridad|consejo de derechos humanos|comision)\b/,
  ofSomeone: /^ (?:de la |del |de los |de las |de )(?=[a-z])/,
  respectively: /^,? respectivamente/,
  decisions: {
    mention: /\b(?<word>decision(?:es)?|resolucion(?:es)?) (?<number>\d{1,3}\/\d{1,3})(?![\d/])/g,
    words: { decision: 'decision', decisiones: 'decision', resolucion: 'resolution', resoluciones: 'resolution' },
    plural: /es$/,
    agent: /^,? (?:en|por) (?:su|la) $/,
    adoptedBy: /\b(?:aprobad|adoptad)[oa]s? por (?:la |el )?/,
    dated:
      /^(?: (?:de la asamblea general|del consejo(?: economico y social| de seguridad)?))?,? (?:de|del|de fecha) $/,
    atSessions: /^ en (?:sus?|el|los) $/,
    same: /\ben (?:esa|la) misma (?<word>decision|resolucion)\b/d,
    entitled: /^,? titulada "/,
    about: /^ (?:sobre|relativa a) (?=[a-z])/,
    taken: /\bdecision (?:adoptada|tomada) $/,
    takenBy: /^,? por (?:la |el )?/,
  },
  mandates: [
    [
      /^,? (?:que )?(?:fue |ha sido |habia sido )?(?:establecid|cread|constituid)[oa],? (?:en virtud de|de conformidad con|en cumplimiento de|en aplicacion de|con arreglo a|mediante|por)(?![a-z])/,
      'created',
    ],
    [
      /^ (?:seria|sera|constituiria|constituira|pasaria a ser|pasara a ser) (?:un elemento (?:constante|permanente)|uno de sus elementos (?:constantes|permanentes))/,
      'made-permanent',
    ],
  ],
  symbolKinds: [
    [/\b(?:programa|orden del dia) provisional\b/, 'provisional-agenda'],
    [/\bnotas? de la secretaria\b/, 'note'],
    [/\binformes?\b/, 'report'],
  ],
  provisionalAgenda: /\b(?:programa|orden del dia) provisional\b/,
  opening: /\b(?:se inaugurara|se abrira|se declarara abiert[oa]|comenzara|dara comienzo|se iniciara|se reunira)\b/,
  capacity: /\b(?<number>[a-z]+|\d) (?:sesiones|reuniones)(?: plenarias)? (?:por dia|diarias|al dia)\b/d,
  reissue: /\b(?:publicado nuevamente|nueva tirada) por (?:razones|motivos) tecnic[oa]s\b/d,
  continued: /\( ?(?:continuacion|conclusion) ?\)/,
  common: ['el', 'los', 'las', 'del', 'y', 'en', 'que', 'por', 'para', 'una', 'con', 'se'],
};
