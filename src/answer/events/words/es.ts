import { type EventWords, list, word } from '../event-words.ts';

const WHEN = 'cuando|(?:en|a) que (?:fechas?|dias?|mes|ano)|que (?:fecha|dia)|cual (?:es|fue) la fecha de(?:l)?';
const WHERE = 'donde|en que (?:lugar|ciudad|pais|sitio)';

export const es: EventWords = {
  code: 'es',
  asks: new RegExp(
    `^(?:por favor,? |digame |puede decirme |sabe )*(?:(?<when>${WHEN})|(?<where>${WHERE}))(?: y (?:(?<when2>${WHEN})|(?<where2>${WHERE})))?(?= )`,
  ),
  asksToo: new RegExp(`,? y (?:(?<when>${WHEN})|(?<where>${WHERE}))$`),
  otherwise:
    /(?<![\p{L}])(?:proxim[oa]s?|ultim[oa]s?|anterior(?:es)?|primer[oa]?s?|siguientes?|recientes?|no|nunca|ningun[oa]?|cancel\p{L}*|aplaz\p{L}*|por que|quien(?:es)?|como|cuant[oa]s?|hasta|desde|antes|despues|entre|durante|cada|cual(?:es)?|otr[oa]s?|originalmente|inicialmente|empez\p{L}*|empieza|comenz\p{L}*|comienza|inaugur\p{L}*|abri\p{L}*|termin\p{L}*|acab\p{L}*|conclu\p{L}*|clausur\p{L}*|deberia|debia)(?![\p{L}])/u,
  adopts: word('aprob\\p{L}*|adopt\\p{L}*'),
  small: list('el la los las lo un una unos unas de del a al en y e sobre para por su sus'),
  copulas: list('es fue era sera son fueron eran seran'),
  auxiliaries: list('es fue era sera son fueron eran seran ha han habia sido ser se haber'),
  held: word(
    'celebr\\p{L}*|organiz\\p{L}*|tuv\\p{L}*|tendr\\p{L}*|tiene|tener|lugar|reuni(?:o|eron)|convoc(?:o|ad\\p{L}*)|realiz\\p{L}*',
  ),
  gathers: word('reuni(?:o|eron)'),
  planned: word('previst[oa]s?|programad[oa]s?|debe|deben'),
  secondOfVerb: word('suy[oa]s?'),
  relatives: list('que cual'),
  belongs: list('de del para bajo'),
  apart: list('despues tras antes desde hasta segun conforme mediante sin contra por entre anterior previa'),
  neutral: list('resultado resultados informe informes recomendaciones conclusiones actas'),
  loose: list('preparacion preparativos organizacion celebracion'),
  participle: word('celebrad[oa]s?|organizad[oa]s?|convocad[oa]s?|realizad[oa]s?'),
  heldOnly: word('celebrad[oa]s?'),
  gatherings: word(
    '(?:reunion|reuniones|periodos?|sesion|sesiones|conferencias?|cumbres?|retiros?|talleres|taller|seminarios?|foros?|consultas?|asambleas?|congresos?|simposios?|debates?|dialogos?|actividad|actividades|comites?|consejos?|comision|comisiones|juntas?)',
  ),
  general: word(
    'especial(?:es)?|anual(?:es)?|conjunt[oa]s?|ordinari[oa]s?|extraordinari[oa]s?|preparatori[oa]s?|regional\\p{L}*|nacional\\p{L}*|internacional\\p{L}*|mundial\\p{L}*|oficios[oa]s?|tecnic[oa]s?|expertos?|grupo|trabajo|alto|nivel|plenari[oa]s?|sesiones|o|a|º|ª',
  ),
  meetings: word(
    '(?:reunion|reuniones|periodos?|sesion|sesiones|cumbres?|retiros?|taller(?:es)?|seminarios?|foros?|consultas?|simposios?|debates?|dialogos?|actividad|actividades|cursos?|jornadas?|encuentros?|expos?)',
  ),
  and: list('y e o u'),
  goesOn: list('que relativa relativo relativas relativos'),
  papers: word(
    '(?:informe|decision|decisiones|resolucion|resoluciones|carta|nota|documento|declaracion|recomendacion|acuerdo|convenio|convencion|protocolo|solicitud|propuesta|proyecto|memorando|comunicacion|mensaje|notificacion)s?',
  ),
  at: list('en durante'),
  places: list('en'),
  on: list('el los en'),
  bareDates: false,
  of: list('de del'),
  capitals: true,
  inYear: list('en'),
  yearWords: list(''),
  ahead: word(
    'sera|seran|seria|celebrar|celebrara|celebraran|celebrarse|celebraria|tendra|tendran|organizara|organizar|previst[oa]s?|preve|preven|prevista|propon\\p{L}*|propues\\p{L}*|suger\\p{L}*|recomend\\p{L}*|deberia|deberian|debe|deben|podria|podrian|invit\\p{L}*|decidio|convino|acordo|provisional(?:mente)?|posible|ha|han|planea\\p{L}*|programad[oa]s?|espera|esperan',
  ),
  unsure: word(
    'tardar|no|nunca|jamas|ni|ningun[oa]?|tampoco|sin|si|cancel\\p{L}*|aplaz\\p{L}*|suspend\\p{L}*|pospu\\p{L}*|posterg\\p{L}*|traslad\\p{L}*|inicial\\p{L}*|original\\p{L}*|anteriormente|respectivamente|nuevamente|veces|rechaz\\p{L}*|nego|o|u',
  ),
  entitled: word('titulad[oa]s?'),
};
